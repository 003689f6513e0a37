namespace GovInfoDisclosure;

/// <summary>
/// Where the cells of the form stand in the model: the one way from a place to the value that a report has there, and from values to
/// tables.
/// </summary>
internal static class TableBinding
{
    /// <summary>The row that a report has, or null when it has no such table, or its table follows an edition without this row.</summary>
    internal static ITableRow? Find(DisclosureReport report, LayoutRow row) => RowOf(TableOf(report, row.Table), row);

    /// <summary>The row that a table has, or null when there is no table, or it follows an edition without this row.</summary>
    internal static ITableRow? RowOf(object? table, LayoutRow row) => table switch
    {
        ProactiveDisclosure proactive => proactive[(ProactiveRow)row.Index] is { } own && own.Edition == row.Edition ? own : null,
        DisclosureRequests requests => requests[(RequestRow)row.Index],
        LegalRemedies remedies => remedies[(RemedyKind)row.Index],
        _ => null,
    };

    /// <summary>The value that a report has in a place, or null when it has no such row.</summary>
    internal static Cell? Find(DisclosureReport report, LayoutCell place) => Find(report, place.Row)?.GetCell(place.Column.Index);

    /// <summary>Whether a report has a table.</summary>
    internal static bool Has(DisclosureReport report, ReportTable table) => TableOf(report, table) is not null;

    private static object? TableOf(DisclosureReport report, ReportTable table) => table switch
    {
        ReportTable.ProactiveDisclosure => report.ProactiveDisclosure,
        ReportTable.DisclosureRequests => report.DisclosureRequests,
        _ => report.LegalRemedies,
    };

    /// <summary>Whether table P can be made of rows in these editions: only the rows that one edition alone has may be lacking.</summary>
    internal static bool IsWhole(Func<ProactiveRow, ReportFormat?> editions) =>
        Array.TrueForAll(FormTable.ProactiveRowsOfBoth, row => editions((ProactiveRow)row.Index) is not null);

    /// <summary>Makes table P.</summary>
    /// <param name="editions">The edition of each row; null where the table has no such row.</param>
    /// <param name="cells">The values by their places.</param>
    internal static ProactiveDisclosure Proactive(Func<ProactiveRow, ReportFormat?> editions, Func<LayoutCell, Cell> cells) =>
        ProactiveDisclosure.Create(editions,
            (row, column) => cells(FormTable.Proactive(editions(row) ?? ReportFormat.Edition2021).RowAt((int)row).Cells[column]));

    /// <summary>Makes table R.</summary>
    internal static DisclosureRequests Requests(ReportFormat edition, Func<LayoutCell, Cell> cells)
    {
        var table = FormTable.Requests(edition);
        return DisclosureRequests.Create(edition, row =>
        {
            var places = table.RowAt((int)row).Cells;
            return ApplicantCounts.Create(category => cells(places[(int)category]));
        });
    }

    /// <summary>Makes table L.</summary>
    internal static LegalRemedies Remedies(Func<LayoutCell, Cell> cells) => LegalRemedies.Create(kind =>
    {
        var places = FormTable.Remedies.RowAt((int)kind).Cells;
        return RemedyOutcomes.Create(outcome => cells(places[(int)outcome]));
    });

    /// <summary>A report with the same rows and other values in its tables.</summary>
    /// <param name="report">The report.</param>
    /// <param name="tables">The tables to make anew; the others stay as they are.</param>
    /// <param name="cells">The values of these tables by their places.</param>
    internal static DisclosureReport WithTables(DisclosureReport report, Func<ReportTable, bool> tables, Func<LayoutCell, Cell> cells) =>
        report with
    {
        ProactiveDisclosure = report.ProactiveDisclosure is { } proactive && tables(ReportTable.ProactiveDisclosure)
            ? Proactive(proactive.EditionOf, cells)
            : report.ProactiveDisclosure,
        DisclosureRequests = report.DisclosureRequests is { } requests && tables(ReportTable.DisclosureRequests)
            ? Requests(requests.Edition, cells)
            : report.DisclosureRequests,
        LegalRemedies = report.LegalRemedies is { } remedies && tables(ReportTable.LegalRemedies) ? Remedies(cells) : report.LegalRemedies,
    };
}
