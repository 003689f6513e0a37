using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class ConsistencyRuleSetTests
{
    private static readonly string WrongTotal = R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total);
    private static readonly DisclosureReport Wrong = Small.With((WrongTotal, 0));

    [Fact]
    public void Without_a_rule_leaves_it_out() =>
        ConsistencyChecker.Check(Wrong, new() { Rules = ConsistencyRuleSet.All.Without("REQ-02") }).Findings.Should().NotContain(finding => finding.RuleId == "REQ-02");

    [Fact]
    public void Only_some_rules_keeps_no_other() =>
        ConsistencyRuleSet.All.Only("REQ-03", "REQ-01").Rules.Select(rule => rule.Id).Should().Equal("REQ-01", "REQ-03");

    [Fact]
    public void Suppress_a_rule_keeps_its_findings_visible_with_the_reason()
    {
        var result = ConsistencyChecker.Check(Wrong, new() { Rules = ConsistencyRuleSet.All.Only("REQ-02", "REQ-03").Suppress("REQ-03", "corrected in the next edition").Suppress("REQ-02", WrongTotal, "the same") });

        result.IsConsistent.Should().BeTrue();
        result.Failures.Should().BeEmpty();
        result.Findings.Where(finding => finding is { Outcome: RuleOutcome.Fail, IsSuppressed: true }).Select(finding => finding.SuppressionReason)
            .Should().Equal("the same", "corrected in the next edition");
    }

    [Fact]
    public void Suppress_another_cell_leaves_the_finding() =>
        ConsistencyChecker.Check(Wrong, new() { Rules = ConsistencyRuleSet.All.Suppress("REQ-03", R(RequestRow.Disclosed, ApplicantCategory.Total), "checked") }).IsConsistent.Should().BeFalse();

    [Theory]
    [InlineData("REQ-99")]
    [InlineData("req-01")]
    public void Without_unknown_id_throws(string id)
    {
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Without(id)).Should().Throw<ArgumentException>().WithMessage($"There is no rule {id}.*");
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Only(id)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Suppress(id, "reason")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("/disclosureRequests/newRequests/totl", "/disclosureRequests/newRequests/total")]
    [InlineData("disclosureRequests/newRequests/total", "/disclosureRequests/newRequests/total")]
    [InlineData("/header/body", "/header/")]
    [InlineData("/otherMatters/paragraphs/x", "/otherMatters/paragraphs")]
    [InlineData("/otherMatters/paragraphs/01", "/otherMatters/paragraphs")]
    [InlineData("title", "/header/title")]
    public void Suppress_address_that_does_not_exist_throws_naming_near_ones(string address, string near) =>
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Suppress(RuleIds.ApplicantSum, address, "reason"))
            .Should().Throw<ArgumentException>().WithParameterName("address").WithMessage($"There is no address {address} in the JSON form. Near are *{near}*");

    [Fact]
    public void Suppress_paragraph_number_has_nine_digits_at_most()
    {
        ConsistencyRuleSet.All.Suppress(RuleIds.PersonalData, "/otherMatters/paragraphs/123456789", "reason").Should().NotBeNull();
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Suppress(RuleIds.PersonalData, "/otherMatters/paragraphs/1234567890", "reason"))
            .Should().Throw<ArgumentException>().WithParameterName("address");
    }

    [Fact]
    public void Suppress_takes_every_place_that_findings_of_the_samples_look_at()
    {
        var cells = RuleSamples.All.SelectMany(sample => sample.Failing().Findings.Concat(sample.Passing().Findings)).SelectMany(finding => finding.Cells)
            .Distinct().ToArray();

        cells.Should().Contain("/header/reportYear").And.Contain("/preamble").And.Contain("/overallSituation/paragraphs").And.Contain("/overallSituation");
        foreach (var cell in cells)
            ConsistencyRuleSet.All.Suppress(RuleIds.ApplicantSum, cell, "reason").Should().NotBeNull();
    }

    [Fact]
    public void Suppress_fingerprint_accepts_the_one_finding()
    {
        var sums = ConsistencyRuleSet.All.Only(RuleIds.ResultSum, RuleIds.ApplicantSum);
        var failures = ConsistencyChecker.Check(Wrong, new() { Rules = sums }).Failures;

        var result = ConsistencyChecker.Check(Wrong, new() { Rules = sums.SuppressFingerprint(failures[0].Fingerprint, "known") });

        result.Failures.Select(finding => finding.Fingerprint).Should().Equal(failures.Skip(1).Select(finding => finding.Fingerprint)).And.NotBeEmpty();
        result.Findings.Should().ContainSingle(finding => finding.IsSuppressed).Which.SuppressionReason.Should().Be("known");
    }

    [Theory]
    [InlineData("")]
    [InlineData("REQ-01")]
    [InlineData("0123456789ABCDEF")]
    [InlineData("0123456789abcdef0")]
    public void Suppress_what_is_no_fingerprint_throws(string fingerprint) =>
        FluentActions.Invoking(() => ConsistencyRuleSet.All.SuppressFingerprint(fingerprint, "reason"))
            .Should().Throw<ArgumentException>().WithParameterName("fingerprint");

    [Fact]
    public void WithSeverity_all_findings_of_the_rule_weigh_so_and_decide()
    {
        var report = Small.With((R(RequestRow.CarriedForward, ApplicantCategory.Total), Cell.Blank));
        var rules = ConsistencyRuleSet.All.Only(RuleIds.NoBlanks);

        ConsistencyChecker.Check(report, new() { Rules = rules }).Failures.Should().ContainSingle(finding => finding.Severity == IssueSeverity.Info);
        var result = ConsistencyChecker.Check(report, new() { Rules = rules.WithSeverity(RuleIds.NoBlanks, IssueSeverity.Error) });

        result.Failures.Should().ContainSingle(finding => finding.Severity == IssueSeverity.Error);
        result.IsConsistent.Should().BeFalse();
    }

    [Fact]
    public void WithSeverity_a_report_whose_sums_hold_is_inconsistent_where_a_warning_became_an_error()
    {
        var report = RuleSamples.All.Single(sample => sample.RuleId == RuleIds.PublicationDeadline);
        var late = RuleSamples.Sound with { Header = RuleSamples.Sound.Header with { PublishedOn = new(2024, 4, 1) } };

        report.Failing().IsConsistent.Should().BeTrue("it is a warning");
        ConsistencyChecker.Check(late, new() { Rules = ConsistencyRuleSet.Default.WithSeverity(RuleIds.PublicationDeadline, IssueSeverity.Error) })
            .IsConsistent.Should().BeFalse();
        ConsistencyChecker.Check(Wrong, new()
        {
            Rules = ConsistencyRuleSet.Default.WithSeverity(RuleIds.ResultSum, IssueSeverity.Info).WithSeverity(RuleIds.ApplicantSum, IssueSeverity.Info),
        }).IsConsistent.Should().BeTrue("broken sums weigh as hints only");
    }

    [Fact]
    public void WithSeverity_leaves_the_other_rules_as_they_are() =>
        ConsistencyRuleSet.All.WithSeverity(RuleIds.NoBlanks, IssueSeverity.Error).Rules.Where(rule => rule.Id != RuleIds.NoBlanks)
            .Should().Equal(ConsistencyRuleSet.All.Rules.Where(rule => rule.Id != RuleIds.NoBlanks));

    [Fact]
    public void HasOnlyPlainErrors_of_a_set_in_which_another_rule_became_an_error_is_false()
    {
        ConsistencyRuleSet.Default.HasOnlyPlainErrors.Should().BeTrue();
        ConsistencyRuleSet.Default.WithSeverity(RuleIds.ResultSum, IssueSeverity.Warning).HasOnlyPlainErrors.Should().BeTrue();
        ConsistencyRuleSet.Default.WithSeverity(RuleIds.PublicationDeadline, IssueSeverity.Error).HasOnlyPlainErrors.Should().BeFalse();
    }

    [Fact]
    public void HasAllSums_of_a_set_that_lacks_or_accepts_one_is_false()
    {
        ConsistencyRuleSet.Default.HasAllSums.Should().BeTrue();
        ConsistencyRuleSet.Default.Without(RuleIds.ResultSum).HasAllSums.Should().BeFalse();
        ConsistencyRuleSet.Default.WithSeverity(RuleIds.ResultSum, IssueSeverity.Warning).HasAllSums.Should().BeFalse();
        ConsistencyRuleSet.Default.Suppress(RuleIds.ResultSum, "accepted").HasAllSums.Should().BeFalse();
    }

    [Fact]
    public void Set_given_null_names_the_parameter()
    {
        var set = ConsistencyRuleSet.All;
        (string Parameter, Action Call)[] calls =
        [
            ("ruleIds", () => set.Without(null!)), ("ruleIds", () => set.Without([null!])), ("ruleIds", () => set.Only(null!)), ("rules", () => set.With(null!)),
            ("rules", () => set.With([null!])), ("ruleId", () => set.WithSeverity(null!, IssueSeverity.Info)), ("ruleId", () => set.Suppress(null!, "reason")),
            ("ruleId", () => set.Suppress(null!, WrongTotal, "reason")), ("address", () => set.Suppress(RuleIds.ResultSum, null!, "reason")),
            ("fingerprint", () => set.SuppressFingerprint(null!, "reason")),
        ];

        foreach (var (parameter, call) in calls)
            call.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
    }

    [Fact]
    public void WithSeverity_rule_that_the_set_has_not_throws()
    {
        FluentActions.Invoking(() => ConsistencyRuleSet.Default.WithSeverity(RuleIds.FeesInSectionSix, IssueSeverity.Error))
            .Should().Throw<ArgumentException>().WithMessage("The set has no rule CRS-07.*");
        FluentActions.Invoking(() => ConsistencyRuleSet.Default.WithSeverity("REQ-99", IssueSeverity.Error)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ConsistencyRuleSet.Default.WithSeverity(RuleIds.ApplicantSum, (IssueSeverity)9))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Suppress_without_reason_throws() =>
        FluentActions.Invoking(() => ConsistencyRuleSet.All.Suppress("REQ-01", " ")).Should().Throw<ArgumentException>().WithParameterName("reason")
            .WithMessage("A finding is accepted with a reason only.*");
}
