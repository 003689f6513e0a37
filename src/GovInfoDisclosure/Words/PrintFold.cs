namespace GovInfoDisclosure;

/// <summary>
/// The one fold of printed text: full width made half width, traditional characters made simplified. A character stays one character, so
/// that places in folded text are places in the original.
/// </summary>
/// <remarks>
/// Words that are looked for are written folded. What is dropped before words are compared, white space and marks, depends on what they
/// stand in: see <see cref="LabelText"/> for labels and headings, <see cref="FoldedText"/> for sentences.
/// </remarks>
internal static class PrintFold
{
    /// <summary>The folded form of a character.</summary>
    internal static char Of(char character) => character switch
    {
        < '\u3000' => character,
        '〇' => '零',
        >= '\u4E00' and <= '\u9FFF' => TraditionalCharacters.Simplify(character),
        >= '！' and <= '～' => (char)(character - '！' + '!'),
        '\uFE6A' => '%',
        _ => character,
    };

    /// <summary>The characters with a folded form, that form itself first.</summary>
    internal static string VariantsOf(char folded)
    {
        var variants = folded.ToString();
        for (var i = 0; i <= char.MaxValue; i++)
        {
            if (i != folded && Of((char)i) == folded)
                variants += (char)i;
        }

        return variants;
    }

    /// <summary>The folded form of a text, of the same length.</summary>
    internal static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && Of(text[first]) == text[first])
            first++;
        if (first == text.Length)
            return text;
        var characters = text.ToCharArray();
        for (var i = first; i < characters.Length; i++)
            characters[i] = Of(characters[i]);
        return new(characters);
    }

    /// <summary>Whether a text reads like a folded word.</summary>
    internal static bool Equals(ReadOnlySpan<char> text, string word) => text.Length == word.Length && StartsWith(text, word);

    /// <summary>Whether a text begins with what reads like a folded word.</summary>
    internal static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (Of(text[i]) != word[i])
                return false;
        }

        return true;
    }
}
