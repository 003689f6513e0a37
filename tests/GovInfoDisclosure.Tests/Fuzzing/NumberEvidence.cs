using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>
/// Whether a number can have come out of the text that is named as its source: by figures of either width, also with marks of no width between them, by Chinese numerals, and by what
/// a diagnostic says of it. Written apart from the library's own readers of numbers.
/// </summary>
internal static partial class NumberEvidence
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Other = ["○〇", "壹", "贰貳两兩", "叁參参", "肆", "伍", "陆陸", "柒", "捌", "玖"];

    public static bool Supports(decimal number, string raw, ReadResult result, string address)
    {
        // Nearly every number stands there as it is.
        if (raw == number.ToString(CultureInfo.InvariantCulture))
            return true;
        var shown = WebUtility.HtmlDecode(Markup().Replace(raw, ""));
        var value = Math.Abs(number);
        if (Says(value, raw) || Says(value, shown) || (JsonNumber().IsMatch(raw) && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var json) && json == number))
            return true;
        var codes = result.Diagnostics.Where(diagnostic => diagnostic.Path is { } path && (address == path || address.StartsWith(path + "/", StringComparison.Ordinal)))
            .Select(diagnostic => diagnostic.Code).ToHashSet();
        return (codes.Contains(DiagnosticCodes.YuanInCell) && Says(value * 10_000, shown))
            || ((codes.Contains(DiagnosticCodes.DigitsCut) || codes.Contains(DiagnosticCodes.DigitsCutBySums)) && string.Concat(Fold(shown).Where(character => !char.IsWhiteSpace(character))).Contains(value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static bool Says(decimal value, string text)
    {
        var folded = Fold(text);
        return Figures().Matches(folded).Concat(Figures().Matches(Separators().Replace(folded, "")))
                .Any(match => match.Length <= 30 && decimal.Parse(match.Value, CultureInfo.InvariantCulture) == value)
            || Numeral().Matches(text).Any(match => Evaluate(match.Value) == value);
    }

    private static string Fold(string text) =>
        string.Concat(text.Where(character => character is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF')).Select(character => character is >= '０' and <= '９' ? (char)(character - 0xFEE0) : character is '．' ? '.' : character is '，' or '’' or '＇' ? ',' : character));

    private static decimal Evaluate(string numeral)
    {
        var (total, section, digits) = (0m, 0m, 0m);
        foreach (var character in numeral)
        {
            switch (character)
            {
                case '十' or '拾':
                    (section, digits) = (section + (Math.Max(digits, 1) * 10), 0);
                    break;
                case '百' or '佰':
                    (section, digits) = (section + (Math.Max(digits, 1) * 100), 0);
                    break;
                case '千' or '仟':
                    (section, digits) = (section + (Math.Max(digits, 1) * 1000), 0);
                    break;
                case '万' or '萬':
                    (total, section, digits) = (total + ((section + digits) * 10_000), 0, 0);
                    break;
                case '亿' or '億':
                    (total, section, digits) = ((total + section + digits) * 100_000_000, 0, 0);
                    break;
                case '廿' or '卅':
                    section += character == '廿' ? 20 : 30;
                    break;
                default:
                    digits = (digits * 10) + Digit(character);
                    break;
            }
        }

        return total + section + digits;
    }

    private static int Digit(char character) => Digits.IndexOf(character) is >= 0 and var digit ? digit : Array.FindIndex(Other, signs => signs.Contains(character));

    [GeneratedRegex("<[^>]*>|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$")]
    private static partial Regex JsonNumber();

    [GeneratedRegex("[0-9]+(\\.[0-9]+)?")]
    private static partial Regex Figures();

    [GeneratedRegex("(?<=[0-9])[,'](?=[0-9])")]
    private static partial Regex Separators();

    [GeneratedRegex("[零一二三四五六七八九○〇壹贰貳两兩叁參参肆伍陆陸柒捌玖十拾百佰千仟万萬亿億廿卅]{1,24}")]
    private static partial Regex Numeral();
}
