#if !NETSTANDARD_BUILD // DuckDB and Parquet look at the library from outside: once is enough.
using System.Globalization;
using CsvHelper;
using DuckDB.NET.Data;
using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Docs.Examples;
using Parquet.Serialization;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

/// <summary>Every query of the documentation, over files with the reports of two bodies on two years.</summary>
public sealed class QuerySnippets : Snippet, IAsyncLifetime
{
    private static readonly DisclosureReport[] Reports =
    [
        SampleYears.Report("青石县人民政府", 2022, 6, 2, 1).Refused(RequestRow.StateSecret, 2),
        SampleYears.Report("青石县人民政府", 2023, 9, 1, 0).Refused(RequestRow.InternalAffairs, 4).Refused(RequestRow.StateSecret, 1),
        SampleYears.Report("东湖市人民政府", 2022, 5, 0, 0).With((R(RequestRow.StateSecret, ApplicantCategory.Total), Cell.FromText("/"))),
        // No total fits this one.
        SampleYears.Report("东湖市人民政府", 2023, 7, 0, 0).Refused(RequestRow.InternalAffairs, 1)
            .With((R(RequestRow.ResultsTotal, ApplicantCategory.Total), 6), (R(RequestRow.NewRequests, ApplicantCategory.ResearchInstitution), Cell.FromText("/"))),
    ];

    private readonly ScratchFolder _folder = new();

    public static TheoryData<string> Queries => [.. SnippetSource.Queries.Keys];

    public async ValueTask InitializeAsync()
    {
        await using (var lines = File.Create(_folder.Combine("reports.jsonl")))
            await ReportJson.WriteLinesAsync(Reports, lines, TestContext.Current.CancellationToken);
        await using (var cells = File.Create(_folder.Combine("cells.parquet")))
            await WriteParquet(Reports, cells);
        await using (var csv = new CsvWriter(File.CreateText(_folder.Combine("cells.csv")), CultureInfo.InvariantCulture))
            csv.WriteRecords(Reports.Cells());
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return default;
    }

    [Theory, MemberData(nameof(Queries))]
    public async Task Query_gives_what_the_page_shows(string name)
    {
        if (SnippetSource.Queries[name].Contains("'out.jsonl'", StringComparison.Ordinal))
            await ExampleProgram.RunAsync("batch.cs", _folder.Combine("out.jsonl"), _folder.Combine("reports.jsonl"));

        Query($"SET autoinstall_known_extensions = false; SET file_search_path = '{_folder.Path}'; {SnippetSource.Queries[name]}");

        PrintsWhatThePageShows(name);
    }

    [Fact]
    public async Task Parquet_holds_a_row_a_cell()
    {
        using var stream = new MemoryStream();

        await WriteParquet(Reports, stream);

        Query($"select count(*) as cells, count(Number) as numbers, count(Text) as texts from '{_folder.Combine("cells.parquet")}'");
        Console.Text.Should().Be($"cells | numbers | texts\n{Reports.Cells().Count()} | {Reports.Cells().Count(cell => cell.Number is not null)} | 2\n");
        stream.Length.Should().Be(new FileInfo(_folder.Combine("cells.parquet")).Length);
    }

    [Fact]
    public void Sum_over_a_column_that_holds_a_mark_is_refused()
    {
        var sum = () => Query($"select sum(disclosureRequests.results.notDisclosed.stateSecret.total) from '{_folder.Combine("reports.jsonl")}'");

        sum.Should().Throw<DuckDBException>().WithMessage("*sum(JSON)*");
    }

    [Fact]
    public void Mark_behind_the_lines_that_decide_breaks_the_query()
    {
        var query = () => Query($"select disclosureRequests.results.notDisclosed.stateSecret.total from read_json('{_folder.Combine("reports.jsonl")}', sample_size = 1)");

        query.Should().Throw<DuckDBException>();
    }

    private static async Task WriteParquet(IEnumerable<DisclosureReport> reports, Stream stream)
    {
        #region parquet
        await ParquetSerializer.SerializeAsync(reports.Cells(), stream);
        #endregion
    }

    private void Query(string sql)
    {
        #region duckdb
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        Console.WriteLine(string.Join(" | ", Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)));
        while (rows.Read())
            Console.WriteLine(string.Join(" | ", Enumerable.Range(0, rows.FieldCount).Select(i => $"{rows.GetValue(i)}")));
        #endregion
    }
}
#endif
