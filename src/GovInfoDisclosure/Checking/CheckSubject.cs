namespace GovInfoDisclosure;

/// <summary>What is checked, with what several rules share.</summary>
internal sealed class CheckSubject
{
    private readonly Lazy<TableState?> _requests;
    private readonly Lazy<TableState?> _remedies;
    private readonly Lazy<IReadOnlyList<NarrativeClaim>> _narrativeClaims;
    private readonly Lazy<CellValue[]> _cells;

    internal CheckSubject(CheckInput input)
    {
        Input = input;
        _requests = new(() => TableState.OfRequests(input.Report));
        _remedies = new(() => TableState.OfRemedies(input.Report));
        _cells = new(() => input.Report.CellValues().ToArray());
        _narrativeClaims = new(() => GovInfoDisclosure.NarrativeClaims.Extract(input.Report));
    }

    internal CheckInput Input { get; }

    internal DisclosureReport Report => Input.Report;

    internal ConsistencyRuleSet Rules => Input.Rules;

    internal DisclosureReport? PreviousYear => Input.PreviousYear;

    internal IReadOnlyList<DisclosureReport>? Units => Input.Units;

    /// <summary>Whether the year of the other report is known not to be the year before.</summary>
    internal bool YearsAreApart => Report.Header.ReportYear is { } year && PreviousYear?.Header.ReportYear is { } other && other != year - 1;

    /// <summary>The cells of the report, in the order of the form.</summary>
    internal IReadOnlyList<CellValue> Cells => _cells.Value;

    internal TableState? Requests => _requests.Value;

    internal TableState? Remedies => _remedies.Value;

    internal IReadOnlyList<NarrativeClaim> NarrativeClaims => _narrativeClaims.Value;

    internal IReadOnlyList<DisclosureReport> ReportsOf(FindingSource source) => source switch
    {
        FindingSource.Report => [Report],
        FindingSource.PreviousYear => PreviousYear is null ? [] : [PreviousYear],
        _ => Units ?? [],
    };

    /// <summary>Whether a rule applies: a consolidated report is compared with its units only, everything else with what was given.</summary>
    internal bool Includes(RuleScope scope) => scope switch
    {
        RuleScope.Units => Units is not null,
        RuleScope.PreviousYear => PreviousYear is not null,
        RuleScope.Input => Input.Reading is not null,
        _ => Units is null,
    };
}
