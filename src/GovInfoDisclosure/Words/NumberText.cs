namespace GovInfoDisclosure;

/// <summary>A number in figures.</summary>
/// <param name="Value">The value; that of the first digits where there are too many.</param>
/// <param name="End">The place behind the number.</param>
/// <param name="Digits">How many digits there are.</param>
/// <param name="Decimals">How many of them stand behind the decimal point.</param>
/// <param name="HasLeadingZero">Whether a zero stands before another digit of the whole part, as where cells were glued together.</param>
internal readonly record struct Figures(decimal Value, int End, int Digits, int Decimals, bool HasLeadingZero)
{
    /// <summary>Whether there are more digits than a number can hold exactly.</summary>
    internal bool IsTooLong => Digits > NumberText.MaximumDigits;
}

/// <summary>
/// Reads numbers in figures of both widths, with thousands separators and a decimal point. Two numbers side by side are not one.
/// </summary>
internal static class NumberText
{
    /// <summary>How many digits a number can hold exactly.</summary>
    internal const int MaximumDigits = 28;

    /// <summary>Reads the number that begins at a place.</summary>
    /// <param name="text">The text, folded or not.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="inSentence">
    /// Whether a comma may also part two numbers, as in sentences: then it parts thousands only behind one to three digits.
    /// </param>
    /// <param name="figures">The number.</param>
    /// <returns>Whether a digit stands there.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, bool inSentence, out Figures figures)
    {
        var (value, digits, decimals, group, hasPoint, at) = (0m, 0, 0, 0, false, start);
        for (; at < text.Length; at++)
        {
            var digit = Characters.Digit(text[at]);
            if (digit >= 0)
            {
                if (++digits <= MaximumDigits)
                {
                    value = (value * 10) + digit;
                    decimals += hasPoint ? 1 : 0;
                }

                group++;
            }
            else if (hasPoint || digits == 0)
            {
                break;
            }
            else if (IsThousandsSeparator(text, at) && (!inSentence || group <= 3))
            {
                group = 0;
            }
            else if (PrintFold.Of(text[at]) == '.' && at + 1 < text.Length && Characters.Digit(text[at + 1]) >= 0)
            {
                hasPoint = true;
            }
            else
            {
                break;
            }
        }

        for (var i = 0; i < decimals; i++)
            value /= 10;
        var hasLeadingZero = digits > 1 && Characters.Digit(text[start]) == 0 && PrintFold.Of(text[start + 1]) != '.';
        figures = new(value, at, digits, decimals, hasLeadingZero);
        return digits > 0;
    }

    // A separator counts only between a digit and a group of exactly three.
    private static bool IsThousandsSeparator(ReadOnlySpan<char> text, int at)
    {
        if (PrintFold.Of(text[at]) is not (',' or '\'') || at + 3 >= text.Length)
            return false;
        for (var i = 1; i <= 3; i++)
        {
            if (Characters.Digit(text[at + i]) < 0)
                return false;
        }

        return at + 4 == text.Length || Characters.Digit(text[at + 4]) < 0;
    }
}
