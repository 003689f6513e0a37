namespace GovInfoDisclosure;

/// <summary>The equations of table R's columns, over a placement of its rows.</summary>
internal static class RequestSums
{
    private const int Width = 7;

    /// <summary>The number of equations that hold and say something: all cells are there, and not all are zero.</summary>
    internal static int CountHolding(TableReader.Plan plan)
    {
        if (plan.Rows.Count == 0 || plan.Rows[0].Table != ReportTable.DisclosureRequests)
            return 0;
        var placed = new ResolvedRow?[plan.Rows.Count];
        for (var group = 0; group < plan.Groups.Count; group++)
        {
            if (plan.Alignment.Rows[group] >= 0)
                placed[plan.Alignment.Rows[group]] = plan.Resolved[group];
        }

        return CountHolding(plan.Rows, placed);
    }

    /// <summary>The number of equations that hold and say something.</summary>
    /// <param name="rows">The rows of the form.</param>
    /// <param name="placed">What stands in each row.</param>
    internal static int CountHolding(IReadOnlyList<LayoutRow> rows, ResolvedRow?[] placed)
    {
        var holding = 0;
        for (var column = 0; column < Width; column++)
        {
            var results = new Sum();
            var balance = new Sum();
            for (var row = 0; row < rows.Count; row++)
            {
                var value = placed[row]?.Cells[column]?.Value.Cell.Count;
                switch ((RequestRow)rows[row].Index)
                {
                    case RequestRow.NewRequests or RequestRow.CarriedOver:
                        balance.Add(value);
                        break;
                    case RequestRow.CarriedForward:
                        balance.Add(-value);
                        break;
                    case RequestRow.ResultsTotal:
                        balance.Add(-value);
                        results.Add(-value);
                        break;
                    default:
                        results.Add(value);
                        break;
                }
            }

            holding += (results.Holds ? 1 : 0) + (balance.Holds ? 1 : 0);
        }

        return holding;
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
