namespace GovInfoDisclosure;

/// <summary>
/// A paragraph in the form that the words of sentences are looked up in: folded (see <see cref="PrintFold"/>), without white space and
/// quotation marks, each character with its place in the original.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[] _offsets;

    private FoldedText(string original, string folded, int[] offsets)
    {
        Original = original;
        Folded = folded;
        _offsets = offsets;
    }

    internal string Original { get; }

    internal string Folded { get; }

    internal static FoldedText Of(string paragraph)
    {
        var folded = new char[paragraph.Length];
        var offsets = new int[paragraph.Length];
        var length = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            var character = PrintFold.Of(paragraph[i]);
            if (Characters.IsSpace(character))
            {
                // Only between two numbers does a space say something: without it they would become one.
                if (length == 0 || Characters.Digit(folded[length - 1]) < 0 || !DigitFollows(paragraph, i))
                    continue;
                character = ' ';
            }
            else if (IsQuotationMark(character) || char.IsControl(character))
            {
                continue;
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

    private static bool DigitFollows(string text, int index)
    {
        while (index < text.Length && Characters.IsSpace(text[index]))
            index++;
        return index < text.Length && Characters.Digit(text[index]) >= 0;
    }

    private static bool IsQuotationMark(char character) =>
        character is '"' or '\'' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』';
}
