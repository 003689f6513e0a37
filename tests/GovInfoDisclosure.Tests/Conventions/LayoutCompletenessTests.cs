using System.Reflection;
using System.Text.Json;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Conventions;

/// <summary>The layout, the model and the JSON form name the same cells.</summary>
public sealed class LayoutCompletenessTests
{
    private static readonly ReportFormat[] Editions = ReportLayout.Editions;

    private static IEnumerable<LayoutCell> Places(ReportFormat edition) =>
        Enum.GetValues<ReportTable>().SelectMany(table => ReportLayout.Rows(table, edition)).SelectMany(row => row.Cells);

    [Fact]
    public void Cell_properties_of_the_model_are_the_places_of_the_layout()
    {
        // The one row 其他处理 of the trial edition stands where the three rows of 2021 have their parent, and 其他对外管理服务事项 refuses the column of 2021.
        var properties = CellProperties(typeof(DisclosureReport), "").Select(path => path.Replace("/otherHandling/undivided/", "/otherHandling/"))
            .Where(path => path != "/proactiveDisclosure/otherExternalServices/decisionsThisYear");

        properties.Order(StringComparer.Ordinal).Should().Equal(Editions.SelectMany(Places).Select(place => place.Address).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021), InlineData(ReportFormat.Trial2019)]
    public void Numbers_of_the_JSON_form_are_the_places_of_the_layout(ReportFormat edition)
    {
        var (report, values) = Filled(edition);
        using var json = JsonDocument.Parse(ReportJson.Write(report));

        var numbers = ((string[])["proactiveDisclosure", "disclosureRequests", "legalRemedies"])
            .SelectMany(table => Numbers(json.RootElement.GetProperty(table), "/" + table)).ToDictionary(number => number.Pointer, number => number.Value);

        numbers.Should().Equal(values);
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021), InlineData(ReportFormat.Trial2019)]
    public void Find_gives_the_cell_that_the_factories_put_there(ReportFormat edition)
    {
        var (report, values) = Filled(edition);

        foreach (var place in Places(edition))
            place.Find(report).Should().Be((Cell)values[place.Address], "{0}", place);
        report.CellValues().ToDictionary(cell => cell.Address, cell => cell.Value.Count!.Value).Should().Equal(values);
    }

    [Fact]
    public void Values_of_the_enumerations_are_the_rows_and_columns_of_the_layout()
    {
        Indexes(ReportTable.ProactiveDisclosure).Should().BeEquivalentTo(Numbers<ProactiveRow>());
        Indexes(ReportTable.DisclosureRequests).Should().BeEquivalentTo(Numbers<RequestRow>());
        Indexes(ReportTable.LegalRemedies).Should().BeEquivalentTo(Numbers<RemedyKind>());
        ColumnKeys(ReportTable.DisclosureRequests).Should().Equal(Enum.GetNames<ApplicantCategory>().Select(JsonNamingPolicy.CamelCase.ConvertName));
        ColumnKeys(ReportTable.LegalRemedies).Should().Equal(Enum.GetNames<RemedyOutcome>().Select(JsonNamingPolicy.CamelCase.ConvertName));

        static IEnumerable<int> Indexes(ReportTable table) =>
            Editions.SelectMany(edition => ReportLayout.Rows(table, edition)).Where(row => !row.IsHeading).Select(row => row.Index).Distinct();
        static IEnumerable<int> Numbers<T>()
            where T : struct, Enum => Enum.GetValues<T>().Select(value => Convert.ToInt32(value));
        static IEnumerable<string> ColumnKeys(ReportTable table) =>
            ReportLayout.Rows(table, ReportFormat.Edition2021).First(row => !row.IsHeading).Columns.Select(column => column.Key);
    }

    // 其他处理 as one row has the key of the heading in the other edition, all other rows that of their enumeration.
    [Fact]
    public void Addresses_of_rows_end_in_the_names_of_the_enumerations()
    {
        foreach (var row in Editions.SelectMany(edition => Enum.GetValues<ReportTable>().SelectMany(table => ReportLayout.Rows(table, edition))).Where(row => !row.IsHeading))
        {
            var name = row.Table switch
            {
                ReportTable.ProactiveDisclosure => ((ProactiveRow)row.Index).ToString(),
                ReportTable.DisclosureRequests => ((RequestRow)row.Index).ToString(),
                _ => ((RemedyKind)row.Index).ToString(),
            };
            var key = row.Index == (int)RequestRow.ResultsTotal && row.Table == ReportTable.DisclosureRequests ? "total" : JsonNamingPolicy.CamelCase.ConvertName(name);
            row.Address.Should().EndWith("/" + key);
        }
    }

    // A report whose cells all hold different numbers, and the number of each address.
    private static (DisclosureReport Report, Dictionary<string, long> Values) Filled(ReportFormat edition)
    {
        var values = Places(edition).Select((place, index) => (place.Address, Number: 1001L + index)).ToDictionary(value => value.Address, value => value.Number);
        var rows = ReportLayout.Rows(ReportTable.ProactiveDisclosure, edition).Where(row => !row.IsHeading).ToDictionary(row => (ProactiveRow)row.Index);
        var report = RandomReports.Create(1) with
        {
            ProactiveDisclosure = ProactiveDisclosure.Create(row => rows.ContainsKey(row) ? edition : null, (row, column) => values[rows[row].Cells[column].Address]),
            DisclosureRequests = DisclosureRequests.Create(edition, row => ApplicantCounts.Create(column => values[ReportLayout.CellOf(row, column).Address])),
            LegalRemedies = LegalRemedies.Create(kind => RemedyOutcomes.Create(outcome => values[ReportLayout.CellOf(kind, outcome).Address])),
        };
        return (report, values);
    }

    private static IEnumerable<string> CellProperties(Type type, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            var inner = path + "/" + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (property.PropertyType == typeof(Cell) || property.PropertyType == typeof(Cell?))
                yield return inner;
            else if (property.PropertyType.Assembly == type.Assembly && property.PropertyType.GetMethod("<Clone>$") is not null)
                foreach (var found in CellProperties(property.PropertyType, inner))
                    yield return found;
        }
    }

    private static IEnumerable<(string Pointer, long Value)> Numbers(JsonElement element, string pointer) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value, pointer + "/" + member.Name)),
        JsonValueKind.Number => [(pointer, element.GetInt64())],
        _ => [],
    };
}
