namespace GovInfoDisclosure;

/// <summary>Puts labels and headings together again that the page broke over lines: 行政⏎处罚.</summary>
internal static class TornLabels
{
    private const int MostPieces = 4;

    internal static void Join(InputDocument document, TableVocabulary vocabulary, List<TableToken> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!IsPiece(tokens[i]) || !IsPiece(tokens[i + 1]))
                continue;
            var last = i + 1;
            for (; last < tokens.Count && last < i + MostPieces && IsPiece(tokens[last]); last++)
            {
                if (Whole(document, vocabulary, tokens, i, last) is not { } whole)
                    continue;
                tokens[i] = whole;
                tokens.RemoveRange(i + 1, last - i);
                break;
            }
        }
    }

    /// <summary>The index of the column whose heading begins so, and no other's does: 社会公益⏎组织. Null for none.</summary>
    internal static int? ColumnOf(InputDocument document, IReadOnlyList<LayoutColumn> columns, in TableToken token)
    {
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        var text = LabelText.Fold(document.Text.AsSpan(token.Start, token.End - token.Start), buffer, out _);
        int? found = null;
        for (var i = 0; i < columns.Count && text.Length > 1; i++)
        {
            if (!columns[i].Cores[0].AsSpan().StartsWith(text))
                continue;
            if (found is not null)
                return null;
            found = i;
        }

        return found;
    }

    private static bool IsPiece(in TableToken token) =>
        !token.Structured && token.Kind is TableTokenKind.Fragment or TableTokenKind.Unknown or TableTokenKind.Row or TableTokenKind.Column;

    // At least one piece must be none by itself: 行政处罚 and 行政强制 are two labels. A label that may go on, 保护第三方, has no end.
    private static TableToken? Whole(InputDocument document, TableVocabulary vocabulary, List<TableToken> tokens, int first, int last)
    {
        var (start, end) = (tokens[first].Start, tokens[last].End);
        var isTorn = false;
        for (var i = first; i <= last; i++)
            isTorn |= tokens[i].Kind is TableTokenKind.Fragment or TableTokenKind.Unknown;
        if (!isTorn || end - start > LabelText.MaximumLength || end < start)
            return null;
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        var text = document.Text.AsSpan(start, end - start);
        var folded = LabelText.Fold(text, buffer, out _);
        if (vocabulary.Find(folded) is not { Count: > 0 } entries || entries[0].Text.Length != folded.Length)
            return null;
        var token = TableTexts.Classify(vocabulary, text, document.Year);
        return token.Kind is TableTokenKind.Row or TableTokenKind.Column or TableTokenKind.Heading
            ? token with
            {
                Start = start,
                End = end,
                SourceOffset = tokens[first].SourceOffset,
                Line = tokens[last].Line,
                Paragraph = tokens[last].Paragraph,
                Column = -1,
            }
            : null;
    }
}
