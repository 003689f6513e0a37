namespace GovInfoDisclosure;

/// <summary>Builds the places of <see cref="JsonForm"/> and numbers them.</summary>
internal sealed class JsonFormBuilder
{
    private readonly List<JsonPlace> _places = [];
    private readonly Dictionary<(ReportTable, int), JsonPlace> _rows = [];

    internal int PlaceCount => _places.Count;

    internal JsonPlace[] Cells => _places.Where(static place => place.Kind == JsonPlaceKind.Cell).ToArray();

    internal int CountOf(JsonPlaceKind kind) => _places.Count(place => place.Kind == kind);

    internal JsonPlace Leaf(JsonPlaceKind kind, (string Address, string Label, string EnglishLabel) names) =>
        Add(new(kind, PlaceCount, names.Address, new(names.Label, names.EnglishLabel)) { Index = CountOf(kind) });

    /// <summary>A field of the header; the period is an object with its two days.</summary>
    internal JsonPlace Field(HeaderField field, params JsonPlace[] daysOfPeriod)
    {
        var kind = field.Kind switch
        {
            HeaderFieldKind.Text => JsonPlaceKind.Text,
            HeaderFieldKind.Year => JsonPlaceKind.Year,
            HeaderFieldKind.Date => JsonPlaceKind.Date,
            _ => JsonPlaceKind.Object,
        };
        var isPeriod = kind == JsonPlaceKind.Object;
        return Add(new(kind, PlaceCount, field.Address, new(field.Label, field.EnglishLabel), isPeriod ? daysOfPeriod : [])
        {
            Index = isPeriod ? 0 : CountOf(kind),
            IsNullable = isPeriod,
            Field = field,
        });
    }

    internal JsonPlace Object(string address, string label, string englishLabel, params JsonPlace[] members) =>
        Add(new(JsonPlaceKind.Object, PlaceCount, address, new(label, englishLabel), members));

    internal JsonPlace Section(ReportSection section)
    {
        var address = section.Address;
        var members = section.Table is { } table
            ? Members(address, LayoutRows(table))
            : [Leaf(JsonPlaceKind.Paragraphs, (section.ParagraphsAddress, section.Title, section.EnglishTitle))];
        return Add(new(JsonPlaceKind.Object, PlaceCount, address, new(section.Title, section.EnglishTitle), members)
        {
            IsNullable = true,
            Section = section,
        });
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
