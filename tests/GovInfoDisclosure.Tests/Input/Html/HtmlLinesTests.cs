namespace GovInfoDisclosure.Tests.Input.Html;

public sealed class HtmlLinesTests
{
    /// <summary>A page, and the lines it shows.</summary>
    public static TheoryData<string, string> Pages => new()
    {
        // White space.
        { "<p>  一、总体\n 情况  </p>", "一、总体情况" },
        { "<p>收到 12\n 件</p>", "收到 12 件" },
        { "<p>a \t\r\n b</p>", "a b" },
        { "<p>一&nbsp; 二&#160;</p>", "一~ 二~" },
        { "<p>　　一</p>", "　　一" },
        { "<p>一<span> </span>二</p>", "一 二" },
        { "<p>“<b>三安全</b>\n”</p>", "“三安全 ”" },

        // Runs.
        { "<p><span>一、总</span><font face=\"a\">体</font><b>情</b><o:p></o:p>况</p>", "一、总体情况" },
        { "<p>1<sup>2</sup><!-- x -->3</p>", "123" },
        { "<p>&#x4E00;&lt;&amp;&copy;&hellip;&nosuch;</p>", "一<&©…&nosuch;" },

        // Lines.
        { "一<br>二<br/>三</br>四", "一\n二\n三\n四" },
        { "<p>一</p><p>二</p>三<div>四</div>", "一\n二\n三\n四" },
        { "<p>一<br></p><p>二</p>", "一\n二" },
        { "<p>一</p><p></p><p><br></p><p>&nbsp;</p><p>二</p>", "一\n\n~\n二" },
        { "<h1>一</h1><ul><li>二<li>三</ul><dl><dt>四<dd>五</dl><hr>六<p>七", "一\n二\n三\n四\n五\n六\n七" },
        { "<div>一<p>二<div>三</p></div></div></div>四", "一\n二\n三\n四" },
        { "<blockquote><center>一</center></blockquote><form>二</form><section>三</section><header>四</header><article>五</article><main>六</main>", "一\n二\n三\n四\n五\n六" },

        // Lines that count.
        { "<p>一<pre>\n a  1\n\tb\n\n</pre><p>二", "一\n a  1\n→b\n\n二" },
        { "<p>一<div style='color:red; white-space : pre-wrap'>a\n<div>b</div>\nc</div><p>d\ne", "一\na\nb\n\nc\nd e" },
        { "<textarea>\n一  二\n<b>三</b></textarea>四", "一  二\n<b>三</b>\n四" },
        { "<pre>一<table><tr><td>\n 1\n </td><td>2</td></tr></table>\n二</pre>", "一\n1| 0[1] 1[2]\n\n二" },
        { "<xmp><p>一</p></xmp>二", "<p>一</p>\n二" },
        { "一、总体情况\n规章 | 1\n\n<b>二</b>、\n", "一、总体情况\n规章 | 1\n\n二、" },
        { "# 一\n\n<table><tr><td>规章\n件数</td><td>1</td></tr></table>\n二\n三", "# 一\n\n1| 0[规章件数] 1[1]\n\n二\n三" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_page_gives_its_visual_lines(string html, string lines) => PageLines.Of(html).Should().Be(lines);

    [Fact]
    public void Read_characters_that_are_none_become_replacement_characters()
    {
        // No theory: half a surrogate pair does not survive in the name of a test.
        PageLines.Of("<p>一\0二</p>").Should().Be("一二");
        PageLines.Of("<p>一\uFFFF二</p>").Should().Be("一\uFFFD二");
        PageLines.Of("<p>一\uD800二\uDC00\uD83D\uDE00</p>").Should().Be("一\uFFFD二\uFFFD\uD83D\uDE00");
        PageLines.Of("<p>一\uD83D<b>\uDE00</b>").Should().Be("一\uFFFD\uFFFD");
        PageLines.Of("<pre>一\uD83D二\0").Should().Be("一\uFFFD二");
        PageLines.Of("<p>一&#xD800;&#0;&#x110000;二").Should().Be("一\uFFFD\uFFFD\uFFFD二");
    }

    [Theory]
    [InlineData("<script>if (1 < 2) document.write('<p>9</p>')</script><p>一</p><script>8", "一")]
    [InlineData("<style>td { content: '9' }</style><noscript>9</noscript><template><p>9</p></template><p>一</p>", "一")]
    [InlineData("<p>一</p><iframe><p>9</p></iframe><object><p>9</p></object><svg><text>9</text></svg><video>9</video>", "一")]
    [InlineData("<p>一<select><option>9<option>8</select><button>7</button><input value=6 type=text></p>", "一")]
    [InlineData("<!-- 9 --><p>一<!-- 8 > 7 -->二<![if !vml]>三<![endif]><!--[if gte mso 9]><xml><w:View>9</w:View></xml><![endif]--></p><xml>9</xml>", "一二三")]
    [InlineData("<nav>9<nav>8</nav>7</nav><p>一、总体情况</p><aside>6</aside><footer><div>5</div></footer>二", "一、总体情况\n二")]
    [InlineData("<p>一、总体情况<span hidden>9<span>8</span>7</span>二<b style='DISPLAY : None'>6</b>三</p>", "一、总体情况二三")]
    [InlineData("<p>一、总体情况</p><div style=\"color:red;visibility:hidden\">9</div><p style='mso-hide:all'>8</p><p>二", "一、总体情况\n二")]
    [InlineData("<p style='text-decoration:none;mso-pagination:none'>一<span style='font-family:display:none'>二</span>", "一二")]
    [InlineData("<p>一<br hidden><img hidden><hr style='display:none'>二<v:shape style='visibility:hidden'/>三</p>", "一二三")]
    [InlineData("<p>一、总体情况<sup data-govinfodisclosure=\"finding\">9</sup></p><div data-govinfodisclosure=\"finding\"><p>8</p></div><p data-govinfodisclosure=\"text\">二", "一、总体情况\n二")]
    public void Read_what_is_not_shown_is_left_out(string html, string lines) => PageLines.Of(html).Should().Be(lines);

    [Theory]
    [InlineData("<div>一、总体情况<p>甲<span hidden>9</p>乙</div>丙", "一、总体情况\n甲\n乙\n丙")]
    [InlineData("<div>一、总体情况<p>甲<div hidden>9<b>8</div>乙</div>丙", "一、总体情况\n甲\n乙\n丙")]
    [InlineData("<p>一、总体情况<p hidden>9<p>甲<ul><li hidden>8<ul><li>7</ul><li>乙</ul>", "一、总体情况\n甲\n乙")]
    [InlineData("<div>一、总体情况<nav>9<ul><li>8</ul></div>甲", "一、总体情况\n甲")]
    [InlineData("<table><tr><td>一、总体情况<div hidden>9<td>甲<span hidden>8<tr><td>乙<span hidden>7<table><tr><td>6</td></tr></table></span>丙</table>丁", "1| 0[一、总体情况] 1[甲]\n1| 0[乙丙]\n丁")]
    public void Read_unclosed_hidden_element_ends_where_a_browser_ends_it(string html, string lines) => PageLines.Of(html).Should().Be(lines);

    [Theory]
    [InlineData("<header>测试网</header><footer><p>一、总体情况</p><p>二、主动公开政府信息情况</p></footer>", "测试网\n一、总体情况\n二、主动公开政府信息情况")]
    [InlineData("<p>加载中</p><div style='display:none'><p>一、总体情况</p><p>二、主动公开政府信息情况</p></div>", "加载中\n一、总体情况\n二、主动公开政府信息情况")]
    public void Read_page_whose_text_is_left_out_is_read_anyway_and_says_so(string html, string lines)
    {
        PageLines.Of(html, out var diagnostics).Should().Be(lines);

        diagnostics.Should().ContainSingle().Which.Code.Should().Be("GID413");
    }

    [Fact]
    public void Read_page_title_and_meta_elements_are_kept_apart()
    {
        var document = HtmlInput.Read("""
            <html><head><TITLE> 某局2023年
              报告-某网 </TITLE><meta name="ArticleTitle" content="某局2023年报告"><META NAME="PubDate" CONTENT=" 2024-01-17 ">
            <meta name="pubdate" content="第二个"><meta property="og:type" content="article"><meta http-equiv="a" content="b"><meta name="c"></head>
            <body><svg><title>图</title></svg><title>别的</title><p>一</p><img src="a.png"></body></html>
            """, [], ReadOptions.Default.MaxTableDepth);

        document.FormatTitle.Should().Be("某局2023年报告-某网");
        document.Metadata.Should().BeEquivalentTo(new Dictionary<string, string> { ["ArticleTitle"] = "某局2023年报告", ["PubDate"] = "2024-01-17", ["og:type"] = "article" });
        document.Metadata["PUBDATE"].Should().Be("2024-01-17");
        document.ImageCount.Should().Be(1);
        document.Text.Should().Be("一\n");
    }

    [Fact]
    public void Read_page_of_images_or_frames_says_so()
    {
        PageLines.Of("<body><img src=a><img src=b><iframe src=c></iframe></body>", out var diagnostics).Should().BeEmpty();

        diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Code == "GID414" && diagnostic.Message.English.Contains("(2 images, 1 frame)"));
        PageLines.Of("<frameset><frame src=a><frame src=b></frameset>", out diagnostics).Should().BeEmpty();
        diagnostics.Should().ContainSingle().Which.Message.Chinese.Should().Contain("框架 2 个");
    }
}
