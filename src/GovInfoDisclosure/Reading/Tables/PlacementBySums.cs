namespace GovInfoDisclosure;

/// <summary>Places groups that order and labels leave open, where exactly one placement makes the sums of table R hold.</summary>
internal static class PlacementBySums
{
    private const int MaximumPlacements = 20_000;

    internal static TableReader.Plan Refine(TableReader.Plan plan, Func<ValueGroup, ResolvedRow?> resolve)
    {
        var open = Enumerable.Range(0, plan.Groups.Count)
            .Where(group => plan.Alignment.Rows[group] == RowAlignment.Ambiguous && resolve(plan.Groups[group]) is not null).ToArray();
        if (open.Length is 0 or > 8)
            return plan;
        var search = new Search(plan, open, resolve);
        return search.Run() is { } rows
            ? plan with { Alignment = plan.Alignment with { Rows = rows }, Resolved = search.Resolved(rows) }
            : plan;
    }

    private sealed class Search(TableReader.Plan plan, int[] open, Func<ValueGroup, ResolvedRow?> resolve)
    {
        private readonly ResolvedRow?[] _placed = new ResolvedRow?[plan.Rows.Count];
        private readonly int[] _rows = (int[])plan.Alignment.Rows.Clone();
        private int[]? _best;
        private int _holding;
        private bool _tied;
        private int _steps;

        internal int[]? Run()
        {
            for (var group = 0; group < plan.Groups.Count; group++)
            {
                if (_rows[group] >= 0)
                    _placed[_rows[group]] = plan.Resolved[group];
            }

            Place(0);
            if (_best is null || _tied || _steps > MaximumPlacements)
                return null;
            foreach (var group in open)
                plan.Groups[group].Recovery = Recovery.Sums;
            return _best;
        }

        internal ResolvedRow?[] Resolved(int[] rows) =>
            plan.Groups.Select((group, index) => plan.Resolved[index] ?? (rows[index] >= 0 ? resolve(group) : null)).ToArray();

        private void Place(int next)
        {
            if (++_steps > MaximumPlacements)
                return;
            if (next == open.Length)
            {
                Compare();
                return;
            }

            var group = open[next];
            var (from, to) = Bounds(group);
            for (var row = from; row < to; row++)
            {
                if (_placed[row] is not null)
                    continue;
                _placed[row] = resolve(plan.Groups[group]);
                _rows[group] = row;
                Place(next + 1);
                _placed[row] = null;
                _rows[group] = RowAlignment.Ambiguous;
            }
        }

        // Groups keep the order of the form.
        private (int From, int To) Bounds(int group)
        {
            var from = 0;
            for (var other = group - 1; other >= 0 && from == 0; other--)
                from = _rows[other] >= 0 ? _rows[other] + 1 : 0;
            for (var other = group + 1; other < _rows.Length; other++)
            {
                if (_rows[other] >= 0)
                    return (from, _rows[other]);
            }

            return (from, _placed.Length);
        }

        private void Compare()
        {
            // A row that stays empty is missing from the text; it counts as nothing here.
            var holding = RequestSums.CountHolding(plan.Rows, _placed.Select(row => row ?? Empty).ToArray());
            if (holding == 0 || holding < _holding)
                return;
            _tied = holding == _holding && _best is not null;
            _holding = holding;
            if (!_tied)
                _best = (int[])_rows.Clone();
        }

        private static readonly ResolvedRow Empty =
            new(Enumerable.Repeat<PlacedCell?>(new PlacedCell(new(Cell.Zero, CellOddity.None), 0, 0, 0), 7).ToArray(), null);
    }
}
