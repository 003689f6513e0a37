namespace GovInfoDisclosure;

/// <summary>
/// The official tables as data: labels in Chinese and English, order, headings and addresses. Readers, writers, the JSON form and the rules
/// walk this list, and it is the only place where a label or an order is written down.
/// </summary>
public static partial class ReportLayout
{
    /// <summary>The editions that a row can follow.</summary>
    internal static readonly ReportFormat[] Editions = [ReportFormat.Edition2021, ReportFormat.Trial2019];

    /// <summary>The line in the corner of table R that states its law.</summary>
    internal const string BalanceNote = "（本列数据的" + BalanceWord + "为：第一项加第二项之和，等于第三项加第四项之和）";

    /// <summary>The word by which that line is recognised.</summary>
    internal const string BalanceWord = "勾稽关系";

    /// <summary>The article of the Regulations that the headings of table P name.</summary>
    internal const string BlockArticle = "第二十条";

    /// <summary>The headings over the columns of table R: all applicants, and those that are no natural persons.</summary>
    internal const string ApplicantHeading = "申请人情况";

    /// <inheritdoc cref="ApplicantHeading"/>
    internal const string OrganizationHeading = "法人或其他组织";

    /// <summary>The heading over the first column of table P.</summary>
    internal const string ContentHeading = "信息内容";

    /// <summary>The heading over the two blocks of litigation in table L.</summary>
    internal const string LitigationHeading = "行政诉讼";

    /// <summary>The rows of a table in an edition, headings included, in the order of the form.</summary>
    /// <param name="table">The table.</param>
    /// <param name="edition">The edition, of 2021 or the trial edition of 2019. Table L is the same in both.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such table, or the edition is <see cref="ReportFormat.Mixed"/>: a row follows one of the two.
    /// </exception>
    public static IReadOnlyList<LayoutRow> Rows(ReportTable table, ReportFormat edition)
    {
        if (edition is not (ReportFormat.Edition2021 or ReportFormat.Trial2019))
            throw new ArgumentOutOfRangeException(nameof(edition));
        if (table is < ReportTable.ProactiveDisclosure or > ReportTable.LegalRemedies)
            throw new ArgumentOutOfRangeException(nameof(table));
        return FormTable.Of(table, edition).Rows;
    }

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
        (report.ProactiveDisclosure is { } proactive ? RowsOf(proactive.EditionOf) : [])
            .Concat(report.DisclosureRequests is { } requests ? FormTable.Requests(requests.Edition).Rows : [])
            .Concat(report.LegalRemedies is null ? [] : FormTable.Remedies.Rows);

    /// <summary>
    /// The rows that a table P has, in the editions of its blocks; a heading stands again where the edition changes inside a block.
    /// </summary>
    /// <param name="editions">The edition of each row; null where the table has no such row.</param>
    internal static IEnumerable<LayoutRow> RowsOf(Func<ProactiveRow, ReportFormat?> editions)
    {
        LayoutRow? heading = null;
        for (var index = ProactiveRow.AdministrativeRules; index <= ProactiveRow.CentralizedProcurement; index++)
        {
            if (editions(index) is not { } edition)
                continue;
            var row = ProactiveRowOf(index, edition);
            if (row.Parent != heading)
                yield return heading = row.Parent!;
            yield return row;
        }
    }

    internal static LayoutRow ProactiveRowOf(ProactiveRow row, ReportFormat edition) => FormTable.Proactive(edition).RowAt((int)row);

    internal static LayoutRow RequestRowOf(RequestRow row) =>
        FormTable.Requests2021.Find((int)row) ?? FormTable.Requests2019.RowAt((int)row);

    internal static LayoutRow RemedyRowOf(RemedyKind kind) => FormTable.Remedies.RowAt((int)kind);

    internal static LayoutCell CellOf(RequestRow row, ApplicantCategory column) => RequestRowOf(row).Cells[(int)column];

    internal static LayoutCell CellOf(RemedyKind kind, RemedyOutcome column) => RemedyRowOf(kind).Cells[(int)column];

    private static class AddressIndex
    {
        internal static readonly Dictionary<string, LayoutCell> Cells =
            FormTable.AllCells.ToDictionary(static cell => cell.Address, StringComparer.Ordinal);
    }
}
