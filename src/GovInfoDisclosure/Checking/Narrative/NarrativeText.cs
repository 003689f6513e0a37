namespace GovInfoDisclosure;

/// <summary>
/// A paragraph in the form that the words are looked up in: half-width, without white space and quotation marks, each character with its
/// place in the original.
/// </summary>
internal sealed class NarrativeText
{
    private readonly int[] _offsets;

    private NarrativeText(string original, string folded, int[] offsets)
    {
        Original = original;
        Folded = folded;
        _offsets = offsets;
    }

    internal string Original { get; }

    internal string Folded { get; }

    internal static NarrativeText Fold(string paragraph)
    {
        var folded = new char[paragraph.Length];
        var offsets = new int[paragraph.Length];
        var length = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            var character = Fold(paragraph[i]);
            if (IsQuotationMark(character) || char.IsControl(character))
                continue;
            if (char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF')
            {
                // Only between two numbers does a space say something: without it they would become one.
                if (length == 0 || !IsDigit(folded[length - 1]) || !DigitFollows(paragraph, i))
                    continue;
                character = ' ';
            }

            folded[length] = character;
            offsets[length++] = i;
        }

        return new(paragraph, new string(folded, 0, length), offsets);
    }

    /// <summary>The words of the original between two places of the folded text.</summary>
    internal string Slice(int start, int end) => Original.Substring(OffsetOf(start), OffsetOf(end - 1) + 1 - OffsetOf(start));

    /// <summary>The place in the original of a character of the folded text.</summary>
    internal int OffsetOf(int index) => _offsets[index];

    internal static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool DigitFollows(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        return index < text.Length && IsDigit(Fold(text[index]));
    }

    private static char Fold(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\uFE6A' => '%',
        '〇' => '零',
        _ => character,
    };

    private static bool IsQuotationMark(char character) => character is '"' or '\'' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』';
}
