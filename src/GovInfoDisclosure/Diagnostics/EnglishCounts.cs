using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>
/// Fills English message texts: a place such as <c>{0:cell lies|cells lie}</c> is a number and what follows 1, or any other number.
/// </summary>
internal sealed class EnglishCounts : IFormatProvider, ICustomFormatter
{
    private EnglishCounts()
    {
    }

    internal static EnglishCounts Instance { get; } = new();

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    /// <inheritdoc/>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        if (format is null)
            return Convert.ToString(arg, CultureInfo.InvariantCulture) ?? string.Empty;
        var bar = format.IndexOf('|');
        return Readable.Count(Convert.ToDecimal(arg, CultureInfo.InvariantCulture), format.Substring(0, bar), format.Substring(bar + 1));
    }
}
