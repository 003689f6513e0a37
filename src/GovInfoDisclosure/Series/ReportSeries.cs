using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>The reports of one body over the years.</summary>
/// <remarks>That they are of one body is for the caller to know: bodies change their names (<see cref="ReportingBodies"/>).</remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class ReportSeries
{
    private const int FirstYear = 1;
    private const int LastYear = 9999;

    private ReportSeries(DisclosureReport[] reports, DisclosureReport[] leftOut)
    {
        Reports = reports;
        LeftOut = leftOut;
        Years = reports.Select(static report => report.Header.StatedYear!.Value).ToArray();
        MissingYears = Years.Zip(Years.Skip(1), static (year, next) => Enumerable.Range(year + 1, next - year - 1))
            .SelectMany(static years => years).ToArray();
        ReportingBodies = reports.Select(static report =>
            report.Header.ReportingBody).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        Comparisons = reports.Zip(reports.Skip(1), static (previous, report) => (Report: report, Previous: previous))
            .Where(static pair => AreAdjacent(pair.Report, pair.Previous))
            .Select(static pair => ReportComparison.Create(pair.Report, pair.Previous))
            .ToArray();
    }

    /// <summary>The reports, one a year, the oldest first.</summary>
    public IReadOnlyList<DisclosureReport> Reports { get; }

    /// <summary>The years of <see cref="Reports"/>: those that they state, or of their statistical periods.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The years between the first and the last of which there is no report.</summary>
    public IReadOnlyList<int> MissingYears { get; }

    /// <summary>
    /// Reports that are not in the series: without a year of the calendar (1 to 9999), or on a year that an earlier one of the list is on.
    /// </summary>
    public IReadOnlyList<DisclosureReport> LeftOut { get; }

    /// <summary>The names of the body, the oldest first.</summary>
    public IReadOnlyList<string> ReportingBodies { get; }

    /// <summary>Each report beside that on the year before, where there is one.</summary>
    public IReadOnlyList<ReportComparison> Comparisons { get; }

    /// <summary>Puts reports in the order of their years.</summary>
    /// <param name="reports">The reports, in any order. Of two on one year the first counts.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of the reports is null.</exception>
    public static ReportSeries Create(IEnumerable<DisclosureReport> reports)
    {
        if (reports is null)
            throw new ArgumentNullException(nameof(reports));
        var byYear = new SortedDictionary<int, DisclosureReport>();
        var leftOut = new List<DisclosureReport>();
        foreach (var report in reports)
        {
            if (report is null)
                throw new ArgumentException("A report is null.", nameof(reports));
            if (report.Header.StatedYear is not (>= FirstYear and <= LastYear and var year) || byYear.ContainsKey(year))
                leftOut.Add(report);
            else
                byYear.Add(year, report);
        }

        return new([.. byYear.Values], [.. leftOut]);
    }

    /// <summary>The values of a place over the years, across the editions where they count alike.</summary>
    /// <param name="address">The address of a cell in either edition, for instance <c>/disclosureRequests/newRequests/total</c>.</param>
    /// <returns>
    /// The year of each report with the value, the oldest first; the value is null where the report has nothing that compares, and a blank
    /// where the report leaves the place blank.
    /// </returns>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    /// <exception cref="ArgumentException">There is no cell with this address.</exception>
    public IReadOnlyList<KeyValuePair<int, Cell?>> Values(string address)
    {
        if (address is null)
            throw new ArgumentNullException(nameof(address));
        var place = ReportLayout.Find(address) ?? throw new ArgumentException($"There is no cell {address}.", nameof(address));
        return Reports.Select(report => new KeyValuePair<int, Cell?>(report.Header.StatedYear!.Value, ValueOf(place, report))).ToArray();
    }

    /// <summary>Checks every report, together with that on the year before where there is one.</summary>
    /// <returns>One result a report, in the order of <see cref="Reports"/>.</returns>
    public IReadOnlyList<CheckResult> Check() => Check(CheckOptions.Default);

    /// <summary>Checks every report, together with that on the year before where there is one.</summary>
    /// <param name="options">The rules, and what blanks mean. The report on the year before is taken from the series.</param>
    /// <returns>One result a report, in the order of <see cref="Reports"/>.</returns>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    /// <exception cref="ArgumentException">The options have a report on the year before.</exception>
    public IReadOnlyList<CheckResult> Check(CheckOptions options)
    {
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        if (options.PreviousYear is not null)
            throw new ArgumentException("The report on the year before is taken from the series.", nameof(options));
        return Reports.Select((report, index) => ConsistencyChecker.Check(report, options with { PreviousYear = Before(index) })).ToArray();
    }

    private DisclosureReport? Before(int index) => index > 0 && AreAdjacent(Reports[index], Reports[index - 1]) ? Reports[index - 1] : null;

    private static Cell? ValueOf(LayoutCell place, DisclosureReport report)
    {
        var cells = ComparableCells.Find(place, report);
        return cells.Count == 0 ? null : ComparableCells.ValueOf(cells);
    }

    private static bool AreAdjacent(DisclosureReport report, DisclosureReport previous) =>
        report.Header.StatedYear - 1 == previous.Header.StatedYear;
}
