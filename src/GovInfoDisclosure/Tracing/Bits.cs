namespace GovInfoDisclosure;

/// <summary>Sets of the nodes of a network, one bit a node.</summary>
internal static class Bits
{
    internal static ulong Of(int node) => 1UL << node;

    internal static bool Contains(this ulong set, int node) => (set & Of(node)) != 0;

    /// <summary>The lowest node of a set that is not empty.</summary>
    internal static int Lowest(this ulong set)
    {
#if NET
        return System.Numerics.BitOperations.TrailingZeroCount(set);
#else
        return Positions[unchecked((set & (0 - set)) * 0x03F79D71B4CB0A89UL) >> 58];
#endif
    }

    /// <summary>The set without its lowest node.</summary>
    internal static ulong WithoutLowest(this ulong set) => set & (set - 1);

#if !NET
    private static readonly byte[] Positions = CreatePositions();

    private static byte[] CreatePositions()
    {
        var positions = new byte[64];
        for (var bit = 0; bit < 64; bit++)
            positions[unchecked((1UL << bit) * 0x03F79D71B4CB0A89UL) >> 58] = (byte)bit;
        return positions;
    }
#endif
}
