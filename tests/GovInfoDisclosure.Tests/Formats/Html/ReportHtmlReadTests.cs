using GovInfoDisclosure.Tests.Support;
using GovInfoDisclosure.Tests.Formats.Written;

namespace GovInfoDisclosure.Tests.Formats.Html;

public sealed class ReportHtmlReadTests
{
    [Fact]
    public void Read_null_throws()
    {
        var act = () => ReportHtml.Read(null!);

        act.Should().Throw<ArgumentNullException>().WithParameterName("html");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p></p>")]
    [InlineData("<html><script>1</script>")]
    [InlineData("%PDF-1.7 \u0001\u0002")]
    [InlineData("<p>今天天气晴朗。</p>")]
    public void Read_page_without_report_says_so(string html)
    {
        var result = ReportHtml.Read(html);

        result.Report.Should().BeNull();
        result.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Read_written_page_gives_the_report()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var report = AwkwardReports.Create(seed);
            var html = ReportHtml.Write(report, new ReportHtmlOptions { WholePage = seed % 2 == 0, IdPrefix = seed % 3 == 0 ? "r1-" : "" });

            var result = ReportHtml.Read(html);

            result.Report.Should().Be(report, "seed {0} was written as\n{1}", seed, html);
            result.Diagnostics.Should().BeEmpty();
        }
    }

    [Fact]
    public void Read_written_page_knows_where_each_cell_stands()
    {
        var report = WritingSamples.Get("mixed");
        var html = "<html><body><nav>首页</nav>\r\n" + ReportHtml.Write(report, new ReportHtmlOptions { WholePage = false }) + "<footer>某网</footer></body></html>";

        var result = ReportHtml.Read(html);

        result.Report.Should().Be(report);
        foreach (var cell in report.CellValues())
        {
            var source = result.Source(cell.Address)!;
            html.Substring(source.Location.Offset, source.RawText.Length).Should().Be(source.RawText);
            source.RawText.Should().Be(cell.Value.ToString(), cell.Address);
        }
    }

    [Theory]
    [InlineData("</article>", "</div></article>")]
    [InlineData("</h1>", "<b></h1>")]
    [InlineData("一、总体情况</h2>", "一、基本情况</h2>")]
    [InlineData("</article>", "")]
    public void Read_written_page_that_was_changed_is_read_like_any_page(string written, string changed)
    {
        var report = RandomReports.Create(7, new() { Format = ReportFormat.Edition2021 });
        var html = ReportHtml.Write(report).Replace(written, changed, StringComparison.Ordinal);

        ReportHtml.Read(html).Report!.CellValues().Should().Equal(report.CellValues());
    }

    [Fact]
    public void Read_marked_article_around_hostile_nesting_ends()
    {
        var html = "<article data-govinfodisclosure=\"report\">" + string.Concat(Enumerable.Repeat("<ul><li>", 200_000)) + "</article>";

        ReportHtml.Read(html).Report.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void Read_gives_the_same_under_every_culture(string culture)
    {
        var html = ReportHtml.Write(RandomReports.Create(11)).Replace("data-govinfodisclosure", "data-x", StringComparison.Ordinal);
        var expected = ReportHtml.Read(html);

        var actual = Culture.Run(culture, () => ReportHtml.Read(html));

        actual.Report.Should().Be(expected.Report);
        actual.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(expected.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }
}
