namespace GovInfoDisclosure;

/// <summary>
/// The places of the two editions that mean the same: all cells with the same address, the decisions of table P, and the trial edition's
/// one row 其他处理, which is the sum of the three rows of 2021.
/// </summary>
internal static class ComparableCells
{
    private static readonly LayoutRow[] OtherHandlingRows =
        Array.FindAll(FormTable.Requests2021.DataRows, static row => row.Edition is not null);

    /// <summary>The cells of a report that mean what a place means; none when the report has no such cells.</summary>
    internal static IReadOnlyList<CellValue> Find(LayoutCell place, DisclosureReport report)
    {
        if (place.Find(report) is { } value)
            return [new(place, value)];
        if (place.Row.Table == ReportTable.DisclosureRequests && place.Row.Index == (int)RequestRow.OtherHandling
            && report.DisclosureRequests is not null)
            return OtherHandlingRows.Select(row => At(row.Cells[place.Column.Index], report)).ToArray();
        if (DecisionsInTheOtherEdition(place) is { } decisions && decisions.Find(report) is not null)
            return [At(decisions, report)];
        return [];
    }

    /// <summary>The value of cells: of one as it stands, of several their sum, blank where one of them holds no number.</summary>
    internal static Cell ValueOf(IReadOnlyList<CellValue> cells)
    {
        if (cells.Count == 1)
            return cells[0].Value;
        return CellSum.TryAdd(cells.Select(static cell => cell.Value.Number), out var sum) ? sum : Cell.Blank;
    }

    private static CellValue At(LayoutCell place, DisclosureReport report) => new(place, place.Find(report) ?? Cell.Blank);

    // 本年处理决定数量 (2021) and 处理决定数量 (2019) stand in the last column of their row. No other column closes a row with what happened in
    // the year in both editions.
    private static LayoutCell? DecisionsInTheOtherEdition(LayoutCell place)
    {
        if (place.Row.Table != ReportTable.ProactiveDisclosure || !IsClosingFlow(place))
            return null;
        var edition = place.Row.Edition == ReportFormat.Trial2019 ? ReportFormat.Edition2021 : ReportFormat.Trial2019;
        return FormTable.Proactive(edition).Find(place.Row.Index) is { } other && other.Cells[other.Cells.Count - 1] is var last
            && IsClosingFlow(last)
            ? last
            : null;
    }

    private static bool IsClosingFlow(LayoutCell place) =>
        place.Column.Measure == ColumnMeasure.Flow && place.Column.Index == place.Row.Columns.Count - 1;
}

/// <summary>Exact sums that do not depend on the order.</summary>
internal static class CellSum
{
    /// <summary>Adds numbers.</summary>
    /// <param name="numbers">The numbers; a null is not known.</param>
    /// <param name="sum">The sum.</param>
    /// <returns>Whether all numbers are known and the sum can be held exactly.</returns>
    internal static bool TryAdd(IEnumerable<decimal?> numbers, out decimal sum)
    {
        sum = 0;
        var known = new List<decimal>();
        foreach (var number in numbers)
        {
            if (number is not { } value)
                return false;
            known.Add(value);
        }

        try
        {
            // In one order, for a sum near the limit would else overflow or round in one order and not in another.
            known.Sort();
            foreach (var value in known)
            {
                var next = sum + value;
                if (next - value != sum)
                    return false;
                sum = next;
            }

            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
