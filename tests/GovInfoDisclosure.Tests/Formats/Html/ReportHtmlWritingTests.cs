using GovInfoDisclosure.Tests.Formats.Written;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Html;

public sealed class ReportHtmlWritingTests
{
    private static readonly ReportHtmlOptions Fragment = new() { WholePage = false };

    [Theory]
    [MemberData(nameof(WritingSamples.Names), MemberType = typeof(WritingSamples))]
    public void Write_sample_gives_the_golden_page(string name) => GoldenFile.Check($"Writing/{name}.html", ReportHtml.Write(WritingSamples.Get(name)));

    /// <summary>With a prefix the tables are made anew, in either edition; without it they are kept.</summary>
    [Theory]
    [MemberData(nameof(WritingSamples.Names), MemberType = typeof(WritingSamples))]
    public void Write_with_a_prefix_differs_in_ids_and_what_names_them_alone(string name)
    {
        var plain = ReportHtml.Write(WritingSamples.Get(name), Fragment);

        var prefixed = ReportHtml.Write(WritingSamples.Get(name), Fragment with { IdPrefix = "p-" });

        prefixed.Should().Contain("id=\"p-").And.Contain("headers=\"p-");
        prefixed.Replace("\"p-", "\"", StringComparison.Ordinal).Replace(" p-", " ", StringComparison.Ordinal).Should().Be(plain);
    }

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void Write_any_culture_gives_the_same_page(string culture)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var report = AwkwardReports.Create(seed);
            var expected = Culture.Run("", () => ReportHtml.Write(report));

            Culture.Run(culture, () => ReportHtml.Write(report)).Should().Be(expected, "seed {0}", seed);
        }
    }

    [Theory]
    [InlineData("edition-2021", OfficialGrid.Proactive2021, OfficialGrid.Requests2021)]
    [InlineData("edition-2019", OfficialGrid.Proactive2019, OfficialGrid.Requests2019)]
    public void Write_tables_have_the_grid_of_the_official_form(string sample, string proactive, string requests)
    {
        var tables = Parse(ReportHtml.Write(WritingSamples.Get(sample))).QuerySelectorAll("table").Select(OfficialGrid.Of).ToArray();

        tables.Should().Equal(Lines(proactive), Lines(requests), Lines(OfficialGrid.Remedies));
    }

    [Fact]
    public void Write_table_of_mixed_blocks_repeats_caption_and_head_where_the_edition_changes()
    {
        var grid = OfficialGrid.Of(Parse(ReportHtml.Write(WritingSamples.Get("mixed"))).QuerySelector("table")!);

        grid.Split('\n').Take(6).Should().Equal(
            "第二十条第（一）项|第二十条第（一）项|第二十条第（一）项|第二十条第（一）项|第二十条第（一）项",
            "信息内容|本年制发件数|本年废止件数|现行有效件数|现行有效件数",
            "规章|#|#|#|#",
            "第二十条第（一）项|第二十条第（一）项|第二十条第（一）项|第二十条第（一）项|第二十条第（一）项",
            "信息内容|本年新制作数量|本年新公开数量|对外公开总数量|对外公开总数量",
            "规范性文件|#|#|#|#");
    }

    [Theory]
    [MemberData(nameof(WritingSamples.Names), MemberType = typeof(WritingSamples))]
    public void Write_every_value_has_its_id_and_its_labels(string name)
    {
        var report = WritingSamples.Get(name);
        var page = Parse(ReportHtml.Write(report));

        foreach (var cell in report.CellValues())
        {
            var element = page.GetElementById(cell.Address[1..].Replace('/', '-'));
            element!.TextContent.Should().Be(cell.Value.ToString(), cell.Address);
            var labels = element.GetAttribute("headers")!.Split(' ').Select(id => page.GetElementById(id)!).ToArray();
            labels.Should().OnlyContain(label => label.LocalName == "th" && label.HasAttribute("scope"));
            string.Concat(labels.Select(label => label.TextContent)).Should().Contain(cell.Place.Row.Label, cell.Address).And.Contain(cell.Place.Column.Label, cell.Address);
        }

        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Write_markup_in_texts_stays_text()
    {
        const string Attack = "</title></style><script>alert(1)</script><img src=x onerror=\"alert(2)\">&lt;&#65;";
        var report = WritingSamples.Get("edition-2021");
        var cells = report.DisclosureRequests! with { NewRequests = ApplicantCounts.Zero with { Total = Cell.FromText(Attack) } };
        var page = Parse(ReportHtml.Write(report with
        {
            Header = new() { Title = Attack, ReportingBody = Attack, IndexNumber = Attack, DocumentNumber = Attack },
            Preamble = [Attack],
            DisclosureRequests = cells,
            OtherMatters = new() { Paragraphs = [Attack] },
        }));

        page.QuerySelectorAll("script, img").Should().BeEmpty();
        page.Title.Should().Be(Attack);
        page.QuerySelector("h1")!.TextContent.Should().Be(Attack);
        page.QuerySelectorAll("dd").Should().HaveCount(3).And.OnlyContain(element => element.TextContent == Attack);
        page.QuerySelector("[data-govinfodisclosure=preamble] p")!.TextContent.Should().Be(Attack);
        page.QuerySelector("[data-govinfodisclosure=otherMatters] p")!.TextContent.Should().Be(Attack);
        page.GetElementById("disclosureRequests-newRequests-total")!.TextContent.Should().Be(Attack);
    }

    [Fact]
    public void Write_page_loads_and_runs_nothing()
    {
        var page = ReportHtml.Write(WritingSamples.Get("mixed"));

        page.Should().StartWith("<!doctype html>\n<html lang=\"zh-CN\">").And.NotContain("<script").And.NotContain("<link").And.NotContain("src=")
            .And.NotContain("url(").And.NotContain("@import").And.NotContain("http");
    }

    [Fact]
    public void Write_fragment_is_the_article_of_the_page()
    {
        var report = WritingSamples.Get("edition-2019");

        var fragment = ReportHtml.Write(report, Fragment);

        fragment.Should().StartWith("<article ").And.EndWith("</article>\n");
        ReportHtml.Write(report).Should().Contain(fragment).And.Contain(ReportHtml.StyleSheet);
    }

    [Fact]
    public void Write_id_prefix_stands_before_every_id_and_every_use_of_one()
    {
        var report = WritingSamples.Get("mixed");
        var plain = Parse(ReportHtml.Write(report, Fragment));

        var prefixed = Parse(ReportHtml.Write(report, Fragment with { IdPrefix = "y2024-" }));

        prefixed.QuerySelectorAll("[id]").Select(element => element.Id).Should().Equal(plain.QuerySelectorAll("[id]").Select(element => "y2024-" + element.Id));
        foreach (var use in (string[])["headers", "aria-labelledby"])
        {
            prefixed.QuerySelectorAll($"[{use}]").SelectMany(element => element.GetAttribute(use)!.Split(' ')).Should()
                .Equal(plain.QuerySelectorAll($"[{use}]").SelectMany(element => element.GetAttribute(use)!.Split(' ')).Select(id => "y2024-" + id));
        }
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("\"><script>")]
    [InlineData("年")]
    public void IdPrefix_that_needs_an_escape_throws(string prefix) =>
        ((Action)(() => _ = new ReportHtmlOptions { IdPrefix = prefix })).Should().Throw<ArgumentException>();

    [Fact]
    public void Write_header_without_anything_gives_no_empty_elements()
    {
        var page = Parse(ReportHtml.Write(WritingSamples.Get("edition-2021") with { Header = ReportHeader.Empty, Preamble = [] }));

        page.Title.Should().Be("政府信息公开工作年度报告");
        page.QuerySelectorAll("h1, dl, [data-govinfodisclosure=preamble]").Should().BeEmpty();
    }

    [Fact]
    public void Write_to_a_writer_gives_the_same_page()
    {
        var report = WritingSamples.Get("edition-2021");
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

        ReportHtml.WriteTo(report, writer, ReportHtmlOptions.Default);

        writer.ToString().Should().Be(ReportHtml.Write(report));
    }

    [Fact]
    public void Write_null_throws()
    {
        var report = WritingSamples.Get("edition-2021");
        ((Action)(() => ReportHtml.Write(null!))).Should().Throw<ArgumentNullException>().WithParameterName("report");
        ((Action)(() => ReportHtml.Write(report, null!))).Should().Throw<ArgumentNullException>().WithParameterName("options");
        ((Action)(() => ReportHtml.WriteTo(report, null!, ReportHtmlOptions.Default))).Should().Throw<ArgumentNullException>().WithParameterName("writer");
    }

    [Fact]
    public void Layout_labels_need_no_escape() =>
        ((ReportTable[])[.. Enum.GetValues<ReportTable>()]).SelectMany(table => ReportLayout.Editions.SelectMany(edition => ReportLayout.Rows(table, edition)))
            .SelectMany(row => row.Columns.Select(column => column.Label).Append(row.Label)).Concat(ReportSection.All.Select(section => section.Heading))
            .Should().OnlyContain(label => label.IndexOfAny(new[] { '<', '>', '&', '"' }) < 0);

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
