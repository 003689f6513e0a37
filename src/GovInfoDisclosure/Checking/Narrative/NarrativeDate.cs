namespace GovInfoDisclosure;

/// <summary>Reads years, days and periods: what a sentence speaks of, if not of the whole year of the report.</summary>
internal static class NarrativeDate
{
    private static readonly string[] Until = ["截至", "截止", "截止到", "截至到", "截止至"];

    /// <summary>The date or period that begins at a place, as a year or a part of a year; null when none begins there.</summary>
    internal static NarrativeToken? Read(string text, int start)
    {
        if (!NarrativeText.IsDigit(text[start]) || (start > 0 && NarrativeText.IsDigit(text[start - 1])))
            return null;
        var first = ReadPart(text, start);
        if (first is null)
            return ReadYearRange(text, start);
        if (IsRangeMark(text, first.End) && ReadPart(text, first.End + 1) is { } last)
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
        SkipDigits(text, ref end);
        if (!IsRangeMark(text, end) || ReadPart(text, end + 1) is not { } last)
            return null;
        var isWholeYear = last.Year is null && last.Month == 12 && end - start == 1 && text[start] == '1';
        return new(isWholeYear ? WordKind.Weak : WordKind.PartialPeriod, start, last.End, 0);
    }

    private static Part? ReadPart(string text, int start)
    {
        int? year = null;
        int? month = null;
        var end = start;
        var at = start;
        if (SkipDigits(text, ref at) is >= 1990 and <= 2100 and var value && at - start == 4 && Is(text, at, '年'))
        {
            year = value;
            end = at + 1;
            if (Is(text, end, '度') || Is(text, end, '底') || Is(text, end, '末'))
                end++;
            at = end;
        }
        else
        {
            at = start;
        }

        var monthStart = at;
        if (SkipDigits(text, ref at) is >= 1 and <= 12 and var number && at - monthStart <= 2 && Is(text, at, '月'))
        {
            month = number;
            end = at + 1;
            if (Is(text, end, '底') || Is(text, end, '份'))
                end++;
            at = end;
            if (SkipDigits(text, ref at) is >= 1 and <= 31 && Is(text, at, '日'))
                end = at + 1;
        }

        return year is null && month is null ? null : new(year, month, end);
    }

    private static int? SkipDigits(string text, ref int at)
    {
        var start = at;
        var value = 0;
        while (at < text.Length && NarrativeText.IsDigit(text[at]) && at - start < 6)
            value = (value * 10) + (text[at++] - '0');
        return at == start ? null : value;
    }

    private static bool Is(string text, int at, char character) => at < text.Length && text[at] == character;

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

    private sealed record Part(int? Year, int? Month, int End);
}
