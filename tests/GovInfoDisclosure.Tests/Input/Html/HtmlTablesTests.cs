namespace GovInfoDisclosure.Tests.Input.Html;

public sealed class HtmlTablesTests
{
    /// <summary>Tables, and the rows that the page shows.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        // Spans.
        { "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>", "1| 0v2[a] 1+2[b]\n1| 1[c] 2[d]" },
        { "<table><tr><td>a<td rowspan=2 colspan=2>b<td>c<tr><td>d<td>e</table>", "1| 0[a] 1+2v2[b] 3[c]\n1| 0[d] 3[e]" },
        { "<table><tr><td rowspan=9>a<td>b<tr><td>c</table>", "1| 0v2[a] 1[b]\n1| 1[c]" },
        { "<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d<tbody><tr><td>e<td>f</table>", "1| 0v3[a] 1[b]\n1| 1[c]\n1| 1[d]\n1| 0[e] 1[f]" },
        { "<table><thead><tr><td rowspan=3>a<td>b</thead><tbody><tr><td>c<td>d</tbody></table>", "1| 0[a] 1[b]\n1| 0[c] 1[d]" },
        { "<table><tr><td rowspan=2>a<td>b</tr><tr></tr><tr><td>c<td>d</table>", "1| 0v2[a] 1[b]\n1| 0[c] 1[d]" },
        { "<table><tr><td colspan='2 '>a<td colspan=0>b<td colspan=-3>c<td colspan=x>d<td COLSPAN=' 3px'>e<td rowspan=-1>f</table>", "1| 0+2[a] 2[b] 3[c] 4[d] 5+3[e] 8[f]" },

        // Missing tags.
        { "<table><td>a<td>b</tr><td>c<td>d</table>e", "1| 0[a] 1[b]\n1| 0[c] 1[d]\ne" },
        { "<table><tr><td>a</td>b<td>c</table>", "b\n1| 0[a] 1[c]" },
        { "<table>a<tr>b<td>c<td>d</tr>e</table>", "a\nb\n1| 0[c] 1[d]\ne" },
        { "<div><table><tr><td>a</div><td>b</p></span><tr><td>c<td>d</div>e", "1| 0[a] 1[b]\n1| 0[c] 1[d⏎e]" },
        { "<table><tr><td>a<td>b<table><tr><td>c<td>d</table></table>", "a\nb\n1| 0[c] 1[d]" },
        { "<table><tr><td>a<td>b</tr><table><tr><td>c<td>d</table>", "1| 0[a] 1[b]\n2| 0[c] 1[d]" },
        { "<p>一<tr><td>a<td>b</tr><tr><td>c</td><td>d</td></tr></table><p>二", "一\n1| 0[a] 1[b]\n1| 0[c] 1[d]\n二" },
        { "<table><tr><th>a</th><th>b</th></tr></table></td></tr></table>c", "1| 0[a] 1[b]\nc" },
        { "<table><caption>题<br>目</caption><colgroup><col><col></colgroup><tr><td>a<td>b</table>", "题\n目\n1| 0[a] 1[b]" },

        // Cells.
        { "<table><tr><td><p>a</p><p>b</p><td>c<br>d<td><br>e<br><br><td><div>f</div></table>", "1| 0[a⏎b] 1[c⏎d] 2[e] 3[f]" },
        { "<table><tr><td>1<td>&nbsp;<td><br><td><p><o:p>&nbsp;</o:p></p><td><td><p></p></table>", "1| 0[1] 1[~] 2[] 3[~] 4[] 5[]" },
        { "<table><tr><td>1<td hidden>2<td style='display:none'>3<td>4<tr hidden><td>5<td>6<tr><td>7<td>8</table>", "1| 0[1] 1[4]\n1| 0[7] 1[8]" },
        { "<table><tr><td>1<td>2<tbody hidden><tr><td>3<td>4</tbody><tbody><tr><td>5<td>6</table><table hidden><tr><td>7<table></table><td>8</table>一", "1| 0[1] 1[2]\n1| 0[5] 1[6]\n一" },
        { "<table><tr><td><span>三</span><br><span>、</span><td>行<p>政</p>许<font>可</font></table>", "1| 0[三⏎、] 1[行⏎政⏎许可]" },
        { "<table><tr><td>a</td><td>b</td></tr><tr><td>&nbsp;</td></tr><tr></tr></table>", "1| 0[a] 1[b]\n1| 0[~]" },

        // Tables that arrange the page.
        { "<table><tr><td>一</td></tr><tr><td>二<br>三</td></tr></table>", "一\n二\n三" },
        { "<table><tr><td>首页<td><table><tr><td>a<td>b<tr><td>c<td>d</table>尾</table>", "首页\n1| 0[a] 1[b]\n1| 0[c] 1[d]\n尾" },
        { "<table><tr><td><table><tr><td><table><tr><td>a<td>b</table></table></table>", "1| 0[a] 1[b]" },
        { "<table><tr><td><table><tr><td>a<td>b</table><tr><td><table><tr><td>c<td>d</table></table>", "1| 0[a] 1[b]\n2| 0[c] 1[d]" },
        { "<table><tr><td>a<td><table><tr><td>1</table><td><table><tr><td>2</table><td>3</table>", "1| 0[a] 1[1] 2[2] 3[3]" },
        { "<table><tr><td><table><tr><td>项目<td>类别</table><td>a<td>b<td>c<tr><td>规章<td>1<td>2<td>3</table>", "1| 0[项目⏎类别] 1[a] 2[b] 3[c]\n1| 0[规章] 1[1] 2[2] 3[3]" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_table_gives_its_cells_with_their_columns(string html, string rows) => PageLines.Of(html).Should().Be(rows);

    [Fact]
    public void Read_table_around_running_text_becomes_lines()
    {
        const string Paragraph = "<p>全年围绕重点工作推进信息公开，更新栏目若干。</p>";
        const string Line = "全年围绕重点工作推进信息公开，更新栏目若干。";

        PageLines.Of($"<table><tr><td>左栏<td>{Paragraph}{Paragraph}{Paragraph}{Paragraph}</td></tr><tr><td>版权<td>2024</table>")
            .Should().Be($"左栏\n{Line}\n{Line}\n{Line}\n{Line}\n1| 0[版权] 1[2024]");
        PageLines.Of($"<table><tr><td>情况<td>{new string('字', 301)}</table>").Should().Be($"情况\n{new string('字', 301)}");
    }

    [Fact]
    public void Read_row_of_many_cells_stays_a_row_whatever_stands_in_it()
    {
        var note = new string('字', 400);

        PageLines.Of($"<table><tr><td>1<td>2<td>3<td>4<td>{note}</table>").Should().Be($"1| 0[1] 1[2] 2[3] 3[4] 4[{note}]");
    }

    [Fact]
    public void Read_header_cells_missing_under_a_rowspan_leaves_their_columns_free()
    {
        PageLines.Of("""
            <table>
            <tr><td rowspan="3" colspan="3">说明</td><td colspan="7">申请人情况</td></tr>
            <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td>总计</td></tr>
            <tr><td>商业<br>企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td></td></tr>
            </table>
            """).Should().Be("""
            1| 0+3v3[说明] 3+7[申请人情况]
            1| 3v2[自然人] 4+5[法人或其他组织] 9[总计]
            1| 4[商业⏎企业] 5[科研机构] 6[社会公益组织] 7[法律服务机构] 8[其他] 9[]
            """);
    }

    [Fact]
    public void Read_cells_beyond_the_last_column_are_reported_with_place_and_content()
    {
        const string Html = "<table>\n<tr><td colspan=63>a</td><td>b</td><td>1136</td><td>9</td></tr></table>";

        PageLines.Of(Html, out var diagnostics).Should().Be("1| 0+63[a] 63[b]");

        var diagnostic = diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be("GID411");
        diagnostic.Location.Should().Be(new SourceLocation(2, 40, Html.IndexOf("1136", StringComparison.Ordinal)));
        diagnostic.Message.English.Should().Contain("2 cells were not read").And.Contain("\"1136\"");
        diagnostic.Message.Chinese.Should().Contain("2 个单元格").And.Contain("“1136”");
    }

    [Fact]
    public void Read_tables_nested_too_deeply_become_text_and_say_where()
    {
        var html = string.Concat(Enumerable.Repeat("<table><tr><td>", 40)) + "<table><tr><td>1<td>2</table>3" + string.Concat(Enumerable.Repeat("</table>", 40)) + "<p>4";

        PageLines.Of(html, out var diagnostics).Should().Be("1\n2\n3\n4");

        var diagnostic = diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be("GID412");
        diagnostic.Location!.Value.Offset.Should().Be(32 * "<table><tr><td>".Length);
    }
}
