using AngleSharp.Html.Parser.Tokens;

namespace GovInfoDisclosure;

// The blocks outside of tables, for tables that are made of blocks.
internal sealed partial class HtmlContent
{
    private readonly PageBlocks _blocks = new();

    private void StartBlock(HtmlTagToken token, HtmlTag tag, HtmlAttributes attributes)
    {
        if (_table is not null)
            return;
        IsTablePart(token, attributes, out var isCell);
        _blocks.Start(token.Name, tag, Text, token.Position.Index, isCell);
    }

    // Rows and cells may be runs by their element, and blocks by what the page says of them.
    private void StartRun(HtmlTagToken token, HtmlAttributes attributes)
    {
        if (_table is not null || token.IsSelfClosing)
            return;
        if (!IsTablePart(token, attributes, out var isCell))
        {
            _blocks.StartRun(token.Name);
            return;
        }

        Text.BreakLine();
        _blocks.Start(token.Name, HtmlTag.Block, Text, token.Position.Index, isCell);
    }

    private void EndBlock(string name)
    {
        if (_table is null)
            _blocks.End(name, Text.Length);
    }

    private void EndRun(string name)
    {
        if (_table is not null || !_blocks.EndsRun(name))
            return;
        Text.BreakLine();
        _blocks.End(name, Text.Length);
    }

    private void MarkContent(ReadOnlySpan<char> text)
    {
        if (_table is null && !text.Trim(" \t\r\n\f".AsSpan()).IsEmpty)
            _blocks.MarkContent();
    }

    // What is no text may be the value of a cell.
    private void MarkOther()
    {
        if (_table is null)
            _blocks.MarkOther();
    }

    private static bool IsTablePart(HtmlTagToken token, HtmlAttributes attributes, out bool isCell)
    {
        if (attributes.HasFlag(HtmlAttributes.Role))
        {
            var role = token.GetAttribute("role").Trim().ToLowerInvariant();
            isCell = role is "cell" or "gridcell" or "columnheader" or "rowheader";
            if (isCell || role is "row" or "rowgroup")
                return true;
        }

        isCell = false;
        return attributes.HasFlag(HtmlAttributes.Style) && InlineStyle.IsTablePart(token.GetAttribute("style").AsSpan(), out isCell);
    }

    // Tables made of blocks come between the others, in the order of the page.
    private void AddBlockGrids()
    {
        _blocks.Close(Text.Length);
        var grids = BlockGrids.Find(Text, _blocks);
        if (grids.Count == 0)
            return;
        Tables.AddRange(grids);
        Tables.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
    }
}
