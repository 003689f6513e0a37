namespace GovInfoDisclosure.Tests.Reading.Shapes;

public sealed class FormMarksTests
{
    [Theory]
    [InlineData("（一）予以公开", true)]
    [InlineData("予以公开", true)]
    [InlineData("1.属于国家秘密", true)]
    [InlineData("国家秘密", true)]
    [InlineData("一、本年新收政府信息公开申请数量", true)]
    [InlineData("（二）部分公开", true)]
    [InlineData("其它法律行政法规禁止公开", false)]
    [InlineData("其他法律法规禁止公开", true)]
    [InlineData("其他法律行政", false)]
    [InlineData("本年新收", false)]
    [InlineData("1.申请人无正当理由", false)]
    [InlineData("5.要求行政机关确认", false)]
    [InlineData("予以公开的情况", false)]
    [InlineData("自然人", false)]
    [InlineData("别的文字", false)]
    [InlineData("12", false)]
    [InlineData("", false)]
    public void IsWholeLabel_label_up_to_its_end_and_no_beginning_of_one(string text, bool expected) => FormMarks.IsWholeLabel(text.AsSpan()).Should().Be(expected);

    [Theory]
    [InlineData("（一）予以公开", true)]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", true)]
    [InlineData("（区分处理的）", false)]
    [InlineData("（予以公开）", true)]
    [InlineData("(予以公开)", true)]
    [InlineData("（予以公开", true)]
    [InlineData("予以公开）", true)]
    [InlineData("予以公开。", false)]
    [InlineData("本年新收的各类申请", true)]
    [InlineData("本年新收的各类申请，等等", false)]
    [InlineData("自然人", true)]
    [InlineData("自然人 ", true)]
    [InlineData("自然人 12", false)]
    [InlineData("本局自然人", false)]
    [InlineData("", false)]
    public void Whole_text_is_one_of_the_form_with_its_number_and_note(string text, bool expected) => (FormMarks.Whole(text.AsSpan()) is not null).Should().Be(expected);

    [Theory]
    // With a border before it and its end, values, another text or a border behind it.
    [InlineData("规章", "规章")]
    [InlineData("规章 0 0 0", "规章")]
    [InlineData("规章000", "规章")]
    [InlineData("本局规章 0 0 0")]
    [InlineData("A规章 0 0 0")]
    [InlineData("3规章 0 0 0", "规章")]
    [InlineData("：规章 0 0 0", "规章")]
    [InlineData("规章。")]
    [InlineData("规章3份", "规章")]
    [InlineData("规章的数量")]
    [InlineData("规章行政许可", "规章", "行政许可")]
    [InlineData("规章0行政许可1", "规章", "行政许可")]
    [InlineData("规章 / 行政许可 1", "规章", "行政许可")]
    [InlineData("规章|3", "规章")]
    [InlineData("规章｜3", "规章")]
    [InlineData("规章│3", "规章")]
    [InlineData("规章┃3", "规章")]
    [InlineData("规章║3", "规章")]
    [InlineData("规章 3 |其余", "规章")]
    [InlineData("规章 3\"，其余", "规章")]
    [InlineData("规章 3”，其余")]
    // Values before other words, and no count of a sentence.
    [InlineData("规章 3 其中", "规章")]
    [InlineData("规章 3 4 其中", "规章")]
    [InlineData("规章 3 其中4件", "规章")]
    [InlineData("规章 其中 3")]
    [InlineData("规章 3其中")]
    [InlineData("规章 3 ，其中")]
    [InlineData("规章3件，其中")]
    // Behind another text and its values, a label needs no more than a space behind it.
    [InlineData("规章 0 行政许可 其中", "规章", "行政许可")]
    [InlineData("规章 0 行政许可其中", "规章")]
    [InlineData("规章 0 本局行政许可 其中", "规章")]
    [InlineData("规章|0。行政许可 其中", "规章", "行政许可")]
    [InlineData("行政许可 其中")]
    // The digits before a dot that are the row's own number, or none.
    [InlineData("1.属于国家秘密", "#1.属于国家秘密")]
    [InlineData("１．属于国家秘密", "#１．属于国家秘密")]
    [InlineData("1、属于国家秘密", "#1、属于国家秘密")]
    [InlineData("1. 属于国家秘密", "#1. 属于国家秘密")]
    [InlineData("本局1.属于国家秘密", "#1.属于国家秘密")]
    [InlineData("1。属于国家秘密", "属于国家秘密")]
    [InlineData("2.属于国家秘密", "2.属于国家秘密")]
    [InlineData("12.属于国家秘密", "12.属于国家秘密")]
    [InlineData("123.属于国家秘密", "属于国家秘密")]
    [InlineData("21.属于国家秘密", "#1.属于国家秘密")]
    [InlineData("0000001.属于国家秘密", "#1.属于国家秘密")]
    [InlineData("规章0001.属于国家秘密0", "规章", "#1.属于国家秘密")]
    [InlineData("规章/0001.属于国家秘密0", "规章", "#1.属于国家秘密")]
    [InlineData("规章-0001.别的0")]
    [InlineData("1.")]
    [InlineData("12")]
    // Numbers in Chinese.
    [InlineData("一、总体情况良好", "#一、总体情况")]
    [InlineData("一、 总体情况良好", "#一、 总体情况")]
    [InlineData("二、总体情况良好")]
    [InlineData("二、总体情况", "二、总体情况")]
    [InlineData("1.总体情况良好")]
    [InlineData("（一）总体情况良好")]
    [InlineData("（一）予以公开", "#（一）予以公开")]
    [InlineData("(一)予以公开", "#(一)予以公开")]
    [InlineData("〔一〕予以公开", "#〔一〕予以公开")]
    [InlineData("本局（一）予以公开", "#（一）予以公开")]
    [InlineData("（二）予以公开", "（二）予以公开")]
    [InlineData("一、予以公开", "一、予以公开")]
    [InlineData("（1）属于国家秘密", "#（1）属于国家秘密")]
    [InlineData("一、属于国家秘密", "一、属于国家秘密")]
    [InlineData("（七）总计 3", "#（七）总计")]
    [InlineData("一、别的")]
    [InlineData("一")]
    [InlineData("（规章）", "（规章）")]
    [InlineData("(规章)", "(规章)")]
    [InlineData("“规章”", "规章”")]
    [InlineData("", "")]
    public void In_text_of_the_form_has_borders_and_its_own_number(string text, params string[] marks) =>
        Print(text).Should().Equal(marks.Where(mark => mark.Length > 0));

    [Theory]
    // A note in brackets of any kind, but no number of the next row.
    [InlineData("规章（注）3", "规章（注）")]
    [InlineData("规章 (注)3", "规章 (注)")]
    [InlineData("规章〔注〕3", "规章〔注〕")]
    [InlineData("规章[注]3", "规章[注]")]
    [InlineData("规章［注］3", "规章［注］")]
    [InlineData("规章（注3")]
    [InlineData("规章{注}3")]
    [InlineData("规章（一）予以公开", "规章", "#（一）予以公开")]
    [InlineData("规章）3", "规章）")]
    [InlineData("规章)3", "规章)")]
    [InlineData("规章”3", "规章”")]
    [InlineData("规章\"3", "规章\"")]
    [InlineData("规章'3")]
    public void In_mark_ends_behind_its_note(string text, params string[] marks) => Print(text).Should().Equal(marks);

    [Theory]
    [InlineData(58, true)]
    [InlineData(59, false)]
    public void In_note_has_at_most_so_many_characters(int length, bool isNote)
    {
        var text = $"规章（{new string('注', length)}）";

        Print(text + "3").Should().Equal(isNote ? [text] : []);
    }

    [Theory]
    [InlineData("本年新收的申请 3", "本年新收的申请")]
    [InlineData("本年新收的申请（件）3", "本年新收的申请（件）")]
    [InlineData("本年新收的申请3", "本年新收的申请")]
    [InlineData("本年新收的申请（一）予以公开3", "本年新收的申请", "#（一）予以公开")]
    [InlineData("本年新收的申请三、本年度办理结果", "本年新收的申请", "#三、本年度办理结果")]
    [InlineData("规章的申请 3")]
    public void In_open_label_goes_on_to_its_values(string text, params string[] marks) => Print(text).Should().Equal(marks);

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void In_open_label_goes_on_for_so_many_characters(int length, bool isMark)
    {
        var text = "本年新收" + new string('某', length);

        Print(text + " 3").Should().Equal(isMark ? [text] : []);
    }

    public static TheoryData<char> Counting => [.. "件项个宗条次份起人家例"];

    [Theory, MemberData(nameof(Counting))]
    public void In_number_that_a_word_counts_is_no_value_of_a_row(char word)
    {
        Print($"规章 3 {word}。").Should().BeEmpty();
        Print($"规章 3{word} 其中").Should().Equal("规章");
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("０", true)]
    [InlineData("1.5", true)]
    [InlineData("1,234", true)]
    [InlineData("1，234", true)]
    [InlineData("-3", true)]
    [InlineData("−3", true)]
    [InlineData("+3", true)]
    [InlineData("/", true)]
    [InlineData("——", true)]
    [InlineData("无", true)]
    [InlineData("無", true)]
    [InlineData("12件", true)]
    [InlineData("12件次", true)]
    [InlineData("12万元", true)]
    [InlineData("12万", true)]
    [InlineData("12元", true)]
    [InlineData("1.", false)]
    [InlineData("1,", false)]
    [InlineData(".5", false)]
    [InlineData(",5", false)]
    [InlineData("万元", false)]
    [InlineData("件", false)]
    [InlineData("-件", false)]
    [InlineData("a", false)]
    [InlineData("无关", false)]
    public void In_value_behind_a_label_shows_that_it_is_one(string value, bool isValue) =>
        Print($"规章 {value} 其中").Should().Equal(isValue ? ["规章"] : []);

    [Theory]
    [InlineData("工作正常。 总体情况 良好", true)]
    [InlineData("工作正常！ 总体情况 良好", true)]
    [InlineData("工作正常？ 总体情况 良好", true)]
    [InlineData("工作正常。 总体情况\u3000良好", true)]
    [InlineData("工作正常。  总体情况 良好", true)]
    [InlineData("工作正常， 总体情况 良好", false)]
    [InlineData("工作正常 总体情况 良好", false)]
    [InlineData("工作正常。总体情况 良好", false)]
    [InlineData("工作正常。 总体情况良好", false)]
    [InlineData("  总体情况 良好", false)]
    [InlineData("总体情况 良好", false)]
    public void In_title_without_a_number_stands_behind_a_sentence(string text, bool isTitle)
    {
        var marks = FormMarks.In(text.AsSpan());

        (marks is [{ IsSection: true, StandsAlone: true, HasOwnNumber: false }]).Should().Be(isTitle);
        (marks is null).Should().Be(!isTitle);
    }

    [Theory]
    [InlineData("一、总体情况", true)]
    [InlineData("总体情况", false)]
    [InlineData("二、总体情况", false)]
    [InlineData("（一）予以公开", false)]
    [InlineData("工作正常。 规章 0", false)]
    public void IsSection_title_with_its_own_number(string text, bool expected) =>
        FormMarks.In(text.AsSpan()).Should().ContainSingle().Which.IsSection.Should().Be(expected);

    // The marks as they stand in the text, # before those with their own number.
    private static string[] Print(string text)
    {
        var marks = FormMarks.In(text.AsSpan());
        marks?.Should().NotBeEmpty();
        return [.. (marks ?? []).Select(mark => (mark.HasOwnNumber ? "#" : "") + text[mark.Start..mark.End])];
    }
}
