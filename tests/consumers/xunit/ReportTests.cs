using GovInfoDisclosure;

namespace Consumer;

/// <summary>The tests of a system that publishes reports.</summary>
public sealed class ReportTests
{
    private readonly DisclosureReport _published =
        ReportReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "report.txt"))).GetReportOrThrow();

    [Fact]
    public void Report_with_an_error_is_not_published()
    {
        var exception = Assert.ThrowsAny<Exception>(() => ConsistencyChecker.Check(_published).ThrowIfInconsistent());
        Assert.Contains(RuleIds.ApplicantSum, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Repaired_report_is_published() =>
        ConsistencyChecker.Check(_published.With("/disclosureRequests/results/partiallyDisclosed/total", 2)).ThrowIfInconsistent();
}
