namespace GovInfoDisclosure;

/// <summary>Reads table P, whose blocks each follow the edition that their headings show.</summary>
internal static class ProactiveTableReader
{
    internal static ProactiveDisclosure? Read(InputDocument document, CellStore store, int firstLine, int endLine,
        ReportFormat? assumedEdition)
    {
        var tokens = TableTokenizer.Tokenize(document, TableVocabulary.Proactive, firstLine, endLine);
        var read = Read(document, store, tokens, assumedEdition);
        TokenLists.Return(tokens);
        return read;
    }

    private static ProactiveDisclosure? Read(InputDocument document, CellStore store, List<TableToken> tokens, ReportFormat? assumedEdition)
    {
        var groups = ValueGroups.Gather(document, tokens, labelsOnRows: false);
        if (groups.Count == 0 && !tokens.Any(static token => token.Kind is TableTokenKind.Row or TableTokenKind.Column))
            return null;

        var editions = ProactiveEditions.Find(document, tokens, groups, assumedEdition);
        var rows = ReportLayout.RowsOf(row => editions[row]).Where(static row => !row.IsHeading).ToList();
        var reader = new TableReader(document, store, tokens, sumsHold: null);
        reader.Apply(reader.Align(ValueBlocks.SplitByWidth(tokens, groups, rows), rows));
        ReportAssumed(store, editions, rows);
        return TableBinding.Proactive(row => editions[row], place => store[place]);
    }

    // Only a row that shows something can have been read in the wrong columns.
    private static void ReportAssumed(CellStore store, ProactiveEditions editions, List<LayoutRow> rows)
    {
        foreach (var row in rows)
        {
            if (editions.IsAssumed((ProactiveRow)row.Index) && row.Cells.Any(cell => !store[cell].IsBlank))
                store.Report(DiagnosticDescriptors.EditionAssumed, row.Address, -1, row.Label,
                    row.Edition == ReportFormat.Trial2019 ? 2019 : 2021);
        }
    }
}
