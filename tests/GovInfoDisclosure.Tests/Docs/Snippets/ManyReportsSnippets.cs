using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class ManyReportsSnippets : Snippet
{
    private static readonly DisclosureReport[] Units = [.. Enumerable.Range(1, 3).Select(seed => ReportEdits.Consistent(seed))];

    [Fact]
    public async Task Lines_are_read_one_at_a_time()
    {
        using var stream = new MemoryStream();

        await Lines(Units, stream);

        Console.Text.Should().Be("青石县人民政府 2023\n青石县人民政府 2023\n青石县人民政府 2023\n");
    }

    [Fact]
    public void Series_puts_years_side_by_side()
    {
        var first = ReportReader.Read(File.ReadAllBytes(SampleFile("qiandongnan-2024.txt"))).GetReportOrThrow();
        var requests = first.DisclosureRequests!;
        var second = first with
        {
            Header = first.Header with { ReportYear = 2025 },
            DisclosureRequests = requests with { NewRequests = requests.NewRequests with { Total = requests.NewRequests.Total.Count!.Value + 8 } },
        };

        Series([second, first]);

        PrintsWhatThePageShows("series");
    }

    [Fact]
    public void Totals_add_up_and_are_compared()
    {
        Totals(Units);

        Console.Text.Should().Be("True\n");
    }

    private async Task Lines(IEnumerable<DisclosureReport> reports, Stream stream)
    {
        #region json-lines
        await ReportJson.WriteLinesAsync(reports, stream);

        stream.Position = 0;
        await foreach (var line in ReportJson.ReadLinesAsync(stream)) // One line in memory at a time.
            Console.WriteLine($"{line.Report?.Header.ReportingBody} {line.Report?.Header.ReportYear}");
        #endregion
    }

    private void Series(IEnumerable<DisclosureReport> reports)
    {
        #region series
        var series = ReportSeries.Create(reports);

        foreach (var value in series.Values("/disclosureRequests/newRequests/total"))
            Console.WriteLine($"{value.Key}: {value.Value}");
        foreach (var change in series.Comparisons.SelectMany(comparison => comparison.Cells).Where(cell => !cell.IsSame))
            Console.WriteLine($"{change.Place.EnglishLabel}: {change.PreviousValue} to {change.Value}");
        foreach (var comparison in series.Comparisons)
            Console.WriteLine($"{comparison.Narrative.RepeatedSentences.Count} sentences are those of the year before.");
        #endregion
    }

    private void Totals(IReadOnlyCollection<DisclosureReport> units)
    {
        #region totals
        var consolidated = ReportTotals.Sum(units, BlankCells.Unknown, out var gaps);
        foreach (var gap in gaps)
            Console.WriteLine($"{gap.Address} is blank in the sum: {gap.Reason}, units {string.Join(", ", gap.Units)}");

        Console.WriteLine(ConsistencyChecker.CheckTotal(consolidated, units).IsConsistent);
        #endregion
    }
}
