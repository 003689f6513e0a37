using static GovInfoDisclosure.Tests.Input.Word.WordFile;

namespace GovInfoDisclosure.Tests.Input.Word;

/// <summary>Automatic numbers.</summary>
public sealed class WordNumberingTests
{
    private const string Numbering = "<w:abstractNum w:abstractNumId=\"7\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"japaneseCounting\"/><w:pStyle w:val=\"H1\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"H2\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%3\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    private const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"H3\"><w:basedOn w:val=\"H1\"/></w:style>";

    [Fact]
    public void Read_numbers_are_shown_as_Word_shows_them() =>
        Lines(Numbered("总体情况", 1) + Numbered("甲", 1, 1) + Numbered("乙", 1, 1) + Numbered("丙", 1, 2) + Numbered("丁", 1, 2) + Numbered("情况", 1) + Numbered("戊", 1, 1)
            + Numbered("己", 2) + Numbered("庚", 3) + Numbered("辛", 9) + Numbered("壬", 1, 12), Styles, Numbering)
            .Should().Be("一、总体情况\n（一）甲\n（二）乙\n1.3 丙\n1.4 丁\n二、情况\n（一）戊\n己\n五、庚\n辛\n壬");

    [Fact]
    public void Read_numbers_of_styles_are_shown() =>
        Lines(Styled("H1", "甲") + Styled("H2", "乙") + Styled("H3", "丙") + Styled("H1", "丁", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Styled("X", "戊"), Styles, Numbering)
            .Should().Be("一、甲\n（一）乙\n二、丙\n丁\n戊");

    [Fact]
    public void Read_number_that_is_all_of_a_cell_is_its_text() =>
        Lines(Table($"<w:tc>{Numbered("", 1, 2)}</w:tc>" + Cell("x")) + Numbered("", 1), Styles, Numbering).Should().Be("1| 0[1.3] 1[x]");

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("chineseCountingThousand", 10, "十")]
    [InlineData("chineseCountingThousand", 11, "十一")]
    [InlineData("chineseCountingThousand", 20, "二十")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 2030, "二千零三十")]
    [InlineData("chineseCountingThousand", 12345, "12345")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographDigital", 120, "一二〇")]
    [InlineData("ideographTraditional", 2, "乙")]
    [InlineData("ideographTraditional", 12, "12")]
    [InlineData("decimalEnclosedCircleChinese", 20, "⑳")]
    [InlineData("decimalEnclosedCircle", 21, "21")]
    [InlineData("decimalFullWidth", 10, "１０")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("upperLetter", 3, "C")]
    [InlineData("lowerLetter", 27, "27")]
    [InlineData("upperRoman", 49, "XLIX")]
    [InlineData("lowerRoman", 399, "cccxcix")]
    [InlineData("upperRoman", int.MaxValue, "2147483647")]
    [InlineData("none", 3, "")]
    public void Show_number_in_its_format(string format, int number, string shown) => WordNumberFormat.Show(number, format).Should().Be(shown);

    private static string Numbered(string text, int list, int level = 0) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{(text.Length > 0 ? Run(text) : "")}</w:p>";

    private static string Styled(string style, string text, string properties = "") => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>{Run(text)}</w:p>";
}
