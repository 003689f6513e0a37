namespace GovInfoDisclosure.Tests.Words;

/// <summary>Numbers before labels, and labels without them.</summary>
public sealed class LabelTextTests
{
    [Theory]
    [InlineData("一、甲", NumberingKind.Chinese, 1, 2)]
    [InlineData("一.甲", NumberingKind.Chinese, 1, 2)]
    [InlineData("一．甲", NumberingKind.Chinese, 1, 2)]
    [InlineData("一,甲", NumberingKind.Chinese, 1, 2)]
    [InlineData("一，甲", NumberingKind.Chinese, 1, 2)]
    [InlineData("一丶甲", NumberingKind.Chinese, 1, 2)]
    [InlineData("一 、甲", NumberingKind.Chinese, 1, 3)]
    [InlineData(" 一、甲", NumberingKind.Chinese, 1, 3)]
    [InlineData("九、", NumberingKind.Chinese, 9, 2)]
    [InlineData("十、甲", NumberingKind.Chinese, 10, 2)]
    [InlineData("十一、甲", NumberingKind.Chinese, 11, 3)]
    [InlineData("二十、甲", NumberingKind.Chinese, 20, 3)]
    [InlineData("二十三、甲", NumberingKind.Chinese, 23, 4)]
    [InlineData("、甲", NumberingKind.Chinese, 0, 1)]
    [InlineData("一甲", NumberingKind.None, 0, 0)]
    [InlineData("一", NumberingKind.None, 0, 0)]
    [InlineData("壹、甲", NumberingKind.None, 0, 0)]
    [InlineData("（一）甲", NumberingKind.BracketedChinese, 1, 3)]
    [InlineData("(一)甲", NumberingKind.BracketedChinese, 1, 3)]
    [InlineData("〔一〕甲", NumberingKind.BracketedChinese, 1, 3)]
    [InlineData("（ 一 ）甲", NumberingKind.BracketedChinese, 1, 5)]
    [InlineData("（十二）", NumberingKind.BracketedChinese, 12, 4)]
    [InlineData("(十二) 其他處理", NumberingKind.BracketedChinese, 12, 4)]
    [InlineData("（一）予以公开", NumberingKind.BracketedChinese, 1, 3)]
    [InlineData("三、本年度辦理結果", NumberingKind.Chinese, 3, 2)]
    [InlineData("２．屬於國家秘密", NumberingKind.Arabic, 2, 2)]
    [InlineData("1,295", NumberingKind.None, 0, 0)]
    [InlineData("（一、甲", NumberingKind.None, 0, 0)]
    [InlineData("（一", NumberingKind.None, 0, 0)]
    [InlineData("[一]甲", NumberingKind.None, 0, 0)]
    [InlineData("1.甲", NumberingKind.Arabic, 1, 2)]
    [InlineData("1、甲", NumberingKind.Arabic, 1, 2)]
    [InlineData("1．甲", NumberingKind.Arabic, 1, 2)]
    [InlineData("1，甲", NumberingKind.Arabic, 1, 2)]
    [InlineData("１.甲", NumberingKind.Arabic, 1, 2)]
    [InlineData("1 .甲", NumberingKind.Arabic, 1, 3)]
    [InlineData("1.", NumberingKind.Arabic, 1, 2)]
    [InlineData("12.甲", NumberingKind.Arabic, 12, 3)]
    [InlineData("123.甲", NumberingKind.None, 0, 0)]
    [InlineData("1.5", NumberingKind.None, 0, 0)]
    [InlineData("1甲", NumberingKind.None, 0, 0)]
    [InlineData("1", NumberingKind.None, 0, 0)]
    [InlineData("（1）甲", NumberingKind.Arabic, 1, 3)]
    [InlineData("（12）甲", NumberingKind.Arabic, 12, 4)]
    [InlineData("（123）甲", NumberingKind.None, 0, 0)]
    [InlineData("（1.甲", NumberingKind.None, 0, 0)]
    [InlineData("（1", NumberingKind.None, 0, 0)]
    [InlineData("（）甲", NumberingKind.None, 0, 0)]
    [InlineData("（", NumberingKind.None, 0, 0)]
    [InlineData("甲、乙", NumberingKind.None, 0, 0)]
    [InlineData("", NumberingKind.None, 0, 0)]
    internal void ReadNumbering_number_has_a_mark_behind_it(string text, NumberingKind kind, int value, int length) =>
        LabelText.ReadNumbering(text.AsSpan()).Should().Be(new Numbering(kind, value, length));

    [Theory]
    [InlineData("一、 规 章（注）：", "规章")]
    [InlineData("規章", "规章")]
    [InlineData("（一）予以公開", "予以公开")]
    [InlineData("屬於“三安全一穩定”", "属于三安全一稳定")]
    [InlineData("部分公開（區分處理的，只計這一情形，不計其他情形）", "部分公开")]
    [InlineData("规章(注(内)注)乙", "规章乙")]
    [InlineData("规章）乙", "规章乙")]
    [InlineData("规章]乙】丙〕丁)戊", "规章乙丙丁戊")]
    [InlineData("规[注]章【注】乙〔注〕丙", "规章乙丙")]
    [InlineData("规（A1）章A1", "规章A1")]
    [InlineData("规章（未闭", "规章")]
    [InlineData("（规章）", "规章")]
    [InlineData("（规章", "规章")]
    [InlineData("“规章”", "规章")]
    [InlineData("1［1］", "11")]
    [InlineData("、。", "")]
    [InlineData("", "")]
    public void Fold_label_is_without_number_notes_and_marks(string text, string folded) => Fold(text).Should().Be(folded);

    [Theory]
    [InlineData(160, 160)]
    [InlineData(161, 0)]
    public void Fold_label_has_160_characters_at_most_besides_its_number(int length, int folded)
    {
        Fold("一、" + new string('规', length)).Should().HaveLength(folded);
        Fold(" " + new string('a', length) + " ").Should().HaveLength(folded);
    }

    [Theory]
    [InlineData(160, 160)]
    [InlineData(161, 0)]
    public void FoldAll_text_that_does_not_fit_is_none(int length, int folded)
    {
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];

        LabelText.FoldAll(new string('规', length).AsSpan(), buffer).Length.Should().Be(folded);
        LabelText.FoldAll(new string('a', length).AsSpan(), buffer).Length.Should().Be(folded);
        LabelText.FoldAll("一、（注）".AsSpan(), buffer).ToString().Should().Be("一注");
    }

    private static string Fold(string text)
    {
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        return LabelText.Fold(text.AsSpan(), buffer, out _).ToString();
    }
}
