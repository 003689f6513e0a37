using System.Globalization;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A day of the calendar, without time and time zone.</summary>
/// <remarks>It stands in for <c>DateOnly</c>, which .NET Framework and .NET Standard 2.0 do not have.</remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private readonly int _packed;

    /// <summary>Makes a date.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, from 1 to the length of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
    {
        if (!IsValid(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(day), $"{year}-{month}-{day} is not a day of the calendar.");
        _packed = Pack(year, month, day);
    }

    private CalendarDate(int packed) => _packed = packed;

    /// <summary>The year.</summary>
    public int Year => (_packed >> 9) + 1;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => ((_packed >> 5) & 15) + 1;

    /// <summary>The day of the month.</summary>
    public int Day => (_packed & 31) + 1;

    /// <summary>Makes a date if there is such a day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>The date, or null when there is no such day.</returns>
    public static CalendarDate? TryCreate(int year, int month, int day) =>
        IsValid(year, month, day) ? new CalendarDate(Pack(year, month, day)) : null;

    /// <summary>Reads a date of the form <c>2023-01-12</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        date = default;
        if (!DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
            return false;
        date = FromDateTime(parsed);
        return true;
    }

    /// <summary>The date part of a <see cref="DateTime"/>.</summary>
    /// <param name="value">The value; its time and kind are ignored.</param>
    public static CalendarDate FromDateTime(DateTime value) => new(Pack(value.Year, value.Month, value.Day));

    /// <summary>The start of the day, of unspecified kind.</summary>
    public DateTime ToDateTime() => new(Year, Month, Day);

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => _packed.CompareTo(other._packed);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <summary>The date as <c>2023-01-12</c>, under any culture.</summary>
    public override string ToString() => ToDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether the days differ.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether the first day is earlier.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left._packed < right._packed;

    /// <summary>Whether the first day is later.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left._packed > right._packed;

    /// <summary>Whether the first day is earlier or the same.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left._packed <= right._packed;

    /// <summary>Whether the first day is later or the same.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left._packed >= right._packed;

    private static bool IsValid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    // The default value is the first day of year 1, so every value of the struct is a day.
    private static int Pack(int year, int month, int day) => ((year - 1) << 9) | ((month - 1) << 5) | (day - 1);
}
