using System.Globalization;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Report;

public sealed class CellTests
{
    // Every kind of content, no two of them equal.
    private static readonly Cell[] Different =
    [
        Cell.Blank, 0, 1, -1, 12, long.MaxValue, long.MinValue, 0.5m, -0.5m, 160.5964m, decimal.MaxValue, decimal.MinValue,
        Cell.FromText("/"), Cell.FromText("无"), Cell.FromText("0"), Cell.FromText("12"), Cell.FromText("０"), Cell.FromText("I"), Cell.FromText("i"),
    ];

    [Fact]
    public void Default_is_blank_and_not_zero()
    {
        Cell cell = default;

        cell.Should().Be(Cell.Blank).And.NotBe(Cell.Zero);
        (cell.IsBlank, cell.IsNumber, cell.IsText, cell.IsCount).Should().Be((true, false, false, false));
        (cell.Number, cell.Count, cell.Text).Should().Be((null, null, null));
    }

    [Theory]
    [InlineData(0), InlineData(6), InlineData(-417), InlineData(long.MaxValue), InlineData(long.MinValue)]
    public void Conversion_from_an_integer_gives_a_count(long count)
    {
        Cell cell = count;

        (cell.IsBlank, cell.IsNumber, cell.IsText, cell.IsCount).Should().Be((false, true, false, true));
        (cell.Number, cell.Count, cell.Text).Should().Be((count, count, null));
        cell.TryGetCount(out var got).Should().BeTrue();
        got.Should().Be(count);
    }

    [Theory]
    [InlineData("160.5964"), InlineData("-0.5"), InlineData("9223372036854775808"), InlineData("-9223372036854775809"), InlineData("0.0000000000000000000000000001")]
    public void FromNumber_that_is_no_integer_of_64_bits_is_a_number_and_no_count(string text)
    {
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);

        var cell = Cell.FromNumber(number);

        (cell.IsNumber, cell.IsCount, cell.Number, cell.Count).Should().Be((true, false, number, null));
        cell.TryGetCount(out var count).Should().BeFalse();
        count.Should().Be(0);
        cell.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("7730.00", "7730"), InlineData("-0.0", "0"), InlineData("1.50", "1.5"), InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void FromNumber_with_trailing_zeros_equals_the_number_without(string text, string plain)
    {
        var cell = Cell.FromNumber(decimal.Parse(text, CultureInfo.InvariantCulture));

        cell.Should().Be(Cell.FromNumber(decimal.Parse(plain, CultureInfo.InvariantCulture)));
        cell.ToString().Should().Be(plain);
    }

    [Theory]
    [InlineData("/"), InlineData("无"), InlineData("12"), InlineData("22（其中修订 16 件）")]
    public void FromText_keeps_the_text_and_parses_no_digits(string text)
    {
        var cell = Cell.FromText($" \t{text}\u3000");

        (cell.IsBlank, cell.IsNumber, cell.IsText, cell.IsCount).Should().Be((false, false, true, false));
        (cell.Number, cell.Count, cell.Text).Should().Be((null, null, text));
        cell.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData(" "), InlineData("\u00A0\u3000\n")]
    public void FromText_of_nothing_is_blank(string? text)
    {
        Cell.FromText(text).Should().Be(Cell.Blank);
        Cell.FromText(text).ToString().Should().BeEmpty();
    }

    [Fact]
    public void Equals_tells_every_two_kinds_of_content_apart()
    {
        for (var i = 0; i < Different.Length; i++)
        {
            for (var j = 0; j < Different.Length; j++)
            {
                (Different[i] == Different[j]).Should().Be(i == j, "\"{0}\" and \"{1}\"", Different[i], Different[j]);
                (Different[i] != Different[j]).Should().Be(i != j, "\"{0}\" and \"{1}\"", Different[i], Different[j]);
                Different[i].Equals((object)Different[j]).Should().Be(i == j);
            }
        }

        Cell.Zero.Equals(0L).Should().BeTrue("an integer converts to a cell");
        Cell.Zero.Equals((object)0L).Should().BeFalse("a boxed integer is no cell");
        Cell.Blank.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void GetHashCode_of_equal_cells_is_equal()
    {
        Cell.FromNumber(7730.00m).GetHashCode().Should().Be(((Cell)7730).GetHashCode());
        Cell.FromNumber(1.50m).GetHashCode().Should().Be(Cell.FromNumber(1.5m).GetHashCode());
        Cell.FromText(" / ").GetHashCode().Should().Be(Cell.FromText("/").GetHashCode());
    }

    [Theory, MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void ToString_is_the_same_under_every_culture(string culture)
    {
        var texts = Culture.Run(culture, () => Different.Select(cell => cell.ToString()).ToArray());

        texts.Should().StartWith(["", "0", "1", "-1", "12", "9223372036854775807", "-9223372036854775808", "0.5", "-0.5", "160.5964"]);
    }
}
