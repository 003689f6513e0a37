namespace GovInfoDisclosure;

/// <summary>A change of one cell by a difference.</summary>
internal readonly record struct CellShift(int Cell, long Difference);

/// <summary>How a search ended.</summary>
internal enum SearchEnd
{
    /// <summary>All smallest repairs were found.</summary>
    Complete,

    /// <summary>No repair of up to four changes exists.</summary>
    TooManyErrors,

    /// <summary>The bound on the work was reached; what was found may not be all.</summary>
    GaveUp,
}

/// <summary>
/// Finds all smallest sets of changes that bring a network into balance, by iterative deepening: a set without a cycle has a node that only
/// one of its changes touches, and that node is out of balance; each such node with each of its cells is tried, closed, and left behind.
/// </summary>
/// <remarks>
/// A smallest set that holds a cycle is not found. It could be smallest only where every set without one would push a cell below zero.
/// </remarks>
internal sealed class RepairSearch
{
    internal const int MostChanges = 4;

    private const int MostVisits = 400_000;
    private const int MostSolutions = 1_000;

    private readonly Contraction _contraction;
    private readonly int[][] _arcs;
    private readonly long[] _imbalance;
    private readonly bool[] _isClosed;
    private readonly CellShift[] _chosen = new CellShift[MostChanges];
    private readonly SortedDictionary<uint, CellShift[]> _solutions = [];
    private int _visits;
    private int _size;

    internal RepairSearch(Contraction contraction)
    {
        _contraction = contraction;
        var nodes = contraction.Network.NodeCount;
        _imbalance = Array.ConvertAll(contraction.Imbalance, static imbalance => (long)imbalance);
        _isClosed = new bool[nodes];
        _arcs = new int[nodes][];
        var arcs = Enumerable.Range(0, contraction.Values.Length).Where(cell => contraction.IsKnown[cell] && TailOf(cell) != HeadOf(cell)).ToArray();
        for (var node = 0; node < nodes; node++)
            _arcs[node] = [.. arcs.Where(cell => TailOf(cell) == node || HeadOf(cell) == node)];
    }

    /// <summary>The smallest repairs, in the order of their cells.</summary>
    internal IReadOnlyCollection<CellShift[]> Solutions => _solutions.Values;

    internal SearchEnd Run()
    {
        if (_imbalance.Count(static imbalance => imbalance != 0) > 2 * MostChanges)
            return SearchEnd.TooManyErrors;
        for (_size = LowerBound(Unbalanced()); _size <= MostChanges; _size++)
        {
            Extend(0, 0, -1);
            if (_visits >= MostVisits || _solutions.Count >= MostSolutions)
                return SearchEnd.GaveUp;
            if (_solutions.Count > 0)
                return SearchEnd.Complete;
        }

        return SearchEnd.TooManyErrors;
    }

    private int TailOf(int cell) => _contraction.Group[_contraction.Network.Tail[cell]];

    private int HeadOf(int cell) => _contraction.Group[_contraction.Network.Head[cell]];

    private void Extend(int depth, int lastLeaf, int lastNeighbour)
    {
        if (++_visits >= MostVisits || _solutions.Count >= MostSolutions)
            return;
        var unbalanced = Unbalanced();
        if (unbalanced.Length == 0)
        {
            Keep(depth);
            return;
        }

        if (depth == _size || unbalanced.Length > 2 * (_size - depth) || LowerBound(unbalanced) > _size - depth)
            return;
        foreach (var leaf in unbalanced)
        {
            // Of several leaves the first is always taken first, so that one set is not found in every order of its changes. A node
            // before it can only come later when taking its neighbour made it a leaf.
            if (leaf < lastLeaf && leaf != lastNeighbour)
                continue;
            foreach (var cell in _arcs[leaf])
                Try(depth, leaf, cell);
        }
    }

    private void Try(int depth, int leaf, int cell)
    {
        var isTail = TailOf(cell) == leaf;
        var neighbour = isTail ? HeadOf(cell) : TailOf(cell);
        if (_isClosed[neighbour])
            return;
        var imbalance = _imbalance[leaf];
        var difference = isTail ? -imbalance : imbalance;
        var value = _contraction.Values[cell] + difference;
        if (value is < 0 or >= FormTable.Limit)
            return;

        _chosen[depth] = new(cell, difference);
        _imbalance[leaf] = 0;
        _imbalance[neighbour] += imbalance;
        _isClosed[leaf] = true;
        Extend(depth + 1, leaf, neighbour);
        _isClosed[leaf] = false;
        _imbalance[neighbour] -= imbalance;
        _imbalance[leaf] = imbalance;
    }

    // The cells of a set decide its differences, so its cells are its key: up to four of at most 175, one byte each.
    private void Keep(int size)
    {
        var shifts = _chosen.Take(size).OrderBy(static shift => shift.Cell).ToArray();
        var key = 0u;
        foreach (var shift in shifts)
            key = (key << 8) | (uint)(shift.Cell + 1);
        _solutions[key] = shifts;
    }

    private int[] Unbalanced()
    {
        var count = 0;
        foreach (var imbalance in _imbalance)
            count += imbalance != 0 ? 1 : 0;
        if (count == 0)
            return [];
        var nodes = new int[count];
        for (int node = 0, next = 0; next < count; node++)
        {
            if (_imbalance[node] != 0)
                nodes[next++] = node;
        }

        return nodes;
    }

    /// <summary>
    /// The fewest changes that can balance the nodes: a connected set of changes balances a group of nodes that adds up to zero, and needs
    /// at least one change fewer than the group has nodes.
    /// </summary>
    private int LowerBound(int[] nodes)
    {
        Span<long> sums = stackalloc long[1 << nodes.Length];
        Span<byte> groups = stackalloc byte[1 << nodes.Length];
        for (var set = 1; set < sums.Length; set++)
        {
            var lowest = LowestBit(set);
            sums[set] = sums[set & (set - 1)] + _imbalance[nodes[lowest]];
            for (var bit = lowest; bit < nodes.Length; bit++)
            {
                if ((set & (1 << bit)) != 0)
                    groups[set] = Math.Max(groups[set], groups[set ^ (1 << bit)]);
            }

            if (sums[set] == 0)
                groups[set]++;
        }

        return nodes.Length - groups[sums.Length - 1];
    }

    private static int LowestBit(int set)
    {
        var bit = 0;
        while ((set & (1 << bit)) == 0)
            bit++;
        return bit;
    }
}
