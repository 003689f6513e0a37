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
}
