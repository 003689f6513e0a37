namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>The edition that each row of table P follows.</summary>
public sealed class ProactiveEditionsTests
{
    private const string Instruments2021 = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";

    private const string Instruments2019 = "| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n";

    private const string Decisions2021 = "| 信息内容 | 本年处理决定数量 |\n";

    private const string Decisions2019 = "| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n";

    private const string Fees2021 = "| 信息内容 | 本年收费金额（单位：万元） |\n";

    private const string Fees2019 = "| 信息内容 | 上一年项目数量 | 本年增/减 |\n";

    // Rules, documents, licensing, other services, penalties, compulsion, fees, procurement; ? where no heading shows it.
    [Theory]
    [InlineData(Instruments2021 + "| 规章 | 7 | 2 | 3 |", "21 21 21? - 21? 21? 21? -")]
    [InlineData(Instruments2019 + "| 规章 | 7 | 2 | 3 |", "19 19 19? 19? 19? 19? 19? 19")]
    [InlineData(Decisions2021 + "| 行政许可 | 7 |", "21? 21? 21 - 21? 21? 21? -")]
    [InlineData(Decisions2019 + "| 行政许可 | 7 | 1 | 2 |", "19? 19? 19 19? 19? 19? 19 19")]
    [InlineData(Decisions2019 + "| 行政许可 | 7 | 1 | 2 |\n| 行政处罚 | 7 | 1 | 2 |", "19? 19? 19 19? 19 19? 19 19")]
    [InlineData(Decisions2019 + "| 行政强制 | 7 | 1 | 2 |", "19? 19? 19? 19? 19? 19 19 19")]
    [InlineData(Fees2021 + "| 行政事业性收费 | 7 |", "21? 21? 21? - 21? 21? 21 -")]
    [InlineData(Fees2019 + "| 行政事业性收费 | 7 | 1 |", "19? 19? 19? 19? 19? 19? 19 19")]
    [InlineData(Instruments2019 + Decisions2021 + "| 行政许可 | 7 |", "19 19 21 - 19? 19? 19? -")]
    [InlineData(Instruments2021 + Decisions2019 + "| 行政许可 | 7 | 1 | 2 |", "21 21 19 - 21? 21? 19 -")]
    [InlineData(Instruments2021 + Fees2019 + "| 行政事业性收费 | 7 | 1 |", "21 21 21? - 21? 21? 19 -")]
    // 处罚 and 强制 stand in one block.
    [InlineData(Instruments2021 + Decisions2019 + "| 行政处罚 | 7 | 1 | 2 |", "21 21 21? - 19 19? 19 -")]
    [InlineData(Instruments2021 + Decisions2019 + "| 行政强制 | 7 | 1 | 2 |", "21 21 21? - 19? 19 19 -")]
    // A caption begins a block with headings of its own.
    [InlineData(Decisions2019 + "| 第二十条第（六）项 |\n| 行政处罚 | 7 |", "21? 21? 21? - 21? 21? 21? -")]
    [InlineData(Instruments2021 + Decisions2019 + "第二十条第（六）项\n行政处罚 7\n", "21 21 21? - 21? 21? 21? -")]
    // What only the trial edition has is there where it is shown.
    [InlineData(Instruments2021 + "| 其他对外管理服务事项 | 7 | 1 | 2 |", "21 21 21? 19? 21? 21? 21? -")]
    [InlineData(Instruments2021 + "| 政府集中采购 | 7 | 1 |", "21 21 21? - 21? 21? 21? 19")]
    [InlineData(Instruments2021 + "| 信息内容 | 采购项目数量 | 采购总金额 |\n| 政府集中采购 | 7 | 1 |", "21 21 21? - 21? 21? 21? 19")]
    // A small table of its own: the headings stand under the label.
    [InlineData("行政许可\n| 上一年项目数量 | 本年增/减 | 处理决定数量 |\n| 7 | 1 | 2 |", "19? 19? 19 19? 19? 19? 19? 19")]
    [InlineData("规章\n" + "| 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 7 | 1 | 2 |", "21 21? 21? - 21? 21? 21? -")]
    // Headings over lines.
    [InlineData("上一年项\n目数量\n本年增/\n减\n行政许可\n7\n1\n2", "19? 19? 19 19? 19? 19? 19 19")]
    [InlineData("本年\n处理决定数量\n行政许可\n7", "21? 21? 21 - 21? 21? 21? -")]
    [InlineData("| 信息内容 | 本年处理 |\n|  | 决定数量 |\n| 行政许可 | 7 |", "21? 21? 21 - 21? 21? 21? -")]
    [InlineData("上一\n年\n项\n目\n数量\n行政许可\n7\n1\n2", "19? 19? 19 19? 19? 19? 19? 19")]
    [InlineData("上一\n年\n项\n信息内容\n目\n数量\n行政许可\n7\n1\n2", "19? 19? 19 19? 19? 19? 19? 19")]
    [InlineData("上一\n年\n项\n目\n数量\n第二十条第（五）项\n行政许可\n7", "21? 21? 21? - 21? 21? 21? -")]
    [InlineData(Instruments2021 + Instruments2019 + "| 规章 | 7 | 2 | 3 |", "21 21 21? - 21? 21? 21? -")]
    [InlineData("本年收费金\n额（单位：万元）\n行政事业性收费\n7", "21? 21? 21? - 21? 21? 21 -")]
    public void Headings_show_the_edition_of_the_rows_under_them(string lines, string editions) => Editions(lines).Should().Be(editions);

    [Theory]
    // Without headings the number of values tells, where the editions differ in it.
    [InlineData("| 行政许可 | 7 | 1 | 2 |", "19? 19? 19? 19? 19? 19? 19? 19")]
    [InlineData("| 行政许可 | 7 |", "21? 21? 21? - 21? 21? 21? -")]
    [InlineData("| 行政许可 | 7 | 1 |", "21? 21? 21? - 21? 21? 21? -")]
    [InlineData("| 行政许可 | 7 | 1 | 2 |  |", "19? 19? 19? 19? 19? 19? 19? 19")]
    [InlineData("| 行政事业性收费 | 7 | 1 |", "19? 19? 19? 19? 19? 19? 19? 19")]
    [InlineData("| 行政事业性收费 | 7 |", "21? 21? 21? - 21? 21? 21? -")]
    [InlineData("| 规章 | 7 | 1 | 2 |", "21? 21? 21? - 21? 21? 21? -")]
    // The edition of most rows is that of the others, and of as many of both that of 2021.
    [InlineData("| 行政许可 | 7 | 1 | 2 |\n| 行政处罚 | 7 | 1 | 2 |\n| 行政事业性收费 | 7 |", "19? 19? 19? - 19? 19? 21? -")]
    [InlineData("| 行政许可 | 7 | 1 | 2 |\n| 行政事业性收费 | 7 |", "21? 21? 19? - 21? 21? 21? -")]
    public void Number_of_values_shows_the_edition_without_headings(string lines, string editions) => Editions(lines).Should().Be(editions);

    [Theory]
    [InlineData(ReportFormat.Trial2019, "19? 19? 19? 19? 19? 19? 19? 19")]
    [InlineData(ReportFormat.Edition2021, "21? 21? 21? - 21? 21? 21? -")]
    [InlineData(null, "21? 21? 21? - 21? 21? 21? -")]
    public void Edition_that_nothing_shows_is_that_of_the_report(ReportFormat? assumed, string editions) => Editions("规章", assumed).Should().Be(editions);

    [Fact]
    public void Edition_that_the_table_shows_is_stronger_than_that_of_the_report() =>
        Editions(Instruments2021 + "| 规章 | 7 | 2 | 3 |", ReportFormat.Trial2019).Should().Be("21 21 21? - 21? 21? 21? -");

    private static string Editions(string lines, ReportFormat? assumed = null)
    {
        var table = TableLines.Of(ReportTable.ProactiveDisclosure, lines);
        var groups = table.Groups;
        var found = ProactiveEditions.Find(table.Document, table.Tokens, groups, assumed);
        return string.Join(' ', Enum.GetValues<ProactiveRow>().Select(row =>
            found[row] is { } edition ? (edition == ReportFormat.Trial2019 ? "19" : "21") + (found.IsAssumed(row) ? "?" : "") : "-"));
    }
}
