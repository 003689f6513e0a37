using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Report;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData(2023, 1, 12, "2023-01-12"), InlineData(1, 1, 1, "0001-01-01"), InlineData(9999, 12, 31, "9999-12-31"), InlineData(2024, 2, 29, "2024-02-29")]
    public void Constructor_with_a_day_keeps_its_parts(int year, int month, int day, string text)
    {
        var date = new CalendarDate(year, month, day);

        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
        date.ToString().Should().Be(text);
        CalendarDate.TryCreate(year, month, day).Should().Be(date);
        CalendarDate.TryParse(text, out var parsed).Should().BeTrue();
        parsed.Should().Be(date);
    }

    [Theory]
    [InlineData(0, 1, 1), InlineData(10000, 1, 1), InlineData(2023, 0, 1), InlineData(2023, 13, 1), InlineData(2023, 2, 29), InlineData(2023, 4, 31), InlineData(2023, 1, 0), InlineData(-1, -1, -1)]
    public void Constructor_without_such_a_day_throws_and_TryCreate_gives_null(int year, int month, int day)
    {
        FluentActions.Invoking(() => new CalendarDate(year, month, day)).Should().Throw<ArgumentOutOfRangeException>();
        CalendarDate.TryCreate(year, month, day).Should().BeNull();
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData("2023-1-12"), InlineData("2023-02-30"), InlineData("2023/01/12"), InlineData(" 2023-01-12"), InlineData("2023-01-12T00:00"), InlineData("２０２３-01-12")]
    public void TryParse_of_another_form_fails(string? text)
    {
        CalendarDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().Be(default(CalendarDate));
    }

    [Fact]
    public void Default_is_the_first_day() => default(CalendarDate).Should().Be(new CalendarDate(1, 1, 1));

    [Fact]
    public void Comparison_follows_the_calendar()
    {
        var first = new DateTime(2023, 12, 1);
        var days = Enumerable.Range(0, 800).Select(day => CalendarDate.FromDateTime(first.AddDays(day))).ToArray();

        days.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        for (var i = 1; i < days.Length; i++)
        {
            var (earlier, later) = (days[i - 1], days[i]);
            (earlier < later && earlier <= later && later > earlier && later >= earlier && earlier != later).Should().BeTrue("{0} is before {1}", earlier, later);
            (later < earlier || later <= earlier || earlier > later || earlier >= later || earlier == later).Should().BeFalse("{0} is before {1}", earlier, later);
        }
    }

    [Fact]
    public void ToDateTime_is_the_start_of_the_day_of_unspecified_kind()
    {
        var date = CalendarDate.FromDateTime(new DateTime(2023, 1, 12, 23, 59, 59, DateTimeKind.Utc));

        date.ToDateTime().Should().Be(new DateTime(2023, 1, 12)).And.BeIn(DateTimeKind.Unspecified);
    }

    // ar-SA counts years of the Hijra.
    [Theory, MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void Text_is_the_same_under_every_culture(string culture)
    {
        var (text, parsed) = Culture.Run(culture, () => (new CalendarDate(2023, 1, 12).ToString(), CalendarDate.TryParse("2023-01-12", out var date) ? date : default));

        text.Should().Be("2023-01-12");
        parsed.Should().Be(new CalendarDate(2023, 1, 12));
    }

    [Theory]
    [InlineData("2024-01-02", "2024-01-02", 0), InlineData("2024-01-02", "2024-01-03", -1), InlineData("2024-02-01", "2024-01-31", 1), InlineData("2023-12-31", "2024-01-01", -1)]
    public void Days_are_compared(string left, string right, int order)
    {
        var (a, b) = (DateText.ReadWhole(left.AsSpan())!.Value, DateText.ReadWhole(right.AsSpan())!.Value);

        (a < b, a <= b, a > b, a >= b, a == b, a != b).Should().Be((order < 0, order <= 0, order > 0, order >= 0, order == 0, order != 0));
        Math.Sign(a.CompareTo(b)).Should().Be(order);
    }
}
