namespace GovInfoDisclosure;

/// <summary>The equations of table R's columns, over a placement of its rows.</summary>
internal static class RequestSums
{
    /// <summary>The number of equations that hold and say something: all cells are there, and not all are zero.</summary>
    internal static int CountHolding(TableReader.Plan plan)
    {
        if (plan.Table is not { } table)
            return 0;
        var placed = new ResolvedRow?[plan.Rows.Count];
        for (var group = 0; group < plan.Groups.Count; group++)
        {
            if (plan.Alignment.Rows[group] >= 0)
                placed[plan.Alignment.Rows[group]] = plan.Resolved[group];
        }

        return CountHolding(table, placed);
    }

    /// <summary>The number of equations that hold and say something.</summary>
    /// <param name="table">The form.</param>
    /// <param name="placed">What stands in each row.</param>
    internal static int CountHolding(FormTable table, ResolvedRow?[] placed)
    {
        var holding = 0;
        foreach (var law in table.ColumnLaws)
        {
            var sum = new Sum();
            foreach (var cell in law.Left)
                sum.Add(CountAt(cell));
            foreach (var cell in law.Right)
                sum.Add(-CountAt(cell));
            holding += sum.Holds ? 1 : 0;
        }

        return holding;

        long? CountAt(int cell) => placed[cell / table.Width]?.Cells[cell % table.Width]?.Value.Cell.Count;
    }

    private struct Sum
    {
        private long _total;
        private bool _incomplete;
        private bool _telling;

        internal readonly bool Holds => !_incomplete && _telling && _total == 0;

        internal void Add(long? value)
        {
            _incomplete |= value is null;
            _telling |= value is not (null or 0);
            _total += value ?? 0;
        }
    }
}
