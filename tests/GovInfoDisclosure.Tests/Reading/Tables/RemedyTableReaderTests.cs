namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Table L alone: where it ends, how its one row is gathered, and what is told of it.</summary>
public sealed class RemedyTableReaderTests
{
    private const string OneBlock = "结果维持  结果纠正  其他结果  尚未审结  总计\n";

    private const string Blocks = OneBlock + OneBlock + OneBlock;

    private const string Values = "1 2 0 0 3 0 4 0 0 4 0 0 5 0 5";

    private const string Stated = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n";

    [Theory]
    [InlineData(Blocks + Values, 3)]
    [InlineData(Blocks + Values + "\n以上为全部案件。", 3)]
    [InlineData(Blocks + Values + "\n本年收到8件。\n7", 3)]
    [InlineData(Blocks + Values + "\n某某科室 7", 3)]
    [InlineData("以下为全部案件。\n" + Blocks + Values, 4)]
    [InlineData("以下为全部案件。\n某某科室\n" + Blocks + Values, 5)]
    [InlineData(Blocks + Values + "\n总计", 4)]
    [InlineData("行政复议\n以上没有数。", 0)]
    [InlineData("没有案件。", -1)]
    public void Table_ends_before_the_text_behind_its_values(string text, int lastLine) => Read(text).LastLine.Should().Be(lastLine);

    [Theory]
    [InlineData("\n本年收到8件。\n7")]
    [InlineData("\n某某科室 7")]
    [InlineData("\n以上为全部案件。")]
    public void Text_behind_the_table_is_none_of_it(string text)
    {
        var read = Read(Blocks + Values + text);

        read.Cells.Should().Be(Values);
        read.Told.Should().BeEmpty();
    }

    [Fact]
    public void Number_in_a_note_before_the_values_is_told() => Read("注：含上年2件。\n" + Blocks + Values).Told.Should().Equal(DiagnosticCodes.TextInTable);

    [Fact]
    public void Row_that_cannot_be_read_is_told_with_its_numbers_and_its_place()
    {
        var told = Diagnostics(Blocks + "1 2 — 0 3").Should().ContainSingle().Which;

        told.Message.English.Should().Contain("1 2 — 0 3");
        (told.Location!.Value.Line, told.Location.Value.Column).Should().Be((4, 1));
        Diagnostics(Blocks).Should().ContainSingle().Which.Location.Should().BeNull();
    }

    [Theory]
    [InlineData("没有案件。")]
    [InlineData("行政复议\n行政诉讼")]
    [InlineData("某某科室")]
    public void Text_without_columns_and_values_is_no_table(string text)
    {
        var read = Read(text);

        read.Cells.Should().BeNull();
        read.Told.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Blocks + Values, Values, "")]
    [InlineData(Values, Values, "")]
    // Three tables of five cells, and cells of one line.
    [InlineData(Stated + "| 1 | 2 | 0 | 0 | 3 |\n" + Stated + "| 0 | 4 | 0 | 0 | 4 |\n" + Stated + "| 0 | 0 | 5 | 0 | 5 |", Values, "")]
    [InlineData("| 1 | 2 | 0 | 0 | 3 | 0 | 4 | 0 | 0 | 4 | 0 | 0 | 5 | 0 | 5 |", Values, "")]
    [InlineData("| 1 | 2 |  |  | 3 |  | 4 |  |  | 4 |  |  | 5 |  | 5 |", "1 2 _ _ 3 _ 4 _ _ 4 _ _ 5 _ 5", "")]
    [InlineData("1 |\n2 |\n|\n0 |\n3 |\n0 |\n4 |\n0 |\n0 |\n4 |\n0 |\n0 |\n5 |\n0 |\n5", "1 2 _ 0 3 0 4 0 0 4 0 0 5 0 5", "")]
    // Too few, and none.
    [InlineData(Blocks + "1 2 0 0 3 0 4 0 0 4 0 0 5 0", "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _", "GID201")]
    [InlineData(Blocks, "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _", "GID208")]
    [InlineData(Stated + "| 1 | 2 | 0 | 0 | 3 |", "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _", "GID201")]
    // Digits without borders: zeros cannot be cut otherwise, others by the sums.
    [InlineData(Blocks + "000000000000000", "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "GID203")]
    [InlineData(Blocks + "120030400400505", "1 2 0 0 3 0 4 0 0 4 0 0 5 0 5", "GID204")]
    // A sum that fails is the office's where the cells are stated, and doubtful where they are not.
    [InlineData("1 2 0 0 4 0 4 0 0 4 0 0 5 0 5", "1 2 0 0 4 0 4 0 0 4 0 0 5 0 5", "GID222")]
    [InlineData("| 1 | 2 | 0 | 0 | 4 | 0 | 4 | 0 | 0 | 4 | 0 | 0 | 5 | 0 | 5 |", "1 2 0 0 4 0 4 0 0 4 0 0 5 0 5", "")]
    [InlineData("1 2 0 0 / 0 4 0 0 4 0 0 5 0 5", "1 2 0 0 / 0 4 0 0 4 0 0 5 0 5", "")]
    // A number beside the row may be a piece of it, unless the row adds up.
    [InlineData("| 1 | 2 | 0 | 0 | 3 | 0 | 4 | 0 | 0 | 4 | 0 | 0 | 5 | 0 | 5 |\n8", Values, "GID202")]
    [InlineData("| 1 | 2 | 0 | 0 | 4 | 0 | 4 | 0 | 0 | 4 | 0 | 0 | 5 | 0 | 5 |\n8", "1 2 0 0 4 0 4 0 0 4 0 0 5 0 5", "GID202 GID222")]
    [InlineData("| 1 | 2 | 0 | 0 |  | 0 | 4 | 0 | 0 | 4 | 0 | 0 | 5 | 0 | 5 |\n8", "1 2 0 0 _ 0 4 0 0 4 0 0 5 0 5", "GID202 GID222")]
    [InlineData("| 1 | 2 | 0 | 0 | 4 | 0 | 4 | 0 | 0 | 4 | 0 | 0 | 5 | 0 | 5 |\n—", "1 2 0 0 4 0 4 0 0 4 0 0 5 0 5", "")]
    public void Row_of_the_table(string text, string cells, string told)
    {
        var read = Read(text);

        read.Cells.Should().Be(cells);
        string.Join(' ', read.Told).Should().Be(told);
    }

    [Theory]
    [InlineData("驳回申请", true)]
    [InlineData("驳回起诉", true)]
    [InlineData("其他结果", false)]
    public void Heading_in_other_words_is_told(string heading, bool isTold) =>
        Read(Blocks.Replace("其他结果", heading, StringComparison.Ordinal) + Values).Told.Should().HaveCount(isTold ? 3 : 0);

    [Theory]
    [InlineData("上年数据\n", "本年数据\n", true)]
    [InlineData("表一\n", "表二\n", false)]
    public void Second_table_is_this_years_where_the_first_is_named_last_years(string first, string second, bool isSecond)
    {
        var read = Read($"{first}{Stated}{Line("9 0 0 0 9")}{Line(Values)}{second}{Stated}{Line(Values)}");

        read.Told.Contains("GID219").Should().Be(!isSecond);
    }

    private static string Line(string values) => $"| {values.Replace(" ", " | ", StringComparison.Ordinal)} |\n";

    private static List<Diagnostic> Diagnostics(string text)
    {
        var document = TextInput.Read(text);
        var diagnostics = new List<Diagnostic>();
        RemedyTableReader.Read(document, new CellStore(document, diagnostics), 0, document.Lines.Count, out _);
        return diagnostics;
    }

    private static (string? Cells, int LastLine, string[] Told) Read(string text)
    {
        var document = TextInput.Read(text);
        var diagnostics = new List<Diagnostic>();
        var store = new CellStore(document, diagnostics);
        var read = RemedyTableReader.Read(document, store, 0, document.Lines.Count, out var lastLine);
        var cells = FormTable.Remedies.Cells.Select(cell => store[cell]).Select(static cell => cell.IsBlank ? "_" : cell.ToString());
        return (read is null ? null : string.Join(' ', cells), lastLine, [.. diagnostics.Select(static diagnostic => diagnostic.Code)]);
    }
}
