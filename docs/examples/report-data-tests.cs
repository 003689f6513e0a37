#:package xunit.v3
#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// A test suite over a folder of reports; the folder is that of the samples unless REPORTS names another one.
//   dotnet run docs/examples/report-data-tests.cs
using GovInfoDisclosure;
using Xunit;

#region recipe-suite
public sealed class ReportDataTests
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("REPORTS")
        ?? Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? AppContext.BaseDirectory, "reports");

    // What was published wrongly stays wrong. It is accepted place by place, so that any other mistake still fails.
    private static readonly CheckOptions Accepted = new()
    {
        Rules = ConsistencyRuleSet.Default
            .Suppress(RuleIds.ResultSum, "/disclosureRequests/results/total/total", "It was published so.")
            .Suppress(RuleIds.ApplicantSum, "/disclosureRequests/results/partiallyDisclosed/total", "It was published so."),
    };

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static ReadResult Read(string file) => ReportReader.Read(File.ReadAllBytes(Path.Combine(Folder, file)));

    [Theory, MemberData(nameof(Files))]
    public void Report_is_read_without_errors(string file) => Assert.False(Read(file).HasErrors);

    [Theory, MemberData(nameof(Files))]
    public void Numbers_agree(string file) => ConsistencyChecker.Check(Read(file).GetReportOrThrow(), Accepted).ThrowIfInconsistent();

    [Theory, MemberData(nameof(Files))]
    public void Report_survives_being_written(string file)
    {
        var report = Read(file).GetReportOrThrow();
        var again = ReportJson.Read(ReportJson.Write(report)).GetReportOrThrow();
        Assert.Empty(report.DifferencesFrom(again)); // Says what differs where Equal would only say that something does.
    }
}
#endregion
