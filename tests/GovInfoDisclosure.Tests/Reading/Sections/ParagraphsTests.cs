namespace GovInfoDisclosure.Tests.Reading.Sections;

/// <summary>The paragraphs of a section of text.</summary>
public sealed class ParagraphsTests
{
    private static readonly string Wide = new('宽', 20); // 40 columns

    [Theory]
    [InlineData(" 甲乙 ", "甲乙")]
    [InlineData("甲  乙", "甲 乙")]
    [InlineData("甲\t乙", "甲 乙")]
    [InlineData("甲 \u00A0乙", "甲 乙")]
    [InlineData("甲\u3000乙", "甲\u3000乙")]
    [InlineData("甲\u200B乙\uFEFF丙\uFFFC丁", "甲乙丙丁")]
    [InlineData("甲 乙", "甲 乙")]
    public void Clean_reduces_white_space(string line, string text)
    {
        var document = TextInput.Read(line);

        Paragraphs.Clean(document, document.Lines[0]).Should().Be(text);
    }

    [Fact]
    public void Lines_that_hold_no_text_are_none()
    {
        Read("甲乙\n\n- 3 -\n|---|---|\n| ｜ |\n丙丁", isLast: false).Should().Equal("甲乙", "丙丁");
        Read("甲乙\n丙丁", isLast: false, leftOut: 0).Should().Equal("丙丁");
    }

    [Theory]
    [InlineData("甲乙。\n版权所有：县\n丙丁", "甲乙。")]
    [InlineData("甲乙。\n北坡县水务局\n2025年1月20日", "甲乙。")]
    [InlineData("甲乙。\n2025年1月20日", "甲乙。")]
    [InlineData("甲乙。\n2025年1月20日\n北坡县水务局", "甲乙。|2025年1月20日|北坡县水务局")]
    [InlineData("甲乙。\n暂无\n2025年1月20日", "甲乙。|暂无")]
    [InlineData("2025年1月20日", "")]
    [InlineData("北坡县水务局\n2025年1月20日", "")]
    [InlineData("甲乙。附件下载", "甲乙。")]
    [InlineData("甲乙。附件下载说明", "甲乙。附件下载说明")]
    [InlineData("甲打印", "甲打印")]
    [InlineData("甲。乙。打印关闭", "甲。乙。")]
    [InlineData("", "")]
    public void Section_that_ends_the_report_has_no_foot_no_signature_and_no_buttons(string text, string paragraphs)
    {
        string.Join('|', Read(text, isLast: true)).Should().Be(paragraphs);
        Read(text, isLast: false).Should().HaveCount(text.Length == 0 ? 0 : text.Split('\n').Length);
    }

    [Fact]
    public void Lines_that_a_page_broke_are_joined()
    {
        var text = $"{Wide}\n{Wide}\n{Wide}\n完。\n{Wide}\n（二）{Wide}\n1.{Wide}\n末。";

        Read(text, isLast: false).Should().Equal($"{Wide}{Wide}{Wide}完。", Wide, $"（二）{Wide}1.{Wide}末。");
    }

    [Theory]
    [InlineData("。"), InlineData("！"), InlineData("？"), InlineData("：")]
    public void Line_that_ends_a_sentence_is_not_joined_to_the_next(string end)
    {
        var closed = new string('宽', 19) + end;

        Read($"{Wide}\n{Wide}\n{closed}\n{Wide}\n末。", isLast: false).Should().Equal($"{Wide}{Wide}{closed}", $"{Wide}末。");
    }

    [Fact]
    public void Words_of_letters_keep_a_space_between_lines()
    {
        var (letters, ideographs) = (new string('a', 40), Wide);

        Read($"{letters}\n{letters}\n{ideographs}\n{letters}\n1{letters[1..]}\n.{letters[1..]}\n末。", isLast: false)
            .Should().Equal($"{letters} {letters}{ideographs}{letters} 1{letters[1..]}.{letters[1..]}末。");
    }

    // Page of 40 columns: how many lines are wide and how many of these end inside a sentence.
    [Theory]
    [InlineData("WWWx", true)]
    [InlineData("WWx", false)] // Three lines say nothing.
    [InlineData("WWxx", false)] // Two are too few.
    [InlineData("WWWCCx", true)] // Three of five are open.
    [InlineData("WWCCx", false)]
    [InlineData("WWWCCCx", false)]
    [InlineData("CCCCx", false)]
    public void Page_has_a_width_where_most_wide_lines_end_inside_a_sentence(string lines, bool isJoined)
    {
        var text = string.Join('\n', lines.Select(line => line switch { 'W' => Wide, 'C' => new string('宽', 19) + "。", _ => "末。" }));

        (Read(text, isLast: false).Count < lines.Length).Should().Be(isJoined);
    }

    [Theory]
    [InlineData(14, false)] // 28 columns
    [InlineData(15, true)]
    [InlineData(55, true)] // 110 columns
    [InlineData(56, false)]
    public void Page_is_30_to_110_columns_wide(int length, bool isJoined)
    {
        var line = new string('宽', length);

        (Read($"{line}\n{line}\n{line}\n{line}", isLast: false).Count == 1).Should().Be(isJoined);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(52, false)]
    public void No_line_is_much_wider_than_the_page(int columns, bool isJoined)
    {
        var text = string.Join('\n', Enumerable.Repeat(Wide, 19).Append(new string('宽', columns / 2)));

        (Read(text, isLast: false).Count == 1).Should().Be(isJoined);
    }

    private static List<string> Read(string text, bool isLast, int? leftOut = null)
    {
        var document = TextInput.Read(text);
        return new Paragraphs(document, [(0, document.Lines.Count)]).Read(0, document.Lines.Count, isLast, leftOut is null ? null : line => line == leftOut);
    }
}
