using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking.Findings;

public sealed class FindingFingerprintTests
{
    private const string TwiceSaid = "全年新收政府信息公开申请7件。";

    private static readonly string Total = R(RequestRow.Disclosed, ApplicantCategory.Total);
    private static readonly string Part = R(RequestRow.Disclosed, ApplicantCategory.ResearchInstitution);

    [Fact]
    public void Fingerprint_is_of_rule_and_place_and_not_of_values()
    {
        var one = Failure(Small.With((Total, 7)), RuleIds.ApplicantSum);
        var other = Failure(Small.With((Total, 9)), RuleIds.ApplicantSum);
        var elsewhere = Failure(Small.With((R(RequestRow.NotHeld, ApplicantCategory.Total), 1)), RuleIds.ApplicantSum);

        one.Fingerprint.Should().MatchRegex("^[0-9a-f]{16}$").And.Be(other.Fingerprint).And.NotBe(elsewhere.Fingerprint);
    }

    public static TheoryData<string, string> BlanksOfSums => new()
    {
        { RuleIds.ApplicantSum, Part },
        { RuleIds.ResultSum, R(RequestRow.NotHeld, ApplicantCategory.Total) },
    };

    [Theory, MemberData(nameof(BlanksOfSums))]
    public void Fingerprint_of_a_sum_stays_when_a_blank_is_filled(string rule, string address)
    {
        // The totals are far too small whatever the blank holds.
        var wrong = Small.With((R(RequestRow.ResultsTotal, ApplicantCategory.Total), 1), (Total, 1));

        var blank = Failure(wrong.With((address, Cell.Blank)), rule);
        var filled = Failure(wrong, rule);

        blank.Cells.Should().NotEqual(filled.Cells);
        blank.Fingerprint.Should().Be(filled.Fingerprint);
    }

    [Theory]
    [InlineData(RuleIds.NoBlanks, RuleOutcome.Fail)]
    [InlineData(RuleIds.RequestNumbers, RuleOutcome.NotAssessable)]
    public void Fingerprint_of_a_list_of_blanks_stays_when_one_is_filled(string rule, RuleOutcome outcome)
    {
        var one = Finding(Small.With((Part, Cell.Blank)), rule, outcome);
        var two = Finding(Small.With((Part, Cell.Blank), (R(RequestRow.Disclosed, ApplicantCategory.OtherOrganization), Cell.Blank)), rule, outcome);

        two.Cells.Should().NotEqual(one.Cells);
        two.Fingerprint.Should().Be(one.Fingerprint);
    }

    [Theory]
    [InlineData(RuleIds.TextNewRequests, TwiceSaid)]
    [InlineData(RuleIds.PersonalData, "申请人身份证号11010519491231002X已登记。")]
    public void Fingerprints_of_a_sentence_said_twice_differ_and_stay_when_paragraphs_are_inserted(string rule, string sentence)
    {
        var before = Fingerprints(rule, sentence, "其他工作平稳。", sentence);
        var after = Fingerprints(rule, "新插入的一段。", sentence, "再插入一段。", "其他工作平稳。", sentence);

        before.Should().HaveCount(2).And.OnlyHaveUniqueItems();
        after.Should().Equal(before);
        Fingerprints(rule, sentence).Should().Equal(before[0]);
    }

    [Fact]
    public void Fingerprints_are_the_same_whether_or_not_what_holds_is_asked_for()
    {
        var result = ConsistencyChecker.Check(Saying(TwiceSaid, "全年新收政府信息公开申请6件。", TwiceSaid));

        var failures = result.Findings.Where(finding => finding.Outcome == RuleOutcome.Fail).Select(finding => finding.Fingerprint);
        failures.Should().Equal(result.Failures.Select(finding => finding.Fingerprint));
    }

    [Fact]
    public void Fingerprints_of_all_findings_of_a_check_differ()
    {
        foreach (var sample in RuleSamples.All)
            sample.Failing().Findings.Select(finding => finding.Fingerprint).Should().OnlyHaveUniqueItems("of {0}", sample.RuleId);
    }

    private static string[] Fingerprints(string rule, params string[] paragraphs) =>
    [
        .. ConsistencyChecker.Check(Saying(paragraphs), new() { Rules = ConsistencyRuleSet.All.Only(rule) }).Failures
            .Select(finding => finding.Fingerprint),
    ];

    private static DisclosureReport Saying(params string[] paragraphs) =>
        RuleSamples.Sound with { OverallSituation = new() { Paragraphs = [.. paragraphs] } };

    private static Finding Failure(DisclosureReport report, string rule) => Finding(report, rule, RuleOutcome.Fail);

    private static Finding Finding(DisclosureReport report, string rule, RuleOutcome outcome) =>
        ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only(rule) }).Findings.First(finding => finding.Outcome == outcome);
}
