#if !NETSTANDARD_BUILD
using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs.Examples;

/// <summary>What the program for PDF files made of the samples, all in one run.</summary>
public sealed class PdfPages : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();

    internal ExampleRun Run { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Run = await ExampleProgram.RunAsync(PdfTests.Program, [_folder.Path, .. PdfTests.Files]);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal string Page(string sample) => File.ReadAllText(_folder.Combine(sample + ".html"));
}

/// <summary>The program for PDF files, over PDF files of Chromium and LibreOffice; how they were made is in Samples/pdf.</summary>
public sealed class PdfTests(PdfPages pages) : IClassFixture<PdfPages>, IDisposable
{
    internal const string Program = "pdf.cs";

    private static readonly string Samples = RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/Samples/pdf");

    private readonly ScratchFolder _folder = new();

    internal static string[] Files { get; } = [.. Directory.GetFiles(Samples, "*.pdf").Order(StringComparer.Ordinal)];

    /// <summary>The samples in which lines are drawn around the cells.</summary>
    public static TheoryData<string> Drawn =>
        [.. Files.Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name.Split('.')[1] is not ("bare" or "scan"))];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Program_is_short() => File.ReadLines(RepositoryRoot.Combine("docs/examples/" + Program)).Count().Should().BeLessThan(380);

    [Fact]
    public void Samples_are_of_both_makers_and_both_editions()
    {
        Drawn.Select(row => row.Data.Split('.')[1]).Distinct().Should().BeEquivalentTo("chromium", "chromium-cut", "chromium-high", "office", "word");
        Drawn.Select(row => Truth(row.Data).Format).Distinct().Should().BeEquivalentTo([ReportFormat.Edition2021, ReportFormat.Trial2019]);
        Drawn.Select(row => Truth(row.Data)).Distinct().Should().HaveCountGreaterThanOrEqualTo(6);
    }

    [Theory, MemberData(nameof(Drawn))]
    public void Report_is_read_to_the_last_cell(string sample)
    {
        var read = ReportReader.Read(pages.Page(sample));

        read.Report.Should().NotBeNull();
        Values(read.Report!).Should().Equal(Values(Truth(sample)));
        read.Report.Should().Be(Truth(sample), "header and sentences are read, too");
        read.Diagnostics.Where(diagnostic => diagnostic.Severity != IssueSeverity.Info && !IsOfBlankTable(diagnostic)).Should().BeEmpty();

        // A table without a single number is told whatever it is read from.
        static bool IsOfBlankTable(Diagnostic diagnostic) => diagnostic is { Code: "GID208", Path: "/legalRemedies" };
    }

    [Theory]
    [InlineData("large.office", "4.无正当理由大量反复申请")]
    [InlineData("large.word", "3.要求提供公开出版物")]
    [InlineData("holes.office", "3.要求提供公开出版物")]
    public void Row_that_a_page_cuts_is_one_row_and_its_head_stands_once(string sample, string label)
    {
        var page = pages.Page(sample);

        page.Should().Contain($"<td>{label}</td>");
        page.Split("申请人情况").Should().HaveCount(2);
        page.Split("<table>").Should().HaveCountGreaterThan(4, "table R goes on behind the end of a page");
    }

    [Fact]
    public void Headers_and_numbers_of_pages_are_kept_apart()
    {
        var lines = pages.Page("city.chromium-cut").Split('\n');

        lines.Where(line => line.Contains("www.example.gov.cn", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("<footer>"));
        lines.Should().ContainSingle(line => line.StartsWith("<footer>") && line.EndsWith(" 2/2</footer>"));
    }

    [Fact]
    public void Without_drawn_lines_no_number_is_wrong()
    {
        var read = ReportReader.Read(pages.Page("city.bare"));

        var truth = Truth("city.bare").Cells().ToDictionary(cell => cell.Address);
        var cells = read.Report!.Cells().Where(cell => cell.Number is not null).ToList();
        cells.Should().OnlyContain(cell => cell.Number == truth[cell.Address].Number).And.HaveCountGreaterThan(150);
    }

    [Fact]
    public void Scan_is_named_as_such()
    {
        ReportReader.Read(pages.Page("city.scan")).Should().Match<ReadResult>(read => read.Report == null && read.Diagnostics.Any(diagnostic => diagnostic.Code == "GID414"));

        pages.Run.Status.Should().Be(1, "one file holds no report");
        pages.Run.Output.Should().Contain("city.scan.html: no report\n").And.Contain("GID414");
    }

    [Fact]
    public async Task File_that_is_none_does_not_stop_the_others()
    {
        var broken = _folder.Write("broken.pdf", "%PDF-1.7\nno more");

        var run = await ExampleProgram.RunAsync(Program, _folder.Combine("pages"), broken, _folder.Combine("missing.pdf"), Path.Combine(Samples, "trial.office.pdf"));

        run.Status.Should().Be(2);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[0]).Should().Equal(broken, _folder.Combine("missing.pdf"));
        Directory.GetFiles(_folder.Combine("pages")).Should().ContainSingle().Which.Should().EndWith("trial.office.html");
    }

    [Fact]
    public async Task Program_without_arguments_says_which_they_are() =>
        (await ExampleProgram.RunAsync(Program)).Should().Match<ExampleRun>(run => run.Status == 2 && run.Errors.StartsWith("Usage: pdf "));

    private static DisclosureReport Truth(string sample) => ReportJson.Read(File.ReadAllText(Path.Combine(Samples, sample.Split('.')[0] + ".json"))).Report!;

    private static IEnumerable<string> Values(DisclosureReport report) => report.Cells().Select(cell => FormattableString.Invariant($"{cell.Address} {cell.Number}{cell.Text}"));
}
#endif
