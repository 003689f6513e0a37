using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class CheckingSnippets : Snippet
{
    [Fact]
    public void Check_shows_the_broken_rules()
    {
        Check(ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt"))));

        PrintsWhatThePageShows("check");
    }

    [Fact]
    public void Repairs_show_the_cell()
    {
        Trace(ConsistencyChecker.Check(ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt")))));

        PrintsWhatThePageShows("trace");
    }

    [Fact]
    public void Repair_is_applied_and_cells_are_changed_by_address()
    {
        var report = ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt"))).GetReportOrThrow();

        Apply(ConsistencyChecker.Check(report), report);

        PrintsWhatThePageShows("apply");
    }

    [Fact]
    public void Derived_values_are_offered_apart()
    {
        var report = ReportReader.Read(File.ReadAllBytes(SampleFile("qiandongnan-2024.txt"))).GetReportOrThrow();

        Derive(report.With(("/disclosureRequests/newRequests/total", Cell.Blank)));

        PrintsWhatThePageShows("derive");
    }

    [Fact]
    public void Rules_can_be_left_out_and_findings_accepted()
    {
        var report = ReportEdits.Consistent(1);
        var wrong = report.With(("/disclosureRequests/newRequests/total", report.DisclosureRequests!.NewRequests.Total.Count!.Value + 1));

        var check = WithRules(wrong);

        check.Findings.Should().NotContain(finding => finding.RuleId == "CRS-04");
        check.Findings.Should().Contain(finding => finding.RuleId == "REQ-03" && finding.IsSuppressed);
    }

    [Fact]
    public void Report_of_the_year_before_is_compared()
    {
        var lastYear = ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt"))).GetReportOrThrow();
        var report = lastYear with { Header = lastYear.Header with { ReportYear = 2023 } };

        TwoYears(report, lastYear).Failures.Should().Contain(finding => finding.RuleId == "YOY-01");
        RulesPage(report, lastYear).Findings.Should().NotContain(finding => finding.RuleId == "CRS-04");
    }

    #region test
    [Fact]
    public void Annual_report_adds_up()
    {
        var report = CreateReport(); // What is to be published.

        ConsistencyChecker.Check(report).ThrowIfInconsistent();
    }
    #endregion

    [Fact]
    public void ThrowIfInconsistent_names_rules_and_cell()
    {
        var result = ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt")));

        var exception = FluentActions.Invoking(() => ConsistencyChecker.Check(result).ThrowIfInconsistent()).Should().Throw<InconsistentReportException>().Which;

        Console.WriteLine(exception.Message);
        PrintsWhatThePageShows("test");
    }

    private static DisclosureReport CreateReport() => ReportEdits.Consistent(1);

    private void Check(ReadResult result)
    {
        #region check
        var check = ConsistencyChecker.Check(result);

        Console.WriteLine(check.IsConsistent);
        foreach (var finding in check.Failures)
            Console.WriteLine($"{finding.RuleId} {finding.Severity}: {finding.Left?.Value} and {finding.Right?.Value} in {string.Join(", ", finding.SuspectCells)}");
        #endregion
    }

    private void Trace(CheckResult check)
    {
        #region trace
        foreach (var repair in check.Repairs)
        {
            foreach (var change in repair.Changes)
                Console.WriteLine($"{ReportLayout.Find(change.Address)!.EnglishLabel}: {change.From} should be {change.Value}. {change.Evidence.English}");
            Console.WriteLine(repair.IsUnique ? "No other change of one cell explains it." : $"{repair.Alternatives} other sets of as few changes explain it as well.");
        }
        #endregion
    }

    private void Apply(CheckResult check, DisclosureReport report)
    {
        #region apply
        var repaired = check.Repairs[0].ApplyTo(report);
        var edited = report.With("/disclosureRequests/results/partiallyDisclosed/total", 2);
        Console.WriteLine(repaired == edited);
        Console.WriteLine(ConsistencyChecker.Check(repaired).IsConsistent);
        #endregion
    }

    private void Derive(DisclosureReport report)
    {
        #region derive
        foreach (var derived in ConsistencyChecker.Check(report).Derived)
            Console.WriteLine($"{derived.Address} must be {derived.Value}: {derived.Reason.English}");
        Console.WriteLine(report.DisclosureRequests!.NewRequests.Total.IsBlank);
        #endregion
    }

    private static CheckResult WithRules(DisclosureReport report)
    {
        #region rules
        var rules = ConsistencyRuleSet.Default
            .Without("CRS-04")
            .Suppress("REQ-03", "/disclosureRequests/newRequests/total", "The published total is known to be wrong; a correction is under way.");
        var check = ConsistencyChecker.Check(report, rules);
        #endregion
        return check;
    }

    private static CheckResult TwoYears(DisclosureReport report, DisclosureReport lastYear)
    {
        #region two-years
        var check = ConsistencyChecker.Check(report, lastYear);
        #endregion
        return check;
    }

    private static CheckResult RulesPage(DisclosureReport report, DisclosureReport lastYear)
    {
        #region rule-set
        var rules = ConsistencyRuleSet.Default
            .Without("CRS-04")
            .Suppress("YOY-02", "documents were recounted this year");
        var result = ConsistencyChecker.Check(report, lastYear, rules);
        #endregion
        return result;
    }
}
