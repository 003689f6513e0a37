namespace GovInfoDisclosure;

/// <summary>Cuts a line of comma-separated values into its cells. Which commas are borders, the cells themselves must show.</summary>
internal static class CommaCells
{
    // Without a label only a long row shows that its commas are borders: 1,234 is one number.
    private const int LeastValuesAlone = 5;

    /// <summary>Cuts a line at its commas or semicolons, if a text of the form stands between them.</summary>
    /// <returns>The number of cells; 0 where the commas belong to the text.</returns>
    internal static int Split(ReadOnlySpan<char> text, TableVocabulary vocabulary, int? year, Span<(int Start, int End)> cells)
    {
        foreach (var separator in (ReadOnlySpan<char>)[',', ';'])
        {
            if (text.IndexOf(separator) < 0)
                continue;
            var count = SplitAt(text, separator, cells);
            if (count > 1 && AreCells(text, vocabulary, year, cells.Slice(0, count)))
                return count;
        }

        return 0;
    }

    private static int SplitAt(ReadOnlySpan<char> text, char separator, Span<(int Start, int End)> cells)
    {
        var (count, start, isQuoted) = (0, 0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '"')
                isQuoted = !isQuoted;
            if (i < text.Length && (isQuoted || text[i] != separator))
                continue;
            if (count == cells.Length)
                return 0;
            cells[count++] = Content(text, start, i);
            start = i + 1;
        }

        return isQuoted ? 0 : count;
    }

    private static (int Start, int End) Content(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && Characters.IsSpace(text[start]))
            start++;
        while (end > start && Characters.IsSpace(text[end - 1]))
            end--;
        return end - start >= 2 && text[start] == '"' && text[end - 1] == '"' ? (start + 1, end - 1) : (start, end);
    }

    private static bool AreCells(ReadOnlySpan<char> text, TableVocabulary vocabulary, int? year,
        ReadOnlySpan<(int Start, int End)> cells)
    {
        var (names, values, others) = (0, 0, 0);
        foreach (var (start, end) in cells)
        {
            if (start == end)
                continue;
            var cell = text.Slice(start, end - start);
            if (TableTexts.IsValueWord(cell))
                values++;
            else if (TableTexts.Classify(vocabulary, cell, year).Kind
                is TableTokenKind.Row or TableTokenKind.Column or TableTokenKind.Heading)
                names++;
            else
                others++;
        }

        // A comma at the end of a line is that of a label which goes on in the next.
        var isRow = values > 0 || names > 1 || cells.Length > 2;
        return names > 0 ? isRow && (others < names || values > 0)
            : others == 0 && values > 0 && (values >= LeastValuesAlone || cells.Length >= FormTable.Remedies.Cells.Length);
    }
}
