namespace GovInfoDisclosure.Tests.Words;

public sealed class NotApplicableTests
{
    [Theory]
    [InlineData("/", true)]
    [InlineData("／", true)]
    [InlineData("\\", true)]
    [InlineData(" - ", true)]
    [InlineData("——", true)]
    [InlineData("－", true)]
    [InlineData("－－－－－", false)]
    [InlineData("*", true)]
    [InlineData("…", true)]
    [InlineData("无", true)]
    [InlineData("無", true)]
    [InlineData("不适用", true)]
    [InlineData("不適用", true)]
    [InlineData("不涉及", true)]
    [InlineData("未统计", true)]
    [InlineData("未統計", true)]
    [InlineData("無數據", true)]
    [InlineData("空", true)]
    [InlineData("", false)]
    [InlineData("0", false)]
    [InlineData("无0", false)]
    [InlineData("见附件", false)]
    public void Is_text_says_that_the_cell_does_not_apply(string text, bool expected) => NotApplicable.Is(text.AsSpan()).Should().Be(expected);
}
