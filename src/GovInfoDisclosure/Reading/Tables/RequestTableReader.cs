namespace GovInfoDisclosure;

/// <summary>Reads table R.</summary>
internal static class RequestTableReader
{
    private const int Width = 7;

    internal static DisclosureRequests? Read(InputDocument document, CellStore store, int firstLine, int endLine,
        ReportFormat assumedEdition)
    {
        var tokens = TableTokenizer.Tokenize(document, TableVocabulary.Requests, firstLine, endLine);
        var groups = ValueBlocks.Split(tokens, ValueGroups.Gather(tokens, labelsOnRows: true), Width, SumHolds);
        if (groups.Count == 0 && !tokens.Any(static token => token.Kind == TableTokenKind.Row))
            return null;

        var reader = new TableReader(document, store, tokens, SumHolds);
        var current = reader.Align(groups, DataRows(ReportFormat.Edition2021));
        var trial = current.IsComplete && current.LeftOver == 0 ? current : reader.Align(groups, DataRows(ReportFormat.Trial2019));
        var edition = ReferenceEquals(current, trial) ? ReportFormat.Edition2021
            : current.Alignment.Score == trial.Alignment.Score
                ? EditionByLabels(tokens, current.IsComplete == trial.IsComplete ? assumedEdition
                    : trial.IsComplete ? ReportFormat.Trial2019 : ReportFormat.Edition2021)
            : current.Alignment.Score > trial.Alignment.Score ? ReportFormat.Edition2021 : ReportFormat.Trial2019;
        reader.Apply(reader.PlaceBySums(edition == ReportFormat.Edition2021 ? current : trial));
        return DisclosureRequests.Create(edition, row => ApplicantCounts.Create(category => store[ReportLayout.CellOf(row, category)]));
    }

    internal static LayoutRow[] DataRows(ReportFormat edition) =>
        ReportLayout.Rows(ReportTable.DisclosureRequests, edition).Where(static row => !row.IsHeading).ToArray();

    private static bool SumHolds(long[] values)
    {
        long sum = 0;
        for (var i = 0; i < Width - 1; i++)
            sum += values[i];
        return sum == values[Width - 1];
    }

    private static ReportFormat EditionByLabels(List<TableToken> tokens, ReportFormat assumed) =>
        tokens.Any(static token => token.Row is { Edition: ReportFormat.Edition2021 }) ? ReportFormat.Edition2021 : assumed;
}
