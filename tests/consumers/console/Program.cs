// The first program of most users: reads a file, says what is wrong with it, and writes it repaired.
using System.Text;
using GovInfoDisclosure;

Console.OutputEncoding = new UTF8Encoding(false);
var result = ReportReader.Read(File.ReadAllBytes(args[0]));
foreach (var diagnostic in result.Diagnostics)
    Console.WriteLine($"{diagnostic.Code} {diagnostic.Message.Chinese}");

var report = result.GetReportOrThrow();
var check = ConsistencyChecker.Check(result);
foreach (var finding in check.Failures)
    Console.WriteLine(finding);

var repaired = check.Repairs.Single().ApplyTo(report);
foreach (var difference in report.DifferencesFrom(repaired))
    Console.WriteLine(difference);
Console.WriteLine(ConsistencyChecker.Check(repaired).IsConsistent);

await using var file = new MemoryStream();
await ReportHtml.WriteAsync(repaired, file);
file.Position = 0;
Console.WriteLine((await ReportReader.ReadAsync(file)).Report == repaired);
