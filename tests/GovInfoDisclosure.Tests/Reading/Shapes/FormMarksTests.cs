namespace GovInfoDisclosure.Tests.Reading.Shapes;

public sealed class FormMarksTests
{
    [Theory]
    [InlineData("（一）予以公开", true)]
    [InlineData("予以公开", true)]
    [InlineData("1.属于国家秘密", true)]
    [InlineData("国家秘密", true)]
    [InlineData("一、本年新收政府信息公开申请数量", true)]
    [InlineData("本年新收", false)]
    [InlineData("1.申请人无正当理由", false)]
    [InlineData("5.要求行政机关确认", false)]
    [InlineData("予以公开的情况", false)]
    [InlineData("别的文字", false)]
    [InlineData("12", false)]
    [InlineData("", false)]
    public void IsWholeLabel_label_up_to_its_end_and_no_beginning_of_one(string text, bool expected) => FormMarks.IsWholeLabel(text.AsSpan()).Should().Be(expected);

    [Theory]
    [InlineData("（一）予以公开", true)]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", true)]
    [InlineData("（区分处理的）", false)]
    [InlineData("自然人", true)]
    [InlineData("自然人 12", false)]
    [InlineData("本局自然人", false)]
    [InlineData("", false)]
    public void Whole_text_is_one_of_the_form_with_its_number_and_note(string text, bool expected) => (FormMarks.Whole(text.AsSpan()) is not null).Should().Be(expected);
}
