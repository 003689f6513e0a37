using System.Data;
using System.Globalization;
using System.Text.Json;
using CsvHelper;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Diagnostics;
using GovInfoDisclosure.Tests.Support;
using MiniExcelLibs;

namespace GovInfoDisclosure.Tests.Form;

/// <summary>Flat rows of cells, and the libraries that take them.</summary>
public sealed class ReportCellTests
{
    private static readonly DisclosureReport[] Reports =
        [.. Enumerable.Range(0, 6).Select(seed => RandomReports.Create(seed, new() { BlankPercent = 10, TextPercent = 10, MayLackSections = true }))];

    [Fact]
    public void Row_says_what_place_and_report_say()
    {
        var report = ReportEdits.Consistent(1).With(("/disclosureRequests/results/notDisclosed/stateSecret/naturalPerson", 1.5m));

        var cell = report.Cells().Single(cell => cell.Number == 1.5m);

        cell.ReportingBody.Should().Be("青石县人民政府");
        cell.ReportYear.Should().Be(2023);
        cell.Edition.Should().Be(ReportFormat.Edition2021);
        cell.Table.Should().Be(ReportTable.DisclosureRequests);
        cell.Address.Should().Be("/disclosureRequests/results/notDisclosed/stateSecret/naturalPerson");
        (cell.Row, cell.Column).Should().Be(("不予公开·属于国家秘密", "自然人"));
        (cell.EnglishRow, cell.EnglishColumn).Should().Be((ReportLayout.Find(cell.Address)!.EnglishLabel.Split(" / ")[0], "Natural persons"));
        cell.Text.Should().BeNull();
        cell.IsDoubtful.Should().BeNull("a report does not know how it was read");
        cell.ToString().Should().Be("/disclosureRequests/results/notDisclosed/stateSecret/naturalPerson: 1.5");
    }

    [Fact]
    public void Rows_are_the_cells_of_the_reports_in_their_order()
    {
        var expected = Reports.SelectMany(report => report.CellValues().Select(cell => (report.Header.ReportingBody, cell.Address, cell.Value.Number, cell.Value.Text)));

        Reports.Cells().Select(cell => (cell.ReportingBody, cell.Address, cell.Number, cell.Text)).Should().Equal(expected);
        Reports.SelectMany(report => report.Cells()).Should().Equal(Reports.Cells());
    }

    [Fact]
    public void Edition_is_that_of_the_row_or_of_its_table()
    {
        foreach (var report in Enumerable.Range(0, 60).Select(seed => RandomReports.Create(seed, new() { Format = ReportFormat.Mixed })))
        {
            foreach (var cell in report.Cells())
            {
                var expected = cell.Table switch
                {
                    ReportTable.ProactiveDisclosure => ReportLayout.Find(cell.Address)!.Row.Edition,
                    ReportTable.DisclosureRequests => report.DisclosureRequests!.Edition,
                    _ => report.Format,
                };
                cell.Edition.Should().Be(expected, cell.Address);
            }
        }
    }

    [Fact]
    public void Rows_of_null_are_refused()
    {
        FluentActions.Invoking(() => ((IEnumerable<DisclosureReport>)null!).Cells()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new DisclosureReport[] { null! }.Cells().Count()).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Json_of_rows_is_flat_and_complete()
    {
        var json = JsonSerializer.SerializeToElement(Reports.Cells());

        json.GetArrayLength().Should().Be(Reports.Cells().Count());
        foreach (var (cell, row) in Reports.Cells().Zip(json.EnumerateArray()))
        {
            row.EnumerateObject().Should().OnlyContain(member => member.Value.ValueKind != JsonValueKind.Object && member.Value.ValueKind != JsonValueKind.Array)
                .And.HaveCount(11);
            row.GetProperty("cell").GetString().Should().Be(cell.Address);
            (row.GetProperty("number") is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : (decimal?)null).Should().Be(cell.Number);
        }
    }

    [Fact]
    public void Json_of_rows_of_a_reading_says_which_are_doubtful()
    {
        var result = ReportReader.Read(DiagnosticSamples.Of("GID214"));

        var json = JsonSerializer.SerializeToElement(result.Cells());

        json.EnumerateArray().Where(row => row.GetProperty("doubtful").GetBoolean()).Select(row => row.GetProperty("cell").GetString())
            .Should().Equal(result.DoubtfulCells);
    }

    [Fact]
    public void Json_is_not_read_back_into_rows_without_content() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ReportCell>("{}")).Should().Throw<NotSupportedException>();

    [Fact]
    public void CsvHelper_writes_rows_that_read_back_equal()
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
            csv.WriteRecords(Reports.Cells());

        using var reader = new CsvReader(new StringReader(text.ToString()), CultureInfo.InvariantCulture);
        var rows = reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>().ToArray();

        rows.Select(row => Key(name => (string)row[name])).Should().Equal(Reports.Cells().Select(KeyOf));
    }

    [Fact]
    public void MiniExcel_writes_rows_that_read_back_equal()
    {
        using var stream = new MemoryStream();
        stream.SaveAs(Reports.Cells());

        var rows = stream.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToArray();

        rows.Select(row => Key(name => Convert.ToString(row[name], CultureInfo.InvariantCulture)!)).Should().Equal(Reports.Cells().Select(KeyOf));
    }

    [Fact]
    public void DataTable_takes_each_column_as_it_is()
    {
        var table = new DataTable();
        var columns = typeof(ReportCell).GetProperties();
        foreach (var column in columns)
            table.Columns.Add(column.Name, column.PropertyType.IsEnum ? typeof(string) : Nullable.GetUnderlyingType(column.PropertyType) ?? column.PropertyType);
        foreach (var cell in Reports.Cells())
            table.Rows.Add([.. columns.Select(column => column.GetValue(cell))]);

        table.Rows.Cast<DataRow>().Select(row => Key(name => Convert.ToString(row[name], CultureInfo.InvariantCulture)!))
            .Should().Equal(Reports.Cells().Select(KeyOf));
    }

    private static string KeyOf(ReportCell cell) => Key(name =>
        Convert.ToString(typeof(ReportCell).GetProperty(name)!.GetValue(cell), CultureInfo.InvariantCulture)!);

    private static string Key(Func<string, string> column) => string.Join('|', new[]
    {
        nameof(ReportCell.ReportingBody), nameof(ReportCell.ReportYear), nameof(ReportCell.Edition), nameof(ReportCell.Table), nameof(ReportCell.Address),
        nameof(ReportCell.Row), nameof(ReportCell.Column), nameof(ReportCell.EnglishRow), nameof(ReportCell.EnglishColumn), nameof(ReportCell.Number), nameof(ReportCell.Text),
    }.Select(column));
}
