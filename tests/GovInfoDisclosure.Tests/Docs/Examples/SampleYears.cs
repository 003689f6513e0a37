using GovInfoDisclosure.Tests.Checking;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Docs.Examples;

/// <summary>Reports of bodies and years with few requests, whose numbers a reader of the pages can follow.</summary>
internal static class SampleYears
{
    /// <summary>A consistent report: requests of natural persons alone; all that are not carried forward are disclosed.</summary>
    public static DisclosureReport Report(string body, int year, int received, int carriedOver, int carriedForward)
    {
        var report = Small with
        {
            Header = new()
            {
                Title = $"{body}{year}年政府信息公开工作年度报告", ReportingBody = body, ReportYear = year, PublishedOn = new(year + 1, 3, 1),
                StatisticalPeriod = new() { From = new(year, 1, 1), To = new(year, 12, 31) },
            },
        };
        var done = received + carriedOver - carriedForward;
        return report.Row(RequestRow.NewRequests, received).Row(RequestRow.CarriedOver, carriedOver).Row(RequestRow.Disclosed, done)
            .Row(RequestRow.PartiallyDisclosed, 0).Row(RequestRow.ResultsTotal, done).Row(RequestRow.CarriedForward, carriedForward);
    }

    /// <summary>The report with requests refused on a ground that were disclosed before.</summary>
    public static DisclosureReport Refused(this DisclosureReport report, RequestRow ground, int count) => report.Row(ground, count)
        .Row(RequestRow.Disclosed, (int)report.ValueAt(R(RequestRow.Disclosed, ApplicantCategory.Total)).Count!.Value - count);

    private static DisclosureReport Row(this DisclosureReport report, RequestRow row, int value) =>
        report.With((R(row, ApplicantCategory.NaturalPerson), value), (R(row, ApplicantCategory.Total), value));
}
