namespace GovInfoDisclosure;

/// <summary>A set of kinds of words.</summary>
/// <param name="Bits">One bit a kind.</param>
internal readonly record struct WordSet(ulong Bits)
{
    internal static WordSet Any => new(ulong.MaxValue);

    internal static WordSet Of(params ReadOnlySpan<WordKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
            bits |= 1UL << (int)kind;
        return new(bits);
    }

    internal bool Has(WordKind kind) => (Bits & (1UL << (int)kind)) != 0;

    internal bool HasAny(WordSet others) => (Bits & others.Bits) != 0;

    public static WordSet operator +(WordSet left, WordSet right) => new(left.Bits | right.Bits);

    public static WordSet operator -(WordSet left, WordSet right) => new(left.Bits & ~right.Bits);

    public static implicit operator WordSet(WordKind kind) => Of(kind);
}
