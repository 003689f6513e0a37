namespace GovInfoDisclosure.Tests.Reading.Tables;

public sealed class LinesTests
{
    [Theory]
    [InlineData("注：以上数量含上年结转数量。", true)]
    [InlineData("注:无", true)]
    [InlineData("备注：数据截至年底", true)]
    [InlineData("说明：以上为本级数据", true)]
    [InlineData("說明：以上為本級數據", true)]
    [InlineData("（其中延期2件）", true)]
    [InlineData("（其中延期答复）", true)]
    [InlineData("（含上年结转）", true)]
    [InlineData("(含下属单位)", true)]
    [InlineData("（注：单位为件）", true)]
    [InlineData("（截至2023年12月31日）", true)]
    [InlineData("  （含上年结转）  ", true)]
    [InlineData("（单位：件）", false)]
    [InlineData("（一）予以公开", false)]
    [InlineData("（3）其他处理", false)]
    [InlineData("(1)", false)]
    [InlineData("注意事项已经公布：见网站", false)]
    [InlineData("注", false)]
    [InlineData("规章", false)]
    [InlineData("12", false)]
    [InlineData("", false)]
    public void IsNote_text_in_brackets_or_behind_a_word_of_notes(string text, bool expected) => Lines.IsNote(text.AsSpan()).Should().Be(expected);

    [Theory]
    [InlineData("|---|:--:|", true)]
    [InlineData("---", true)]
    [InlineData("--", false)]
    [InlineData("===", true)]
    [InlineData("+---+---+", true)]
    [InlineData("+   +   +", false)]
    [InlineData("———", false)]
    [InlineData("──────", true)]
    [InlineData("┌──┬──┐", true)]
    [InlineData("╔══╦══╗", true)]
    [InlineData("┏━━┳━━┓", true)]
    [InlineData("│  │  │", false)]
    [InlineData("│ 0 │ 0 │", false)]
    [InlineData("--- 0", false)]
    [InlineData("", false)]
    public void IsTableRule_line_of_dashes_or_of_a_drawn_border(string line, bool expected) => Lines.IsTableRule(line.AsSpan()).Should().Be(expected);

    [Theory]
    [InlineData("012", true)]
    [InlineData("０１２", true)]
    [InlineData("0 1", false)]
    [InlineData("1.2", false)]
    public void IsDigitRun_digits_only(string text, bool expected) => Lines.IsDigitRun(text.AsSpan()).Should().Be(expected);
}
