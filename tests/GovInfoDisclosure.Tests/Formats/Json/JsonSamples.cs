using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>Documents for the tests of JSON: a valid one of each format, and changed copies.</summary>
internal static class JsonSamples
{
    private static readonly RandomReportOptions Plain = new() { Format = ReportFormat.Edition2021 };

    public static DisclosureReport Report { get; } = Create(ReportFormat.Edition2021);

    public static DisclosureReport TrialReport { get; } = Create(ReportFormat.Trial2019);

    public static string Json => ReportJson.Write(Report);

    /// <summary>A report with every member of the header, in a format.</summary>
    public static DisclosureReport Create(ReportFormat format)
    {
        var report = Enumerable.Range(0, 100).Select(seed => RandomReports.Create(seed, Plain with { Format = format, TextPercent = 2, BlankPercent = 2 }))
            .First(report => report.Format == format && report.OverallSituation!.Paragraphs.Count > 1);
        var year = report.Header.ReportYear!.Value;
        return report with
        {
            Header = report.Header with
            {
                PublishedOn = new(year + 1, 1, 20),
                StatisticalPeriod = new() { From = new(year, 1, 1), To = new(year, 12, 31) },
                IndexNumber = "0151/1",
            },
        };
    }

    /// <summary>A mixed report of any seed, with blanks, texts and missing sections.</summary>
    public static DisclosureReport Any(int seed) =>
        RandomReports.Create(seed, new() { BlankPercent = seed % 3 * 10, TextPercent = seed % 5 * 4, Consistent = seed % 2 == 0, MayLackSections = seed % 4 != 0 });

    /// <summary>The JSON of the report with the value at a pointer replaced.</summary>
    public static string With(string pointer, string value) => With(Report, pointer, value);

    public static string With(DisclosureReport report, string pointer, string value)
    {
        var (parent, key) = Navigate(JsonNode.Parse(ReportJson.Write(report))!, pointer);
        parent[key] = "@@";
        return Text(parent.Root).Replace("\"@@\"", value);
    }

    /// <summary>The JSON of the report with the member at a pointer taken out.</summary>
    public static string Without(string pointer)
    {
        var (parent, key) = Navigate(JsonNode.Parse(Json)!, pointer);
        parent.Remove(key);
        return Text(parent.Root);
    }

    /// <summary>The line and column of the n-th (from 0) occurrence of a text.</summary>
    public static SourceLocation Locate(string json, string text, int occurrence = 0)
    {
        var offset = json.IndexOf(text, StringComparison.Ordinal);
        for (; occurrence > 0; occurrence--)
            offset = json.IndexOf(text, offset + 1, StringComparison.Ordinal);
        var before = json[..offset];
        return new(before.Count(c => c == '\n') + 1, offset - before.LastIndexOf('\n'), offset);
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static (JsonObject Parent, string Key) Navigate(JsonNode node, string pointer)
    {
        var parts = pointer.Split('/')[1..];
        foreach (var part in parts[..^1])
            node = node[part] ?? throw new JsonException("No " + pointer);
        return (node.AsObject(), parts[^1]);
    }
}
