using System.Globalization;

namespace GovInfoDisclosure.Tests.Input.Html;

public sealed class HtmlPlacesTests
{
    /// <summary>Where a text begins in its page: the mark § stands before it and is taken out.</summary>
    public static TheoryData<string, string> Marked => new()
    {
        { "<p>一</p>\n<p class=\"a>b\">§总体情况</p>", "总体情况" },
        { "<p>  \r\n\r\n\t§总体情况</p>", "总体情况" },
        { "<p>一<br>\r\n§总体</p>", "总体" },
        { "\uFEFF<p>&lt;&gt;</p><p><b><i>§总体</i></b>情况", "总体情况" },
        { "<p>§&nbsp;12</p>", "\u00A012" },
        { "<pre>&lt;a\r\nb\r\n§总体</pre>", "总体" },
        { "<table><tr><td>1</td><td>\n <p>§&#49;2</p></td></tr></table>", "12" },
        { "<table><tr><td>1</td>§<td><br></td></tr></table>", "" },
        { "<table><tr><td>1</td><td><br/>§2</td></tr></table>", "2" },
        { "<table><tr><td>1</td><td><pre>\n\n  §12 \n</pre></td></tr></table>", "12" },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void Read_line_or_cell_knows_where_it_begins(string marked, string text)
    {
        var offset = marked.IndexOf('§');
        var document = HtmlInput.Read(marked.Remove(offset, 1), [], ReadOptions.Default.MaxTableDepth);

        document.Lines.Where(line => document.TextOf(line).SequenceEqual(text)).Select(line => line.SourceOffset)
            .Concat(document.Cells.Where(cell => document.TextOf(cell).SequenceEqual(text)).Select(cell => cell.SourceOffset))
            .Should().Equal(offset);
    }

    [Fact]
    public void Read_places_stay_right_far_into_a_page()
    {
        // Lines and columns beyond what 16 bits hold.
        var html = string.Concat(Enumerable.Range(0, 70_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<p>第{i}段</p>{(i % 3 == 0 ? "\r\n" : "")}"))) + new string(' ', 70_000) + "<p>末段</p>";
        var document = HtmlInput.Read(html, [], ReadOptions.Default.MaxTableDepth);

        document.Lines.Should().HaveCount(70_001);
        document.Lines.Where(line => !html.AsSpan(line.SourceOffset).StartsWith(document.TextOf(line))).Should().BeEmpty();
    }
}
