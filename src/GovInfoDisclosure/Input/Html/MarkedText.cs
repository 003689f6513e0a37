namespace GovInfoDisclosure;

/// <summary>
/// Tells a text that is marked up by its lines (Markdown, MediaWiki, AsciiDoc) and has some tags in it from a page. Its lines count,
/// whatever elements stand around them.
/// </summary>
internal static class MarkedText
{
    // One or two such lines a page may have by chance.
    private const int MinimumMarks = 3;

    // What begins rows, headings and frames of tables in one of the markups.
    private static readonly string[] LineMarks = ["|", "{|", "!", "# ", "## ", "### ", "#### ", "= ", "== ", "=== ", "+--", "+=="];

    internal static bool Is(string text)
    {
        var (marks, blocks, start) = (0, 0, 0);
        var (isInTable, lastHoldsText, isAfterBlank) = (false, false, false);
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start).Trim();
            var wasInTable = isInTable;
            if (line.IndexOf('<') >= 0 && !CountBlocks(text, start, end, ref isInTable, ref blocks))
                return false;
            if (line.IsEmpty)
                isAfterBlank = true;
            else
            {
                // Paragraphs with nothing between them but a blank line.
                var holdsText = !wasInTable && line[0] != '<' && line[line.Length - 1] != '>';
                if (holdsText && (HasMark(line) || (isAfterBlank && lastHoldsText)))
                    marks++;
                (lastHoldsText, isAfterBlank) = (holdsText, false);
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return marks >= MinimumMarks && marks > blocks;
    }

    // False where the line has what only a page has.
    private static bool CountBlocks(string text, int start, int end, ref bool isInTable, ref int blocks)
    {
        for (var at = text.IndexOf('<', start, end - start); at >= 0; at = text.IndexOf('<', at + 1, end - at - 1))
        {
            if (ContentKind.IsDocumentStart(text, at))
                return false;
            var isEnd = at + 1 < end && text[at + 1] == '/';
            var tag = HtmlTags.Of(ContentKind.TagNameAt(text, isEnd ? at + 1 : at));
            if (tag == HtmlTag.Table)
                isInTable = !isEnd;
            else if (!isEnd && !isInTable && tag.IsBlock() && tag.TableRank() == 0)
                blocks++;
        }

        return true;
    }

    private static bool HasMark(ReadOnlySpan<char> line)
    {
        foreach (var mark in LineMarks)
        {
            if (line.StartsWith(mark.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
