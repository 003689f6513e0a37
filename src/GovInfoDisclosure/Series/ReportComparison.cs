using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Two reports of one body on different years, side by side: the numbers, and how much of the text is the same.</summary>
/// <remarks>
/// Compared across the editions are the figures that both count alike: tables R and L, and the decisions of items (5) and (6) of table P.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class ReportComparison
{
    private ReportComparison(DisclosureReport report, DisclosureReport previousYear)
    {
        Report = report;
        PreviousYear = previousYear;
        Cells = CompareCells(report, previousYear);
        var compared = new HashSet<string>(Cells.SelectMany(static cell => cell.Addresses), StringComparer.Ordinal);
        var comparedBefore = new HashSet<string>(Cells.SelectMany(static cell => cell.PreviousAddresses), StringComparer.Ordinal);
        OnlyInReport = report.Cells().Where(cell => !compared.Contains(cell.Address)).ToArray();
        OnlyInPreviousYear = previousYear.Cells().Where(cell => !comparedBefore.Contains(cell.Address)).ToArray();
        Sections = NarrativeComparison.OfSections(report, previousYear);
        Narrative = NarrativeComparison.OfAll(report, previousYear);
    }

    /// <summary>The report.</summary>
    public DisclosureReport Report { get; }

    /// <summary>The report on the year before, or on any other year.</summary>
    public DisclosureReport PreviousYear { get; }

    /// <summary>Every cell that can be compared, in the order of the form.</summary>
    public IReadOnlyList<CellComparison> Cells { get; }

    /// <summary>The cells of the report that compare with nothing in the other one.</summary>
    public IReadOnlyList<ReportCell> OnlyInReport { get; }

    /// <summary>The cells of the report on the year before that compare with nothing in the other one.</summary>
    public IReadOnlyList<ReportCell> OnlyInPreviousYear { get; }

    /// <summary>The text of sections one, five and six together. The opening is left out, for it is much the same in all reports.</summary>
    public NarrativeComparison Narrative { get; }

    /// <summary>The text section by section, the opening first; a section that both lack is not listed.</summary>
    public IReadOnlyList<NarrativeComparison> Sections { get; }

    /// <summary>Compares two reports.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previousYear">The report on the year before. Neither year nor body are looked at.</param>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    public static ReportComparison Create(DisclosureReport report, DisclosureReport previousYear) => new(
        report ?? throw new ArgumentNullException(nameof(report)),
        previousYear ?? throw new ArgumentNullException(nameof(previousYear)));

    /// <summary>The comparison of a place.</summary>
    /// <param name="address">The address of a cell in either report.</param>
    /// <returns>The comparison, or null when the place cannot be compared.</returns>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public CellComparison? Find(string address)
    {
        if (address is null)
            throw new ArgumentNullException(nameof(address));
        return Cells.FirstOrDefault(cell => cell.Addresses.Contains(address, StringComparer.Ordinal))
            ?? Cells.FirstOrDefault(cell => cell.PreviousAddresses.Contains(address, StringComparer.Ordinal));
    }

    /// <summary>The years and how many of the compared cells differ, on one line.</summary>
    public override string ToString()
    {
        var differing = Cells.Count(static cell => !cell.IsSame);
        return FormattableString.Invariant(
            $"{PreviousYear.Header.StatedYear} -> {Report.Header.StatedYear}: {differing} of {Cells.Count} cells differ");
    }

    private static CellComparison[] CompareCells(DisclosureReport report, DisclosureReport previousYear)
    {
        var comparisons = new List<CellComparison>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in report.CellValues())
        {
            if (used.Contains(cell.Address) || Sides(cell.Place, report, previousYear) is not { } sides)
                continue;
            used.UnionWith(sides.Cells.Select(static side => side.Address));
            comparisons.Add(new(sides.Place, sides.Previous, sides.Cells));
        }

        return [.. comparisons];
    }

    // A cell of the later report compares with its like; one of the three rows of 其他处理 only together with the others.
    private static (LayoutCell Place, IReadOnlyList<CellValue> Cells, IReadOnlyList<CellValue> Previous)? Sides(
        LayoutCell place, DisclosureReport report, DisclosureReport previousYear)
    {
        var before = ComparableCells.Find(place, previousYear);
        if (before.Count > 0)
            return (place, ComparableCells.Find(place, report), before);
        if (place.Row is not { Table: ReportTable.DisclosureRequests, Edition: ReportFormat.Edition2021 }
            || previousYear.DisclosureRequests is null)
            return null;
        var whole = ReportLayout.CellOf(RequestRow.OtherHandling, (ApplicantCategory)place.Column.Index);
        return (whole, ComparableCells.Find(whole, report), ComparableCells.Find(whole, previousYear));
    }
}
