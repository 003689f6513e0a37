using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class ConsistencyRuleSetTests
{
    private static readonly string WrongTotal = R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total);
    private static readonly DisclosureReport Wrong = Small.With((WrongTotal, 0));

    [Fact]
    public void Without_a_rule_leaves_it_out() =>
        ConsistencyChecker.Check(Wrong, ConsistencyRuleSet.All.Without("REQ-02")).Findings.Should().NotContain(finding => finding.RuleId == "REQ-02");

    [Fact]
    public void Only_some_rules_keeps_no_other() =>
        ConsistencyRuleSet.All.Only("REQ-03", "REQ-01").Rules.Select(rule => rule.Id).Should().Equal("REQ-01", "REQ-03");

    [Fact]
    public void Suppress_a_rule_keeps_its_findings_visible_with_the_reason()
    {
        var result = ConsistencyChecker.Check(Wrong, ConsistencyRuleSet.All.Only("REQ-02", "REQ-03").Suppress("REQ-03", "corrected in the next edition").Suppress("REQ-02", WrongTotal, "the same"));

        result.IsConsistent.Should().BeTrue();
        result.Failures.Should().BeEmpty();
        result.Findings.Where(finding => finding is { Outcome: RuleOutcome.Fail, IsSuppressed: true }).Select(finding => finding.SuppressionReason)
            .Should().Equal("the same", "corrected in the next edition");
    }

    [Fact]
    public void Suppress_another_cell_leaves_the_finding() =>
        ConsistencyChecker.Check(Wrong, ConsistencyRuleSet.All.Suppress("REQ-03", R(RequestRow.Disclosed, ApplicantCategory.Total), "checked")).IsConsistent.Should().BeFalse();

    [Theory]
    [InlineData("REQ-99")]
    [InlineData("req-01")]
    public void Without_unknown_id_throws(string id)
    {
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Without(id)).Should().Throw<ArgumentException>().WithMessage($"There is no rule {id}.*");
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Only(id)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Suppress(id, "reason")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Suppress_without_reason_throws() =>
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Suppress("REQ-01", " ")).Should().Throw<ArgumentException>().WithParameterName("reason");
}
