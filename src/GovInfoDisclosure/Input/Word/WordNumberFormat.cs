using System.Globalization;
using System.Text;

namespace GovInfoDisclosure;

/// <summary>Shows the numbers of lists in the ways that Word and WPS use in Chinese documents; all others in digits.</summary>
internal static class WordNumberFormat
{
    private const string Plain = "〇一二三四五六七八九";
    private const string Formal = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    // Beyond these, numbers of letters and signs grow or end.
    private const int LastInLetters = 26;
    private const int LastInCircle = 20;
    private const int LastRoman = 399;
    private const int LastChinese = 9999;

    private static readonly (int Value, string Text)[] Roman =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    internal static string Show(int number, string format) => format switch
    {
        "bullet" or "none" => "",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" =>
            Chinese(number, Plain, "十百千", leavesOutOne: true),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Chinese(number, Formal, "拾佰仟", leavesOutOne: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" =>
            string.Concat(Digits(number).Select(static digit => Plain[digit - '0'])),
        "ideographTraditional" when number is > 0 and <= 10 => Stems[number - 1].ToString(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is > 0 and <= LastInCircle =>
            ((char)('①' + number - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Digits(number).Select(static digit => (char)(digit - '0' + '０'))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" when number is > 0 and <= LastInLetters => ((char)('A' + number - 1)).ToString(),
        "lowerLetter" when number is > 0 and <= LastInLetters => ((char)('a' + number - 1)).ToString(),
        "upperRoman" when number is > 0 and <= LastRoman => InRoman(number),
        "lowerRoman" when number is > 0 and <= LastRoman => InRoman(number).ToLowerInvariant(),
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Chinese(int number, string digits, string weights, bool leavesOutOne)
    {
        if (number is < 1 or > LastChinese)
            return Digits(number);
        var text = new StringBuilder();
        var (weight, needsZero) = (1000, false);
        for (var place = 2; place >= -1; place--, weight /= 10)
        {
            var digit = number / weight % 10;
            if (digit == 0)
            {
                needsZero = text.Length > 0;
                continue;
            }

            if (needsZero)
                text.Append('零');
            needsZero = false;
            if (!(leavesOutOne && digit == 1 && place == 0 && text.Length == 0))
                text.Append(digits[digit]);
            if (place >= 0)
                text.Append(weights[place]);
        }

        return text.ToString();
    }

    private static string InRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }
}
