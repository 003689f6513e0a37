namespace GovInfoDisclosure;

/// <summary>One adding up of reports.</summary>
internal sealed class Summation
{
    private readonly DisclosureReport[] _units;
    private readonly BlankCells _blankCells;

    internal Summation(DisclosureReport[] units, BlankCells blankCells)
    {
        _units = units;
        _blankCells = blankCells;
    }

    internal List<SumGap> Gaps { get; } = [];

    /// <summary>Whether values of a place add up over bodies.</summary>
    internal static bool IsAdditive(LayoutCell place)
    {
        if (place.Row.Table != ReportTable.ProactiveDisclosure || place.Row.Edition == ReportFormat.Edition2021)
            return true;
        return (ProactiveRow)place.Row.Index switch
        {
            // 对外公开总数量 is a stock.
            ProactiveRow.AdministrativeRules or ProactiveRow.NormativeDocuments => place.Column.Index < 2,
            // 采购总金额 has no unit, and each body may have its own.
            ProactiveRow.CentralizedProcurement => place.Column.Index == 0,
            // 上一年项目数量 is a stock.
            _ => place.Column.Index > 0,
        };
    }

    internal DisclosureReport Sum() => ReportSection.Build(Header(), [], section => section.Table switch
    {
        ReportTable.ProactiveDisclosure => Proactive(),
        ReportTable.DisclosureRequests => Requests(),
        ReportTable.LegalRemedies => Remedies(),
        _ => NarrativeSection.Empty,
    });

    private ReportHeader Header()
    {
        var first = _units[0].Header;
        return new()
        {
            ReportYear = _units.All(unit => unit.Header.ReportYear == first.ReportYear) ? first.ReportYear : null,
            StatisticalPeriod = _units.All(unit => unit.Header.StatisticalPeriod == first.StatisticalPeriod) ? first.StatisticalPeriod : null,
        };
    }

    private ProactiveDisclosure? Proactive()
    {
        var tables = _units.Select(static unit => unit.ProactiveDisclosure).OfType<ProactiveDisclosure>().ToArray();
        if (tables.Length == 0)
            return null;
        return ProactiveDisclosure.Create(row => EditionOf(row, tables), (row, column) =>
            SumOf(ReportLayout.ProactiveRowOf(row, EditionOf(row, tables) ?? ReportFormat.Edition2021).Cells[column]));
    }

    // A row that only some units have would be a sum of some units only.
    private ReportFormat? EditionOf(ProactiveRow row, ProactiveDisclosure[] tables)
    {
        var editions = tables.Select(table => table.EditionOf(row)).Distinct().ToArray();
        if (editions.Length == 1)
            return editions[0];
        if (row is not (ProactiveRow.OtherExternalServices or ProactiveRow.CentralizedProcurement))
            return ReportFormat.Edition2021;
        var address = ReportLayout.ProactiveRowOf(row, ReportFormat.Trial2019).Address;
        if (Gaps.All(gap => gap.Address != address))
            Gaps.Add(Gap(address, SumGapReason.OtherEdition, unit => unit.ProactiveDisclosure is { } table && table.EditionOf(row) is null));
        return null;
    }

    private DisclosureRequests? Requests()
    {
        var tables = _units.Select(static unit => unit.DisclosureRequests).OfType<DisclosureRequests>().ToArray();
        if (tables.Length == 0)
            return null;
        var edition = tables.Any(static table => table.Edition == ReportFormat.Trial2019) ? ReportFormat.Trial2019 : ReportFormat.Edition2021;
        return DisclosureRequests.Create(edition, row => ApplicantCounts.Create(category => SumOf(ReportLayout.CellOf(row, category))));
    }

    private LegalRemedies? Remedies() => _units.All(static unit => unit.LegalRemedies is null)
        ? null
        : LegalRemedies.Create(kind => RemedyOutcomes.Create(outcome => SumOf(ReportLayout.CellOf(kind, outcome))));

    private Cell SumOf(LayoutCell place)
    {
        if (!IsAdditive(place))
        {
            Gaps.Add(new(place.Address, SumGapReason.NotAdditive, []));
            return Cell.Blank;
        }

        var units = _units.Select(unit => ValuesIn(place, unit)).ToArray();
        // What all say in the same words, such as / for 规章, the sum says, too.
        if (units[0].Length == 1 && units[0][0].IsText && units.All(values => values.Length == 1 && values[0] == units[0][0]))
            return units[0][0];
        if (units.Any(static values => values.Length == 0))
            return Missing(place, SumGapReason.OtherEdition, units, static values => values.Length == 0);
        if (units.Any(values => values.Any(IsUnreadable)))
            return Missing(place, SumGapReason.Text, units, values => values.Any(IsUnreadable));
        if (_blankCells == BlankCells.Unknown && units.Any(static values => values.Any(static value => !value.IsNumber)))
            return Missing(place, SumGapReason.Blank, units, static values => values.Any(static value => !value.IsNumber));
        return CellSum.TryAdd(units.SelectMany(static values => values).Select(static value => (decimal?)(value.Number ?? 0)), out var sum)
            ? sum
            : Missing(place, SumGapReason.Overflow, units, static _ => false);
    }

    // Text is never nothing, except for the marks that say so, and those only when asked.
    private bool IsUnreadable(Cell value) =>
        value.IsText && (_blankCells == BlankCells.Unknown || !NotApplicable.Is(value.Text.AsSpan()));

    // None: the unit's edition has nothing that compares.
    private static Cell[] ValuesIn(LayoutCell place, DisclosureReport unit)
    {
        var hasTable = place.Row.Table switch
        {
            ReportTable.ProactiveDisclosure => unit.ProactiveDisclosure is not null,
            ReportTable.DisclosureRequests => unit.DisclosureRequests is not null,
            _ => unit.LegalRemedies is not null,
        };
        return hasTable ? ComparableCells.Find(place, unit).Select(static cell => cell.Value).ToArray() : [Cell.Blank];
    }

    private Cell Missing(LayoutCell place, SumGapReason reason, Cell[][] units, Func<Cell[], bool> isReason)
    {
        Gaps.Add(new(place.Address, reason, Enumerable.Range(0, units.Length).Where(index => isReason(units[index])).ToValueList()));
        return Cell.Blank;
    }

    private SumGap Gap(string address, SumGapReason reason, Func<DisclosureReport, bool> isReason) =>
        new(address, reason, Enumerable.Range(0, _units.Length).Where(index => isReason(_units[index])).ToValueList());
}
