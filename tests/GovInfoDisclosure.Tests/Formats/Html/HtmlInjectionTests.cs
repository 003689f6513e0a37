using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GovInfoDisclosure.Tests.Formats.Written;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Html;

/// <summary>
/// No text of a report, of a finding or of a diagnostic becomes markup of a written page. The attacks are those that .ci/browser opens in a
/// real browser.
/// </summary>
public sealed class HtmlInjectionTests
{
    private static readonly string[] Attacks = File.ReadAllLines(RepositoryRoot.Combine(".ci/browser/attacks.txt"));

    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "title", "style", "body", "main", "article", "section", "h1", "h2", "h3", "dl", "div", "dt", "dd", "p", "table", "caption", "thead", "tbody", "tr", "th", "td",
        "ol", "ul", "li", "a", "strong", "mark", "sup", "ins", "details", "summary", "span", "br", "wbr", "em", "small",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "lang", "charset", "name", "content", "class", "id", "headers", "scope", "colspan", "rowspan", "href", "tabindex", "role", "title", "data-govinfodisclosure",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Attacks.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Attack_in_every_text_with_findings_and_doubts_stays_text(int number)
    {
        var attack = Attacks[number];
        var report = Attacked(attack);
        var reading = ReportText.Read(Damaged(report));
        reading.DoubtfulCells.Should().NotBeEmpty();

        foreach (var language in (MessageLanguage[])[MessageLanguage.Chinese, MessageLanguage.English])
        {
            IsHarmless(ReportHtml.Write(report, new() { Check = ConsistencyChecker.Check(report), Language = language }), attack);
            if (reading.Report is { } read)
                IsHarmless(ReportHtml.Write(read, new() { Check = ConsistencyChecker.Check(reading), Reading = reading, Language = language }), attack);
        }
    }

    private static void IsHarmless(string html, string attack)
    {
        var page = new HtmlParser().ParseDocument(html);
        page.All.Select(element => element.LocalName).Distinct().Should().BeSubsetOf(Elements, attack);
        page.All.SelectMany(element => element.Attributes).Where(attribute => !attribute.Name.StartsWith("aria-", StringComparison.Ordinal))
            .Select(attribute => attribute.Name).Distinct().Should().BeSubsetOf(Attributes, attack);
        page.QuerySelectorAll("[href]").Should().OnlyContain(element => element.GetAttribute("href")!.StartsWith('#'), attack);
        page.QuerySelectorAll("style").Should().ContainSingle(attack);
        page.Body!.TextContent.Should().Contain(attack);
    }

    private static DisclosureReport Attacked(string attack)
    {
        var report = WritingSamples.Get("edition-2021");
        return report with
        {
            Header = new() { Title = attack, ReportingBody = attack, ReportYear = 2023, IndexNumber = attack, DocumentNumber = attack },
            Preamble = [attack],
            OverallSituation = new() { Paragraphs = [attack, $"全年新收政府信息公开申请999件{attack}，发生行政复议998件{attack}。"] },
            ProactiveDisclosure = report.ProactiveDisclosure! with { AdministrativeLicensing = new() { DecisionsThisYear = Cell.FromText(attack) } },
            DisclosureRequests = report.DisclosureRequests! with { NewRequests = ApplicantCounts.Zero with { NaturalPerson = Cell.FromText("5" + attack), Total = 7 } },
            LegalRemedies = LegalRemedies.Zero with { Reconsideration = RemedyOutcomes.Zero with { Upheld = 3, Total = Cell.FromText(attack) } },
            ProblemsAndImprovements = new() { Paragraphs = [attack] },
            OtherMatters = new() { Paragraphs = [attack] },
        };
    }

    // Not the written form any more, so that the general reader must doubt.
    private static string Damaged(DisclosureReport report) => ReportText.Write(report).Replace("| 行政处罚", "| 行政 处罚 等", StringComparison.Ordinal);
}
