namespace GovInfoDisclosure;

// Editing a report by the addresses of its cells.
public static partial class ReportLayout
{
    private const int NamesSuggested = 3;

    /// <summary>A copy of a report in which one cell is changed.</summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="address">The address of the cell, for instance <c>/disclosureRequests/newRequests/total</c>.</param>
    /// <param name="value">What shall stand in the cell: a number, a text, or a blank.</param>
    /// <returns>The changed copy; sums are not changed with it.</returns>
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
        var near = NearestTo(address ?? "");
        return $"No cell has the address \"{address}\"." + (near.Length == 0 ? "" : $" Near are: {string.Join(", ", near)}.");
    }

    // An address that leaves something out is near what it begins or ends like; else the one with the fewest letters to change is nearest.
    private static string[] NearestTo(string address)
    {
        var part = address.Trim('/');
        var all = FormTable.AllCells.Select(static cell => cell.Address).ToArray();
        var shared = part.Length == 0 ? [] : Array.FindAll(all, other =>
            other.StartsWith("/" + part + "/", StringComparison.OrdinalIgnoreCase)
                || other.EndsWith("/" + part, StringComparison.OrdinalIgnoreCase));
        if (shared.Length > 0)
            return [.. shared.Take(NamesSuggested)];
        return
        [
            .. all.Select(other => (Address: other, Distance: Distance(address, other)))
                .Where(other => other.Distance <= Math.Min(address.Length, other.Address.Length) / 3)
                .OrderBy(static other => other.Distance).Take(NamesSuggested).Select(static other => other.Address),
        ];
    }

    /// <summary>How many letters must be put in, left out or changed to make one text the other; case does not matter.</summary>
    private static int Distance(string first, string second)
    {
        // No address is near to one that is much longer; so the work is bounded whatever the text.
        if (first.Length > 2 * second.Length)
            return first.Length;
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var changed = diagonal + (char.ToUpperInvariant(first[i - 1]) == char.ToUpperInvariant(second[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[second.Length];
    }
}
