namespace GovInfoDisclosure;

/// <summary>
/// The equations of table R as a network: the equations are the nodes, and every cell is an arc that counts +1 in one node and -1 in the
/// other. One equation, the row sum of the results' totals, follows from the others and is left out.
/// </summary>
internal sealed class RepairNetwork
{
    private static readonly RepairNetwork Network2021 = new(FormTable.Requests2021);
    private static readonly RepairNetwork Network2019 = new(FormTable.Requests2019);

    private readonly short[] _between;

    private RepairNetwork(FormTable form)
    {
        Form = form;
        var standsIn = form.Cells.Select((_, cell) => form.Laws.Where(equation => equation.Cells.Contains(cell)).ToArray()).ToArray();
        Redundant = form.Laws.Single(equation => equation.Cells.All(cell => standsIn[cell].Length == 3));
        NodeEquations = form.Laws.Where(equation => equation != Redundant).ToArray();
        Tail = new int[form.Cells.Length];
        Head = new int[form.Cells.Length];
        Signs = new int[NodeCount];
        Orient();
        _between = new short[NodeCount * NodeCount];
        for (short cell = 0; cell < Tail.Length; cell++)
            _between[(Tail[cell] * NodeCount) + Head[cell]] = _between[(Head[cell] * NodeCount) + Tail[cell]] = cell;
    }

    internal FormTable Form { get; }

    /// <summary>The equation that the others imply.</summary>
    internal Law Redundant { get; }

    /// <summary>The equation of each node.</summary>
    internal Law[] NodeEquations { get; }

    internal int NodeCount => NodeEquations.Length;

    /// <summary>For each node 1, or -1 where the network takes the right side of the equation minus the left.</summary>
    internal int[] Signs { get; }

    /// <summary>The node in which each cell counts +1.</summary>
    internal int[] Tail { get; }

    /// <summary>The node in which each cell counts -1.</summary>
    internal int[] Head { get; }

    /// <summary>The one cell that joins two nodes; meaningless where none does.</summary>
    internal int CellBetween(int node, int other) => _between[(node * NodeCount) + other];

    /// <summary>The network of a table, or null for table L, each of whose cells stands in one equation only.</summary>
    internal static RepairNetwork? Of(FormTable form) =>
        form == Network2021.Form ? Network2021 : form == Network2019.Form ? Network2019 : null;

    // Each equation may be multiplied by -1. Going from node to node, the sign of each follows from the cell that joins it to the last.
    private void Orient()
    {
        Signs[0] = 1;
        var queue = new Queue<int>([0]);
        while (queue.Count > 0)
        {
            var node = queue.Dequeue();
            foreach (var cell in NodeEquations[node].Cells)
            {
                var other = Enumerable.Range(0, NodeCount).Single(candidate => candidate != node
                    && NodeEquations[candidate].Cells.Contains(cell));
                var sign = Signs[node] * Coefficient(node, cell);
                var otherSign = -sign * Coefficient(other, cell);
                if (Signs[other] != 0 && Signs[other] != otherSign)
                    throw new InvalidOperationException("The equations of the layout form no network.");
                (Tail[cell], Head[cell]) = sign > 0 ? (node, other) : (other, node);
                if (Signs[other] != 0)
                    continue;
                Signs[other] = otherSign;
                queue.Enqueue(other);
            }
        }
    }

    private int Coefficient(int node, int cell) => NodeEquations[node].Left.Contains(cell) ? 1 : -1;
}
