namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>Leaves cells of a report blank in the patterns of published reports.</summary>
internal static class BlankPatterns
{
    public static DisclosureReport Apply(DisclosureReport report, Random random) => random.Next(5) switch
    {
        0 => Requests(report, (_, category) => category != ApplicantCategory.Total),
        1 => Requests(report, (_, category) => category is not (ApplicantCategory.NaturalPerson or ApplicantCategory.Total)),
        2 => Requests(report, (row, category) => category == ApplicantCategory.Total && row is not (RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.ResultsTotal or RequestRow.CarriedForward)),
        // Zeros are left out, everywhere or in table R.
        3 => Requests(report, (row, category) => report.DisclosureRequests![row]![category] == Cell.Zero),
        _ => Everywhere(report, random, random.Pick(2, 10, 50)),
    };

    private static DisclosureReport Requests(DisclosureReport report, Func<RequestRow, ApplicantCategory, bool> isBlank) => report.DisclosureRequests is not { } requests
        ? report
        : report with { DisclosureRequests = DisclosureRequests.Create(requests.Edition, row => ApplicantCounts.Create(category => isBlank(row, category) ? Cell.Blank : requests[row]![category])) };

    private static DisclosureReport Everywhere(DisclosureReport report, Random random, int percent)
    {
        report = Requests(report, (_, _) => random.Chance(percent));
        if (report.LegalRemedies is { } remedies)
            report = report with { LegalRemedies = LegalRemedies.Create(kind => RemedyOutcomes.Create(outcome => random.Chance(percent) ? Cell.Blank : remedies[kind][outcome])) };
        if (report.ProactiveDisclosure is { } proactive)
            report = report with { ProactiveDisclosure = ProactiveDisclosure.Create(proactive.EditionOf, (row, column) => random.Chance(percent) ? Cell.Blank : proactive[row]!.GetCell(column)) };
        return report;
    }
}
