using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class PublishedReportTests
{
    private static readonly string[] Sums = ["REQ-01", "REQ-02", "REQ-03", "REQ-04", "REM-01", "REM-02", "PRO-01"];

    [Fact]
    public void Check_total_left_at_zero_breaks_two_rules_and_has_one_repair()
    {
        var result = Check("seeds/002.txt");

        result.Failures.Select(finding => finding.RuleId).Should().Equal("REQ-02", "REQ-03");
        var repair = result.Repairs.Should().ContainSingle().Subject;
        repair.IsUnique.Should().BeTrue();
        repair.ToString().Should().StartWith("/disclosureRequests/results/partiallyDisclosed/total: 0 -> 2");
    }

    [Theory]
    [InlineData("seeds/000.txt")]
    [InlineData("seeds/001.txt")]
    [InlineData("seeds/003.txt")]
    [InlineData("seeds/004.txt")]
    [InlineData("full/010.md")]
    public void Check_sound_report_breaks_no_sum_and_draws_no_error(string file)
    {
        var failures = Check(file).Failures;

        failures.Should().NotContain(finding => Sums.Contains(finding.RuleId) || finding.Severity == IssueSeverity.Error);
    }

    [Theory]
    [InlineData("full/007.txt")]
    [InlineData("full/008.txt")]
    public void Check_remedy_totals_left_at_zero_are_both_repaired(string file)
    {
        var result = Check(file);

        result.Failures.Where(finding => finding.Severity == IssueSeverity.Error).Select(finding => finding.RuleId).Should().Equal("REM-01", "REM-01");
        result.Repairs.Where(repair => repair.Rank == 1).Select(repair => string.Join("; ", repair.Changes.Select(change => $"{change.Address} {change.Value}"))).Should().Equal(
            "/legalRemedies/reconsideration/total 11", "/legalRemedies/postReconsiderationLitigation/total 5",
            "/legalRemedies/reconsideration/total 11; /legalRemedies/postReconsiderationLitigation/total 5");
    }

    private static CheckResult Check(string file) => ConsistencyChecker.Check(ReportText.Read(File.ReadAllText(Corpus.PathOf(file))));
}
