using System.Net;
using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Docs.Examples;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

/// <summary>The parts of the recipes that print texts, as the page in Chinese shows them.</summary>
public sealed class ChineseRecipeSnippets : Snippet, IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string Archive => _folder.Combine("archive");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Wrong_report_is_not_filed()
    {
        FileReport(SampleFile("jincheng-chengqu-2022.txt"), Archive).Should().Be(1);

        PrintsWhatThePageShows("recipe-filing-zh");
        Directory.Exists(Archive).Should().BeFalse();
    }

    [Fact]
    public void Report_whose_numbers_agree_is_filed()
    {
        FileReport(SampleFile("qiandongnan-2024.txt"), Archive).Should().Be(0);

        PrintsWhatThePageShows("recipe-filed-zh");
        ReportJson.Read(File.ReadAllBytes(Directory.GetFiles(Archive).Single())).Report
            .Should().Be(ReportReader.Read(File.ReadAllBytes(SampleFile("qiandongnan-2024.txt"))).Report);
    }

    [Fact]
    public void Report_that_is_there_or_names_no_body_is_not_filed()
    {
        FileReport(Write("a.json", Small), Archive).Should().Be(0);
        FileReport(Write("a.json", Small), Archive).Should().Be(1);
        FileReport(Write("b.json", Small with { Header = Small.Header with { ReportingBody = null, Title = null } }), Archive).Should().Be(1);

        Console.Text.Should().Contain(" 已经存在。\n").And.EndWith("  必须写明机关名称和年度。\n");
    }

    [Fact]
    public void Site_holds_a_page_a_report_and_an_index()
    {
        Publish(SampleFile(""), _folder.Combine("site"));

        PrintsWhatThePageShows("recipe-site-zh");
        File.ReadAllText(_folder.Combine("site/index.html")).Should().Contain("<a href=\"qiandongnan-2024.txt.html\">黔东南州");
        ReportReader.Read(File.ReadAllBytes(_folder.Combine("site/qiandongnan-2024.txt.html"))).Report
            .Should().Be(ReportReader.Read(File.ReadAllBytes(SampleFile("qiandongnan-2024.txt"))).Report);
    }

    [Fact]
    public void Years_of_a_body_are_put_side_by_side_and_checked()
    {
        Write("2021.json", SampleYears.Report("青石县人民政府", 2021, 6, 2, 1));
        Write("2022.json", SampleYears.Report("青石县人民政府", 2022, 9, 2, 0));
        Write("2024.json", SampleYears.Report("青石县人民政府", 2024, 12, 0, 0));

        Years(_folder.Path).Should().Be(1);

        PrintsWhatThePageShows("recipe-years-zh");
    }

    [Fact]
    public void Summary_is_compared_with_its_units()
    {
        Write("units/1.json", SampleYears.Report("青石县人民政府", 2023, 6, 2, 0));
        Write("units/2.json", SampleYears.Report("东湖市人民政府", 2023, 9, 0, 1));
        Write("units/3.json", SampleYears.Report("云岭市人民政府", 2023, 4, 0, 0).With((L(RemedyKind.Reconsideration, RemedyOutcome.Other), Cell.Blank)));

        Province(Write("wrong.json", SampleYears.Report("长河自治州人民政府", 2023, 20, 2, 1)), _folder.Combine("units"));
        PrintsWhatThePageShows("recipe-province-zh");

        Province(Write("right.json", SampleYears.Report("长河自治州人民政府", 2023, 19, 2, 1)), _folder.Combine("units"));
        Console.Text.Should().EndWith("\n汇总报告与各单位的报告相符。\n");
    }

    private string Write(string name, DisclosureReport report) => _folder.Write(name, ReportJson.Write(report));

    private int FileReport(string file, string archive)
    {
        #region recipe-filing-zh
        var read = ReportReader.Read(File.ReadAllBytes(file));
        var check = read.Report is null ? null : ConsistencyChecker.Check(read);
        var obstacles = read.IssueRows().Concat(check?.IssueRows().Where(row => row.Outcome == "Fail") ?? [])
            .Where(row => row.Severity == IssueSeverity.Error)
            .Select(row => $"{row.Code} {row.Chinese}").ToList();
        if (read.Report is { Header: { ReportingBody: null } or { ReportYear: null } })
            obstacles.Add("必须写明机关名称和年度。");
        #endregion

        #region recipe-filing-answer-zh
        if (obstacles.Count > 0)
        {
            Console.WriteLine("报告退回，原因如下：");
            foreach (var obstacle in obstacles)
                Console.WriteLine($"  {obstacle}");
            foreach (var repair in check?.Repairs ?? [])
            {
                Console.WriteLine(repair.IsUnique ? "请这样更正：" : "可能的更正：");
                foreach (var change in repair.Changes)
                    Console.WriteLine($"  {ReportLayout.Find(change.Address)!.Label}：{change.From} 应为 {change.Value}，{change.Evidence.Chinese}");
            }

            return 1;
        }

        var header = read.Report!.Header;
        var name = string.Concat($"{header.ReportYear}-{header.ReportingBody}.json".Select(c => Path.GetInvalidFileNameChars().Contains(c) ? '_' : c));
        Directory.CreateDirectory(archive);
        if (File.Exists(Path.Combine(archive, name)))
        {
            Console.WriteLine($"报告退回：{name} 已经存在。");
            return 1;
        }

        using (var stream = new FileStream(Path.Combine(archive, name), FileMode.CreateNew)) // 绝不覆盖别人刚刚报送的文件。
            ReportJson.WriteTo(read.Report, stream);
        Console.WriteLine($"报告已接收，存为 {name}");
        foreach (var address in read.DoubtfulCells)
            Console.WriteLine($"  请核实 {ReportLayout.Find(address)!.Label}：{ReportLayout.Find(address)!.Find(read.Report)}");
        #endregion
        return 0;
    }

    private void Publish(string folder, string site)
    {
        #region recipe-site-zh
        var links = new List<string>();
        var heldBack = 0;
        Directory.CreateDirectory(site);
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            var read = ReportReader.Read(File.ReadAllBytes(file));
            if (read.Report is not { } report || !ConsistencyChecker.Check(read).IsConsistent)
            {
                Console.WriteLine($"{Path.GetFileName(file)} 暂不发布。");
                heldBack++;
                continue;
            }

            var page = Path.GetFileName(file) + ".html";
            File.WriteAllText(Path.Combine(site, page), ReportHtml.Write(report));
            File.WriteAllText(Path.Combine(site, Path.ChangeExtension(page, ".json")), ReportJson.Write(report)); // 供统计使用。
            links.Add($"<li><a href=\"{Uri.EscapeDataString(page)}\">{WebUtility.HtmlEncode(report.Header.Title ?? page)}</a></li>");
        }

        File.WriteAllText(Path.Combine(site, "index.html"), $"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><title>政府信息公开工作年度报告</title></head>
            <body><h1>政府信息公开工作年度报告</h1><ul>
            {string.Join('\n', links)}
            </ul></body>
            </html>

            """);
        Console.WriteLine($"已发布 {links.Count} 份，暂不发布 {heldBack} 份。");
        #endregion
    }

    private int Years(string folder)
    {
        var status = 0;
        #region recipe-years-zh
        var rules = ConsistencyRuleSet.Default.WithSeverity(RuleIds.CarriedOver, IssueSeverity.Error); // 原本是警告。
        var reports = Directory.GetFiles(folder).Order(StringComparer.Ordinal)
            .Select(file => ReportReader.Read(File.ReadAllBytes(file)).Report).OfType<DisclosureReport>();
        foreach (var body in reports.GroupBy(report => report.Header.ReportingBody ?? "（未写明机关）").OrderBy(body => body.Key, StringComparer.Ordinal))
        {
            var series = ReportSeries.Create(body);
            Console.WriteLine(body.Key);
            foreach (var (year, requests) in series.Values("/disclosureRequests/newRequests/total"))
                Console.WriteLine($"  {year} 年：新收申请 {requests} 件");
            foreach (var year in series.MissingYears)
                Console.WriteLine($"  {year} 年：缺报告");
            foreach (var report in series.LeftOut)
                Console.WriteLine($"  未列入：{report.Header.Title}");

            foreach (var (year, check) in series.Years.Zip(series.Check(new() { Rules = rules })))
            {
                foreach (var finding in check.Failures.Where(finding => finding.Severity == IssueSeverity.Error))
                {
                    Console.WriteLine($"  {year} 年：{finding.RuleId} {finding.Message.Chinese}");
                    status = 1;
                }
            }

            foreach (var comparison in series.Comparisons.Where(comparison => comparison.Narrative.RepeatedShare > 0.5m))
                Console.WriteLine($"  {comparison.Report.Header.ReportYear} 年：正文一半以上与上年相同");
        }
        #endregion
        return status;
    }

    private void Province(string summary, string folder)
    {
        #region recipe-province-zh
        var units = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(Read).ToList();
        var sum = ReportTotals.Sum(units, BlankCells.Unknown, out var gaps);
        Console.WriteLine($"{units.Count} 个单位，共新收申请 {sum.DisclosureRequests?.NewRequests.Total} 件");
        foreach (var gap in gaps.Where(gap => gap.Reason == SumGapReason.Blank)) // 空白不等于 0，要问填报单位。
            Console.WriteLine($"  {ReportLayout.Find(gap.Address)!.Label}，未填的单位：{string.Join("、", gap.Units.Select(Name))}");

        var check = ConsistencyChecker.CheckTotal(Read(summary), units);
        foreach (var finding in check.Failures.Where(finding => finding.Severity == IssueSeverity.Error))
            Console.WriteLine($"  {finding.RuleId} {finding.Message.Chinese}");
        Console.WriteLine(check.IsConsistent ? "汇总报告与各单位的报告相符。" : "汇总报告与各单位的报告不符。");

        string Name(int unit) => units[unit].Header.ReportingBody ?? $"第 {unit + 1} 个单位";
        DisclosureReport Read(string file) => ReportReader.Read(File.ReadAllBytes(file)).GetReportOrThrow();
        #endregion
    }
}
