namespace GovInfoDisclosure;

/// <summary>
/// The one map from characters to numbers, figures of both widths and Chinese numerals of both scripts, and the reader of numbers that are
/// written in Chinese numerals: 十二, 一百零三, 两千零一十五, 廿三, 贰拾, 三萬五千, 一亿.
/// </summary>
internal static class Numerals
{
    // 〇 is folded to 零. What stands first in a line is the plain form, which also numbers headings.
    private static readonly (int Value, string Characters)[] DigitSigns =
    [
        (0, "零○"), (1, "一壹"), (2, "二贰两"), (3, "三叁参"), (4, "四肆"), (5, "五伍"), (6, "六陆"), (7, "七柒"), (8, "八捌"), (9, "九玖"),
    ];

    private static readonly (int Value, string Characters)[] TensSigns = [(20, "廿"), (30, "卅")];

    private static readonly (int Value, string Characters)[] WeightSigns =
        [(10, "十拾"), (100, "百佰"), (1000, "千仟"), (TenThousand, "万"), (HundredMillion, "亿")];

    private const int TenThousand = 10_000;
    private const int HundredMillion = 100_000_000;
    private const int LongestNumeral = 24;

    // Alone, these are words or marks as well: 队伍, 登陆, 收拾, ○.
    private const string AlsoWords = "○伍陆肆参拾";

    private enum SignKind
    {
        None,
        Digit,
        Tens,
        Weight,
    }

    private const char FirstSign = '○';
    private const char LastSign = '\u9FFF';

    // The signs, and for each character from the first to the last the index of its own; none has the first.
    private static readonly List<(SignKind Kind, int Value)> Signs = [default];
    private static readonly byte[] Indexes = CreateIndexes();
    private static readonly CharacterSet Parts = new(IsPartOfNumber);

    /// <summary>The digit that a character stands for, a figure or a Chinese numeral of any script and width, or -1.</summary>
    internal static int Digit(char character)
    {
        var figure = Characters.Digit(character);
        return figure >= 0 ? figure : Sign(character) is (SignKind.Digit, var value) ? value : -1;
    }

    /// <summary>What a character multiplies by, 10 (十, 拾) to 100,000,000 (亿, 億), or 0.</summary>
    internal static int Weight(char character) => Sign(character) is (SignKind.Weight, var value) ? value : 0;

    /// <summary>Whether a character belongs to a Chinese numeral or is a figure.</summary>
    internal static bool IsPartOfNumber(char character) => Characters.Digit(character) >= 0 || Sign(character).Kind != SignKind.None;

    /// <summary>The first place from one on where a character of a number stands; the length of the text when there is none.</summary>
    internal static int Next(ReadOnlySpan<char> text, int from) => Parts.Next(text, from);

    /// <summary>The value of 一 to 十, the characters that number headings and rows, or 0.</summary>
    internal static int Ordinal(char character)
    {
        var sign = SignOf(character);
        if (sign.Kind == SignKind.None)
            return 0;
        var signs = sign.Kind == SignKind.Digit ? DigitSigns[sign.Value].Characters : WeightSigns[0].Characters;
        return sign.Value <= 10 && sign.Value > 0 && signs[0] == character ? sign.Value : 0;
    }

    /// <summary>Reads the Chinese numeral that begins at a place.</summary>
    /// <param name="text">The text, folded or not.</param>
    /// <param name="at">Where it begins; moved behind it.</param>
    /// <param name="value">The value.</param>
    /// <returns>
    /// Whether there is a numeral that means one number: not 二三 (two or three), not a lone character that is a word as well (伍, 陆).
    /// </returns>
    internal static bool TryRead(ReadOnlySpan<char> text, ref int at, out decimal value)
    {
        var (start, sum) = (at, default(NumeralSum));
        value = 0;
        while (at < text.Length && at - start < LongestNumeral)
        {
            var (kind, number) = Sign(text[at]);
            if (kind == SignKind.None || (kind == SignKind.Weight && !sum.CanMultiply(number, at == start)))
                break;
            var isAdded = kind switch
            {
                SignKind.Digit => sum.TryAddDigit(number),
                SignKind.Tens => sum.TryAddTens(number),
                _ => sum.TryMultiply(number),
            };
            if (!isAdded)
                return false;
            at++;
        }

        value = sum.Value;
        var isCut = at - start == LongestNumeral && at < text.Length && Sign(text[at]).Kind != SignKind.None;
        return at > start && !isCut && sum.IsOneNumber
            && (at - start > 1 || AlsoWords.IndexOf(PrintFold.Of(text[start])) < 0);
    }

    private static (SignKind Kind, int Value) Sign(char character) => SignOf(PrintFold.Of(character));

    private static (SignKind Kind, int Value) SignOf(char folded) =>
        folded is >= FirstSign and <= LastSign ? Signs[Indexes[folded - FirstSign]] : default;

    private static byte[] CreateIndexes()
    {
        var indexes = new byte[LastSign - FirstSign + 1];
        Add(SignKind.Digit, DigitSigns);
        Add(SignKind.Tens, TensSigns);
        Add(SignKind.Weight, WeightSigns);
        return indexes;

        void Add(SignKind kind, (int Value, string Characters)[] groups)
        {
            foreach (var (value, characters) in groups)
            {
                foreach (var character in characters)
                    indexes[character - FirstSign] = (byte)Signs.Count;
                Signs.Add((kind, value));
            }
        }
    }

    // What has been read of a numeral: 一亿 | 二千万 | 三百 | 四. Digits alone are a number by their places when a zero is among them: 二〇.
    private struct NumeralSum
    {
        private decimal _hundredMillions;
        private decimal _tenThousands;
        private decimal _section;
        private decimal _digits;
        private int _count;
        private bool _hasZero;

        internal readonly decimal Value => _hundredMillions + _tenThousands + _section + _digits;

        /// <summary>Whether the digits at the end are one number, and not two or three of something.</summary>
        internal readonly bool IsOneNumber => _count < 2 || _hasZero;

        // 万 and 亿 multiply what stands before them, once each; 十 to 千 stand for themselves without a digit.
        internal readonly bool CanMultiply(int weight, bool isFirst) => weight switch
        {
            TenThousand => !isFirst && _tenThousands == 0,
            HundredMillion => !isFirst && _hundredMillions == 0,
            _ => true,
        };

        internal bool TryAddDigit(int digit)
        {
            // Behind 百 a zero only fills a place, and one digit may follow.
            if (_section + _tenThousands + _hundredMillions > 0 && _digits > 0)
                return false;
            _digits = (_digits * 10) + digit;
            _hasZero |= digit == 0;
            _count++;
            return true;
        }

        internal bool TryMultiply(int weight)
        {
            if (_digits >= 10)
                return false;
            if (weight == TenThousand)
                (_tenThousands, _section) = ((_section + _digits) * weight, 0);
            else if (weight == HundredMillion)
                (_hundredMillions, _tenThousands, _section) = ((_tenThousands + _section + _digits) * weight, 0, 0);
            else
                _section += (_digits == 0 ? 1 : _digits) * weight;
            (_digits, _count, _hasZero) = (0, 0, false);
            return true;
        }

        internal bool TryAddTens(int value)
        {
            if (_digits > 0)
                return false;
            _section += value;
            (_digits, _count, _hasZero) = (0, 0, false);
            return true;
        }
    }
}
