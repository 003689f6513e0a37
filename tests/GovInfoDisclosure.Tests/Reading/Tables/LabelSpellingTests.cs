using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Labels as offices write them, each in a table that is otherwise the official one: Samples/Reading/labels.txt, written by hand.</summary>
public sealed class LabelSpellingTests
{
    public static TheoryData<string, string> Spellings => new(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples/Reading/labels.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | ")).Select(cells => (cells[0], cells[1])));

    [Theory, MemberData(nameof(Spellings))]
    public void Read_row_under_a_label_as_it_is_printed_gives_it_its_numbers(string address, string label)
    {
        var tables = TableSample.Tables();
        var (row, numbers) = Relabel(tables, address, label);

        var result = ReportText.Read(tables.AsPipes());

        result.Row(row.Address).Should().Equal(numbers);
        result.Row("/disclosureRequests/results/notDisclosed/stateSecret").Length.Should().Be(7);
        result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Severity != IssueSeverity.Info);
    }

    [Fact]
    public void Spellings_are_given_for_every_row() =>
        ReportLayout.Rows(ReportTable.DisclosureRequests, ReportFormat.Edition2021).Concat(ReportLayout.Rows(ReportTable.ProactiveDisclosure, ReportFormat.Edition2021))
            .Where(static row => !row.IsHeading).Select(static row => row.Address).Should().BeEquivalentTo(Spellings.Select(static data => data.Data.Item1).Distinct());

    // The numbers of a row of results are made up for in the row of new requests, so that every sum holds.
    private static (LayoutRow Row, string[] Numbers) Relabel(Dictionary<string, List<string[]>> tables, string address, string label)
    {
        var row = ReportLayout.Find(address + (address.StartsWith("/disclosureRequests", StringComparison.Ordinal) ? "/total" : "/decisionsThisYear"))?.Row
            ?? ReportLayout.Rows(ReportTable.ProactiveDisclosure, ReportFormat.Edition2021).Single(row => row.Address == address);
        foreach (var rows in tables.Values)
        {
            var at = rows.FindIndex(cells => cells[0] == row.Label || cells[0] == row.Name);
            if (at < 0)
                continue;
            rows[at][0] = label;
            return (row, rows[at][1..]);
        }

        throw new ArgumentException($"The sample has no row {address}.");
    }
}
