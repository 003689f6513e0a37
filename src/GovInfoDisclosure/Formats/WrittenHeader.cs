using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>The header data of a report as the writers show them, one entry a member of <see cref="ReportHeader"/> apart from the title.</summary>
internal sealed class WrittenHeader
{
    private readonly Func<ReportHeader, string?> _format;
    private readonly Func<ReportHeader, string, ReportHeader?> _parse;

    private WrittenHeader(string key, string label, Func<ReportHeader, string?> format, Func<ReportHeader, string, ReportHeader?> parse)
    {
        Key = key;
        Label = label;
        _format = format;
        _parse = parse;
    }

    /// <summary>The entries in the order in which they are shown.</summary>
    internal static IReadOnlyList<WrittenHeader> All { get; } =
    [
        new("indexNumber", "索引号", static header => header.IndexNumber, static (header, text) => header with { IndexNumber = text }),
        new("reportingBody", "发布机构", static header => header.ReportingBody, static (header, text) => header with { ReportingBody = text }),
        new("documentNumber", "文号", static header => header.DocumentNumber, static (header, text) => header with { DocumentNumber = text }),
        new("publishedOn", "发布日期", static header => header.PublishedOn is { } day ? Format(day) : null,
            static (header, text) => ParseDate(text) is { } day ? header with { PublishedOn = day } : null),
        new("reportYear", "年度", static header => header.ReportYear is { } year ? Format(year) : null,
            static (header, text) => ParseInteger(text) is { } year ? header with { ReportYear = year } : null),
        new("statisticalPeriod", "统计期限", static header => header.StatisticalPeriod is { } period ? Format(period.From) + "至" + Format(period.To) : null,
            static (header, text) => ParsePeriod(text) is { } period ? header with { StatisticalPeriod = period } : null),
    ];

    /// <summary>The key of the member in the JSON form.</summary>
    internal string Key { get; }

    /// <summary>The label, as government sites print it.</summary>
    internal string Label { get; }

    /// <summary>The value as one text without white space around it, or null when the report does not state it.</summary>
    internal string? ValueOf(ReportHeader header) => Clean(_format(header));

    /// <summary>The header with the value that a text states, or null when it is not of the form that <see cref="ValueOf"/> gives.</summary>
    internal ReportHeader? TrySet(ReportHeader header, string text) => _parse(header, text);

    /// <summary>A title or header text without white space around it; null for one of white space alone.</summary>
    internal static string? Clean(string? text)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? null : trimmed;
    }

    /// <summary>Whether a paragraph is what its definition says: one line, not empty, without white space around it.</summary>
    internal static bool IsLine(string paragraph) => paragraph.Length > 0 && !char.IsWhiteSpace(paragraph[0])
        && !char.IsWhiteSpace(paragraph[paragraph.Length - 1]) && paragraph.IndexOf('\n') < 0 && paragraph.IndexOf('\r') < 0;

    /// <summary>The lines of a paragraph, which by its definition is one, without white space around them.</summary>
    internal static IEnumerable<string> LinesOf(string paragraph) =>
        IsLine(paragraph) ? [paragraph] : paragraph.Split('\r', '\n').Select(Clean).OfType<string>();

    private static string Format(CalendarDate day) => string.Concat(Format(day.Year), "年", Format(day.Month) + "月", Format(day.Day) + "日");

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static StatisticalPeriod? ParsePeriod(string text)
    {
        var at = text.IndexOf('至');
        return at >= 0 && ParseDate(text.Substring(0, at)) is { } from && ParseDate(text.Substring(at + 1)) is { } to
            ? new() { From = from, To = to }
            : null;
    }

    private static CalendarDate? ParseDate(string text)
    {
        var date = DateText.ReadWhole(text.AsSpan());
        return date is { } found && Format(found) == text ? date : null;
    }

    private static int? ParseInteger(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text
            ? number
            : null;
}
