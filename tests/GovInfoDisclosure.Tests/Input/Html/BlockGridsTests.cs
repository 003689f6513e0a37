namespace GovInfoDisclosure.Tests.Input.Html;

/// <summary>Tables that pages make of blocks, and pages that have none.</summary>
public sealed class BlockGridsTests
{
    private const string Rows = "1| 0[甲] 1[本年] 2[]\n1| 0[规章] 1[] 2[5]";

    [Theory]
    [InlineData("<div><div><div>甲</div><div>本年</div><div></div></div><div><div>规章</div><div></div><div>5</div></div></div>")]
    [InlineData("<div><div>甲</div>\n<div>本年</div>\n<div> </div></div>\n<div><div>规章</div><div><br></div><div>5</div></div>")]
    [InlineData("<div><p>甲<p>本年<p></div><div><p>规章<p><p>5</div>")]
    [InlineData("<ul><li>甲<li>本年<li></ul><ul><li>规章</li><li></li><li>5</li></ul>")]
    [InlineData("<dl><dt>甲<dd>本年<dd></dl><dl><dt>规章</dt><dd></dd><dd>5</dd></dl>")]
    [InlineData("<div><div><p>甲</p></div><div><div><b>本年</b></div></div><div><p></p></div></div><div><div>规章</div><div><span></span></div><div>5</div></div>")]
    [InlineData("<div><div><div><div>甲</div><div>本年</div><div></div></div></div><div><div><div>规章</div><div></div><div>5</div></div></div></div>")]
    [InlineData("<div><div><div>甲</div><div>本年</div><div></div><div class=\"clear\"></div></div><div></div><div><div>规章</div><div></div><div>5</div><div></div></div></div>")]
    public void Rows_of_blocks_are_rows_of_a_table_with_their_blanks(string html) => PageLines.Of(html).Should().Be(Rows);

    [Theory]
    [InlineData("<div role=\"row\"><span role=\"columnheader\">甲</span><span role=\"columnheader\">本<span>年</span></span><span role=\"cell\"></span></div><div role=\"row\"><span role=\"rowheader\">规章</span><span role=\"cell\"></span><span role=\"cell\">5</span></div>")]
    [InlineData("<span style=\"display: table-row\"><span style=\"display:table-cell\">甲</span><span style=\"display:table-cell\">本年</span><span style=\"display:table-cell\"></span></span><span style=\"display: table-row\"><span style=\"display:table-cell\">规章</span><span style=\"display:table-cell\"></span><span style=\"display:table-cell\">5</span></span>")]
    public void Runs_that_are_declared_cells_are_cells(string html) => PageLines.Of(html).Should().Be(Rows);

    [Fact]
    public void Declared_cells_need_no_number() =>
        PageLines.Of("<div><div role=\"cell\">索引号</div><div role=\"cell\"></div></div><div><div role=\"cell\">机构</div><div role=\"cell\">局</div></div>")
            .Should().Be("1| 0[索引号] 1[]\n1| 0[机构] 1[局]");

    [Fact]
    public void Row_of_one_cell_between_rows_stays_in_the_table() =>
        PageLines.Of("<h2>二、甲</h2><div><div>规章</div><div>5</div></div><div><div>第二项</div></div><div><div>许可</div><div></div></div><p>乙</p>")
            .Should().Be("二、甲\n1| 0[规章] 1[5]\n1| 0[第二项]\n1| 0[许可] 1[]\n乙");

    [Fact]
    public void Grids_and_tables_come_in_the_order_of_the_page() =>
        PageLines.Of("<div><div>一</div><div>1</div></div><div><div>二</div><div>2</div></div><table><tr><td>三<td>3</table><section><div>四</div><div>4</div></section><section><div>五</div><div></div></section>")
            .Should().Be("1| 0[一] 1[1]\n1| 0[二] 1[2]\n2| 0[三] 1[3]\n3| 0[四] 1[4]\n3| 0[五] 1[]");

    [Fact]
    public void Empty_table_before_a_grid_repeats_nothing() =>
        PageLines.Of("<table></table><div><div>一</div><div>1</div></div><div><div>二</div><div>2</div></div><table></table>丙")
            .Should().Be("1| 0[一] 1[1]\n1| 0[二] 1[2]\n丙");

    [Theory]
    [InlineData("<ul><li>首页</li><li>新闻</li></ul><ul><li>公开</li><li>服务</li></ul>", "首页\n新闻\n公开\n服务")]
    [InlineData("<div><p>甲</p><p>乙</p></div><div><p>丙</p><p>丁</p></div>", "甲\n乙\n丙\n丁")]
    [InlineData("<div><p>本年新收申请。</p><p>5</p></div><div><p>上年结转申请。</p><p>6</p></div>", "本年新收申请。\n5\n上年结转申请。\n6")]
    [InlineData("<div><div>上一页</div><div>1</div><div>2</div></div>", "上一页\n1\n2")]
    [InlineData("<div>甲<div>1</div><div>2</div></div><div>乙<div>3</div><div>4</div></div>", "甲\n1\n2\n乙\n3\n4")]
    [InlineData("<ul><li>1</li></ul><ul><li>2</li></ul><ul><li>3</li></ul>", "1\n2\n3")]
    [InlineData("<div><div>甲</div><div><img src=\"5.png\"></div></div><div><div>乙</div><div>6</div></div>", "甲\n乙\n6")]
    [InlineData("<div><div>甲</div><div><input value=\"5\"></div></div><div><div>乙</div><div>6</div></div>", "甲\n乙\n6")]
    [InlineData("<div><div>甲</div><div><table><tr><td>1<td>2</table></div></div><div><div>乙</div><div>6</div></div>", "甲\n1| 0[1] 1[2]\n乙\n6")]
    [InlineData("<div><div>甲</div><div><script>w(5)</script></div></div><div><div>乙</div><div>6</div></div>", "甲\n乙\n6")]
    public void Ordinary_blocks_are_lines(string html, string lines) => PageLines.Of(html).Should().Be(lines);

    [Theory]
    [InlineData("<table><tr><td><div><div>甲</div><div>1</div></div><div><div>乙</div><div>2</div></div></td><td>丙</td></tr></table>", "1| 0[甲⏎1⏎乙⏎2] 1[丙]")]
    [InlineData("<div><div>甲</div><div>1</div></div></p></div></ul></div><div><div>乙</div><div>2</div></div>", "1| 0[甲] 1[1]\n1| 0[乙] 1[2]")]
    public void Bad_nesting_and_cells_of_tables_do_no_harm(string html, string lines) => PageLines.Of(html).Should().Be(lines);

    [Fact]
    public void Place_of_a_cell_is_that_of_its_text()
    {
        const string Html = "<div><div>规章</div><div>\n <b>5</b></div></div><div><div>许可</div><div></div></div>";

        var document = HtmlInput.Read(Html, [], ReadOptions.Default.MaxTableDepth);

        document.Cells.Select(cell => cell.SourceOffset).Should().Equal(
            Html.IndexOf("规章", StringComparison.Ordinal), Html.IndexOf('5', StringComparison.Ordinal),
            Html.IndexOf("许可", StringComparison.Ordinal), Html.IndexOf("<div></div>", StringComparison.Ordinal));
    }
}
