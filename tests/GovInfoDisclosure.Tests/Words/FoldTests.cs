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
    [InlineData('！', '!'), InlineData('～', '~'), InlineData('\uFF00', '\uFF00'), InlineData('\uFF5F', '\uFF5F'), InlineData('０', '0'), InlineData('Ａ', 'A'), InlineData('\u2FFF', '\u2FFF')]
    [InlineData('〇', '零'), InlineData('﹪', '%'), InlineData('萬', '万'), InlineData('一', '一'), InlineData('\u9FFF', '\u9FFF')]
    public void Fold_makes_half_width_and_simplified(char character, char folded) => PrintFold.Of(character).Should().Be(folded);

    [Fact]
    public void Variants_are_all_characters_that_are_folded_to_one()
    {
        PrintFold.VariantsOf('万').Should().Be("万萬");
        PrintFold.VariantsOf('!').Should().Be("!！");
        PrintFold.VariantsOf('的').Should().Be("的");
    }

    [Fact]
    public void Text_is_folded_from_its_first_character_to_its_last()
    {
        PrintFold.Of("萬a").Should().Be("万a");
        PrintFold.Of("a萬").Should().Be("a万");
        PrintFold.Of("ab").Should().BeSameAs(PrintFold.Of("ab"));
        (PrintFold.Equals("萬元".AsSpan(), "万元"), PrintFold.Equals("萬元整".AsSpan(), "万元"), PrintFold.Equals("萬".AsSpan(), "万元")).Should().Be((true, false, false));
    }

    [Fact]
    public void Texts_are_found_by_all_their_characters()
    {
        var texts = new FoldedTexts<string>();
        texts.Add("规章", "a");
        texts.Add("规", "b");

        (texts.Find("规章".AsSpan()), texts.Find("规".AsSpan()), texts.Find("章规".AsSpan()), texts.Find([])).Should().Be(("a", "b", null, null));
        FluentActions.Invoking(() => texts.Add("规", "c")).Should().Throw<InvalidOperationException>().WithMessage("*规 and 规*");
    }
}
