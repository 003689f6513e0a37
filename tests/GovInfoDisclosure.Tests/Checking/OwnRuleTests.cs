using GovInfoDisclosure.Tests.Support;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class OwnRuleTests
{
    [Fact]
    public void ToString_is_the_id_and_the_title_in_English() => AtLeastOne.ToString().Should().Be("OWN-1 There is at least one request a year");

    [Fact]
    public void IsConsistent_of_a_contradictory_report_asks_no_rule_that_is_not_an_error()
    {
        var calls = 0;
        var rule = ConsistencyRule.Create("OWN-9", new("题", "Title"), new("据", "Basis"), IssueSeverity.Warning, _ =>
        {
            calls++;
            return [];
        });
        var wrong = ReportEdits.Small.With((ReportEdits.R(RequestRow.Disclosed, ApplicantCategory.Total), 9));

        var result = ConsistencyChecker.Check(wrong, new() { Rules = ConsistencyRuleSet.Default.With(rule) });

        result.IsConsistent.Should().BeFalse();
        result.Repairs.Should().ContainSingle();
        calls.Should().Be(0, "neither the verdict nor the repairs need it");
        result.Failures.Should().NotBeEmpty();
        calls.Should().Be(1);
    }

    private static readonly BilingualText Title = new("每年至少有一件申请", "There is at least one request a year");
    private static readonly BilingualText Basis = new("本单位规定", "a rule of our own");
    private static readonly string Requests = R(RequestRow.NewRequests, ApplicantCategory.Total);

    private static readonly ConsistencyRule AtLeastOne = ConsistencyRule.Create("OWN-1", Title, Basis, IssueSeverity.Error, static report =>
        report.DisclosureRequests?.NewRequests.Total.Number switch
        {
            null => [RuleResult.CannotSay(new("没有数字", "there is no number"), Requests)],
            0 => [RuleResult.Fail(new("没有申请", "there are no requests"), Requests)],
            _ => [RuleResult.Pass(new("有申请", "there are requests"), Requests)],
        });

    private static readonly DisclosureReport None = Small.Map(static (_, _) => Cell.Zero);

    [Fact]
    public void Own_rule_decides_like_any_other()
    {
        var rules = ConsistencyRuleSet.Default.With(AtLeastOne);

        var result = ConsistencyChecker.Check(None, new() { Rules = rules });

        ConsistencyChecker.Check(None).IsConsistent.Should().BeTrue("the sums hold");
        result.IsConsistent.Should().BeFalse();
        var finding = result.Failures.Single(failure => failure.Severity == IssueSeverity.Error);
        (finding.RuleId, finding.Message.English).Should().Be(("OWN-1", "there are no requests"));
        finding.Cells.Should().Equal(Requests);
        finding.SuspectCells.Should().Equal(Requests);
        finding.Fingerprint.Should().MatchRegex("^[0-9a-f]{16}$");
        ReportJson.Write(result).Should().Contain("\"rule\":\"OWN-1\"");
        ReportHtml.Write(None, new() { Check = result }).Should().Contain("没有申请");
        FluentActions.Invoking(result.ThrowIfInconsistent).Should().Throw<InconsistentReportException>().WithMessage("*OWN-1: there are no requests*");
    }

    [Fact]
    public void Own_rule_has_all_outcomes()
    {
        var rules = ConsistencyRuleSet.All.With(AtLeastOne).Only("OWN-1");

        ConsistencyChecker.Check(Small, new() { Rules = rules }).Findings.Should().ContainSingle(finding => finding.Outcome == RuleOutcome.Pass);
        var undecided = ConsistencyChecker.Check(None.With((Requests, Cell.Blank)), new() { Rules = rules }).Findings.Should().ContainSingle().Subject;
        undecided.Outcome.Should().Be(RuleOutcome.NotAssessable);
        undecided.MissingCells.Should().Equal(Requests);
        ConsistencyChecker.Check(None.With((Requests, Cell.Blank)), new() { Rules = rules, Blanks = BlankCells.AsZero }).Failures.Should().ContainSingle()
            .Which.Message.English.Should().Be("there are no requests Blank cells taken for 0: \"New requests received this year / Total\".");
    }

    [Fact]
    public void Own_rule_can_be_left_out_weighed_and_suppressed()
    {
        var rules = ConsistencyRuleSet.Default.With(AtLeastOne);

        Consistent(rules.Without("OWN-1")).Should().BeTrue();
        Consistent(rules.WithSeverity("OWN-1", IssueSeverity.Info)).Should().BeTrue();
        Consistent(rules.Suppress("OWN-1", "new body")).Should().BeTrue();
        Consistent(rules.Suppress("OWN-1", Requests, "new body")).Should().BeTrue();
        Consistent(rules).Should().BeFalse();

        static bool Consistent(ConsistencyRuleSet rules) => ConsistencyChecker.Check(None, new() { Rules = rules }).IsConsistent;
    }

    [Theory]
    [InlineData("")]
    [InlineData("OWN 1")]
    [InlineData("规则1")]
    [InlineData("OWN_1")]
    public void Create_id_of_other_characters_throws(string id) =>
        FluentActions.Invoking(() => ConsistencyRule.Create(id, Title, Basis, IssueSeverity.Info, _ => [])).Should().Throw<ArgumentException>().WithParameterName("id");

    [Fact]
    public void Create_without_text_or_function_throws()
    {
        FluentActions.Invoking(() => ConsistencyRule.Create("A", default, Basis, IssueSeverity.Info, _ => [])).Should().Throw<ArgumentException>().WithParameterName("title");
        FluentActions.Invoking(() => ConsistencyRule.Create("A", Title, new("有", " "), IssueSeverity.Info, _ => [])).Should().Throw<ArgumentException>().WithParameterName("basis");
        FluentActions.Invoking(() => ConsistencyRule.Create("A", Title, Basis, (IssueSeverity)7, _ => [])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ConsistencyRule.Create("A", Title, Basis, IssueSeverity.Info, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void With_an_id_that_is_there_already_throws()
    {
        var stolen = ConsistencyRule.Create(RuleIds.RequestBalance, Title, Basis, IssueSeverity.Info, _ => []);

        FluentActions.Invoking(() => ConsistencyRuleSet.Default.With(AtLeastOne, AtLeastOne)).Should().Throw<ArgumentException>().WithMessage("There is a rule OWN-1 already.*");
        FluentActions.Invoking(() => ConsistencyRuleSet.Default.With(AtLeastOne).With(AtLeastOne)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ConsistencyRuleSet.Default.Without(RuleIds.RequestBalance).With(stolen)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ConsistencyRuleSet.Default.With(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Results_of_addresses_that_do_not_exist_are_refused()
    {
        FluentActions.Invoking(() => RuleResult.Fail(Title, "/legalRemedies/reconsideration/totals")).Should().Throw<ArgumentException>()
            .WithMessage("There is no address /legalRemedies/reconsideration/totals in the JSON form. Near are /legalRemedies/reconsideration/total,*");
        FluentActions.Invoking(() => RuleResult.Pass(default, Requests)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RuleResult.CannotSay(Title)).Should().Throw<ArgumentException>().WithParameterName("missing");
        RuleResult.Fail(Title, "/header/reportingBody", "/preamble/3", "/otherMatters/paragraphs/12", "/legalRemedies").Addresses.Should().HaveCount(4);
    }

    [Fact]
    public void Rule_that_gives_null_is_named()
    {
        var broken = ConsistencyRule.Create("OWN-2", Title, Basis, IssueSeverity.Info, _ => null!);

        FluentActions.Invoking(() => ConsistencyChecker.Check(Small, new() { Rules = ConsistencyRuleSet.Default.With(broken) }).Failures)
            .Should().Throw<InvalidOperationException>().WithMessage("Rule OWN-2 gave null*");
    }
}
