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

    /// <summary>The unit is one of money.</summary>
    Money = 32,
}

/// <summary>The value that a cell's text states.</summary>
/// <param name="Cell">The number, the text, or a blank.</param>
/// <param name="Oddity">What was odd.</param>
internal readonly record struct CellText(Cell Cell, CellOddity Oddity)
{
    /// <summary>The words of one character that count pieces, requests or people in a cell.</summary>
    internal const string CountingWords = "件项个宗条次份起人家";

    private static readonly string[] Units =
        ["万元", "万", "元", "件次", "人次", .. CountingWords.Select(static word => word.ToString())];

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

    private static bool TryReadNumber(ReadOnlySpan<char> text, out Cell cell, out CellOddity oddity)
    {
        cell = default;
        oddity = CellOddity.None;
        if (text.Length > 2 && PrintFold.Of(text[0]) == '?' && Characters.IsSpace(text[1]))
        {
            text = Characters.Trim(text.Slice(1));
            oddity |= CellOddity.LostSpace;
        }

        var negative = ReadSign(ref text);
        if (!TryReadValue(ref text, out var value, out var isTooLong))
            return false;
        text = Characters.Trim(text);
        foreach (var unit in Units)
        {
            if (!PrintFold.StartsWith(text, unit))
                continue;
            oddity |= CellOddity.Unit | (unit == "元" ? CellOddity.Yuan | CellOddity.Money
                : unit[0] == '万' ? CellOddity.Money : CellOddity.None);
            text = Characters.Trim(text.Slice(unit.Length));
            break;
        }

        if (text.Length > 1 && PrintFold.Of(text[0]) == '(' && PrintFold.Of(text[text.Length - 1]) == ')')
        {
            oddity |= CellOddity.Note;
            text = [];
        }

        if (!text.IsEmpty)
            return false;
        if (isTooLong)
        {
            oddity = CellOddity.TooLong;
            return false;
        }

        cell = Cell.FromNumber(negative ? -value : value);
        return true;
    }

    // A zero before other digits shows glued cells, and a lone 三 may be the number of a row.
    private static bool TryReadValue(ref ReadOnlySpan<char> text, out decimal value, out bool isTooLong)
    {
        isTooLong = false;
        var end = 0;
        if (NumberText.TryRead(text, 0, inSentence: false, out var figures))
        {
            (value, end, isTooLong) = (figures.Value, figures.End, figures.IsTooLong);
            if (figures.HasLeadingZero)
                return false;
        }
        else if (!Numerals.TryRead(text, ref end, out value) || (end == 1 && value != 0))
        {
            return false;
        }

        text = text.Slice(end);
        return true;
    }

    private static bool ReadSign(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        var sign = PrintFold.Of(text[0]);
        var negative = sign is '-' or '−' or '减';
        if (!negative && sign is not ('+' or '增'))
            return false;
        var signs = text.Length > 1 && text[1] is '少' or '加' ? 2 : 1;
        text = Characters.Trim(text.Slice(signs));
        return negative;
    }
}
