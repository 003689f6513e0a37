using GovInfoDisclosure.Tests.Reading.Tables;

namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>Data frames as pandas prints them.</summary>
public class DataFramesTests
{
    private const string Rules = "/proactiveDisclosure/administrativeRules";

    private static readonly string[][] Rows =
        [["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "3", "NaN", "12"], ["行政规范性文件", "NaN", "1", "9"]];

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    // The numbers of the columns stand one place to the left where a sign would stand behind them.
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    public void Read_data_frame_places_numbers_and_leaves_blanks(int ideograph, int shift)
    {
        var result = Read(Frame(Rows, ideograph, shift));

        result.Row(Rules).Should().Equal("3", "", "12");
        result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal("", "1", "9");
        result.Warned().Should().NotContain(warning => warning.Contains("administrativeRules") || warning.Contains("normativeDocuments"));
    }

    public static TheoryData<string> Missing => ["NaN", "nan", "None", "<NA>", "NaT"];

    [Theory, MemberData(nameof(Missing))]
    public void Read_word_for_a_missing_value_is_a_blank(string word) =>
        Read(Frame([Rows[0], ["规章", "3", word, "12"]], 2, 0)).Row(Rules).Should().Equal("3", "", "12");

    [Fact]
    public void Read_frame_of_more_than_ten_rows_keeps_its_columns() => Read(Frame(
        [Rows[0], .. Enumerable.Range(0, 10).Select(_ => new[] { "第二十条第（一）项", "NaN", "NaN", "NaN" }), Rows[1]], 2, 0)).Row(Rules)
        .Should().Equal("3", "", "12");

    [Fact]
    public void Read_cell_that_does_not_end_under_its_number_is_not_placed_in_silence()
    {
        var frame = Frame(Rows, 2, 0);
        var askew = frame.Replace("           3 ", "        3    ", StringComparison.Ordinal);

        askew.Should().NotBe(frame);
        var result = Read(askew);

        result.Report.Should().BeNull();
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Severity == IssueSeverity.Error);
    }

    private static readonly string[][] Small = [["规章", "3"], ["行政许可", "45"]];

    private static readonly string[] SmallCells = ["1: 0=规章 1=3", "1: 0=行政许可 1=45"];

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(2, 1)]
    public void State_frame_has_its_cells_where_they_stand(int ideograph, int shift) =>
        Frame(Small, ideograph, shift).TrimEnd().After(DataFrames.State).Should().Equal(SmallCells);

    [Fact]
    public void State_lines_around_frames_stay_and_each_is_a_table_of_its_own()
    {
        var frame = Frame(Small, 2, 0);

        $"前\n{frame}中\n{frame}后".After(DataFrames.State)
            .Should().Equal(["前", .. SmallCells, "中", .. SmallCells.Select(row => row.Replace("1: ", "2: ")), "后"]);
    }

    [Fact]
    public void State_frame_behind_a_table_has_the_next_number() =>
        StatedText.Of($"|===\n|a |b\n|===\n{Frame(Small, 2, 0)}").After(document => DataFrames.State(AsciiDocTables.State(document)))
            .Should().Equal(["1: 0=a 1=b", .. SmallCells.Select(row => row.Replace("1: ", "2: ")), ""]);

    [Theory, MemberData(nameof(Missing))]
    [InlineData("")]
    public void State_missing_value_is_a_blank_cell(string word) =>
        Frame([["规章", word, "3"], ["行政许可", "45", word]], 2, 0).TrimEnd().After(DataFrames.State).Should().Equal("1: 0=规章 1= 2=3", "1: 0=行政许可 1=45 2=");

    [Theory]
    [InlineData("nAn")]
    [InlineData("NaN1")]
    [InlineData("NA")]
    public void State_other_word_is_the_text_of_its_cell(string word) =>
        Frame([["规章", word, "3"], ["行政许可", "45", word]], 2, 0).TrimEnd().After(DataFrames.State)
            .Should().Equal($"1: 0=规章 1={word} 2=3", $"1: 0=行政许可 1=45 2={word}");

    [Theory]
    // No space before the numbers of the columns, one column alone, numbers that do not count, no rows, and rows that do not count.
    [InlineData("0  1\n0 3  4")]
    [InlineData("   0\n0  3\n1  4")]
    [InlineData("   1  2\n0  3  4")]
    [InlineData("   0  2\n0  3  4")]
    [InlineData("   0  a\n0  3  4")]
    [InlineData("   0  1")]
    [InlineData("   0  1\n1  3  4")]
    [InlineData("   0  1\na  3  4")]
    [InlineData("   0  1\n\n0  3  4")]
    [InlineData("       0  1\n0000   3  4")]
    // Cells that end elsewhere, go on behind the last column, or stand under none.
    [InlineData("      0  1\n0 3      4")]
    [InlineData("   0  1\n0  3  4  5")]
    [InlineData("   0  1\n0  3  4ab")]
    [InlineData("   0  1\n0  3  4\n1  3  4a")]
    [InlineData("   0  1\n0  3  4\n1 3   4")]
    public void State_lines_that_are_no_frame_stay_as_they_are(string text)
    {
        var document = StatedText.Of(text);

        DataFrames.State(document).Should().BeSameAs(document);
    }

    [Theory]
    [InlineData("   0  1\n0  3  4", "1: 0=3 1=4")]
    [InlineData("\u3000  0  1\n0   3  4", "1: 0=3 1=4")]
    [InlineData("   0  1\n0  3", "1: 0=3 1=")]
    [InlineData("   0  1\n0", "1: 0= 1=")]
    [InlineData("   0  1\n0     4", "1: 0= 1=4")]
    [InlineData("   0  1\n  0  3  4\n2  5  6", "   0  1", "  0  3  4", "2  5  6")]
    [InlineData("   0  1\n0  3  4\n2  5  6", "1: 0=3 1=4", "2  5  6")]
    [InlineData("   0  1\n0  3  4  \n1  5  6", "1: 0=3 1=4", "1: 0=5 1=6")]
    // One column whose cells all end a place to the right.
    [InlineData("   0  1\n0   3 4\n1   5 6", "1: 0=3 1=4", "1: 0=5 1=6")]
    [InlineData("     0   1\n0  3 4   5\n1  5 6   7", "1: 0=3 4 1=5", "1: 0=5 6 1=7")]
    public void State_cell_ends_under_the_number_of_its_column(string text, params string[] lines) => text.After(DataFrames.State).Should().Equal(lines);

    [Fact]
    public void State_frame_with_a_hundred_rows_counts_them_to_its_end()
    {
        var rows = Enumerable.Range(0, 101).Select(number => new[] { $"项{number}", $"{number}" }).ToArray();

        Frame(rows, 2, 0).TrimEnd().After(DataFrames.State).Should().Equal(Enumerable.Range(0, 101).Select(number => $"1: 0=项{number} 1={number}"));
    }

    private static ReadResult Read(string frame) => ReportText.Read(
        $"云岭市教育局2024年政府信息公开工作年度报告\n一、总体情况\n工作正常。\n二、主动公开政府信息情况\n\n{frame}\n三、收到和处理政府信息公开申请情况\n");

    // Every cell flush right, two spaces between columns, and the number of the row before it.
    private static string Frame(string[][] rows, int ideograph, int shift)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => Width(row[column]))).ToArray();
        var index = (rows.Length - 1).ToString().Length;
        var head = new string(' ', index) + string.Concat(widths.Select((width, column) =>
            (column.ToString() + new string(' ', column == 0 ? shift : 0)).PadLeft(width + 2)));
        return head.TrimEnd() + "\n" + string.Concat(rows.Select((row, number) => number.ToString().PadRight(index)
            + string.Concat(row.Select((cell, column) => new string(' ', widths[column] + 2 - Width(cell)) + cell)) + "\n"));

        int Width(string text) => text.Sum(character => character < '\u1100' ? 1 : ideograph);
    }
}
