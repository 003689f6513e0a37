using FsCheck;
using FsCheck.Fluent;

namespace GovInfoDisclosure.Tests.Laws;

/// <summary>What holds of checking for all tables, and not only for those of samples.</summary>
public sealed class CheckingLawTests
{
    [Fact]
    public void Tables_made_of_their_counts_break_no_sum() => Law.Holds(BalancedTables.Any, tables => SumsBroken(tables.Report()).Length == 0);

    [Fact]
    public void Any_one_cell_that_is_changed_is_found_by_a_rule_that_names_it() => Law.Holds(Changes, change =>
    {
        var (tables, address, difference) = change;
        var report = tables.Report();
        var cell = report.CellValues().Single(cell => cell.Address == address);
        var broken = SumsBroken(report.With(address, cell.Value.Count!.Value + difference));
        return broken.Any(finding => finding.Cells.Contains(address));
    });

    [Fact]
    public void Any_one_cell_that_is_changed_is_among_the_repairs() => Law.Holds(Changes, change =>
    {
        var (tables, address, difference) = change;
        var report = tables.Report();
        var value = report.CellValues().Single(cell => cell.Address == address).Value;
        var repairs = ConsistencyChecker.Check(report.With(address, value.Count!.Value + difference)).Repairs;
        return repairs.Any(repair => repair.Changes.Count == 1 && repair.Changes[0].Address == address && repair.Changes[0].Value == value.Number);
    }, 100);

    [Fact]
    public void Balanced_reports_have_a_balanced_sum_whatever_their_order() => Law.Holds(Gen.ArrayOf(BalancedTables.Any.Generator, 4).ToArbitrary(), units =>
    {
        var reports = units.Select(tables => tables.Report()).ToArray();
        var sum = ReportTotals.Sum(reports);
        return SumsBroken(sum).Length == 0 && ReportTotals.Sum(reports.Reverse()) == sum && ReportTotals.Sum([reports[2], reports[0], reports[3], reports[1]]) == sum;
    }, 100);

    private static Arbitrary<(BalancedTables Tables, string Address, int Difference)> Changes { get; } = (
        from tables in BalancedTables.Any.Generator
        from cell in Gen.Choose(0, int.MaxValue)
        from difference in Gen.Choose(1, 50)
        let addresses = tables.Report().CellValues().Select(value => value.Address).ToArray()
        select (tables, addresses[cell % addresses.Length], difference)).ToArbitrary();

    // Only what follows from the numbers: the small report has no text to compare.
    private static Finding[] SumsBroken(DisclosureReport report) =>
        [.. ConsistencyChecker.Check(report).Failures.Where(finding => finding.Severity == IssueSeverity.Error && finding.Delta is not null)];
}
