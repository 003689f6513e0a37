using GovInfoDisclosure.Tests.Support;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class CheckOptionsTests
{
    private static readonly CheckOptions AsZero = new() { Blanks = BlankCells.AsZero };
    private static readonly string Disclosed = R(RequestRow.Disclosed, ApplicantCategory.ResearchInstitution);
    private static readonly string Upheld = L(RemedyKind.Reconsideration, RemedyOutcome.Upheld);

    [Fact]
    public void Blanks_as_zero_decide_what_was_not_assessable_and_are_named()
    {
        var report = Small.With((Disclosed, Cell.Blank), (Upheld, Cell.Blank));
        var sums = ConsistencyRuleSet.All.Only(RuleIds.RequestBalance, RuleIds.ResultSum, RuleIds.ApplicantSum, RuleIds.RemedySum, RuleIds.RequestNumbers);

        var result = ConsistencyChecker.Check(report, AsZero with { Rules = sums });

        result.Blanks.Should().Be(BlankCells.AsZero);
        result.Findings.Should().OnlyContain(finding => finding.Outcome == RuleOutcome.Pass);
        result.Derived.Should().BeEmpty();
        result.Findings.Where(finding => finding.Message.Chinese.Contains("空白按 0 计")).Select(finding => finding.RuleId)
            .Should().Equal(RuleIds.ResultSum, RuleIds.ApplicantSum, RuleIds.RequestNumbers, RuleIds.RemedySum);
        result.Findings.Single(finding => finding.RuleId == RuleIds.RemedySum && finding.Cells.Contains(Upheld)).Message.Should().Be(new BilingualText(
            "“行政复议”：总计 0，等于各项结果之和 0。空白按 0 计：“行政复议 / 结果维持”。",
            "\"Administrative reconsideration\": Total is 0, as is the sum of the outcomes 0. Blank cells taken for 0: \"Administrative reconsideration / Upheld\"."));
        ConsistencyChecker.Check(report).Blanks.Should().Be(BlankCells.Unknown);
        ConsistencyChecker.Check(report).Derived.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    [InlineData(ReportFormat.Mixed)]
    public void Blanks_as_zero_find_and_repair_the_same_as_printed_zeros(ReportFormat format)
    {
        for (var seed = 0; seed < Trials.Of(60); seed++)
        {
            var blanked = Support.RandomReports.Create(seed, new() { Format = format, Consistent = seed % 2 == 0, BlankPercent = 3 });
            var printed = blanked.Map(static (_, value) => value.IsBlank ? Cell.Zero : value);
            var rules = ConsistencyRuleSet.All.Without(RuleIds.NoBlanks);

            var result = ConsistencyChecker.Check(blanked, AsZero with { Rules = rules, PreviousYear = blanked });
            var expected = ConsistencyChecker.Check(printed, new() { Rules = rules, PreviousYear = printed });

            result.IsConsistent.Should().Be(expected.IsConsistent, "seed {0}", seed);
            result.Findings.Select(Short).Should().Equal(expected.Findings.Select(Short), "seed {0}", seed);
            result.Repairs.Select(Short).Should().BeEquivalentTo(expected.Repairs.Select(Short), "seed {0}", seed);
            result.Repairs.SelectMany(repair => repair.Changes).Where(change => change.From != blanked.ValueAt(change.Address))
                .Should().BeEmpty("seed {0}", seed);
        }

        static string Short(object part) => part switch
        {
            Finding finding => $"{finding.RuleId} {finding.Outcome} {finding.Severity} {finding.Left?.Value} {finding.Right?.Value} {finding.Fingerprint} {string.Join(",", finding.SuspectCells)}",
            Repair repair => string.Join(",", repair.Changes.Select(change => $"{change.Address} {change.Value}")),
            _ => throw new ArgumentException(null, nameof(part)),
        };
    }

    [Fact]
    public void Blanks_as_zero_repairs_of_both_tables_name_the_blank()
    {
        var report = Small.With(
            (R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total), Cell.Blank),
            (L(RemedyKind.Reconsideration, RemedyOutcome.Upheld), 12), (L(RemedyKind.Reconsideration, RemedyOutcome.Total), Cell.Blank));

        var result = ConsistencyChecker.Check(report, AsZero);

        var changes = result.Repairs.SelectMany(repair => repair.Changes).Where(change => change.From.IsBlank).Distinct().ToArray();
        changes.Select(change => (change.Address, change.Value)).Should().BeEquivalentTo(new[]
        {
            (R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total), 2m), (L(RemedyKind.Reconsideration, RemedyOutcome.Total), 12m),
        });
        changes.Should().OnlyContain(change => change.Evidence.English.EndsWith("The cell is blank and was taken for 0.") && change.Evidence.Chinese.EndsWith("此处空白，按 0 计。"));
        result.Failures.Should().Contain(finding => finding.RuleId == RuleIds.NoBlanks, "the form still has blanks");
    }

    [Fact]
    public void Blanks_as_zero_leave_text_alone()
    {
        var report = Small.With((Disclosed, Cell.FromText("/")));

        ConsistencyChecker.Check(report, AsZero).Findings.Where(finding => finding.Outcome == RuleOutcome.NotAssessable).SelectMany(finding => finding.MissingCells)
            .Should().Contain(Disclosed);
    }

    [Fact]
    public void Blanks_as_zero_of_last_year_and_of_units_are_named_as_theirs()
    {
        var forward = R(RequestRow.CarriedForward, ApplicantCategory.Total);
        var opening = ConsistencyRuleSet.All.Only(RuleIds.CarriedOver);
        var before = RuleSamples.LastYear.With((forward, Cell.Blank));

        ConsistencyChecker.Check(RuleSamples.Sound, AsZero with { PreviousYear = before, Rules = opening }).Failures.Should().ContainSingle()
            .Which.Message.Chinese.Should().EndWith("相差 2。空白按 0 计：上年报告的“结转下年度继续办理 / 总计”。");
        ConsistencyChecker.CheckTotal(Small, [Small.With((Disclosed, Cell.Blank))], AsZero).Findings
            .Single(finding => finding.RuleId == RuleIds.TotalEqualsUnits && finding.Cells.Contains(Disclosed)).Message.English
            .Should().EndWith("Blank cells taken for 0: \"Disclosed / Research institutions\" of unit 1.");
    }

    [Fact]
    public void Read_result_can_be_checked_against_last_year()
    {
        var read = new ReadResult(RuleSamples.Sound, [new(DiagnosticDescriptor.All.Single(kind => kind.Code == DiagnosticCodes.HeadingDeviates), null, null, "甲", "乙", "丙")]);
        var before = RuleSamples.LastYear.With((R(RequestRow.CarriedForward, ApplicantCategory.Total), 3));

        var failures = ConsistencyChecker.Check(read, new() { PreviousYear = before }).Failures.Select(finding => finding.RuleId);

        failures.Should().Contain(RuleIds.CarriedOver).And.Contain(RuleIds.OfficialHeadings);
    }

    [Fact]
    public void Check_total_with_last_year_throws() =>
        FluentActions.Invoking(() => ConsistencyChecker.CheckTotal(Small, [Small], new() { PreviousYear = Small }))
            .Should().Throw<ArgumentException>().WithParameterName("options");

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(9998)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    public void Check_any_year_at_all_never_throws(int year)
    {
        int[] years = [int.MinValue, -1, 0, 1, 9998, 9999, int.MaxValue, 2023];
        var published = new CalendarDate?[] { null, new(1, 1, 1), new(9999, 12, 31), new(2024, 4, 1) };
        foreach (var date in published)
        {
            var report = RuleSamples.Sound with { Header = RuleSamples.Sound.Header with { ReportYear = year, PublishedOn = date } };
            foreach (var other in years.Select(value => report with { Header = report.Header with { ReportYear = value } }))
            {
                ConsistencyChecker.Check(report, new() { PreviousYear = other, Rules = ConsistencyRuleSet.All }).Findings.Should().NotBeEmpty();
                ConsistencyChecker.CheckTotal(report, [other], new() { Rules = ConsistencyRuleSet.All }).Findings.Should().NotBeEmpty();
                ReportSeries.Create([report, other]).Check(new() { Rules = ConsistencyRuleSet.All }).Should().HaveCountLessThanOrEqualTo(2);
            }
        }
    }

    [Theory]
    [InlineData(9999, 9999, true)]
    [InlineData(int.MaxValue, 9999, true)]
    [InlineData(int.MinValue, 1, false)]
    [InlineData(-1, 1, false)]
    [InlineData(2023, 2024, false)]
    public void Deadline_of_any_year_is_decided(int year, int publishedYear, bool isMet)
    {
        var report = RuleSamples.Sound with { Header = RuleSamples.Sound.Header with { ReportYear = year, PublishedOn = new(publishedYear, 4, 1) } };

        ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only(RuleIds.PublicationDeadline) }).Findings.Should().ContainSingle()
            .Which.Outcome.Should().Be(isMet ? RuleOutcome.Pass : RuleOutcome.Fail);
    }

    [Fact]
    public void ThrowIfInconsistent_shows_three_repairs_and_counts_the_rest()
    {
        // Each of the five cells of the block may be the wrong one.
        var report = Small.With((L(RemedyKind.Reconsideration, RemedyOutcome.Upheld), 100), (L(RemedyKind.Reconsideration, RemedyOutcome.Corrected), 200),
            (L(RemedyKind.Reconsideration, RemedyOutcome.Other), 300), (L(RemedyKind.Reconsideration, RemedyOutcome.Pending), 400),
            (L(RemedyKind.Reconsideration, RemedyOutcome.Total), 987));
        var result = ConsistencyChecker.Check(report);
        result.Repairs.Should().HaveCountGreaterThan(3);

        var message = FluentActions.Invoking(result.ThrowIfInconsistent).Should().Throw<InconsistentReportException>().Which.Message;

        var shown = message.Split('\n').Count(line => line.StartsWith("It would hold with "));
        shown.Should().BeInRange(1, 3).And.Be(Math.Min(3, result.Repairs.Count(repair => repair.Rank == 1)));
        message.Should().EndWith($"\nResult.Repairs has {result.Repairs.Count - shown} more.");
    }
}
