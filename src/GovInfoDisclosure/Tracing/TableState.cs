namespace GovInfoDisclosure;

/// <summary>The numbers of one table of one report, as far as they can be added.</summary>
internal sealed class TableState
{
    // More than any 64-bit count; sums of larger numbers could overflow a decimal.
    private const decimal LargestNumber = 100_000_000_000_000_000_000m;

    private readonly Lazy<Contraction?> _contraction;

    private TableState(FormTable form, DisclosureReport report, BlankCells blanks)
    {
        Form = form;
        Cells = Array.ConvertAll(form.Cells, cell => cell.Find(report) ?? Cell.Blank);
        Numbers = Array.ConvertAll(Cells, cell => NumberOf(cell) ?? (blanks == BlankCells.AsZero && cell.IsBlank ? 0 : null));
        _contraction = new(() => Network is null ? null : new Contraction(Network, Numbers));
    }

    internal FormTable Form { get; }

    /// <summary>The cells as they stand in the report.</summary>
    internal Cell[] Cells { get; }

    /// <summary>The numbers; null where a cell holds none that can be added. A blank may be taken for 0.</summary>
    internal decimal?[] Numbers { get; }

    internal RepairNetwork? Network => RepairNetwork.Of(Form);

    /// <summary>What the equations say in spite of cells without numbers; null for table L, whose sums share no cell.</summary>
    internal Contraction? Contraction => _contraction.Value;

    internal static TableState? OfRequests(DisclosureReport report, BlankCells blanks = BlankCells.Unknown) =>
        report.DisclosureRequests is { } table ? new(FormTable.Requests(table.Edition), report, blanks) : null;

    internal static TableState? OfRemedies(DisclosureReport report, BlankCells blanks = BlankCells.Unknown) =>
        report.LegalRemedies is null ? null : new(FormTable.Remedies, report, blanks);

    /// <summary>The number of a cell, or null when there is none that can be added.</summary>
    internal static decimal? NumberOf(Cell? cell) => cell?.Number is { } number && Math.Abs(number) < LargestNumber ? number : null;

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
    internal bool Holds(Law equation) => Sum(equation.Left) is { } left && Sum(equation.Right) == left;

    internal ValueList<string> Addresses(IEnumerable<int> cells) => cells.Select(cell => Form.Cells[cell].Address).ToValueList();
}
