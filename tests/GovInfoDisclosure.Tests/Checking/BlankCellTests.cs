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

    [Theory]
    [InlineData(4, "空白按 0 计：“予以公开 / 自然人”、“予以公开 / 商业企业”、“予以公开 / 科研机构”、“予以公开 / 社会公益组织”。",
        "\"Disclosed / Public-interest organizations\".")]
    [InlineData(5, "“予以公开 / 法律服务机构”。", "\"Disclosed / Legal service institutions\".")]
    [InlineData(6, "“予以公开 / 法律服务机构” 等 6 处。", "\"Disclosed / Legal service institutions\" and 1 more.")]
    public void Check_blanks_as_zeros_names_five_of_them_and_counts_the_rest(int blanks, string chinese, string english)
    {
        var report = Small.With([.. Enumerable.Range(0, blanks).Select(column => (R(RequestRow.Disclosed, (ApplicantCategory)column), Cell.Blank))]);

        var message = ConsistencyChecker.Check(report, new() { Blanks = BlankCells.AsZero, Rules = Sums }).Failures.Single(finding => finding.RuleId == "REQ-03").Message;

        message.Chinese.Should().EndWith(chinese);
        message.English.Should().EndWith(english);
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
        for (var seed = 0; seed < Trials.Of(500); seed++)
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
        for (var seed = 0; seed < Trials.Of(1000); seed++)
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
        traced.Should().BeGreaterThan(Trials.Of(800));
    }

    [Fact]
    public void Check_blanks_that_must_hold_a_number_are_named()
    {
        var report = Small.With((R(RequestRow.Disclosed, ApplicantCategory.Total), Cell.Blank), (L(RemedyKind.Reconsideration, RemedyOutcome.Total), 3),
            (L(RemedyKind.Reconsideration, RemedyOutcome.Upheld), Cell.FromText("/")), (L(RemedyKind.Reconsideration, RemedyOutcome.Pending), 3),
            (L(RemedyKind.DirectLitigation, RemedyOutcome.Total), 2), (L(RemedyKind.DirectLitigation, RemedyOutcome.Upheld), Cell.FromText("/")));

        var findings = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only("REQ-06") }).Failures.Where(finding => finding.Severity == IssueSeverity.Warning);

        findings.Select(finding => finding.Message.Chinese).Should().Equal(
            "“予以公开 / 总计”空白，按合计应为 6。", "“行政诉讼·未经复议直接起诉 / 结果维持”写作“/”，按合计应为 2。");
    }

    [Fact]
    public void Check_repair_beside_blanks_says_its_range_and_is_not_unique()
    {
        var report = Small.With((R(RequestRow.Disclosed, ApplicantCategory.OtherOrganization), Cell.Blank),
            (R(RequestRow.ResultsTotal, ApplicantCategory.OtherOrganization), Cell.Blank), (R(RequestRow.NewRequests, ApplicantCategory.OtherOrganization), Cell.Blank),
            (L(RemedyKind.Reconsideration, RemedyOutcome.Upheld), Cell.Blank), (L(RemedyKind.Reconsideration, RemedyOutcome.Corrected), 5),
            (L(RemedyKind.Reconsideration, RemedyOutcome.Total), 2));

        var repairs = ConsistencyChecker.Check(report, new() { Rules = Sums }).Repairs;

        repairs.Should().NotBeEmpty().And.OnlyContain(repair => !repair.IsUnique);
        repairs.Single(repair => repair.Changes[0].Address == L(RemedyKind.Reconsideration, RemedyOutcome.Total)).Changes[0].Should().BeEquivalentTo(
            new { Value = 5m, Evidence = new BilingualText("只错一位数字。此处可为不小于 5 的任何数，取空白都是 0 时的数。", "One digit is wrong. It can be any number from 5; the one that holds if every blank is 0 is taken.") });
        repairs.Single(repair => repair.Changes[0].Address == L(RemedyKind.Reconsideration, RemedyOutcome.Corrected)).Changes[0].Evidence.Chinese
            .Should().EndWith("此处可为 0 至 2，取空白都是 0 时的数。");
    }

    /// <summary>The checker says what an independent solver says, each proposal mends the table, and no sentence has a negative side.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 3)]
    [InlineData(5, 1)]
    [InlineData(20, 0)]
    [InlineData(20, 2)]
    [InlineData(40, 1)]
    [InlineData(60, 4)]
    public void Check_with_blanks_agrees_with_an_independent_solver(int percentBlank, int changes)
    {
        var contradictory = 0;
        for (var seed = 0; seed < Trials.Of(60); seed++)
        {
            var report = Spoilt(seed, percentBlank, changes);
            var state = TableState.OfRequests(report)!;
            var solver = new Tracing.TableSolver(state.Form);
            var numbers = Enumerable.Range(0, state.Numbers.Length).Select(state.CountOf).ToArray();

            var result = ConsistencyChecker.Check(report, new() { Rules = Sums });

            result.IsConsistent.Should().Be(solver.CanBeFilled(numbers), "seed {0}", seed);
            result.Failures.Should().NotContain(finding => finding.Left!.Value < 0 || finding.Right!.Value < 0, "seed {0}", seed);
            (result.IsConsistent || result.Repairs.Count > 0 || result.TracingLimits.Count > 0).Should().BeTrue("seed {0} is not left without a word", seed);
            foreach (var repair in result.Repairs.Take(10))
            {
                ConsistencyChecker.Check(repair.ApplyTo(report), new() { Rules = Sums }).IsConsistent.Should().BeTrue("seed {0}: {1}", seed, repair);
            }

            if (!result.IsConsistent)
                result.Derived.Should().BeEmpty("sums that contradict each other prove nothing");
            contradictory += result.IsConsistent ? 0 : 1;
        }

        (contradictory > 0).Should().Be(changes > 0);
    }

    private static DisclosureReport Spoilt(int seed, int percentBlank, int changes)
    {
        var random = new Random(seed);
        var (wrong, addresses) = Tracing.RepairTests.Spoil(Consistent(seed, (ReportFormat)(seed % 2)), random, changes);
        return wrong.Map((place, value) => place.Row.Table == ReportTable.DisclosureRequests
            && !addresses.Contains(place.Address) && random.Next(100) < percentBlank ? Cell.Blank : value);
    }

    private static DisclosureReport WithoutTotals(DisclosureReport report) =>
        report.Map(static (place, value) => place.Row.Table == ReportTable.DisclosureRequests && place.Column.Index == (int)ApplicantCategory.Total
            && (RequestRow)place.Row.Index is > RequestRow.CarriedOver and < RequestRow.ResultsTotal ? Cell.Blank : value);
}
