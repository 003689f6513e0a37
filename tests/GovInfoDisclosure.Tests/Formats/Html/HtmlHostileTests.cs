using GovInfoDisclosure.Tests.Input.Html;
namespace GovInfoDisclosure.Tests.Formats.Html;

/// <summary>Input that nobody would call a page. What is bounded is not time, which a test cannot measure, but what time depends on: lines, cells, text.</summary>
public sealed class HtmlHostileTests
{
    private const int Length = 400_000;

    /// <summary>What is repeated.</summary>
    public static TheoryData<string> Repeated =>
    [
        "<div>", "<div>一", "<ul><li>一", "<b><i>一", "<b><div></b>", "<span><div></span></div>", "<p><font size=1>", "<a href=x><div>", "<pre>一", "<div style='white-space:pre'>\n",
        "<table>", "<table><tr><td>", "<table><tr><td>1<td>", "<table><b>", "<tr>", "<td>", "<tr><td>1<td>2", "<td colspan=100000 rowspan=65534>1", "<tr><td colspan=100000 rowspan=65534>1<td>2",
        "<tbody><tr><td rowspan=0>1", "<table><tr><td><table><tr><td>1</table>", "</td>", "</table>", "</div>", "<caption>", "<table hidden>", "<td hidden>一", "<p hidden>一", "<span style=display:none>一",
        "<nav>一", "<footer>一</footer>", "<div hidden></p>一", "<script>", "<script></script>", "<style></style>", "<textarea>", "<textarea></textarea>", "<iframe></iframe>", "<xmp></xmp>", "<plaintext>",
        "<title>一</title>", "<meta name=a content=b>", "<svg>", "<math>", "<select>", "<template>", "<frameset>", "<br>", "<img>", "<a ", " a=1", "<", "</", "<!", "<!--", "<!---", "--!", "---!", "</>", "<?", "<![CDATA[",
        "<!doctype ", "&", "&#", "&#x", "&#99999999;", "&lt;", "&notin", "\0", "\r", "\n", " 一", "\uFFFF", "{", "}", "|", "一", "'", "\"", "=",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Read_anything_repeated_ends_with_no_more_than_was_put_in(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

        foreach (var start in new[] { "", "<!--", "<table><tr><td>", "<a title='" })
        {
            var document = HtmlInput.Read(start + html, [], ReadOptions.Default.MaxTableDepth);

            document.Text.Length.Should().BeLessThanOrEqualTo(html.Length + start.Length + 1);
            document.Lines.Count.Should().BeLessThanOrEqualTo(document.Text.Length + 1 + document.Cells.Count);
            document.Cells.Count.Should().BeLessThanOrEqualTo(html.Length / "<td>".Length);
        }
    }

    [Fact]
    public void Read_five_million_characters_of_nested_elements_keeps_the_text_inside()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 1_000_000)) + "<table><tr><td>规章</td><td>12</td></tr></table>" + string.Concat(Enumerable.Repeat("</div>", 500_000)) + "<p>末段";

        PageLines.Of(html).Should().Be("1| 0[规章] 1[12]\n末段");
    }

    [Fact]
    public void Read_on_a_small_stack_ends_without_overflow()
    {
        string[] pages = [.. Repeated.Select(row => string.Concat(Enumerable.Repeat((string)row.Data, 100_000 / row.Data.Length)))];
        var thread = new Thread(() =>
        {
            foreach (var page in pages)
            {
                HtmlInput.Read(page, [], ReadOptions.Default.MaxTableDepth);
                HtmlInput.Read("<!--" + page, [], ReadOptions.Default.MaxTableDepth);
            }
        }, maxStackSize: 128 * 1024);

        thread.Start();

        thread.Join();
    }

    [Fact]
    public void Read_a_thousand_cells_of_huge_spans_costs_one_row_of_columns()
    {
        var cell = "<td colspan=\"100000\" rowspan=\"65534\">1136</td>";
        var html = $"<p>一、总体情况</p><table><tr><td>规章</td>{string.Concat(Enumerable.Repeat(cell, 1000))}</tr><tr><td>行政许可</td><td>5</td></tr></table><p>二";

        PageLines.Of(html, out var diagnostics).Should().Be("一、总体情况\n1| 0[规章] 1+63v2[1136]\n1| 0[行政许可]\n二");

        diagnostics.Should().ContainSingle().Which.Message.English.Should().StartWith("Because a rowspan or colspan is too large, 1000 cells were not read").And.Contain("\"1136\"");
    }

    [Fact]
    public void Read_references_that_name_each_other_are_only_text()
    {
        const string Html = """
            <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;">]>
            <html><p>一&lol3;二</p></html>
            """;

        PageLines.Of(Html).Should().EndWith("一&lol3;二").And.Subject.Length.Should().BeLessThan(Html.Length);
    }

    [Fact]
    public void Read_chains_that_AngleSharp_recurses_on_keep_what_stands_around_them()
    {
        var bangs = string.Concat(Enumerable.Repeat("--!", 200_000));
        var empties = string.Concat(Enumerable.Repeat("</>", 200_000));

        PageLines.Of($"<p>一</p><!--{bangs}--><p>二{empties}三</p>").Should().Be("一\n二三");
        PageLines.Of("<p>一--!--!二</>三</p><!----!><p>四").Should().Be("一--!--!二三\n四");
    }

    [Fact]
    public void Read_damaged_pages_never_throws()
    {
        var pages = HtmlTablesTests.Tables.Select(row => row.Data.Item1).Concat(HtmlLinesTests.Pages.Select(row => row.Data.Item1)).ToArray();
        string[] pieces = ["<", ">", "</", "/>", "<table>", "</table>", "<tr>", "<td colspan=2>", "</td>", "<div hidden>", "</div>", "<pre>", "<!--", "-->", "<script>", "</script>", "<p>", "\"", "'", "&", ";", "\0", "\uD800", "\uFFFF", "一", "<textarea>", "<select>", "<nav>"];
        for (var seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            var html = pages[random.Next(pages.Length)];
            for (var edits = random.Next(1, 8); edits > 0; edits--)
            {
                var at = random.Next(html.Length + 1);
                html = random.Next(3) switch
                {
                    0 => html[..at],
                    1 => html[..at] + html[Math.Min(html.Length, at + random.Next(9))..],
                    _ => html.Insert(at, pieces[random.Next(pieces.Length)]),
                };
            }

            var act = () => ReportHtml.Read(html);

            act.Should().NotThrow("seed {0} gives {1}", seed, html);
        }
    }
}
