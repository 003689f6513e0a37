namespace GovInfoDisclosure;

/// <summary>Reads years, days and periods: what a sentence speaks of, if not of the whole year of the report.</summary>
internal static class NarrativeDate
{
    private static readonly string[] Until = ["截至", "截止", "截止到", "截至到", "截止至"];

    /// <summary>
    /// The date or period that begins at a place of a folded text, as a year or a part of a year; null when none begins there.
    /// </summary>
    internal static NarrativeToken? Read(string text, int start)
    {
        if (!DateText.IsStart(text.AsSpan(), start))
            return null;
        var first = DateText.ReadNamed(text.AsSpan(), start);
        if (first is null)
            return ReadYearRange(text, start);
        if (IsRangeMark(text, first.End) && DateText.ReadNamed(text.AsSpan(), first.End + 1) is { } last)
        {
            return first.Month == 1 && last.Month == 12 && (last.Year is null || last.Year == first.Year)
                ? WholeYear(first.Year, start, last.End)
                : new(WordKind.PartialPeriod, start, last.End, 0);
        }

        if (first.Month is null)
            return new(WordKind.Year, start, first.End, first.Year!.Value);
        return first.Month == 12 && IsPrecededBy(text, start, Until)
            ? WholeYear(first.Year, start, first.End)
            : new(WordKind.PartialPeriod, start, first.End, 0);
    }

    private static NarrativeToken WholeYear(int? year, int start, int end) =>
        year is { } value ? new(WordKind.Year, start, end, value) : new(WordKind.Weak, start, end, 0);

    // 2022-2024年, 1-11月
    private static NarrativeToken? ReadYearRange(string text, int start)
    {
        var end = start;
        var value = DateText.ReadNumber(text.AsSpan(), ref end, out var digits);
        if (digits == 0 || !IsRangeMark(text, end) || DateText.ReadNamed(text.AsSpan(), end + 1) is not { } last)
            return null;
        var isWholeYear = last.Year is null && last.Month == 12 && digits == 1 && value == 1;
        return new(isWholeYear ? WordKind.Weak : WordKind.PartialPeriod, start, last.End, 0);
    }

    private static bool IsRangeMark(string text, int at) => at < text.Length && text[at] is '至' or '到' or '-' or '~' or '—';

    private static bool IsPrecededBy(string text, int start, string[] words)
    {
        foreach (var word in words)
        {
            if (start >= word.Length && string.CompareOrdinal(text, start - word.Length, word, 0, word.Length) == 0)
                return true;
        }

        return false;
    }
}
