using System.Globalization;

namespace GovInfoDisclosure.Tests.Words;

/// <summary>Characters that stand for numbers, and numbers written in Chinese numerals.</summary>
public sealed class NumeralsTests
{
    [Theory]
    [InlineData("零○〇0０", 0), InlineData("一壹1１", 1), InlineData("二贰貳两兩2", 2), InlineData("三叁参參3", 3), InlineData("四肆4", 4), InlineData("五伍5", 5)]
    [InlineData("六陆陸6", 6), InlineData("七柒7", 7), InlineData("八捌8", 8), InlineData("九玖9９", 9), InlineData("十廿百万亿中a\u3000\u9FFF\uA000\u25CA\0", -1)]
    public void Digit_of_every_script(string characters, int digit) => characters.Select(Numerals.Digit).Should().OnlyContain(value => value == digit);

    [Theory]
    [InlineData("十拾", 10), InlineData("百佰", 100), InlineData("千仟", 1000), InlineData("万萬", 10_000), InlineData("亿億", 100_000_000), InlineData("一廿0中\u9FFF", 0)]
    public void Weight_of_every_script(string characters, int weight) => characters.Select(Numerals.Weight).Should().OnlyContain(value => value == weight);

    [Theory]
    [InlineData("一二三四五六七八九十", "1 2 3 4 5 6 7 8 9 10")]
    [InlineData("零○百千万亿廿卅壹拾1中", "0 0 0 0 0 0 0 0 0 0 0 0")]
    public void Ordinal_of_plain_characters(string characters, string values) => string.Join(' ', characters.Select(Numerals.Ordinal)).Should().Be(values);

    [Theory]
    [InlineData("十", "10", 1)]
    [InlineData("十二", "12", 2)]
    [InlineData("二十", "20", 2)]
    [InlineData("廿", "20", 1)]
    [InlineData("廿三", "23", 2)]
    [InlineData("卅一", "31", 2)]
    [InlineData("贰拾", "20", 2)]
    [InlineData("拾贰", "12", 2)]
    [InlineData("伍拾", "50", 2)]
    [InlineData("一百零三", "103", 4)]
    [InlineData("一百三十", "130", 4)]
    [InlineData("一千零五十", "1050", 5)]
    [InlineData("两千零一十五", "2015", 6)]
    [InlineData("三萬五千", "35000", 4)]
    [InlineData("一亿", "100000000", 2)]
    [InlineData("一亿二千万三百四", "120000304", 8)]
    [InlineData("三千万", "30000000", 3)]
    [InlineData("三千亿", "300000000000", 3)]
    [InlineData("一万亿", "1000000000000", 3)]
    [InlineData("二〇", "20", 2)]
    [InlineData("二○二四", "2024", 4)]
    [InlineData("三", "3", 1)]
    [InlineData("零", "0", 1)]
    [InlineData("三件", "3", 1)]
    [InlineData("一万二万", "10002", 3)]
    [InlineData("一亿二亿", "100000002", 3)]
    [InlineData("二三", null, 0)] // Two or three.
    [InlineData("十二三", null, 0)]
    [InlineData("一百二三", null, 0)]
    [InlineData("二〇十", null, 0)]
    [InlineData("三廿", null, 0)]
    [InlineData("万", null, 0)]
    [InlineData("亿", null, 0)]
    [InlineData("伍", null, 0), InlineData("陆", null, 0), InlineData("肆", null, 0), InlineData("参", null, 0), InlineData("拾", null, 0), InlineData("○", null, 0), InlineData("參", null, 0)]
    [InlineData("件", null, 0)]
    [InlineData("", null, 0)]
    public void TryRead_numeral_that_means_one_number(string text, string? expected, int end)
    {
        var at = 0;
        var isRead = Numerals.TryRead(text.AsSpan(), ref at, out var value);

        (isRead ? value.ToString(CultureInfo.InvariantCulture) : null).Should().Be(expected);
        if (isRead)
            at.Should().Be(end);
    }

    [Fact]
    public void TryRead_numeral_inside_a_text_begins_where_it_is_told()
    {
        var at = 2;

        Numerals.TryRead("共计廿三件".AsSpan(), ref at, out var value).Should().BeTrue();
        (value, at).Should().Be((23m, 4));
        at = 1;
        Numerals.TryRead("三伍件".AsSpan(), ref at, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void TryRead_numeral_has_24_characters_at_most(int length, bool isRead)
    {
        var at = 0;

        Numerals.TryRead(("二" + new string('〇', length - 1)).AsSpan(), ref at, out _).Should().Be(isRead);
        at = 0;
        Numerals.TryRead(("二" + new string('〇', 23) + "件").AsSpan(), ref at, out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("共12件", 0, 1), InlineData("共廿件", 0, 1), InlineData("共件", 0, 2), InlineData("12", 1, 1), InlineData("12", 2, 2), InlineData("", 0, 0)]
    public void Next_place_of_a_number(string text, int from, int place) => Numerals.Next(text.AsSpan(), from).Should().Be(place);
}
