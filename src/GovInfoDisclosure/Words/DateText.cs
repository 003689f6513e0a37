namespace GovInfoDisclosure;

/// <summary>
/// Reads dates: 2023年1月12日, 2023-01-12, 2023/1/12, 2023.1.12, 二〇二三年一月十二日, the same without the year, and the months and years of
/// sentences: 2023年度, 3月底, 2023年1月.
/// </summary>
internal static class DateText
{
    private const int YearDigits = 4;
    private const int FirstYearOfSentences = 1990;
    private const int LastYearOfSentences = 2100;

    private const string YearMarks = "年-/.";
    private const string MonthMarks = "月-/.";
    private const string DayMarks = "日号";

    /// <summary>A date as printed: a part that is missing is 0, and the day may not exist.</summary>
    internal readonly record struct Found(int Start, int Length, int Year, int Month, int Day)
    {
        internal CalendarDate? Date => CalendarDate.TryCreate(Year, Month, Day);
    }

    /// <summary>A date of a sentence, as far as it is named.</summary>
    /// <param name="Year">The year, or null.</param>
    /// <param name="Month">The month, or null.</param>
    /// <param name="End">The place behind it.</param>
    internal sealed record Named(int? Year, int? Month, int End);

    /// <summary>The first date with a year.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, out Found found)
    {
        for (var i = Numerals.Next(text, 0); i < text.Length; i = Numerals.Next(text, i + 1))
        {
            if (IsStart(text, i) && TryRead(text, i, 0, out found))
                return true;
        }

        found = default;
        return false;
    }

    /// <summary>Reads a date that begins at a place.</summary>
    /// <param name="text">The text, folded or not.</param>
    /// <param name="start">The place.</param>
    /// <param name="defaultYear">The year when only month and day are printed; 0 when a year is demanded.</param>
    /// <param name="found">The date.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, int defaultYear, out Found found) =>
        TryRead(text, start, defaultYear, YearDigits, out found);

    /// <summary>The date that a text is and nothing else, of any year; null also when there is no such day.</summary>
    internal static CalendarDate? ReadWhole(ReadOnlySpan<char> text) =>
        TryRead(text, 0, 0, 1, out var found) && found.Length == text.Length ? found.Date : null;

    private static bool TryRead(ReadOnlySpan<char> text, int start, int defaultYear, int shortestYear, out Found found)
    {
        found = default;
        var i = start;
        var year = defaultYear;
        var month = ReadNumber(text, ref i, out var digits);
        var hasYear = digits >= shortestYear && digits <= YearDigits && Skip(text, ref i, YearMarks);
        if (hasYear)
            (year, month) = (month, ReadNumber(text, ref i, out digits));
        if (year == 0 || digits is 0 or > 2 || !Skip(text, ref i, hasYear ? MonthMarks : "月"))
            return false;
        var day = ReadNumber(text, ref i, out digits);
        if (digits is 0 or > 2)
            return false;
        Skip(text, ref i, DayMarks);
        found = new(start, i - start, year, month, day);
        return true;
    }

    /// <summary>
    /// Reads a year, a month, or a day with its month as sentences name them, each with its own sign: 2023年3月12日, 3月底, 2023年度.
    /// </summary>
    internal static Named? ReadNamed(ReadOnlySpan<char> text, int start)
    {
        int? year = null;
        int? month = null;
        var end = start;
        if (TryReadNamedPart(text, ref end, YearDigits, FirstYearOfSentences, LastYearOfSentences, '年', out var value))
        {
            year = value;
            if (end < text.Length && text[end] is '度' or '底' or '末')
                end++;
        }

        if (TryReadNamedPart(text, ref end, 2, 1, 12, '月', out value))
        {
            month = value;
            if (end < text.Length && text[end] is '底' or '份')
                end++;
            TryReadNamedPart(text, ref end, 2, 1, 31, '日', out _);
        }

        return year is null && month is null ? null : new(year, month, end);
    }

    /// <summary>The next year of this century in a text: exactly four digits, the first two 20.</summary>
    /// <param name="text">The text, folded or not.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="position">Where the year begins.</param>
    /// <returns>The year, or null when there is none.</returns>
    internal static int? FindYear(ReadOnlySpan<char> text, int from, out int position)
    {
        for (position = from; (position = Numerals.Next(text, position)) + YearDigits <= text.Length; position++)
        {
            if (!IsStart(text, position))
                continue;
            var end = position;
            if (ReadNumber(text, ref end, out var digits) is >= 2000 and < 2100 and var year && digits == YearDigits)
                return year;
        }

        position = -1;
        return null;
    }

    /// <summary>Reads a year of four digits and nothing else, whatever year it is.</summary>
    internal static bool TryReadYear(ReadOnlySpan<char> digits, out int year)
    {
        year = 0;
        foreach (var character in digits)
        {
            if (Characters.Digit(character) is not (>= 0 and var digit))
                return false;
            year = (year * 10) + digit;
        }

        return digits.Length == YearDigits;
    }

    /// <summary>Whether a number begins at a place, and not inside another one.</summary>
    internal static bool IsStart(ReadOnlySpan<char> text, int at)
    {
        if (Characters.Digit(text[at]) >= 0)
            return at == 0 || Characters.Digit(text[at - 1]) < 0;
        return Numerals.IsPartOfNumber(text[at]) && (at == 0 || !Numerals.IsPartOfNumber(text[at - 1]));
    }

    /// <summary>Reads a number of a date: up to five digits, or Chinese numerals, each digit of a year by itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place; moved behind the number.</param>
    /// <param name="digits">How many digits it has, as figures; 0 when there is none.</param>
    internal static int ReadNumber(ReadOnlySpan<char> text, ref int at, out int digits)
    {
        while (at < text.Length && Characters.IsSpace(text[at]))
            at++;
        var value = 0;
        digits = 0;
        var start = at;
        var isFigure = at < text.Length && Characters.Digit(text[at]) >= 0;
        while (at < text.Length && digits <= YearDigits
            && (isFigure ? Characters.Digit(text[at]) : Numerals.Digit(text[at])) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            digits++;
            at++;
        }

        if (digits >= YearDigits || isFigure)
            return value;
        // 十二, 三十一: no digits by their places.
        at = start;
        var isNumeral = Numerals.TryRead(text, ref at, out var numeral) && numeral < 100;
        digits = !isNumeral ? 0 : numeral < 10 ? 1 : 2;
        return isNumeral ? (int)numeral : 0;
    }

    private static bool TryReadNamedPart(ReadOnlySpan<char> text, ref int at, int length, int least, int most, char sign, out int value)
    {
        var end = at;
        value = ReadNumber(text, ref end, out var digits);
        var isPart = value >= least && value <= most && digits > 0 && (length == YearDigits ? digits == length : digits <= length)
            && end < text.Length && text[end] == sign;
        if (isPart)
            at = end + 1;
        return isPart;
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int i, string marks)
    {
        var j = i;
        while (j < text.Length && Characters.IsSpace(text[j]))
            j++;
        if (j == text.Length || marks.IndexOf(PrintFold.Of(text[j])) < 0)
            return false;
        i = j + 1;
        return true;
    }
}
