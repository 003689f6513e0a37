using GovInfoDisclosure.Tests.Diagnostics;
using GovInfoDisclosure.Tests.Docs;
using GovInfoDisclosure.Tests.Formats.Json;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Which cells a reader was not certain of.</summary>
public sealed class DoubtfulCellsTests
{
    private const string Disclosed = "/disclosureRequests/results/disclosed";

    public static TheoryData<string> Codes => [.. DiagnosticSamples.Codes];

    [Fact]
    public void Text_that_states_every_cell_leaves_no_doubt()
    {
        var result = ReportReader.Read(DiagnosticSamples.SoundReport);

        result.DoubtfulCells.Should().BeEmpty();
        result.Cells().Should().HaveCount(200).And.OnlyContain(cell => cell.IsDoubtful == false);
    }

    [Fact]
    public void Diagnostic_of_a_row_makes_its_cells_doubtful_blank_ones_too()
    {
        var result = ReportText.Read(DiagnosticSamples.Of("GID201"));

        result.DoubtfulCells.Should().Equal(ReportLayout.Find(Disclosed + "/total")!.Row.Cells.Select(cell => cell.Address));
        result.Report!.DisclosureRequests!.Results.Disclosed.Should().Be(ApplicantCounts.Blank);
    }

    [Fact]
    public void Diagnostic_of_a_cell_makes_that_cell_doubtful() =>
        ReportText.Read(DiagnosticSamples.Of("GID214")).DoubtfulCells.Should().Equal("/proactiveDisclosure/normativeDocuments/issuedThisYear");

    [Fact]
    public void Diagnostic_of_a_heading_makes_the_rows_below_it_doubtful() =>
        ReportText.Read(DiagnosticSamples.Of("GID216")).DoubtfulCells.Should().HaveCount(8 * 7)
            .And.OnlyContain(address => address.StartsWith("/disclosureRequests/results/notDisclosed/"));

    [Fact]
    public void Diagnostic_of_table_L_makes_its_cells_doubtful()
    {
        var result = ReportText.Read(DiagnosticSamples.SoundReport).Report!;
        var json = ReportJson.Write(result).Replace("\"legalRemedies\":", "\"legalRemedies\":null,\"legalRemedies\":");

        ReportJson.Read(json).DoubtfulCells.Should().HaveCount(15).And.OnlyContain(address => address.StartsWith("/legalRemedies/"));
    }

    [Theory, MemberData(nameof(Codes))]
    public void Doubtful_are_the_cells_below_the_path_of_a_warning_or_an_error(string code)
    {
        var result = ReportText.Read(DiagnosticSamples.Of(code));
        var paths = result.Diagnostics.Where(diagnostic => diagnostic.Severity != IssueSeverity.Info && diagnostic.Path is not null)
            .Select(diagnostic => diagnostic.Path!).ToArray();
        var expected = result.Report?.Cells().Select(cell => cell.Address)
            .Where(address => paths.Any(path => address == path || address.StartsWith(path + "/", StringComparison.Ordinal))).ToArray() ?? [];

        result.DoubtfulCells.Should().Equal(expected);
        result.Cells().Where(cell => cell.IsDoubtful == true).Select(cell => cell.Address).Should().Equal(expected);
        result.Cells().Select(cell => cell with { IsDoubtful = null }).Should().Equal(result.Report?.Cells() ?? []);
    }

    [Fact]
    public void Page_names_the_codes_of_texts_that_make_cells_doubtful()
    {
        var page = MarkdownPage.Read("docs/diagnostics.md");

        var named = page.Table("## Doubtful cells").Select(row => row[0].Trim('`')).Where(code => string.CompareOrdinal(code, "GID4") < 0);

        named.Should().Equal(DiagnosticSamples.Codes.Where(HasDoubts));

        static bool HasDoubts(string code)
        {
            var result = ReportText.Read(DiagnosticSamples.Of(code));
            return result.Diagnostics.Any(diagnostic => diagnostic.Code == code && result.DoubtfulCells.Any(address => address.StartsWith(diagnostic.Path + "/", StringComparison.Ordinal) || address == diagnostic.Path)
                && diagnostic.Severity != IssueSeverity.Info && diagnostic.Path is not null);
        }
    }

    [Fact]
    public void Comments_in_json_say_nothing_about_its_cells()
    {
        var result = ReportJson.Read(JsonSamples.Json.Replace("\"disclosureRequests\":{", "\"disclosureRequests\":{/* 表格 */"));

        result.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(IssueSeverity.Info);
        result.DoubtfulCells.Should().BeEmpty();
    }

    [Fact]
    public void Json_that_breaks_off_inside_a_table_leaves_no_blank_of_it_certain()
    {
        var json = JsonSamples.Json;

        var result = ReportJson.Read(json.Substring(0, json.IndexOf("\"unableToProvide\"", StringComparison.Ordinal)));

        result.DoubtfulCells.Should().Equal(result.Report!.Cells().Where(cell => cell.Table == ReportTable.DisclosureRequests).Select(cell => cell.Address))
            .And.NotBeEmpty();
        result.Report!.LegalRemedies.Should().BeNull();
    }

    [Fact]
    public void Input_without_a_report_has_no_cells()
    {
        var result = ReportReader.Read("行政许可");

        result.HasErrors.Should().BeTrue();
        result.DoubtfulCells.Should().BeEmpty();
        result.Cells().Should().BeEmpty();
    }
}
