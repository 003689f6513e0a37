namespace GovInfoDisclosure;

/// <summary>
/// The network with every cell whose value is not known taken out and its two equations merged into one, which no longer needs the cell.
/// What is out of balance then is a contradiction in spite of the missing cells.
/// </summary>
internal sealed class Contraction
{
    internal Contraction(RepairNetwork network, decimal?[] numbers)
    {
        Network = network;
        Values = new long[numbers.Length];
        IsKnown = new bool[numbers.Length];
        Group = [.. Enumerable.Range(0, network.NodeCount)];
        Imbalance = new decimal[network.NodeCount];
        for (var cell = 0; cell < numbers.Length; cell++)
        {
            // What is no count cannot stand in any sum that holds: its true value is as unknown as that of a blank.
            if (numbers[cell] is { } number and >= 0 and < FormTable.Limit && number == decimal.Truncate(number))
                (Values[cell], IsKnown[cell]) = ((long)number, true);
            else
                Merge(network.Tail[cell], network.Head[cell]);
        }

        for (var node = 0; node < Group.Length; node++)
            Group[node] = Find(node);
        for (var cell = 0; cell < numbers.Length; cell++)
        {
            Imbalance[Group[network.Tail[cell]]] += Values[cell];
            Imbalance[Group[network.Head[cell]]] -= Values[cell];
        }
    }

    internal RepairNetwork Network { get; }

    /// <summary>The counts; 0 where none is known.</summary>
    internal long[] Values { get; }

    internal bool[] IsKnown { get; }

    /// <summary>For each node the node that stands for all it was merged with.</summary>
    internal int[] Group { get; }

    /// <summary>For each node that stands for a group: how far the group is out of balance; 0 elsewhere.</summary>
    internal decimal[] Imbalance { get; }

    /// <summary>Whether everything that was merged with an equation adds up.</summary>
    internal bool IsBalanced(int node) => Imbalance[Group[node]] == 0;

    /// <summary>
    /// The value that the equations leave for an unknown cell, or null when they leave several: the cell must be the only unknown one
    /// between the equations on its two sides.
    /// </summary>
    /// <param name="cell">The unknown cell.</param>
    /// <param name="nodes">The equations that the value follows from.</param>
    internal decimal? Determine(int cell, out IReadOnlyList<int> nodes)
    {
        int tail = Network.Tail[cell], head = Network.Head[cell];
        var tailSide = Reach(tail, cell);
        nodes = tailSide;
        if (tailSide.Contains(head))
            return null;
        var headSide = Reach(head, cell);
        nodes = headSide.Count < tailSide.Count ? headSide : tailSide;
        return headSide.Count < tailSide.Count ? Balance(headSide) : -Balance(tailSide);
    }

    private List<int> Reach(int start, int without)
    {
        List<int> reached = [start];
        for (var next = 0; next < reached.Count; next++)
        {
            foreach (var cell in Network.NodeEquations[reached[next]].Cells)
            {
                if (cell == without || IsKnown[cell])
                    continue;
                var other = Network.Tail[cell] == reached[next] ? Network.Head[cell] : Network.Tail[cell];
                if (!reached.Contains(other))
                    reached.Add(other);
            }
        }

        return reached;
    }

    private decimal Balance(List<int> nodes)
    {
        var balance = 0m;
        foreach (var node in nodes)
        {
            foreach (var cell in Network.NodeEquations[node].Cells)
                balance += Network.Tail[cell] == node ? Values[cell] : -Values[cell];
        }

        return balance;
    }

    private int Find(int node)
    {
        while (Group[node] != node)
            node = Group[node];
        return node;
    }

    private void Merge(int first, int second)
    {
        int a = Find(first), b = Find(second);
        Group[Math.Max(a, b)] = Math.Min(a, b);
    }
}
