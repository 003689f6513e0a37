namespace GovInfoDisclosure.Tests.Words;

public sealed class DateTextTests
{
    public static TheoryData<string, string> Samples => new(WordSamples.Read("dates.txt").Select(cells => (cells[0], cells[1])));

    [Theory, MemberData(nameof(Samples))]
    public void TryFind_text_gives_its_first_date(string text, string expected)
    {
        var date = DateText.TryFind(text.AsSpan(), out var found) ? found.Date?.ToString() ?? "!" : "x";

        date.Should().Be(expected);
    }

    [Theory]
    [InlineData("12月31日", "2023-12-31")]
    [InlineData("十二月三十一日", "2023-12-31")]
    [InlineData("2024年1月1日", "2024-01-01")]
    [InlineData("12-31", null)]
    public void TryRead_without_year_takes_the_year_given(string text, string? expected) =>
        (DateText.TryRead(text.AsSpan(), 0, 2023, out var found) ? found.Date?.ToString() : null).Should().Be(expected);

    [Theory]
    [InlineData("2023年1月12日", "2023-01-12")]
    [InlineData("2023-01-12", "2023-01-12")]
    [InlineData("999年1月1日", "0999-01-01")]
    [InlineData("2023年1月12日发布", null)]
    [InlineData("于2023年1月12日", null)]
    [InlineData("2023年2月30日", null)]
    [InlineData("", null)]
    public void ReadWhole_text_is_a_date_and_nothing_else(string text, string? expected) =>
        DateText.ReadWhole(text.AsSpan())?.ToString().Should().Be(expected);

    [Theory]
    [InlineData("2023年度", 2023, null, 6)]
    [InlineData("二零二三年底", 2023, null, 6)]
    [InlineData("2023年3月底", 2023, 3, 8)]
    [InlineData("3月12日", null, 3, 5)]
    [InlineData("十一月份", null, 11, 4)]
    [InlineData("三月", null, 3, 2)]
    [InlineData("2023年13月", 2023, null, 5)]
    [InlineData("1989年", null, null, null)]
    [InlineData("12件", null, null, null)]
    [InlineData("三个月", null, null, null)]
    public void ReadNamed_part_of_a_date_as_sentences_name_it(string text, int? year, int? month, int? end)
    {
        var named = DateText.ReadNamed(text.AsSpan(), 0);

        (named?.Year, named?.Month, named?.End).Should().Be((year, month, end));
    }

    [Theory]
    [InlineData("某局2023年政府信息公开", 2023, 2)]
    [InlineData("某局２０２３年", 2023, 2)]
    [InlineData("某局二〇二三年", 2023, 2)]
    [InlineData("某局二○二三年", 2023, 2)]
    [InlineData("统一2023年", 2023, 2)]
    [InlineData("20231231", null, -1)]
    [InlineData("1998年", null, -1)]
    [InlineData("二十", null, -1)]
    public void FindYear_text_gives_the_first_year_of_this_century(string text, int? year, int position)
    {
        DateText.FindYear(text.AsSpan(), 0, out var found).Should().Be(year);
        found.Should().Be(position);
    }

    [Theory]
    [InlineData("1999年", null), InlineData("2000年", 2000), InlineData("2099年", 2099), InlineData("2100年", null), InlineData("202年", null), InlineData("20230年", null), InlineData("2023", 2023)]
    public void FindYear_year_is_one_of_this_century_in_four_digits(string text, int? year) => DateText.FindYear(text.AsSpan(), 0, out _).Should().Be(year);

    [Fact]
    public void FindYear_year_stands_behind_the_place_that_is_told()
    {
        DateText.FindYear("2021年2022年".AsSpan(), 1, out var position).Should().Be(2022);
        position.Should().Be(5);
        DateText.FindYear("2021年2022年".AsSpan(), 5, out _).Should().Be(2022);
        DateText.FindYear("2021年2022年".AsSpan(), 6, out position).Should().BeNull();
        position.Should().Be(-1);
    }

    [Theory]
    [InlineData("于2023年1月12日发布", 1, 10)]
    [InlineData("于 2023 年 1 月 12 日发布", 2, 15)]
    [InlineData("2023-1-12", 0, 9)]
    [InlineData("2023/01/12号", 0, 11)]
    [InlineData("2023.1.12", 0, 9)]
    [InlineData("2023年1-12", 0, 9)]
    [InlineData("1、2023年1月12", 2, 9)]
    [InlineData("12023年1月12日", -1, 0)]
    [InlineData("2023年1月", -1, 0)]
    [InlineData("2023年1月123日", -1, 0)]
    [InlineData("2023年123月1日", -1, 0)]
    [InlineData("2023年月1日", -1, 0)]
    [InlineData("202年1月1日", -1, 0)]
    [InlineData("1月12日", -1, 0)]
    [InlineData("二〇二三年一月十二日", 0, 10)]
    public void TryFind_date_has_a_place_and_a_length(string text, int start, int length)
    {
        var isFound = DateText.TryFind(text.AsSpan(), out var found);

        (isFound ? found.Start : -1, found.Length).Should().Be((start, length));
    }

    [Theory]
    [InlineData("1990年", 1990, null, 5), InlineData("2100年", 2100, null, 5), InlineData("2101年", null, null, null), InlineData("202年", null, null, null), InlineData("2023年末", 2023, null, 6)]
    [InlineData("1月", null, 1, 2), InlineData("12月", null, 12, 3), InlineData("13月", null, null, null), InlineData("0月", null, null, null), InlineData("123月", null, null, null), InlineData("3月份", null, 3, 3)]
    [InlineData("3月1日", null, 3, 4), InlineData("3月31日", null, 3, 5), InlineData("3月32日", null, 3, 2), InlineData("3月底12日", null, 3, 6), InlineData("2023年底3月", 2023, 3, 8), InlineData("2023", null, null, null)]
    [InlineData("年", null, null, null), InlineData("", null, null, null), InlineData("2023年3", 2023, null, 5)]
    public void ReadNamed_parts_have_their_signs_and_bounds(string text, int? year, int? month, int? end)
    {
        var named = DateText.ReadNamed(text.AsSpan(), 0);

        (named?.Year, named?.Month, named?.End).Should().Be((year, month, end));
    }

    [Theory]
    [InlineData("12", 0, true), InlineData("12", 1, false), InlineData("a2", 1, true), InlineData("一2", 1, true), InlineData("2一", 1, false), InlineData("一二", 1, false), InlineData("a二", 1, true), InlineData("ab", 1, false)]
    public void IsStart_number_does_not_begin_inside_another(string text, int at, bool isStart) => DateText.IsStart(text.AsSpan(), at).Should().Be(isStart);

    [Theory]
    [InlineData("12", 12, 2, 2), InlineData(" 12", 12, 2, 3), InlineData("12345", 12345, 5, 5), InlineData("123456", 12345, 5, 5), InlineData("二〇二三", 2023, 4, 4), InlineData("十二", 12, 2, 2), InlineData("九", 9, 1, 1)]
    [InlineData("九十九", 99, 2, 3), InlineData("一百", 0, 0, 2), InlineData("x", 0, 0, 0), InlineData("", 0, 0, 0), InlineData("1二", 1, 1, 1)]
    public void ReadNumber_value_and_figures(string text, int value, int digits, int end)
    {
        var at = 0;

        (DateText.ReadNumber(text.AsSpan(), ref at, out var found), found, at).Should().Be((value, digits, end));
    }

    [Theory]
    [InlineData("2023", 2023), InlineData("0001", 1), InlineData("9999", 9999), InlineData("202", null), InlineData("20230", null), InlineData("20a3", null), InlineData("２０２３", 2023), InlineData("", null)]
    public void TryReadYear_four_digits_and_nothing_else(string text, int? year) => (DateText.TryReadYear(text.AsSpan(), out var value) ? value : (int?)null).Should().Be(year);
}
