namespace GovInfoDisclosure;

/// <summary>What a cell says of itself.</summary>
internal struct WordCellProperties
{
    internal int Span;

    /// <summary>Whether a vertical merge begins here or goes on.</summary>
    internal bool IsMerged;

    /// <summary>Whether the cell belongs to the one above.</summary>
    internal bool ContinuesAbove;

    /// <summary>Whether the cell belongs to the one before it.</summary>
    internal bool ContinuesBefore;

    /// <summary>Whether a tracked change took it away.</summary>
    internal bool IsDeleted;
}

/// <summary>
/// A table that is being read. Word states every cell of the grid, also those that a merged one covers: these are left out here, and the
/// merged one gets their columns and rows.
/// </summary>
internal sealed class WordTable(PageTable page, WordTable? parent)
{
    private readonly Merge[] _merges = new Merge[PageTable.MaximumColumns];
    private int _column;
    private int _last = -1;
    private bool _isLeftOut;

    internal PageTable Page { get; } = page;

    internal WordTable? Parent { get; } = parent;

    /// <summary>Whether a cell has begun and what it says of itself is not known yet.</summary>
    internal bool IsCellPending { get; set; }

    /// <summary>Whether the text that comes belongs to a cell that a merged one covers, or that was taken away.</summary>
    internal bool IsCellCovered { get; private set; }

    internal void StartRow(int start)
    {
        Page.OpenRow(start);
        (_column, _last, _isLeftOut) = (0, -1, false);
    }

    /// <summary>Takes the row as not there.</summary>
    internal void LeaveRowOut() => _isLeftOut = true;

    internal void SkipColumns(int columns) => _column = Math.Min(PageTable.MaximumColumns, _column + Math.Max(0, columns));

    internal void EndRow(int end)
    {
        if (_isLeftOut)
            Page.DropRow();
        Page.CloseRow(end);
    }

    internal void OpenCell(HtmlText text, in WordCellProperties cell)
    {
        IsCellPending = false;
        IsCellCovered = _isLeftOut || cell.IsDeleted || !TryOpen(text, cell);
    }

    internal void CloseCell(HtmlText text)
    {
        if (IsCellPending)
            OpenCell(text, default);
        if (!IsCellCovered)
            Page.CloseCell(text);
        IsCellCovered = false;
    }

    // False where another cell covers it.
    private bool TryOpen(HtmlText text, in WordCellProperties cell)
    {
        var (column, row) = (_column, Page.Rows.Count);
        var span = Math.Max(1, cell.Span);
        SkipColumns(span);
        if (cell.ContinuesBefore && _last >= 0)
        {
            Page.Extend(_last, _column - Page.Cells[_last].Column, 1);
            return false;
        }

        var isInside = column < PageTable.MaximumColumns;
        if (cell.ContinuesAbove && isInside && _merges[column] is { } merge && merge.End == row && row > 0)
        {
            _merges[column].End = row + 1;
            _last = merge.Cell;
            Page.Extend(_last, 1, row + 1 - merge.Row);
            return false;
        }

        _last = Page.Cells.Count;
        if (isInside)
            _merges[column] = cell.IsMerged ? new() { Cell = _last, Row = row, End = row + 1 } : default;
        Page.OpenCellAt(text, column, Math.Max(1, Math.Min(span, PageTable.MaximumColumns - column)));
        return true;
    }

    /// <summary>A merged cell, by its first column.</summary>
    private struct Merge
    {
        internal int Cell;
        internal int Row;

        /// <summary>The row behind the last that it covers.</summary>
        internal int End;
    }
}
