namespace GovInfoDisclosure;

/// <summary>The edition of each row of table P: by the headings over it, else by the number of its values.</summary>
internal sealed class ProactiveEditions
{
    private readonly ReportFormat?[] _editions = new ReportFormat?[(int)ProactiveRow.CentralizedProcurement + 1];

    private readonly HashSet<ProactiveRow> _assumed = [];

    /// <summary>Whether no heading shows the row's edition.</summary>
    internal bool IsAssumed(ProactiveRow row) => _assumed.Contains(row);

    /// <summary>The edition, or null when the table has no such row.</summary>
    internal ReportFormat? this[ProactiveRow row] => _editions[(int)row];

    internal static ProactiveEditions Find(InputDocument document, List<TableToken> tokens, IReadOnlyList<ValueGroup> groups,
        ReportFormat? assumed)
    {
        var editions = new ProactiveEditions();
        editions.FromHeadings(tokens);
        editions.FromBrokenHeadings(document, tokens);
        for (var row = ProactiveRow.AdministrativeRules; row <= ProactiveRow.AdministrativeFees; row++)
        {
            if (editions[row] is null)
                editions._assumed.Add(row);
        }

        editions.FromValues(tokens, groups);
        editions.Complete(tokens, assumed);
        return editions;
    }

    // Headings stand before the rows they head, in every shape of text.
    private void FromHeadings(List<TableToken> tokens)
    {
        ReportFormat? decisions = null;
        ReportFormat? fees = null;
        LayoutRow? open = null;
        var afterFragment = false;
        foreach (var token in tokens)
        {
            if (token.Kind is TableTokenKind.Row)
                open = token.Row;
            else if (token.Kind is TableTokenKind.Value or TableTokenKind.Heading)
                open = null;

            // A caption begins a block with headings of its own.
            if (token.Kind == TableTokenKind.Heading && token.Row is not null)
                (decisions, fees) = (null, null);

            // 本年 / 处理决定数量 over two lines is the heading of 2021, and its second line alone that of 2019: left to the pieces put together.
            var isPiece = afterFragment && !token.Structured;
            afterFragment = token.Kind == TableTokenKind.Fragment;
            if (token.ColumnLabel is { } column && !isPiece)
            {
                var edition = EditionOf(column);
                if (open is not null)
                    _editions[open.Index] = edition; // A small table of its own: the headings stand under the row's label.
                else if (IsInstrumentColumn(column))
                    Set(edition, ProactiveRow.AdministrativeRules, ProactiveRow.NormativeDocuments);
                else if (column.Key == "amountCollectedThisYear")
                    fees = edition;
                else if (column.Key is "procurementProjects" or "procurementAmount")
                    Set(edition, ProactiveRow.CentralizedProcurement);
                else
                    (decisions, fees) = (edition, edition == ReportFormat.Trial2019 ? edition : fees);
            }

            if (token.Kind != TableTokenKind.Row || token.Row is not { } row)
                continue;
            if ((ProactiveRow)row.Index == ProactiveRow.AdministrativeFees)
                Set(fees, ProactiveRow.AdministrativeFees);
            else if (row.Columns.Count != 2 && !IsInstrumentColumn(row.Columns[0]))
                Set(decisions, (ProactiveRow)row.Index);
        }

        if (fees is not null && this[ProactiveRow.AdministrativeFees] is null)
            Set(fees, ProactiveRow.AdministrativeFees);
    }

    // Headings that the page broke over lines: put together again, the pieces name the columns.
    private void FromBrokenHeadings(InputDocument document, List<TableToken> tokens)
    {
        var pieces = new System.Text.StringBuilder();
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        foreach (var token in tokens)
        {
            if (token.Kind is TableTokenKind.Fragment or TableTokenKind.Column or TableTokenKind.Unknown)
                pieces.Append(LabelText.FoldAll(document.Text.AsSpan(token.Start, token.End - token.Start), buffer).ToString());
            else if (token.Kind == TableTokenKind.Row && token.Row is { } row && this[(ProactiveRow)row.Index] is null)
                Set(EditionNamed((ProactiveRow)row.Index, pieces.ToString()), (ProactiveRow)row.Index);
            else if (token.Kind == TableTokenKind.Heading && token.Row is not null)
                pieces.Clear();
        }
    }

    private static ReportFormat? EditionNamed(ProactiveRow row, string headings)
    {
        // 本年处理决定数量 holds 处理决定数量, so the edition of 2021 is looked for first.
        foreach (var edition in (ReadOnlySpan<ReportFormat>)[ReportFormat.Edition2021, ReportFormat.Trial2019])
        {
            if (ReportLayout.Rows(ReportTable.ProactiveDisclosure, edition)
                .FirstOrDefault(candidate => candidate.Index == (int)row) is { } place
                && place.Columns.Any(column => headings.IndexOf(column.Cores[0], StringComparison.Ordinal) >= 0))
            {
                return edition;
            }
        }

        return null;
    }

    private void FromValues(List<TableToken> tokens, IReadOnlyList<ValueGroup> groups)
    {
        foreach (var group in groups)
        {
            if (group.Label is not { } label || this[(ProactiveRow)label.Index] is not null)
                continue;
            var count = group.CountToLastValue(tokens);
            if ((ProactiveRow)label.Index is ProactiveRow.AdministrativeLicensing or ProactiveRow.AdministrativePenalties
                or ProactiveRow.AdministrativeCompulsion && count is 1 or 3)
                Set(count == 3 ? ReportFormat.Trial2019 : ReportFormat.Edition2021, (ProactiveRow)label.Index);
            else if ((ProactiveRow)label.Index == ProactiveRow.AdministrativeFees && count is 1 or 2)
                Set(count == 2 ? ReportFormat.Trial2019 : ReportFormat.Edition2021, ProactiveRow.AdministrativeFees);
        }
    }

    private void Complete(List<TableToken> tokens, ReportFormat? assumed)
    {
        var trial = _editions.Count(static edition => edition == ReportFormat.Trial2019);
        var current = _editions.Count(static edition => edition == ReportFormat.Edition2021);
        var usual = trial > current ? ReportFormat.Trial2019 : current > 0 ? ReportFormat.Edition2021 : assumed ?? ReportFormat.Edition2021;
        if (this[ProactiveRow.AdministrativePenalties] is null && this[ProactiveRow.AdministrativeCompulsion] is { } compulsion)
            Set(compulsion, ProactiveRow.AdministrativePenalties);
        if (this[ProactiveRow.AdministrativeCompulsion] is null && this[ProactiveRow.AdministrativePenalties] is { } penalties)
            Set(penalties, ProactiveRow.AdministrativeCompulsion);
        for (var row = ProactiveRow.AdministrativeRules; row <= ProactiveRow.AdministrativeFees; row++)
        {
            if (this[row] is null && row != ProactiveRow.OtherExternalServices)
                _editions[(int)row] = usual;
        }

        // The two rows of the trial edition alone are there when they are shown, or when the table follows that edition throughout.
        var throughout = _editions.All(static edition => edition is null or ReportFormat.Trial2019);
        foreach (var row in (ReadOnlySpan<ProactiveRow>)[ProactiveRow.OtherExternalServices, ProactiveRow.CentralizedProcurement])
        {
            var shown = tokens.Any(token => token.Kind == TableTokenKind.Row && token.Row?.Index == (int)row);
            _editions[(int)row] = shown || throughout ? ReportFormat.Trial2019 : null;
        }
    }

    private void Set(ReportFormat? edition, params ProactiveRow[] rows)
    {
        foreach (var row in rows)
            _editions[(int)row] ??= edition;
    }

    private static bool IsInstrumentColumn(LayoutColumn column) =>
        ReportLayout.ProactiveRowOf(ProactiveRow.AdministrativeRules, ReportFormat.Edition2021).Columns.Contains(column)
        || ReportLayout.ProactiveRowOf(ProactiveRow.AdministrativeRules, ReportFormat.Trial2019).Columns.Contains(column);

    private static ReportFormat EditionOf(LayoutColumn column) =>
        ReportLayout.Rows(ReportTable.ProactiveDisclosure, ReportFormat.Edition2021).Any(row => row.Columns.Contains(column))
            ? ReportFormat.Edition2021
            : ReportFormat.Trial2019;
}
