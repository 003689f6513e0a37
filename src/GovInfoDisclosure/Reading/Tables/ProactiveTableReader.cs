namespace GovInfoDisclosure;

/// <summary>Reads table P, whose blocks each follow the edition that their headings show.</summary>
internal static class ProactiveTableReader
{
    internal static ProactiveDisclosure? Read(InputDocument document, CellStore store, int firstLine, int endLine,
        ReportFormat? assumedEdition)
    {
        var tokens = TableTokenizer.Tokenize(document, TableVocabulary.Proactive, firstLine, endLine);
        var groups = ValueGroups.Gather(tokens, labelsOnRows: false);
        if (groups.Count == 0 && !tokens.Any(static token => token.Kind is TableTokenKind.Row or TableTokenKind.Column))
            return null;

        var editions = ProactiveEditions.Find(document, tokens, groups, assumedEdition);
        var rows = new List<LayoutRow>();
        for (var row = ProactiveRow.AdministrativeRules; row <= ProactiveRow.CentralizedProcurement; row++)
        {
            if (editions[row] is { } edition)
                rows.Add(ReportLayout.ProactiveRowOf(row, edition));
        }

        var reader = new TableReader(document, store, tokens, sumsHold: null);
        reader.Apply(reader.Align(ValueBlocks.SplitByWidth(tokens, groups, rows), rows));
        ReportAssumed(store, editions);
        return ProactiveDisclosure.Create(
            row => editions[row],
            (row, column) => store[ReportLayout.ProactiveRowOf(row, editions[row]!.Value).Cells[column]]);
    }

    // Only a row that shows something can have been read in the wrong columns.
    private static void ReportAssumed(CellStore store, ProactiveEditions editions)
    {
        for (var row = ProactiveRow.AdministrativeRules; row <= ProactiveRow.CentralizedProcurement; row++)
        {
            if (!editions.IsAssumed(row) || editions[row] is not { } edition)
                continue;
            var place = ReportLayout.ProactiveRowOf(row, edition);
            if (place.Cells.Any(cell => !store[cell].IsBlank))
                store.Report(DiagnosticDescriptors.EditionAssumed, place.Address, -1, place.Label,
                    edition == ReportFormat.Trial2019 ? 2019 : 2021);
        }
    }
}
