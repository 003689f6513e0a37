using System.Globalization;
using System.Numerics;

namespace GovInfoDisclosure.Tests.Formats.Json;

public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("0e99999999999999", "0")]
    [InlineData("12.50", "12.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E+2", "150")]
    [InlineData("150e-2", "1.5")]
    [InlineData("1000000000000000000000000000000000e-33", "1")]
    [InlineData("0.00000000000000000000000000010", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7922816251426433759354395033.5", "7922816251426433759354395033.5")]
    [InlineData("-79228162514264337593543950335e-28", "-7.9228162514264337593543950335")]
    public void TryParse_of_a_number_that_fits_gives_it(string text, string expected)
    {
        ExactDecimal.TryParse(JsonSamples.Utf8(text), out var value).Should().BeTrue();
        value.Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335.1")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.12345678901234567890123456789012")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    public void TryParse_of_a_number_that_does_not_fit_refuses(string text) => ExactDecimal.TryParse(JsonSamples.Utf8(text), out _).Should().BeFalse();

    [Fact]
    public void TryParse_of_random_numbers_gives_the_same_number_or_refuses_rightly()
    {
        var largest = (BigInteger)decimal.MaxValue;
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var digits = string.Concat(Enumerable.Range(0, random.Next(1, 34)).Select(i => (char)('0' + (random.Next(3) == 0 ? 0 : random.Next(10)))));
            var point = random.Next(digits.Length);
            var exponent = random.Next(-35, 35);
            var whole = digits[..point].TrimStart('0');
            var text = $"{(random.Next(2) == 0 ? "-" : "")}{(whole == "" ? "0" : whole)}.{digits[point..]}e{exponent}";

            // The value is number / 10^scale in lowest terms.
            var number = BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, Math.Max(0, exponent));
            var scale = digits.Length - point + Math.Max(0, -exponent);
            for (; scale > 0 && number % 10 == 0; scale--)
                number /= 10;
            var fits = number.IsZero || (number <= largest && scale <= 28);

            ExactDecimal.TryParse(JsonSamples.Utf8(text), out var value).Should().Be(fits, "{0}, seed {1}", text, seed);
            if (fits)
                value.Should().Be(Exact(number, scale, text[0] == '-'), "{0}, seed {1}", text, seed);
        }
    }

    private static decimal Exact(BigInteger number, int scale, bool isNegative)
    {
        var bits = decimal.GetBits((decimal)number);
        return number.IsZero ? 0 : new decimal(bits[0], bits[1], bits[2], isNegative, (byte)scale);
    }
}
