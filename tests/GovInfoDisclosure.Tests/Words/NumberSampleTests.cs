using System.Globalization;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Words;

public sealed class NumberSampleTests
{
    public static TheoryData<string, string, string> Samples => new(WordSamples.Read("numbers.txt").Select(cells => (cells[0], cells[1], cells[2])));

    [Theory, MemberData(nameof(Samples))]
    public void Read_cell_gives_the_number_or_the_text(string text, string cell, string sentence)
    {
        var read = CellText.Read(text.AsSpan()).Cell;

        sentence.Should().NotBeEmpty();
        read.Should().Be(cell == "x" ? Cell.FromText(text) : decimal.Parse(cell, CultureInfo.InvariantCulture));
    }

    [Theory, MemberData(nameof(Samples))]
    public void Read_sentence_gives_the_same_number(string text, string cell, string sentence)
    {
        var folded = FoldedText.Of(text + "件").Folded;
        var start = Enumerable.Range(0, folded.Length).First(at => at == folded.Length - 1 || Numerals.IsPartOfNumber(folded[at]));

        var number = NarrativeNumberReader.Read(folded, start, out _);

        cell.Should().NotBeEmpty();
        var count = number is { Unit: NarrativeUnit.Case, Precision: NarrativePrecision.Exact } ? number.Value.ToString(CultureInfo.InvariantCulture) : "x";
        count.Should().Be(sentence);
    }

    [Theory, MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void Read_any_culture_gives_the_same_number(string culture) =>
        Culture.Run(culture, () => CellText.Read("1,295.5".AsSpan()).Cell).Should().Be((Cell)1295.5m);

    [Theory]
    [InlineData("12件", 12)]
    [InlineData("3.5萬元", 3.5)]
    [InlineData("3.5 万元", 3.5)]
    [InlineData("贰拾項", 20)]
    [InlineData("5個", 5)]
    [InlineData("7（含上年）", 7)]
    [InlineData("7(含上年)", 7)]
    public void Read_cell_with_unit_or_note_gives_the_number(string text, double value)
    {
        var read = CellText.Read(text.AsSpan());

        read.Cell.Should().Be((Cell)(decimal)value);
        read.Oddity.Should().NotBe(CellOddity.None);
    }

    [Theory]
    [InlineData("件 项 个 宗 条 次 份 起 人 家 件次 人次 件（含上年）", CellOddity.Unit)]
    [InlineData("万 万元 萬元", CellOddity.Unit | CellOddity.Money)]
    [InlineData("元 元（大写）", CellOddity.Unit | CellOddity.Money | CellOddity.Yuan)]
    [InlineData("（见附件） (注)", CellOddity.Note)]
    internal void Read_cell_says_what_stands_behind_the_number(string units, CellOddity oddity)
    {
        foreach (var unit in units.Split(' '))
        {
            var read = CellText.Read(("5" + unit).AsSpan());

            read.Cell.Should().Be((Cell)5, unit);
            (read.Oddity & ~CellOddity.Note).Should().Be(oddity & ~CellOddity.Note, unit);
            read.Oddity.HasFlag(CellOddity.Note).Should().Be(unit.Contains('（') || unit.Contains('('), unit);
        }
    }

    [Theory]
    [InlineData("5页")]
    [InlineData("5件5件")]
    [InlineData("5（")]
    [InlineData("5）")]
    [InlineData("件5")]
    [InlineData("05")]
    [InlineData("?5")]
    public void Read_cell_with_anything_else_stays_text(string text)
    {
        var read = CellText.Read(text.AsSpan());

        read.Cell.Should().Be(Cell.FromText(text));
    }

    [Theory]
    [InlineData("? 5", 5)]
    [InlineData("？\u00a05", 5)]
    [InlineData("-5", -5)]
    [InlineData("−5", -5)]
    [InlineData("减5", -5)]
    [InlineData("减少5", -5)]
    [InlineData("- 5", -5)]
    [InlineData("+5", 5)]
    [InlineData("增5", 5)]
    [InlineData("增加 5", 5)]
    [InlineData("增加5件", 5)]
    public void Read_cell_with_a_sign_or_a_lost_space_gives_the_number(string text, int value)
    {
        var read = CellText.Read(text.AsSpan());

        read.Cell.Should().Be((Cell)value);
        read.Oddity.HasFlag(CellOddity.LostSpace).Should().Be(text[0] is '?' or '？');
    }

    [Theory]
    [InlineData('一', 1)]
    [InlineData('十', 10)]
    [InlineData('壹', 0)]
    [InlineData('零', 0)]
    [InlineData('廿', 0)]
    [InlineData('百', 0)]
    [InlineData('1', 0)]
    public void Ordinal_character_numbers_headings(char character, int expected) => Numerals.Ordinal(character).Should().Be(expected);
}
