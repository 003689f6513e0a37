using GovInfoDisclosure.Tests.Support;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class ConsistencyCheckerTests
{
    // The contradiction that the office of 晋城市城区 published for 2022.
    private static readonly DisclosureReport TotalLeftAtZero = Small.With((R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total), 0));

    [Fact]
    public void Check_total_left_at_zero_fails_row_and_column_and_repairs_the_total()
    {
        var result = ConsistencyChecker.Check(TotalLeftAtZero);

        var address = R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total);
        var errors = result.Failures.Where(finding => finding.Severity == IssueSeverity.Error).ToArray();
        errors.Select(finding => (finding.RuleId, finding.Left!.Value, finding.Right!.Value, finding.Delta))
            .Should().Equal(("REQ-02", 8m, 6m, 2m), ("REQ-03", 0m, 2m, -2m));
        errors.Should().OnlyContain(finding => finding.SuspectCells == new[] { address }.ToValueList());
        result.IsConsistent.Should().BeFalse();
        var repair = result.Repairs.Should().ContainSingle().Subject;
        repair.IsUnique.Should().BeTrue();
        repair.Changes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Address = address, From = Cell.Zero, Value = 2m });
    }

    [Fact]
    public void Check_total_left_at_zero_says_so_with_labels_and_values_in_both_languages()
    {
        var failures = ConsistencyChecker.Check(TotalLeftAtZero, new() { Rules = ConsistencyRuleSet.All.Only("REQ-02", "REQ-03") }).Failures;

        failures.Select(finding => finding.Message.Chinese).Should().Equal(
            "“总计”列：（七）总计 8，应等于各办理结果之和 6，相差 2。", "“部分公开”行：总计 0，应等于各类申请人之和 2，相差 -2。");
        failures.Select(finding => finding.Message.English).Should().Equal(
            "Column \"Total\": Total results is 8, but should equal the sum of the results 6; the difference is 2.",
            "Row \"Partially disclosed\": Total is 0, but should equal the sum of the applicants 2; the difference is -2.");
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    [InlineData(ReportFormat.Mixed)]
    public void Check_random_consistent_reports_break_no_rule(ReportFormat format)
    {
        // That a report mixes the editions, or lacks rows of one, is itself a finding.
        var rules = format == ReportFormat.Mixed ? ConsistencyRuleSet.Default.Without("FRM-05", "FRM-06") : ConsistencyRuleSet.Default;
        for (var seed = 0; seed < Trials.Of(2000); seed++)
        {
            var result = ConsistencyChecker.Check(Consistent(seed, format), new() { Rules = rules });

            result.IsConsistent.Should().BeTrue("seed {0} is consistent, but {1}", seed, result);
            result.Failures.Where(finding => finding.Severity != IssueSeverity.Info).Select(finding => finding.ToString()).Should().BeEmpty("seed {0} is consistent", seed);
            result.Repairs.Should().BeEmpty("seed {0} is consistent", seed);
        }
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    [InlineData(ReportFormat.Mixed)]
    public void IsConsistent_decided_at_once_or_rule_by_rule_is_the_same(ReportFormat format)
    {
        var accepted = 0;
        for (var seed = 0; seed < Trials.Of(2000); seed++)
        {
            var report = Support.RandomReports.Create(seed, new() { Format = format, Consistent = seed % 4 != 0, BlankPercent = seed % 8 == 1 ? 1 : 0, MayLackSections = seed % 3 == 0 });
            var input = new CheckInput(report);

            var byRule = !ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All }).Findings.Any(finding => finding is { Outcome: RuleOutcome.Fail, Severity: IssueSeverity.Error });

            if (QuickCheck.Accepts(input))
                byRule.Should().BeTrue("seed {0} was accepted at once", seed);
            accepted += QuickCheck.Accepts(input) ? 1 : 0;
            ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All }).IsConsistent.Should().Be(byRule, "seed {0}", seed);
        }

        accepted.Should().BePositive();
    }

    [Fact]
    public void Check_any_cells_at_all_never_throws_and_names_what_is_missing()
    {
        Cell[] odd = [Cell.Blank, Cell.FromText("/"), Cell.FromText("0 0 0"), -1, 1.5m, long.MaxValue, long.MinValue, decimal.MaxValue, decimal.MinValue, 999_999_999_999_999_999, 0.00001m];
        for (var seed = 0; seed < Trials.Of(500); seed++)
        {
            var random = new Random(seed);
            DisclosureReport Spoiled(int start) => Support.RandomReports.Create(start, new() { MayLackSections = true, BlankPercent = 3 })
                .Map((_, value) => random.Next(seed % 2 == 0 ? 5 : 60) == 0 ? odd[random.Next(odd.Length)] : value);
            var (report, other) = (Spoiled(seed), Spoiled(seed + 1));

            CheckResult[] results = [ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All }), ConsistencyChecker.Check(report, new() { PreviousYear = other, Rules = ConsistencyRuleSet.All }),
                ConsistencyChecker.CheckTotal(report, [other, report], new() { UnitsAreComplete = false, Rules = ConsistencyRuleSet.All })];

            foreach (var result in results)
            {
                result.Findings.Where(finding => finding.Outcome == RuleOutcome.NotAssessable && finding.MissingCells.Count == 0).Should().BeEmpty("seed {0}", seed);
                ReportJson.Write(result).Should().StartWith("{\"consistent\":");
                _ = result.Derived.Count;
            }
        }
    }

    [Theory]
    [InlineData("全年新收政府信息公开申请79228162514264337593543950335件，上年结转79228162514264337593543950335件。")]
    [InlineData("办结79228162514264337593543950335件，予以公开79228162514264337593543950335件，占75%。")]
    [InlineData("办结79228162514264337593543950335亿件，占79228162514264337593543950335%，收取信息处理费79228162514264337593543950335元。")]
    [InlineData("发生行政复议99999999999999999999999999999999999999999件，行政诉讼-5件。")]
    public void Check_numbers_of_any_size_in_the_text_never_throw(string sentence)
    {
        foreach (var value in (Cell[])[decimal.MaxValue, decimal.MinValue, long.MaxValue, 99_999_999_999_999_999_999m, -99_999_999_999_999_999_999m])
        {
            var report = Small.Map((_, _) => value) with { OverallSituation = new() { Paragraphs = [sentence, sentence] } };

            var result = ConsistencyChecker.Check(report, new() { PreviousYear = report, Rules = ConsistencyRuleSet.All });

            result.Findings.Should().NotBeEmpty();
            ReportJson.Write(result).Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Check_digit_slips_in_100_reports_are_all_flagged()
    {
        for (var seed = 0; seed < Trials.Of(100); seed++)
        {
            var random = new Random(seed);
            var report = Consistent(seed, (ReportFormat)(seed % 2));
            var cells = report.CellValues().Where(cell => cell.Place.Row.Table != ReportTable.ProactiveDisclosure).ToArray();
            var slipped = cells[random.Next(cells.Length)];
            var wrong = report.With((slipped.Address, Slip(random, slipped.Value.Count!.Value)));

            var result = ConsistencyChecker.Check(wrong);

            result.IsConsistent.Should().BeFalse("seed {0} has a slip at {1}", seed, slipped.Address);
            result.Failures.Where(finding => finding.Severity == IssueSeverity.Error).Should().OnlyContain(finding => finding.SuspectCells.Contains(slipped.Address), "seed {0}", seed);
            result.Repairs.Should().Contain(repair => repair.Changes.Count == 1 && repair.Changes[0].Address == slipped.Address && repair.Changes[0].Value == slipped.Value.Number, "seed {0}", seed);
            ConsistencyChecker.Check(report).IsConsistent.Should().BeTrue("seed {0} was consistent before", seed);
        }
    }

    // A digit too many, a digit too few, a wrong digit.
    private static long Slip(Random random, long count) => random.Next(3) switch
    {
        0 => (count * 10) + random.Next(1, 10),
        1 when count >= 10 => count / 10,
        _ => count % 10 == 9 ? count - 1 : count + 1,
    };

    [Fact]
    public void Findings_of_a_consistent_report_hold_every_equation_with_both_sides()
    {
        var findings = ConsistencyChecker.Check(Small, new() { Rules = ConsistencyRuleSet.All.Only("REQ-01", "REQ-02", "REQ-03", "REM-01") }).Findings;

        findings.Should().HaveCount(7 + 7 + 25 + 3).And.OnlyContain(finding => finding.Outcome == RuleOutcome.Pass && finding.Delta == 0);
        findings.Select(finding => finding.Fingerprint).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Check_twice_gives_equal_findings_in_the_same_order()
    {
        var first = ConsistencyChecker.Check(TotalLeftAtZero);
        var second = ConsistencyChecker.Check(TotalLeftAtZero);

        second.Findings.Should().Equal(first.Findings);
        second.Repairs.Should().Equal(first.Repairs).And.NotBeEmpty();
        second.Repairs[0].Changes[0].GetHashCode().Should().Be(first.Repairs[0].Changes[0].GetHashCode());
        ReportJson.Write(second).Should().Be(ReportJson.Write(first));
        second.Failures.Select(finding => finding.Fingerprint).Should().Equal(first.Failures.Select(finding => finding.Fingerprint));
    }

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void Check_under_any_culture_gives_the_same_bytes(string culture) =>
        Culture.Run(culture, () => ReportJson.Write(ConsistencyChecker.Check(TotalLeftAtZero))).Should().Be(ReportJson.Write(ConsistencyChecker.Check(TotalLeftAtZero)));

    [Fact]
    public void ThrowIfInconsistent_inconsistent_report_names_rules_and_repair()
    {
        var throwing = () => ConsistencyChecker.Check(TotalLeftAtZero).ThrowIfInconsistent();

        throwing.Should().Throw<InconsistentReportException>().WithMessage(
            "The report breaks 2 rules:*REQ-02: Column \"Total\"*REQ-03: Row \"Partially disclosed\"*/disclosureRequests/results/partiallyDisclosed/total: 0 -> 2*the only smallest repair*");
    }

    [Fact]
    public void ThrowIfInconsistent_consistent_report_does_not_throw() => ConsistencyChecker.Check(Small).ThrowIfInconsistent();

    [Fact]
    public void Check_null_throws_naming_the_parameter()
    {
        FluentActions.Invoking(() => ConsistencyChecker.Check((DisclosureReport)null!)).Should().Throw<ArgumentNullException>().WithParameterName("report");
        FluentActions.Invoking(() => ConsistencyChecker.Check((ReadResult)null!)).Should().Throw<ArgumentNullException>().WithParameterName("input");
        FluentActions.Invoking(() => ConsistencyChecker.Check(Small, null!)).Should().Throw<ArgumentNullException>().WithParameterName("options");
        FluentActions.Invoking(() => ConsistencyChecker.Check(new ReadResult(Small, []), null!)).Should().Throw<ArgumentNullException>()
            .WithParameterName("options");
        FluentActions.Invoking(() => new CheckOptions { Rules = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Rules");
        FluentActions.Invoking(() => new CheckOptions { Blanks = (BlankCells)2 }).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("Blanks");
    }
}
