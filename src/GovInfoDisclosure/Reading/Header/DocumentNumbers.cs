namespace GovInfoDisclosure;

/// <summary>Recognises the numbers that pages give documents: 某政办〔2025〕2号, XZ-2024-015, and index numbers.</summary>
internal static class DocumentNumbers
{
    private const int LongestNumber = 60;
    private const int LongestPrefix = 16;
    private const int FirstYear = 1990;
    private const string ClosingBrackets = "〕])]】﹞〉";

    private static readonly char[] Opening = "〔[([【﹝〈".ToCharArray();

    // Reports cite the notice of the form; alone on a line it is no number of the report.
    private const string NoticePrefix = "国办";

    /// <summary>The number that a text is and nothing else, such as 某政办〔2025〕2号, without white space; null when it is none.</summary>
    internal static string? ReadWhole(string text)
    {
        if (text.IndexOfAny(Opening) < 0)
            return null;
        var compact = WithoutSpaces(text);
        var isNumber = compact.Length > 0 && EndOfOfficial(compact) == compact.Length;
        return isNumber && !compact.StartsWith(NoticePrefix, StringComparison.Ordinal) ? compact : null;
    }

    /// <summary>The number with which the text behind a label begins; null when it begins with something else.</summary>
    internal static string? ReadValue(string text)
    {
        var compact = WithoutSpaces(text);
        if (EndOfOfficial(compact) is > 0 and var official)
            return compact.Substring(0, official);
        var space = text.IndexOfAny([' ', '\u00A0', '\u3000', '\t']);
        var value = (space > 0 ? text.Substring(0, space) : text).Trim('|', '｜', '【', '】', '[', ']', ';', '；');
        var isDate = DateText.TryFind(value.AsSpan(), out var date) && date.Length == value.Length;
        return value.Length is > 0 and <= LongestNumber && Characters.ContainsDigit(value.AsSpan()) && !isDate
            && value.IndexOfAny(['。', '，', '：', ':', '《', '年']) < 0 && TitleText.Read(value) is null && TitleText.Read(text) is null
            ? value
            : null;
    }

    // The place behind the sign 号; 0 when there is no such number.
    private static int EndOfOfficial(string compact)
    {
        var open = compact.IndexOfAny(Opening);
        if (open is < 1 or > LongestPrefix || compact.AsSpan(0, open).IndexOfAny("。，：；、《》“”:,;".AsSpan()) >= 0)
            return 0;
        var i = open + 1;
        var year = DateText.ReadNumber(compact.AsSpan(), ref i, out var digits);
        if (digits != 4 || year is < FirstYear or > UnlikelyYears.Last || i == compact.Length || ClosingBrackets.IndexOf(compact[i]) < 0)
            return 0;
        i++;
        if (i < compact.Length && compact[i] == '第')
            i++;
        var start = i;
        while (i < compact.Length && i - start < 6 && Characters.Digit(compact[i]) >= 0)
            i++;
        return i > start && i < compact.Length && PrintFold.Of(compact[i]) == '号' ? i + 1 : 0;
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(static character => !Characters.IsSpace(character)));
}
