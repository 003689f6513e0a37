namespace GovInfoDisclosure;

/// <summary>
/// Lays a page out as lines: running text, and the rows of those tables that hold data. Tables that only arrange the page are undone.
/// </summary>
internal sealed class HtmlLines
{
    // A cell with more text, or with several lines of some length, holds a part of the page and not a value.
    // Longer than any label of the form.
    private const int LongText = 300;
    private const int LongLine = 15;
    private const int ManyLongLines = 4;

    // A row with more cells is a row of data, whatever stands in them.
    private const int MaximumLayoutCells = 4;

    private readonly HtmlText _text;
    private readonly List<InputLine> _lines = [];
    private readonly List<InputCell> _cells = [];
    private readonly List<PageCell> _outside = [];
    private int _lineStart;
    private int _tableCount;

    private HtmlLines(HtmlText text) => _text = text;

    internal static (List<InputLine> Lines, List<InputCell> Cells, PageCell[] Outside) Create(
        HtmlText text, IReadOnlyList<PageTable> tables)
    {
        var lines = new HtmlLines(text);
        lines.AddTables(tables, 0, tables.Count, 0, text.Length);
        return (lines._lines, lines._cells, [.. lines._outside]);
    }

    /// <summary>Says that cells lie beyond the last column.</summary>
    internal static Diagnostic Beyond(InputDocument document, PageCell[] outside, SourceLocation place)
    {
        var text = document.Text.AsSpan(outside[0].Start, Math.Min(20, outside[0].End - outside[0].Start)).ToString();
        return new(DiagnosticDescriptors.CellsBeyondLastColumn, null, place, outside.Length,
            PageTable.MaximumColumns, text);
    }

    // The depth of the recursion is that of nested tables, which is bounded.
    private void AddTables(IReadOnlyList<PageTable> tables, int first, int end, int textStart, int textEnd)
    {
        for (var i = first; i < end; i++)
        {
            AddText(textStart, tables[i].Start);
            AddTable(tables[i]);
            textStart = tables[i].End;
        }

        AddText(textStart, textEnd);
    }

    private void AddTable(PageTable table)
    {
        var (number, textStart, nested) = (0, table.Start, 0);
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            var firstNested = nested;
            while (nested < table.Nested.Count && table.Nested[nested].RowOfParent == r)
                nested++;
            AddText(textStart, row.Start);
            if (!table.HoldsData || ArrangesPage(table, row, firstNested, nested))
                AddTables(table.Nested, firstNested, nested, row.Start, row.End);
            else if (row.CellCount > 0)
                AddRow(table, row, number == 0 ? number = ++_tableCount : number);
            textStart = row.End;
        }

        AddText(textStart, table.End);
    }

    private bool ArrangesPage(PageTable table, in PageRow row, int firstNested, int endNested)
    {
        for (var i = firstNested; i < endNested; i++)
        {
            // A small table inside a row of several cells stands for a divided cell.
            if (table.Nested[i].HoldsData && (row.CellCount < MaximumLayoutCells || table.Nested[i].Rows.Count > 2))
                return true;
        }

        if (row.CellCount > MaximumLayoutCells)
            return false;
        for (var c = row.FirstCell; c < row.FirstCell + row.CellCount; c++)
        {
            if (HoldsRunningText(table.Cells[c]))
                return true;
        }

        return false;
    }

    private bool HoldsRunningText(in PageCell cell)
    {
        if (cell.End - cell.Start > LongText)
            return true;
        var text = _text.Slice(cell.Start, cell.End);
        var longLines = 0;
        while (text.Length >= LongLine)
        {
            var end = text.IndexOf('\n');
            if (end < 0)
                end = text.Length;
            if (end >= LongLine)
                longLines++;
            text = text.Slice(Math.Min(text.Length, end + 1));
        }

        return longLines >= ManyLongLines;
    }

    private void AddRow(PageTable table, in PageRow row, int number)
    {
        var first = _cells.Count;
        var textStart = row.Start;
        for (var c = row.FirstCell; c < row.FirstCell + row.CellCount; c++)
        {
            var cell = table.Cells[c];

            // What stands in the row but in no cell of it, a browser shows before the table.
            AddStrayText(textStart, cell.Start);
            textStart = cell.End;
            if (cell.IsOutside)
                _outside.Add(cell);
            else
                _cells.Add(new(cell.Start, cell.End, cell.SourceOffset, cell.Column, cell.ColumnSpan, cell.RowSpan));
        }

        AddStrayText(textStart, row.End);
        if (_cells.Count == first)
            return;
        for (var i = first + 1; i < _cells.Count; i++)
        {
            if (IsBlank(_cells[i - 1].End, _cells[i].Start))
                _text.SeparateCells(_cells[i - 1].End, _cells[i].Start);
        }

        _lines.Add(new(_cells[first].Start, _cells[_cells.Count - 1].End, _cells[first].SourceOffset)
        {
            Table = number,
            FirstCell = first,
            CellCount = _cells.Count - first,
        });
    }

    // The line breaks at the edges of a cell are no lines.
    private void AddStrayText(int start, int end)
    {
        if (!IsBlank(start, end))
            AddText(start, end);
    }

    private bool IsBlank(int start, int end) => _text.Slice(start, end).Trim("\n ".AsSpan()).IsEmpty;

    private void AddText(int start, int end)
    {
        while (start < end)
        {
            var length = _text.Slice(start, end).IndexOf('\n');
            if (length < 0)
                length = end - start;
            while (_lineStart < _text.LineStartCount && _text.LineStartAt(_lineStart).Offset < start)
                _lineStart++;

            // A picture that stands for a cell is only one where the cells are read as such.
            var isPicture = length == 1 && _text.Slice(start, end)[0] == PageTable.UnreadContent;
            if (!isPicture && _lineStart < _text.LineStartCount && _text.LineStartAt(_lineStart).Offset == start)
                _lines.Add(new(start, start + length, _text.LineStartAt(_lineStart).SourceOffset));
            start += length + 1;
        }
    }
}
