namespace GovInfoDisclosure.Tests.Formats.Text;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("-12.5", 5)]
    [InlineData("自然人", 6)]
    [InlineData("（一）", 6)]
    [InlineData("１２，３", 8)]
    [InlineData("　", 2)]
    [InlineData("“”—…·", 5)]
    [InlineData("ｶﾅ", 2)]
    [InlineData("한국", 4)]
    [InlineData("𠮷", 2)]
    [InlineData("😀", 2)]
    [InlineData("e\u0301\u200b", 1)]
    [InlineData("é", 1)]
    [InlineData("〿", 1)]
    public void Of_text_gives_its_columns(string text, int expected) => DisplayWidth.Of(text).Should().Be(expected);
}
