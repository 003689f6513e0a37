using GovInfoDisclosure.Tests.Formats.Written;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Html;

public sealed class WrittenHtmlTests
{
    [Fact]
    public void Read_awkward_report_written_as_html_gives_the_report_with_findings_drawn_or_not()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var report = AwkwardReports.Create(seed);
            var options = new ReportHtmlOptions { WholePage = seed % 2 == 0, IdPrefix = seed % 3 == 0 ? "r1-" : "" };
            if (seed % 10 == 0)
                options = options with { Check = ConsistencyChecker.Check(report), Language = seed % 20 == 0 ? MessageLanguage.English : MessageLanguage.Chinese };
            var html = ReportHtml.Write(report, options);

            var result = ReportHtml.Read(html);

            result.Diagnostics.Should().BeEmpty("seed {0} was written as\n{1}", seed, html);
            result.Report.Should().Be(report, "seed {0} was written as\n{1}", seed, html);
            ReportHtml.Write(result.Report!, options).Should().Be(html, "seed {0}", seed);
        }
    }

    [Theory]
    [InlineData("<h2 id=\"gid-overallSituation\">一、总体情况", "<h2 id=\"gid-overallSituation\">一、基本情况")]
    [InlineData(">1940<", ">1,940<")]
    [InlineData(">1940<", ">1940件<")]
    [InlineData(">行政许可<", ">行政处罚<")]
    [InlineData("rowspan=\"8\"", "rowspan=\"7\"")]
    [InlineData("id=\"legalRemedies-reconsideration-upheld\"", "")]
    [InlineData("2024年3月5日", "昨天")]
    [InlineData("<section data-govinfodisclosure=\"otherMatters\">", "<section>")]
    [InlineData("</article>", "<p>一段</p></article>")]
    [InlineData("<caption>政府信息公开行政复议、行政诉讼情况</caption>", "<tbody><tr><td>1</td></tr></tbody>")]
    public void TryRead_element_that_is_not_of_the_form_gives_nothing(string written, string changed)
    {
        var html = ReportHtml.Write(WritingSamples.Get("edition-2021"));
        html.Should().Contain(written);

        Read(html.Replace(written, changed)).Should().BeNull();
    }

    [Fact]
    public void Read_text_that_someone_put_between_the_elements_is_never_lost()
    {
        const string Text = "（本页另附补充说明。）";
        var html = ReportHtml.Write(WritingSamples.Get("edition-2021"));
        var start = html.IndexOf("<article", StringComparison.Ordinal);
        var gaps = System.Text.RegularExpressions.Regex.Matches(html, "</(section|div|dl|dt|dd|table|thead|tbody|tr|td|th|caption|h1|h2|p)>").Where(gap => gap.Index > start).ToArray();
        gaps.Should().HaveCountGreaterThan(300);
        foreach (var gap in gaps)
        {
            var edited = html.Insert(gap.Index + gap.Length, Text);
            if (gap.Index + gap.Length > html.IndexOf("</article>", StringComparison.Ordinal))
                continue;

            Read(edited).Should().BeNull("text stands behind {0}", gap.Value);
            var read = ReportHtml.Read(edited);
            (read.Report!.Preamble.Concat(Narratives(read.Report)).Any(paragraph => paragraph.Contains(Text, StringComparison.Ordinal))
                || read.Diagnostics.Any(diagnostic => diagnostic.Message.Chinese.Contains(Text, StringComparison.Ordinal)))
                .Should().BeTrue("text stands behind {0} at {1}: {2}", gap.Value, gap.Index, html.Substring(Math.Max(0, gap.Index - 60), 90));
        }
    }

    [Fact]
    public void TryRead_marked_findings_are_left_out()
    {
        var report = WritingSamples.Get("edition-2021");
        const string Finding = "<div data-govinfodisclosure=\"finding\"><p>12</p><p data-govinfodisclosure=\"title\">乙</p></div>";
        var html = ReportHtml.Write(report).Replace("<section", Finding + "<section").Replace("</h1>", Finding + "</h1>").Replace("</td>", "<sup data-govinfodisclosure=\"finding\">7</sup></td>");

        Read(html).Should().Be(report);
    }

    [Fact]
    public void TryRead_every_cell_has_its_element()
    {
        var report = WritingSamples.Get("mixed");
        var article = WrittenHtml.FindArticle(ReportHtml.Write(report))!;

        WrittenHtml.TryRead(article, out _, out var cells).Should().BeTrue();

        cells.Keys.Should().BeEquivalentTo(report.CellValues().Select(cell => cell.Address));
        cells.Should().OnlyContain(cell => cell.Value.Id == cell.Key.Substring(1).Replace('/', '-'));
    }

    [Theory]
    [InlineData(3_000, "</h1>")]
    [InlineData(1_000_000, "</h1>")]
    [InlineData(1, "</article>")]
    public void FindArticle_elements_that_are_left_open_are_not_of_the_form(int count, string before)
    {
        var html = ReportHtml.Write(WritingSamples.Get("edition-2021")).Replace(before, string.Concat(Enumerable.Repeat("<b>", count)) + before);

        WrittenHtml.FindArticle(html).Should().BeNull();
    }

    private static DisclosureReport? Read(string html) => WrittenHtml.FindArticle(html) is { } article && WrittenHtml.TryRead(article, out var report, out _) ? report : null;

    private static IEnumerable<string> Narratives(DisclosureReport report) =>
        new[] { report.OverallSituation, report.ProblemsAndImprovements, report.OtherMatters }.SelectMany(section => section?.Paragraphs ?? []);
}
