using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class CheckPreviousYearTests
{
    private static readonly ConsistencyRuleSet Opening = ConsistencyRuleSet.All.Only("YOY-01");

    [Fact]
    public void Check_opening_differs_from_last_years_closing_warns_in_the_total_and_hints_in_a_column()
    {
        var previous = RuleSamples.LastYear.With((R(RequestRow.CarriedForward, ApplicantCategory.NaturalPerson), 5), (R(RequestRow.CarriedForward, ApplicantCategory.Total), 5));

        var failures = ConsistencyChecker.Check(RuleSamples.Sound, new() { PreviousYear = previous, Rules = Opening }).Failures;

        failures.Select(finding => (finding.Severity, finding.Left!.Value, finding.Right!.Value, finding.Right.Source)).Should().Equal(
            (IssueSeverity.Info, 2m, 5m, FindingSource.PreviousYear), (IssueSeverity.Warning, 2m, 5m, FindingSource.PreviousYear));
        failures[1].Cells.Should().Equal(R(RequestRow.CarriedOver, ApplicantCategory.Total));
        failures[1].Right!.Cells.Should().Equal(R(RequestRow.CarriedForward, ApplicantCategory.Total));
        failures[1].Message.Chinese.Should().Be("“总计”列：上年结转 2，应等于上年报告的结转下年度 5，相差 -3。");
    }

    [Fact]
    public void Check_blank_in_last_years_report_is_named_as_its_own()
    {
        var address = R(RequestRow.CarriedForward, ApplicantCategory.Total);

        var finding = ConsistencyChecker.Check(RuleSamples.Sound, new() { PreviousYear = RuleSamples.LastYear.With((address, Cell.Blank)), Rules = Opening }).Findings
            .Should().ContainSingle(finding => finding.Outcome == RuleOutcome.NotAssessable).Subject;

        finding.MissingCells.Should().Equal("previousYear#" + address);
        finding.Message.Chinese.Should().Contain("上年报告的“结转下年度继续办理 / 总计”");
    }

    [Fact]
    public void Check_reports_on_years_apart_is_not_assessable()
    {
        var older = RuleSamples.LastYear with { Header = RuleSamples.LastYear.Header with { ReportYear = 2019 } };

        ConsistencyChecker.Check(RuleSamples.Sound, new() { PreviousYear = older, Rules = Opening }).Findings.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Outcome = RuleOutcome.NotAssessable, MissingCells = new[] { "/header/reportYear" } });
    }

    [Fact]
    public void Check_across_the_editions_compares_what_both_have_in_common()
    {
        var before = RuleSamples.Trial with { Header = RuleSamples.Trial.Header with { ReportYear = 2022 } };

        var findings = ConsistencyChecker.Check(RuleSamples.Sound, new() { PreviousYear = before, Rules = ConsistencyRuleSet.All.Only("YOY-01", "YOY-02", "YOY-03", "YOY-04", "YOY-05") }).Findings;

        findings.Select(finding => finding.RuleId).Distinct().Should().Equal("YOY-01", "YOY-03");
    }
}
