using System.Text;

namespace GovInfoDisclosure;

/// <summary>
/// The pinyin that tools put in brackets behind characters: 現(xiàn)公布. It is no part of what the report says.
/// </summary>
internal static class ReadingNotes
{
    private const int LongestReading = 8;

    /// <summary>The text without such notes; the text itself when there are none.</summary>
    internal static string Remove(string text)
    {
        StringBuilder? without = null;
        var kept = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not ('(' or '（') || !Characters.IsIdeograph(text[i - 1]) || EndOfReading(text, i + 1) is not (> 0 and var end))
                continue;
            (without ??= new(text.Length)).Append(text, kept, i - kept);
            kept = end;
            i = end - 1;
        }

        return without is null ? text : without.Append(text, kept, text.Length - kept).ToString();
    }

    // One syllable in small Latin letters: names in brackets have capitals, or are longer.
    private static int EndOfReading(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestReading && IsSmallLatin(text[end]))
            end++;
        return end > start && end < text.Length && text[end] is ')' or '）' ? end + 1 : -1;
    }

    private static bool IsSmallLatin(char character) =>
        character is >= 'a' and <= 'z' || (character is >= '\u00DF' and < '\u0250' && char.IsLower(character));
}
