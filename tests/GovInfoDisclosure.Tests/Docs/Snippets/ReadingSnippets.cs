using GovInfoDisclosure;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class ReadingSnippets : Snippet
{
    [Fact]
    public void Read_shows_header_and_cells()
    {
        Read(SampleFile("jincheng-chengqu-2022.txt"));

        PrintsWhatThePageShows("read");
    }

    [Fact]
    public void Source_shows_where_a_cell_was_read()
    {
        Source(ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt"))));

        PrintsWhatThePageShows("source");
    }

    [Fact]
    public void Input_without_report_throws_on_request()
    {
        var exception = FluentActions.Invoking(() => Throwing("全市教育工作会议召开。")).Should().Throw<DisclosureFormatException>().Which;

        exception.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "GID102");
    }

    [Fact]
    public void Cells_that_need_a_look_are_told_apart()
    {
        NeedsALook(ReportReader.Read("行政许可"));
        NeedsALook(ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt"))));

        PrintsWhatThePageShows("diagnostics");
    }

    [Fact]
    public void Written_report_is_read_back_equal()
    {
        Write(ReportReader.Read(File.ReadAllBytes(SampleFile("qiandongnan-2024.txt"))).GetReportOrThrow());

        PrintsWhatThePageShows("write");
    }

    private void Read(string path)
    {
        #region read
        var result = ReportReader.Read(File.ReadAllBytes(path));
        var report = result.GetReportOrThrow();

        Console.WriteLine(report.Header.ReportingBody);
        Console.WriteLine(report.Header.ReportYear);
        Console.WriteLine(report.DisclosureRequests!.NewRequests.NaturalPerson);
        Console.WriteLine(report.DisclosureRequests.Results.PartiallyDisclosed.Total);
        #endregion
    }

    private void Source(ReadResult result)
    {
        #region source
        var source = result.Source("/disclosureRequests/results/partiallyDisclosed/total")!;
        Console.WriteLine($"\"{source.RawText}\" in line {source.Location.Line}");
        #endregion
    }

    private void NeedsALook(ReadResult result)
    {
        #region diagnostics
        foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity != IssueSeverity.Info))
            Console.WriteLine(diagnostic);
        Console.WriteLine(result.Report is null ? "There is no report in it." : "The report was read.");
        #endregion
    }

    private static void Throwing(string text)
    {
        #region throw
        var report = ReportReader.Read(text).GetReportOrThrow(); // DisclosureFormatException lists the diagnostics.
        #endregion
        _ = report;
    }

    private void Write(DisclosureReport report)
    {
        #region write
        string text = ReportText.Write(report);
        string page = ReportHtml.Write(report);
        string json = ReportJson.Write(report, new ReportJsonOptions { Indented = true });

        Console.WriteLine(ReportText.Read(text).Report == report);
        Console.WriteLine(ReportHtml.Read(page).Report == report);
        Console.WriteLine(ReportJson.Read(json).Report == report);
        #endregion
    }
}
