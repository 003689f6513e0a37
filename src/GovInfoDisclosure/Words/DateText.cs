namespace GovInfoDisclosure;

/// <summary>Finds dates in text: 2023年1月12日, 2023-01-12, 2023/1/12, 2023.1.12.</summary>
internal static class DateText
{
    /// <summary>A date as printed: a part that is missing is 0, and the day may not exist.</summary>
    internal readonly record struct Found(int Start, int Length, int Year, int Month, int Day)
    {
        internal CalendarDate? Date => CalendarDate.TryCreate(Year, Month, Day);
    }

    /// <summary>The first date with a year.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, out Found found)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.Digit(text[i]) >= 0 && (i == 0 || Characters.Digit(text[i - 1]) < 0) && TryRead(text, i, 0, out found))
                return true;
        }

        found = default;
        return false;
    }

    /// <summary>Reads a date that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="defaultYear">The year when only month and day are printed; 0 when a year is demanded.</param>
    /// <param name="found">The date.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, int defaultYear, out Found found)
    {
        found = default;
        var i = start;
        var first = ReadNumber(text, ref i, out var digits);
        if (digits == 4 && Separator(text, ref i, "年-/.－．"))
        {
            var month = ReadNumber(text, ref i, out var monthDigits);
            if (monthDigits is 0 or > 2 || !Separator(text, ref i, "月-/.－．"))
                return false;
            var day = ReadNumber(text, ref i, out var dayDigits);
            if (dayDigits is 0 or > 2)
                return false;
            var end = i;
            if (Separator(text, ref i, "日号"))
                end = i;
            found = new(start, end - start, first, month, day);
            return true;
        }

        if (defaultYear == 0 || digits is 0 or > 2 || !Separator(text, ref i, "月"))
            return false;
        var secondDay = ReadNumber(text, ref i, out var count);
        if (count is 0 or > 2)
            return false;
        Separator(text, ref i, "日号");
        found = new(start, i - start, defaultYear, first, secondDay);
        return true;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, ref int i, out int digits)
    {
        while (i < text.Length && Characters.IsSpace(text[i]))
            i++;
        var value = 0;
        digits = 0;
        while (i < text.Length && Characters.Digit(text[i]) is >= 0 and var digit && digits < 5)
        {
            value = (value * 10) + digit;
            digits++;
            i++;
        }

        return value;
    }

    private static bool Separator(ReadOnlySpan<char> text, ref int i, string separators)
    {
        var j = i;
        while (j < text.Length && Characters.IsSpace(text[j]))
            j++;
        if (j == text.Length || separators.IndexOf(text[j]) < 0)
            return false;
        i = j + 1;
        return true;
    }
}
