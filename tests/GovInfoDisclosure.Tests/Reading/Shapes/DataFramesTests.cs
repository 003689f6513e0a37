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

    [Theory]
    [InlineData("NaN")]
    [InlineData("nan")]
    [InlineData("None")]
    [InlineData("<NA>")]
    [InlineData("NaT")]
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

    private static ReadResult Read(string frame) => ReportText.Read(
        $"云岭市教育局2024年政府信息公开工作年度报告\n一、总体情况\n工作正常。\n二、主动公开政府信息情况\n\n{frame}\n三、收到和处理政府信息公开申请情况\n");

    // Every cell flush right, two spaces between columns, and the number of the row before it.
    private static string Frame(string[][] rows, int ideograph, int shift)
    {
        var widths = Enumerable.Range(0, 4).Select(column => rows.Max(row => Width(row[column]))).ToArray();
        var index = (rows.Length - 1).ToString().Length;
        var head = new string(' ', index) + string.Concat(widths.Select((width, column) =>
            (column.ToString() + new string(' ', column == 0 ? shift : 0)).PadLeft(width + 2)));
        return head.TrimEnd() + "\n" + string.Concat(rows.Select((row, number) => number.ToString().PadRight(index)
            + string.Concat(row.Select((cell, column) => new string(' ', widths[column] + 2 - Width(cell)) + cell)) + "\n"));

        int Width(string text) => text.Sum(character => character < '\u1100' ? 1 : ideograph);
    }
}
