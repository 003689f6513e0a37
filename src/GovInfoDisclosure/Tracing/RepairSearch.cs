namespace GovInfoDisclosure;

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
/// Finds all smallest sets of printed cells that must change so that every sum of the network can hold, blanks filled with counts. A cell
/// that may change is a cell given up: a set is a repair if and only if the table can be filled without its numbers.
/// </summary>
/// <remarks>
/// Iterative deepening. Whatever bars the filling must be relieved by one of the cells on its border, so these are tried one after the
/// other; a cell that was tried is not tried again in the branches behind it, so that every set is found once.
/// </remarks>
internal sealed class RepairSearch
{
    internal const int MostChanges = 4;

    private const int MostVisits = 200_000;
    private const int MostSolutions = 1_000;

    private readonly RepairNetwork _network;
    private readonly CellFlow?[] _levels = new CellFlow?[MostChanges + 1];
    private readonly bool[] _isExcluded;
    private readonly int[] _chosen = new int[MostChanges];
    private readonly List<int[]> _solutions = [];
    private readonly int _mostVisits;
    private readonly int _mostSolutions;
    private int _size;

    /// <summary>Prepares a search.</summary>
    /// <param name="network">The network.</param>
    /// <param name="flow">Its cells, the unknown ones open; it is filled.</param>
    /// <param name="mostVisits">How many sets of cells are looked at before it gives up.</param>
    /// <param name="mostSolutions">How many repairs are found before it gives up.</param>
    internal RepairSearch(RepairNetwork network, CellFlow flow, int mostVisits = MostVisits, int mostSolutions = MostSolutions)
    {
        _network = network;
        _mostVisits = mostVisits;
        _mostSolutions = mostSolutions;
        _levels[0] = flow;
        _isExcluded = new bool[network.Tail.Length];
    }

    /// <summary>The cells of the smallest repairs, in the order of their cells.</summary>
    internal IReadOnlyList<int[]> Solutions => _solutions;

    /// <summary>How many sets of cells were looked at.</summary>
    internal int Visits { get; private set; }

    private bool HasToGiveUp => Visits >= _mostVisits || _solutions.Count >= _mostSolutions;

    internal SearchEnd Run()
    {
        _levels[0]!.Fill();
        for (_size = _levels[0]!.FewestChanges(); _size <= MostChanges; _size++)
        {
            Extend(0);
            if (HasToGiveUp)
                return Sorted(SearchEnd.GaveUp);
            if (_solutions.Count > 0)
                return Sorted(SearchEnd.Complete);
        }

        return SearchEnd.TooManyErrors;
    }

    private void Extend(int depth)
    {
        Visits++;
        if (HasToGiveUp)
            return;
        var flow = _levels[depth]!;
        if (flow.IsBalanced)
        {
            _solutions.Add([.. _chosen.Take(depth).OrderBy(static cell => cell)]);
            return;
        }

        Span<Barrier> barriers = stackalloc Barrier[64];
        barriers = barriers.Slice(0, flow.FindBarriers(barriers));
        var left = _size - depth;
        if (barriers.Length > 2 * left || flow.FewestChanges() > left)
            return;
        Span<short> candidates = stackalloc short[_isExcluded.Length];
        candidates = candidates.Slice(0, Candidates(flow, barriers, left, candidates));
        var next = _levels[depth + 1] ??= new(_network);
        foreach (var cell in candidates)
        {
            _chosen[depth] = cell;
            next.CopyFrom(flow);
            next.Open(cell);
            if (next.Fill() || left > 1)
                Extend(depth + 1);
            _isExcluded[cell] = true;
        }

        foreach (var cell in candidates)
            _isExcluded[cell] = false;
    }

    // The barrier with the fewest ways out. With as many barriers as the cells left have ends, every cell must relieve two of them.
    private int Candidates(CellFlow flow, ReadOnlySpan<Barrier> barriers, int left, Span<short> candidates)
    {
        var relievesTwo = barriers.Length == 2 * left;
        Span<short> found = stackalloc short[candidates.Length];
        var fewest = int.MaxValue;
        foreach (var barrier in barriers)
        {
            var count = 0;
            for (short cell = 0; cell < candidates.Length && count < fewest; cell++)
            {
                if (!_isExcluded[cell] && flow.Relieves(cell, barrier) && (!relievesTwo || RelievesAnother(flow, cell, barrier, barriers)))
                    found[count++] = cell;
            }

            if (count >= fewest)
                continue;
            fewest = count;
            found.Slice(0, count).CopyTo(candidates);
        }

        return fewest;
    }

    private static bool RelievesAnother(CellFlow flow, int cell, in Barrier first, ReadOnlySpan<Barrier> barriers)
    {
        foreach (var barrier in barriers)
        {
            if (barrier != first && flow.Relieves(cell, barrier))
                return true;
        }

        return false;
    }

    private SearchEnd Sorted(SearchEnd end)
    {
        _solutions.Sort(static (first, second) =>
            first.Zip(second, static (a, b) => a.CompareTo(b)).FirstOrDefault(static order => order != 0));
        return end;
    }
}
