namespace GovInfoDisclosure;

/// <summary>
/// Reports digits in the texts of a table region that are no values, in notes behind labels too, and sentences between its rows.
/// </summary>
internal static class TableTexts
{
    /// <summary>What a text is that is no value.</summary>
    /// <param name="vocabulary">The texts of the table.</param>
    /// <param name="text">The text.</param>
    /// <param name="year">The year of the report, which may stand for 本年.</param>
    internal static TableToken Classify(TableVocabulary vocabulary, ReadOnlySpan<char> text, int? year)
    {
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        var folded = LabelText.Fold(text, buffer, out var numbering);
        var token = new TableToken { Kind = TableTokenKind.Unknown, Numbering = numbering };
        if (folded.IsEmpty)
        {
            token.Kind = text.Length > LabelText.MaximumLength ? TableTokenKind.Sentence : TableTokenKind.Fragment;
            return token;
        }

        var entries = vocabulary.Find(folded);
        if (entries.Count == 0 && year is { } thisYear && NamesYear(folded, thisYear))
            entries = vocabulary.Find(("本" + folded.Slice(4).ToString()).AsSpan());
        if (entries.Count > 0)
        {
            var entry = TableLabels.Choose(entries, numbering);
            token.Kind = entry.Kind switch
            {
                TableTextKind.Row => TableTokenKind.Row,
                TableTextKind.Column => TableTokenKind.Column,
                _ => TableTokenKind.Heading,
            };
            token.Row = entry.Row;
            token.ColumnLabel = entry.Column;
            return token;
        }

        if (IsPinyin(folded))
            token.Kind = TableTokenKind.Fragment;
        else if (folded.IndexOf("勾稽".AsSpan(), StringComparison.Ordinal) >= 0 || TableLabels.IsSectionTitle(folded))
            token.Kind = TableTokenKind.Heading;
        else if (text.IndexOfAny('。', '；') >= 0 || folded.Length > 60 || Lines.IsNote(text))
            token.Kind = TableTokenKind.Sentence;
        else if (vocabulary.IsFragment(LabelText.FoldAll(text, stackalloc char[LabelText.MaximumLength])) || vocabulary.IsFragment(folded))
            token.Kind = TableTokenKind.Fragment;
        else
            TableLabels.MatchEnd(vocabulary, folded, ref token);
        if (token.Kind == TableTokenKind.Unknown && vocabulary.IsNearlyFragment(folded))
            token.Kind = TableTokenKind.Fragment;
        return token;
    }

    // 2024年处理决定数量
    private static bool NamesYear(ReadOnlySpan<char> folded, int year) => folded.Length >= 7 && folded[4] == '年'
        && DateText.TryReadYear(folded.Slice(0, 4), out var named) && named == year;

    // Pronunciation in brackets that the page broke off from its character.
    private static bool IsPinyin(ReadOnlySpan<char> folded)
    {
        foreach (var character in folded)
        {
            if (Characters.IsIdeograph(character) || Characters.Digit(character) >= 0)
                return false;
        }

        return folded.Length <= 8;
    }

    // 0000/00—00: digits and signs for "not applicable" that lost their borders.
    private static bool IsGluedWithSigns(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            if (Characters.Digit(character) >= 0)
                digits++;
            else if (!NotApplicable.IsSign(character) && PrintFold.Of(character) != '无')
                return false;
        }

        return text.Length >= 5 && digits >= 2 && digits < text.Length && !DateText.TryFind(text, out _);
    }

    internal static bool IsValueWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 64)
            return false;
        if (CellText.TryReadPlain(text, out _))
            return true;
        var first = text[0];
        if (NotApplicable.Is(text))
            return true;
        if (Characters.Digit(first) < 0 && PrintFold.Of(first) is not ('+' or '-' or '−' or '增' or '减' or '?'))
            return false;
        if (Lines.IsDigitRun(text) || IsGluedWithSigns(text))
            return true;
        return CellText.Read(text).Cell.IsNumber;
    }

    internal static void Report(InputDocument document, CellStore store, List<TableToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind is TableTokenKind.Value or TableTokenKind.Empty)
                continue;
            var text = document.Text.AsSpan(token.Start, token.End - token.Start);
            if (token.Kind == TableTokenKind.Column && document.Year is { } year && NamesYear(Characters.Trim(text), year))
                continue;
            if (HasDigitsBehindNumber(text))
                store.Report(DiagnosticDescriptors.TextInTable, null, token.SourceOffset, store.Quote(token.Start, token.End));
            else if (token.Kind == TableTokenKind.Sentence)
                store.Report(DiagnosticDescriptors.TextOutsideSections, null, token.SourceOffset, store.Quote(token.Start, token.End));
        }
    }

    private static bool HasDigitsBehindNumber(ReadOnlySpan<char> text) =>
        Characters.ContainsDigit(text.Slice(Math.Min(text.Length, LabelText.ReadNumbering(text).Length)));
}
