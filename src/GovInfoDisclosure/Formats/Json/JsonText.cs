using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>Bytes and characters of JSON that no reader of the framework takes without an exception.</summary>
internal static class JsonText
{
    private const int QuoteLength = 40;

    internal static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static ReadOnlySpan<byte> ReplacementCharacter => [0xEF, 0xBF, 0xBD];

    /// <summary>The position of the first byte that is no part of a UTF-8 character, or -1.</summary>
    internal static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length;)
        {
            var length = CharacterLength(utf8, i);
            if (length < 0)
                return i;
            i += length;
        }

        return -1;
    }

    /// <summary>
    /// The length of the character at a position, or, where there is none, the negative length of what is replaced by one U+FFFD: the
    /// longest beginning of a character that stands there. See table 3-7 of the Unicode standard.
    /// </summary>
    internal static int CharacterLength(ReadOnlySpan<byte> utf8, int start)
    {
        var (length, second, secondEnd) = utf8[start] switch
        {
            < 0x80 => (1, 0, 0),
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        for (var i = 1; i < length; i++)
        {
            var (from, to) = i == 1 ? (second, secondEnd) : (0x80, 0xBF);
            if (start + i == utf8.Length || utf8[start + i] < from || utf8[start + i] > to)
                return -i;
        }

        return length == 0 ? -1 : length;
    }

    /// <summary>The text of UTF-8; whatever is none is replaced by U+FFFD.</summary>
    internal static string Decode(ReadOnlySpan<byte> utf8) =>
#if NET
        Encoding.UTF8.GetString(utf8);
#else
        Encoding.UTF8.GetString(utf8.ToArray());
#endif

    /// <summary>The position of the first surrogate without its other half, or -1.</summary>
    internal static int FirstLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>Replaces escaped surrogates that lack their other half by <c>\uFFFD</c>, because a JSON reader throws on them.</summary>
    /// <param name="escaped">The inside of a string, its escapes checked by a JSON reader.</param>
    /// <returns>A repaired copy, or null when there is nothing to repair.</returns>
    internal static byte[]? RepairSurrogates(ReadOnlySpan<byte> escaped)
    {
        byte[]? copy = null;
        for (var i = 0; i < escaped.Length;)
        {
            var unit = Surrogate(escaped, i);
            if (unit < 0xDC00 && Surrogate(escaped, i + 6) >= 0xDC00)
            {
                i += 12;
                continue;
            }

            if (unit is not null)
            {
                copy ??= escaped.ToArray();
                "\\uFFFD"u8.CopyTo(copy.AsSpan(i));
            }

            i += escaped[i] == '\\' ? 2 : 1;
        }

        return copy;
    }

    /// <summary>A short quotation of the input for a message: one line, without control characters.</summary>
    internal static string Quote(string text)
    {
        var length = Math.Min(text.Length, QuoteLength);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            length--;
        var quote = new StringBuilder(text, 0, length, QuoteLength + 1);
        for (var i = 0; i < quote.Length; i++)
        {
            if (char.IsControl(quote[i]))
                quote[i] = ' ';
        }

        return (length < text.Length ? quote.Append('…') : quote).ToString();
    }

    /// <summary>A short quotation of a part of UTF-8.</summary>
    internal static string Quote(ReadOnlySpan<byte> utf8, int start, int end)
    {
        // Enough bytes for the quotation and a rest that says there is more; not from the middle of a character.
        var length = Math.Min(Math.Min(end, utf8.Length) - start, (QuoteLength + 2) * 4);
        while (start > 0 && length > 0 && (utf8[start] & 0xC0) == 0x80)
            (start, length) = (start - 1, length + 1);
        return Quote(Decode(utf8.Slice(start, length)));
    }

    /// <summary>Whether a text is a number in plain digits, perhaps with a sign and a fraction.</summary>
    internal static bool IsNumber(string text)
    {
        var start = text[0] is '+' or '-' ? 1 : 0;
        var point = text.IndexOf('.');
        return point < 0
            ? IsDigits(text, start, text.Length)
            : IsDigits(text, start, point) && IsDigits(text, point + 1, text.Length);
    }

    private static bool IsDigits(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return start < end;
    }

    // The code unit of \uD800 to \uDFFF at a position, or null.
    private static int? Surrogate(ReadOnlySpan<byte> escaped, int start)
    {
        if (start + 6 > escaped.Length || escaped[start] != '\\' || escaped[start + 1] != 'u')
            return null;
        var unit = 0;
        for (var i = start + 2; i < start + 6; i++)
            unit = (unit << 4) | (escaped[i] <= '9' ? escaped[i] - '0' : (escaped[i] & 0xDF) - 'A' + 10);
        return unit is >= 0xD800 and <= 0xDFFF ? unit : null;
    }
}
