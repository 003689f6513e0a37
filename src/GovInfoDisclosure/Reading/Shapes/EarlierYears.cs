namespace GovInfoDisclosure;

/// <summary>
/// Leaves out tables that a line over them names as last year's, where this year's stands beside them: 上年收到和处理政府信息公开申请情况.
/// </summary>
internal static class EarlierYears
{
    private const int LongestCaption = 40;

    /// <summary>The same input without such tables; the input itself when there are none.</summary>
    internal static InputDocument LeaveOut(InputDocument document, List<Diagnostic> diagnostics)
    {
        HashSet<int>? left = null;
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var text = Characters.Trim(document.TextOf(document.Lines[index]));
            if (text.Length is < 6 or > LongestCaption || document.Lines[index].CellCount > 1
                || !IsEarlier(text, document.Year) || !NamesTable(text))
                continue;
            if (EndOfTable(document, index + 1) is not { } end)
                continue;
            left ??= [];
            for (var line = index; line < end; line++)
                left.Add(line);
            var place = document.Locate(document.Lines[index].SourceOffset);
            diagnostics.Add(new(DiagnosticDescriptors.EarlierTable, null, place, text.ToString()));
            index = end - 1;
        }

        return left is null ? document : document.WithLines(document.Lines.Where((_, index) => !left.Contains(index)).ToList());
    }

    private static bool NamesTable(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        var folded = LabelText.Fold(text, buffer, out var numbering);
        return numbering.Kind == NumberingKind.None && SectionTitles.Find(folded) is null && TableLabels.IsSectionTitle(folded);
    }

    private static bool IsEarlier(ReadOnlySpan<char> text, int? year) => TableLabels.NamesLastYear(text)
        || (year is { } current && DateText.FindYear(text, 0, out _) is { } stated && stated < current);

    /// <summary>The year of the report, as far as its title tells it.</summary>
    internal static int? YearOf(InputDocument document)
    {
        foreach (var line in document.Lines)
        {
            var text = Characters.Trim(document.TextOf(line));
            if (TitleText.MayBe(text) && TitleText.Read(text.ToString()) is { Year: { } year })
                return year;
        }

        return null;
    }

    // Up to the next table of the page; in a text, up to the next title or to where the same table begins once more.
    // Null where the table stands alone.
    private static int? EndOfTable(InputDocument document, int first)
    {
        while (first < document.Lines.Count && Characters.Trim(document.TextOf(document.Lines[first])) is var blank
            && (blank.IsEmpty || Lines.IsTableRule(blank)))
            first++;
        if (first == document.Lines.Count)
            return null;
        var table = document.Lines[first].Table;
        var opening = SectionMarks.FirstContent(document, document.Lines[first]).ToString();
        var end = first + 1;
        for (; end < document.Lines.Count; end++)
        {
            var line = document.Lines[end];
            var isAgain = SectionMarks.FirstContent(document, line).SequenceEqual(opening.AsSpan());
            if (table > 0 ? line.Table != table : isAgain || IsTitle(document, line))
                break;
        }

        return opening.Length > 0 && Occurs(document, opening, first, end) ? end : null;
    }

    private static bool IsTitle(InputDocument document, in InputLine line)
    {
        var text = SectionMarks.FirstContent(document, line);
        if (text.Length is 0 or > LongestCaption)
            return false;
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        return SectionTitles.Find(LabelText.Fold(text, buffer, out var numbering)) is not null && numbering.Kind != NumberingKind.None;
    }

    private static bool Occurs(InputDocument document, string opening, int first, int end)
    {
        for (var line = 0; line < document.Lines.Count; line++)
        {
            if ((line < first || line >= end) && SectionMarks.FirstContent(document, document.Lines[line]).SequenceEqual(opening.AsSpan()))
                return true;
        }

        return false;
    }
}
