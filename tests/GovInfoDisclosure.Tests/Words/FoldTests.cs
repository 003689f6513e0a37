namespace GovInfoDisclosure.Tests.Words;

public sealed class FoldTests
{
    [Theory]
    [InlineData("政府信息公開年度報告", "政府信息公开年度报告")]
    [InlineData("說明説明", "说明说明")]
    [InlineData("羣眾群衆", "群众群众")]
    [InlineData("答覆、行政復議", "答复、行政复议")]
    [InlineData("衞生 閲讀 目録 綫上", "卫生 阅读 目录 线上")]
    [InlineData("Ａｂ１２％（）：", "Ab12%():")]
    [InlineData("二〇二三", "二零二三")]
    [InlineData("﹪", "%")]
    [InlineData("。、《》“”", "。、《》“”")]
    public void Of_text_is_half_width_and_simplified(string text, string expected)
    {
        PrintFold.Of(text).Should().Be(expected);
        PrintFold.Of(expected).Should().Be(expected);
    }

    [Fact]
    public void Of_every_character_stays_folded_and_one_character()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var folded = PrintFold.Of((char)i);
            PrintFold.Of(folded).Should().Be(folded, "U+{0:X4}", i);
        }
    }

    [Theory]
    [InlineData("萬元整", "万元", true)]
    [InlineData("万元", "万元", true)]
    [InlineData("万", "万元", false)]
    [InlineData("元万", "万元", false)]
    public void StartsWith_word_in_either_script(string text, string word, bool expected) => PrintFold.StartsWith(text.AsSpan(), word).Should().Be(expected);

    [Theory]
    [InlineData("收到 “申請” １2 件", "收到申请12件", 8, "１2 件")]
    [InlineData("1 2件", "1 2件", 0, "1 2件")]
    [InlineData("1\t2件", "1 2件", 0, "1\t2件")]
    [InlineData("1\u200b件", "1件", 0, "1\u200b件")]
    [InlineData("10 2件", "10 2件", 0, "10 2件")]
    [InlineData("1件 ", "1件", 0, "1件")]
    [InlineData("1 ", "1", 0, "1")]
    public void FoldedText_keeps_the_places_of_the_original(string text, string folded, int offset, string slice)
    {
        var read = FoldedText.Of(text);
        var start = read.Folded.IndexOf('1');

        read.Folded.Should().Be(folded);
        read.OffsetOf(start).Should().Be(offset);
        read.Slice(start, folded.Length).Should().Be(slice);
    }

    [Theory]
    [InlineData("（一）予以公开", "BracketedChinese", 1, 3)]
    [InlineData("(十二) 其他處理", "BracketedChinese", 12, 4)]
    [InlineData("三、本年度辦理結果", "Chinese", 3, 2)]
    [InlineData("２．屬於國家秘密", "Arabic", 2, 2)]
    [InlineData("1.5", "None", 0, 0)]
    [InlineData("1,295", "None", 0, 0)]
    public void ReadNumbering_start_of_a_label(string text, string kind, int value, int length)
    {
        var numbering = LabelText.ReadNumbering(text.AsSpan());

        (numbering.Kind.ToString(), numbering.Value, numbering.Length).Should().Be((kind, value, length));
    }

    [Theory]
    [InlineData("（一）予以公開", "予以公开")]
    [InlineData("屬於“三安全一穩定”", "属于三安全一稳定")]
    [InlineData("部分公開（區分處理的，只計這一情形，不計其他情形）", "部分公开")]
    [InlineData("1［1］", "11")]
    public void Fold_label_drops_number_marks_and_notes(string text, string expected)
    {
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];

        LabelText.Fold(text.AsSpan(), buffer, out _).ToString().Should().Be(expected);
    }
}
