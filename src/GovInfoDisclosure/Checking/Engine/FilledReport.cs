namespace GovInfoDisclosure;

/// <summary>A report as the rules see it: as it was given, or with its blank cells taken for 0.</summary>
internal sealed class FilledReport
{
    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);

    internal FilledReport(DisclosureReport given, BlankCells blanks)
    {
        Given = given;
        Report = given;
        if (blanks != BlankCells.AsZero)
            return;
        _filled.UnionWith(given.CellValues().Where(static cell => cell.Value.IsBlank).Select(static cell => cell.Address));
        if (_filled.Count > 0)
        {
            Report = TableBinding.WithTables(given, static _ => true,
                place => place.Find(given) is { IsBlank: false } printed ? printed : Cell.Zero);
        }
    }

    /// <summary>The report as it was given.</summary>
    internal DisclosureReport Given { get; }

    /// <summary>The report to be checked.</summary>
    internal DisclosureReport Report { get; }

    /// <summary>Whether a cell is blank and is taken for 0.</summary>
    internal bool IsFilled(string address) => _filled.Contains(address);
}
