// Reads, checks, repairs and writes a report under .NET Framework, in C# 7.3.
using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure;

internal static class Program
{
    private static void Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        var result = ReportReader.Read(File.ReadAllBytes(args[0]));
        foreach (var diagnostic in result.Diagnostics)
            Console.WriteLine($"{diagnostic.Code} {diagnostic.Message.Chinese}");

        var report = result.GetReportOrThrow();
        Console.WriteLine($"{report.Header.ReportingBody} {report.Header.ReportYear} {report.DisclosureRequests.NewRequests.Total.Count}");
        var check = ConsistencyChecker.Check(result);
        foreach (var finding in check.Failures)
            Console.WriteLine(finding);

        var repaired = check.Repairs.Single().ApplyTo(report);
        var edited = report.With("/disclosureRequests/results/partiallyDisclosed/total", 2);
        Console.WriteLine(repaired == edited);
        Console.WriteLine(ConsistencyChecker.Check(edited).IsConsistent);

        // Both ways into and out of every format, in the encodings of old systems, too.
        Console.WriteLine(ReportText.Read(ReportText.Write(edited)).Report == edited);
        Console.WriteLine(ReportHtml.Read(ReportHtml.Write(edited)).Report == edited);
        Console.WriteLine(JsonSerializer.Deserialize<DisclosureReport>(JsonSerializer.Serialize(edited)) == edited);
        var page = ReportHtml.Write(edited).Replace("utf-8", "gb2312");
        Console.WriteLine(ReportReader.Read(Encoding.GetEncoding("gb2312").GetBytes(page)).Report == edited);
        using (var stream = new MemoryStream())
        {
            ReportText.WriteAsync(edited, stream).GetAwaiter().GetResult();
            stream.Position = 0;
            Console.WriteLine(ReportReader.ReadAsync(stream).GetAwaiter().GetResult().Report == edited);
        }
    }
}
