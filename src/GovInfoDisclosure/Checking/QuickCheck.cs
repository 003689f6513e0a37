namespace GovInfoDisclosure;

/// <summary>
/// Decides in one pass, without allocating, that a report certainly breaks no rule of severity error. What it does not accept is looked at
/// rule by rule.
/// </summary>
internal static class QuickCheck
{
    internal static bool Accepts(in CheckInput input) => input.Units is null && Accepts(input.Report);

    private static bool Accepts(DisclosureReport report) =>
        report is
        {
            DisclosureRequests: { } requests, LegalRemedies: not null, ProactiveDisclosure: not null,
        }
        && ReportSection.AreAllIn(report) && FormRules.YearsAgree(report.Header)
        && AddsUp(report, FormTable.Requests(requests.Edition)) && AddsUp(report, FormTable.Remedies)
        && HoldsItsKinds(report, FormTable.Proactive(ReportFormat.Edition2021))
        && HoldsItsKinds(report, FormTable.Proactive(ReportFormat.Trial2019)) && HasSoundStocks(report);

    // Every cell of table R or L holds a count, and the sums hold.
    private static bool AddsUp(DisclosureReport report, FormTable table)
    {
        Span<long> values = stackalloc long[table.Cells.Length];
        var next = 0;
        foreach (var row in table.DataRows)
        {
            if (TableBinding.Find(report, row) is not { } own)
                return false;
            for (var column = 0; column < table.Width; column++)
            {
                if (!TryGet(own.GetCell(column), out var count) || count < 0)
                    return false;
                values[next++] = count;
            }
        }

        return table.Holds(values);
    }

    // The rows that table P has in an edition hold no number that they may not hold.
    private static bool HoldsItsKinds(DisclosureReport report, FormTable table)
    {
        foreach (var row in table.DataRows)
        {
            if (TableBinding.Find(report, row) is not { } own)
                continue;
            for (var column = 0; column < row.Columns.Count; column++)
            {
                if (row.Columns[column].Forbids(own.GetCell(column)))
                    return false;
            }
        }

        return true;
    }

    private static bool HasSoundStocks(DisclosureReport report)
    {
        foreach (var (row, more, less) in ProactiveRules.TrialStocks)
        {
            if (TableBinding.Find(report, row.Cells[0]) is not null
                && !(TryAdd(report, more, out var sum) && TryAdd(report, less, out var part) && sum >= part))
                return false;
        }

        return true;
    }

    private static bool TryAdd(DisclosureReport report, LayoutCell[] cells, out long sum)
    {
        sum = 0;
        foreach (var cell in cells)
        {
            if (TableBinding.Find(report, cell) is not { } value || !TryGet(value, out var count))
                return false;
            sum += count;
        }

        return true;
    }

    private static bool TryGet(Cell cell, out long count) =>
        cell.TryGetCount(out count) && count is > -FormTable.Limit and < FormTable.Limit;
}
