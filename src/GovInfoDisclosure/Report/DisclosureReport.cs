using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// An annual report on open government information work (政府信息公开工作年度报告): what it says, also where that is wrong.
/// </summary>
/// <remarks>
/// Six sections and three tables, as article 50 of the Regulations on Open Government Information (政府信息公开条例) and the national
/// format demand. A section is null when the report has no such section, which differs from a section without content. Reports are
/// immutable and compare by value; <c>with</c> makes a changed copy.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record DisclosureReport
{
    /// <summary>What identifies the report.</summary>
    public required ReportHeader Header { get; init; }

    /// <summary>
    /// The text before section one (编制说明), by paragraphs as <see cref="NarrativeSection.Paragraphs"/> has them; empty where there is
    /// none.
    /// </summary>
    public ValueList<string> Preamble { get; init => field = ModelText.Lines(value); } = [];

    /// <summary>Section one, 总体情况.</summary>
    public required NarrativeSection? OverallSituation { get; init; }

    /// <summary>Section two, 主动公开政府信息情况: table P.</summary>
    public required ProactiveDisclosure? ProactiveDisclosure { get; init; }

    /// <summary>Section three, 收到和处理政府信息公开申请情况: table R.</summary>
    public required DisclosureRequests? DisclosureRequests { get; init; }

    /// <summary>Section four, 政府信息公开行政复议、行政诉讼情况: table L.</summary>
    public required LegalRemedies? LegalRemedies { get; init; }

    /// <summary>Section five, 存在的主要问题及改进情况.</summary>
    public required NarrativeSection? ProblemsAndImprovements { get; init; }

    /// <summary>Section six, 其他需要报告的事项, where the information-processing fee (信息处理费) is reported.</summary>
    public required NarrativeSection? OtherMatters { get; init; }

    /// <summary>
    /// The format of the whole report, as its tables P and R show it; table L is the same in both editions. Without these tables, the
    /// edition of 2021.
    /// </summary>
    public ReportFormat Format => (ProactiveDisclosure?.Format, DisclosureRequests?.Edition) switch
    {
        (ReportFormat format, null) => format,
        (ReportFormat.Edition2021, ReportFormat.Edition2021) => ReportFormat.Edition2021,
        (ReportFormat.Trial2019, ReportFormat.Trial2019) => ReportFormat.Trial2019,
        (null, ReportFormat.Trial2019) => ReportFormat.Trial2019,
        (null, _) => ReportFormat.Edition2021,
        _ => ReportFormat.Mixed,
    };

    /// <summary>Title, edition, new requests and results on one line; <c>?</c> for what the report does not have.</summary>
    public override string ToString() =>
        $"{Header.Title ?? Header.ReportingBody ?? "?"} ({EditionName}, {nameof(DisclosureRequests.NewRequests)} "
            + $"{TotalOf(DisclosureRequests?.NewRequests)}, "
            + $"{nameof(DisclosureRequests.Results)} {TotalOf(DisclosureRequests?.Results.Total)})";

    private string EditionName => Format switch { ReportFormat.Edition2021 => "2021", ReportFormat.Trial2019 => "2019", _ => "mixed" };

    private static string TotalOf(ApplicantCounts? row) => row is null ? "?" : Readable.Totals(row);
}
