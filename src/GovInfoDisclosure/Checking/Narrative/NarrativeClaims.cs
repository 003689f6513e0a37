namespace GovInfoDisclosure;

/// <summary>Finds what the text of a report states about the numbers of its tables.</summary>
/// <remarks>
/// A sentence that is not understood gives no claim. Left alone are other years, parts of the year, changes, other bodies, and other things
/// that are counted. A claim whose scope is not sure is marked as doubtful.
/// </remarks>
internal static class NarrativeClaims
{
    /// <summary>The claims in the order of the text.</summary>
    internal static IReadOnlyList<NarrativeClaim> Extract(DisclosureReport report)
    {
        var year = report.Header.StatedYear;
        var ownNames = new OwnNames(report.Header.ReportingBody);
        var claims = new List<NarrativeClaim>();
        foreach (var (section, paragraphs) in ReportSection.TextsOf(report))
        {
            var reader = new ParagraphReader(section, year, ownNames, claims);
            for (var i = 0; i < paragraphs.Count; i++)
                reader.Read(i, paragraphs[i]);
        }

        return claims;
    }
}
