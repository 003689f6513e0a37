namespace GovInfoDisclosure.Benchmarks;

/// <summary>A report of the edition of 2021 with the sizes of a published one.</summary>
internal static class BenchmarkReport
{
    private const string Paragraph =
        "（一）主动公开。全年通过门户网站公开各类信息1136条，开展政策解读32次，组织在线访谈4期，回应公众关切218件；及时更新机构职能、规划计划、财政预决算等栏目，公开的及时性和规范性进一步提高。";

    internal static DisclosureReport Create(int paragraphs)
    {
        var section = new NarrativeSection { Paragraphs = Enumerable.Range(1, paragraphs).Select(static number => Paragraph + number).ToValueList() };
        return new()
        {
            Header = new()
            {
                Title = "云岭市人民政府2024年政府信息公开工作年度报告",
                ReportingBody = "云岭市人民政府",
                ReportYear = 2024,
                PublishedOn = new(2025, 3, 28),
                StatisticalPeriod = new() { From = new(2024, 1, 1), To = new(2024, 12, 31) },
                IndexNumber = "015160000/2025-00127",
            },
            Preamble = [Paragraph],
            OverallSituation = section,
            ProactiveDisclosure = ProactiveDisclosure.Create(
                static row => row is ProactiveRow.OtherExternalServices or ProactiveRow.CentralizedProcurement ? null : ReportFormat.Edition2021,
                static (row, column) => row == ProactiveRow.AdministrativeFees ? 160.5964m : ((int)row * 1371) + column),
            DisclosureRequests = DisclosureRequests.Create(ReportFormat.Edition2021,
                static row => ApplicantCounts.Create(category => category == ApplicantCategory.NaturalPerson ? ((int)row * 37) + 2 : category == ApplicantCategory.Total ? ((int)row * 37) + 5 : 0)),
            LegalRemedies = LegalRemedies.Create(static kind => RemedyOutcomes.Create(outcome => (int)kind * (int)outcome)),
            ProblemsAndImprovements = section,
            OtherMatters = section,
        };
    }
}
