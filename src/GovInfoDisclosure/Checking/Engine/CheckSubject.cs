namespace GovInfoDisclosure;

/// <summary>What is checked, with what several rules share.</summary>
internal sealed class CheckSubject
{
    private readonly FilledReport _report;
    private readonly FilledReport? _previousYear;
    private readonly FilledReport[]? _units;
    private readonly Lazy<TableState?> _requests;
    private readonly Lazy<TableState?> _remedies;
    private readonly Lazy<IReadOnlyList<NarrativeClaim>> _narrativeClaims;
    private readonly Lazy<CellValue[]> _cells;

    internal CheckSubject(CheckInput input)
    {
        Input = input;
        _report = new(input.Report, input.Blanks);
        _previousYear = input.PreviousYear is { } previous ? new(previous, input.Blanks) : null;
        _units = input.Units?.Select(unit => new FilledReport(unit, input.Blanks)).ToArray();
        Units = _units?.Select(static unit => unit.Report).ToArray();
        _requests = new(() => TableState.OfRequests(input.Report, input.Blanks));
        _remedies = new(() => TableState.OfRemedies(input.Report, input.Blanks));
        _cells = new(() => Report.CellValues().ToArray());
        _narrativeClaims = new(() => GovInfoDisclosure.NarrativeClaims.Extract(input.Report));
    }

    internal CheckInput Input { get; }

    /// <summary>The report; where blanks are taken for 0, with zeros in their places.</summary>
    internal DisclosureReport Report => _report.Report;

    /// <summary>The report as it was given.</summary>
    internal DisclosureReport PrintedReport => _report.Given;

    internal DisclosureReport? PreviousYear => _previousYear?.Report;

    internal IReadOnlyList<DisclosureReport>? Units { get; }

    /// <summary>Whether the year of the other report is known not to be the year before.</summary>
    internal bool YearsAreApart =>
        Report.Header.ReportYear is { } year && PreviousYear?.Header.ReportYear is { } other && other != year - 1L;

    /// <summary>The cells of the report, in the order of the form.</summary>
    internal IReadOnlyList<CellValue> Cells => _cells.Value;

    internal TableState? Requests => _requests.Value;

    internal TableState? Remedies => _remedies.Value;

    /// <summary>The numbers of a table with sums; null where the report has no such table, and for table P.</summary>
    internal TableState? StateOf(ReportTable table) => table switch
    {
        ReportTable.DisclosureRequests => Requests,
        ReportTable.LegalRemedies => Remedies,
        _ => null,
    };

    internal IReadOnlyList<NarrativeClaim> NarrativeClaims => _narrativeClaims.Value;

    internal IReadOnlyList<DisclosureReport> ReportsOf(FindingSource source) =>
        FilledReportsOf(source).Select(static report => report.Report).ToArray();

    internal IReadOnlyList<FilledReport> FilledReportsOf(FindingSource source) => source switch
    {
        FindingSource.Report => [_report],
        FindingSource.PreviousYear => _previousYear is null ? [] : [_previousYear],
        _ => _units ?? [],
    };

    /// <summary>
    /// Whether a rule applies: a consolidated report is compared with its units only, everything else with what was given.
    /// </summary>
    internal bool Includes(RuleScope scope) => scope switch
    {
        RuleScope.Units => Units is not null,
        RuleScope.PreviousYear => PreviousYear is not null,
        RuleScope.Input => Input.Reading is not null,
        _ => Units is null,
    };
}
