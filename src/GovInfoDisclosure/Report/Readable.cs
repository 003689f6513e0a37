using System.Globalization;
using System.Text;

namespace GovInfoDisclosure;

/// <summary>The short readable texts of records: for debuggers, logs and failed assertions, never read back.</summary>
internal static class Readable
{
    private const int LongestText = 40;
    private const int MostItems = 5;

    /// <summary>What stands in a cell: the number, <c>·</c> for a blank, a text in quotes.</summary>
    internal static string Of(Cell cell) => cell.IsBlank ? "·" : cell.Text is { } text ? Quote(text, 0) : cell.ToString();

    /// <summary>A number, or null when there is none.</summary>
    internal static string? Of(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with its noun, in English: 1 request, 2 requests.</summary>
    /// <param name="number">The number.</param>
    /// <param name="one">What follows 1, for instance <c>cell holds</c>.</param>
    /// <param name="many">What follows any other number; by default the noun with an s.</param>
    internal static string Count(decimal number, string one, string? many = null) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many ?? one + "s");

    /// <summary>Cells one beside the other.</summary>
    internal static string Of(params Cell[] cells) => string.Join(" ", cells.Select(Of));

    /// <summary>The cells of a row of table P; those of the trial edition say so.</summary>
    internal static string Of(ReportFormat edition, int columns, Func<int, Cell> cells) =>
        (edition == ReportFormat.Trial2019 ? "(2019) " : "")
            + string.Join(" ", Enumerable.Range(0, columns).Select(column => Of(cells(column))));

    /// <summary>The totals of rows one beside the other.</summary>
    internal static string Totals(params ApplicantCounts[] rows) => string.Join(" ", rows.Select(static row => Of(row.Total)));

    /// <summary>A text in quotes, on one line and shortened.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place that must be seen, for instance where two texts part.</param>
    internal static string Quote(string text, int at)
    {
        var start = text.Length <= LongestText ? 0 : Math.Max(0, at - (LongestText / 2));
        var end = Math.Min(text.Length, start + LongestText);
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start--;
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        var line = new StringBuilder(start > 0 ? "\"…" : "\"");
        for (var i = start; i < end; i++)
            line.Append(char.IsControl(text[i]) ? ' ' : text[i]);
        return line.Append(end < text.Length ? "…\"" : "\"").ToString();
    }

    /// <summary>The first items of a list, and how many there are.</summary>
    internal static string List<T>(IReadOnlyList<T> items)
    {
        var first = items.Take(MostItems).Select(static item => item is string text ? Quote(text, 0) : item?.ToString());
        return "[" + string.Join(", ", first)
            + (items.Count > MostItems ? FormattableString.Invariant($", … {items.Count} in all]") : "]");
    }
}
