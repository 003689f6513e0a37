using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What identifies a report. A member is null where the source does not state it; nothing is guessed.</summary>
/// <remarks>
/// Texts lose white space around them, and those of nothing else are null. What is no character (U+0000, U+FFFF, half a surrogate pair)
/// becomes U+FFFD.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportHeader
{
    /// <summary>The header of which nothing is known.</summary>
    public static ReportHeader Empty { get; } = new();

    /// <summary>The title, for instance 某市人民政府2024年政府信息公开工作年度报告, its line breaks removed.</summary>
    public string? Title { get; init => field = ModelText.Clean(value); }

    /// <summary>The administrative organ that reports (行政机关 / 编制主体).</summary>
    public string? ReportingBody { get; init => field = ModelText.Clean(value); }

    /// <summary>The calendar year the report is about (年度); it is published in the next.</summary>
    public int? ReportYear { get; init; }

    /// <summary>The year; where none is stated, that of the period.</summary>
    internal int? StatedYear => ReportYear
        ?? (StatisticalPeriod is { } period && period.From.Year == period.To.Year ? period.From.Year : null);

    /// <summary>The day of publication (发布时间 / 公开日期).</summary>
    public CalendarDate? PublishedOn { get; init; }

    /// <summary>The statistical period (统计期限).</summary>
    public StatisticalPeriod? StatisticalPeriod { get; init; }

    /// <summary>The index number (索引号) of the page.</summary>
    public string? IndexNumber { get; init => field = ModelText.Clean(value); }

    /// <summary>The document number (文号) of the report itself.</summary>
    public string? DocumentNumber { get; init => field = ModelText.Clean(value); }

    /// <summary>Title, body, year and day of publication on one line; <c>?</c> where the source does not state them.</summary>
    public override string ToString() =>
        $"{Title ?? "?"} ({ReportingBody ?? "?"}, {Readable.Of(ReportYear) ?? "?"}, {PublishedOn?.ToString() ?? "?"})";
}

/// <summary>The period a report counts (统计期限), normally 1 January to 31 December.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record StatisticalPeriod
{
    /// <summary>The first day of the period.</summary>
    public required CalendarDate From { get; init; }

    /// <summary>The last day of the period.</summary>
    public required CalendarDate To { get; init; }

    /// <summary>The two days, for instance <c>2023-01-01..2023-12-31</c>.</summary>
    public override string ToString() =>
        $"{From}..{To}";
}
