namespace GovInfoDisclosure;

/// <summary>The numbers of one table of one report, as far as they can be added.</summary>
internal sealed class TableState
{
    // More than any 64-bit count; sums of larger numbers could overflow a decimal.
    private const decimal LargestNumber = 100_000_000_000_000_000_000m;

    // The counts by themselves, and a negative number for none: nearly all laws are asked of counts only.
    private readonly long[] _counts;
    private CellFlow? _flow;
    private CellFlow? _flowWithZeros;

    private TableState(FormTable form, DisclosureReport report, BlankCells blanks)
    {
        Form = form;
        Cells = Array.ConvertAll(form.Cells, cell => cell.Find(report) ?? Cell.Blank);
        Numbers = Array.ConvertAll(Cells, cell => NumberOf(cell) ?? (blanks == BlankCells.AsZero && cell.IsBlank ? 0 : null));
        _counts = Array.ConvertAll(Numbers, static number =>
            number is >= 0 and < FormTable.Limit && number == decimal.Truncate(number.Value) ? (long)number : -1);
    }

    internal FormTable Form { get; }

    /// <summary>The cells as they stand in the report.</summary>
    internal Cell[] Cells { get; }

    /// <summary>The numbers; null where a cell holds none that can be added. A blank may be taken for 0.</summary>
    internal decimal?[] Numbers { get; }

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

    private bool HasBlanks => Enumerable.Range(0, Cells.Length).Any(IsUnknownBlank);

    internal static TableState? OfRequests(DisclosureReport report, BlankCells blanks = BlankCells.Unknown) =>
        report.DisclosureRequests is { } table ? new(FormTable.Requests(table.Edition), report, blanks) : null;

    internal static TableState? OfRemedies(DisclosureReport report, BlankCells blanks = BlankCells.Unknown) =>
        report.LegalRemedies is null ? null : new(FormTable.Remedies, report, blanks);

    /// <summary>The number of a cell, or null when there is none that can be added.</summary>
    internal static decimal? NumberOf(Cell? cell) => cell?.Number is { } number && Math.Abs(number) < LargestNumber ? number : null;

    /// <summary>The count of a cell, or null when it holds none that can be added.</summary>
    internal long? CountOf(int cell) => _counts[cell] is >= 0 and var count ? count : null;

    /// <summary>Whether all cells can hold counts for which every sum holds; a number that is no count cannot.</summary>
    internal bool IsFeasible => Enumerable.Range(0, Numbers.Length).All(cell => Numbers[cell] is null || CountOf(cell) is not null)
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

    private bool IsUnknownBlank(int cell) => Cells[cell].IsBlank && Numbers[cell] is null;

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
