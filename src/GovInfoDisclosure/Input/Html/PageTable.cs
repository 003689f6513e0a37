namespace GovInfoDisclosure;

/// <summary>A table of a page. All places are offsets into the <see cref="HtmlText"/>.</summary>
internal sealed class PageTable(PageTable? parent, int start)
{
    /// <summary>More columns than any table of a report has, wrong spans included.</summary>
    internal const int MaximumColumns = 64;

    /// <summary>What stands in the text for a picture or the like that is all that a cell shows.</summary>
    internal const char UnreadContent = '\uFFFC';

    private readonly List<PageRow> _rows = [];
    private readonly List<PageCell> _cells = [];
    private List<PageTable>? _nested;
    private PageRow _row;
    private PageCell _cell;
    private bool _startsGroup;

    /// <summary>The table around this one, or null.</summary>
    internal PageTable? Parent { get; } = parent;

    /// <summary>The row of <see cref="Parent"/> that this table stands in.</summary>
    internal int RowOfParent { get; } = parent?._rows.Count ?? 0;

    internal int Start { get; } = start;

    internal int End { get; private set; }

    internal bool IsInRow { get; private set; }

    internal bool IsInCell { get; private set; }

    internal IReadOnlyList<PageRow> Rows => _rows;

    internal IReadOnlyList<PageCell> Cells => _cells;

    /// <summary>The tables in the cells of this one, in reading order.</summary>
    internal IReadOnlyList<PageTable> Nested => _nested ?? (IReadOnlyList<PageTable>)[];

    /// <summary>
    /// Whether it is a table to look at, and no frame around running text: it, or one inside, has a row of several cells.
    /// </summary>
    internal bool HoldsData { get; private set; }

    internal void Add(PageTable nested) => (_nested ??= []).Add(nested);

    internal void StartGroup() => _startsGroup = true;

    internal void OpenRow(int start)
    {
        _row = new() { Start = start, FirstCell = _cells.Count, StartsGroup = _startsGroup };
        _startsGroup = false;
        IsInRow = true;
    }

    internal void CloseRow(int end)
    {
        if (!IsInRow)
            return;
        _row.End = end;
        _row.CellCount = _cells.Count - _row.FirstCell;
        _rows.Add(_row);
        IsInRow = false;
    }

    internal void OpenCell(HtmlText text, int sourceOffset, int columnSpan, int rowSpan)
    {
        _cell = new()
        {
            Start = text.Length,
            SourceOffset = sourceOffset,
            ColumnSpan = columnSpan,
            RowSpan = rowSpan,
            FirstLine = text.LineStartCount,
        };
        IsInCell = true;
    }

    /// <summary>Opens a cell whose column the format states; its rows are told later.</summary>
    internal void OpenCellAt(HtmlText text, int column, int columnSpan)
    {
        OpenCell(text, 0, columnSpan, 1);
        _cell.Column = column;
    }

    /// <summary>Makes a cell reach over more rows and columns.</summary>
    internal void Extend(int cell, int columnSpan, int rowSpan)
    {
        var extended = _cells[cell];
        extended.ColumnSpan = Math.Max(extended.ColumnSpan, columnSpan);
        extended.RowSpan = Math.Max(extended.RowSpan, rowSpan);
        _cells[cell] = extended;
    }

    /// <summary>Leaves the open row out.</summary>
    internal void DropRow() => IsInRow = false;

    /// <summary>Notes that the open cell shows something that is no text.</summary>
    internal void MarkUnread() => _cell.HoldsUnread = true;

    /// <summary>Whether any text stands in the open cell.</summary>
    internal bool HoldsText(HtmlText text) => !text.Slice(_cell.Start, text.Length).Trim("\n ".AsSpan()).IsEmpty;

    internal void CloseCell(HtmlText text)
    {
        IsInCell = false;

        // It shows something, so it must not be read as a blank.
        if (_cell.HoldsUnread && !HoldsText(text))
        {
            text.Append([UnreadContent], _cell.SourceOffset);
            text.BreakLine();
        }

        AddCell(text, text.Length);
    }

    /// <summary>Adds a cell that a block of the page stands for.</summary>
    internal void AddCell(HtmlText text, PageBlock block)
    {
        _cell = new()
        {
            Start = block.Start,
            SourceOffset = block.SourceOffset,
            ColumnSpan = 1,
            RowSpan = 1,
            FirstLine = block.FirstLine,
        };
        AddCell(text, block.End);
    }

    private void AddCell(HtmlText text, int end)
    {
        var all = text.Slice(_cell.Start, end);
        var trimmed = all.TrimStart("\n ".AsSpan());
        _cell.Start += all.Length - trimmed.Length;
        _cell.End = _cell.Start + trimmed.TrimEnd("\n ".AsSpan()).Length;
        if (_cell.End > _cell.Start)
        {
            var line = _cell.FirstLine;
            while (line + 1 < text.LineStartCount && text.LineStartAt(line + 1).Offset <= _cell.Start)
                line++;
            _cell.SourceOffset = text.LineStartAt(line).SourceOffset + _cell.Start - text.LineStartAt(line).Offset;
        }

        _cells.Add(_cell);
    }

    internal void Close(int end, int[] columnsInUse)
    {
        Expand(columnsInUse);
        Close(end);
    }

    /// <summary>Closes a table whose cells have their columns.</summary>
    internal void Close(int end)
    {
        End = end;
        HoldsData = _rows.Exists(static row => row.CellCount > 1)
            || (_nested is not null && _nested.Exists(static table => table.HoldsData));
    }

    // Gives every cell its column. A cell that finds no column left gets none.
    private void Expand(int[] firstFreeRows)
    {
        Array.Clear(firstFreeRows, 0, MaximumColumns);
        var groupEnd = 0;
        for (var r = 0; r < _rows.Count; r++)
        {
            if (r == groupEnd)
            {
                groupEnd = FindGroupEnd(r);
                Array.Clear(firstFreeRows, 0, MaximumColumns);
            }

            var column = 0;
            for (var c = _rows[r].FirstCell; c < _rows[r].FirstCell + _rows[r].CellCount; c++)
            {
                while (column < MaximumColumns && firstFreeRows[column] > r)
                    column++;
                var cell = _cells[c];
                cell.Column = column;
                cell.ColumnSpan = Math.Min(cell.ColumnSpan, MaximumColumns - column);
                cell.RowSpan = cell.RowSpan == 0 ? groupEnd - r : Math.Min(cell.RowSpan, groupEnd - r);
                _cells[c] = cell;
                for (var end = column + cell.ColumnSpan; column < end; column++)
                    firstFreeRows[column] = Math.Max(firstFreeRows[column], r + cell.RowSpan);
            }
        }
    }

    private int FindGroupEnd(int row)
    {
        do
            row++;
        while (row < _rows.Count && !_rows[row].StartsGroup);
        return row;
    }
}

/// <summary>A row of a table, with or without cells.</summary>
internal struct PageRow
{
    internal int Start;
    internal int End;
    internal int FirstCell;
    internal int CellCount;

    /// <summary>Whether a thead, tbody or tfoot begins here, over whose edge no span reaches.</summary>
    internal bool StartsGroup;
}

/// <summary>A cell of a table.</summary>
internal struct PageCell
{
    internal int Start;
    internal int End;
    internal int SourceOffset;
    internal int Column;
    internal int ColumnSpan;
    internal int RowSpan;
    internal int FirstLine;

    /// <summary>Whether it shows something that is no text: a picture, a box to tick, what a script writes.</summary>
    internal bool HoldsUnread;

    /// <summary>Whether the row has no column left for it.</summary>
    internal readonly bool IsOutside => Column >= PageTable.MaximumColumns;
}
