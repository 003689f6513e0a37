using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovInfoDisclosure;

/// <summary>
/// The texts that a report can hold: such as every format keeps. White space around a text is dropped, one of white space alone is none,
/// and what is no character to HTML or UTF-8 (U+0000, U+FFFF, half a surrogate pair) becomes U+FFFD.
/// </summary>
internal static class ModelText
{
    private const char Replacement = '\uFFFD';

    /// <summary>A text of the header or of a cell; null for one of white space alone.</summary>
    internal static string? Clean(string? text)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? null : Replace(trimmed!);
    }

    /// <summary>Paragraphs, each of one line: a paragraph of several becomes several, one of white space alone none.</summary>
    [return: NotNullIfNotNull(nameof(paragraphs))]
    internal static ValueList<string>? Lines(ValueList<string>? paragraphs)
    {
        if (paragraphs is null || paragraphs.All(IsLine))
            return paragraphs;
        return paragraphs.SelectMany(static paragraph => paragraph?.Split('\r', '\n') ?? []).Select(Clean).OfType<string>().ToValueList();
    }

    private static bool IsLine(string? paragraph)
    {
        if (string.IsNullOrEmpty(paragraph) || char.IsWhiteSpace(paragraph![0]) || char.IsWhiteSpace(paragraph[paragraph.Length - 1]))
            return false;
        foreach (var character in paragraph)
        {
            if (character is '\n' or '\r' or '\0' or '\uFFFF' || char.IsSurrogate(character))
                return FirstInvalid(paragraph) < 0 && paragraph.IndexOfAny(['\n', '\r']) < 0;
        }

        return true;
    }

    private static string Replace(string text)
    {
        var at = FirstInvalid(text);
        if (at < 0)
            return text;
        var copy = new StringBuilder(text);
        for (; at >= 0; at = FirstInvalid(text, at + 1))
            copy[at] = Replacement;
        return copy.ToString();
    }

    private static int FirstInvalid(string text, int from = 0)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '\0' or '\uFFFF')
                return i;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
