namespace GovInfoDisclosure;

public static partial class ReportLayout
{
    /// <summary>The cells of a report as flat rows, in the order of the form.</summary>
    /// <param name="report">The report. Tables that it does not have give no rows.</param>
    /// <returns>One row a cell, blanks included.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static IEnumerable<ReportCell> Cells(this DisclosureReport report)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        return report.CellValues().Select(cell => new ReportCell(report, cell));
    }

    /// <summary>The cells of many reports as flat rows: report by report, each in the order of the form.</summary>
    /// <param name="reports">The reports; they are walked once, as the rows are.</param>
    /// <returns>One row a cell, blanks included.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A report is null; thrown when the rows are walked.</exception>
    public static IEnumerable<ReportCell> Cells(this IEnumerable<DisclosureReport> reports)
    {
        if (reports is null)
            throw new ArgumentNullException(nameof(reports));
        return reports.SelectMany(static report => (report ?? throw new ArgumentException("A report is null.", nameof(reports))).Cells());
    }
}
