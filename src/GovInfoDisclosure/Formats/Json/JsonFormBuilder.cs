namespace GovInfoDisclosure;

/// <summary>Builds the places of <see cref="JsonForm"/> and numbers them.</summary>
internal sealed class JsonFormBuilder
{
    private readonly List<JsonPlace> _places = [];
    private readonly Dictionary<(ReportTable, int), JsonPlace> _rows = [];

    internal int PlaceCount => _places.Count;

    internal JsonPlace[] Cells => _places.Where(static place => place.Kind == JsonPlaceKind.Cell).ToArray();

    internal int CountOf(JsonPlaceKind kind) => _places.Count(place => place.Kind == kind);

    internal JsonPlace Leaf(JsonPlaceKind kind, string address, string label, string englishLabel) =>
        Add(new(kind, PlaceCount, address, new(label, englishLabel)) { Index = CountOf(kind) });

    internal JsonPlace Object(string address, string label, string englishLabel, bool isNullable, params JsonPlace[] members) =>
        Add(new(JsonPlaceKind.Object, PlaceCount, address, new(label, englishLabel), members) { IsNullable = isNullable });

    internal JsonPlace Section(ReportSection section)
    {
        var address = "/" + section.Key;
        var members = section.Table is { } table
            ? Members(address, LayoutRows(table))
            : [Leaf(JsonPlaceKind.Paragraphs, address + "/paragraphs", section.Title, section.EnglishTitle)];
        return Object(address, section.Title, section.EnglishTitle, isNullable: true, members);
    }

    internal JsonPlace[] Rows(ReportTable table) =>
        _rows.Where(row => row.Key.Item1 == table).OrderBy(static row => row.Key.Item2).Select(static row => row.Value).ToArray();

    // The rows of both editions; a row that both have alike comes once.
    private static LayoutRow[] LayoutRows(ReportTable table) => ReportLayout.Rows(table, ReportFormat.Edition2021)
        .Concat(ReportLayout.Rows(table, ReportFormat.Trial2019)).Distinct().OrderBy(static row => row.Index).ToArray();

    // The cells of the rows that lie here, then an object for each first part of the other rows' addresses.
    private JsonPlace[] Members(string address, LayoutRow[] rows) =>
    [
        .. rows.Where(row => row.Address == address).SelectMany(static row => row.Cells).Select(Cell),
        .. rows.Where(row => row.Address.StartsWith(address + "/", StringComparison.Ordinal))
            .GroupBy(row => FirstPart(row.Address, address.Length + 1), StringComparer.Ordinal)
            .Where(static group => group.Any(static row => !row.IsHeading))
            .OrderBy(static group => group.Where(static row => !row.IsHeading).Min(static row => row.Index))
            .Select(group => TableObject(group.Key, group.ToArray())),
    ];

    private JsonPlace TableObject(string address, LayoutRow[] rows)
    {
        var own = rows.Where(row => row.Address == address).ToArray();
        var editions = rows.Where(static row => !row.IsHeading).Select(static row => row.Edition).Distinct().ToArray();
        var members = Members(address, rows);
        var place = Add(new(JsonPlaceKind.Object, PlaceCount, address, new(own[0].Label, own[0].EnglishLabel), members)
        {
            Index = own.Max(static row => row.Index),
            Edition = editions.Length == 1 ? editions[0] : null,
            // A row of table P that only one edition has may be absent from a table of mixed blocks.
            IsNullable = editions.Length == 1 && own[0].Table == ReportTable.ProactiveDisclosure,
        });
        if (place.Index >= 0)
            _rows.Add((own[0].Table, place.Index), place);
        return place;
    }

    private JsonPlace Cell(LayoutCell cell) => Add(new(JsonPlaceKind.Cell, PlaceCount, cell.Address, new(cell.Label, cell.EnglishLabel))
    {
        Index = cell.Number,
        Cell = cell,
        Edition = cell.Row.Edition,
    });

    private JsonPlace Add(JsonPlace place)
    {
        _places.Add(place);
        return place;
    }

    private static string FirstPart(string address, int start)
    {
        var end = address.IndexOf('/', start);
        return end < 0 ? address : address.Substring(0, end);
    }
}
