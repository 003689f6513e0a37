namespace GovInfoDisclosure;

/// <summary>A set of characters, for skipping those that nothing begins with.</summary>
internal sealed class CharacterSet
{
    private readonly uint[] _bits = new uint[(char.MaxValue + 1) / 32];

    internal CharacterSet(Predicate<char> holds)
    {
        for (var i = 0; i <= char.MaxValue; i++)
            _bits[i >> 5] |= holds((char)i) ? 1u << i : 0;
    }

    internal bool Contains(char character) => (_bits[character >> 5] & (1u << character)) != 0;

    /// <summary>The first place from one on where a character of the set stands; the length of the text when there is none.</summary>
    internal int Next(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !Contains(text[from]))
            from++;
        return from;
    }
}
