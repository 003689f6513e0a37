namespace GovInfoDisclosure;

/// <summary>States the cells of tables as wikis write them: <c>{|</c>, <c>|-</c>, <c>| colspan="2" | 规章 || 0</c>, <c>|}</c>.</summary>
internal sealed class WikiTables
{
    private const string Opening = "{|";

    private readonly InputDocument _document;
    private readonly List<InputLine> _lines = [];
    private readonly List<InputCell> _cells;
    private readonly int[] _taken = new int[PageTable.MaximumColumns];
    private int _table;
    private int _row;
    private int _rowStart = -1;

    private WikiTables(InputDocument document)
    {
        _document = document;
        _cells = document.Cells.ToList();
        foreach (var line in document.Lines)
            _table = Math.Max(_table, line.Table);
    }

    /// <summary>The same input with the cells of such tables; the input itself when there are none.</summary>
    internal static InputDocument State(InputDocument document)
    {
        for (var line = 0; document.Holds(Opening) && line < document.Lines.Count; line++)
        {
            if (IsMark(document, line, Opening))
                return new WikiTables(document).Read();
        }

        return document;
    }

    private static bool IsMark(InputDocument document, int line, string mark) =>
        document.Lines[line].CellCount == 0
            && Characters.Trim(document.TextOf(document.Lines[line])).StartsWith(mark.AsSpan(), StringComparison.Ordinal);

    private InputDocument Read()
    {
        var isInside = false;
        for (var index = 0; index < _document.Lines.Count; index++)
        {
            var line = _document.Lines[index];
            if (!isInside && IsMark(_document, index, Opening))
            {
                (isInside, _row) = (true, 0);
                Array.Clear(_taken, 0, _taken.Length);
                _table++;
            }
            else if (isInside && IsMark(_document, index, "|}"))
            {
                CloseRow();
                isInside = false;
            }
            else if (isInside && IsMark(_document, index, "|-"))
            {
                CloseRow();
            }
            else if (isInside && (IsMark(_document, index, "|") || IsMark(_document, index, "!")))
            {
                AddCells(line);
            }
            else
            {
                _lines.Add(line);
            }
        }

        CloseRow();
        return _document.WithLines(_lines, _cells);
    }

    // | a || b, or one cell a line.
    private void AddCells(in InputLine line)
    {
        var text = _document.TextOf(line);
        var trimmed = Characters.Trim(text);
        var start = text.IndexOf(trimmed) + 1;
        while (start <= text.Length)
        {
            var length = text.Slice(start).IndexOf("||".AsSpan(), StringComparison.Ordinal);
            if (length < 0)
                length = text.Slice(start).IndexOf("!!".AsSpan(), StringComparison.Ordinal);
            var end = length < 0 ? text.Length : start + length;
            AddCell(line, start, end);
            start = end + 2;
        }
    }

    private void AddCell(in InputLine line, int start, int end)
    {
        var text = _document.TextOf(line);
        var border = text.Slice(start, end - start).IndexOf('|');
        var attributes = border > 0 ? text.Slice(start, border) : [];
        if (attributes.IndexOf('=') < 0)
            attributes = [];
        else
            start += border + 1;
        if (attributes.IsEmpty && border > 0)
        {
            AddCell(line, start, start + border);
            if (!Characters.Trim(text.Slice(start + border + 1, end - start - border - 1)).IsEmpty)
                AddCell(line, start + border + 1, end);
            return;
        }

        while (start < end && Characters.IsSpace(text[start]))
            start++;
        while (end > start && Characters.IsSpace(text[end - 1]))
            end--;
        var column = 0;
        while (column < _taken.Length && _taken[column] > _row)
            column++;
        if (column == _taken.Length)
            return;
        var columnSpan = Math.Min(SpanOf(attributes, "colspan"), _taken.Length - column);
        var rowSpan = SpanOf(attributes, "rowspan");
        for (var i = column; i < column + columnSpan; i++)
            _taken[i] = _row + rowSpan;
        if (_rowStart < 0)
        {
            _rowStart = _cells.Count;
            _lines.Add(line with { Table = _table });
        }

        _cells.Add(new(line.Start + start, line.Start + end, line.SourceOffset + start, column, columnSpan, rowSpan));
    }

    private static int SpanOf(ReadOnlySpan<char> attributes, string name)
    {
        var at = attributes.IndexOf(name.AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 1;
        var span = 0;
        for (var i = at + name.Length; i < attributes.Length && span < PageTable.MaximumColumns; i++)
        {
            if (Characters.Digit(attributes[i]) is >= 0 and var digit)
                span = (span * 10) + digit;
            else if (span > 0)
                break;
        }

        return Math.Max(1, span);
    }

    private void CloseRow()
    {
        if (_rowStart < 0)
            return;
        var row = _lines[_lines.Count - 1];
        var last = _cells[_cells.Count - 1];
        _lines[_lines.Count - 1] = row with
        {
            End = Math.Max(row.End, last.End),
            FirstCell = _rowStart,
            CellCount = _cells.Count - _rowStart,
        };
        _rowStart = -1;
        _row++;
    }
}
