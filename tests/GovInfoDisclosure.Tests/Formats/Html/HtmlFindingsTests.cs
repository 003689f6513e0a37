using GovInfoDisclosure.Tests.Formats.Written;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Html;

public sealed class HtmlFindingsTests
{
    // So that a golden file changes with what is drawn, and not with every rule.
    private static readonly ConsistencyRuleSet FewRules = ConsistencyRuleSet.Default.Only("REQ-02", "REQ-03", "REM-01");

    [Fact]
    public void Write_findings_gives_the_golden_page() => GoldenFile.Check("Writing/findings.html", Write(Contradictory(), MessageLanguage.Chinese));

    [Fact]
    public void Write_findings_in_english_gives_the_golden_fragment() =>
        GoldenFile.Check("Writing/findings-english.html", Write(Contradictory(), MessageLanguage.English, wholePage: false));

    [Fact]
    public void Write_random_report_with_findings_reads_back_equal_and_its_links_hold()
    {
        var failures = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var report = seed % 2 == 0
                ? RandomReports.Create(seed, new() { Consistent = false, BlankPercent = 3, TextPercent = 3, MayLackSections = true })
                : AwkwardReports.Create(seed);
            var check = ConsistencyChecker.Check(report);
            var options = new ReportHtmlOptions { Check = check, IdPrefix = seed % 3 == 0 ? "a-" : "", Language = (MessageLanguage)(seed % 2) };
            var html = ReportHtml.Write(report, options);
            var page = new HtmlParser().ParseDocument(html);
            failures += check.Failures.Count;

            WrittenHtml.TryRead(WrittenHtml.FindArticle(html)!, out var read, out _).Should().BeTrue("seed {0}", seed);
            read.Should().Be(report, "seed {0}", seed);
            page.QuerySelectorAll("script, img").Should().BeEmpty("seed {0}", seed);
            page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems("seed {0}", seed);
            Targets(page).Where(id => page.GetElementById(id) is null).Should().BeEmpty("seed {0}", seed);
        }

        failures.Should().BeGreaterThan(500, "otherwise this test would show little");
    }

    [Fact]
    public void Write_other_cells_of_a_broken_sum_are_marked_and_no_others()
    {
        var report = Contradictory();
        var check = ConsistencyChecker.Check(report);
        var page = new HtmlParser().ParseDocument(ReportHtml.Write(report, new() { Check = check }));
        var sums = check.Failures.Where(finding => finding is { Severity: IssueSeverity.Error, Left: not null, Right: not null }).ToList();
        var terms = sums.SelectMany(finding => finding.Cells).Except(check.Failures.SelectMany(finding => finding.SuspectCells));
        terms.Should().Contain("/legalRemedies/reconsideration/upheld", "otherwise this test would show little");
        page.QuerySelectorAll("td.gid-term").Select(cell => "/" + cell.Id!.Replace('-', '/')).Should().BeEquivalentTo(terms);
    }

    [Fact]
    public void Write_number_of_the_only_repair_stands_in_its_cell()
    {
        var report = Contradictory();
        var check = ConsistencyChecker.Check(report);
        var page = new HtmlParser().ParseDocument(ReportHtml.Write(report, new() { Check = check }));
        var changes = check.Repairs.Where(repair => repair is { Rank: 1, IsUnique: true }).SelectMany(repair => repair.Changes).ToList();
        changes.Should().NotBeEmpty();
        foreach (var change in changes)
            page.GetElementById(change.Address[1..].Replace('/', '-'))!.QuerySelector("ins")!.TextContent.Should().Be(FormattableString.Invariant($"→{change.Value}"));
    }

    [Fact]
    public void Write_number_of_one_repair_among_others_is_questioned()
    {
        var report = Contradictory() with { LegalRemedies = LegalRemedies.Zero with { Reconsideration = RemedyOutcomes.Zero with { Upheld = 3, Corrected = 2, Total = 6 } } };
        var check = ConsistencyChecker.Check(report);
        check.Repairs.Should().Contain(repair => repair.Rank == 1 && !repair.IsUnique, "otherwise this test would show nothing");
        var page = new HtmlParser().ParseDocument(ReportHtml.Write(report, new() { Check = check }));
        page.QuerySelectorAll("ins").Select(proposal => proposal.TextContent).Should().Contain(text => text.EndsWith('?'));
    }

    [Fact]
    public void Write_suspect_cell_is_marked_in_the_cell_below_the_table_and_in_the_list()
    {
        var report = Contradictory();
        var check = ConsistencyChecker.Check(report);
        var page = new HtmlParser().ParseDocument(ReportHtml.Write(report, new() { Check = check }));
        var number = check.Failures.ToList().FindIndex(finding => finding.RuleId == "REM-01") + 1;
        var message = check.Failures[number - 1].Message.Chinese;

        var cell = page.GetElementById("legalRemedies-reconsideration-total")!;
        cell.ClassList.Should().Contain("gid-suspect").And.Contain("gid-error");
        cell.GetAttribute("aria-describedby").Should().Be($"gid-finding-{number}");
        cell.QuerySelector("sup a")!.TextContent.Should().Be($"[{number}]");
        cell.QuerySelector("sup a")!.GetAttribute("href").Should().Be($"#gid-finding-{number}");
        page.GetElementById($"gid-finding-{number}")!.TextContent.Should().Contain("错误").And.Contain("REM-01").And.Contain(message);
        page.GetElementById($"gid-finding-{number}")!.QuerySelector("a")!.GetAttribute("href").Should().Be("#legalRemedies-reconsideration-total");
        cell.Closest("section[data-govinfodisclosure]")!.QuerySelector("ul.gid-notes")!.TextContent.Should().Contain($"[{number}] {message}");
    }

    [Fact]
    public void TryAppendParagraph_quoted_words_are_marked_once_and_the_text_stays()
    {
        const string Section = "/overallSituation/paragraphs", Paragraph = "全年<b>新收</b>申请99件，答复98件。";
        var report = Contradictory() with { OverallSituation = new() { Paragraphs = ["一", Paragraph] } };
        Finding[] failures = [Quoting(0, "申请99件"), Quoting(1, "答复98件"), Quoting(1, "答复98件"), Quoting(1, "98件。"), Quoting(1, "不在文中")];
        var findings = new HtmlFindings(ConsistencyChecker.Check(report), failures, report, new() { IdPrefix = "x-" });
        using var output = new HtmlBuffer();

        findings.TryAppendParagraph(output, Section, 0, "一").Should().BeFalse();
        findings.TryAppendParagraph(output, Section, 1, Paragraph).Should().BeTrue();

        const string Start = "<p id=\"x-overallSituation-paragraphs-1\">全年&lt;b&gt;新收&lt;/b&gt;<mark>申请99件</mark>";
        const string Finding = "<sup data-govinfodisclosure=\"finding\">";
        output.ToString().Should().Be(Start + Finding + "<a href=\"#x-gid-finding-1\">[1]</a></sup>，<mark>答复98件</mark>"
            + Finding + "<a href=\"#x-gid-finding-2\">[2]</a><a href=\"#x-gid-finding-3\">[3]</a></sup>。</p>\n");

        static Finding Quoting(int severity, string words) =>
            new(RuleIds.TextNewRequests, RuleOutcome.Fail, (IssueSeverity)severity, new("文字与表格不一致", "Text and table differ"))
            {
                Quotes = [new(Section, 1, Math.Max(0, Paragraph.IndexOf(words, StringComparison.Ordinal)), words)],
            };
    }

    [Fact]
    public void Write_suppressed_finding_is_not_drawn()
    {
        var report = Contradictory();
        var rules = ConsistencyRuleSet.Default.Suppress("REM-01", "已由上级核实");

        var html = ReportHtml.Write(report, new() { Check = ConsistencyChecker.Check(report, new() { Rules = rules }) });

        html.Should().Contain("REQ-03").And.NotContain("REM-01").And.NotContain("已由上级核实");
    }

    [Fact]
    public void Write_report_without_contradiction_says_so()
    {
        var report = WritingSamples.Get("edition-2021") with { OverallSituation = null, ProblemsAndImprovements = null, OtherMatters = null, Preamble = [] };
        var check = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.Default.Only("REQ-01", "REQ-02", "REQ-03", "REM-01") });

        var page = new HtmlParser().ParseDocument(ReportHtml.Write(report, new() { Check = check }));

        page.GetElementById("gid-findings")!.TextContent.Should().Be("核对结果：未发现矛盾");
        page.QuerySelectorAll(".gid-suspect, sup, .gid-notes, .gid-findings ol").Should().BeEmpty();
    }

    [Fact]
    public void Write_says_which_comparisons_could_not_be_made()
    {
        var report = WritingSamples.Get("edition-2021").With("/legalRemedies/reconsideration/total", Cell.Blank);
        var check = ConsistencyChecker.Check(report, new() { Rules = FewRules });
        var undecided = check.Findings.Where(finding => finding.Outcome == RuleOutcome.NotAssessable).ToArray();

        var list = Parse(ReportHtml.Write(report, new() { Check = check })).QuerySelector(".gid-findings details")!;

        undecided.Should().NotBeEmpty();
        list.QuerySelector("summary")!.TextContent.Should().Be($"另有 {undecided.Length} 项规则因数据缺失无法核对。");
        list.QuerySelectorAll("li").Select(item => item.TextContent).Should().Equal(undecided.Select(finding => $"{finding.RuleId} {finding.Message.Chinese}"));
        static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
    }

    private static IEnumerable<string> Targets(IParentNode page) =>
        page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.TrimStart('#'))
            .Concat(page.QuerySelectorAll("[aria-describedby]").SelectMany(cell => cell.GetAttribute("aria-describedby")!.Split(' ')));

    private static string Write(DisclosureReport report, MessageLanguage language, bool wholePage = true) =>
        ReportHtml.Write(report, new() { Check = ConsistencyChecker.Check(report, new() { Rules = FewRules }), Language = language, WholePage = wholePage });

    // A wrong total in table R, a total of table L left at 0, and a sentence that states another number.
    private static DisclosureReport Contradictory()
    {
        var report = WritingSamples.Get("edition-2021");
        var requests = report.DisclosureRequests!;
        return report with
        {
            OverallSituation = new() { Paragraphs = ["全年围绕重点工作推进信息公开。", "2023年，新收政府信息公开申请99件，均按期答复。"] },
            DisclosureRequests = requests with
            {
                Results = requests.Results with { PartiallyDisclosed = requests.Results.PartiallyDisclosed with { NaturalPerson = 2, Total = 0 } },
            },
            LegalRemedies = report.LegalRemedies! with { Reconsideration = report.LegalRemedies.Reconsideration with { Total = 0 } },
        };
    }
}
