namespace GovInfoDisclosure;

/// <summary>Reads table R.</summary>
internal static class RequestTableReader
{
    internal static DisclosureRequests? Read(InputDocument document, CellStore store, int firstLine, int endLine,
        ReportFormat assumedEdition)
    {
        var tokens = TableTokenizer.Tokenize(document, TableVocabulary.Requests, firstLine, endLine);
        var read = Read(document, store, tokens, assumedEdition);
        TokenLists.Return(tokens);
        return read;
    }

    private static DisclosureRequests? Read(InputDocument document, CellStore store, List<TableToken> tokens, ReportFormat assumedEdition)
    {
        var groups = ValueBlocks.Split(
            tokens, ValueGroups.Gather(document, tokens, labelsOnRows: true), FormTable.Requests2021.Width, SumHolds);
        if (groups.Count == 0 && !tokens.Any(static token => token.Kind == TableTokenKind.Row))
            return null;

        var reader = new TableReader(document, store, tokens, SumHolds);
        var current = reader.Align(groups, FormTable.Requests2021.DataRows);
        var trial = current.IsComplete && current.LeftOver == 0 ? current : reader.Align(groups, FormTable.Requests2019.DataRows);
        var edition = ReferenceEquals(current, trial) || NamesRowsOf2021(tokens) ? ReportFormat.Edition2021
            : current.Alignment.Score == trial.Alignment.Score
                ? EditionByLabels(tokens, current.IsComplete == trial.IsComplete ? assumedEdition
                : trial.IsComplete ? ReportFormat.Trial2019 : ReportFormat.Edition2021)
            : current.Alignment.Score > trial.Alignment.Score ? ReportFormat.Edition2021 : ReportFormat.Trial2019;
        reader.Apply(reader.PlaceBySums(edition == ReportFormat.Edition2021 ? current : trial));
        return TableBinding.Requests(edition, place => store[place]);
    }

    // Every row adds up in the same way.
    private static bool SumHolds(long[] values) => FormTable.Requests2021.RowLaw!.Holds(values);

    // By its own number too: 3.其他.
    private static bool NamesRowsOf2021(List<TableToken> tokens) => tokens.Exists(static token =>
        token is { Kind: TableTokenKind.Row, Row.Edition: ReportFormat.Edition2021, Numbering.Kind: not NumberingKind.None });

    // （六）其他处理 is a heading in one edition and a row in the other: the rows under it tell them apart.
    private static ReportFormat EditionByLabels(List<TableToken> tokens, ReportFormat assumed) =>
        tokens.Exists(static token => token.Row is { Edition: ReportFormat.Edition2021 }) ? ReportFormat.Edition2021
        : tokens.Exists(static token => token.Row is { Edition: ReportFormat.Trial2019 }) ? ReportFormat.Trial2019
        : assumed;
}
