namespace GovInfoDisclosure;

// Editing a report by the addresses of its cells.
public static partial class ReportLayout
{
    /// <summary>A copy of a report in which one cell is changed.</summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="address">The address of the cell, for instance <c>/disclosureRequests/newRequests/total</c>.</param>
    /// <param name="value">What shall stand in the cell: a number, a text, or a blank.</param>
    /// <returns>The changed copy; sums are not changed with it.</returns>
    /// <exception cref="ArgumentNullException">The report or the address is null.</exception>
    /// <exception cref="ArgumentException">
    /// No cell has this address (the message names addresses that are near), or the report has no such cell: it lacks the table, or its
    /// table follows the other edition there.
    /// </exception>
    public static DisclosureReport With(this DisclosureReport report, string address, Cell value) =>
        report.With([new KeyValuePair<string, Cell>(address ?? throw new ArgumentNullException(nameof(address)), value)]);

    /// <summary>A copy of a report in which several cells are changed at once.</summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="cells">
    /// What shall stand in which cell, by address: a dictionary, for instance. Of several values for one cell the last counts.
    /// </param>
    /// <returns>The changed copy; sums are not changed with it.</returns>
    /// <exception cref="ArgumentNullException">The report or the list of cells is null.</exception>
    /// <exception cref="ArgumentException">
    /// No cell has one of the addresses (the message names addresses that are near), or the report has no such cell: it lacks the table, or
    /// its table follows the other edition there. Then no cell is changed.
    /// </exception>
    public static DisclosureReport With(this DisclosureReport report, IEnumerable<KeyValuePair<string, Cell>> cells)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        if (cells is null)
            throw new ArgumentNullException(nameof(cells));
        var values = new Dictionary<LayoutCell, Cell>();
        foreach (var cell in cells)
            values[PlaceIn(report, cell.Key)] = cell.Value;
        var tables = values.Keys.Select(static place => place.Row.Table).Distinct().ToArray();
        return TableBinding.WithTables(report, table => Array.IndexOf(tables, table) >= 0,
            place => values.TryGetValue(place, out var value) ? value : place.Find(report) ?? Cell.Blank);
    }

    private static LayoutCell PlaceIn(DisclosureReport report, string address)
    {
        if (Find(address) is not { } place)
            throw new ArgumentException(NoSuchCell(address), nameof(address));
        if (place.Find(report) is not null)
            return place;
        var reason = !TableBinding.Has(report, place.Row.Table) ? "it has no such table"
            : place.Row.Edition == ReportFormat.Trial2019
                ? "the row belongs to the trial edition of 2019, and this report does not follow it there"
            : "the row belongs to the edition of 2021, and this report follows the trial edition of 2019 there";
        throw new ArgumentException($"The report has no cell {address}: {reason}.", nameof(address));
    }

    private static string NoSuchCell(string? address)
    {
        var near = NearAddresses.Of(address ?? "", FormTable.AllCells.Select(static cell => cell.Address));
        return $"No cell has the address \"{address}\"." + (near.Length == 0 ? "" : $" Near are: {string.Join(", ", near)}.");
    }
}
