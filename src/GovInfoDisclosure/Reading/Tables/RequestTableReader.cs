namespace GovInfoDisclosure;

/// <summary>Reads table R.</summary>
internal static class RequestTableReader
{
    private const int Width = 7;

    internal static DisclosureRequests? Read(InputDocument document, CellStore store, int firstLine, int endLine, ReportEdition assumedEdition)
    {
        var tokens = TableTokenizer.Tokenize(document, TableVocabulary.Requests, firstLine, endLine);
        var groups = ValueBlocks.Split(tokens, ValueGroups.Gather(tokens, labelsOnRows: true), Width, SumHolds);
        if (groups.Count == 0 && !tokens.Any(static token => token.Kind == TableTokenKind.Row))
            return null;

        var reader = new TableReader(document, store, tokens, SumHolds);
        var current = reader.Align(groups, DataRows(ReportEdition.Edition2021));
        var trial = current.IsComplete && current.LeftOver == 0 ? current : reader.Align(groups, DataRows(ReportEdition.Trial2019));
        var edition = ReferenceEquals(current, trial) ? ReportEdition.Edition2021
            : current.Alignment.Score == trial.Alignment.Score ? EditionByLabels(tokens, current.IsComplete == trial.IsComplete ? assumedEdition : trial.IsComplete ? ReportEdition.Trial2019 : ReportEdition.Edition2021)
            : current.Alignment.Score > trial.Alignment.Score ? ReportEdition.Edition2021 : ReportEdition.Trial2019;
        reader.Apply(reader.PlaceBySums(edition == ReportEdition.Edition2021 ? current : trial));
        return DisclosureRequests.Create(edition, row => ApplicantCounts.Create(category => store[ReportLayout.CellOf(row, category)]));
    }

    internal static LayoutRow[] DataRows(ReportEdition edition) =>
        ReportLayout.Rows(ReportTable.DisclosureRequests, edition).Where(static row => !row.IsHeading).ToArray();

    private static bool SumHolds(long[] values)
    {
        long sum = 0;
        for (var i = 0; i < Width - 1; i++)
            sum += values[i];
        return sum == values[Width - 1];
    }

    private static ReportEdition EditionByLabels(List<TableToken> tokens, ReportEdition assumed) =>
        tokens.Any(static token => token.Row is { Edition: ReportEdition.Edition2021 }) ? ReportEdition.Edition2021 : assumed;
}
