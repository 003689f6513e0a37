using System.Globalization;
using System.Text.Json;
using CsvHelper;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Checking;

/// <summary>Flat rows of diagnostics and findings.</summary>
public sealed class IssueRowTests
{
    private static readonly ReadResult Read = ReportReader.Read(File.ReadAllBytes(RepositoryRoot.Combine("docs/examples/reports/jincheng-chengqu-2022.txt")));

    [Fact]
    public void Row_of_a_finding_says_what_the_finding_says()
    {
        var check = ConsistencyChecker.Check(Read);
        var rows = check.IssueRows().ToArray();
        rows.Should().HaveSameCount(check.Findings);

        var finding = check.Failures.First(finding => finding.Severity == IssueSeverity.Error);
        var row = rows.Single(row => row.Fingerprint == finding.Fingerprint);

        (row.ReportingBody, row.ReportYear, row.Source).Should().Be((Read.Report!.Header.ReportingBody, Read.Report.Header.ReportYear, "finding"));
        (row.Code, row.Outcome, row.Severity).Should().Be((finding.RuleId, "Fail", IssueSeverity.Error));
        (row.Path, row.Paths).Should().Be((finding.Cells[0], string.Join(' ', finding.Cells)));
        (row.Left, row.Right, row.Delta).Should().Be((finding.Left!.Value, finding.Right!.Value, finding.Delta));
        (row.Chinese, row.English).Should().Be((finding.Message.Chinese, finding.Message.English));
        (row.Line, row.Column).Should().Be((Read.Source(finding.Cells[0])!.Location.Line, Read.Source(finding.Cells[0])!.Location.Column));
        row.SuppressionReason.Should().BeNull();
        row.ToString().Should().StartWith($"{finding.RuleId} Fail {finding.Cells[0]}: ").And.NotContain("\n");
    }

    [Fact]
    public void Row_of_a_report_without_input_has_no_line()
    {
        var rows = ConsistencyChecker.Check(Read.Report!).IssueRows().ToArray();

        rows.Should().NotBeEmpty().And.OnlyContain(row => row.Line == null && row.Column == null);
    }

    [Fact]
    public void Row_of_a_diagnostic_says_what_the_diagnostic_says()
    {
        var read = ReportReader.Read("一、总体情况\n二、主动公开政府信息情况\n");
        var rows = read.IssueRows().ToArray();

        rows.Should().HaveSameCount(read.Diagnostics).And.NotBeEmpty();
        foreach (var (row, diagnostic) in rows.Zip(read.Diagnostics))
        {
            (row.Source, row.Code, row.Severity, row.Path, row.Paths).Should().Be(("diagnostic", diagnostic.Code, diagnostic.Severity, diagnostic.Path, diagnostic.Path));
            (row.Line, row.Column).Should().Be((diagnostic.Location?.Line, diagnostic.Location?.Column));
            (row.Chinese, row.English).Should().Be((diagnostic.Message.Chinese, diagnostic.Message.English));
            (row.Outcome, row.Fingerprint, row.Left, row.Right, row.Delta).Should().Be((null, null, null, null, null));
        }
    }

    [Fact]
    public void Both_kinds_of_rows_fill_one_table_and_one_array()
    {
        var rows = Read.IssueRows().Concat(ConsistencyChecker.Check(Read).IssueRows()).ToArray();
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
            csv.WriteRecords(rows);

        using var reader = new CsvReader(new StringReader(text.ToString()), CultureInfo.InvariantCulture);
        var read = reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>().ToArray();

        read.Select(row => (row["Code"], row["Outcome"], row["Paths"], row["Left"], row["Chinese"])).Should().Equal(rows.Select(row =>
            ((object)row.Code, (object)(row.Outcome ?? ""), (object)(row.Paths ?? ""), (object)(row.Left?.ToString(CultureInfo.InvariantCulture) ?? ""), (object)row.Chinese)));
        JsonSerializer.SerializeToElement(rows).EnumerateArray().SelectMany(row => row.EnumerateObject())
            .Should().OnlyContain(member => member.Value.ValueKind != JsonValueKind.Object && member.Value.ValueKind != JsonValueKind.Array);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<IssueRow>("{}")).Should().Throw<NotSupportedException>();
    }
}
