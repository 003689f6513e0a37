using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Series;

public sealed class ReportTotalsTests
{
    public static TheoryData<ReportFormat> Formats => [ReportFormat.Edition2021, ReportFormat.Trial2019, ReportFormat.Mixed];

    [Theory, MemberData(nameof(Formats))]
    public void Sum_balanced_reports_is_balanced(ReportFormat format)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var total = ReportTotals.Sum(Units(seed, format), BlankCells.Unknown, out var gaps);

            AssertBalanced(total, seed);
            gaps.Where(gap => !gap.Address.StartsWith("/proactiveDisclosure", StringComparison.Ordinal)).Should().BeEmpty("seed {0}", seed);
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Sum_reports_in_any_order_is_the_same(ReportFormat format)
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var options = new RandomReportOptions { Format = format, BlankPercent = 5, TextPercent = 5, Consistent = false, MayLackSections = true };
            var units = Enumerable.Range(0, 4).Select(i => RandomReports.Create((seed * 10) + i, options)).ToArray();
            var shuffled = units.AsEnumerable().Reverse().Skip(seed % 4).Concat(units.AsEnumerable().Reverse().Take(seed % 4)).ToArray();

            foreach (var blankCells in (BlankCells[])[BlankCells.Unknown, BlankCells.AsZero])
                ReportTotals.Sum(shuffled, blankCells).Should().Be(ReportTotals.Sum(units, blankCells), "seed {0}", seed);
        }
    }

    [Fact]
    public void Sum_reports_of_one_edition_adds_every_additive_cell()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var units = Units(seed, ReportFormat.Edition2021);

            var total = ReportTotals.Sum(units);

            foreach (var cell in total.CellValues())
                cell.Value.Number.Should().Be(units.Sum(unit => cell.Place.Find(unit)!.Value.Number), "seed {0}, {1}", seed, cell.Address);
            total.CellValues().Should().HaveSameCount(units[0].CellValues());
        }
    }

    [Fact]
    public void Sum_one_report_keeps_its_tables()
    {
        var report = RandomReports.Create(7, new() { Format = ReportFormat.Edition2021, BlankPercent = 20, TextPercent = 20 });

        var total = ReportTotals.Sum([report], BlankCells.Unknown, out var gaps);

        total.DisclosureRequests.Should().Be(report.DisclosureRequests);
        total.LegalRemedies.Should().Be(report.LegalRemedies);
        total.ProactiveDisclosure.Should().Be(report.ProactiveDisclosure);
        gaps.Select(gap => gap.Address).Should().Equal(report.CellValues().Where(cell => cell.Value.IsBlank).Select(cell => cell.Address));
    }

    [Fact]
    public void Sum_trial_reports_leaves_items_of_lists_and_their_changes_blank()
    {
        var units = Units(3, ReportFormat.Trial2019);

        var total = ReportTotals.Sum(units, BlankCells.Unknown, out var gaps);

        gaps.Should().OnlyContain(gap => gap.Reason == SumGapReason.NotAdditive && gap.Units.Count == 0);
        string[] rows = ["administrativeLicensing", "otherExternalServices", "administrativePenalties", "administrativeCompulsion", "administrativeFees"];
        gaps.Select(gap => gap.Address).Should().Equal(rows.SelectMany(row =>
            new[] { $"/proactiveDisclosure/{row}/previousYearItems", $"/proactiveDisclosure/{row}/changeThisYear" }));
        total.Format.Should().Be(ReportFormat.Trial2019);
        total.ProactiveDisclosure!.NormativeDocuments.TotalDisclosed!.Value.Number.Should().Be(
            units.Sum(unit => unit.ProactiveDisclosure!.NormativeDocuments.TotalDisclosed!.Value.Number!.Value));
        total.ProactiveDisclosure.CentralizedProcurement!.ProcurementAmount.Number.Should().Be(
            units.Sum(unit => unit.ProactiveDisclosure!.CentralizedProcurement!.ProcurementAmount.Number!.Value));
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    public void CheckTotal_compares_exactly_the_cells_that_Sum_adds_up(ReportFormat format)
    {
        var units = Units(5, format);
        var total = ReportTotals.Sum(units, BlankCells.Unknown, out var gaps);
        var stated = total.Cells().Where(cell => gaps.Any(gap => gap.Address == cell.Address))
            .Aggregate(total, (report, cell) => report.With(cell.Address, 999));

        foreach (var report in new[] { total, stated })
        {
            var sums = ConsistencyChecker.CheckTotal(report, units).Findings.Where(finding => finding.RuleId == "AGG-01").ToArray();

            sums.Should().OnlyContain(finding => finding.Outcome == RuleOutcome.Pass);
            sums.Select(finding => finding.Cells.Single()).Should().BeEquivalentTo(
                total.Cells().Select(cell => cell.Address).Except(gaps.Select(gap => gap.Address)));
        }
    }

    [Fact]
    public void Sum_reports_of_both_editions_takes_the_form_of_both()
    {
        var trial = RandomReports.Create(1, new() { Format = ReportFormat.Trial2019 });
        var current = RandomReports.Create(2, new() { Format = ReportFormat.Edition2021 });

        var total = ReportTotals.Sum([trial, current], BlankCells.Unknown, out var gaps);

        var other = current.DisclosureRequests!.Results.OtherHandling;
        total.DisclosureRequests!.Results.OtherHandling.Undivided!.Total.Count.Should().Be(
            trial.DisclosureRequests!.Results.OtherHandling.Undivided!.Total.Count + other.CorrectionOverdue!.Total.Count + other.FeeOverdue!.Total.Count + other.OtherReason!.Total.Count);
        total.ProactiveDisclosure!.AdministrativeLicensing.DecisionsThisYear!.Value.Count.Should().Be(
            trial.ProactiveDisclosure!.AdministrativeLicensing.Decisions!.Value.Count + current.ProactiveDisclosure!.AdministrativeLicensing.DecisionsThisYear!.Value.Count);
        total.ProactiveDisclosure.NormativeDocuments.IssuedThisYear.Should().Be(Cell.Blank);
        total.ProactiveDisclosure.OtherExternalServices.Should().BeNull();
        gaps.Should().OnlyContain(gap => gap.Reason == SumGapReason.OtherEdition);
        gaps.Should().ContainSingle(gap => gap.Address == "/proactiveDisclosure/normativeDocuments/currentlyInEffect").Which.Units.Should().Equal(0);
        gaps.Should().ContainSingle(gap => gap.Address == "/proactiveDisclosure/otherExternalServices").Which.Units.Should().Equal(1);
        AssertBalanced(total, 1);
    }

    [Fact]
    public void Sum_unit_with_a_blank_is_blank_unless_asked()
    {
        var full = WithUpheld(2);
        var blank = WithUpheld(Cell.Blank);

        ReportTotals.Sum([full, blank], BlankCells.Unknown, out var gaps).LegalRemedies!.Reconsideration.Upheld.Should().Be(Cell.Blank);
        gaps.Should().Equal(new SumGap("/legalRemedies/reconsideration/upheld", SumGapReason.Blank, [1]));
        ReportTotals.Sum([full, blank], BlankCells.AsZero, out gaps).LegalRemedies!.Reconsideration.Upheld.Should().Be((Cell)2);
        gaps.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/", "/", "/", "/")]
    [InlineData("/", "2", "", "2")]
    [InlineData("无", "-", "", "0")]
    [InlineData("無", "2", "", "2")]
    [InlineData("不涉及", "2", "", "2")]
    [InlineData("不涉及", "不涉及", "不涉及", "不涉及")]
    [InlineData("未统计", "未統計", "", "0")]
    [InlineData("不適用", "…", "", "0")]
    [InlineData("3或4", "2", "", "")]
    [InlineData("", "", "", "0")]
    public void Sum_unit_with_text_keeps_only_what_all_say(string first, string second, string kept, string counted)
    {
        var units = new[] { WithUpheld(Parse(first)), WithUpheld(Parse(second)) };

        ReportTotals.Sum(units).LegalRemedies!.Reconsideration.Upheld.ToString().Should().Be(kept);
        ReportTotals.Sum(units, BlankCells.AsZero).LegalRemedies!.Reconsideration.Upheld.ToString().Should().Be(counted);

        static Cell Parse(string text) => long.TryParse(text, out var count) ? count : Cell.FromText(text);
    }

    [Fact]
    public void Sum_unit_without_a_table_leaves_it_blank_unless_asked()
    {
        var full = WithUpheld(2);
        var lacking = full with { LegalRemedies = null };

        ReportTotals.Sum([full, lacking], BlankCells.Unknown, out var gaps).LegalRemedies!.Reconsideration.Should().Be(RemedyOutcomes.Blank);
        gaps.Should().HaveCount(15).And.OnlyContain(gap => gap.Reason == SumGapReason.Blank && gap.Units == new[] { 1 }.ToValueList());
        ReportTotals.Sum([full, lacking], BlankCells.AsZero).LegalRemedies.Should().Be(full.LegalRemedies);
        ReportTotals.Sum([lacking, lacking]).LegalRemedies.Should().BeNull();
    }

    [Fact]
    public void Sum_blanks_of_one_row_in_other_editions_loses_no_number()
    {
        var trial = RandomReports.Create(1, new() { Format = ReportFormat.Trial2019 });
        var current = RandomReports.Create(2, new() { Format = ReportFormat.Edition2021 });
        var results = current.DisclosureRequests!.Results;
        current = current with
        {
            DisclosureRequests = current.DisclosureRequests with
            {
                Results = results with
                {
                    OtherHandling = new() { CorrectionOverdue = ApplicantCounts.Blank, FeeOverdue = ApplicantCounts.Zero, OtherReason = ApplicantCounts.Zero with { Total = 5 } },
                },
            },
        };

        var total = ReportTotals.Sum([trial, current], BlankCells.AsZero);

        total.DisclosureRequests!.Results.OtherHandling.Undivided!.Total.Count.Should().Be(trial.DisclosureRequests!.Results.OtherHandling.Undivided!.Total.Count + 5);
    }

    [Fact]
    public void Sum_too_large_to_be_exact_is_blank()
    {
        var large = WithUpheld(decimal.MaxValue);
        var counts = WithUpheld(long.MaxValue);

        ReportTotals.Sum([large, large], BlankCells.Unknown, out var gaps).LegalRemedies!.Reconsideration.Upheld.Should().Be(Cell.Blank);
        gaps.Should().ContainSingle().Which.Reason.Should().Be(SumGapReason.Overflow);
        ReportTotals.Sum([counts, counts]).LegalRemedies!.Reconsideration.Upheld.Number.Should().Be(2m * long.MaxValue);
        ReportTotals.Sum([WithUpheld(79228162514264337593543950335m), WithUpheld(0.4m)], BlankCells.Unknown, out gaps);
        gaps.Should().ContainSingle().Which.Reason.Should().Be(SumGapReason.Overflow);
    }

    [Fact]
    public void Sum_header_keeps_what_all_share()
    {
        var report = RandomReports.Create(5, new() { Format = ReportFormat.Edition2021 });
        var other = report with { Header = report.Header with { ReportYear = report.Header.ReportYear + 1, ReportingBody = "另一机关" } };

        ReportTotals.Sum([report, report]).Header.Should().Be(new ReportHeader { ReportYear = report.Header.ReportYear, StatisticalPeriod = report.Header.StatisticalPeriod });
        ReportTotals.Sum([report, other]).Header.ReportYear.Should().BeNull();
        ReportTotals.Sum([report]).OtherMatters.Should().Be(NarrativeSection.Empty);
    }

    [Fact]
    public void Sum_nothing_throws()
    {
        FluentActions.Invoking(() => ReportTotals.Sum(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportTotals.Sum([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportTotals.Sum([null!])).Should().Throw<ArgumentException>();
    }

    private static DisclosureReport[] Units(int seed, ReportFormat? format) =>
        [.. Enumerable.Range(0, 2 + (seed % 4)).Select(i => RandomReports.Create((seed * 10) + i, new() { Format = format }))];

    private static DisclosureReport WithUpheld(Cell cell)
    {
        var report = RandomReports.Create(11, new() { Format = ReportFormat.Edition2021 });
        return report with { LegalRemedies = LegalRemedies.Create(kind => RemedyOutcomes.Zero with { Upheld = kind == RemedyKind.Reconsideration ? cell : 0 }) };
    }

    private static void AssertBalanced(DisclosureReport report, int seed)
    {
        var table = report.DisclosureRequests!;
        var rows = ReportLayout.Rows(ReportTable.DisclosureRequests, table.Edition).Where(row => !row.IsHeading).Select(row => table[(RequestRow)row.Index]!).ToArray();
        for (var column = ApplicantCategory.NaturalPerson; column <= ApplicantCategory.Total; column++)
        {
            (table.NewRequests[column].Number + table.CarriedOver[column].Number).Should().Be(table.Results.Total[column].Number + table.CarriedForward[column].Number, "seed {0}, {1}", seed, column);
            table.Results.Total[column].Number.Should().Be(rows[2..^2].Sum(row => row[column].Number), "seed {0}, {1}", seed, column);
        }

        foreach (var row in rows)
            row.Total.Number.Should().Be(Enumerable.Range(0, 6).Sum(column => row[(ApplicantCategory)column].Number), "seed {0}", seed);
        foreach (var kind in (RemedyKind[])[RemedyKind.Reconsideration, RemedyKind.DirectLitigation, RemedyKind.PostReconsiderationLitigation])
        {
            var outcomes = report.LegalRemedies![kind];
            outcomes.Total.Number.Should().Be(outcomes.Upheld.Number + outcomes.Corrected.Number + outcomes.Other.Number + outcomes.Pending.Number, "seed {0}", seed);
        }
    }
}
