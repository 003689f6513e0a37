using GovInfoDisclosure.Tests.Support;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class BlankCellTests
{
    private static readonly ConsistencyRuleSet Sums = ConsistencyRuleSet.All.Only("REQ-01", "REQ-02", "REQ-03", "REM-01");

    [Fact]
    public void Check_blank_totals_of_results_decides_the_column_and_names_what_the_rows_lack()
    {
        var report = WithoutTotals(Small);

        var findings = ConsistencyChecker.Check(report, new() { Rules = Sums }).Findings;

        findings.Should().NotContain(finding => finding.Outcome == RuleOutcome.Fail);
        findings.Single(finding => finding.RuleId == "REQ-02" && finding.Left!.Cells.Contains(R(RequestRow.ResultsTotal, ApplicantCategory.Total))).Outcome.Should().Be(RuleOutcome.Pass);
        var undecided = findings.Where(finding => finding.Outcome == RuleOutcome.NotAssessable).ToArray();
        undecided.Should().HaveCount(21).And.OnlyContain(finding => finding.RuleId == "REQ-03" && finding.MissingCells.Count == 1);
        undecided[0].MissingCells.Should().Equal(R(RequestRow.Disclosed, ApplicantCategory.Total));
        undecided[0].Message.Chinese.Should().Be("“予以公开”行：无法比较总计与各类申请人之和，以下单元格没有数字：“予以公开 / 总计”。");
    }

    [Fact]
    public void Check_contradiction_in_spite_of_blank_totals_is_found_and_traced()
    {
        var report = WithoutTotals(Small).With((R(RequestRow.ResultsTotal, ApplicantCategory.Total), 11));

        var result = ConsistencyChecker.Check(report, new() { Rules = Sums });

        result.Failures.Select(finding => (finding.RuleId, finding.Left!.Value, finding.Right!.Value)).Should()
            .BeEquivalentTo(new[] { ("REQ-01", (decimal?)8, (decimal?)11), ("REQ-02", 11, 8), ("REQ-03", 11, 8) });
        result.Repairs.Should().ContainSingle().Which.Changes.Should().ContainSingle().Which.Value.Should().Be(8);
        result.Derived.Should().BeEmpty("sums that contradict each other prove nothing");
    }

    [Fact]
    public void Check_known_part_above_the_total_fails_in_spite_of_blanks()
    {
        var report = Small.With((R(RequestRow.Disclosed, ApplicantCategory.OtherOrganization), Cell.Blank), (R(RequestRow.Disclosed, ApplicantCategory.LegalServiceInstitution), Cell.FromText("/")),
            (R(RequestRow.Disclosed, ApplicantCategory.Total), 5));

        ConsistencyChecker.Check(report, new() { Rules = Sums }).Failures.Where(finding => finding.RuleId == "REQ-03").Should().ContainSingle()
            .Which.Message.English.Should().Be("Row \"Disclosed\": the sum of the applicants is 6 without the blank cells, which is more than Total 5.");
    }

    [Fact]
    public void Derived_only_the_rows_of_sums_and_natural_persons_printed_determines_all_126_blanks()
    {
        var report = Small.Map(static (place, value) => place.Row.Table == ReportTable.DisclosureRequests && place.Column.Index > 0
            && (RequestRow)place.Row.Index is > RequestRow.CarriedOver and < RequestRow.ResultsTotal ? Cell.Blank : value);
        report.CellValues().Count(cell => cell.Value.IsBlank).Should().Be(126);

        var derived = ConsistencyChecker.Check(report).Derived;

        derived.Should().HaveCount(126).And.OnlyContain(value => value.Value == Small.ValueAt(value.Address).Number);
    }

    [Fact]
    public void Derived_says_the_sum_that_it_follows_from()
    {
        var report = Small.With((R(RequestRow.Disclosed, ApplicantCategory.Total), Cell.Blank));

        var derived = ConsistencyChecker.Check(report).Derived.Should().ContainSingle().Subject;

        derived.Should().BeEquivalentTo(new { Address = R(RequestRow.Disclosed, ApplicantCategory.Total), Value = 6m });
        derived.Evidence.Chinese.Should().Be("“总计”列：（七）总计等于各办理结果之和，此处只能是 6。");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(70)]
    [InlineData(95)]
    public void Check_random_blanks_in_consistent_reports_fails_nothing_and_derives_the_original_numbers(int percent)
    {
        var derived = 0;
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var report = Consistent(seed, (ReportFormat)(seed % 3));
            var blanked = report.Map((place, value) => place.Row.Table != ReportTable.ProactiveDisclosure && random.Next(100) < percent ? Cell.Blank : value);

            var result = ConsistencyChecker.Check(blanked, new() { Rules = Sums });

            result.Failures.Should().BeEmpty("seed {0} with {1} percent blank contradicts nothing", seed, percent);
            foreach (var value in result.Derived)
                value.Value.Should().Be(report.ValueAt(value.Address).Number, "seed {0} has it at {1}", seed, value.Address);
            result.Findings.Where(finding => finding.Outcome == RuleOutcome.NotAssessable).Should().OnlyContain(finding =>
                finding.MissingCells.Count > 0 && finding.MissingCells.All(address => blanked.ValueAt(address).IsBlank));
            derived += result.Derived.Count;
        }

        derived.Should().BePositive();
    }

    [Fact]
    public void Check_random_blanks_and_one_wrong_cell_holds_the_original_value_wherever_it_is_traced()
    {
        int traced = 0, right = 0;
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            var report = Consistent(seed, (ReportFormat)(seed % 2));
            var (wrong, addresses) = Tracing.RepairTests.Spoil(report, random, 1);
            var blanked = wrong.Map((place, value) => place.Row.Table == ReportTable.DisclosureRequests && place.Address != addresses[0] && random.Next(100) < 5 ? Cell.Blank : value);

            var repairs = ConsistencyChecker.Check(blanked, new() { Rules = Sums }).Repairs;

            traced += repairs.Count > 0 ? 1 : 0;
            right += repairs.Any(repair => repair.Changes.Count == 1 && repair.Changes[0].Address == addresses[0] && repair.Changes[0].Value == report.ValueAt(addresses[0]).Number) ? 1 : 0;
        }

        right.Should().Be(traced, "one wrong cell is among the repairs whenever there is one");
        traced.Should().BeGreaterThan(800);
    }

    private static DisclosureReport WithoutTotals(DisclosureReport report) =>
        report.Map(static (place, value) => place.Row.Table == ReportTable.DisclosureRequests && place.Column.Index == (int)ApplicantCategory.Total
            && (RequestRow)place.Row.Index is > RequestRow.CarriedOver and < RequestRow.ResultsTotal ? Cell.Blank : value);
}
