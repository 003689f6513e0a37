using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A diagnostic or a finding as one flat row: what CSV, Excel, Parquet and database libraries take as it is.</summary>
/// <remarks>
/// The columns are texts, numbers and enumerations, nothing nested. Rows are made by <c>ReadResult.IssueRows()</c> and
/// <c>CheckResult.IssueRows()</c>; both kinds fit into one table.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record IssueRow
{
    internal IssueRow(ReportHeader? header)
    {
        ReportingBody = header?.ReportingBody;
        ReportYear = header?.ReportYear;
    }

    internal IssueRow(Diagnostic diagnostic, ReportHeader? header)
        : this(header)
    {
        Source = "diagnostic";
        Code = diagnostic.Code;
        Severity = diagnostic.Severity;
        Path = diagnostic.Path;
        Paths = diagnostic.Path;
        Line = diagnostic.Location?.Line;
        Column = diagnostic.Location?.Column;
        Chinese = diagnostic.Message.Chinese;
        English = diagnostic.Message.English;
    }

    /// <summary>The reporting body, or null when the report does not state it or there is none.</summary>
    public string? ReportingBody { get; }

    /// <summary>The year that the report is about, or null when the report does not state it or there is none.</summary>
    public int? ReportYear { get; }

    /// <summary>Where the row comes from: <c>diagnostic</c> (of reading) or <c>finding</c> (of the check).</summary>
    public string Source { get; internal init; } = "finding";

    /// <summary>The code of the diagnostic, for instance <c>GID201</c>, or the id of the rule, for instance <c>REQ-03</c>.</summary>
    public string Code { get; internal init; } = "";

    /// <summary>What the rule came to: <c>Pass</c>, <c>Fail</c> or <c>NotAssessable</c>; null for a diagnostic.</summary>
    public string? Outcome { get; internal init; }

    /// <summary>How much it weighs; for a finding, when the rule is broken.</summary>
    public IssueSeverity Severity { get; internal init; }

    /// <summary>The first place in the report, a JSON Pointer into the JSON form, or null when it concerns none.</summary>
    public string? Path { get; internal init; }

    /// <summary>All places in the report with a space between them, or null when it concerns none.</summary>
    public string? Paths { get; internal init; }

    /// <summary>The line of the first place in the input, from 1; null when the input is not known or does not show it.</summary>
    public int? Line { get; internal init; }

    /// <summary>The column of the first place in the input, in UTF-16 code units from 1; null as <see cref="Line"/> is.</summary>
    public int? Column { get; internal init; }

    /// <summary>The left side of the comparison, or null when nothing was compared or the side has no value.</summary>
    public decimal? Left { get; internal init; }

    /// <summary>The right side of the comparison, or null when nothing was compared or the side has no value.</summary>
    public decimal? Right { get; internal init; }

    /// <summary>Left minus right, or null when a side has no value.</summary>
    public decimal? Delta { get; internal init; }

    /// <summary>The message in Chinese.</summary>
    public string Chinese { get; internal init; } = "";

    /// <summary>The message in English.</summary>
    public string English { get; internal init; } = "";

    /// <summary>The fingerprint of a finding, the same in every run; null for a diagnostic.</summary>
    public string? Fingerprint { get; internal init; }

    /// <summary>Why the finding does not count, or null when it does; null for a diagnostic.</summary>
    public string? SuppressionReason { get; internal init; }

    /// <summary>Code, place and English message on one line.</summary>
    public override string ToString() => $"{Code} {Outcome ?? Severity.ToString()}{(Path is null ? "" : " " + Path)}: {English}";
}
