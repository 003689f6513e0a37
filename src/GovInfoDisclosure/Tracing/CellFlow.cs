namespace GovInfoDisclosure;

/// <summary>
/// The cells of a network as flows from 0: printed cells are fixed, open cells (blank, or given up as wrong) may hold any count. Decides
/// whether the open cells can be filled so that every sum holds, and what bars it where they cannot.
/// </summary>
/// <remarks>
/// An equation is a node; a cell flows from the node in which it counts +1 to the one in which it counts -1. What a node still has to send
/// on is its excess. Numbers lie below <see cref="FormTable.Limit"/>, so that sums of all cells stay within 64 bits.
/// </remarks>
internal sealed partial class CellFlow
{
    private readonly RepairNetwork _network;
    private readonly long[] _flow;
    private readonly bool[] _isOpen;
    private readonly long[] _excess;

    // For each node the nodes that it can send more to, those that can send more to it, and all that open cells join it with.
    private readonly ulong[] _out;
    private readonly ulong[] _in;
    private readonly ulong[] _joined;
    private ulong _surplus;
    private ulong _lack;

    internal CellFlow(RepairNetwork network)
    {
        _network = network;
        _flow = new long[network.Tail.Length];
        _isOpen = new bool[network.Tail.Length];
        _excess = new long[network.NodeCount];
        _out = new ulong[network.NodeCount];
        _in = new ulong[network.NodeCount];
        _joined = new ulong[network.NodeCount];
        for (var node = 0; node < _joined.Length; node++)
            _joined[node] = Bits.Of(node);
    }

    /// <summary>Puts the printed counts into the cells, and opens the others.</summary>
    internal CellFlow(RepairNetwork network, Func<int, long?> countOf)
        : this(network)
    {
        for (var cell = 0; cell < _flow.Length; cell++)
        {
            if (countOf(cell) is { } count)
                Send(cell, count);
            else
                Open(cell);
        }
    }

    /// <summary>Nodes with more than they can send on, and nodes that lack something; none when every sum holds.</summary>
    internal bool IsBalanced => (_surplus | _lack) == 0;

    internal bool IsOpen(int cell) => _isOpen[cell];

    /// <summary>What the cell holds: its printed number, or what fills it.</summary>
    internal long ValueOf(int cell) => _flow[cell];

    /// <summary>The nodes that open cells join with a node, whatever the cells hold.</summary>
    internal ulong JoinedWith(int node) => _joined[node];

    internal CellFlow Copy()
    {
        var copy = new CellFlow(_network);
        copy.CopyFrom(this);
        return copy;
    }

    internal void CopyFrom(CellFlow other)
    {
        other._flow.AsSpan().CopyTo(_flow);
        other._isOpen.AsSpan().CopyTo(_isOpen);
        other._excess.AsSpan().CopyTo(_excess);
        other._out.AsSpan().CopyTo(_out);
        other._in.AsSpan().CopyTo(_in);
        other._joined.AsSpan().CopyTo(_joined);
        (_surplus, _lack) = (other._surplus, other._lack);
    }

    /// <summary>Lets a cell hold any count; it begins with what it holds now.</summary>
    internal void Open(int cell)
    {
        int tail = _network.Tail[cell], head = _network.Head[cell];
        _isOpen[cell] = true;
        _out[tail] |= Bits.Of(head);
        _in[head] |= Bits.Of(tail);
        if (_flow[cell] > 0)
            AllowBack(tail, head);
        if (_joined[tail].Contains(head))
            return;
        var joined = _joined[tail] | _joined[head];
        for (var rest = joined; rest != 0; rest = rest.WithoutLowest())
            _joined[rest.Lowest()] = joined;
    }

    /// <summary>Fills the open cells as far as they go.</summary>
    /// <returns>Whether every sum then holds.</returns>
    internal bool Fill()
    {
        Span<byte> before = stackalloc byte[64];
        for (var rest = _surplus; rest != 0 && _lack != 0;)
        {
            var source = rest.Lowest();
            if (Search(source, _out, _lack, before) is >= 0 and var target)
                Augment(source, target, before, Math.Min(_excess[source], -_excess[target]));
            else
                rest = rest.WithoutLowest();
            rest &= _surplus;
        }

        return IsBalanced;
    }

    /// <summary>
    /// What bars the filling, after <see cref="Fill"/>: sets of nodes without a common one, each of which must send out more, or take in
    /// more, than its printed cells let it.
    /// </summary>
    internal int FindBarriers(Span<Barrier> barriers)
    {
        var count = 0;
        var covered = 0UL;
        foreach (var isSurplus in (ReadOnlySpan<bool>)[true, false])
        {
            for (var rest = isSurplus ? _surplus : _lack; rest != 0; rest = rest.WithoutLowest())
            {
                var nodes = ReachOf(rest.Lowest(), isSurplus ? _out : _in);
                if ((nodes & covered) != 0)
                    continue;
                covered |= nodes;
                barriers[count++] = new(nodes, isSurplus);
            }
        }

        return count;
    }

    /// <summary>
    /// Whether a printed cell, were it open, could relieve a barrier: it would send out more, or let less come in.
    /// </summary>
    internal bool Relieves(int cell, in Barrier barrier)
    {
        bool isTail = barrier.Nodes.Contains(_network.Tail[cell]), isHead = barrier.Nodes.Contains(_network.Head[cell]);
        return isTail != isHead && !_isOpen[cell] && (isTail == barrier.IsSurplus || _flow[cell] > 0);
    }

    private void AllowBack(int tail, int head)
    {
        _out[head] |= Bits.Of(tail);
        _in[tail] |= Bits.Of(head);
    }

    // Level by level, so that the shortest way is found, which bounds the number of ways.
    private static int Search(int source, ulong[] next, ulong targets, Span<byte> before)
    {
        var seen = Bits.Of(source);
        for (var level = seen; level != 0;)
        {
            var following = 0UL;
            for (; level != 0; level = level.WithoutLowest())
            {
                var node = level.Lowest();
                var reached = next[node] & ~seen;
                seen |= reached;
                following |= reached;
                for (var rest = reached; rest != 0; rest = rest.WithoutLowest())
                    before[rest.Lowest()] = (byte)node;
                if ((reached & targets) != 0)
                    return (reached & targets).Lowest();
            }

            level = following;
        }

        return -1;
    }

    private static ulong ReachOf(int source, ulong[] next)
    {
        var seen = Bits.Of(source);
        for (var rest = seen; rest != 0;)
        {
            var reached = next[rest.Lowest()] & ~seen;
            seen |= reached;
            rest = rest.WithoutLowest() | reached;
        }

        return seen;
    }

    private void Augment(int source, int target, Span<byte> before, long amount)
    {
        amount = Bottleneck(source, target, before, amount);
        Push(source, target, before, amount);
        AddExcess(source, -amount);
        AddExcess(target, amount);
    }

    private long Bottleneck(int source, int target, Span<byte> before, long amount)
    {
        for (var node = target; node != source; node = before[node])
        {
            var cell = _network.CellBetween(before[node], node);
            if (_network.Tail[cell] == node)
                amount = Math.Min(amount, _flow[cell]);
        }

        return amount;
    }

    private void Push(int source, int target, Span<byte> before, long amount)
    {
        for (var node = target; node != source; node = before[node])
        {
            var cell = _network.CellBetween(before[node], node);
            if (_network.Head[cell] == node)
            {
                _flow[cell] += amount;
                AllowBack(before[node], node);
                continue;
            }

            _flow[cell] -= amount;
            if (_flow[cell] != 0)
                continue;
            _out[before[node]] &= ~Bits.Of(node);
            _in[node] &= ~Bits.Of(before[node]);
        }
    }

    /// <summary>Puts a printed count into a cell that holds 0.</summary>
    internal void Send(int cell, long amount)
    {
        if (amount == 0)
            return;
        _flow[cell] = amount;
        AddExcess(_network.Tail[cell], -amount);
        AddExcess(_network.Head[cell], amount);
    }

    private void AddExcess(int node, long amount)
    {
        var excess = _excess[node] += amount;
        _surplus = excess > 0 ? _surplus | Bits.Of(node) : _surplus & ~Bits.Of(node);
        _lack = excess < 0 ? _lack | Bits.Of(node) : _lack & ~Bits.Of(node);
    }
}

/// <summary>Nodes that together have more coming in than their cells let out, or more to send out than comes in.</summary>
/// <param name="Nodes">The nodes.</param>
/// <param name="IsSurplus">
/// Whether too much comes in; no open cell leads out then. Otherwise too little does, and no open cell leads in.
/// </param>
internal readonly record struct Barrier(ulong Nodes, bool IsSurplus);
