namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>What a text of a table is when it is looked at alone.</summary>
public sealed class TableTextsTests
{
    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", nameof(TableTokenKind.Row))]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", nameof(TableTokenKind.Row))]
    [InlineData("三、本年度办理结果", nameof(TableTokenKind.Heading))]
    [InlineData("（三）不予公开", nameof(TableTokenKind.Heading))]
    [InlineData("（九）其他处理", nameof(TableTokenKind.Row))]
    [InlineData("（六）其他处理", nameof(TableTokenKind.Row))]
    [InlineData("其他处理", nameof(TableTokenKind.Row))]
    [InlineData("3.其他", nameof(TableTokenKind.Row))]
    [InlineData("其他", nameof(TableTokenKind.Column))]
    [InlineData("总计", nameof(TableTokenKind.Column))]
    [InlineData("（七）总计", nameof(TableTokenKind.Row))]
    [InlineData("自然人", nameof(TableTokenKind.Column))]
    [InlineData("法律服务机构", nameof(TableTokenKind.Column))]
    [InlineData("申请人情况", nameof(TableTokenKind.Heading))]
    [InlineData("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", nameof(TableTokenKind.Heading))]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", nameof(TableTokenKind.Heading))]
    [InlineData("guī", nameof(TableTokenKind.Fragment))]
    [InlineData("（区分处理的）", nameof(TableTokenKind.Fragment))]
    [InlineData("政府信息公开申请", nameof(TableTokenKind.Fragment))]
    [InlineData("。以下同", nameof(TableTokenKind.Sentence))]
    [InlineData("本年共收到申请；均已答复", nameof(TableTokenKind.Sentence))]
    [InlineData("注：含上年结转", nameof(TableTokenKind.Sentence))]
    [InlineData("某某科室", nameof(TableTokenKind.Unknown))]
    public void Classify_text_of_table_R(string text, string kind) =>
        TableTexts.Classify(TableVocabulary.Requests, text.AsSpan(), 2024).Kind.ToString().Should().Be(kind);

    [Theory]
    [InlineData(160, nameof(TableTokenKind.Fragment))]
    [InlineData(161, nameof(TableTokenKind.Sentence))]
    public void Classify_marks_that_are_longer_than_a_label_are_a_sentence(int length, string kind) =>
        TableTexts.Classify(TableVocabulary.Requests, new string('：', length).AsSpan(), null).Kind.ToString().Should().Be(kind);

    [Theory]
    [InlineData("2024年处理决定数量", 2024, nameof(TableTokenKind.Column))]
    [InlineData("本年处理决定数量", null, nameof(TableTokenKind.Column))]
    public void Classify_year_of_the_report_stands_for_this_year(string text, int? year, string kind) =>
        TableTexts.Classify(TableVocabulary.Proactive, text.AsSpan(), year).Kind.ToString().Should().Be(kind);

    [Theory]
    [InlineData("12", true)]
    [InlineData("-3", true)]
    [InlineData("−3", true)]
    [InlineData("+3", true)]
    [InlineData("增3", true)]
    [InlineData("减3", true)]
    [InlineData("? 0", true)]
    [InlineData("/", true)]
    [InlineData("——", true)]
    [InlineData("无", true)]
    [InlineData("不适用", true)]
    [InlineData("0000000", true)]
    [InlineData("0000/00—00", true)]
    [InlineData("12件", true)]
    [InlineData("3.5万元", true)]
    [InlineData("22（其中修订16件）", true)]
    [InlineData("00/0", false)]
    [InlineData("12人员", false)]
    [InlineData("增加", false)]
    [InlineData("规章", false)]
    [InlineData("", false)]
    public void IsValueWord_number_in_any_form_or_sign_for_not_applicable(string text, bool expected) =>
        TableTexts.IsValueWord(text.AsSpan()).Should().Be(expected);
}
