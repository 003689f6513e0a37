namespace GovInfoDisclosure;

/// <summary>
/// The blocks of a page outside of its tables, as a tree: enough of it to find <see cref="BlockGrids">tables that are made of blocks</see>.
/// </summary>
internal sealed class PageBlocks
{
    // An end tag without an open element of its name ends nothing; looking further costs the square of a page's length.
    private const int MaximumUnclosed = 8;

    private readonly List<PageBlock> _blocks = [new() { Name = "", Parent = -1 }];
    private int _open;

    /// <summary>All blocks, each before those inside of it; the first is the page.</summary>
    internal IReadOnlyList<PageBlock> All => _blocks;

    /// <param name="name">The name of the element.</param>
    /// <param name="tag">What it means.</param>
    /// <param name="text">The text of the page so far.</param>
    /// <param name="sourceOffset">Where it begins in the source.</param>
    /// <param name="isDeclaredCell">Whether the page says that it is a cell.</param>
    internal void Start(string name, HtmlTag tag, HtmlText text, int sourceOffset, bool isDeclaredCell)
    {
        EndImplied(name, tag, text.Length);
        var block = new PageBlock
        {
            Name = name,
            Parent = _open,
            Start = text.Length,
            FirstLine = text.LineStartCount,
            SourceOffset = sourceOffset,
            IsDeclaredCell = isDeclaredCell,
        };
        _open = _blocks.Count;
        _blocks.Add(block);
    }

    /// <summary>Notes a run that begins: only where the open block is of the same element does its end have to be told apart.</summary>
    internal void StartRun(string name)
    {
        if (_blocks[_open].Name == name)
            _blocks[_open].OpenRuns++;
    }

    /// <summary>Whether the end of a run is the end of the open block.</summary>
    internal bool EndsRun(string name) => _blocks[_open].Name == name && _blocks[_open].OpenRuns-- == 0;

    internal void End(string name, int textLength)
    {
        var block = _open;
        for (var i = 0; block > 0 && _blocks[block].Name != name; i++)
        {
            if (i == MaximumUnclosed)
                return;
            block = _blocks[block].Parent;
        }

        if (block > 0)
            CloseThrough(block, textLength);
    }

    /// <summary>Notes that something stands in the open block itself, and in no block of it.</summary>
    internal void MarkContent() => _blocks[_open].HasContent = true;

    /// <summary>Notes that something stands there that is no text, or a table.</summary>
    internal void MarkOther() => _blocks[_open].HoldsOther = true;

    internal void Close(int textLength)
    {
        CloseThrough(0, textLength);
        _open = 0;
    }

    // What the next block ends without an end tag.
    private void EndImplied(string name, HtmlTag tag, int textLength)
    {
        if (_blocks[_open].Name == "p")
            CloseThrough(_open, textLength);
        var open = _blocks[_open].Name;
        if ((tag == HtmlTag.ListItem && open == "li") || (name is "dt" or "dd" && open is "dt" or "dd"))
            CloseThrough(_open, textLength);
    }

    private void CloseThrough(int block, int textLength)
    {
        while (_open != block)
            CloseOpen(textLength);
        CloseOpen(textLength);
    }

    private void CloseOpen(int textLength)
    {
        _blocks[_open].End = textLength;
        _open = Math.Max(0, _blocks[_open].Parent);
    }
}

/// <summary>A block of a page. Places are offsets into the <see cref="HtmlText"/>.</summary>
internal sealed class PageBlock
{
    internal required string Name { get; init; }

    internal required int Parent { get; init; }

    internal int Start { get; init; }

    internal int End { get; set; }

    internal int FirstLine { get; init; }

    internal int SourceOffset { get; init; }

    /// <summary>Whether its role or its style says that it is a cell of a table.</summary>
    internal bool IsDeclaredCell { get; init; }

    /// <summary>The open runs inside of it of the same element.</summary>
    internal int OpenRuns { get; set; }

    /// <summary>Whether text stands in it outside of the blocks that it holds.</summary>
    internal bool HasContent { get; set; }

    /// <summary>Whether it holds a table, a picture or the like.</summary>
    internal bool HoldsOther { get; set; }
}
