namespace GovInfoDisclosure;

/// <summary>
/// Finds the tables that a page makes of blocks instead of table elements. A row is a block with no text of its own whose children are all
/// cells; a cell is a block that holds text or nothing. Several such rows, one after the other, of the same element, with numbers behind
/// their first cells, are a table: lists, menus and paragraphs in wrappers have no numbers there.
/// </summary>
internal sealed class BlockGrids
{
    // The longest label of the form is half of that.
    private const int LongestCell = 80;

    private const int MinimumRows = 2;

    private const int MaximumDepth = 4;

    private readonly HtmlText _text;
    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly List<int>[] _children;
    private readonly Shape[] _shapes;
    private readonly List<PageTable> _tables = [];

    private BlockGrids(HtmlText text, IReadOnlyList<PageBlock> blocks)
    {
        _text = text;
        _blocks = blocks;
        _children = new List<int>[blocks.Count];
        _shapes = new Shape[blocks.Count];
    }

    private enum Shape : byte
    {
        /// <summary>A part of the page.</summary>
        Other,

        /// <summary>A block without text and without blocks.</summary>
        Empty,

        /// <summary>A block of text, or a block around a cell.</summary>
        Cell,

        /// <summary>Several cells.</summary>
        Row,

        /// <summary>Several rows.</summary>
        Group,
    }

    internal static IReadOnlyList<PageTable> Find(HtmlText text, PageBlocks blocks)
    {
        var grids = new BlockGrids(text, blocks.All);
        for (var block = blocks.All.Count - 1; block >= 0; block--)
            grids._shapes[block] = grids.ShapeOf(block);
        grids.AddTables();
        return grids._tables;
    }

    private IReadOnlyList<int> ChildrenOf(int block) => _children[block] ?? (IReadOnlyList<int>)[];

    // Called from the last block to the first, so that each one's children are known, in reverse order.
    private Shape ShapeOf(int index)
    {
        var block = _blocks[index];
        if (block.Parent >= 0)
            (_children[block.Parent] ??= []).Add(index);
        _children[index]?.Reverse();
        if (block.HoldsOther)
            return Shape.Other;
        var children = ChildrenOf(index);
        if (children.Count == 0)
            return index == 0 ? Shape.Other : !block.HasContent ? Shape.Empty : IsCellText(block) ? Shape.Cell : Shape.Other;
        if (block.HasContent)
            return Shape.Other;
        if (children.All(child => _shapes[child] is Shape.Empty or Shape.Cell))
            return children.Count > 1 ? Shape.Row : Shape.Cell;
        return index > 0 && (HoldsOnly(children, Shape.Row) || HoldsOnly(children, Shape.Group)) ? Shape.Group : Shape.Other;
    }

    // Of rows and groups only one kind: what is both may as well be a row with cells of several lines. Between groups nothing else, which
    // would be a heading.
    private bool HoldsOnly(IReadOnlyList<int> children, Shape shape) =>
        children.All(child => _shapes[child] == shape || _shapes[child] == Shape.Empty || (shape == Shape.Row && IsRowOfOne(child)))
            && children.Any(child => _shapes[child] == shape);

    private bool IsRowOfOne(int block) => _shapes[block] == Shape.Cell && ChildrenOf(block).Count == 1;

    private bool IsCellText(PageBlock block) =>
        block.End - block.Start <= LongestCell && _text.Slice(block.Start, block.End).IndexOf('。') < 0;

    private void AddTables()
    {
        for (var block = 0; block < _blocks.Count; block++)
        {
            if (_shapes[block] == Shape.Other)
                AddRuns(ChildrenOf(block));
            else if (_shapes[block] == Shape.Group && _shapes[_blocks[block].Parent] == Shape.Other)
            {
                var rows = new List<int>();
                AddRows(Innermost(block), rows);
                AddTable(rows);
            }
        }
    }

    private int Innermost(int group)
    {
        while (ChildrenOf(group).Count == 1 && _shapes[ChildrenOf(group)[0]] == Shape.Group)
            group = ChildrenOf(group)[0];
        return group;
    }

    // Rows that follow each other among the children of a part of the page.
    private void AddRuns(IReadOnlyList<int> children)
    {
        var rows = new List<int>();
        foreach (var child in children)
        {
            var isNext = rows.Count > 0 && _blocks[child].Name == _blocks[rows[0]].Name;
            if (_shapes[child] == Shape.Empty)
                continue;
            if (rows.Count > 0 && !(isNext && (_shapes[child] == Shape.Row || IsRowOfOne(child))))
            {
                AddTable(rows);
                rows = [];
            }

            if (_shapes[child] == Shape.Row || rows.Count > 0)
                rows.Add(child);
        }

        AddTable(rows);
    }

    // The depth of groups is that of a page's wrappers; what is deeper is read as lines.
    private void AddRows(int group, List<int> rows, int depth = 0)
    {
        foreach (var child in ChildrenOf(group))
        {
            if (_shapes[child] is Shape.Row or Shape.Cell)
                rows.Add(child);
            else if (_shapes[child] == Shape.Group && depth < MaximumDepth)
                AddRows(child, rows, depth + 1);
        }
    }

    private void AddTable(List<int> rows)
    {
        var end = rows.FindLastIndex(row => _shapes[row] == Shape.Row) + 1;
        rows.RemoveRange(end, rows.Count - end);
        if (rows.Count(row => _shapes[row] == Shape.Row) < MinimumRows || !rows.Exists(HoldsValues))
            return;
        var hasEdge = rows.TrueForAll(row => _shapes[row] == Shape.Cell || _shapes[ChildrenOf(row).Last()] == Shape.Empty);
        var table = new PageTable(null, _blocks[rows[0]].Start);
        foreach (var row in rows)
        {
            table.OpenRow(_blocks[row].Start);
            IReadOnlyList<int> cells = _shapes[row] == Shape.Cell ? [row] : ChildrenOf(row);

            // An element that is empty at the end of every row only ends the row.
            for (var i = 0; i < cells.Count - (hasEdge && _shapes[row] == Shape.Row ? 1 : 0); i++)
                table.AddCell(_text, _blocks[cells[i]]);
            table.CloseRow(_blocks[row].End);
        }

        table.Close(_blocks[rows[rows.Count - 1]].End, new int[PageTable.MaximumColumns]);
        _tables.Add(table);
    }

    private bool HoldsValues(int row)
    {
        if (_shapes[row] != Shape.Row)
            return false;
        var cells = ChildrenOf(row);
        return _blocks[cells[0]].IsDeclaredCell || cells.Skip(1).Any(cell => _shapes[cell] == Shape.Cell
            && CellText.Read(_text.Slice(_blocks[cell].Start, _blocks[cell].End)).Cell.IsNumber);
    }
}
