using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

/// <summary>The snippets that print or hold texts, as the pages in Chinese show them; the others are those of the English pages.</summary>
public sealed class ChineseSnippets : Snippet
{
    [Fact]
    public void Source_shows_where_a_cell_was_read()
    {
        Source(Sample("jincheng-chengqu-2022.txt"));

        PrintsWhatThePageShows("source-zh");
    }

    [Fact]
    public void Cells_that_need_a_look_are_told_apart()
    {
        NeedsALook(ReportReader.Read("行政许可"));
        NeedsALook(Sample("jincheng-chengqu-2022.txt"));

        PrintsWhatThePageShows("diagnostics-zh");
    }

    [Fact]
    public void Check_shows_the_broken_rules()
    {
        Check(Sample("jincheng-chengqu-2022.txt"));

        PrintsWhatThePageShows("check-zh");
    }

    [Fact]
    public void Repairs_show_the_cell()
    {
        Trace(ConsistencyChecker.Check(Sample("jincheng-chengqu-2022.txt")));

        PrintsWhatThePageShows("trace-zh");
    }

    [Fact]
    public void Derived_values_are_offered_apart()
    {
        Derive(Sample("qiandongnan-2024.txt").GetReportOrThrow().With(("/disclosureRequests/newRequests/total", Cell.Blank)));

        PrintsWhatThePageShows("derive-zh");
    }

    [Fact]
    public void Blanks_can_count_as_zero()
    {
        var report = Sample("qiandongnan-2024.txt").GetReportOrThrow();

        AsZero(report.With(("/legalRemedies/reconsideration/other", Cell.Blank), ("/legalRemedies/reconsideration/total", Cell.Blank)));

        PrintsWhatThePageShows("blanks-zh");
    }

    [Fact]
    public void Findings_are_accepted_with_a_reason()
    {
        var report = Sample("qiandongnan-2024.txt").GetReportOrThrow();
        var suppressed = WithRules(report.With("/disclosureRequests/newRequests/total", 40)).Findings.Single(finding => finding.RuleId == "REQ-03" && finding.IsSuppressed);
        var counted = RulesPage(report with { Header = report.Header with { ReportYear = 2025 } }, report).Findings;

        suppressed.SuppressionReason.Should().Be("已知公开的总计有误，正在办理更正。");
        counted.Where(finding => finding.RuleId == "YOY-02").Should().NotBeEmpty().And.OnlyContain(finding => finding.SuppressionReason == "本年清理文件后重新统计");
    }

    [Fact]
    public void Own_rule_decides()
    {
        OwnRule(Sample("jincheng-chengqu-2022.txt").GetReportOrThrow());

        PrintsWhatThePageShows("own-rule-zh");
    }

    [Fact]
    public void Layout_gives_labels_and_order()
    {
        Layout();

        PrintsWhatThePageShows("layout-zh");
    }

    [Fact]
    public void Series_puts_years_side_by_side()
    {
        var first = Sample("qiandongnan-2024.txt").GetReportOrThrow();
        var second = first with { Header = first.Header with { ReportYear = 2025 } };

        Series([second.With("/disclosureRequests/newRequests/total", 49), first]);

        PrintsWhatThePageShows("series-zh");
    }

    [Fact]
    public void Totals_add_up_and_are_compared()
    {
        Totals([.. Enumerable.Range(1, 3).Select(seed => ReportEdits.Consistent(seed))]);

        Console.Text.Should().Be("True\n");
    }

    private static ReadResult Sample(string name) => ReportReader.Read(File.ReadAllBytes(SampleFile(name)));

    private void Source(ReadResult result)
    {
        #region source-zh
        var source = result.Source("/disclosureRequests/results/partiallyDisclosed/total")!;
        Console.WriteLine($"第 {source.Location.Line} 行：“{source.RawText}”");
        #endregion
    }

    private void NeedsALook(ReadResult result)
    {
        #region diagnostics-zh
        foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity != IssueSeverity.Info))
            Console.WriteLine($"{diagnostic.Code} {diagnostic.Message.Chinese}");
        Console.WriteLine(result.Report is null ? "其中没有年度报告。" : "报告已读取。");
        #endregion
    }

    private void Check(ReadResult result)
    {
        #region check-zh
        var check = ConsistencyChecker.Check(result);

        Console.WriteLine(check.IsConsistent);
        foreach (var finding in check.Failures)
            Console.WriteLine($"{finding.RuleId} {finding.Message.Chinese}可疑单元格：{string.Join("、", finding.SuspectCells)}");
        #endregion
    }

    private void Trace(CheckResult check)
    {
        #region trace-zh
        foreach (var repair in check.Repairs)
        {
            foreach (var change in repair.Changes)
                Console.WriteLine($"{ReportLayout.Find(change.Address)!.Label}：{change.From} 应为 {change.Value}，{change.Evidence.Chinese}");
            Console.WriteLine(repair.Alternatives == 0 ? "只改一格的，没有别的可能。" : $"另有 {repair.Alternatives} 种同样小的更正。");
        }
        #endregion
    }

    private void Derive(DisclosureReport report)
    {
        #region derive-zh
        foreach (var derived in ConsistencyChecker.Check(report).Derived)
            Console.WriteLine($"{derived.Address} 应为 {derived.Value}。{derived.Evidence.Chinese}");
        Console.WriteLine(report.DisclosureRequests!.NewRequests.Total.IsBlank);
        #endregion
    }

    private void AsZero(DisclosureReport report)
    {
        #region blanks-zh
        var check = ConsistencyChecker.Check(report, new() { Blanks = BlankCells.AsZero });

        foreach (var finding in check.Failures.Where(finding => finding.Severity == IssueSeverity.Error))
            Console.WriteLine(finding.Message.Chinese);
        #endregion
    }

    private static CheckResult WithRules(DisclosureReport report)
    {
        #region rules-zh
        var rules = ConsistencyRuleSet.Default
            .Without(RuleIds.DirectLitigation)
            .Suppress(RuleIds.ApplicantSum, "/disclosureRequests/newRequests/total", "已知公开的总计有误，正在办理更正。");
        var check = ConsistencyChecker.Check(report, new() { Rules = rules });
        #endregion
        return check;
    }

    private static CheckResult RulesPage(DisclosureReport report, DisclosureReport lastYear)
    {
        #region rule-set-zh
        var rules = ConsistencyRuleSet.Default
            .Without(RuleIds.DirectLitigation)
            .WithSeverity(RuleIds.PublicationDeadline, IssueSeverity.Error)
            .Suppress(RuleIds.InstrumentStocks, "本年清理文件后重新统计");
        var result = ConsistencyChecker.Check(report, new() { PreviousYear = lastYear, Rules = rules });
        #endregion
        return result;
    }

    private void OwnRule(DisclosureReport report)
    {
        #region own-rule-zh
        var rule = ConsistencyRule.Create(
            "OUR-1", new("标题写明机关名称", "The title names the body"), new("本市规定", "a rule of our city"), IssueSeverity.Warning,
            report => report.Header is not { Title: { } title, ReportingBody: { } body }
                ? [RuleResult.CannotSay(new("没有标题或机关名称。", "Title or body is missing."), "/header/title", "/header/reportingBody")]
                : title.Contains(body)
                    ? [RuleResult.Pass(new("标题写明了机关名称。", "The title names the body."), "/header/title")]
                    : [RuleResult.Fail(new("标题没有写明机关名称。", "The title does not name the body."), "/header/title")]);

        var rules = ConsistencyRuleSet.Default.With(rule);
        foreach (var finding in ConsistencyChecker.Check(report, new() { Rules = rules }).Findings.Where(finding => finding.RuleId == rule.Id))
            Console.WriteLine($"{finding.RuleId} {finding.Message.Chinese}");
        #endregion
    }

    private void Layout()
    {
        #region layout-zh
        foreach (var row in ReportLayout.Rows(ReportTable.LegalRemedies, ReportFormat.Edition2021))
            Console.WriteLine($"{row.Label} | {row.Address} | {(row.IsHeading ? "（分组标题）" : string.Join(" ", row.Columns))}");
        #endregion
    }

    private void Series(IEnumerable<DisclosureReport> reports)
    {
        #region series-zh
        var series = ReportSeries.Create(reports);

        foreach (var value in series.Values("/disclosureRequests/newRequests/total"))
            Console.WriteLine($"{value.Key} 年：{value.Value}");
        foreach (var change in series.Comparisons.SelectMany(comparison => comparison.Cells).Where(cell => !cell.IsSame))
            Console.WriteLine($"{change.Place.Label}：由 {change.PreviousValue} 变为 {change.Value}");
        foreach (var comparison in series.Comparisons)
            Console.WriteLine($"有 {comparison.Narrative.RepeatedSentences.Count} 句与上年相同。");
        #endregion
    }

    private void Totals(IReadOnlyCollection<DisclosureReport> units)
    {
        #region totals-zh
        var consolidated = ReportTotals.Sum(units, BlankCells.Unknown, out var gaps);
        foreach (var gap in gaps)
            Console.WriteLine($"{gap.Address} 汇总后空白：{gap.Reason}，单位 {string.Join("、", gap.Units)}");

        Console.WriteLine(ConsistencyChecker.CheckTotal(consolidated, units).IsConsistent);
        #endregion
    }
}
