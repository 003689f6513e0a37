namespace GovInfoDisclosure;

// What shows that cells were lost, or that blank lines stand for them.
internal sealed partial class RowResolver
{
    // Where nearly all rows have as many cells, one that has fewer lost some. In a grid that tells something where blank cells stand
    // before the values, since they may be those of a merged label, or where there are fewer cells than columns. Tabs at the end of a
    // line are left out by spreadsheets.
    private bool HasFewerCells(ValueGroup group)
    {
        // In a stream, blank cells are known by what follows them: the line is the label's.
        var token = _tokens[group.Structured || group.LabelToken < 0 ? group.Tokens[0] : group.LabelToken];
        var line = _document.TextOf(_document.Lines[token.Line]);
        var endOfRests = IsHtml(group) && IsBlank(group.Tokens[0]) ? EndOfRestsOfLabels(TableOf(group)) : 0;
        if (IsHtml(group)
            ? !group.Structured || (Cells(group).Count >= _width(group) && endOfRests == 0)
            : line.IndexOf('\t') >= 0 || (!group.Structured && line.IndexOfAny(Lines.Borders.AsSpan()) < 0))
            return false;
        var cells = EndOf(group);
        return cells < CellsOfMost(group) || (cells < endOfRests && !_endsOfWholeRows!.Contains((TableOf(group), cells)))
            || (group.Label is not null && cells < _order?.CellsOfHeadings(group));
    }

    // Where rows end that have blank cells of merged labels between labels and values, and so more cells than columns; 0 without such rows.
    // Rows without a blank show where they may end as well.
    private int EndOfRestsOfLabels(int table)
    {
        if (_endsOfRests is null)
        {
            var rows = _groups.Where(static group => group is { Structured: true, Label: not null, Tokens.Count: > 0 }).ToList();
            _endsOfWholeRows = [.. rows.Where(group => group.Tokens.Count == _width(group) && !group.Tokens.Exists(IsBlank))
                .Select(group => (TableOf(group), EndOf(group)))];
            _endsOfRests = rows.Where(group => group.Tokens.Count > _width(group) && IsBlank(group.Tokens[0]))
                .GroupBy(TableOf).ToDictionary(static group => group.Key, group => group.Max(EndOf));
        }

        return _endsOfRests.TryGetValue(table, out var end) ? end : 0;
    }

    private int EndOf(ValueGroup group) => EndOf(_tokens[group.Tokens[group.Tokens.Count - 1]]);

    private int CellsOfMost(ValueGroup group) =>
        (_cellsOfMost ??= CellsOfMost()).TryGetValue(TableOf(group), out var cells) ? cells : 0;

    // The columns of a line up to its last cell.
    private int EndOf(in TableToken last)
    {
        var line = _document.Lines[last.Line];
        if (line.CellCount == 0)
            return last.Column + 1;
        var cell = _document.Cells[line.FirstCell + line.CellCount - 1];
        return cell.Column + cell.ColumnSpan;
    }

    // By table, where most of its lines have as many.
    private Dictionary<int, int> CellsOfMost()
    {
        var ends = new List<(int Table, int End)>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Structured && !(i + 1 < _tokens.Count && _tokens[i + 1].Structured && _tokens[i + 1].Line == _tokens[i].Line))
                ends.Add((_document.Lines[_tokens[i].Line].Table, EndOf(_tokens[i])));
        }

        var most = new Dictionary<int, int>();
        foreach (var table in ends.GroupBy(static line => line.Table))
        {
            var lines = table.Count();
            foreach (var end in table.GroupBy(static line => line.End).Where(end => end.Count() * 10 >= lines * 7))
                most[table.Key] = end.Key;
        }

        return most;
    }

    // In a stream with a cell a line, where values follow each other with a constant number of blank lines or none, further blank lines
    // are blank cells.
    private PlacedCell?[]? BetweenBlankLines(ValueGroup group, int width)
    {
        if (group.LabelToken < 0 || group.Tokens.Exists(token => _tokens[token].Kind != TableTokenKind.Value)
            || LinesBetweenCells() is not { } between)
            return null;
        var cells = new PlacedCell?[width];
        var before = _tokens[group.LabelToken];
        var at = 0;
        foreach (var index in group.Tokens)
        {
            var token = _tokens[index];
            if (BlankCells(before, token, between) is not { } blank || (at += blank) >= width || token.Line == before.Line)
                return null;
            cells[at++] = PlacedCell.From(token);
            before = token;
        }

        var next = group.Tokens[group.Tokens.Count - 1] + 1;
        return next < _tokens.Count && at + BlankCells(before, _tokens[next], between) == width ? cells : null;
    }

    private static int? BlankCells(in TableToken token, in TableToken next, int between)
    {
        var blank = next.Paragraph - token.Paragraph - between;
        return blank >= 0 && blank % (between + 1) == 0 ? blank / (between + 1) : null;
    }

    // The blank lines between the values of rows that have them all; null where they differ.
    private int? LinesBetweenCells()
    {
        if (_linesBetweenCells is { } known)
            return known < 0 ? null : known;
        int? between = null;
        foreach (var group in _groups)
        {
            if (group.Structured || group.Tokens.Count != _width(group) || group.Tokens.Count < LeastValues)
                continue;
            for (var i = 1; i < group.Tokens.Count; i++)
            {
                var (left, right) = (_tokens[group.Tokens[i - 1]], _tokens[group.Tokens[i]]);
                var lines = left.Line == right.Line ? -1 : right.Paragraph - left.Paragraph;
                if (lines < 0 || (between is { } others && others != lines))
                {
                    _linesBetweenCells = -1;
                    return null;
                }

                between = lines;
            }
        }

        _linesBetweenCells = between ?? -1;
        return between;
    }
}
