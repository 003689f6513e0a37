namespace GovInfoDisclosure;

/// <summary>Finds what the text of a report states about the numbers of its tables.</summary>
/// <remarks>
/// A sentence that is not understood gives no claim. Left alone are other years, parts of the year, changes, other bodies, and other things
/// that are counted. A claim whose scope is not sure is marked as doubtful.
/// </remarks>
internal static class NarrativeClaims
{
    internal const string Preamble = "/preamble";
    internal const string OverallSituation = "/overallSituation/paragraphs";
    internal const string ProblemsAndImprovements = "/problemsAndImprovements/paragraphs";
    internal const string OtherMatters = "/otherMatters/paragraphs";

    /// <summary>The addresses of the sections of text, in the order of the form.</summary>
    internal static readonly string[] Sections = [Preamble, OverallSituation, ProblemsAndImprovements, OtherMatters];

    /// <summary>The claims in the order of the text.</summary>
    internal static IReadOnlyList<NarrativeClaim> Extract(DisclosureReport report)
    {
        var year = report.Header.ReportYear ?? report.Header.StatisticalPeriod?.From.Year;
        var ownNames = new OwnNames(report.Header.ReportingBody);
        var claims = new List<NarrativeClaim>();
        foreach (var (section, paragraphs) in SectionsOf(report))
        {
            var reader = new ParagraphReader(section, year, ownNames, claims);
            for (var i = 0; i < paragraphs.Count; i++)
                reader.Read(i, paragraphs[i]);
        }

        return claims;
    }

    /// <summary>The sections of text of a report with the addresses of their paragraphs.</summary>
    internal static IEnumerable<(string Section, ValueList<string> Paragraphs)> SectionsOf(DisclosureReport report)
    {
        yield return (Preamble, report.Preamble);
        if (report.OverallSituation is { } overall)
            yield return (OverallSituation, overall.Paragraphs);
        if (report.ProblemsAndImprovements is { } problems)
            yield return (ProblemsAndImprovements, problems.Paragraphs);
        if (report.OtherMatters is { } other)
            yield return (OtherMatters, other.Paragraphs);
    }
}
