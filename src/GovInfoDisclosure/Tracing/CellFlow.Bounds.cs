namespace GovInfoDisclosure;

// What a filled table leaves open: how few cells must change, and what a cell can hold.
internal sealed partial class CellFlow
{
    // Twice the most changes that are searched: more parts than that cannot be joined by so few.
    private const int MostParts = 2 * RepairSearch.MostChanges;

    /// <summary>
    /// A bound on how few printed cells must change, from the sums alone: cells that balance a group of joined nodes which together hold
    /// nothing too much are at least one fewer than its parts.
    /// </summary>
    internal int FewestChanges()
    {
        Span<long> parts = stackalloc long[MostParts];
        var count = 0;
        for (var rest = _surplus | _lack; rest != 0;)
        {
            var joined = _joined[rest.Lowest()];
            rest &= ~joined;
            var sum = 0L;
            for (var nodes = joined & (_surplus | _lack); nodes != 0; nodes = nodes.WithoutLowest())
                sum += _excess[nodes.Lowest()];
            if (sum == 0)
                continue;
            if (count == MostParts)
                return MostParts;
            parts[count++] = sum;
        }

        return count == 0 ? (IsBalanced ? 0 : 1) : count - MostZeroSums(parts.Slice(0, count));
    }

    // Into how many groups that add up to 0 the parts can be divided, looking at each set of parts once.
    private static int MostZeroSums(ReadOnlySpan<long> parts)
    {
        Span<long> sums = stackalloc long[1 << parts.Length];
        Span<byte> groups = stackalloc byte[1 << parts.Length];
        for (var set = 1; set < sums.Length; set++)
        {
            sums[set] = sums[set & (set - 1)] + parts[((ulong)set).Lowest()];
            groups[set] = 0;
            for (var rest = (ulong)set; rest != 0; rest = rest.WithoutLowest())
                groups[set] = Math.Max(groups[set], groups[set ^ (1 << rest.Lowest())]);
            if (sums[set] == 0)
                groups[set]++;
        }

        return groups[sums.Length - 1];
    }

    /// <summary>The least and the most that an open cell can hold, the most null where there is no bound; every sum must hold.</summary>
    internal (long Least, long? Most) RangeOf(int cell)
    {
        var scratch = Copy();
        var least = _flow[cell] - scratch.Shift(cell, _network.Tail[cell], _network.Head[cell], _flow[cell]);
        scratch.CopyFrom(this);
        var room = scratch.Shift(cell, _network.Head[cell], _network.Tail[cell], long.MaxValue);
        return (least, room == long.MaxValue ? null : _flow[cell] + room);
    }

    /// <summary>Gives an open cell one of the numbers of its range for good; every sum must hold, and goes on holding.</summary>
    internal void Fix(int cell, long value)
    {
        if (value < _flow[cell])
            Shift(cell, _network.Tail[cell], _network.Head[cell], _flow[cell] - value);
        else
            Shift(cell, _network.Head[cell], _network.Tail[cell], value - _flow[cell]);
        _flow[cell] = value;
        _isOpen[cell] = false;
    }

    /// <summary>Whether the sums leave no other number for an open cell; every sum must hold.</summary>
    internal bool IsDetermined(int cell) =>
        !CanPass(cell, _network.Head[cell], _network.Tail[cell])
        && (_flow[cell] == 0 || !CanPass(cell, _network.Tail[cell], _network.Head[cell]));

    // How much can flow from one end of a cell to the other without it, up to a bound; so much flows from now on, unless there is no bound.
    private long Shift(int cell, int from, int to, long bound)
    {
        Close(cell);
        Span<byte> before = stackalloc byte[64];
        var shifted = 0L;
        while (shifted < bound && Search(from, _out, Bits.Of(to), before) >= 0)
        {
            var amount = Bottleneck(from, to, before, long.MaxValue);
            if (amount == long.MaxValue && bound == long.MaxValue)
                return bound;
            amount = Math.Min(amount, bound - shifted);
            Push(from, to, before, amount);
            shifted += amount;
        }

        return shifted;
    }

    private bool CanPass(int cell, int from, int to)
    {
        // A copy, for several threads may ask.
        int tail = _network.Tail[cell], head = _network.Head[cell];
        var next = (ulong[])_out.Clone();
        next[tail] &= ~Bits.Of(head);
        next[head] &= ~Bits.Of(tail);
        Span<byte> before = stackalloc byte[64];
        return Search(from, next, Bits.Of(to), before) >= 0;
    }

    private void Close(int cell)
    {
        int tail = _network.Tail[cell], head = _network.Head[cell];
        _out[tail] &= ~Bits.Of(head);
        _out[head] &= ~Bits.Of(tail);
        _in[head] &= ~Bits.Of(tail);
        _in[tail] &= ~Bits.Of(head);
    }
}
