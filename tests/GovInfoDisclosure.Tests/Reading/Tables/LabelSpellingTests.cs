using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Labels as offices write them, each in a table that is otherwise the official one: Samples/Reading/labels.txt, written by hand.</summary>
public sealed class LabelSpellingTests
{
    public static TheoryData<string, string> Spellings => new(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples/Reading/labels.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | ")).Select(cells => (cells[0], cells[1])));

    private static IEnumerable<LayoutRow> Rows => ((ReportTable[])[ReportTable.ProactiveDisclosure, ReportTable.DisclosureRequests])
        .SelectMany(static table => ReportLayout.Rows(table, ReportFormat.Edition2021)).Where(static row => !row.IsHeading);

    [Theory, MemberData(nameof(Spellings))]
    public void Read_row_under_a_label_as_it_is_printed_gives_it_its_numbers(string address, string label)
    {
        var tables = TableSample.Tables();
        var (row, numbers) = Relabel(tables, address, label);

        var result = ReportText.Read(tables.AsPipes());

        result.Row(row.Address).Should().Equal(numbers);
        result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Severity != IssueSeverity.Info);
    }

    [Fact]
    public void Spellings_are_given_for_every_row() =>
        Rows.Select(static row => row.Address).Should().BeEquivalentTo(Spellings.Select(static data => data.Data.Item1).Distinct());

    // Numbers that no other row has.
    private static (LayoutRow Row, string[] Numbers) Relabel(Dictionary<string, List<string[]>> tables, string address, string label)
    {
        var row = Rows.Single(row => row.Address == address);
        foreach (var rows in tables.Values)
        {
            var at = rows.FindIndex(cells => cells[0] == row.Label || cells[0] == row.Name);
            if (at < 0)
                continue;
            string[] numbers = [.. Enumerable.Range(0, rows[at].Length - 2).Select(column => $"{71 + column}")];
            numbers = [.. numbers, $"{(numbers.Length == 6 ? numbers.Sum(int.Parse) : 97)}"];
            rows[at] = [label, .. numbers];
            return (row, numbers);
        }

        throw new ArgumentException($"The sample has no row {address}.");
    }
}
