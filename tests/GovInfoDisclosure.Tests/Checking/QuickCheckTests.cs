using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class QuickCheckTests
{
    private static readonly Cell[] NoCounts = [0.5m, FormTable.Limit, -FormTable.Limit, long.MaxValue, long.MinValue];

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    public void Accepts_a_consistent_report_and_none_in_which_one_cell_of_a_sum_is_another(ReportFormat format)
    {
        for (var seed = 0; seed < Trials.Of(6); seed++)
        {
            var report = ReportEdits.Consistent(seed, format);
            QuickCheck.Accepts(new CheckInput(report)).Should().BeTrue("seed {0} is consistent", seed);

            foreach (var (place, value) in report.CellValues().Where(cell => cell.Place.Row.Table != ReportTable.ProactiveDisclosure))
            {
                Cell[] others = [value.Count!.Value + 1, value.Count.Value - 1, -1 - value.Count.Value, .. NoCounts];
                foreach (var other in others)
                    QuickCheck.Accepts(new CheckInput(report.With((place.Address, other)))).Should().BeFalse("seed {0} has {1} in {2}", seed, other, place);
            }
        }
    }

    /// <summary>What the quick check accepts breaks no rule, and what only sums could refuse it accepts.</summary>
    [Theory]
    [InlineData(BlankCells.Unknown)]
    [InlineData(BlankCells.AsZero)]
    public void Accepts_with_blanks_what_breaks_no_rule(BlankCells blanks)
    {
        int accepted = 0, refused = 0;
        for (var seed = 0; seed < Trials.Of(400); seed++)
        {
            var random = new Random(seed);
            var percent = random.Next(60);
            var (spoilt, _) = Tracing.RepairTests.Spoil(ReportEdits.Consistent(seed, (ReportFormat)(seed % 2)), random, seed % 3);
            var report = spoilt.Map((place, value) => random.Next(100) < percent && (blanks == BlankCells.Unknown || value.Count == 0 || random.Next(100) == 0)
                ? random.Next(8) == 0 ? Cell.FromText("/") : Cell.Blank : value);

            var quick = QuickCheck.Accepts(new CheckInput(report) { Blanks = blanks });

            quick.Should().Be(!ConsistencyChecker.Check(report, new() { Blanks = blanks }).Failures.Any(static finding => finding.Severity == IssueSeverity.Error), "seed {0}", seed);
            (accepted, refused) = quick ? (accepted + 1, refused) : (accepted, refused + 1);
        }

        accepted.Should().BeGreaterThan(Trials.Of(80));
        refused.Should().BeGreaterThan(Trials.Of(80));
    }

    [Theory]
    [InlineData(3, 2, 2, 1, 8, true)]
    [InlineData(3, -1, 2, 1, 8, true)]
    [InlineData(3, -1, 2, 1, 5, false)]
    [InlineData(3, 2, 2, 1, -1, true)]
    [InlineData(3, 2, 2, 1, 9, false)]
    [InlineData(3, -1, -1, 1, 4, true)]
    [InlineData(3, -1, -1, 1, 3, false)]
    public void Accepts_a_block_of_table_L_whose_blanks_leave_a_number(int upheld, int corrected, int other, int pending, int total, bool expected)
    {
        var report = ReportEdits.Small with
        {
            LegalRemedies = ReportEdits.Small.LegalRemedies! with
            {
                DirectLitigation = new() { Upheld = OrBlank(upheld), Corrected = OrBlank(corrected), Other = OrBlank(other), Pending = OrBlank(pending), Total = OrBlank(total) },
            },
        };

        QuickCheck.Accepts(new CheckInput(report)).Should().Be(expected);

        static Cell OrBlank(int number) => number < 0 ? Cell.Blank : number;
    }

    // What one row has too much another may have too little of: each law must be asked by itself.
    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    public void Accepts_no_report_in_which_only_sums_between_rows_are_broken(ReportFormat format)
    {
        for (var seed = 0; seed < Trials.Of(20); seed++)
        {
            var report = ReportEdits.Consistent(seed, format);
            foreach (var row in FormTable.Requests(format).DataRows)
            {
                var changed = report.With(Raised(report, row, seed % 6), Raised(report, row, 6));
                QuickCheck.Accepts(new CheckInput(changed)).Should().BeFalse("seed {0} has one more in {1}", seed, row);
            }
        }
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    public void Accepts_no_report_with_a_number_that_a_column_of_table_P_forbids(ReportFormat format)
    {
        var report = ReportEdits.Consistent(3, format);
        foreach (var place in FormTable.Proactive(format).Cells)
        {
            foreach (var value in (Cell[])[-1, 0.5m, Cell.Blank, Cell.FromText("/"), -1_000_000])
            {
                var changed = report.With((place.Address, value));
                if (place.Column.Forbids(value))
                    QuickCheck.Accepts(new CheckInput(changed)).Should().BeFalse("{0} holds {1}", place, value);
            }
        }
    }

    [Theory]
    [InlineData("2024年政府信息公开工作年度报告", 2024, true)]
    [InlineData("二〇二四年政府信息公开工作年度报告", 2024, true)]
    [InlineData("２０２４年政府信息公开工作年度报告", 2024, true)]
    [InlineData("2023年政府信息公开工作年度报告", 2024, false)]
    [InlineData("120245号2023年报告", 2024, false)]
    [InlineData("2023年报告（2024年修订）", 2024, true)]
    [InlineData("1999年报告，2001年修订", 1999, false)]
    [InlineData("年度报告", 2024, true)]
    public void YearsAgree_where_the_title_names_the_year_or_none(string title, int year, bool agree) =>
        FormRules.YearsAgree(new() { Title = title, ReportYear = year }).Should().Be(agree);

    [Fact]
    public void YearsAgree_where_none_is_stated() => FormRules.YearsAgree(ReportHeader.Empty).Should().BeTrue();

    private static (string Address, Cell Value) Raised(DisclosureReport report, LayoutRow row, int column) =>
        (row.Cells[column].Address, row.Cells[column].Find(report)!.Value.Count!.Value + 1);
}
