namespace GovInfoDisclosure;

/// <summary>Tells paragraphs that begin with a numbered heading.</summary>
internal static class NarrativeHeading
{
    /// <summary>The level of the heading that a folded paragraph begins with: 1 for 一、 or （一）, 2 for 1. or 1、, 0 for none.</summary>
    /// <param name="text">The folded paragraph.</param>
    /// <param name="start">Where the words of the heading begin.</param>
    internal static int LevelOf(string text, out int start)
    {
        start = 0;
        var isBracketed = text.Length > 0 && text[0] == '(';
        var at = isBracketed ? 1 : 0;
        var numberStart = at;
        while (at < text.Length && at - numberStart < 3 && Numerals.Ordinal(text[at]) > 0)
            at++;
        if (at > numberStart && at < text.Length && text[at] is '、' or ')' or '.')
        {
            start = at + 1;
            return 1;
        }

        while (at < text.Length && at - numberStart < 3 && Characters.Digit(text[at]) >= 0)
            at++;
        if (at == numberStart || at >= text.Length || text[at] is not ('、' or ')' or '.'))
            return 0;
        start = at + 1;
        return 2;
    }
}
