namespace GovInfoDisclosure;

/// <summary>The sections of a report, as the writers walk them and the readers of what was written gather them.</summary>
internal sealed class WrittenSections
{
    private readonly NarrativeSection?[] _narratives = new NarrativeSection?[ReportSection.All.Count];

    internal ProactiveDisclosure? ProactiveDisclosure { get; set; }

    internal DisclosureRequests? DisclosureRequests { get; set; }

    internal LegalRemedies? LegalRemedies { get; set; }

    internal static NarrativeSection? NarrativeOf(ReportSection section, DisclosureReport report) => section.Key switch
    {
        "overallSituation" => report.OverallSituation,
        "problemsAndImprovements" => report.ProblemsAndImprovements,
        "otherMatters" => report.OtherMatters,
        _ => null,
    };

    internal void Add(ReportSection section, ValueList<string> paragraphs) => _narratives[section.Index] = new() { Paragraphs = paragraphs };

    internal DisclosureReport ToReport(ReportHeader header, ValueList<string> preamble) => new()
    {
        Header = header,
        Preamble = preamble,
        OverallSituation = _narratives[0],
        ProactiveDisclosure = ProactiveDisclosure,
        DisclosureRequests = DisclosureRequests,
        LegalRemedies = LegalRemedies,
        ProblemsAndImprovements = _narratives[4],
        OtherMatters = _narratives[5],
    };
}
