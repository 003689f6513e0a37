namespace GovInfoDisclosure.Tests.Checking.Rules;

public sealed class FormRulesTests
{
    private static readonly ConsistencyRuleSet TablesPresent = ConsistencyRuleSet.All.Only(RuleIds.TablesPresent);

    [Fact]
    public void TablesPresent_trial_table_without_its_two_rows_names_them()
    {
        var report = RuleSamples.Trial with
        {
            ProactiveDisclosure = RuleSamples.Trial.ProactiveDisclosure! with { OtherExternalServices = null, CentralizedProcurement = null },
        };

        var finding = ConsistencyChecker.Check(report, new() { Rules = TablesPresent }).Failures.Should().ContainSingle().Subject;

        finding.Severity.Should().Be(IssueSeverity.Warning, "a reader may have missed them");
        finding.Message.Should().Be(new BilingualText("“主动公开政府信息情况”表缺 2 行：“其他对外管理服务事项”、“政府集中采购”。",
            "The table of section \"Proactive disclosure of government information\" lacks 2 rows: \"Other external management and service matters\", "
                + "\"Centralised government procurement\"."));
        finding.Cells.Should().Equal("/proactiveDisclosure/otherExternalServices", "/proactiveDisclosure/centralizedProcurement");
    }

    [Theory]
    [InlineData(true, true, "/header/reportYear")]
    [InlineData(true, false, "/header/reportYear")]
    [InlineData(false, true, "/header/statisticalPeriod")]
    public void EditionOfTheYear_looks_at_the_period_only_where_no_year_is_stated(bool hasYear, bool hasPeriod, string address)
    {
        var header = RuleSamples.Sound.Header;
        var report = RuleSamples.Sound with
        {
            Header = header with
            {
                Title = null, ReportYear = hasYear ? header.ReportYear : null, StatisticalPeriod = hasPeriod ? header.StatisticalPeriod : null,
            },
        };

        var finding = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only(RuleIds.EditionOfYear) }).Findings
            .Should().ContainSingle().Subject;

        finding.Outcome.Should().Be(RuleOutcome.Pass);
        finding.Cells.Should().Equal(address);
    }

    [Fact]
    public void TablesPresent_rows_that_only_the_trial_edition_has_are_not_missing_in_tables_with_rows_of_2021()
    {
        var mixed = RuleSamples.Trial with
        {
            ProactiveDisclosure = RuleSamples.Trial.ProactiveDisclosure! with
            {
                CentralizedProcurement = null,
                AdministrativeFees = ProactiveDisclosure.Zero.AdministrativeFees,
            },
        };

        foreach (var report in (DisclosureReport[])[RuleSamples.Sound, RuleSamples.Trial, mixed])
            ConsistencyChecker.Check(report, new() { Rules = TablesPresent }).Findings.Select(static finding => finding.Outcome).Should().Equal(RuleOutcome.Pass);
    }

    [Fact]
    public void TablesPresent_rows_that_the_reader_did_not_find_are_counted_table_by_table()
    {
        Diagnostic[] diagnostics =
        [
            Missing("/disclosureRequests/results/disclosed"), Missing("/disclosureRequests/carriedForward"), Missing("/legalRemedies/directLitigation"),
            new(DiagnosticDescriptors.RowDoubtful, "/disclosureRequests/newRequests", null, "", ""),
        ];

        var findings = ConsistencyChecker.Check(new ReadResult(RuleSamples.Sound, diagnostics), new() { Rules = TablesPresent }).Failures;

        findings.Select(static finding => finding.Message.English).Should().Equal(
            "The table of section \"Receipt and handling of disclosure requests\" lacks 2 rows: \"Disclosed\", \"Carried forward to the next year\".",
            "The table of section \"Administrative reconsideration and litigation\" lacks 1 row: \"Litigation·Filed directly, without reconsideration\".");
        findings.Select(static finding => string.Join(" ", finding.Cells)).Should().Equal(
            "/disclosureRequests/results/disclosed /disclosureRequests/carriedForward", "/legalRemedies/directLitigation");
        findings.Should().OnlyContain(static finding => finding.Severity == IssueSeverity.Warning);
        findings.Select(static finding => finding.Fingerprint).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void TablesPresent_text_without_a_row_names_it_and_no_other()
    {
        var text = string.Join("\n", ReportText.Write(RuleSamples.Sound).Split('\n').Where(static line => !line.Contains("属于行政执法案卷", StringComparison.Ordinal)));

        var result = ConsistencyChecker.Check(ReportReader.Read(text), new() { Rules = TablesPresent });

        result.Failures.Select(static finding => finding.Message.Chinese).Should().Equal("“收到和处理政府信息公开申请情况”表缺 1 行：“不予公开·属于行政执法案卷”。");
        result.IsConsistent.Should().BeTrue();
    }

    private static Diagnostic Missing(string address) => new(DiagnosticDescriptors.RowMissing, address, null, address);
}
