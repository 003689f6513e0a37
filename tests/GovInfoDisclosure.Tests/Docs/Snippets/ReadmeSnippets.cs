using GovInfoDisclosure;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class ReadmeSnippets : Snippet
{
    [Fact]
    public void Readme_example_finds_the_contradiction_and_its_cell()
    {
        var page = Path.GetTempFileName();
        try
        {
            English(SampleFile("jincheng-chengqu-2022.txt"), page);

            PrintsWhatThePageShows("readme-example");
            ReportReader.Read(File.ReadAllBytes(page)).Report.Should().Be(ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt"))).Report);
        }
        finally
        {
            File.Delete(page);
        }
    }

    [Fact]
    public void Readme_example_in_Chinese_finds_the_contradiction_and_its_cell()
    {
        var page = Path.GetTempFileName();
        try
        {
            Chinese(SampleFile("jincheng-chengqu-2022.txt"), page);

            PrintsWhatThePageShows("readme-example-zh");
            ReportReader.Read(File.ReadAllBytes(page)).Diagnostics.Should().BeEmpty();
        }
        finally
        {
            File.Delete(page);
        }
    }

    [Fact]
    public void Repair_gives_a_report_that_is_consistent()
    {
        var result = ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt")));

        RepairInEnglish(result.Report!, ConsistencyChecker.Check(result));

        PrintsWhatThePageShows("readme-repair");
    }

    [Fact]
    public void Repair_in_Chinese_gives_a_report_that_is_consistent()
    {
        var result = ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt")));

        RepairInChinese(result.Report!, ConsistencyChecker.Check(result));

        PrintsWhatThePageShows("readme-repair-zh");
    }

    private void RepairInEnglish(DisclosureReport report, CheckResult check)
    {
        #region readme-repair
        if (check.Repairs is [{ IsUnique: true } repair])
        {
            var repaired = repair.ApplyTo(report); // What was read stays as it is.
            foreach (var difference in report.DifferencesFrom(repaired))
                Console.WriteLine(difference);
            Console.WriteLine(ConsistencyChecker.Check(repaired).IsConsistent);
        }
        #endregion
    }

    private void RepairInChinese(DisclosureReport report, CheckResult check)
    {
        #region readme-repair-zh
        if (check.Repairs is [{ IsUnique: true } repair])
        {
            var repaired = repair.ApplyTo(report); // 读入的报告保持原样。
            foreach (var difference in report.DifferencesFrom(repaired))
                Console.WriteLine(difference);
            Console.WriteLine(ConsistencyChecker.Check(repaired).IsConsistent);
        }
        #endregion
    }

    private void English(params string[] args)
    {
        #region readme-example
        var result = ReportReader.Read(File.ReadAllBytes(args[0]));
        foreach (var diagnostic in result.Diagnostics)
            Console.WriteLine(diagnostic);
        if (result.Report is not { } report)
            return;

        var check = ConsistencyChecker.Check(result);
        foreach (var finding in check.Failures)
            Console.WriteLine(finding);
        foreach (var repair in check.Repairs)
            Console.WriteLine($"{repair} (unique: {repair.IsUnique})");

        File.WriteAllText(args[1], ReportHtml.Write(report, new ReportHtmlOptions { Check = check, Language = MessageLanguage.English }));
        #endregion
    }

    private void Chinese(params string[] args)
    {
        #region readme-example-zh
        var result = ReportReader.Read(File.ReadAllBytes(args[0]));
        foreach (var diagnostic in result.Diagnostics)
            Console.WriteLine($"{diagnostic.Code} {diagnostic.Message.Chinese}");
        if (result.Report is not { } report)
            return;

        var check = ConsistencyChecker.Check(result);
        foreach (var finding in check.Failures)
            Console.WriteLine($"{finding.RuleId} {finding.Message.Chinese}");
        foreach (var repair in check.Repairs)
        {
            foreach (var change in repair.Changes)
                Console.WriteLine($"{ReportLayout.Find(change.Address)!.Label}：{change.From} 应为 {change.Value}，{change.Evidence.Chinese}");
            Console.WriteLine(repair.Alternatives == 0 ? "这是唯一的最小更正。" : $"另有 {repair.Alternatives} 种同样小的更正。");
        }

        File.WriteAllText(args[1], ReportHtml.Write(report, new ReportHtmlOptions { Check = check }));
        #endregion
    }
}
