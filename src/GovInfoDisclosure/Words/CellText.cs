namespace GovInfoDisclosure;

/// <summary>What was odd about the text of a cell.</summary>
[Flags]
internal enum CellOddity : byte
{
    None = 0,

    /// <summary>A unit stands in the cell.</summary>
    Unit = 1,

    /// <summary>The unit is the yuan.</summary>
    Yuan = 2,

    /// <summary>A note in brackets stands behind the number.</summary>
    Note = 4,

    /// <summary>A question mark that was a no-break space.</summary>
    LostSpace = 8,

    /// <summary>More digits than a number can hold exactly: kept as text.</summary>
    TooLong = 16,
}

/// <summary>The value that a cell's text states.</summary>
/// <param name="Cell">The number, the text, or a blank.</param>
/// <param name="Oddity">What was odd.</param>
internal readonly record struct CellText(Cell Cell, CellOddity Oddity)
{
    private const int MaximumDigits = 28;

    private static readonly string[] Units = ["万元", "萬元", "件次", "人次", "元", "件", "项", "項", "个", "個", "宗", "条", "條", "次", "份", "起", "人", "家"];

    private static readonly string[] NotApplicableWords = ["无", "無", "空", "不适用", "不適用", "不涉及", "未涉及", "未统计", "无数据"];

    /// <summary>Reads a cell's text: a number in any of the forms that published reports use, or else the text itself.</summary>
    internal static CellText Read(ReadOnlySpan<char> text)
    {
        text = Characters.Trim(text);
        if (text.IsEmpty)
            return default;

        // Nearly every cell is a plain number of a few digits.
        if (TryReadPlain(text, out var plain))
            return new(plain, CellOddity.None);
        return TryReadNumber(text, out var number, out var oddity) ? new(number, oddity)
            : new(Cell.FromText(text.ToString()), oddity);
    }

    /// <summary>Whether the text is a number and nothing else, and has no leading zero that would show two cells glued together.</summary>
    internal static bool TryReadPlain(ReadOnlySpan<char> text, out Cell cell)
    {
        cell = default;
        if (text.Length is 0 or > 18 || (text[0] == '0' && text.Length > 1))
            return false;
        long value = 0;
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
                return false;
            value = (value * 10) + (character - '0');
        }

        cell = value;
        return true;
    }

    /// <summary>Whether the text says that the cell does not apply: <c>/</c>, a dash, 无.</summary>
    internal static bool IsNotApplicable(ReadOnlySpan<char> text)
    {
        text = Characters.Trim(text);
        if (text.IsEmpty || text.Length > 4)
            return false;
        foreach (var word in NotApplicableWords)
        {
            if (text.SequenceEqual(word.AsSpan()))
                return true;
        }

        foreach (var character in text)
        {
            if (character is not ('/' or '／' or '\\' or '-' or '－' or '—' or '–' or '―' or '－' or '─' or '*' or '…'))
                return false;
        }

        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out Cell cell, out CellOddity oddity)
    {
        cell = default;
        oddity = CellOddity.None;
        if (text.Length > 2 && text[0] is '?' or '？' && Characters.IsSpace(text[1]))
        {
            text = Characters.Trim(text.Slice(1));
            oddity |= CellOddity.LostSpace;
        }

        var negative = ReadSign(ref text);
        Span<char> digits = stackalloc char[MaximumDigits + 2];
        if (!ReadDigits(ref text, digits, out var length, out var tooLong))
            return false;
        text = Characters.Trim(text);
        foreach (var unit in Units)
        {
            if (!text.StartsWith(unit.AsSpan(), StringComparison.Ordinal))
                continue;
            oddity |= unit == "元" ? CellOddity.Unit | CellOddity.Yuan : CellOddity.Unit;
            text = Characters.Trim(text.Slice(unit.Length));
            break;
        }

        if (text.Length > 1 && text[0] is '(' or '（' && text[text.Length - 1] is ')' or '）')
        {
            oddity |= CellOddity.Note;
            text = [];
        }

        if (!text.IsEmpty)
            return false;
        if (tooLong)
        {
            oddity = CellOddity.TooLong;
            return false;
        }

        cell = ToCell(digits.Slice(0, length), negative);
        return true;
    }

    private static bool ReadSign(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        var negative = text[0] is '-' or '－' or '−' or '减' or '減';
        if (!negative && text[0] is not ('+' or '＋' or '增'))
            return false;
        var signs = text.Length > 1 && text[1] is '少' or '加' ? 2 : 1;
        text = Characters.Trim(text.Slice(signs));
        return negative;
    }

    // Digits with thousands separators and a decimal point, into plain ASCII. Two numbers side by side are not one.
    private static bool ReadDigits(ref ReadOnlySpan<char> text, scoped Span<char> digits, out int length, out bool tooLong)
    {
        length = 0;
        tooLong = false;
        var i = 0;
        var point = -1;
        for (; i < text.Length; i++)
        {
            var digit = Characters.Digit(text[i]);
            if (digit >= 0)
            {
                if (length < digits.Length)
                    digits[length++] = (char)('0' + digit);
                else
                    tooLong = true;
            }
            else if (point < 0 && length > 0 && IsSeparator(text, i))
            {
                continue;
            }
            else if (point < 0 && length > 0 && text[i] is '.' or '．' && i + 1 < text.Length && Characters.Digit(text[i + 1]) >= 0)
            {
                point = length;
                if (length < digits.Length)
                    digits[length++] = '.';
            }
            else
            {
                break;
            }
        }

        var leadingZero = length > 1 && digits[0] == '0' && digits[1] != '.';
        tooLong |= length - (point >= 0 ? 1 : 0) > MaximumDigits;
        text = text.Slice(i);
        return length > 0 && !leadingZero;
    }

    // A comma counts as a thousands separator only between a digit and a group of exactly three.
    private static bool IsSeparator(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is not (',' or '，' or '\'') || i + 3 >= text.Length)
            return false;
        for (var j = 1; j <= 3; j++)
        {
            if (Characters.Digit(text[i + j]) < 0)
                return false;
        }

        return i + 4 == text.Length || Characters.Digit(text[i + 4]) < 0;
    }

    private static Cell ToCell(ReadOnlySpan<char> digits, bool negative)
    {
        decimal value = 0;
        var scale = 0;
        var fraction = false;
        foreach (var digit in digits)
        {
            if (digit == '.')
            {
                fraction = true;
                continue;
            }

            value = (value * 10) + (digit - '0');
            if (fraction)
                scale++;
        }

        for (; scale > 0; scale--)
            value /= 10;
        return Cell.FromNumber(negative ? -value : value);
    }
}
