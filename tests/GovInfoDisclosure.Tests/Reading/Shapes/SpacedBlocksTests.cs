namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>The lines around a gap that may be a table.</summary>
public sealed class SpacedBlocksTests
{
    private const string Gap = "规章  3  4";

    [Theory]
    // The numbers of the lines in each block.
    [InlineData("规章\n规章 3\n" + Gap + "\n规章 3\n规章", "0 1 2 3 4")]
    [InlineData("规章 3 4\n规章 3", "")]
    [InlineData("规章\n\n" + Gap + "\n \n规章", "0 2 4")]
    [InlineData("规章\n----\n" + Gap + "\n====\n规章", "0 2 4")]
    // What a table ends at: a sentence, a page number, a tab, a border.
    [InlineData("规章\n正常。\n" + Gap + "\n正常。\n规章", "2")]
    [InlineData("规章\n- 3 -\n" + Gap + "\n- 3 -\n规章", "2")]
    [InlineData("规章\n规章\t3\n" + Gap + "\n规章\t3\n规章", "2")]
    [InlineData("规章\n规章|3\n" + Gap + "\n规章|3\n规章", "2")]
    [InlineData("规章\n规章｜3\n" + Gap + "\n规章│3\n规章", "2")]
    [InlineData("规章\n\t规章\n" + Gap + "\n\t3\n规章", "2")]
    [InlineData("规章\n|规章\n" + Gap + "\n|3\n规章", "2")]
    [InlineData(Gap + "\n正常。\n" + Gap, "0|2")]
    [InlineData(Gap + "\n正常。\n规章\n" + Gap + "\n" + Gap, "0|2 3 4")]
    [InlineData("工作  正常。\n" + Gap, "|1")]
    [InlineData(Gap + "\n\n\n" + Gap, "0 3")]
    public void Find_lines_around_a_gap_up_to_what_ends_a_table(string text, string blocks) =>
        string.Join('|', SpacedBlocks.Find(TextInput.Read(text)).Select(block => string.Join(' ', block.Select(line => line.Index)))).Should().Be(blocks);

    [Fact]
    public void Find_row_whose_cells_are_stated_ends_a_block()
    {
        var document = DataFrames.State(TextInput.Read($"   0  1\n0  3  4\n{Gap}\n   0  1\n0  3  4\n规章"));

        SpacedBlocks.Find(document).Should().ContainSingle().Which.Should().ContainSingle().Which.Index.Should().Be(1);
    }
}
