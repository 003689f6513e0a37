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

    [Fact]
    public void Blanks_can_count_as_zero()
    {
        var report = ReportReader.Read(File.ReadAllBytes(SampleFile("qiandongnan-2024.txt"))).GetReportOrThrow();

        AsZero(report.With(("/legalRemedies/reconsideration/other", Cell.Blank), ("/legalRemedies/reconsideration/total", Cell.Blank)));

        PrintsWhatThePageShows("blanks");
    }

    [Fact]
    public void Own_rule_decides()
    {
        var report = ReportReader.Read(File.ReadAllBytes(SampleFile("jincheng-chengqu-2022.txt"))).GetReportOrThrow();

        OwnRule(report);

        PrintsWhatThePageShows("own-rule");
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
            Console.WriteLine(repair.Alternatives == 0 ? "No other change of one cell explains it." : $"{repair.Alternatives} other sets of as few changes explain it as well.");
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
            Console.WriteLine($"{derived.Address} must be {derived.Value}: {derived.Evidence.English}");
        Console.WriteLine(report.DisclosureRequests!.NewRequests.Total.IsBlank);
        #endregion
    }

    private static CheckResult WithRules(DisclosureReport report)
    {
        #region rules
        var rules = ConsistencyRuleSet.Default
            .Without(RuleIds.DirectLitigation)
            .Suppress(RuleIds.ApplicantSum, "/disclosureRequests/newRequests/total", "The published total is known to be wrong; a correction is under way.");
        var check = ConsistencyChecker.Check(report, new() { Rules = rules });
        #endregion
        return check;
    }

    private static CheckResult TwoYears(DisclosureReport report, DisclosureReport lastYear)
    {
        #region two-years
        var check = ConsistencyChecker.Check(report, new() { PreviousYear = lastYear });
        #endregion
        return check;
    }

    private void AsZero(DisclosureReport report)
    {
        #region blanks
        var check = ConsistencyChecker.Check(report, new() { Blanks = BlankCells.AsZero });

        foreach (var finding in check.Failures.Where(finding => finding.Severity == IssueSeverity.Error))
            Console.WriteLine(finding.Message.English);
        #endregion
    }

    private void OwnRule(DisclosureReport report)
    {
        #region own-rule
        var rule = ConsistencyRule.Create(
            "OUR-1", new("标题写明机关名称", "The title names the body"), new("本市规定", "a rule of our city"), IssueSeverity.Warning,
            report => report.Header is not { Title: { } title, ReportingBody: { } body }
                ? [RuleResult.CannotSay(new("没有标题或机关名称。", "Title or body is missing."), "/header/title", "/header/reportingBody")]
                : title.Contains(body)
                    ? [RuleResult.Pass(new("标题写明了机关名称。", "The title names the body."), "/header/title")]
                    : [RuleResult.Fail(new("标题没有写明机关名称。", "The title does not name the body."), "/header/title")]);

        var rules = ConsistencyRuleSet.Default.With(rule);
        foreach (var finding in ConsistencyChecker.Check(report, new() { Rules = rules }).Findings.Where(finding => finding.RuleId == rule.Id))
            Console.WriteLine(finding);
        #endregion
    }

    private static CheckResult RulesPage(DisclosureReport report, DisclosureReport lastYear)
    {
        #region rule-set
        var rules = ConsistencyRuleSet.Default
            .Without(RuleIds.DirectLitigation)
            .WithSeverity(RuleIds.PublicationDeadline, IssueSeverity.Error)
            .Suppress(RuleIds.InstrumentStocks, "documents were recounted this year");
        var result = ConsistencyChecker.Check(report, new() { PreviousYear = lastYear, Rules = rules });
        #endregion
        return result;
    }
}
