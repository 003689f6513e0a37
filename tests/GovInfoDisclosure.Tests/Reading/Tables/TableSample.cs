using System.Text;

namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>A report as a person would type it, with pipes or as a page; a test changes one thing in it.</summary>
internal static class TableSample
{
    internal const string NewRequests = "一、本年新收政府信息公开申请数量";

    private static readonly string[] RequestHeadings = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    private static readonly string[] RemedyHeadings = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    /// <summary>The rows of the three tables, cell by cell. Table R gets two rows that hold numbers.</summary>
    internal static Dictionary<string, List<string[]>> Tables()
    {
        string[] zeros = ["0", "0", "0", "0", "0", "0", "0"];
        string[] numbers = ["3", "0", "2", "0", "1", "0", "6"];
        List<string[]> requests = [["", .. RequestHeadings]];
        foreach (var row in ReportLayout.Rows(ReportTable.DisclosureRequests, ReportFormat.Edition2021).Where(row => !row.IsHeading))
        {
            var holds = row.Address is "/disclosureRequests/newRequests" or "/disclosureRequests/results/disclosed"
                or "/disclosureRequests/results/total";
            requests.Add([row.Label, .. holds ? numbers : zeros]);
        }

        return new()
        {
            ["二、主动公开政府信息情况"] =
            [
                ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
                ["规章", "0", "0", "0"],
                ["行政规范性文件", "2", "0", "16"],
                ["信息内容", "本年处理决定数量"],
                ["行政许可", "45"],
                ["行政处罚", "7"],
                ["行政强制", "0"],
                ["信息内容", "本年收费金额（单位：万元）"],
                ["行政事业性收费", "0"],
            ],
            ["三、收到和处理政府信息公开申请情况"] = requests,
            ["四、政府信息公开行政复议、行政诉讼情况"] =
            [
                ["行政复议", "", "", "", "", "行政诉讼", "", "", "", "", "", "", "", "", ""],
                ["", "", "", "", "", "未经复议直接起诉", "", "", "", "", "复议后起诉", "", "", "", ""],
                [.. RemedyHeadings, .. RemedyHeadings, .. RemedyHeadings],
                ["1", "2", "0", "0", "3", "0", "4", "0", "0", "4", "0", "0", "5", "0", "5"],
            ],
        };
    }

    /// <summary>The same with one row changed, found by its first cell.</summary>
    internal static Dictionary<string, List<string[]>> With(this Dictionary<string, List<string[]>> tables, string label, params string[] cells)
    {
        foreach (var rows in tables.Values)
        {
            if (rows.FindIndex(row => row[0] == label) is >= 0 and var at)
                rows[at] = [label, .. cells];
        }

        return tables;
    }

    internal static string AsPipes(this Dictionary<string, List<string[]>> tables) =>
        Write(tables, static rows => string.Concat(rows.Select(static row => $"| {string.Join(" | ", row)} |\n")));

    internal static string AsCommas(this Dictionary<string, List<string[]>> tables) =>
        Write(tables, static rows => string.Concat(rows.Select(static row => $"{string.Join(',', row)}\n")));

    internal static string AsDrawing(this Dictionary<string, List<string[]>> tables) => Write(tables, static rows =>
        "┌──────┬──────┐\n" + string.Join("├──────┼──────┤\n", rows.Select(static row => $"│ {string.Join(" │ ", row)} │\n")) + "└──────┴──────┘\n");

    internal static string AsPage(this Dictionary<string, List<string[]>> tables, string head = "") =>
        $"<html><head><title>北坡镇</title>{head}</head><body>" + Write(tables, static rows => "<table>"
            + string.Concat(rows.Select(static row => $"<tr>{string.Concat(row.Select(static cell => $"<td>{cell}</td>"))}</tr>\n"))
            + "</table>", "<p>{0}</p>\n") + "</body></html>";

    internal static Cell At(this ReadResult result, string address) => ReportLayout.Find(address)!.Find(result.Report!) ?? Cell.Blank;

    internal static string[] Row(this ReadResult result, string address) =>
        [.. result.Report!.CellValues().Where(cell => cell.Address.StartsWith(address + "/", StringComparison.Ordinal))
            .Select(cell => cell.Value.ToString())];

    internal static string[] Warned(this ReadResult result) => [.. result.Diagnostics
        .Where(diagnostic => diagnostic.Severity != IssueSeverity.Info).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}")];

    private static string Write(Dictionary<string, List<string[]>> tables, Func<List<string[]>, string> write, string line = "{0}\n")
    {
        var text = new StringBuilder();
        void Line(string content) => text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, line, content);
        Line("北坡镇2024年政府信息公开工作年度报告");
        Line("一、总体情况");
        Line("本镇依法公开信息。");
        foreach (var (heading, rows) in tables)
        {
            Line(heading);
            text.Append(write(rows));
        }

        Line("五、存在的主要问题及改进情况");
        Line("继续加强队伍建设。");
        Line("六、其他需要报告的事项");
        Line("无其他需要报告的事项。");
        return text.ToString();
    }
}
