using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>The tables of the glossary are made of the layout. GOLDEN_ACCEPT=1 writes them into the page.</summary>
public sealed class GlossaryTests
{
    private const string Page = "docs/glossary.md";

    private static readonly Dictionary<string, Func<string>> Tables = new()
    {
        ["sections"] = Sections,
        ["proactiveDisclosure"] = static () => Rows(ReportTable.ProactiveDisclosure),
        ["proactiveDisclosure columns"] = static () => Columns(ReportTable.ProactiveDisclosure),
        ["disclosureRequests columns"] = static () => Columns(ReportTable.DisclosureRequests),
        ["disclosureRequests"] = static () => Rows(ReportTable.DisclosureRequests),
        ["legalRemedies"] = static () => Rows(ReportTable.LegalRemedies),
        ["legalRemedies columns"] = static () => Columns(ReportTable.LegalRemedies),
    };

    [Fact]
    public void Tables_of_the_glossary_are_those_of_the_layout()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine(Page));
        foreach (var (name, table) in Tables)
        {
            var pattern = new Regex($@"(?<=<!-- layout: {name} -->\n).*?(?=<!-- end -->)", RegexOptions.Singleline);
            pattern.Matches(page).Should().HaveCount(1, "the page has a place for {0}", name);
            page = pattern.Replace(page, _ => table());
        }

        GoldenFile.CheckSource("../../" + Page, page);
    }

    private static string Sections() => Table(["Heading", "English", "Identifier"], ReportSection.All.Select(section => new[] { section.Heading, section.EnglishTitle, Code(Pascal(section.Key)) }));

    // The shared rows once, those of one edition with its year.
    private static string Rows(ReportTable table) => Table(["Row", "English", "Address", "Edition"], Merged(table).Select(row => new[]
    {
        Indent(row) + row.Label, row.EnglishLabel, row.IsHeading && row.Address == "/proactiveDisclosure" ? "" : Code(row.Address), Edition(row.Edition),
    }));

    private static string Columns(ReportTable table) => Table(["Column", "English", "Key", "Edition"], Merged(table).SelectMany(row => row.Columns.Select(column => (Column: column, row.Edition)))
        .GroupBy(place => place.Column.Key).Select(places => new[]
        {
            places.First().Column.Label, places.First().Column.EnglishLabel, Code(places.Key), table == ReportTable.ProactiveDisclosure ? Edition(places.First().Edition) : "",
        }));

    private static IEnumerable<LayoutRow> Merged(ReportTable table)
    {
        var (current, trial) = (ReportLayout.Rows(table, ReportFormat.Edition2021), ReportLayout.Rows(table, ReportFormat.Trial2019));
        return table == ReportTable.ProactiveDisclosure ? current.Concat(trial) : current.Concat(trial.Except(current));
    }

    private static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder().Append("| ").AppendJoin(" | ", head).Append(" |\n|").Append(string.Concat(head.Select(_ => " --- |"))).Append('\n');
        foreach (var row in rows)
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        return text.ToString();
    }

    private static string Edition(ReportFormat? edition) => edition switch { ReportFormat.Edition2021 => "2021", ReportFormat.Trial2019 => "2019", _ => "" };

    private static string Indent(LayoutRow row) => string.Concat(Enumerable.Repeat("\u3000", row.Depth));

    private static string Code(string text) => $"`{text}`";

    private static string Pascal(string key) => char.ToUpperInvariant(key[0]) + key[1..];
}
