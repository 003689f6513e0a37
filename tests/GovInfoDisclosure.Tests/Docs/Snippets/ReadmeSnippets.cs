using GovInfoDisclosure;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class ReadmeSnippets : Snippet
{
    [Fact]
    public void Readme_example_finds_the_contradiction_and_repairs_it()
    {
        var page = Path.GetTempFileName();
        try
        {
            English(SampleFile("jincheng-chengqu-2022.txt"), page);

            ReportReader.Read(File.ReadAllBytes(page)).Report.Should().Be(ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt"))).Report);
        }
        finally
        {
            File.Delete(page);
        }
    }

    [Fact]
    public void Readme_example_in_Chinese_finds_the_contradiction_and_repairs_it()
    {
        var page = Path.GetTempFileName();
        try
        {
            Chinese(SampleFile("jincheng-chengqu-2022.txt"), page);

            ReportReader.Read(File.ReadAllBytes(page)).Diagnostics.Should().BeEmpty();
        }
        finally
        {
            File.Delete(page);
        }
    }

    // Both blocks in one method, as the page lets them follow each other.
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
        PrintsWhatThePageShows("readme-example");
        Console.Clear();

        #region readme-repair
        if (check.Repairs is [{ IsUnique: true } unique])
        {
            var repaired = unique.ApplyTo(report); // What was read stays as it is.
            foreach (var difference in report.DifferencesFrom(repaired))
                Console.WriteLine(difference);
            Console.WriteLine(ConsistencyChecker.Check(repaired).IsConsistent);
        }
        #endregion
        PrintsWhatThePageShows("readme-repair");
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
        PrintsWhatThePageShows("readme-example-zh");
        Console.Clear();

        #region readme-repair-zh
        if (check.Repairs is [{ IsUnique: true } unique])
        {
            var repaired = unique.ApplyTo(report); // 读入的报告保持原样。
            foreach (var difference in report.DifferencesFrom(repaired))
                Console.WriteLine(difference);
            Console.WriteLine(ConsistencyChecker.Check(repaired).IsConsistent);
        }
        #endregion
        PrintsWhatThePageShows("readme-repair-zh");
    }
}
