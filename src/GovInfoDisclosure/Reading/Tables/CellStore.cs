namespace GovInfoDisclosure;

/// <summary>The cells read so far, each with its place in the input, and what was odd about them.</summary>
internal sealed class CellStore
{
    private readonly InputDocument _document;
    private readonly List<Diagnostic> _diagnostics;
    private readonly PlacedCell?[] _cells = new PlacedCell?[FormTable.AllCells.Length];
    private readonly List<LayoutCell> _places = new(200);

    internal CellStore(InputDocument document, List<Diagnostic> diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>Whether the tables show any digit as a value, placed or not.</summary>
    internal bool SawDigits { get; set; }

    internal Cell this[LayoutCell place] => _cells[place.Number] is { } cell ? cell.Value.Cell : Cell.Blank;

    internal void Set(LayoutCell place, PlacedCell? cell)
    {
        if (cell is not { } read)
            return;
        var placed = InUnitOf(place.Column, read);
        if (_cells[place.Number] is null)
            _places.Add(place);
        _cells[place.Number] = placed;
        SawDigits |= placed.Value.Cell.IsNumber;
        if (placed.Value.Cell.Number < 0 && place.Column.Kind != ColumnKind.Change)
            Report(DiagnosticDescriptors.NegativeNumber, place.Address, placed.SourceOffset, place.Label, placed.Value.Cell);
        if (placed.Value.Oddity != CellOddity.None || placed.Value.Cell.IsText)
            ReportOddities(place, placed);
    }

    // The form counts in pieces and in 10 000 yuan. 3万 of documents may be 3 or 30 000.
    private PlacedCell InUnitOf(LayoutColumn column, in PlacedCell cell)
    {
        if ((cell.Value.Oddity & CellOddity.Money) == 0)
            return cell;
        if (column.Kind != ColumnKind.Amount)
            return cell with { Value = new(Cell.FromText(_document.Text.Substring(cell.Start, cell.Length)), CellOddity.None) };
        return (cell.Value.Oddity & CellOddity.Yuan) != 0 && cell.Value.Cell.Number is { } yuan
            ? cell with { Value = cell.Value with { Cell = Cell.FromNumber(yuan / 10_000) } }
            : cell;
    }

    internal void Report(DiagnosticDescriptor descriptor, string? path, int sourceOffset, params object[] arguments) =>
        _diagnostics.Add(new(descriptor, path, sourceOffset < 0 ? null : _document.Locate(sourceOffset), arguments));

    /// <summary>Text of the input, on one line and short enough for a message.</summary>
    internal string Quote(int start, int end)
    {
        var text = Characters.Trim(_document.Text.AsSpan(start, end - start));
        var buffer = new System.Text.StringBuilder();
        foreach (var character in text)
        {
            if (!Characters.IsSpace(character))
                buffer.Append(character);
            else if (buffer.Length > 0 && buffer[buffer.Length - 1] != ' ')
                buffer.Append(' ');
            if (buffer.Length >= 60)
                return buffer.Append('…').ToString();
        }

        return buffer.ToString();
    }

    /// <summary>The places of the cells in the input. Text and line are only looked up when somebody asks.</summary>
    internal IReadOnlyDictionary<string, CellSource> ToSources() => new LazySources(() => _places.ToDictionary(
        static place => place.Address,
        place => SourceOf(_cells[place.Number]!.Value),
        StringComparer.Ordinal));

    private CellSource SourceOf(in PlacedCell cell) =>
        new() { RawText = _document.Text.Substring(cell.Start, cell.Length), Location = _document.Locate(cell.SourceOffset) };

    private void ReportOddities(LayoutCell place, in PlacedCell cell)
    {
        var oddity = cell.Value.Oddity;
        var descriptor = (oddity & CellOddity.TooLong) != 0 ? DiagnosticDescriptors.NumberTooLong
            : cell.Value.Cell.IsText && !NotApplicable.Is(cell.Value.Cell.Text.AsSpan()) ? DiagnosticDescriptors.TextInCell
            : (oddity & CellOddity.Note) != 0 ? DiagnosticDescriptors.NoteInCell
            : (oddity & CellOddity.Yuan) != 0 ? DiagnosticDescriptors.YuanInCell
            : (oddity & CellOddity.Unit) != 0 ? DiagnosticDescriptors.UnitInCell
            : (oddity & CellOddity.LostSpace) != 0 ? DiagnosticDescriptors.LostSpace
            : null;
        if (descriptor is not null)
            Report(descriptor, place.Address, cell.SourceOffset, place.Label, Quote(cell.Start, cell.Start + cell.Length));
    }
}
