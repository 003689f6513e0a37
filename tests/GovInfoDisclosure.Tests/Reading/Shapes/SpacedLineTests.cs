namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>The pieces of a line whose columns spaces keep.</summary>
public sealed class SpacedLineTests
{
    [Theory]
    // A label and its values, however many spaces stand between them.
    [InlineData("规章  3  1  12", "Label=规章 Value=3 Value=1 Value=12")]
    [InlineData("规章 3 1 12", "Label=规章 Value=3 Value=1 Value=12")]
    [InlineData("   规章   3  ", "Label=规章 Value=3")]
    [InlineData("规章  /  无", "Label=规章 Value=/ Value=无")]
    [InlineData("一、本年新收政府信息公开申请数量  3", "Label=一、本年新收政府信息公开申请数量 Value=3")]
    [InlineData("总计  3  4", "Label=总计 Value=3 Value=4")]
    [InlineData("其他  3", "Label=其他 Value=3")]
    [InlineData("自然人  3  总计  4", "Label=自然人 Value=3 Label=总计 Value=4")]
    [InlineData("12  3", "Value=12 Value=3")]
    [InlineData("某某科室  3", "Other=某某科室 Value=3")]
    // A number before a text counts the line.
    [InlineData("1  规章  3", "Count=1 Label=规章 Value=3")]
    [InlineData("1  规章", "Count=1 Label=规章")]
    [InlineData("1  自然人", "Count=1 Column=自然人")]
    [InlineData("1", "Value=1")]
    // Headings, one space apart or more.
    [InlineData("信息内容  本年制发件数  本年废止件数", "OfForm=信息内容 Column=本年制发件数 Column=本年废止件数")]
    [InlineData("行政许可 自然人", "Label=行政许可 Column=自然人")]
    [InlineData("自然人 总计 某某科室", "Other=自然人 总计 某某科室")]
    [InlineData("某某科室 自然人", "Other=某某科室 自然人")]
    [InlineData("行政复议  行政诉讼", "OfForm=行政复议 OfForm=行政诉讼")]
    [InlineData("第二十条第（一）项", "OfForm=第二十条第（一）项")]
    [InlineData("三、本年度办理结果", "OfForm=三、本年度办理结果")]
    [InlineData("三、本年度办理结果  （一）予以公开  3", "OfForm=三、本年度办理结果 Label=（一）予以公开 Value=3")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "Other=四、政府信息公开行政复议、行政诉讼情况")]
    [InlineData("结果维  结果纠", "Fragment=结果维 Fragment=结果纠")]
    [InlineData("总计  结果维  持", "Column=总计 Fragment=结果维 Fragment=持")]
    public void Read_pieces_of_a_line_are_what_the_form_makes_of_them(string text, string pieces) =>
        string.Join(' ', Read(text).Pieces.Select(piece => $"{piece.Kind}={text[piece.Start..piece.End]}")).Should().Be(pieces);

    [Theory]
    [InlineData(2024, nameof(SpacedKind.Column))]
    [InlineData(2023, nameof(SpacedKind.Other))]
    [InlineData(null, nameof(SpacedKind.Other))]
    public void Read_year_of_the_report_stands_for_this_year(int? year, string kind) =>
        SpacedLine.Read("信息内容  2024年收费金额（单位：万元）".AsSpan(), 0, year).Pieces[1].Kind.ToString().Should().Be(kind);

    [Theory]
    [InlineData("规章  3", "/proactiveDisclosure/administrativeRules")]
    [InlineData("（一）予以公开", "/disclosureRequests/results/disclosed")]
    [InlineData("三、本年度办理结果", null)]
    [InlineData("自然人  3", null)]
    public void Read_label_names_its_row(string text, string? address) => Read(text).Pieces[0].Row?.Address.Should().Be(address);

    [Theory]
    [InlineData("规章  3  1", 2, 3)]
    [InlineData("规章  3 1", 2, 2)]
    [InlineData("规章 3 1", 2, 1)]
    [InlineData("1  规章  3", 1, 3)]
    [InlineData("规章", 0, 1)]
    public void Read_line_has_so_many_values_and_runs(string text, int values, int runs)
    {
        var line = Read(text);

        line.Values.Should().Be(values);
        line.Runs.Should().Be(runs);
    }

    [Theory]
    [InlineData("规章  3  1", true)]
    [InlineData("规章  3 1", false)]
    [InlineData("3  1", true)]
    [InlineData("3 1", false)]
    [InlineData("3", false)]
    public void HasGaps_values_are_kept_apart_by_them(string text, bool expected) => Read(text).HasGaps.Should().Be(expected);

    [Theory]
    [InlineData("12  规章  3", 12)]
    [InlineData("  12  规章  3", 12)]
    [InlineData("0", 0)]
    [InlineData("规章  3", -1)]
    [InlineData("/  3", -1)]
    public void Number_is_that_before_the_line(string text, long expected) => Read(text).Number.Should().Be(expected);

    [Theory]
    [InlineData("1  2  3", true)]
    [InlineData("1  20  30", true)]
    [InlineData("100  2  3", true)]
    [InlineData("1  200  3", false)]
    [InlineData("1  2  300", false)]
    [InlineData("1  2", false)]
    [InlineData("规章  1  2  3", false)]
    public void CountsColumns_values_alone_of_two_digits_at_most(string text, bool expected) => Read(text).CountsColumns.Should().Be(expected);

    [Theory]
    [InlineData("1  2", true)]
    [InlineData("规章  1", false)]
    [InlineData("1  规章", false)]
    [InlineData("规章", false)]
    public void IsBare_values_without_a_label(string text, bool expected) => Read(text).IsBare.Should().Be(expected);

    [Theory]
    [InlineData("信息内容  本年制发件数", true)]
    [InlineData("自然人  商业企业", true)]
    [InlineData("自然人", false)]
    [InlineData("自然人  3", false)]
    [InlineData("结果维  结果纠", false)]
    [InlineData("自然人  规章", false)]
    [InlineData("规章  自然人", true)]
    public void IsHeading_columns_without_values(string text, bool expected) => Read(text).IsHeading.Should().Be(expected);

    [Theory]
    [InlineData("信息内容  本年制发件数  本年废止件数", 2)]
    [InlineData("某某科室  本年制发件数  本年废止件数", 2)]
    [InlineData("总计  结果维  结果纠", 1)]
    [InlineData("总计  结果维  尚未审结", 2)]
    public void NamedColumns_are_headings_and_no_pieces_of_them(string text, int expected) => Read(text).NamedColumns.Should().Be(expected);

    [Theory]
    [InlineData("规章", true, true)]
    [InlineData("三、本年度办理结果  （一）予以公开", true, true)]
    [InlineData("5.要求行政机关确认", true, false)]
    [InlineData("规章  3", false, false)]
    [InlineData("规章  自然人", false, false)]
    [InlineData("三、本年度办理结果", false, false)]
    public void IsBlankRow_label_without_values(string text, bool isBlank, bool isWhole)
    {
        Read(text).IsBlankRow.Should().Be(isBlank);
        Read(text).HasWholeLabel.Should().Be(isWhole);
    }

    [Theory]
    [InlineData("规章  3", false)]
    [InlineData("1  规章  3", false)]
    [InlineData("3  4", false)]
    [InlineData("某某科室  3", true)]
    [InlineData("规章  3  行政许可  4", true)]
    [InlineData("规章  3  备注", true)]
    [InlineData("规章  3  自然人", true)]
    [InlineData("规章  某某科室", false)]
    [InlineData("三、本年度办理结果  （一）予以公开  3", false)]
    public void IsOdd_text_among_values_or_of_no_form(string text, bool expected) => Read(text).IsOdd.Should().Be(expected);

    [Theory]
    // A sentence, a title, or a row of table P that heads those below it.
    [InlineData("工作正常。", true)]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", true)]
    [InlineData("第二十条第（一）项", true)]
    [InlineData("规章", false)]
    [InlineData("规章  某某科室", true)]
    [InlineData("信息内容  某某科室  本年制发件数", false)]
    [InlineData("信息内容", false)]
    [InlineData("三、本年度办理结果", false)]
    [InlineData("行政复议  行政诉讼", false)]
    // With values a line of one run, of another text.
    [InlineData("某某科室 3", true)]
    [InlineData("某某科室  3", false)]
    [InlineData("规章 3", false)]
    public void IsBorder_line_that_no_table_goes_on_behind(string text, bool expected) => Read(text).IsBorder(TextInput.Read(text)).Should().Be(expected);

    [Theory]
    [InlineData("规章  3  12", 2, "0-4 6-7 9-11")]
    [InlineData("规章  3  12", 1, "0-2 4-5 7-9")]
    [InlineData(" 规章 3", 2, "1-5 6-7")]
    [InlineData("规章\u3000\u30003", 2, "0-4 8-9")]
    [InlineData("规章\u3000\u30003", 1, "0-2 4-5")]
    public void Measure_counts_the_columns_of_a_screen(string text, int ideograph, string columns)
    {
        var line = Read(text);

        line.Measure(text.AsSpan(), ideograph);
        string.Join(' ', line.Pieces.Select(piece => $"{piece.Left}-{piece.Right}")).Should().Be(columns);
    }

    [Fact]
    public void StartsWithNumber_takes_the_first_value_for_a_count()
    {
        var bare = Read("4  3  1");
        var labelled = Read("规章  3  1");

        bare.StartsWithNumber();
        labelled.StartsWithNumber();

        bare.Values.Should().Be(2);
        bare.Pieces.Select(piece => piece.Kind).Should().Equal(SpacedKind.Count, SpacedKind.Value, SpacedKind.Value);
        bare.IsOdd.Should().BeFalse();
        labelled.Values.Should().Be(2);
        labelled.Pieces[0].Kind.Should().Be(SpacedKind.Label);
    }

    [Theory]
    [InlineData("规章  3  1", true, "3 1")]
    [InlineData("规章  3  1", false, "3 1")]
    [InlineData("信息内容  本年制发件数  本年废止件数", true, "本年制发件数 本年废止件数")]
    [InlineData("某某  本年制发件数  本年废止件数", true, "本年制发件数 本年废止件数")]
    [InlineData("某某  本年制发件数  本年废止件数", false, "某某 本年制发件数 本年废止件数")]
    [InlineData("信息内容  本年制发件数  本年废止件数", false, "本年制发件数 本年废止件数")]
    [InlineData("总计  结果维  某某", true, "总计 结果维 某某")]
    [InlineData("结果维  总计", true, "总计")]
    [InlineData("结果维  总计", false, "结果维 总计")]
    public void ColumnPieces_stand_where_values_do(string text, bool hasLabels, string pieces) =>
        string.Join(' ', Read(text).ColumnPieces(hasLabels).Select(piece => text[piece.Start..piece.End])).Should().Be(pieces);

    private static SpacedLine Read(string text) => SpacedLine.Read(text.AsSpan(), 0, null);
}
