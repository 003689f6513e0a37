using System.Data;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Diagnostics;
using MiniExcelLibs;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class TableSnippets : Snippet
{
    private static readonly DisclosureReport[] Reports =
        [ReportEdits.Consistent(1), ReportEdits.Consistent(2, ReportFormat.Trial2019).With(("/legalRemedies/reconsideration/total", Cell.FromText("=1+1")))];

    [Fact]
    public void Csv_holds_a_row_a_cell()
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);

        Csv(Reports, text);

        var lines = text.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(1 + Reports.Cells().Count());
        lines[0].Should().Be("ReportingBody,ReportYear,Edition,Table,Address,Row,Column,EnglishRow,EnglishColumn,Number,Text,IsDoubtful");
        lines.Should().ContainSingle(line => line.EndsWith(",=1+1,", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_for_Excel_begins_with_a_byte_order_mark()
    {
        var path = Path.GetTempFileName();
        try
        {
            CsvForExcel(Reports, path);

            File.ReadAllBytes(path)[..3].Should().Equal(0xEF, 0xBB, 0xBF);
            File.ReadAllText(path).Should().StartWith("ReportingBody,").And.Contain("自然人");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Guarded_csv_holds_no_formula()
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);

        Guarded(Reports, text);

        text.ToString().Should().Contain("'=1+1").And.NotContain(",=1+1");
    }

    [Fact]
    public void Workbook_holds_a_row_a_cell()
    {
        using var stream = new MemoryStream();

        Excel(Reports, stream);

        MiniExcel.Query(stream, useHeaderRow: true).Should().HaveCount(Reports.Cells().Count());
    }

    [Fact]
    public void Data_table_holds_a_row_a_cell()
    {
        var table = Table(Reports);

        table.Rows.Cast<DataRow>().Select(row => row["Number"] as decimal?).Should().Equal(Reports.Cells().Select(cell => cell.Number));
        table.Rows[0]["Edition"].Should().Be("Edition2021");
    }

    [Fact]
    public void Issues_of_reading_and_checking_fill_one_table()
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var source = File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt"));

        Issues(source, text);

        text.ToString().Should().Contain("finding,").And.Contain(",Fail,Error,");
    }

    [Fact]
    public void Differences_are_listed()
    {
        Differences(ReportEdits.Consistent(1));

        PrintsWhatThePageShows("differences");
    }

    [Fact]
    public void Certain_cells_are_told_from_doubtful_ones()
    {
        var result = ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt")));
        var damaged = ReportReader.Read(DiagnosticSamples.Of("GID201"));

        Certain([result, damaged]).Should().HaveCount(result.Cells().Count() + damaged.Cells().Count()
            - result.DoubtfulCells.Count - damaged.DoubtfulCells.Count);
    }

    private static IEnumerable<ReportCell> Certain(IEnumerable<ReadResult> results)
    {
        #region doubtful
        IEnumerable<ReportCell> cells = results.SelectMany(result => result.Cells());
        IEnumerable<ReportCell> certain = cells.Where(cell => cell.IsDoubtful == false);
        #endregion
        return certain;
    }

    private static void Csv(IEnumerable<DisclosureReport> reports, TextWriter file)
    {
        #region csv
        using var csv = new CsvWriter(file, CultureInfo.InvariantCulture);
        csv.WriteRecords(reports.Cells());
        #endregion
    }

    private static void CsvForExcel(IEnumerable<DisclosureReport> reports, string path)
    {
        #region csv-excel
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        #endregion
        Csv(reports, file);
    }

    private static void Guarded(IEnumerable<DisclosureReport> reports, TextWriter file)
    {
        #region csv-guarded
        var guarded = new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };
        using var csv = new CsvWriter(file, guarded);
        csv.WriteRecords(reports.Cells());
        #endregion
    }

    private static void Excel(IEnumerable<DisclosureReport> reports, Stream stream)
    {
        #region excel
        stream.SaveAs(reports.Cells());
        #endregion
    }

    private static DataTable Table(IEnumerable<DisclosureReport> reports)
    {
        #region table
        var columns = typeof(ReportCell).GetProperties();
        var table = new DataTable("cells");
        foreach (var column in columns)
            table.Columns.Add(column.Name, column.PropertyType.IsEnum ? typeof(string) : Nullable.GetUnderlyingType(column.PropertyType) ?? column.PropertyType);
        foreach (var cell in reports.Cells())
            table.Rows.Add([.. columns.Select(column => column.GetValue(cell))]);
        #endregion
        return table;
    }

    private static void Issues(byte[] bytes, TextWriter file)
    {
        #region issues
        var read = ReportReader.Read(bytes);
        var check = ConsistencyChecker.Check(read);

        using var csv = new CsvWriter(file, CultureInfo.InvariantCulture);
        csv.WriteRecords(read.IssueRows().Concat(check.IssueRows().Where(row => row.Outcome == "Fail")));
        #endregion
    }

    private void Differences(DisclosureReport report)
    {
        #region differences
        var requests = report.DisclosureRequests!;
        var edited = report with
        {
            DisclosureRequests = requests with { CarriedForward = requests.CarriedForward with { Total = Cell.Blank } },
            OtherMatters = null,
        };

        foreach (var line in report.DifferencesFrom(edited))
            Console.WriteLine(line);
        #endregion
    }
}
