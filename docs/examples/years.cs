#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// A data team: the reports of a folder as one series a body, each year checked against the year before.
//   dotnet run docs/examples/years.cs -- FOLDER
using System.Text;
using GovInfoDisclosure;

Console.OutputEncoding = new UTF8Encoding(false);
if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: years FOLDER");
    return 2;
}

var status = 0;
#region recipe-years
var rules = ConsistencyRuleSet.Default.WithSeverity(RuleIds.CarriedOver, IssueSeverity.Error); // By itself it is a warning.
var reports = Directory.GetFiles(folder).Order(StringComparer.Ordinal)
    .Select(file => ReportReader.Read(File.ReadAllBytes(file)).Report).OfType<DisclosureReport>();
foreach (var body in reports.GroupBy(report => report.Header.ReportingBody ?? "(no body stated)").OrderBy(body => body.Key, StringComparer.Ordinal))
{
    var series = ReportSeries.Create(body);
    Console.WriteLine(body.Key);
    foreach (var (year, requests) in series.Values("/disclosureRequests/newRequests/total"))
        Console.WriteLine($"  {year}: {requests} new requests");
    foreach (var year in series.MissingYears)
        Console.WriteLine($"  {year}: no report");
    foreach (var report in series.LeftOut)
        Console.WriteLine($"  left out: {report.Header.Title}");

    foreach (var (year, check) in series.Years.Zip(series.Check(new() { Rules = rules })))
    {
        foreach (var finding in check.Failures.Where(finding => finding.Severity == IssueSeverity.Error))
        {
            Console.WriteLine($"  {year}: {finding.RuleId} {finding.Message.English}");
            status = 1;
        }
    }

    foreach (var comparison in series.Comparisons.Where(comparison => comparison.Narrative.RepeatedShare > 0.5m))
        Console.WriteLine($"  {comparison.Report.Header.ReportYear}: more than half of the text is that of the year before");
}
#endregion
return status;
