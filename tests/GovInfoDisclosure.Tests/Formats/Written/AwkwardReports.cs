using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Written;

/// <summary>Random reports whose texts look like everything that a reader goes by. They depend on their seed alone.</summary>
internal static class AwkwardReports
{
    private static readonly string[] Lines =
    [
        "一、总体情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项", "（一）予以公开", "四、结转下年度继续办理", "行政许可", "规章 0 0 0", "总计",
        "| 规章 | 1 | 2 | 3 |", "|---|---|", "|", "- 3 -", "12", "0", "2023年1月12日", "发布日期：2023-01-12", "索引号：00123/2023-00001", "文号：云政办发〔2023〕5号",
        "青石县发展和改革局2023年政府信息公开工作年度报告", "统计期限自2022年1月1日起至2022年12月31日止。", "请与青石县教育局联系（电话：0356-2039067）。", "第二十条第（一）项",
        "信息内容 | 本年制发件数", "\\", "\\| a \\n b", "# 一、总体情况", "<script>alert(1)</script>", "</p></section><h2>二、</h2>", "&lt;b&gt; & &amp; &#65; \"引\" 'y'", "]]>-->",
        "a  b   c", "主办：某市人民政府 ICP备12345678号", "相关阅读", "打印 关闭", "“三安全一稳定”", "𠮷野家\u2028行", "e\u0301 \u200b零宽", "收到 42 件，较上年 +3 / -2", "无",
    ];

    private static readonly string[] Texts = ["/", "—", "12", "-3", "22（其中修订 16 件）", "251000元", "n/a 1", "a|b", "c\\d", "\\5", "第1行\n第2行", "两\r\n行", "<b>1</b>", "&nbsp;", "不 适  用", "１２", "1,234", "00", "?", "无变化"];

    public static DisclosureReport Create(int seed)
    {
        var options = new RandomReportOptions { Consistent = seed % 2 == 0, BlankPercent = seed % 3 * 10, TextPercent = seed % 4 * 5, MayLackSections = true };
        var report = RandomReports.Create(seed, options);
        var random = new Random(seed);
        return report with
        {
            Header = Header(random, report.Header),
            Preamble = Paragraphs(random),
            OverallSituation = Section(random, report.OverallSituation),
            ProactiveDisclosure = report.ProactiveDisclosure is { } proactive
                ? ProactiveDisclosure.Create(proactive.EditionOf, (row, column) => Value(random, proactive[row]!.GetCell(column)))
                : null,
            DisclosureRequests = report.DisclosureRequests is { } requests
                ? DisclosureRequests.Create(requests.Edition, row => ApplicantCounts.Create(category => Value(random, requests[row]![category])))
                : null,
            ProblemsAndImprovements = Section(random, report.ProblemsAndImprovements),
            OtherMatters = Section(random, report.OtherMatters),
        };
    }

    private static ReportHeader Header(Random random, ReportHeader header) => header with
    {
        Title = random.Next(4) switch { 0 => null, 1 => Line(random), _ => header.Title },
        ReportingBody = random.Next(4) switch { 0 => null, 1 => Line(random), _ => header.ReportingBody },
        ReportYear = random.Next(3) switch { 0 => null, 1 => random.Next(1900, 2101), _ => header.ReportYear },
        PublishedOn = random.Next(3) == 0 ? new CalendarDate(random.Next(1900, 2101), random.Next(1, 13), random.Next(1, 29)) : header.PublishedOn,
        StatisticalPeriod = random.Next(4) == 0 ? null : header.StatisticalPeriod,
        IndexNumber = random.Next(4) == 0 ? Line(random) : header.IndexNumber,
        DocumentNumber = random.Next(4) == 0 ? Line(random) : header.DocumentNumber,
    };

    private static NarrativeSection? Section(Random random, NarrativeSection? section) =>
        section is null ? null : new() { Paragraphs = Paragraphs(random) };

    private static ValueList<string> Paragraphs(Random random) => Enumerable.Range(0, random.Next(5)).Select(_ => Line(random)).ToValueList();

    private static string Line(Random random)
    {
        var line = Lines[random.Next(Lines.Length)];
        return random.Next(4) == 0 ? line + Lines[random.Next(Lines.Length)] : line;
    }

    private static Cell Value(Random random, Cell cell) => random.Next(30) switch
    {
        0 => Cell.FromText(Texts[random.Next(Texts.Length)]),
        1 => (random.NextInt64() - (long.MaxValue / 2)) / 10_000m,
        2 => random.Next(2) == 0 ? long.MinValue : long.MaxValue,
        3 => random.Next(2) == 0 ? decimal.MaxValue : 0.0000000000000000000000000001m,
        _ => cell,
    };
}
