namespace GovInfoDisclosure;

/// <summary>
/// The official tables as data: labels in Chinese and English, order, headings and addresses. Readers, writers, the JSON form and the rules
/// walk this list, and it is the only place where a label or an order is written down.
/// </summary>
public static partial class ReportLayout
{
    /// <summary>The editions that a row can follow.</summary>
    internal static readonly ReportFormat[] Editions = [ReportFormat.Edition2021, ReportFormat.Trial2019];

    /// <summary>The rows of a table in an edition, headings included, in the order of the form.</summary>
    /// <param name="table">The table.</param>
    /// <param name="edition">The edition, of 2021 or the trial edition of 2019. Table L is the same in both.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table, or the edition is <see cref="ReportFormat.Mixed"/>: a row follows one of the two.</exception>
    public static IReadOnlyList<LayoutRow> Rows(ReportTable table, ReportFormat edition) => (table, edition) switch
    {
        (_, not (ReportFormat.Edition2021 or ReportFormat.Trial2019)) => throw new ArgumentOutOfRangeException(nameof(edition)),
        (ReportTable.ProactiveDisclosure, ReportFormat.Edition2021) => ProactiveRows,
        (ReportTable.ProactiveDisclosure, _) => ProactiveTrialRows,
        (ReportTable.DisclosureRequests, ReportFormat.Edition2021) => RequestRows,
        (ReportTable.DisclosureRequests, _) => RequestTrialRows,
        (ReportTable.LegalRemedies, _) => RemedyRows,
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    /// <summary>The place with an address.</summary>
    /// <param name="address">The address, for instance <c>/disclosureRequests/newRequests/total</c>.</param>
    /// <returns>The place, or null when there is none with this address.</returns>
    public static LayoutCell? Find(string address) =>
        address is not null && AddressIndex.Cells.TryGetValue(address, out var cell) ? cell : null;

    /// <summary>The cells of a report in the order of the form, with their places. Tables that it does not have give none.</summary>
    internal static IEnumerable<CellValue> CellValues(this DisclosureReport report) =>
        RowsOf(report).SelectMany(row => row.Cells.Select(place => new CellValue(place, place.Find(report) ?? Cell.Blank)));

    /// <summary>The rows that a report has, headings included, in the order of the form.</summary>
    internal static IEnumerable<LayoutRow> RowsOf(DisclosureReport report) =>
        RowsOf(report.ProactiveDisclosure)
            .Concat(report.DisclosureRequests is { } requests ? Rows(ReportTable.DisclosureRequests, requests.Edition) : [])
            .Concat(report.LegalRemedies is null ? [] : RemedyRows);

    /// <summary>The rows that a table P has, in the editions of its blocks; a heading stands again where the edition changes inside a block.</summary>
    internal static IEnumerable<LayoutRow> RowsOf(ProactiveDisclosure? table)
    {
        LayoutRow? heading = null;
        for (var index = ProactiveRow.AdministrativeRules; table is not null && index <= ProactiveRow.CentralizedProcurement; index++)
        {
            if (table.EditionOf(index) is not { } edition)
                continue;
            var row = ProactiveRowOf(index, edition);
            if (row.Parent != heading)
                yield return heading = row.Parent!;
            yield return row;
        }
    }

    internal static LayoutRow ProactiveRowOf(ProactiveRow row, ReportFormat edition) =>
        (edition == ReportFormat.Trial2019 ? ProactiveTrialRows : ProactiveRows).First(candidate => candidate.Index == (int)row);

    internal static LayoutRow RequestRowOf(RequestRow row) => RequestRowsByIndex[(int)row];

    internal static LayoutRow RemedyRowOf(RemedyKind kind) => RemedyRows.First(row => row.Index == (int)kind);

    internal static LayoutCell CellOf(RequestRow row, ApplicantCategory column) => RequestRowOf(row).Cells[(int)column];

    internal static LayoutCell CellOf(RemedyKind kind, RemedyOutcome column) => RemedyRowOf(kind).Cells[(int)column];

    // A class of its own, because the order of static initialisers over the files of a partial class is not defined.
    private static class AddressIndex
    {
        internal static readonly Dictionary<string, LayoutCell> Cells = Create();

        private static Dictionary<string, LayoutCell> Create()
        {
            var index = new Dictionary<string, LayoutCell>(StringComparer.Ordinal);
            foreach (var rows in (LayoutRow[][])[ProactiveRows, ProactiveTrialRows, RequestRows, RequestTrialRows, RemedyRows])
            {
                foreach (var cell in rows.SelectMany(static row => row.Cells))
                    index[cell.Address] = cell;
            }

            return index;
        }
    }
}
