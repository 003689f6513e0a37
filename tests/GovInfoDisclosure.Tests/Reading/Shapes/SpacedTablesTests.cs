namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>Tables whose columns spaces keep, and the lines that are none.</summary>
public sealed class SpacedTablesTests
{
    // Values stand one column behind the labels that a row may have.
    private const string Headings = "信息内容        本年制发件数  本年废止件数  现行有效件数";

    private const string StatedHeadings = "1: 0=信息内容 2=本年制发件数 3=本年废止件数 4=现行有效件数";

    private const string Whole = "行政规范性文件       2             1             9";

    private const string StatedWhole = "1: 0=行政规范性文件 2=2 3=1 4=9";

    [Theory]
    [InlineData("规章                 3             0            12", "1: 0=规章 2=3 3=0 4=12")]
    [InlineData("规章                 3                          12", "1: 0=规章 2=3 3= 4=12")]
    [InlineData("规章                               0            12", "1: 0=规章 2= 3=0 4=12")]
    [InlineData("规章                 3             0", "1: 0=规章 2=3 3=0 4=")]
    [InlineData("规章                               0", "1: 0=规章 2= 3=0 4=")]
    [InlineData("规章                                            12", "1: 0=规章 2= 3= 4=12")]
    [InlineData("规章                 3", "1: 0=规章 2=3 3= 4=")]
    [InlineData("规章", "1: 0=规章 2= 3= 4=")]
    [InlineData("  规章               3             0            12  ", "1: 0=规章 2=3 3=0 4=12")]
    public void State_value_stands_in_the_column_that_it_stands_under(string row, string cells) =>
        $"{Headings}\n{row}\n{Whole}".After(SpacedTables.State).Should().Equal(StatedHeadings, cells, StatedWhole);

    [Theory]
    // A text behind the values, values of one column, and a line of another text.
    [InlineData("规章                 3             0            12  备注")]
    [InlineData("规章                 3 4                        12")]
    [InlineData("某某科室             3             0            12")]
    [InlineData("规章                 3             0            12            5")]
    public void State_table_with_a_line_that_does_not_fit_stays_text(string row) => StaysText($"{Headings}\n{row}\n{Whole}");

    [Theory]
    [InlineData("规章 3 0 12\n行政规范性文件 2 1 9")]
    [InlineData("规章 3\n行政规范性文件 2")]
    [InlineData("规章                 3\n行政规范性文件       2")]
    [InlineData("信息内容        本年制发件数  本年废止件数  现行有效件数")]
    [InlineData("规章\n行政规范性文件")]
    [InlineData("1  行政强制  3\n2  行政许可  2\n3  行政处罚  4")]
    [InlineData("工作  正常。\n继续  努力。")]
    [InlineData("3  4  5\n6  7  8")]
    public void State_lines_without_columns_stay_text(string text) => StaysText(text);

    [Fact]
    public void State_lines_around_a_table_stay_and_each_is_a_table_of_its_own() => """
        二、主动公开政府信息情况

        第二十条第（一）项
        信息内容        本年制发件数  本年废止件数  现行有效件数
        -------------   ------------  ------------  ------------
        规章                 3                          12

        行政规范性文件       2             1             9
        工作正常。
        规章                 4                          13
        行政规范性文件       5             6             7
        行政规范性文件       5             6             7
        三、收到和处理政府信息公开申请情况
        """.After(SpacedTables.State).Should().Equal(
            "二、主动公开政府信息情况", "", "第二十条第（一）项", StatedHeadings, "-------------   ------------  ------------  ------------",
            "1: 0=规章 2=3 3= 4=12", "", StatedWhole, "工作正常。",
            "2: 0=规章 2=4 3= 4=13", "2: 0=行政规范性文件 2=5 3=6 4=7", "2: 0=行政规范性文件 2=5 3=6 4=7", "三、收到和处理政府信息公开申请情况");

    [Fact]
    public void State_table_behind_one_with_marks_has_the_next_number() =>
        StatedText.Of($"{{|\n| a || b\n|}}\n{Headings}\n{Whole}\n{Whole}").After(document => SpacedTables.State(WikiTables.State(document)))
            .Should().Equal("1: 0=a 1=b", StatedHeadings.Replace("1: ", "2: "), StatedWhole.Replace("1: ", "2: "), StatedWhole.Replace("1: ", "2: "));

    [Theory]
    // Numbers before the lines count them, whatever they begin with; others are values.
    [InlineData("1", "2", "3", true)]
    [InlineData("0", "1", "2", true)]
    [InlineData("1", "3", "7", true)]
    [InlineData("1", "1", "2", false)]
    [InlineData("3", "2", "1", false)]
    public void State_numbers_before_the_lines_count_them(string first, string second, string third, bool isTable)
    {
        var text = $"{first}  规章                 3             0            12\n{second}  行政许可             2             1             9\n"
            + $"{third}  行政处罚             4             5             6";

        if (isTable)
            text.After(SpacedTables.State).Should().Equal("1: 0=规章 3=3 4=0 5=12", "1: 0=行政许可 3=2 4=1 5=9", "1: 0=行政处罚 3=4 4=5 5=6");
        else
            StaysText(text);
    }

    [Fact]
    public void State_numbers_of_the_columns_are_no_row() => """
                             0             1             2
        规章                 3             0            12
        行政许可             2             1             9
        行政处罚             4             5             6
        """.After(SpacedTables.State).Skip(1).Should().Equal("1: 0=规章 2=3 3=0 4=12", "1: 0=行政许可 2=2 3=1 4=9", "1: 0=行政处罚 2=4 3=5 4=6");

    [Fact]
    public void State_label_over_two_lines_has_the_values_of_the_second() => """
        信息内容        本年制发件数  本年废止件数  现行有效件数
        行政规范性
        文件                 2                           9
        规章                 3             0            12
        规章
                             4             0            13
        """.After(SpacedTables.State).Should().Equal(
            StatedHeadings, "行政规范性", "1: 0=文件 2=2 3= 4=9", "1: 0=规章 2=3 3=0 4=12", "", "1: 0=规章 2=4 3=0 4=13");

    [Fact]
    public void State_label_around_the_line_of_its_values_is_one_label()
    {
        const string Row = "       1       0       0       0       0       0       1";
        var text = $"（一）予以公开{Row}\n5.要求行政机关确认或\n              {Row}\n重新出具已获取信息\n（七）总计    {Row}\n";

        text.After(SpacedTables.State).Should().Equal(
            "1: 0=（一）予以公开 2=1 3=0 4=0 5=0 6=0 7=0 8=1", "", "1: 0=5.要求行政机关确认或 2=1 3=0 4=0 5=0 6=0 7=0 8=1", "",
            "1: 0=（七）总计 2=1 3=0 4=0 5=0 6=0 7=0 8=1", "");
    }

    [Theory]
    [InlineData("1       0       0       0       0       0       1", true)]
    [InlineData("1       0       0       0       0       0", false)]
    public void State_row_of_requests_has_a_column_for_every_applicant(string values, bool isTable)
    {
        var text = $"（一）予以公开        {values}\n（二）部分公开        {values}\n（一）予以公开        {values}";

        if (isTable)
            text.After(SpacedTables.State)[0].Should().Be("1: 0=（一）予以公开 2=1 3=0 4=0 5=0 6=0 7=0 8=1");
        else
            StaysText(text);
    }

    [Theory]
    // Values without a label are the one row of table L.
    [InlineData("0    1    2    3    4    5    6    7    8    9    10    11    12    13    14", true)]
    [InlineData("0    1    2    3    4    5    6    7    8    9    10    11    12    13", false)]
    public void State_values_alone_are_those_of_all_remedies(string values, bool isTable)
    {
        if (isTable)
            ("工作正常。\n" + values + "\n五").After(SpacedTables.State)[1].Should().Be("1: " + string.Join(' ', Enumerable.Range(0, 15).Select(value => $"{value + 2}={value}")));
        else
            StaysText("工作正常。\n" + values + "\n五");
    }

    [Fact]
    public void State_ideograph_takes_one_column_where_characters_were_counted() => """
            信息内容  本年制发件数  本年废止件数  现行有效件数
              规章       3               12
         行政规范性文件       2       1       9
              规章       4       0      13
        """.After(SpacedTables.State).Should().HaveCount(4);

    [Theory]
    // Of three rows with values, gaps keep those of one apart; what has no values does not count.
    [InlineData(2, 0, true)]
    [InlineData(2, 3, true)]
    [InlineData(3, 0, false)]
    public void State_gaps_keep_the_values_of_every_third_row_apart(int rows, int blankRows, bool isTable)
    {
        var text = string.Concat(Enumerable.Repeat("行政许可  3 0 12\n", rows)) + string.Concat(Enumerable.Repeat("行政强制\n", blankRows))
            + "行政处罚  4   13";

        if (isTable)
            text.After(SpacedTables.State)[^1].Should().Be("1: 0=行政处罚 2=4 3= 4=13");
        else
            StaysText(text);
    }

    [Fact]
    public void State_headings_of_a_table_with_labels_may_stand_there_twice() =>
        $"{Headings}\n{Whole}\n{Headings}\n{Whole}".After(SpacedTables.State).Should().Equal(StatedHeadings, StatedWhole, StatedHeadings, StatedWhole);

    [Fact]
    public void State_full_row_shows_the_columns_where_headings_do_not() => """
        信息内容        本年制发件数
        行政许可        3   0   12
        行政处罚        4       13
        行政强制        5   1   14
        """.After(SpacedTables.State).Skip(1).Should().Equal("1: 0=行政许可 2=3 3=0 4=12", "1: 0=行政处罚 2=4 3= 4=13", "1: 0=行政强制 2=5 3=1 4=14");

    [Fact]
    public void State_column_is_as_wide_as_its_widest_value() => """
        行政许可  123  0  12
        行政处罚   5   1  13
        行政强制    7  2  14
        行政许可  6    3  15
        """.After(SpacedTables.State).Should().Equal(
            "1: 0=行政许可 2=123 3=0 4=12", "1: 0=行政处罚 2=5 3=1 4=13", "1: 0=行政强制 2=7 3=2 4=14", "1: 0=行政许可 2=6 3=3 4=15");

    [Fact]
    public void State_heading_that_ends_where_the_values_begin_stands_over_the_labels() => """
        信息内容  制发件数  废止件数  现行有效件数
        规章    123         0           12
        规章    123         1           13
        规章    123         2           14
        """.After(SpacedTables.State)[0].Should().Be("1: 0=信息内容 2=制发件数 3=废止件数 4=现行有效件数");

    private static void StaysText(string text)
    {
        var document = StatedText.Of(text);

        SpacedTables.State(document).Should().BeSameAs(document);
    }
}
