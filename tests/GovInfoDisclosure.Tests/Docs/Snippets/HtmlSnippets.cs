using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class HtmlSnippets : Snippet
{
    [Fact]
    public void Written_pages_are_read_back_equal()
    {
        var report = ReportEdits.Consistent(1).With(("/legalRemedies/reconsideration/total", 1000));

        Write(report).Should().OnlyContain(html => ReportHtml.Read(html).Report == report);
    }

    private static string[] Write(DisclosureReport report)
    {
        var result = ReportJson.Read(ReportJson.Write(report));
        #region html-write
        string page = ReportHtml.Write(report);                                                  // a whole page
        string part = ReportHtml.Write(report, new() { WholePage = false });                     // an <article> for a page of your own
        string checkedPage = ReportHtml.Write(report, new() { Check = ConsistencyChecker.Check(report) });
        string comparedPage = ReportHtml.Write(result.Report!, new() { Reading = result });      // of what a reader returned
        #endregion
        return [page, part, checkedPage, comparedPage];
    }

    [Fact]
    public void Reading_a_page_and_its_bytes_gives_the_same_report()
    {
        var report = RandomReports.Create(5);
        var html = ReportHtml.Write(report);
        var bytes = System.Text.Encoding.UTF8.GetBytes(html);
        #region html-read
        ReadResult result = ReportHtml.Read(html);                                               // a page as text
        ReadResult same = ReportReader.Read(bytes);                                             // its bytes: the encoding is found out
        #endregion
        result.Report.Should().Be(report);
        same.Report.Should().Be(report);
    }
}
