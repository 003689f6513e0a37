namespace GovInfoDisclosure;

// What shows that cells were lost, or that blank lines stand for them.
internal sealed partial class RowResolver
{
    // Between pipes, where nearly all rows have as many cells, one that has fewer lost some.
    private bool HasFewerCells(ValueGroup group)
    {
        var token = _tokens[group.Tokens[0]];
        if (IsHtml(group) || _document.TextOf(_document.Lines[token.Line]).IndexOfAny(Lines.Borders.AsSpan()) < 0)
            return false;
        _cellsOfMost ??= CellsOfMost();
        var cells = _tokens[group.Tokens[group.Tokens.Count - 1]].Column + 1;
        return cells < _cellsOfMost || (group.Label is not null && cells < _order?.CellsOfHeadings(group));
    }

    private int CellsOfMost()
    {
        var counts = new Dictionary<int, int>();
        var lines = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens[i].Structured || (i + 1 < _tokens.Count && _tokens[i + 1].Structured && _tokens[i + 1].Line == _tokens[i].Line))
                continue;
            counts.TryGetValue(_tokens[i].Column + 1, out var count);
            counts[_tokens[i].Column + 1] = count + 1;
            lines++;
        }

        foreach (var count in counts)
        {
            if (count.Value * 10 >= lines * 7)
                return count.Key;
        }

        return 0;
    }

    // In a stream with a cell a line, where values follow each other without a gap, a blank line is a blank cell.
    private PlacedCell?[]? BetweenBlankLines(ValueGroup group, int width)
    {
        if (group.LabelToken < 0 || group.Tokens.Exists(token => _tokens[token].Kind != TableTokenKind.Value) || !BlankLinesAreCells())
            return null;
        var cells = new PlacedCell?[width];
        var before = _tokens[group.LabelToken];
        var at = 0;
        foreach (var index in group.Tokens)
        {
            var token = _tokens[index];
            at += token.Paragraph - before.Paragraph;
            if (at >= width || token.Line == before.Line)
                return null;
            cells[at++] = PlacedCell.From(token);
            before = token;
        }

        var next = group.Tokens[group.Tokens.Count - 1] + 1;
        return next < _tokens.Count && at + _tokens[next].Paragraph - before.Paragraph == width ? cells : null;
    }

    private bool BlankLinesAreCells()
    {
        if (_blankLinesAreCells is { } known)
            return known;
        var (close, apart) = (0, 0);
        foreach (var group in _groups)
        {
            if (group.Structured || group.Tokens.Count != _width(group) || group.Tokens.Count < LeastValues
                || _tokens[group.Tokens[0]].Line == _tokens[group.Tokens[1]].Line)
                continue;
            var gaps = _tokens[group.Tokens[group.Tokens.Count - 1]].Paragraph - _tokens[group.Tokens[0]].Paragraph;
            (close, apart) = gaps == 0 ? (close + 1, apart) : (close, apart + 1);
        }

        _blankLinesAreCells = close > 0 && apart == 0;
        return _blankLinesAreCells.Value;
    }
}
