using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GovInfoDisclosure.Tests.Diagnostics;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Html;

public sealed class HtmlDoubtsTests
{
    // So that a golden file changes with what is drawn, and not with every rule.
    private static readonly ConsistencyRuleSet FewRules = ConsistencyRuleSet.Default.Only("REQ-02", "REQ-03", "REM-01");

    // A text in a cell, a row that cannot be settled, and a number below zero that breaks a sum as well.
    private static ReadResult Doubtful { get; } = ReportReader.Read(Change(
        ("行政规范性文件 | 2 |", "行政规范性文件 | 约20件 |"),
        ("（一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3\n", "（一）予以公开 | 3 | 3\n"),
        ("一、本年新收政府信息公开申请数量 | 5 |", "一、本年新收政府信息公开申请数量 | -5 |")));

    [Fact]
    public void Write_doubts_gives_the_golden_page() => GoldenFile.Check("Writing/doubts.html", Write(Doubtful, new()));

    [Fact]
    public void Write_doubts_with_findings_in_english_gives_the_golden_fragment() =>
        GoldenFile.Check("Writing/doubts-english.html", Write(Doubtful, new() { Check = Check(Doubtful), Language = MessageLanguage.English, WholePage = false }));

    [Fact]
    public void Write_doubtful_cell_has_a_number_and_a_note_below_its_table()
    {
        var page = Parse(Write(Doubtful, new()));
        var diagnostic = Doubtful.Diagnostics.Single(diagnostic => diagnostic.Code == "GID214");

        var cell = page.GetElementById("proactiveDisclosure-normativeDocuments-issuedThisYear")!;
        cell.ClassList.Should().Equal("gid-doubtful");
        cell.GetAttribute("aria-describedby").Should().Be("gid-doubt-1");
        cell.QuerySelector("sup a")!.TextContent.Should().Be("?1");
        cell.QuerySelector("sup a")!.GetAttribute("href").Should().Be("#gid-doubt-1");
        var note = page.GetElementById("gid-doubt-1")!;
        note.TextContent.Should().Be($"?1 GID214 {diagnostic.Message.Chinese}");
        note.Closest("section[data-govinfodisclosure]").Should().Be(cell.Closest("section[data-govinfodisclosure]"));
        note.Closest("[data-govinfodisclosure]")!.GetAttribute("data-govinfodisclosure").Should().Be("finding");
    }

    [Fact]
    public void Write_draws_the_doubtful_cells_and_no_others()
    {
        var page = Parse(Write(Doubtful, new()));

        page.QuerySelectorAll(".gid-doubtful").Select(cell => "/" + cell.Id!.Replace('-', '/')).Should().BeEquivalentTo(Doubtful.DoubtfulCells);
        page.QuerySelectorAll(".gid-doubts li").Should().HaveCount(3);
    }

    [Fact]
    public void Write_cell_that_is_suspect_and_doubtful_has_both_marks_in_one_attribute_each()
    {
        var check = Check(Doubtful);
        var both = check.Failures.SelectMany(finding => finding.SuspectCells).First(Doubtful.DoubtfulCells.Contains);

        var cell = Parse(Write(Doubtful, new() { Check = check })).GetElementById(both.Substring(1).Replace('/', '-'))!;

        cell.ClassList.Should().StartWith("gid-suspect").And.EndWith("gid-doubtful").And.HaveCount(3);
        cell.GetAttribute("aria-describedby").Should().MatchRegex("^gid-finding-\\d+( gid-finding-\\d+)* gid-doubt-\\d+$");
        cell.QuerySelectorAll("sup").Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public void Write_clean_reading_draws_nothing()
    {
        var result = ReportReader.Read(DiagnosticSamples.SoundReport);

        Write(result, new()).Should().Be(ReportHtml.Write(result.Report!));
    }

    [Fact]
    public void Write_corrected_report_draws_only_cells_that_it_has()
    {
        var without = Doubtful.Report! with { DisclosureRequests = null };

        Parse(ReportHtml.Write(without, new() { Reading = Doubtful })).QuerySelectorAll(".gid-doubts li").Should().ContainSingle();
    }

    [Fact]
    public void Written_doubts_are_no_part_of_the_report_and_their_links_hold()
    {
        foreach (var code in DiagnosticSamples.Codes)
        {
            var result = ReportText.Read(DiagnosticSamples.Of(code));
            if (result.Report is not { } report)
                continue;
            var html = Write(result, new() { Check = ConsistencyChecker.Check(result), IdPrefix = "a-", Language = MessageLanguage.English });
            var page = Parse(html);

            WrittenHtml.TryRead(WrittenHtml.FindArticle(html)!, out var read, out _).Should().BeTrue("the page of {0} is of the form", code);
            read.Should().Be(report, "of {0}", code);
            page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems("in {0}", code);
            Targets(page).Where(id => page.GetElementById(id) is null).Should().BeEmpty("in {0}", code);
            page.QuerySelectorAll(".gid-doubtful").Should().HaveCount(result.DoubtfulCells.Count, "in {0}", code);
        }
    }

    // A page that was edited by hand is read as any other.
    [Fact]
    public void Written_doubts_are_left_out_of_an_edited_page()
    {
        var html = Write(Doubtful, new());

        var read = ReportHtml.Read(html.Replace("<p>", "<p class=\"x\">").Replace("\"report\"", "\"\"")).Report!;

        read.ProactiveDisclosure.Should().Be(Doubtful.Report!.ProactiveDisclosure);
        read.DisclosureRequests.Should().Be(Doubtful.Report.DisclosureRequests);
    }

    private static IEnumerable<string> Targets(IParentNode page) =>
        page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.TrimStart('#'))
            .Concat(page.QuerySelectorAll("[aria-describedby]").SelectMany(cell => cell.GetAttribute("aria-describedby")!.Split(' ')));

    private static CheckResult Check(ReadResult result) => ConsistencyChecker.Check(result, new() { Rules = FewRules });

    private static string Write(ReadResult result, ReportHtmlOptions options) => ReportHtml.Write(result.Report!, options with { Reading = result });

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Change(params (string From, string To)[] changes)
    {
        var text = DiagnosticSamples.SoundReport;
        foreach (var (from, to) in changes)
        {
            text.Should().Contain(from);
            text = text.Replace(from, to);
        }

        return text;
    }
}
