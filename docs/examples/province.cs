#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// A summary of many bodies: checks the report of the whole against those of its units.
//   dotnet run docs/examples/province.cs -- SUMMARY FOLDER-OF-UNITS
using System.Text;
using GovInfoDisclosure;

Console.OutputEncoding = new UTF8Encoding(false);
if (args is not [var summary, var folder])
{
    Console.Error.WriteLine("Usage: province SUMMARY FOLDER-OF-UNITS");
    return 2;
}

#region recipe-province
var units = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(Read).ToList();
var sum = ReportTotals.Sum(units, BlankCells.Unknown, out var gaps);
Console.WriteLine($"{units.Count} units, {sum.DisclosureRequests?.NewRequests.Total} new requests together");
foreach (var gap in gaps.Where(gap => gap.Reason == SumGapReason.Blank)) // A blank is no zero: ask the unit.
    Console.WriteLine($"  {ReportLayout.Find(gap.Address)!.EnglishLabel} is blank in {string.Join(", ", gap.Units.Select(Name))}");

var check = ConsistencyChecker.CheckTotal(Read(summary), units);
foreach (var finding in check.Failures.Where(finding => finding.Severity == IssueSeverity.Error))
    Console.WriteLine($"  {finding.RuleId} {finding.Message.English}");
Console.WriteLine(check.IsConsistent ? "The summary agrees with its units." : "The summary does not agree with its units.");

string Name(int unit) => units[unit].Header.ReportingBody ?? $"unit {unit + 1}";
DisclosureReport Read(string file) => ReportReader.Read(File.ReadAllBytes(file)).GetReportOrThrow();
#endregion
return check.IsConsistent ? 0 : 1;
