namespace GovInfoDisclosure;

/// <summary>
/// States the cells of tables as AsciiDoc writes them: <c>|===</c>, then cells one behind the other, <c>2+|text</c> for one over two
/// columns, and a row wherever the columns are full.
/// </summary>
internal sealed class AsciiDocTables
{
    private const string Fence = "|===";

    private readonly InputDocument _document;
    private readonly List<InputLine> _lines;
    private readonly List<InputCell> _cells;
    private readonly int[] _taken = new int[PageTable.MaximumColumns];
    private int _table;
    private int _row;
    private int _rowStart;
    private int _width;

    private AsciiDocTables(InputDocument document)
    {
        _document = document;
        _lines = [];
        _cells = document.Cells.ToList();
        foreach (var line in document.Lines)
            _table = Math.Max(_table, line.Table);
    }

    /// <summary>The same input with the cells of such tables; the input itself when there are none.</summary>
    internal static InputDocument State(InputDocument document)
    {
        for (var line = 0; document.Holds(Fence) && line < document.Lines.Count; line++)
        {
            if (IsFence(document, line))
                return new AsciiDocTables(document).Read();
        }

        return document;
    }

    private static bool IsFence(InputDocument document, int line) => document.Lines[line].CellCount == 0
        && Characters.Trim(document.TextOf(document.Lines[line])).SequenceEqual(Fence.AsSpan());

    private InputDocument Read()
    {
        for (var index = 0; index < _document.Lines.Count; index++)
        {
            var end = index + 1;
            while (end < _document.Lines.Count && !IsFence(_document, end))
                end++;
            if (!IsFence(_document, index) || end == _document.Lines.Count)
            {
                _lines.Add(_document.Lines[index]);
                continue;
            }

            ReadTable(index, end);
            index = end;
        }

        return _document.WithLines(_lines, _cells);
    }

    private void ReadTable(int first, int end)
    {
        var open = _document.Lines[first];
        _table++;
        _row = 0;
        _rowStart = _cells.Count;
        _width = WidthOf(first);
        Array.Clear(_taken, 0, _taken.Length);
        var from = _document.Lines[first + 1 < end ? first + 1 : end].Start;
        var text = _document.Text.AsSpan(from, _document.Lines[end].Start - from);
        var shift = open.SourceOffset - open.Start;
        var pipe = text.IndexOf('|');
        while (pipe >= 0)
        {
            var next = text.Slice(pipe + 1).IndexOf('|');
            var close = next < 0 ? text.Length : pipe + 1 + next;
            var content = close - (next < 0 ? 0 : SpecLength(text.Slice(0, close)));
            AddCell(from + pipe + 1, from + Math.Max(pipe + 1, content), SpecOf(text.Slice(0, pipe)), shift);
            pipe = next < 0 ? -1 : close;
        }

        CloseRow(shift);
    }

    // The columns that [cols=…] counts, else the cells of the first line.
    private int WidthOf(int fence)
    {
        var options = fence > 0 ? Characters.Trim(_document.TextOf(_document.Lines[fence - 1])) : [];
        var cols = options.IndexOf("cols=\"".AsSpan(), StringComparison.Ordinal);
        if (!options.IsEmpty && options[0] == '[' && cols > 0)
        {
            var value = options.Slice(cols + 6);
            var close = value.IndexOf('"');
            return Count(close < 0 ? value : value.Slice(0, close), ',') + 1;
        }

        for (var line = fence + 1; line < _document.Lines.Count; line++)
        {
            if (Count(_document.TextOf(_document.Lines[line]), '|') is var cells and > 0)
                return cells;
        }

        return 1;
    }

    private static int Count(ReadOnlySpan<char> text, char wanted)
    {
        var count = 0;
        foreach (var character in text)
            count += character == wanted ? 1 : 0;
        return count;
    }

    // 2+ or .3+ or 2.3+ before a pipe.
    private static int SpecLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[text.Length - 1] != '+')
            return 0;
        var start = text.Length - 1;
        while (start > 0 && (Characters.Digit(text[start - 1]) >= 0 || text[start - 1] == '.'))
            start--;
        return start < text.Length - 1 && (start == 0 || Characters.IsSpace(text[start - 1])) ? text.Length - start : 0;
    }

    private static (int Columns, int Rows) SpecOf(ReadOnlySpan<char> before)
    {
        var (columns, rows) = (0, 0);
        var isRows = false;
        foreach (var character in before.Slice(before.Length - SpecLength(before)))
        {
            if (character == '.')
                isRows = true;
            else if (Characters.Digit(character) is >= 0 and var digit)
                (columns, rows) = isRows ? (columns, (rows * 10) + digit) : ((columns * 10) + digit, rows);
        }

        return (Math.Max(1, Math.Min(columns, PageTable.MaximumColumns)), Math.Max(1, Math.Min(rows, PageTable.MaximumColumns)));
    }

    private void AddCell(int start, int end, (int Columns, int Rows) span, int shift)
    {
        var column = FreeColumn();
        if (column >= _width)
        {
            CloseRow(shift);
            column = FreeColumn();
        }

        while (start < end && Characters.IsSpace(_document.Text[start]))
            start++;
        while (end > start && Characters.IsSpace(_document.Text[end - 1]))
            end--;
        if (column == _taken.Length)
            return;
        var columns = Math.Min(span.Columns, _taken.Length - column);
        for (var i = column; i < column + columns; i++)
            _taken[i] = _row + span.Rows;
        _cells.Add(new(start, end, start + shift, column, columns, span.Rows));
    }

    private int FreeColumn()
    {
        var column = 0;
        while (column < _taken.Length && _taken[column] > _row)
            column++;
        return column;
    }

    private void CloseRow(int shift)
    {
        if (_cells.Count == _rowStart)
            return;
        var (first, last) = (_cells[_rowStart], _cells[_cells.Count - 1]);
        _lines.Add(new(first.Start, Math.Max(first.Start, last.End), first.Start + shift)
        {
            Table = _table,
            FirstCell = _rowStart,
            CellCount = _cells.Count - _rowStart,
        });
        _rowStart = _cells.Count;
        _row++;
    }
}
