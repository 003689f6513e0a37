using System.Text;
using GovInfoDisclosure.Tests.Diagnostics;
using GovInfoDisclosure.Tests.Formats.Written;
using GovInfoDisclosure.Tests.Input.Word;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>What the fuzzer starts from: reports in every format, whole and small, by this library and by other tools.</summary>
internal static class FuzzSamples
{
    // Longer ones are nearly all style sheets and attributes.
    private const int LongestText = 20_000;

    private static readonly Lazy<(FuzzDoor Door, string Text)[]> Lazy = new(() => [.. Create()]);

    public static IReadOnlyList<(FuzzDoor Door, string Text)> All => Lazy.Value;

    /// <summary>A report of one paragraph and table L: all that a written form has, in few characters.</summary>
    public static DisclosureReport Small { get; } = new()
    {
        Header = new() { Title = "青石县教育局2024年政府信息公开工作年度报告", ReportingBody = "青石县教育局", ReportYear = 2024, PublishedOn = new(2025, 1, 17) },
        OverallSituation = new() { Paragraphs = ["全年公开信息116条。"] },
        ProactiveDisclosure = null,
        DisclosureRequests = null,
        LegalRemedies = LegalRemedies.Zero with { Reconsideration = new() { Upheld = 12, Corrected = Cell.Blank, Other = Cell.FromText("/"), Pending = 3, Total = 15 } },
        ProblemsAndImprovements = null,
        OtherMatters = null,
    };

    // Table R is longer than all the rest together.
    private static IEnumerable<DisclosureReport> Parts()
    {
        foreach (var name in new[] { "edition-2021", "edition-2019", "mixed" })
        {
            yield return WritingSamples.Get(name) with { DisclosureRequests = null };
            yield return WritingSamples.Get(name) with { ProactiveDisclosure = null, LegalRemedies = null, Preamble = [], OverallSituation = null };
        }
    }

    public static byte[] WordOf(string text) => WordFile.Of(WordFile.Body(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)));

    private static IEnumerable<(FuzzDoor Door, string Text)> Create()
    {
        DisclosureReport[] reports = [Small, .. Parts(), AwkwardReports.Create(7)];
        foreach (var report in reports)
        {
            yield return (FuzzDoor.Text, ReportText.Write(report));
            yield return (FuzzDoor.Html, ReportHtml.Write(report, new() { WholePage = false }));
            yield return (FuzzDoor.Json, ReportJson.Write(report));
        }

        yield return (FuzzDoor.JsonLines, ReportJson.Write(Small) + "\n" + ReportJson.Write(Small with { OverallSituation = null }) + "\n");
        foreach (var code in DiagnosticSamples.Codes)
            yield return (FuzzDoor.Text, DiagnosticSamples.Of(code));
        var folder = RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/Samples/tools/texts");
        foreach (var file in Directory.GetFiles(folder).Where(file => !file.EndsWith(".docx", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file, Encoding.UTF8);
            if (text.Length <= LongestText)
                yield return (file.EndsWith(".html", StringComparison.Ordinal) ? FuzzDoor.Html : FuzzDoor.Text, text);
        }

        foreach (var report in reports.Take(4))
            yield return (FuzzDoor.Text, Csv(report));
    }

    private static string Csv(DisclosureReport report) => string.Concat(ReportText.Write(report).Split('\n').Where(line => !line.StartsWith("|--", StringComparison.Ordinal))
        .Select(line => (line.StartsWith('|') ? string.Join(',', line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())) : line.Trim()) + "\n"));
}
