using System.Text.Json;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

public sealed class JsonFormTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 50)];

    [Fact]
    public void Cells_are_the_cells_of_the_layout_each_once()
    {
        var expected = from table in Enum.GetValues<ReportTable>()
                       from edition in ReportLayout.Editions
                       from row in ReportLayout.Rows(table, edition)
                       from cell in row.Cells
                       select cell.Address;
        JsonForm.Cells.Select(cell => cell.Address).Should().BeEquivalentTo(expected.Distinct()).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Written_cells_stand_at_their_addresses_in_the_order_of_the_layout(int seed)
    {
        var report = JsonSamples.Any(seed);
        using var json = JsonDocument.Parse(ReportJson.Write(report));
        var written = CellsOf(json.RootElement, "").ToList();
        written.Select(cell => cell.Address).Should().Equal(report.CellValues().Select(cell => cell.Address), "seed {0}", seed);
        written.Select(cell => cell.Value).Should().Equal(report.CellValues().Select(cell => cell.Value), "seed {0}", seed);
    }

    private static IEnumerable<(string Address, Cell Value)> CellsOf(JsonElement element, string address) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => address != "" || IsTable(member.Name)).SelectMany(member => CellsOf(member.Value, address + "/" + member.Name)),
        JsonValueKind.Number => [(address, element.GetDecimal())],
        JsonValueKind.String => [(address, Cell.FromText(element.GetString()))],
        _ => address.Count(c => c == '/') < 2 ? [] : [(address, Cell.Blank)],
    };

    private static bool IsTable(string key) => ReportSection.All.Any(section => section.Key == key && section.Table is not null);
}
