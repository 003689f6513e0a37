namespace GovInfoDisclosure;

/// <summary>What is checked, with what several rules share.</summary>
internal sealed class CheckSubject
{
    /// <summary>How many units a message names.</summary>
    internal const int MostNames = 5;

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
        Report.Header.StatedYear is { } year && PreviousYear?.Header.StatedYear is { } other && other != year - 1L;

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
    internal bool Includes(ConsistencyRule rule) => Includes(rule.Scope) || (rule.ComparesUnits && Units is not null);

    private bool Includes(RuleScope scope) => scope switch
    {
        RuleScope.Units => Units is not null,
        RuleScope.PreviousYear => PreviousYear is not null,
        RuleScope.Input => Input.Reading is not null,
        _ => Units is null,
    };

    /// <summary>Why a total cannot be compared with its units: there are none, or one is on another year. Null where it can.</summary>
    internal BilingualText? WhyUnitsDoNotCompare()
    {
        if (Units!.Count == 0)
            return new("没有给出编制主体的报告，无法核对汇总。", "No reports of units were given; the total cannot be compared.");
        if (Report.Header.StatedYear is not { } year)
            return null;
        var others = Enumerable.Range(0, Units.Count).Where(unit => YearOf(unit) is { } other && other != year).ToArray();
        if (others.Length == 0)
            return null;
        var more = others.Length > MostNames ? new BilingualText(" 等", " and others") : new(string.Empty, string.Empty);
        var chinese = others.Take(MostNames).Select(unit => FormattableString.Invariant($"{NameOfUnit(unit).Chinese}（{YearOf(unit)} 年度）"));
        var english = others.Take(MostNames).Select(unit => FormattableString.Invariant($"{NameOfUnit(unit).English} ({YearOf(unit)})"));
        return new($"汇总报告是 {year} 年度的，以下单位的报告不是，无法核对：{string.Join("、", chinese)}{more.Chinese}。",
            $"The total is on {year}, but these units are not, so it cannot be compared: {string.Join(", ", english)}{more.English}.");
    }

    internal BilingualText NameOfUnit(int unit) => Units![unit].Header.ReportingBody is { } name
        ? new(name, name)
        : new(FormattableString.Invariant($"第 {unit + 1} 个单位"), FormattableString.Invariant($"unit {unit + 1}"));

    private int? YearOf(int unit) => Units![unit].Header.StatedYear;
}
