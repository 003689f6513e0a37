namespace GovInfoDisclosure;

/// <summary>Decides for the values of one row which column each stands in.</summary>
internal sealed partial class RowResolver
{
    private readonly InputDocument _document;
    private readonly List<TableToken> _tokens;
    private readonly IReadOnlyList<ValueGroup> _groups;
    private readonly Func<ValueGroup, int> _width;
    private readonly ColumnOrder? _order;

    private const int LeastValues = 3;

    private int? _linesBetweenCells;

    private Dictionary<int, int>? _cellsOfMost;

    private Dictionary<int, int>? _endsOfRests;

    private HashSet<(int Table, int End)>? _endsOfWholeRows;

    private bool? _hasGluedDigits;

    // Needed only for rows that are not plain. A page's tables each have a grid of their own.
    private readonly Dictionary<int, ColumnEvidence> _evidence = [];

    private ILookup<int, ValueGroup>? _groupsOfTables;

    private ILookup<int, int>? _headingsOfTables;

    internal RowResolver(InputDocument document, List<TableToken> tokens, IReadOnlyList<ValueGroup> groups, Func<ValueGroup, int> width,
        ColumnOrder? order)
    {
        _document = document;
        _tokens = tokens;
        _groups = groups;
        _width = width;
        _order = order;
    }

    private ColumnEvidence EvidenceFor(ValueGroup group)
    {
        var table = TableOf(group);
        if (_evidence.TryGetValue(table, out var evidence))
            return evidence;
        _groupsOfTables ??= _groups.ToLookup(TableOf);
        _headingsOfTables ??= Enumerable.Range(0, _tokens.Count)
            .Where(token => _tokens[token] is { Structured: true, ColumnLabel: not null }).ToLookup(token => TableOf(_tokens[token]));
        return _evidence[table] = new(_tokens, _groupsOfTables[table].ToList(), _headingsOfTables[table].ToList(), _width,
            token => TableOf(token) == table);
    }

    private int TableOf(ValueGroup group) => group.Tokens.Count == 0 ? 0 : TableOf(_tokens[group.Tokens[0]]);

    private int TableOf(in TableToken token) => _document.Lines[token.Line].Table;

    // Whether digits that must have been glued together are seen anywhere in the table.
    private bool HasGluedDigits => _hasGluedDigits ??=
        _groups.Any(group => group.Tokens.Any(token => _tokens[token].Kind == TableTokenKind.Value && IsGlued(token)));

    /// <summary>Resolves a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="columns">The columns of its row.</param>
    /// <param name="sumsHold">Whether numbers in these columns agree; null where the form has no sums.</param>
    /// <returns>The cells, or null when the text does not settle them.</returns>
    internal ResolvedRow? Resolve(ValueGroup group, IReadOnlyList<LayoutColumn> columns, Func<long[], bool>? sumsHold)
    {
        if (_order?.Of(group, columns) is not { } order)
            return ResolveInOrder(group, columns.Count, sumsHold);
        if (order.Items.Length == 0)
            return null;
        var isWhole = group.Structured && (order.LacksOthers || !HasFewerCells(group));
        var shown = isWhole && Cells(group) is var all && all.Count == order.Items.Length ? new(Take(all), null)
            : order.Places is { } places && group.Structured && InGrid(group, places) is { } cells ? new(cells, null)
            : ResolveInOrder(group, order.Items.Length, sumsHold: null, isOrdered: true);
        if (shown is not null)
            return InOrderOfForm(shown, order.Items, columns.Count);

        // The form's columns stand in their order, with others among them that this row may never have had: its own sums decide.
        return group.Structured || !order.IsOfForm ? null : ResolveInOrder(group, columns.Count, sumsHold);
    }

    // Each value under a heading, in a row that has a cell under the last; where a cell was lost, the row ends before.
    private PlacedCell?[]? InGrid(ValueGroup group, int[] places)
    {
        if (_tokens[group.Tokens[group.Tokens.Count - 1]].Column < places[places.Length - 1])
            return null;
        var cells = new PlacedCell?[places.Length];
        foreach (var index in group.Tokens)
        {
            if (_tokens[index].Kind != TableTokenKind.Value)
                continue;
            var place = Array.IndexOf(places, _tokens[index].Column);
            if (place < 0)
                return null;
            cells[place] = PlacedCell.From(_tokens[index]);
        }

        return cells;
    }

    // A heading that stands twice side by side is that of a merged cell, and so are the values under it.
    private static ResolvedRow? InOrderOfForm(ResolvedRow shown, int[] order, int width)
    {
        var cells = new PlacedCell?[width];
        var taken = new bool[width];
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] == ColumnOrder.Ignored)
                continue;
            if (taken[order[i]] && cells[order[i]]?.Value != shown.Cells[i]?.Value)
                return null;
            (cells[order[i]], taken[order[i]]) = (shown.Cells[i], true);
        }

        return shown with { Cells = cells };
    }

    private ResolvedRow? ResolveInOrder(ValueGroup group, int width, Func<long[], bool>? sumsHold, bool isOrdered = false)
    {
        if (IsPlain(group, width))
            return new(Take(group, 0, width), null);
        var count = group.CountToLastValue(_tokens);
        var values = group.Tokens.Take(count).Where(token => _tokens[token].Kind == TableTokenKind.Value).ToArray();
        if (values.Length == 0)
            return group.Tokens.Count > 0 && !HasFewerCells(group)
                && !(group.Structured && group.Label is not null && group.Tokens.Count < width)
                ? new(new PlacedCell?[width], null)
                : null;

        var glued = values.Any(IsGlued);
        if (!glued && Positions(group, count, width, isOrdered) is { } positions)
            return new(positions, null);
        if (!glued && !group.Structured && values.Length > width && FollowedByPlaceholders(values, width))
            return new(values.Take(width).Select(value => (PlacedCell?)PlacedCell.From(_tokens[value])).ToArray(), null);
        if (!glued && width == 1 && group.Structured && values.Length > 1
            && values.All(value => _tokens[value].Value == _tokens[values[0]].Value))
            return new([PlacedCell.From(_tokens[values[0]])], null);
        return group.Tokens.Take(count).Any(token => _tokens[token].Kind == TableTokenKind.Empty)
            ? null
            : CutOrJoin(values, width, glued, sumsHold);
    }

    // As many numbers as columns and nothing between them.
    private bool IsPlain(ValueGroup group, int width)
    {
        if (group.Tokens.Count < width)
            return false;
        for (var i = 0; i < group.Tokens.Count; i++)
        {
            var token = _tokens[group.Tokens[i]];
            if (i < width ? !token.Value.Cell.IsNumber : token.Kind != TableTokenKind.Empty)
                return false;
        }

        return true;
    }

    // A row of dashes under a small table of one row.
    private bool FollowedByPlaceholders(int[] values, int width) => _tokens[values[0]].Value.Cell.IsNumber
        && values.Skip(width).All(value => _tokens[value].Value.Cell.Text is { } text && NotApplicable.Is(text.AsSpan()));

    private PlacedCell?[]? Positions(ValueGroup group, int count, int width, bool isOrdered)
    {
        var values = group.Tokens.Count(token => _tokens[token].Kind == TableTokenKind.Value);
        var evidence = EvidenceFor(group);
        if (group.Structured && group.Label is not null)
        {
            if (IsHtml(group) && Cells(group) is var cells && cells.Count == width && !HasFewerCells(group))
                return Take(cells);
            if (isOrdered ? group.Tokens.Count < width : IsShort(group, width, evidence))
                return null;
            if (HasFewerCells(group) && !(count == width && values == width))
                return null;
        }

        if (group.Structured && !isOrdered && evidence.HeadingColumns(group, width) is { } headings
            && ByColumns(group, headings) is { } underHeadings)
            return underHeadings;
        if (group.Structured && !isOrdered && evidence.IsAligned && _tokens[group.Tokens[0]].Column <= evidence.FirstColumn
            && ByColumns(group, Enumerable.Range(evidence.FirstColumn, width).ToArray()) is { } inGrid)
        {
            return inGrid;
        }

        if (group.Structured && !isOrdered && group.Tokens.Count > Math.Max(count, width) && MayBeginWithLabel(group))
            return InWholeRow(group, width, evidence.FirstColumn);
        if (count == width)
            return Take(group, 0, width);
        if (count > width)
        {
            // Cells left over from a merged label stand before the values.
            var surplus = count - width;
            return group.Tokens.Take(surplus).All(token => _tokens[token].Kind == TableTokenKind.Empty)
                ? Take(group, surplus, width)
                : null;
        }

        if (!group.Structured && BetweenBlankLines(group, width) is { } spread)
            return spread;

        // Blank cells behind the last value count when they can be told from the rest of merged cells.
        var spaced = evidence.CountSpaced(group);
        var remnants = evidence.SpacedRemnants(group);
        var certain = group.Structured || evidence.KeepsBlanks || (remnants is not null && evidence.EndsAlike);
        return certain && count + spaced - (remnants ?? 0) == width ? Take(group, 0, width) : null;
    }

    // What fills a line up behind its values has not even a space in its cells.
    private bool MayBeginWithLabel(ValueGroup group) =>
        IsBlank(group.Tokens[0]) && _tokens[group.Tokens[group.Tokens.Count - 1]].Spaced;

    // Blank cells before the values and behind them: those before may be the rest of a merged label. Where all rows have as many cells,
    // complete ones tell where the values begin.
    private PlacedCell?[]? InWholeRow(ValueGroup group, int width, int firstColumn)
    {
        // Between the pipes of a merged cell not even a space stands.
        var cells = group.Tokens.FindAll(token => !IsBlank(token) || _tokens[token].Spaced);
        if (cells.Count == width)
            return Take(cells);
        var first = _tokens[group.Tokens[0]].Column;
        var isWhole = _tokens[group.Tokens[group.Tokens.Count - 1]].Column + 1 == CellsOfMost(group);
        var isInside = firstColumn >= first && group.Tokens.Take(firstColumn - first).All(IsBlank)
            && group.Tokens.Skip(firstColumn - first + width).All(IsBlank);
        return isWhole && isInside ? Take(group, firstColumn - first, width) : null;
    }

    private bool IsBlank(int token) => _tokens[token].Kind == TableTokenKind.Empty;

    // Fewer cells than the other rows of the table have: which one is lost, blanks and zeros do not tell. Tabs at the end of a line are
    // left out by spreadsheets, and say nothing.
    private bool IsShort(ValueGroup group, int width, ColumnEvidence evidence) => IsHtml(group)
        ? group.Tokens.Count < width
        : !IsGrid(group) && (evidence.IsShort(group, width)
            || (_tokens[group.Tokens[0]].Kind == TableTokenKind.Empty && evidence.LacksHeading(group, width)));

    private bool IsHtml(ValueGroup group) => _document.Lines[_tokens[group.Tokens[0]].Line].CellCount > 0;

    private PlacedCell?[]? ByColumns(ValueGroup group, int[] columns)
    {
        var evidence = EvidenceFor(group);
        var cells = new PlacedCell?[columns.Length];
        foreach (var token in group.Tokens.Select(index => _tokens[index]).Where(static token => token.Kind == TableTokenKind.Value))
        {
            var column = Array.IndexOf(columns, token.Column);
            if (column < 0 || cells[column] is not null)
                return null;
            cells[column] = PlacedCell.From(token);
        }

        // A line that ends early may have lost a cell in the middle; only tabs at an end and cells of a grid are left out without that.
        return group.Tokens.Any(token => _tokens[token].Column >= columns[columns.Length - 1])
            || ((evidence.IsAligned || evidence.HeadingsAreAnchored) && IsGrid(group) && !IsHtml(group)) ? cells : null;
    }

    private bool IsGrid(ValueGroup group)
    {
        var token = _tokens[group.Tokens[0]];
        var before = token.Start - 1;
        while (before >= 0 && _document.Text[before] is ' ' or '"' or '\u00A0')
            before--;
        return IsHtml(group) || (before >= 0 && _document.Text[before] == '\t');
    }

    // A cell over several columns is one.
    private List<int> Cells(ValueGroup group) => group.Tokens.FindAll(token => !_tokens[token].IsSpan);

    private PlacedCell?[] Take(List<int> cells)
    {
        var taken = new PlacedCell?[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            if (_tokens[cells[i]].Kind == TableTokenKind.Value)
                taken[i] = PlacedCell.From(_tokens[cells[i]]);
        }

        return taken;
    }

    private PlacedCell?[] Take(ValueGroup group, int skip, int width)
    {
        var cells = new PlacedCell?[width];
        for (var i = 0; i < width && i + skip < group.Tokens.Count; i++)
        {
            var token = _tokens[group.Tokens[i + skip]];
            if (token.Kind == TableTokenKind.Value)
                cells[i] = PlacedCell.From(token);
        }

        return cells;
    }
}
