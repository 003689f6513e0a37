using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// One cell of a report's tables: a number, a blank, or the text that stood there (such as <c>/</c> or <c>无</c>).
/// </summary>
/// <remarks>
/// A blank is not zero, and no member of this type turns one into the other. Numbers are exact: a count up to 64 bits, or a
/// <see cref="decimal"/>. Trailing zeros do not matter: <c>7730.00</c> and <c>7730</c> are the same cell. The default value is
/// <see cref="Blank"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ReportJsonConverter))]
public readonly struct Cell : IEquatable<Cell>
{
    // Null: blank. Marker: the count in _count. A string: the text. A boxed decimal: a number that is no 64-bit integer.
    // Sixteen bytes, and nothing is allocated for the counts that fill nearly every cell.
    private static readonly object CountMarker = new();

    private readonly object? _content;
    private readonly long _count;

    private Cell(object? content, long count)
    {
        _content = content;
        _count = count;
    }

    /// <summary>A cell in which nothing stands. It does not mean zero.</summary>
    public static Cell Blank => default;

    /// <summary>The number 0, as printed.</summary>
    public static Cell Zero => new(CountMarker, 0);

    /// <summary>Whether nothing stands in the cell.</summary>
    public bool IsBlank => _content is null;

    /// <summary>Whether the cell holds a number.</summary>
    public bool IsNumber => _content is not null and not string;

    /// <summary>Whether the cell holds something that is not a number, such as <c>/</c>.</summary>
    public bool IsText => _content is string;

    /// <summary>Whether the cell holds an integer of 64 bits, of either sign.</summary>
    public bool IsCount => ReferenceEquals(_content, CountMarker);

    /// <summary>The number, or null when the cell is blank or holds text.</summary>
    public decimal? Number => IsCount ? _count : _content is decimal number ? number : null;

    /// <summary>The integer, or null when the cell is blank, holds text, or holds a number that is no 64-bit integer.</summary>
    public long? Count => IsCount ? _count : null;

    /// <summary>The text that stood in the cell, or null when the cell is blank or holds a number.</summary>
    public string? Text => _content as string;

    /// <summary>Gets the integer without allocation.</summary>
    /// <param name="count">The integer, or 0 when there is none.</param>
    /// <returns>Whether the cell holds a 64-bit integer.</returns>
    public bool TryGetCount(out long count)
    {
        count = _count;
        return IsCount;
    }

    /// <summary>Makes a cell that holds a count.</summary>
    public static implicit operator Cell(long count) => new(CountMarker, count);

    /// <summary>Makes a cell that holds a number.</summary>
    public static implicit operator Cell(decimal number) => FromNumber(number);

    /// <summary>Makes a cell that holds a number.</summary>
    /// <param name="number">The number. Its trailing zeros are dropped.</param>
    public static Cell FromNumber(decimal number)
    {
        if (number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue)
            return new(CountMarker, (long)number);
        return new(Normalize(number), 0);
    }

    /// <summary>
    /// Makes a cell that holds the text that stood in it. White space around it is dropped, and text of white space alone is a blank.
    /// What is no character (U+0000, U+FFFF, half a surrogate pair) becomes U+FFFD.
    /// </summary>
    /// <param name="text">The text. Digits in it stay text: they are not parsed.</param>
    public static Cell FromText(string? text) => new(ModelText.Clean(text), 0);

    /// <summary>Whether both cells hold the same number, the same text (ordinal), or nothing.</summary>
    public bool Equals(Cell other) =>
        IsCount ? other.IsCount && _count == other._count
        : _content is decimal number ? other._content is decimal otherNumber && number == otherNumber
        : !other.IsCount && string.Equals(_content as string, other._content as string, StringComparison.Ordinal)
            && other._content is not decimal;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Cell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsCount ? _count.GetHashCode() : _content?.GetHashCode() ?? 0;

    /// <summary>The number in invariant form, the text, or an empty string for a blank.</summary>
    public override string ToString() =>
        IsCount ? _count.ToString(CultureInfo.InvariantCulture)
        : _content is decimal number ? number.ToString(CultureInfo.InvariantCulture)
        : _content as string ?? string.Empty;

    /// <summary>Whether both cells are equal.</summary>
    public static bool operator ==(Cell left, Cell right) => left.Equals(right);

    /// <summary>Whether the cells differ.</summary>
    public static bool operator !=(Cell left, Cell right) => !left.Equals(right);

    // Dividing by one with a full scale drops trailing zeros, so that equal numbers are also written alike.
    private static decimal Normalize(decimal number) => number / 1.0000000000000000000000000000m;
}
