// Reads, checks and writes a report in all formats, and sends everything through a generated context: the trimmed and the native program
// must print the same as an untrimmed one.
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GovInfoDisclosure;

Console.OutputEncoding = new UTF8Encoding(false);
var result = ReportReader.Read(File.ReadAllBytes(args[0]));
var report = result.GetReportOrThrow();
var check = ConsistencyChecker.Check(result);
var everything = new Everything
{
    Report = report,
    Row = report.DisclosureRequests!.NewRequests,
    Cell = report.LegalRemedies!.Reconsideration.Total,
    PublishedOn = new(2023, 1, 12),
    Check = check,
    Findings = check.Failures,
    Cells = [.. result.Cells().Take(3)],
    Diagnostics = result.Diagnostics,
    Severities = check.Failures.GroupBy(finding => finding.Severity).ToDictionary(group => group.Key, group => group.Count()),
};
var json = JsonSerializer.Serialize(everything, AppJson.Default.Everything);
Console.WriteLine(json);

using var document = JsonDocument.Parse(json);
Console.WriteLine(Copy(nameof(Everything.Report), AppJson.Default.DisclosureReport) == report);
Console.WriteLine(Copy(nameof(Everything.Row), AppJson.Default.ApplicantCounts) == everything.Row);
Console.WriteLine(Copy(nameof(Everything.Cell), AppJson.Default.Cell) == everything.Cell);
Console.WriteLine(Copy(nameof(Everything.PublishedOn), AppJson.Default.CalendarDate) == everything.PublishedOn);
try
{
    Copy(nameof(Everything.Check), AppJson.Default.CheckResult);
}
catch (NotSupportedException exception)
{
    Console.WriteLine(exception.Message[..exception.Message.IndexOf('.')]);
}

Console.WriteLine(ReportJson.Read(ReportJson.Write(report)).Report == report);
Console.WriteLine(ReportHtml.Read(ReportHtml.Write(report, new() { Check = check, Reading = result })).Report == report);
Console.WriteLine(ReportText.Read(ReportText.Write(report)).Report == report);

T? Copy<T>(string name, JsonTypeInfo<T> type) => document.RootElement.GetProperty(name).Deserialize(type);

internal sealed record Everything
{
    public required DisclosureReport Report { get; init; }

    public ApplicantCounts? Row { get; init; }

    public Cell? Cell { get; init; }

    public CalendarDate? PublishedOn { get; init; }

    public CheckResult? Check { get; init; }

    public IReadOnlyList<Finding>? Findings { get; init; }

    public List<ReportCell>? Cells { get; init; }

    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    public Dictionary<IssueSeverity, int>? Severities { get; init; }
}

[JsonSerializable(typeof(Everything))]
[JsonSerializable(typeof(Cell))]
[JsonSerializable(typeof(CalendarDate))]
internal sealed partial class AppJson : JsonSerializerContext;
