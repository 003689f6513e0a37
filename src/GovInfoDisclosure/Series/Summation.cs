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
            StatisticalPeriod = _units.All(unit => unit.Header.StatisticalPeriod == first.StatisticalPeriod)
                ? first.StatisticalPeriod
                : null,
        };
    }

    private ProactiveDisclosure? Proactive()
    {
        var tables = _units.Select(static unit => unit.ProactiveDisclosure).OfType<ProactiveDisclosure>().ToArray();
        if (tables.Length == 0)
            return null;
        return TableBinding.Proactive(row => EditionOf(row, tables), SumOf);
    }

    // A row that only some units have would be a sum of some units only.
    private ReportFormat? EditionOf(ProactiveRow row, ProactiveDisclosure[] tables)
    {
        var editions = tables.Select(table => table.EditionOf(row)).Distinct().ToArray();
        if (editions.Length == 1)
            return editions[0];
        if (FormTable.Proactive(ReportFormat.Edition2021).Find((int)row) is not null)
            return ReportFormat.Edition2021;
        var address = ReportLayout.ProactiveRowOf(row, ReportFormat.Trial2019).Address;
        if (Gaps.All(gap => gap.Address != address))
            Gaps.Add(Gap(address, SumGapReason.OtherEdition, unit => unit.ProactiveDisclosure is { } table
                && table.EditionOf(row) is null));
        return null;
    }

    private DisclosureRequests? Requests()
    {
        var tables = _units.Select(static unit => unit.DisclosureRequests).OfType<DisclosureRequests>().ToArray();
        if (tables.Length == 0)
            return null;
        var edition = tables.Any(static table => table.Edition == ReportFormat.Trial2019) ? ReportFormat.Trial2019
            : ReportFormat.Edition2021;
        return TableBinding.Requests(edition, SumOf);
    }

    private LegalRemedies? Remedies() => _units.All(static unit => unit.LegalRemedies is null)
        ? null
        : TableBinding.Remedies(SumOf);

    private Cell SumOf(LayoutCell place)
    {
        if (!place.Column.AddsUp)
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
    private static Cell[] ValuesIn(LayoutCell place, DisclosureReport unit) => TableBinding.Has(unit, place.Row.Table)
        ? ComparableCells.Find(place, unit).Select(static cell => cell.Value).ToArray()
        : [Cell.Blank];

    private Cell Missing(LayoutCell place, SumGapReason reason, Cell[][] units, Func<Cell[], bool> isReason)
    {
        Gaps.Add(new(place.Address, reason, Enumerable.Range(0, units.Length).Where(index => isReason(units[index])).ToValueList()));
        return Cell.Blank;
    }

    private SumGap Gap(string address, SumGapReason reason, Func<DisclosureReport, bool> isReason) =>
        new(address, reason, Enumerable.Range(0, _units.Length).Where(index => isReason(_units[index])).ToValueList());
}
