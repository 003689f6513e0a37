namespace GovInfoDisclosure;

/// <summary>The numbers of one table of one report, as far as they can be added.</summary>
internal sealed class TableState
{
    // More than any 64-bit count; sums of larger numbers could overflow a decimal.
    private const decimal LargestNumber = 100_000_000_000_000_000_000m;

    // The counts by themselves, and a negative number for none: nearly all laws are asked of counts only.
    private readonly long[] _counts;
    private decimal?[]? _numbers;
    private CellFlow? _flow;
    private CellFlow? _flowWithZeros;

    private TableState(FormTable form, object table, BlankCells blanks)
    {
        Form = form;
        Cells = new Cell[form.Cells.Length];
        _counts = new long[Cells.Length];
        var position = 0;
        foreach (var row in form.DataRows)
        {
            var values = TableBinding.RowOf(table, row);
            for (var column = 0; column < form.Width; column++, position++)
            {
                var cell = values?.GetCell(column) ?? Cell.Blank;
                Cells[position] = cell;
                _counts[position] = cell.TryGetCount(out var count) ? (count is >= 0 and < FormTable.Limit ? count : -1)
                    : cell.IsBlank && blanks == BlankCells.AsZero ? 0 : -1;
            }
        }
    }

    internal FormTable Form { get; }

    /// <summary>The cells as they stand in the report.</summary>
    internal Cell[] Cells { get; }

    /// <summary>The numbers; null where a cell holds none that can be added. A blank may be taken for 0.</summary>
    internal decimal?[] Numbers => _numbers ??= [.. Cells.Select((cell, index) => CountOf(index) ?? NumberOf(cell))];

    internal RepairNetwork? Network => RepairNetwork.Of(Form);

    /// <summary>
    /// The cells of table R as flows, filled as far as they go: those without a count are open. What is no count cannot stand in any sum
    /// that holds: its true value is as unknown as that of a blank. Null for table L, whose sums share no cell.
    /// </summary>
    internal CellFlow? Flow => Network is null ? null : _flow ??= Fill(Network, CountOf);

    /// <summary>
    /// The cells of table R as flows if every blank is 0, filled as far as they go; null where none is blank and unknown.
    /// </summary>
    internal CellFlow? FlowWithZeros =>
        HasBlanks ? _flowWithZeros ??= Fill(Network!, cell => IsUnknownBlank(cell) ? 0 : CountOf(cell)) : null;

    private bool HasBlanks
    {
        get
        {
            for (var cell = 0; cell < Cells.Length; cell++)
            {
                if (IsUnknownBlank(cell))
                    return true;
            }

            return false;
        }
    }

    internal static TableState? OfRequests(DisclosureReport report, BlankCells blanks = BlankCells.Unknown) =>
        report.DisclosureRequests is { } table ? new(FormTable.Requests(table.Edition), table, blanks) : null;

    internal static TableState? OfRemedies(DisclosureReport report, BlankCells blanks = BlankCells.Unknown) =>
        report.LegalRemedies is { } table ? new(FormTable.Remedies, table, blanks) : null;

    /// <summary>The number of a cell, or null when there is none that can be added.</summary>
    internal static decimal? NumberOf(Cell? cell) => cell?.Number is { } number && Math.Abs(number) < LargestNumber ? number : null;

    /// <summary>The count of a cell, or null when it holds none that can be added.</summary>
    internal long? CountOf(int cell) => _counts[cell] is >= 0 and var count ? count : null;

    /// <summary>Whether all cells can hold counts for which every sum holds; a number that is no count cannot.</summary>
    internal bool IsFeasible => CellsWithoutCount().Length == 0
        && (Flow is { } flow ? flow.IsBalanced : Array.TrueForAll(Form.Laws, CanHold));

    /// <summary>Whether a sum that shares no cell with others can hold: what is missing on a side can only make it larger.</summary>
    internal bool CanHold(Law equation)
    {
        decimal left = KnownSum(equation.Left), right = KnownSum(equation.Right);
        return left == right || (left > right ? Sum(equation.Right) : Sum(equation.Left)) is null;
    }

    /// <summary>
    /// The least and the most, null where there is no bound, that a cell without a number can hold; the table must be feasible.
    /// </summary>
    internal (decimal Least, decimal? Most) RangeOf(int cell)
    {
        if (Flow is not { } flow)
            return RangeInOwnSum(cell);
        // A cell that is filled with nothing can hold nothing; only its bound above would take a search.
        return flow.ValueOf(cell) == 0 && flow.IsDetermined(cell) ? (0, 0) : flow.RangeOf(cell);
    }

    /// <summary>
    /// The least and the most, null where there is no bound, that a cell can hold in its one sum if the other cells stay.
    /// </summary>
    internal (decimal Least, decimal? Most) RangeInOwnSum(int cell)
    {
        var equation = Form.Laws.First(equation => equation.Cells.Contains(cell));
        var (own, other) = equation.Left.Contains(cell) ? (equation.Left, equation.Right) : (equation.Right, equation.Left);
        var rest = KnownSum(other) - own.Where(others => others != cell).Sum(others => Numbers[others] ?? 0);
        var isOpenBeside = own.Any(others => others != cell && Numbers[others] is null);
        return (isOpenBeside ? 0 : rest, Sum(other) is null ? null : rest);
    }

    /// <summary>What a cell must hold in its one sum if the blanks of it are 0; null where it has none, or holds other text.</summary>
    internal decimal? InOwnSumWithZeros(int cell)
    {
        var equation = Form.Laws.First(equation => equation.Cells.Contains(cell));
        var missing = Missing(equation.Cells).Where(other => other != cell).ToArray();
        if (missing.Length == 0 || !Array.TrueForAll(missing, IsUnknownBlank))
            return null;
        var (own, other) = equation.Left.Contains(cell) ? (equation.Left, equation.Right) : (equation.Right, equation.Left);
        return KnownSum(other) - own.Where(others => others != cell).Sum(others => Numbers[others] ?? 0);
    }

    /// <summary>The cells with a number that can be added and is no count.</summary>
    internal int[] CellsWithoutCount()
    {
        List<int>? found = null;
        for (var cell = 0; cell < _counts.Length; cell++)
        {
            if (_counts[cell] < 0 && NumberOf(Cells[cell]) is not null)
                (found ??= []).Add(cell);
        }

        return found?.ToArray() ?? [];
    }

    private bool IsUnknownBlank(int cell) => _counts[cell] < 0 && Cells[cell].IsBlank;

    private static CellFlow Fill(RepairNetwork network, Func<int, long?> countOf)
    {
        var flow = new CellFlow(network, countOf);
        flow.Fill();
        return flow;
    }

    internal decimal? Sum(int[] cells)
    {
        var sum = 0m;
        foreach (var cell in cells)
        {
            if (Numbers[cell] is not { } number)
                return null;
            sum += number;
        }

        return sum;
    }

    internal decimal KnownSum(int[] cells) => cells.Sum(cell => Numbers[cell] ?? 0);

    internal IEnumerable<int> Missing(IEnumerable<int> cells) => cells.Where(cell => Numbers[cell] is null);

    /// <summary>Whether both sides of an equation have a value, and the same.</summary>
    internal bool Holds(Law equation)
    {
        if (HasCounts(equation.Left) && HasCounts(equation.Right))
            return equation.Holds(_counts);
        return Sum(equation.Left) is { } left && Sum(equation.Right) == left;
    }

    private bool HasCounts(int[] cells)
    {
        foreach (var cell in cells)
        {
            if (_counts[cell] < 0)
                return false;
        }

        return true;
    }

    internal ValueList<string> Addresses(IEnumerable<int> cells) => cells.Select(cell => Form.Cells[cell].Address).ToValueList();
}
