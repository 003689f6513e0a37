using static GovInfoDisclosure.Tests.Input.Word.WordFile;

namespace GovInfoDisclosure.Tests.Input.Word;

/// <summary>What the paragraphs of a Word file show.</summary>
public sealed class WordTextTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>一、</w:t></w:r><w:r><w:t>总体</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:t>情况</w:t></w:r></w:p>", "一、总体情况")]
    [InlineData("<w:p/><w:p><w:r/></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>", "a")]
    [InlineData("<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space=\"preserve\"> b</w:t></w:r></w:p>", "a b")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:br w:type=\"page\"/></w:r></w:p>", "a\nb\nc")]
    [InlineData("<w:p><w:r><w:tab/><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>", "a→b")]
    [InlineData("<w:p><w:r><w:t>010</w:t><w:noBreakHyphen/><w:t>6</w:t><w:softHyphen/><w:t>7\u00AD8</w:t></w:r></w:p>", "010-678")]
    [InlineData("<w:p><w:r><w:sym w:font=\"宋体\" w:char=\"2460\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:char=\"zz\"/><w:t>a</w:t></w:r></w:p>", "①a")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag><w:bdo><w:r><w:t>c</w:t></w:r></w:bdo></w:p>", "abc")]
    [InlineData("<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>", "a")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入</w:t></w:r></w:sdtContent></w:sdt></w:p>", "a")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"3\"/><w:commentReference w:id=\"4\"/></w:r></w:p>", "a")]
    [InlineData("<w:p><m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath></w:p>", "1+1")]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>yun</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>云</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "云")]
    public void Read_paragraph_shows_its_text(string body, string lines) => Lines(body).Should().Be(lines);

    [Theory]
    [InlineData("<w:vanish/>", "")]
    [InlineData("<w:strike/>", "")]
    [InlineData("<w:dstrike w:val=\"1\"/>", "")]
    [InlineData("<w:rStyle w:val=\"Gone\"/>", "")]
    [InlineData("<w:rStyle w:val=\"Heir\"/>", "")]
    [InlineData("<w:rStyle w:val=\"Heir\"/><w:vanish w:val=\"false\"/>", "7")]
    [InlineData("<w:vanish w:val=\"0\"/>", "7")]
    [InlineData("<w:strike w:val=\"off\"/><w:webHidden/>", "7")]
    [InlineData("<w:rPrChange><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>", "7")]
    public void Read_run_leaves_out_what_is_hidden_or_struck_out(string properties, string shown)
    {
        const string Styles = "<w:style w:type=\"character\" w:styleId=\"Gone\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Heir\"><w:basedOn w:val=\"Gone\"/></w:style>";

        Lines($"<w:p>{Run("公开", "")}{Run("7", properties)}{Run("件", "")}</w:p>", Styles).Should().Be($"公开{shown}件");
    }

    [Fact]
    public void Read_style_of_a_paragraph_hides_it()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"N\"><w:basedOn w:val=\"N2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"N2\">"
            + "<w:basedOn w:val=\"N\"/><w:rPr><w:vanish/></w:rPr></w:style>";

        Lines($"<w:p><w:pPr><w:pStyle w:val=\"N\"/></w:pPr>{Run("a")}</w:p>{Paragraph("整段文字")}", Styles).Should().Be("整段文字");
    }

    [Fact]
    public void Read_file_that_hides_nearly_everything_is_read_with_what_it_hides()
    {
        Lines(Of($"<w:p>{Run("年度报告全文", "<w:vanish/>")}{Run("a")}</w:p>"), out var diagnostics).Should().Be("年度报告全文a");

        diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.LeftOutElementsRead);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>1</w:t></w:r><w:ins><w:r><w:t>2</w:t></w:r></w:ins><w:del><w:r><w:delText>3</w:delText></w:r></w:del></w:p>", "12", 2)]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>1</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>2</w:t></w:r></w:moveTo></w:p>", "2", 2)]
    [InlineData("<w:p><w:ins><w:r><w:t>1</w:t></w:r><w:del><w:r><w:delText>2</w:delText></w:r></w:del></w:ins></w:p>", "1", 2)]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>", "12", 1)]
    [InlineData("<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>", "1\n2", 0)]
    public void Read_tracked_changes_as_accepted_and_says_so(string body, string lines, int changes)
    {
        Lines(Of(body), out var diagnostics).Should().Be(lines);

        if (changes == 0)
            diagnostics.Should().BeEmpty();
        else
            diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(one => one.Code == DiagnosticCodes.WordRevisionsAccepted
                && one.Location != null && one.Message.English.Contains($" {changes} tracked"));
    }

    [Theory]
    [InlineData("<w:instrText> PAGE </w:instrText>", "5", "第5页")]
    [InlineData("<w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>9</w:t>"
        + "<w:fldChar w:fldCharType=\"end\"/><w:instrText> = 9</w:instrText>", "5", "第5页")]
    [InlineData("<w:t>n</w:t>", "5", "第5页")]
    [InlineData("<w:instrText> TO</w:instrText><w:instrText>C \\o</w:instrText>", "5", "第页")]
    public void Read_field_shows_its_result(string code, string result, string line) => Lines($"<w:p>{Run("第")}<w:r><w:fldChar w:fldCharType=\"begin\"/>{code}"
        + $"<w:fldChar w:fldCharType=\"separate\"/><w:t>{result}</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>{Run("页")}</w:p>").Should().Be(line);

    [Fact]
    public void Read_field_without_an_end_hides_its_paragraph_only() =>
        Lines($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>{Run("a")}</w:p>{Paragraph("b")}").Should().Be("b");

    [Theory]
    [InlineData("<w:fldSimple w:instr=\" DATE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>", "1")]
    [InlineData("<w:fldSimple w:instr=\" TOC \"><w:r><w:t>1</w:t></w:r></w:fldSimple>", "")]
    public void Read_simple_field_shows_its_content(string field, string line) => Lines($"<w:p>{field}</w:p>").Should().Be(line);

    [Fact]
    public void Read_text_box_once_and_behind_its_paragraph()
    {
        const string Choice = "<mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>";
        const string Fallback = "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>";

        Lines($"<w:p>{Run("甲")}<w:r><mc:AlternateContent>{Choice}{Fallback}</mc:AlternateContent></w:r>{Run("乙")}</w:p>{Paragraph("丙")}").Should().Be("甲乙\n框\n丙");
        Lines($"<w:p>{Run("甲")}<w:r><mc:AlternateContent>{Fallback}</mc:AlternateContent></w:r>{Run("乙")}</w:p>").Should().Be("甲乙\n框");
        Lines($"<w:p><w:del><w:r><mc:AlternateContent>{Choice}</mc:AlternateContent></w:r></w:del>{Run("乙")}</w:p>").Should().Be("乙");
    }
}
