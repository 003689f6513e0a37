using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Diagnostics;

/// <summary>A text for every diagnostic of texts (GID1xx to GID3xx), nearly always a sound report in which one line is changed.</summary>
internal static class DiagnosticSamples
{
    private const string Period = "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n";
    private const string Title = "云岭市教育局2024年政府信息公开工作年度报告\n";
    private const string Disclosed = "（一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3\n";
    private const string StateSecret = "1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n";
    private const string RepeatedRequest = "2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n";

    /// <summary>A report without anything odd; the documentation shows it.</summary>
    public static string SoundReport { get; } = File.ReadAllText(RepositoryRoot.Combine("docs/formats/sound-report.txt"));

    private static readonly Dictionary<string, Func<string>> All = new(StringComparer.Ordinal)
    {
        ["GID101"] = static () => " \n\u00A0\n",
        ["GID102"] = static () => "全市教育工作会议召开，部署年度重点任务。\n",
        ["GID103"] = static () => WithoutText(WithoutTables()),
        ["GID104"] = static () => WithoutText(EmptyForm()),
        ["GID105"] = static () => "云岭市教育局2024年政府信息公开工作年度报告解读\n一、编制背景\n年度报告共六个部分。\n",
        ["GID106"] = static () => "云岭市2024年上半年政府信息公开情况统计\n主动公开政府信息116条。\n",
        ["GID107"] = static () => "政府信息公开情况统计表\n主动公开政府信息数（条） 116\n",
        ["GID108"] = static () => string.Concat(Enumerable.Range(2020, 5).Select(static year => $"云岭市教育局{year}年政府信息公开工作年度报告\n")),
        ["GID109"] = static () => SoundReport + SoundReport.Replace("2024", "2023", StringComparison.Ordinal),
        ["GID110"] = EmptyForm,

        ["GID201"] = Changed(Disclosed, "（一）予以公开 | 3 | 3\n"),
        ["GID202"] = Changed("行政许可 | 45\n", "行政许可 | 45\n17\n"),
        ["GID203"] = Changed(StateSecret, "1.属于国家秘密 | 0000000\n"),
        ["GID204"] = Changed(Disclosed, "（一）予以公开 | 3000003\n"),
        ["GID205"] = Changed(StateSecret, " | 0 | 0 | 0 | 0 | 0 | 0 | 0\n"),
        ["GID206"] = PlacedBySums,
        ["GID207"] = ColumnBlock,
        ["GID208"] = Changed(RepeatedRequest, ""),
        ["GID209"] = Changed("行政规范性文件 | 2 | 1 | 16\n", "行政规范性文件 | 2 | 1 | 16\n其他主动公开文件 | 5 | 0 | 5\n"),
        ["GID210"] = Changed("行政许可 | 45\n", "行政许可 | 45件\n"),
        ["GID211"] = Changed("行政事业性收费 | 0\n", "行政事业性收费 | 251000元\n"),
        ["GID212"] = Changed("行政规范性文件 | 2 |", "行政规范性文件 | 22（其中修订 16 件） |"),
        ["GID213"] = Changed("行政许可 | 45\n", "行政许可 | ? 45\n"),
        ["GID214"] = Changed("行政规范性文件 | 2 |", "行政规范性文件 | 约20件 |"),
        ["GID215"] = Changed("行政许可 | 45\n", "行政许可 | 12345678901234567890123456789012345\n"),
        ["GID216"] = Changed("（三）不予公开\n", "（三）不予公开 | 0 | 1 | 0 | 0 | 0 | 0 | 1\n"),
        ["GID217"] = Changed("行政强制 | 0\n", "行政强制 | 0\n注：行政处罚含上年结转2件。\n"),
        ["GID218"] = Changed("行政规范性文件 |", "规范性文件 |"),
        ["GID219"] = Changed("行政处罚 | 3\n", "行政处罚 | 3\n行政处罚 | 5\n"),
        ["GID220"] = Changed("行政许可 | 45\n", "行政许可 | 45 | 45 | 45\n"),
        ["GID221"] = Changed("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n", ""),
        ["GID222"] = RowDoubtful,
        ["GID223"] = Changed("行政许可 | 45\n", "行政许可 | -45\n"),
        ["GID224"] = Changed("二、主动公开政府信息情况\n", "二、主动公开政府信息情况\n上年主动公开政府信息情况\n第二十条第（一）项\n规章 | 3 | 0 | 9\n"),
        ["GID225"] = Changed("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 16\n",
            "信息内容 | 本年制发件数 | 本年废止件数 | 小计 | 现行有效件数\n规章 | 0 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 3 | 16\n"),
        ["GID226"] = static () => SoundReport.Replace("本年制发件数", "2025年制发件数", StringComparison.Ordinal),

        ["GID301"] = Changed(Title, ""),
        ["GID302"] = Changed(Title, "2024年政府信息公开工作年度报告\n"),
        ["GID303"] = static () => Change(Change(SoundReport, Title, "云岭市教育局政府信息公开工作年度报告\n"), Period, ""),
        ["GID304"] = Changed("发布日期：2025-01-20\n", ""),
        ["GID305"] = Changed(Period, ""),
        ["GID306"] = Changed("索引号：011234567/2025-00012\n", ""),
        ["GID307"] = Changed("发布日期：2025-01-20\n", "发布日期：2025-02-30\n"),
        ["GID308"] = Changed(Title, "现公布云岭市教育局2024年政府信息公开工作年度报告，欢迎查阅。\n"),
        ["GID309"] = Changed(Period, "本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n"),
        ["GID310"] = Changed(Period, Period.Replace("2024", "9999", StringComparison.Ordinal)),
        ["GID311"] = WithoutSectionOne,
        ["GID312"] = Changed("五、存在的主要问题及改进情况\n", "五、存在问题及改进措施\n"),
        ["GID313"] = Changed("五、存在的主要问题及改进情况\n", ""),
        ["GID314"] = WithoutTableL,
        ["GID315"] = Changed("二、主动公开政府信息情况\n", "二、主动公开政府信息情况\n各类决定的数量如下表所示。\n"),
        ["GID316"] = Changed(Title, "云岭教育网\n" + Title),
        ["GID317"] = Changed(Title, Title + "云岭市财政局2024年政府信息公开工作年度报告\n"),
        ["GID318"] = Changed(Title, "2024年政府信息公开工作年度报告\n如有疑问，请与云岭市教育局联系。\n"),
        ["GID319"] = Changed("五、存在的主要问题及改进情况\n", "四、存在的主要问题及改进情况\n"),
    };

    public static IReadOnlyCollection<string> Codes => All.Keys;

    public static string Of(string code) => All[code]();

    private static Func<string> Changed(string from, string to) => () => Change(SoundReport, from, to);

    private static string Change(string text, string from, string to)
    {
        text.Split(from).Should().HaveCount(2, "the sound report says once: {0}", from);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    private static string WithoutTables() =>
        string.Concat(SoundReport.Split('\n').Where(static line => line.Length > 0 && !line.Contains('|') && !IsRowHeading(line)).Select(static line => line + "\n"));

    // The sentences: lines that end like one.
    private static string WithoutText(string report) =>
        string.Concat(report.Split('\n').Where(static line => line.Length > 0 && !line.EndsWith('。')).Select(static line => line + "\n"));

    private static bool IsRowHeading(string line) =>
        ReportLayout.Rows(ReportTable.DisclosureRequests, ReportFormat.Edition2021).Any(row => row.IsHeading && row.Label == line);

    // The tables with nothing in their cells, and no header data that would be another oddity.
    private static string EmptyForm() => string.Concat(SoundReport.Split('\n').Select(static line =>
        string.Join("|", line.Split('|').Select(static (cell, index) => cell.Trim().All(char.IsAsciiDigit) ? "  " : cell)) + "\n"));

    private static string PlacedBySums()
    {
        // One row is gone and one has lost its label: both 上年结转 and 予以公开 are possible, but the columns add up with one of them only.
        var text = Change(SoundReport, "一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6\n", "一、本年新收政府信息公开申请数量 | 6 | 1 | 0 | 0 | 0 | 0 | 7\n");
        text = Change(text, "二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n", "");
        return Change(text, Disclosed, " | 3 | 0 | 0 | 0 | 0 | 0 | 3\n");
    }

    private static string ColumnBlock()
    {
        const string From = "一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6\n二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n";
        return Change(SoundReport, From, "一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n\n5\n1\n\n1\n0\n\n0\n0\n\n0\n0\n\n0\n0\n\n0\n0\n\n6\n1\n\n");
    }

    private static string RowDoubtful() => Change(Change(SoundReport, Disclosed, "（一）予以公开\n3\n0\n0\n0\n0\n0\n5\n"), RepeatedRequest, "");

    private static string WithoutSectionOne() => Without("一、总体情况", "二、主动公开政府信息情况");

    private static string WithoutTableL() => Without("行政复议 | 行政诉讼", "五、存在的主要问题及改进情况");

    private static string Without(string first, string next)
    {
        var (start, end) = (SoundReport.IndexOf(first, StringComparison.Ordinal), SoundReport.IndexOf(next, StringComparison.Ordinal));
        return SoundReport[..start] + SoundReport[end..];
    }
}
