namespace GovInfoDisclosure.Tests.Formats.Written;

/// <summary>Whatever text a report can hold, every format keeps it; what no format could keep, no report can hold.</summary>
public sealed class OddCharacterTests
{
    private static readonly (string Name, Func<DisclosureReport, string> Write, Func<string, ReadResult> Read)[] Formats =
    [
        ("text", ReportText.Write, ReportText.Read),
        ("html", ReportHtml.Write, ReportHtml.Read),
        ("json", ReportJson.Write, ReportJson.Read),
        ("any text", ReportText.Write, ReportReader.Read),
        ("any html", ReportHtml.Write, ReportReader.Read),
        ("any json", ReportJson.Write, ReportReader.Read),
        ("bytes of text", ReportText.Write, static text => ReportReader.Read(System.Text.Encoding.UTF8.GetBytes(text))),
        ("bytes of html", ReportHtml.Write, static text => ReportReader.Read(System.Text.Encoding.UTF8.GetBytes(text))),
        ("json lines", static report => ReportJson.Write(report) + "\n", static text => Fuzzing.FuzzInput.ReadLines(System.Text.Encoding.UTF8.GetBytes(text)).Single()),
    ];

    public static TheoryData<string> Texts =>
    [
        // Characters that are not seen, and such as XML does not have.
        "甲\u0001乙", "甲\u0008乙", "甲\tB", "甲\u000B乙", "甲\f乙", "甲\u001B[31m乙", "甲\u007F乙", "甲\u0085乙", "甲\u00A0乙", "甲\u00AD乙", "甲\u200B乙", "甲\u2028乙", "甲\u2029乙", "甲\u202E乙\u2066丙\u2069",
        "甲\uFFFE乙", "甲\uFFFD乙", "\uFEFF甲", "甲\uFEFF", "\u200B甲\u200B", "\u200B", "\uFEFF", "\u00AD", "\u0001", "\uE000", "𠮷野家", "e\u0301", "\u0301", "👨‍👩‍👧",

        // What looks like a number.
        "0", "-0", "00", "12", "1,234", "１２", "十二", "1e5", "0x1F", "½", "Ⅳ", "٣", "NaN", "Infinity", "1/2", "99999999999999999999999999999999999999999999", "0.00000000000000000000000000000000001", "=1+1", "\\5", "5\\",

        // What looks like a part of a report or of a written form.
        "一、总体情况", "三、收到和处理政府信息公开申请情况", "（一）予以公开", "规章", "总计", "信息内容", "索引号", "年度", "2023年1月12日", "2023", "2019年1月1日至2019年12月31日", "青石县教育局2023年政府信息公开工作年度报告",
        "| 规章 | 1 | 2 | 3 |", "|---|---|", "|", "\\|", "\\", "\\\\", "\\n", "a\\|b", "规章,1,2,3", "\"规章\",1", "# 一、总体情况", "**规章**", "｜", "- 3 -",
        "{\"header\":{}}", "{", "[", "null", "\"", "'", "\\u0000", "</script>", "<!--", "-->", "]]>", "<b>1</b>", "<table><tr><td>1</td></tr></table>", "<html>", "<meta charset=gbk>", "&nbsp;", "&#48;", "&lt;", "&amp;amp;", "<", ">", "&",
        string.Concat(Enumerable.Repeat("--!", 200)), string.Concat(Enumerable.Repeat("</>", 200)), "</p></section></article>", "<span data-govinfodisclosure=\"finding\">9</span>", "GID101 Error: ",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_kept_by_every_format_wherever_it_stands(string text) => Places(text).ToList().ForEach(Keep);

    [Theory]
    [InlineData("甲\n乙")]
    [InlineData("甲\r\n乙")]
    [InlineData("甲\r乙")]
    [InlineData("甲\n\n| 规章 | 1 |")]
    [InlineData("甲\n一、总体情况")]
    public void Line_breaks_in_header_and_cells_are_kept_by_every_format(string text) => Places(text).Skip(1).ToList().ForEach(Keep);

    // In a list, because attributes cannot hold half a pair either.
    [Fact]
    public void Text_that_no_report_can_hold_is_mended_where_it_enters()
    {
        (string Text, string Held)[] texts =
        [
            ("甲\0乙", "甲\uFFFD乙"), ("\0", "\uFFFD"), ("甲\uFFFF乙", "甲\uFFFD乙"), ("甲\uD800乙", "甲\uFFFD乙"), ("甲\uDC00", "甲\uFFFD"),
            ("\uD800\uD800\uDC00\uDC00", "\uFFFD\uD800\uDC00\uFFFD"), (" \t甲\u3000", "甲"),
        ];
        foreach (var (text, held) in texts)
        {
            Places(text).Should().Equal(Places(held));
            Places(text).ToList().ForEach(Keep);
        }
    }

    [Theory]
    [InlineData("甲\n乙")]
    [InlineData("甲\r\n乙")]
    [InlineData("\n甲\r\r 乙 \n")]
    public void Paragraph_of_several_lines_becomes_several(string paragraph)
    {
        InParagraph("前", paragraph, "后").Should().Be(InParagraph("前", "甲", "乙", "后"));
        Keep(InParagraph("前", paragraph, "后"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000")]
    [InlineData("\u2028\u0085\r\n")]
    public void Texts_of_white_space_alone_are_none(string text)
    {
        InParagraph("前", text, "后").Should().Be(InParagraph("前", "后"));
        InHeader(text).Should().Be(InHeader(null));
        InCell(Cell.FromText(text)).Should().Be(InCell(Cell.Blank));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-0.5")]
    [InlineData("-3")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775808")]
    [InlineData("7730.00")]
    [InlineData("0.10")]
    public void Number_is_kept_by_every_format(string number) => Keep(InCell(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Paragraphs_stay_the_same_list_where_nothing_is_wrong()
    {
        ValueList<string> paragraphs = ["甲", "𠮷"];

        new NarrativeSection { Paragraphs = paragraphs }.Paragraphs.Should().BeSameAs(paragraphs);
    }

    private static void Keep(DisclosureReport report)
    {
        foreach (var (name, write, read) in Formats)
        {
            var written = write(report);
            var result = read(written);

            (result.Report == report).Should().BeTrue("{0} gives {1}", name, result.Report is null ? "no report" : string.Join("; ", report.DifferencesFrom(result.Report)));
            result.HasErrors.Should().BeFalse(name);
            write(result.Report!).Should().Be(written, name);
        }
    }

    private static IEnumerable<DisclosureReport> Places(string text) =>
    [
        InParagraph("前", text, "后") with { Preamble = [text], OtherMatters = new() { Paragraphs = [text, text] } }, InHeader(text), InCell(Cell.FromText(text)),
    ];

    private static DisclosureReport InParagraph(params string[] paragraphs) => Report with { OverallSituation = new() { Paragraphs = [.. paragraphs] } };

    private static DisclosureReport InHeader(string? text) =>
        Report with { Header = Report.Header with { Title = text, ReportingBody = text, IndexNumber = text, DocumentNumber = text } };

    private static DisclosureReport InCell(Cell cell) => Report with
    {
        LegalRemedies = LegalRemedies.Zero with { Reconsideration = RemedyOutcomes.Zero with { Upheld = cell, Total = cell } },
    };

    private static DisclosureReport Report { get; } = WritingSamples.Get("edition-2021");
}
