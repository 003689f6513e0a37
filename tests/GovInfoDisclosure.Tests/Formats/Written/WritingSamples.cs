using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Written;

/// <summary>The reports that the golden files of the writers show.</summary>
internal static class WritingSamples
{
    private static readonly Dictionary<string, Func<DisclosureReport>> All = new()
    {
        ["edition-2021"] = static () => RandomReports.Create(11, new() { Format = ReportFormat.Edition2021 }),
        ["edition-2019"] = static () => RandomReports.Create(12, new() { Format = ReportFormat.Trial2019, BlankPercent = 15, TextPercent = 5 }),
        ["mixed"] = Mixed,
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static DisclosureReport Get(string name) => All[name]();

    // Item (1) with the columns of 2019 for one row and of 2021 for the other, item (6) of 2019, the rest of 2021, table R of 2019.
    private static DisclosureReport Mixed()
    {
        var report = RandomReports.Create(13, new() { Format = ReportFormat.Trial2019, Consistent = false, BlankPercent = 5 });
        return report with
        {
            Header = report.Header with { Title = "云岭市|关于政务公开的报告", IndexNumber = null, StatisticalPeriod = null },
            Preamble = ["一、总体情况", "| 规章 | 1 |"],
            ProactiveDisclosure = report.ProactiveDisclosure! with
            {
                AdministrativeRules = new() { IssuedThisYear = 1, RepealedThisYear = Cell.Blank, CurrentlyInEffect = Cell.FromText("22（其中修订 16 件）") },
                AdministrativeLicensing = new() { DecisionsThisYear = 12345678 },
                OtherExternalServices = null,
                AdministrativeFees = new() { AmountCollectedThisYear = 160.5964m },
                CentralizedProcurement = null,
            },
            OtherMatters = NarrativeSection.Empty,
            ProblemsAndImprovements = null,
        };
    }
}
