using System.Globalization;
using System.Runtime.CompilerServices;

namespace GovInfoDisclosure;

/// <summary>What the readers know about single characters.</summary>
internal static class Characters
{
    /// <summary>White space as published texts have it: also no-break and ideographic spaces, and marks of zero width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsSpace(char character) =>
        character > '\u3000' ? character == '\uFEFF'
        : character < '\u1680' ? character is ' ' or >= '\t' and <= '\r' or '\u00A0'
        : character is '\u3000' or >= '\u2000' and <= '\u200D' or '\u1680' or '\u2028' or '\u2029' or '\u202F' or '\u205F';

    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return text.Slice(start, end - start);
    }

    /// <summary>The value of an ASCII or full-width digit, or -1.</summary>
    internal static int Digit(char character) =>
        character is >= '0' and <= '9' ? character - '0' : character is >= '０' and <= '９' ? character - '０' : -1;

    /// <summary>A hyphen, a dash or a line that stands for one.</summary>
    internal static bool IsDash(char character) => character is '-' or '－' or '—' or '–' or '―' or '─';

    /// <summary>The columns of a screen that a character takes: two for an ideograph.</summary>
    internal static int Width(char character) => character < '\u1100' ? 1 : 2;

    /// <summary>The same where an ideograph takes so many columns: one where characters were counted.</summary>
    internal static int Width(char character, int ideograph) => Width(character) == 1 ? 1 : ideograph;

    /// <summary>The columns that a text takes where an ideograph takes so many.</summary>
    internal static int Width(ReadOnlySpan<char> text, int ideograph)
    {
        var width = 0;
        foreach (var character in text)
            width += Width(character, ideograph);
        return width;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsIdeograph(char character) => character is >= '\u3400' and <= '\u9FFF' or '〇';

    internal static bool IsLetterOrDigit(char character) =>
        IsIdeograph(character) || (character < 128
            ? character is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z'
            : character is not (>= '\u2000' and <= '\u303F') && char.IsLetterOrDigit(character)
                && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.ModifierLetter);

    internal static bool ContainsDigit(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Digit(character) >= 0)
                return true;
        }

        return false;
    }
}
