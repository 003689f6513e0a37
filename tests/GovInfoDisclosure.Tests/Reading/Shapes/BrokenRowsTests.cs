using GovInfoDisclosure.Tests.Reading.Tables;

namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>Rows between pipes that lines broke.</summary>
public class BrokenRowsTests
{
    private const string Rules = "/proactiveDisclosure/administrativeRules";

    private static readonly string[] Placed = ["3", "", "12"];

    [Theory]
    // Behind a pipe, before one, inside a label, and over three lines.
    [InlineData("| 规章 | 3 |\n | 12 |")]
    [InlineData("| 规章 | 3\n|  | 12 |")]
    [InlineData("| 规\n章 | 3 |  | 12 |")]
    [InlineData("| 规章 |\n 3 |  |\n 12 |")]
    public void Read_row_over_lines_is_put_together(string row)
    {
        var result = Read(row);

        result.Row(Rules).Should().Equal(Placed);
        result.Warned().Should().NotContain(warning => warning.Contains(Rules) || warning.StartsWith("GID202"));
    }

    [Theory]
    // Too few pipes in all, one too many, another row behind it, no pipe at its end, and a number that is broken itself.
    [InlineData("| 规章 | 3 |\n 12 |")]
    [InlineData("| 规章 | 3 |\n |  | 12 |")]
    [InlineData("| 规章 | 3 |")]
    [InlineData("| 规章 | 3 |\n |  | 12")]
    [InlineData("| 规章 | 3 | 1\n2 |  |")]
    public void Read_pieces_that_are_no_whole_row_place_nothing_in_silence(string row)
    {
        var result = Read(row);

        result.Row(Rules).Should().NotEqual(Placed);
        result.Warned().Should().Contain(warning => warning.Contains(Rules));
    }

    [Fact]
    public void Read_table_in_which_most_rows_are_short_stays_as_it_is()
    {
        const string Cell = "/proactiveDisclosure/administrativeLicensing/decisionsThisYear";

        var result = ReportText.Read(Text("| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 45 |\n| 行政处罚 | 7 |\n| 行政强制 | 0 |\n| 规章 | 3 |  | 12 |\n"));

        result.At(Cell).Count.Should().Be(45);
    }

    // Three whole rows of five pipes, and what may be a fourth.
    private const string Whole = "| a | 1 | 2 | 3 |\n| b | 1 | 2 | 3 |\n| c | 1 | 2 | 3 |\n";

    [Theory]
    [InlineData("| d | 1 |\n 2 | 3 |", true)]
    [InlineData("| d | 1\n| 2 | 3 |", true)]
    [InlineData("| d\n | 1 | 2 | 3 |", true)]
    [InlineData("|\n d | 1 | 2 | 3 |", true)]
    [InlineData("| d | 1 | 2 | 3\n|", true)]
    [InlineData("| d | 1 |  \n 2 | 3 |  ", true)]
    // A row begins where a pipe stands behind one.
    [InlineData("| d | 1 |\n| 2 | 3 |", false)]
    [InlineData("| d |\n| 1 | 2 | 3 |", false)]
    // Too few pipes in all, too many, none in between, none at the end or at the beginning.
    [InlineData("| d | 1 |\n 2 |", false)]
    [InlineData("| d | 1 |\n 2 | 3 | 4 |", false)]
    [InlineData("| d | 1 | 2 |\n3\n 3 |", false)]
    [InlineData("| d | 1 |\n 2 | 3 | 4", false)]
    [InlineData("| d | 1 |\n 2 | 3", false)]
    [InlineData("d | 1 |\n 2 | 3 | 4 |", false)]
    [InlineData(" | d | 1 |\n 2 | 3 |", false)]
    [InlineData("| d | 1 |", false)]
    [InlineData("| d | 1 | 2 | 3 | 4 |\n 5 |", false)]
    [InlineData("| d | 1 | 2 | 3 |\n 5", false)]
    public void Join_lines_are_a_row_when_they_have_its_pipes(string row, bool isJoined)
    {
        string[] rows = isJoined ? [row] : row.Split('\n');

        (Whole + row).After(BrokenRows.Join).Should().Equal([.. Whole.TrimEnd().Split('\n'), .. rows]);
    }

    [Theory]
    [InlineData('|')]
    [InlineData('｜')]
    [InlineData('│')]
    [InlineData('┃')]
    [InlineData('║')]
    public void Join_any_border_encloses_a_row(char border) =>
        (Whole + "| d | 1 |\n 2 | 3 |").Replace('|', border).After(BrokenRows.Join).Should().HaveCount(4);

    [Theory]
    // Rows that are alike: of them, rows that are whole, and lines that are not.
    [InlineData(3, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(3, 3, false)]
    [InlineData(4, 3, true)]
    public void Join_most_rows_are_whole_and_they_are_three_at_least(int whole, int pieces, bool isJoined)
    {
        var text = string.Concat(Enumerable.Repeat("| a | 1 | 2 | 3 |\n", whole)) + (pieces == 2 ? "| d | 1 |\n 2 | 3 |" : "| d |\n 1 |\n 2 | 3 |");

        text.After(BrokenRows.Join).Should().HaveCount(isJoined ? whole + 1 : whole + pieces);
    }

    [Theory]
    [InlineData("| a | 1 |", "| d\n | 1 |", true)]
    [InlineData("| a |", "| d\n |", false)]
    public void Join_row_has_three_pipes_at_least(string whole, string row, bool isJoined) =>
        $"{whole}\n{whole}\n{whole}\n{row}".After(BrokenRows.Join).Should().HaveCount(isJoined ? 4 : 5);

    [Fact]
    public void Join_each_table_has_rows_of_its_own()
    {
        const string Narrow = "| a | 1 |\n| b | 1 |\n| c | 1 |\n| d\n | 1 |\n";

        $"一\n\n{Whole}| d | 1 |\n 2 | 3 |\n \n{Narrow}\n二".After(BrokenRows.Join)
            .Should().Equal(["一", "", .. Whole.TrimEnd().Split('\n'), "| d | 1 |\n 2 | 3 |", " ", "| a | 1 |", "| b | 1 |", "| c | 1 |", "| d\n | 1 |", "", "二"]);
    }

    [Fact]
    public void Join_row_is_not_looked_for_in_the_next_table() =>
        (Whole + "| d | 1 |\n\n 2 | 3 |").After(BrokenRows.Join).Should().HaveCount(6);

    [Fact]
    public void Join_rows_whose_cells_are_stated_end_a_table() =>
        StatedText.Of(Whole + Whole + "{|\n| a || 1\n|}\n| d | 1 |\n 2 | 3 |").After(document => BrokenRows.Join(WikiTables.State(document)))
            .Should().HaveCount(9);

    [Theory]
    [InlineData("a 1 2 3\n b")]
    [InlineData("| a | 1 | 2 | 3 |\n| b | 1 | 2 | 3 |\n| c | 1 | 2 | 3 |")]
    public void Join_text_without_such_rows_stays_as_it_is(string text)
    {
        var document = StatedText.Of(text);

        BrokenRows.Join(document).Should().BeSameAs(document);
    }

    private static ReadResult Read(string row) => ReportText.Read(Text($"""
        | 第二十条第（一）项 |  |  |  |
        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        {row}
        | 行政规范性文件 | 2 | 1 | 16 |

        """));

    private static string Text(string table) => $"云岭市教育局2024年政府信息公开工作年度报告\n一、总体情况\n工作正常。\n二、主动公开政府信息情况\n\n{table}\n三、收到和处理政府信息公开申请情况\n";
}
