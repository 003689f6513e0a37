using System.Globalization;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>Numbers as offices write them.</summary>
internal static class Numeral
{
    public static string Plain(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    public static string Grouped(decimal? number) => number?.ToString("#,##0.######", CultureInfo.InvariantCulture) ?? "";

    public static string FullWidth(decimal? number) => string.Concat(Plain(number).Select(c => c is >= '0' and <= '9' ? (char)(c + 0xFEE0) : c));

    /// <summary>How many columns a text takes where a Chinese character takes two.</summary>
    public static int Width(string text) => text.Sum(c => Width(c));

    public static int Width(char c) => c >= 0x2E80 || c is '“' or '”' ? 2 : 1;
}
