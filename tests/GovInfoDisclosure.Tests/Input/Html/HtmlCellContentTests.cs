using System.Text;
using GovInfoDisclosure.Tests.Reading.Tables;

namespace GovInfoDisclosure.Tests.Input.Html;

/// <summary>What a page shows in a cell by other means than plain text.</summary>
public sealed class HtmlCellContentTests
{
    private const string Address = "/proactiveDisclosure/administrativeLicensing/decisionsThisYear";

    private const string Head = "<style>/* old */ @media print { .now { display: none } } td.old, .gone { display: none } .tab { display: none }"
        + " .tab.open { display: block } p .deep { display: none }</style>";

    [Theory]
    [InlineData("<del>12</del>15")]
    [InlineData("<s>12</s>15")]
    [InlineData("<strike>1</strike>15")]
    [InlineData("<span style=\"text-decoration: line-through\">12</span>15")]
    [InlineData("<span class=\"x gone\">12</span>15")]
    [InlineData("<span class=\"now\">15</span>")]
    [InlineData("<span class=\"tab\">15</span>")]
    [InlineData("<span class=\"deep\">15</span>")]
    [InlineData("<span class=\"old\">15</span>")]
    [InlineData("<input value=\"15\">")]
    [InlineData("<input type=\"text\" value=\"15\"><input type=\"hidden\" value=\"99\">")]
    [InlineData("<select><option>1</option><option selected>15</option><option>3</option></select>")]
    [InlineData("<select><option>15<option>3</select>")]
    [InlineData("<textarea>15</textarea>")]
    [InlineData("<img src=\"n.gif\" alt=\"15\"><img src=\"m.gif\" alt=\"图\">")]
    [InlineData("<button>15</button>")]
    [InlineData("15<button>修改</button>")]
    [InlineData("<input type=\"button\" value=\"15\">")]
    [InlineData("15<input type=\"submit\" value=\"保存\">")]
    [InlineData("15 <input type=\"checkbox\" value=\"7\">")]
    [InlineData("<svg width=\"20\"><title>7</title><text x=\"1\">1<tspan>5</tspan></text></svg>")]
    [InlineData("15<svg><path d=\"M0 0\"/></svg>")]
    [InlineData("<script>document.write(n)</script><noscript>15</noscript>")]
    [InlineData("15<noscript>14</noscript>")]
    [InlineData("15<script>count(7)</script>")]
    [InlineData("<ruby>15<rp>(</rp><rt hidden>7</rt><rp>)</rp></ruby>")]
    [InlineData("<span style=\"font-size:0px\">7</span>15")]
    [InlineData("<span style=\"font-size: 0.0em; color: red\">7</span>15")]
    [InlineData("<span style=\"font-size:0.8em\">15</span>")]
    [InlineData("<div style=\"font-size:0\"><span style=\"font-size:14px\">15</span></div>")]
    [InlineData("<span style=\"visibility:hidden\">7</span>15")]
    [InlineData("<span aria-hidden=\"true\">15</span>")]
    [InlineData("<span hidden>7</span>15")]
    [InlineData("<template>7</template>15")]
    [InlineData("<datalist><option>7</option></datalist>15")]
    public void Read_cell_shows_what_the_page_shows(string cell)
    {
        var result = Read(cell);

        result.At(Address).Count.Should().Be(15);
        result.Warned().Should().BeEmpty();
    }

    [Theory]
    [InlineData("15<sup>1</sup>")]
    [InlineData("15<a href=\"#n1\"><sup>[1]</sup></a>")]
    [InlineData("15<sup>注1")]
    public void Read_raised_text_behind_a_number_is_a_note(string cell)
    {
        var result = Read(cell);

        result.At(Address).Count.Should().Be(15);
        result.Warned().Should().Equal($"{DiagnosticCodes.NoteInCell} {Address}");
    }

    [Theory]
    [InlineData("<img src=\"n.gif\">")]
    [InlineData("<img src=\"n.gif\" alt=\"图\">")]
    [InlineData("<input type=\"checkbox\" checked>")]
    [InlineData("<input type=\"radio\" value=\"15\">")]
    [InlineData("<input type=\"image\" src=\"n.gif\">")]
    [InlineData("<button><img src=\"n.gif\"></button>")]
    [InlineData("<button>查看</button>")]
    [InlineData("<svg><path d=\"M0 0\"/></svg>")]
    [InlineData("<script>document.write(n)</script>")]
    [InlineData("<noscript>请启用脚本</noscript>")]
    [InlineData("<canvas>15</canvas>")]
    [InlineData("<object data=\"n.svg\"></object>")]
    [InlineData("<embed src=\"n.svg\">")]
    [InlineData("<iframe src=\"n.html\"></iframe>")]
    [InlineData("<video src=\"n.mp4\">15</video>")]
    public void Read_cell_that_shows_what_is_no_text_is_no_blank(string cell)
    {
        var result = Read(cell);

        result.At(Address).Text.Should().Be("\uFFFC");
        result.Warned().Should().Equal($"{DiagnosticCodes.TextInCell} {Address}");
        result.Source(Address)!.Location!.Column.Should().Be(Page(cell).Split('\n').Single(line => line.Contains(cell, StringComparison.Ordinal)).IndexOf(cell, StringComparison.Ordinal) - 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&nbsp;")]
    [InlineData("<img src=\"space.gif\" alt=\"\">")]
    [InlineData("<input type=\"hidden\" value=\"7\">")]
    [InlineData("<input type=\"text\">")]
    [InlineData("<template>7</template>")]
    [InlineData("<span style=\"display:none\">7</span>")]
    [InlineData("<span hidden>7</span>")]
    public void Read_cell_that_shows_nothing_is_blank(string cell)
    {
        var result = Read(cell);

        result.At(Address).IsBlank.Should().BeTrue();
        result.Warned().Should().BeEmpty();
    }

    [Theory]
    [InlineData("<ruby>15<rt>7</rt></ruby>")]
    [InlineData("<ruby>15<rp>(</rp><rt>shíwǔ<rp>)</rp></ruby>")]
    public void Read_reading_above_a_number_is_a_note(string cell)
    {
        var result = Read(cell);

        result.At(Address).Count.Should().Be(15);
        result.Warned().Should().Equal($"{DiagnosticCodes.NoteInCell} {Address}");
    }

    [Theory]
    [InlineData("<ruby>公<rp>(</rp><rt>gōng</rt><rp>)</rp>开<rt>kāi</rt></ruby>")]
    [InlineData("<ruby>公开<rt>gōng kāi</ruby>")]
    public void Read_reading_above_running_text_is_left_out(string ruby)
    {
        var page = TableSample.Tables().AsPage().Replace("本镇依法公开信息。", $"本镇依法{ruby}信息。", StringComparison.Ordinal);

        ReportReader.Read(Encoding.UTF8.GetBytes(page)).Report!.OverallSituation!.Paragraphs.Should().Equal("本镇依法公开信息。");
    }

    [Fact]
    public void Read_picture_that_arranges_the_page_is_no_text()
    {
        const string Frame = "<table><tr><td><img src=\"logo.png\"></td><td><p>本站提供政府信息公开服务，欢迎社会公众查阅各类政府信息。</p><p>本站提供政府信息公开服务，欢迎社会公众查阅各类政府信息。</p>"
            + "<p>本站提供政府信息公开服务，欢迎社会公众查阅各类政府信息。</p><p>本站提供政府信息公开服务，欢迎社会公众查阅各类政府信息。</p></td></tr></table>";
        var page = TableSample.Tables().AsPage().Replace("本镇依法公开信息。", "本镇依法公开信息。" + Frame, StringComparison.Ordinal);

        ReportReader.Read(Encoding.UTF8.GetBytes(page)).Report!.OverallSituation!.Paragraphs.Should().HaveCount(5).And.OnlyContain(text => text.Length > 5);
    }

    [Fact]
    public void Read_raised_text_elsewhere_is_text_as_before()
    {
        var page = TableSample.Tables().AsPage().Replace("本镇依法公开信息。", "本镇面积12km<sup>2</sup>，编号3<sup>2</sup>。", StringComparison.Ordinal);

        var report = ReportReader.Read(Encoding.UTF8.GetBytes(page)).Report!;

        report.OverallSituation!.Paragraphs.Should().Equal("本镇面积12km2，编号32。");
    }

    [Fact]
    public void Read_struck_out_element_without_end_ends_with_its_cell()
    {
        var result = Read("<s>12");

        result.At(Address).IsBlank.Should().BeTrue();
        result.At("/proactiveDisclosure/administrativePenalties/decisionsThisYear").Count.Should().Be(7);
    }

    private static string Page(string cell) => TableSample.Tables().With("行政许可", cell).AsPage(Head);

    private static ReadResult Read(string cell) => ReportReader.Read(Encoding.UTF8.GetBytes(Page(cell)));

    [Theory]
    [InlineData("<td/>")]
    [InlineData("<td />")]
    [InlineData("<td>")]
    [InlineData("<td><br></td>")]
    [InlineData("<td><br/><br/></td>")]
    [InlineData("<td>&nbsp;</td>")]
    [InlineData("<td>&#12288;</td>")]
    [InlineData("<td>&ensp;&thinsp;</td>")]
    [InlineData("<td>&#8203;&zwnj;</td>")]
    [InlineData("<td>&#65279;</td>")]
    [InlineData("<td><p><span><span></span></span></p></td>")]
    [InlineData("<td><p>&nbsp;</p><p><o:p>&nbsp;</o:p></p></td>")]
    [InlineData("<td><div></div><!-- --></td>")]
    [InlineData("<td><table><tr><td></td></tr></table></td>")]
    [InlineData("<td><span hidden>5</span></td>")]
    public void Read_cell_without_text_is_a_blank_and_keeps_its_place(string cell)
    {
        var page = "<h1>青石县教育局2023年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2><table>"
            + "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
            + $"<tr><td>规章</td>{cell}<td>2</td>{cell}</tr><tr><td>行政规范性文件</td>{cell}{cell}<td>6</td></tr></table>";

        var proactive = ReportHtml.Read(page).Report!.ProactiveDisclosure!;

        proactive.AdministrativeRules.IssuedThisYear.Should().Be(Cell.Blank);
        proactive.AdministrativeRules.RepealedThisYear.Should().Be((Cell)2);
        proactive.AdministrativeRules.CurrentlyInEffect.Should().Be(Cell.Blank);
        proactive.NormativeDocuments.IssuedThisYear.Should().Be(Cell.Blank);
        proactive.NormativeDocuments.RepealedThisYear.Should().Be(Cell.Blank);
        proactive.NormativeDocuments.CurrentlyInEffect.Should().Be((Cell)6);
    }
}
