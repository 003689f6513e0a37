namespace GovInfoDisclosure.Tests.Input.Text;

public sealed class TextInputTests
{
    [Theory]
    [InlineData("|规章____|5___|____|", "|规章    |5   |    |")]
    [InlineData(" ____\n|规_章_|5|\r\n|__||6_|\n", " ____\n|规_章 |5|\r\n|  ||6 |\n")]
    [InlineData("|__合计__|_5_|", "|__合计__|_5_|")]
    [InlineData("a_|b_|", "a_|b |")]
    [InlineData("下划线____，____|", "下划线____，____|")]
    public void Lower_borders_of_cells_are_gaps(string text, string shown)
    {
        var document = TextInput.Read(text);

        document.Text.Should().Be(shown);
        document.Source.Should().Be(text);
    }
}
