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

    [Theory]
    [InlineData("2024年处理决定数量", 2024, "本年处理决定数量")]
    [InlineData("2024年处理决定数量", 2023, "处理决定数量")]
    [InlineData("2024年处理决定数量", null, "处理决定数量")]
    [InlineData("2024年增/减", 2024, "本年增/减")]
    [InlineData("2024年增/减", 2023, null)]
    [InlineData("2024度增/减", 2024, null)]
    public void Classify_column_of_a_year_is_that_of_this_year_only_in_its_report(string text, int? year, string? column) =>
        (TableTexts.Classify(TableVocabulary.Proactive, text.AsSpan(), year).ColumnLabel?.Label).Should().Be(column);

    [Theory]
    [InlineData("甲", 60, nameof(TableTokenKind.Unknown))]
    [InlineData("甲", 61, nameof(TableTokenKind.Sentence))]
    [InlineData("a", 8, nameof(TableTokenKind.Fragment))]
    [InlineData("a", 9, nameof(TableTokenKind.Unknown))]
    [InlineData("a0", 2, nameof(TableTokenKind.Unknown))]
    [InlineData("勾稽关系如下", 1, nameof(TableTokenKind.Heading))]
    [InlineData("（五）不予处理1.信访举报投诉类申请", 1, nameof(TableTokenKind.Row))]
    public void Classify_text_by_its_length_and_its_words(string text, int times, string kind) => TableTexts
        .Classify(TableVocabulary.Requests, string.Concat(Enumerable.Repeat(text, times)).AsSpan(), null).Kind.ToString().Should().Be(kind);

    [Theory]
    [InlineData("00/00", true)]
    [InlineData("0///0", true)]
    [InlineData("0////", false)]
    [InlineData("00/0年", false)]
    public void IsValueWord_digits_and_signs_that_lost_their_borders(string text, bool expected) =>
        TableTexts.IsValueWord(text.AsSpan()).Should().Be(expected);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void IsValueWord_digits_that_may_be_cells(int digits, bool expected) =>
        TableTexts.IsValueWord(new string('0', digits).AsSpan()).Should().Be(expected);

    [Theory]
    [InlineData("注：含上年2件。", DiagnosticCodes.TextInTable)]
    [InlineData("以上为本级数据。", DiagnosticCodes.TextOutsideSections)]
    [InlineData("规章 7 8", "")]
    [InlineData("规章 7 |", "")]
    [InlineData("某某科室", "")]
    [InlineData("某科室2号", DiagnosticCodes.TextInTable)]
    [InlineData("1.", "")]
    public void Report_numbers_in_texts_and_sentences(string line, string codes)
    {
        var table = TableLines.Of(ReportTable.ProactiveDisclosure, line);
        var diagnostics = new List<Diagnostic>();

        TableTexts.Report(table.Document, new CellStore(table.Document, diagnostics), table.Tokens);

        string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Code)).Should().Be(codes);
    }
}
