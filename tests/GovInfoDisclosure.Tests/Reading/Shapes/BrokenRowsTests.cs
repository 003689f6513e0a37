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

    private static ReadResult Read(string row) => ReportText.Read(Text($"""
        | 第二十条第（一）项 |  |  |  |
        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        {row}
        | 行政规范性文件 | 2 | 1 | 16 |

        """));

    private static string Text(string table) => $"云岭市教育局2024年政府信息公开工作年度报告\n一、总体情况\n工作正常。\n二、主动公开政府信息情况\n\n{table}\n三、收到和处理政府信息公开申请情况\n";
}
