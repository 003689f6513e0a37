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
        _filled.UnionWith(given.Cells().Where(static cell => cell.Value.IsBlank).Select(static cell => cell.Address));
        if (_filled.Count > 0)
            Report = Filled(given);
    }

    /// <summary>The report as it was given.</summary>
    internal DisclosureReport Given { get; }

    /// <summary>The report to be checked.</summary>
    internal DisclosureReport Report { get; }

    /// <summary>Whether a cell is blank and is taken for 0.</summary>
    internal bool IsFilled(string address) => _filled.Contains(address);

    private static DisclosureReport Filled(DisclosureReport report) => report with
    {
        ProactiveDisclosure = report.ProactiveDisclosure is { } proactive
            ? ProactiveDisclosure.Create(
                proactive.EditionOf,
                (row, column) => proactive.EditionOf(row) is null ? Cell.Blank : Filled(proactive.GetCell(row, column)))
            : null,
        DisclosureRequests = report.DisclosureRequests is { } requests
            ? DisclosureRequests.Create(
                requests.Edition, row => ApplicantCounts.Create(column => Filled(requests[row]?[column] ?? Cell.Blank)))
            : null,
        LegalRemedies = report.LegalRemedies is { } remedies
            ? LegalRemedies.Create(kind => RemedyOutcomes.Create(outcome => Filled(remedies[kind][outcome])))
            : null,
    };

    private static Cell Filled(Cell cell) => cell.IsBlank ? Cell.Zero : cell;
}
