namespace GovInfoDisclosure;

/// <summary>
/// The blocks of lines that may be tables whose columns are kept by spaces: those with a gap in some line. Nearly no text has any, and then
/// no line is looked at further.
/// </summary>
internal static class SpacedBlocks
{
    internal static List<List<SpacedLine>> Find(InputDocument document)
    {
        var blocks = new List<List<SpacedLine>>();
        for (int index = 0, end = 0; index < document.Lines.Count; index = Math.Max(index + 1, end))
        {
            if (HasGap(document, index))
                blocks.Add(Around(document, index, end, out end));
        }

        return blocks;
    }

    private static bool HasGap(InputDocument document, int index) =>
        document.Lines[index].CellCount == 0 && Lines.HasGap(document.TextOf(document.Lines[index]));

    // The lines around one with a gap, up to what ends a table; without such a line there is none.
    private static List<SpacedLine> Around(InputDocument document, int index, int first, out int end)
    {
        var block = new List<SpacedLine>();
        for (var line = index; line >= first && TryRead(document, line, out var pieces); line--)
        {
            if (pieces is not null)
                block.Add(pieces);
        }

        block.Reverse();
        for (end = index + 1; block.Count > 0 && end < document.Lines.Count && TryRead(document, end, out var pieces); end++)
        {
            if (pieces is not null)
                block.Add(pieces);
        }

        return block;
    }

    // False where a table ends before the line; without pieces, it says nothing.
    private static bool TryRead(InputDocument document, int index, out SpacedLine? pieces)
    {
        pieces = null;
        var line = document.Lines[index];
        var text = document.TextOf(line);
        var trimmed = Characters.Trim(text);
        if (line.CellCount == 0 && (trimmed.IsEmpty || Lines.IsTableRule(trimmed)))
            return true;

        // The next page may set its columns anew.
        if (line.CellCount > 0 || Lines.IsPageNumber(trimmed) || text.IndexOf('\t') >= 0 || text.IndexOfAny(Lines.Borders.AsSpan()) >= 0)
            return false;
        pieces = SpacedLine.Read(text, index, document.Year);
        return !pieces.IsBorder(document);
    }
}
