using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Checking.Rules;

public sealed class NarrativeRulesTests
{
    // 6 new requests and 2 carried over; 6 disclosed and 2 partially disclosed; 3 reconsideration cases (2 upheld, 1 corrected), 1 suit after it.
    private static readonly DisclosureReport Base = ReportEdits.Small.With(
        ("/legalRemedies/reconsideration/upheld", 2), ("/legalRemedies/reconsideration/corrected", 1), ("/legalRemedies/reconsideration/total", 3),
        ("/legalRemedies/postReconsiderationLitigation/pending", 1), ("/legalRemedies/postReconsiderationLitigation/total", 1),
        ("/proactiveDisclosure/normativeDocuments/issuedThisYear", 12), ("/proactiveDisclosure/normativeDocuments/currentlyInEffect", 116)) with
    {
        Header = new() { ReportYear = 2024, ReportingBody = "临江区教育局" },
        Preamble = [],
        ProblemsAndImprovements = NarrativeSection.Empty,
        OtherMatters = NarrativeSection.Empty,
    };

    [Theory]
    [InlineData("NAR-01", "全年新收政府信息公开申请6件。", "Pass")]
    [InlineData("NAR-01", "全年新收政府信息公开申请7件。", "Fail Warning 7 6")]
    [InlineData("NAR-01", "全年新收政府信息公开申请8件。", "Fail Warning 8 6")]
    [InlineData("NAR-02", "全年共收到政府信息公开申请6件。", "Pass")]
    [InlineData("NAR-02", "全年共收到政府信息公开申请8件。", "Pass")]
    [InlineData("NAR-02", "全年共收到政府信息公开申请9件。", "Fail Warning 9 8")]
    [InlineData("NAR-02", "全年共收到政府信息公开申请六件。", "Pass")]
    [InlineData("NAR-02", "全年共收到政府信息公开申请5余件。", "Pass")]
    [InlineData("NAR-02", "全年共收到政府信息公开申请20余件。", "Fail Info 20 8")]
    [InlineData("NAR-02", "收到公民以信函形式提出的政府信息公开申请3件。", "NotAssessable")]
    [InlineData("NAR-02", "收到公民以信函形式提出的政府信息公开申请6件。", "Pass")]
    [InlineData("NAR-02", "收到公民以信函形式提出的政府信息公开申请9件。", "Fail Warning 9 8")]
    [InlineData("NAR-02", "收到公民、企业以信函形式提出的政府信息公开申请3件。", "Fail Warning 3 6")]
    [InlineData("NAR-02", "收到公民提交的政府信息公开申请5件，法人提交的政府信息公开申请1件。", "")]
    [InlineData("NAR-02", "主动公开信息数7条，依申请公开信息数59条。", "")]
    [InlineData("NAR-02", "（二）依申请公开。收到申请8件，其中民政局办理的1件，教育局办理的7件。", "Pass")]
    [InlineData("NAR-02", "全区共收到政府信息公开申请21件。", "Fail Info 21 8")]
    [InlineData("NAR-02", "2023年共收到政府信息公开申请9件。", "")]
    [InlineData("NAR-02", "現公布本年度報告。全年共收到政府信息公開申請42件。", "Fail Warning 42 8")]
    [InlineData("NAR-02", "現公布本年度報告。全年共收到政府信息公開申請8件。", "Pass")]
    [InlineData("NAR-05", "因政府信息公開被申請行政復議4件。", "Fail Warning 4 3")]
    [InlineData("NAR-07", "未發生因政府信息公開引起的行政訴訟。", "Fail Warning 0 1")]
    [InlineData("NAR-03", "（二）依申请公开。办结8件。", "Pass")]
    [InlineData("NAR-03", "（二）依申请公开。办结6件。", "Pass")]
    [InlineData("NAR-03", "（二）依申请公开。办结7件。", "Fail Warning 7 8")]
    [InlineData("NAR-03", "（二）依申请公开。按时办结6件。", "Pass")]
    [InlineData("NAR-03", "（二）依申请公开。按时办结5件。", "NotAssessable")]
    [InlineData("NAR-03", "（二）依申请公开。按时办结9件。", "Fail Warning 9 8")]
    [InlineData("NAR-03", "（二）依申请公开。答复8件。", "Pass")]
    [InlineData("NAR-03", "（二）依申请公开。答复7起。", "NotAssessable")]
    [InlineData("NAR-03", "（二）依申请公开。答复9件。", "Fail Warning 9 8")]
    [InlineData("NAR-04", "（二）依申请公开。上年结转2件，结转下年度0件。", "Pass;Pass")]
    [InlineData("NAR-04", "（二）依申请公开。上年结转3件，结转下年度1件。", "Fail Warning 3 2;Fail Warning 1 0")]
    [InlineData("NAR-04", "（二）依申请公开。无上年结转申请。", "Fail Warning 0 2")]
    [InlineData("NAR-05", "因政府信息公开被申请行政复议3件，其中维持2件、纠正1件。", "Pass;Pass;Pass")]
    [InlineData("NAR-05", "因政府信息公开被申请行政复议4件，其中维持3件、纠正1件。", "Fail Warning 4 3;Fail Warning 3 2;Pass")]
    [InlineData("NAR-06", "因政府信息公开发生行政诉讼1件，其中复议后起诉1件。", "Pass;Pass")]
    [InlineData("NAR-06", "因政府信息公开发生行政诉讼2件，其中直接起诉1件。", "Fail Warning 2 1;Fail Warning 1 0")]
    [InlineData("NAR-06", "因政府信息公开引起的行政复议、行政诉讼共4件。", "Pass")]
    [InlineData("NAR-07", "未收到政府信息公开申请。", "Fail Warning 0 6")]
    [InlineData("NAR-07", "未发生因政府信息公开引起的行政复议、行政诉讼。", "Fail Warning 0 3;Fail Warning 0 1")]
    [InlineData("NAR-07", "未发生政府信息公开直接起诉案件。", "Pass")]
    [InlineData("NAR-08", "（二）依申请公开。予以公开6件，部分公开2件，不予公开0件。", "Pass;Pass;Pass")]
    [InlineData("NAR-08", "（二）依申请公开。予以公开和部分公开8件，无法提供1件。", "Pass;Fail Warning 1 0")]
    [InlineData("NAR-08", "（二）依申请公开。予以公开8件（含部分公开2件）。", "Pass;Pass")]
    [InlineData("NAR-08", "（二）依申请公开。予以公开6件，其中部分公开2件。", "Pass;Pass")]
    [InlineData("NAR-08", "（二）依申请公开。予以公开9件（含部分公开2件）。", "Fail Warning 9 8;Pass")]
    [InlineData("NAR-08", "（二）依申请公开。予以公开8件；部分公开2件。", "Fail Warning 8 6;Pass")]
    [InlineData("NAR-09", "（二）依申请公开。办结8件，予以公开6件，占75%；部分公开2件，占25%。", "Pass;Pass")]
    [InlineData("NAR-09", "（二）依申请公开。办结8件，予以公开6件，占85%。", "Fail Warning 85 ")]
    [InlineData("NAR-09", "（二）依申请公开。收到申请3件，其中网络申请2件，占66.67%。", "Pass")]
    [InlineData("NAR-09", "（二）依申请公开。收到申请3件，其中网络申请2件，占66.6%。", "Pass")]
    [InlineData("NAR-09", "（二）依申请公开。收到申请3件，其中网络申请3件，占100%。", "Pass")]
    [InlineData("NAR-09", "（二）依申请公开。答复率120%。", "Fail Warning 120 ")]
    [InlineData("NAR-09", "（二）依申请公开。答复率100%。", "Pass")]
    [InlineData("NAR-10", "全年制定规范性文件12件，现行有效规范性文件116件。", "Pass;Pass")]
    [InlineData("NAR-10", "全年制定规范性文件10件。", "Fail Info 10 12")]
    [InlineData("NAR-10", "全年公开规范性文件10件。", "")]
    [InlineData("NAR-11", "本年度未收取信息处理费。", "Pass")]
    [InlineData("NAR-11", "本年度收取信息处理费100元。", "Pass")]
    [InlineData("NAR-11", "（二）依申请公开。收取信息处理费100元。|本年度未收取信息处理费。", "Fail Warning 0 100")]
    [InlineData("NAR-11", "（二）依申请公开。收取信息处理费0元。|本年度未收取信息处理费。", "Pass")]
    [InlineData("NAR-11", "没有其他需要报告的事项。", "")]
    public void Check_text_and_tables_gives_findings(string ruleId, string text, string expected)
    {
        var report = Base with { OverallSituation = new() { Paragraphs = text.Split('|').ToValueList() } };

        var findings = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only(ruleId) }).Findings;

        string.Join(';', findings.Select(Describe)).Should().Be(expected);
        findings.Where(finding => finding.RuleId != ruleId || finding.Quotes.Count == 0).Should().BeEmpty();
    }

    [Fact]
    public void Check_number_that_may_be_a_part_is_no_agreement()
    {
        var report = Base with { OverallSituation = new() { Paragraphs = ["（二）依申请公开。答复7起。"] } };

        var finding = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only("NAR-03") }).Findings.Should().ContainSingle().Subject;

        finding.MissingCells.Should().BeEmpty();
        finding.Right!.Value.Should().Be(8);
        finding.Message.Chinese.Should().Be(
            "第一部分第 1 段写“答复7起”，少于表中“本年度办理结果·总计” 8；正文可能只写了其中一部分，无法判定是否一致。");
        finding.Message.English.Should().Be(
            "Section one, paragraph 1, says \"答复7起\", less than the 8 of \"Total results\" in the table; " +
            "the text may speak of a part only, so whether they agree cannot be decided.");
    }

    [Theory]
    [InlineData("逾期未补正2件，其他处理5件。", "Pass;Pass")]
    [InlineData("逾期未补正2件，其他处理7件。", "Pass;Pass")]
    [InlineData("逾期未补正2件，其他处理6件。", "Pass;Fail Warning 6 7")]
    [InlineData("逾期未补正3件，其他处理5件。", "Fail Warning 3 2;Pass")]
    [InlineData("其他处理5件。", "Fail Warning 5 7")]
    [InlineData("逾期未补正2件。其他处理5件。", "Pass;Fail Warning 5 7")]
    public void Check_result_named_before_its_group_may_be_left_out_of_it(string text, string expected)
    {
        var report = Base.With(
            ("/disclosureRequests/results/otherHandling/correctionOverdue/total", 2), ("/disclosureRequests/results/otherHandling/feeOverdue/total", 0),
            ("/disclosureRequests/results/otherHandling/otherReason/total", 5)) with
        {
            OverallSituation = new() { Paragraphs = ["（二）依申请公开。" + text] },
        };

        var findings = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only("NAR-08") }).Findings;

        string.Join(';', findings.Select(Describe)).Should().Be(expected);
    }

    [Fact]
    public void Check_every_narrative_rule_has_a_passing_and_a_failing_sample()
    {
        var rows = typeof(NarrativeRulesTests).GetMethod(nameof(Check_text_and_tables_gives_findings))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => ((string)row.Data[0]!, (string)row.Data[2]!)).ToArray();

        foreach (var id in ConsistencyRuleSet.All.Rules.Select(rule => rule.Id).Where(id => id.StartsWith("NAR-", StringComparison.Ordinal)))
        {
            rows.Should().Contain(row => row.Item1 == id && row.Item2.Contains("Pass"), id);
            rows.Should().Contain(row => row.Item1 == id && row.Item2.Contains("Fail"), id);
        }
    }

    [Fact]
    public void Check_contradiction_quotes_both_places()
    {
        var report = Base with { OverallSituation = new() { Paragraphs = ["（一）主动公开。", "（二）依申请公开。2024年，共收到政府信息公开申请 9 件。"] } };

        var finding = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only("NAR-02") }).Failures.Should().ContainSingle().Subject;

        var quote = finding.Quotes.Should().ContainSingle().Subject;
        (quote.Address, quote.Text, quote.Column).Should().Be(("/overallSituation/paragraphs/1", "共收到政府信息公开申请 9 件", 16));
        finding.Cells.Should().Equal("/disclosureRequests/newRequests/total", "/disclosureRequests/carriedOver/total");
        finding.Left.Should().Be(new FindingSide { Value = 9, Cells = [] });
        finding.Right.Should().Be(new FindingSide { Value = 8, Cells = ["/disclosureRequests/newRequests/total", "/disclosureRequests/carriedOver/total"] });
        finding.Message.Chinese.Should().Be(
            "第一部分第 2 段写“共收到政府信息公开申请 9 件”，而表中“本年新收政府信息公开申请数量 / 总计”为 6，“本年新收政府信息公开申请数量 / 总计”加“上年结转政府信息公开申请数量 / 总计”为 8。");
        finding.Message.English.Should().Be(
            "Section one, paragraph 2, says \"共收到政府信息公开申请 9 件\", but in the table \"New requests received this year / Total\" is 6 and " +
            "\"New requests received this year / Total\" plus \"Carried over from the previous year / Total\" is 8.");
    }

    [Fact]
    public void Check_blank_cell_cannot_be_assessed()
    {
        var report = Base.With(("/disclosureRequests/carriedOver/total", Cell.Blank));
        report = report with { OverallSituation = new() { Paragraphs = ["共收到政府信息公开申请6件。共收到政府信息公开申请8件。"] } };

        var findings = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only("NAR-02") }).Findings;

        findings.Select(finding => finding.Outcome).Should().Equal(RuleOutcome.Pass, RuleOutcome.NotAssessable);
        findings[1].MissingCells.Should().Equal("/disclosureRequests/carriedOver/total");
    }

    [Fact]
    public void Check_trial_edition_adds_up_its_own_rows()
    {
        var report = RandomReports.Create(3, new() { Format = ReportFormat.Trial2019 });
        var other = report.DisclosureRequests!.Results.OtherHandling.Undivided!.Total.Count;
        report = report with
        {
            Preamble = [],
            OverallSituation = new() { Paragraphs = [$"（二）依申请公开。其他处理{other}件，制定规范性文件3件。"] },
        };

        var findings = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only("NAR-08", "NAR-10") }).Findings;

        findings.Select(finding => (finding.RuleId, finding.Outcome)).Should().Equal(("NAR-08", RuleOutcome.Pass), ("NAR-10", RuleOutcome.NotAssessable));
        findings[0].Cells.Should().Equal("/disclosureRequests/results/otherHandling/total");
    }

    [Fact]
    public void Check_report_without_tables_cannot_be_assessed()
    {
        var report = RuleSamples.Sound with
        {
            ProactiveDisclosure = null, DisclosureRequests = null, LegalRemedies = null,
            OverallSituation = new() { Paragraphs = ["共收到政府信息公开申请6件，因政府信息公开被申请行政复议3件。"] },
        };

        var findings = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only("NAR-02", "NAR-05") }).Findings;

        findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Outcome == RuleOutcome.NotAssessable);
    }

    [Fact]
    public void Check_text_that_agrees_with_one_repair_ranks_it_first()
    {
        // The total of table L may be wrong, or any of its four parts: the text says which.
        var report = Base.With(("/legalRemedies/reconsideration/total", 4)) with
        {
            OverallSituation = new() { Paragraphs = ["因政府信息公开被申请行政复议3件。"] },
        };

        var repairs = ConsistencyChecker.Check(report).Repairs;

        var best = repairs[0].Changes.Should().ContainSingle().Subject;
        (best.Address, best.Value).Should().Be(("/legalRemedies/reconsideration/total", 3m));
        best.Evidence.Chinese.Should().Contain("与正文“因政府信息公开被申请行政复议3件”一致。");
        repairs.Count(repair => repair.Rank == 1).Should().Be(1);
    }

    [Theory]
    [InlineData("seeds/000.txt")]
    [InlineData("seeds/001.txt")]
    [InlineData("seeds/002.txt")]
    [InlineData("seeds/003.txt")]
    [InlineData("seeds/004.txt")]
    [InlineData("full/007.txt")]
    [InlineData("full/010.md")]
    public void Check_published_reports_gives_no_narrative_warning(string file)
    {
        var report = ReportText.Read(File.ReadAllText(Corpus.PathOf(file))).GetReportOrThrow();

        var findings = ConsistencyChecker.Check(report).Findings.Where(finding => finding.RuleId.StartsWith("NAR-", StringComparison.Ordinal));

        findings.Where(finding => finding.Outcome != RuleOutcome.Pass).Should().BeEmpty();
    }

    [Fact]
    public void Check_requests_received_with_those_carried_over_are_accepted()
    {
        var report = ReportText.Read(File.ReadAllText(Corpus.PathOf("seeds/004.txt"))).GetReportOrThrow();

        var finding = ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only("NAR-02") }).Findings.Should().ContainSingle().Subject;

        (finding.Outcome, finding.Left!.Value, finding.Right!.Value).Should().Be((RuleOutcome.Pass, 42m, 42m));
        finding.Right.Cells.Should().Equal("/disclosureRequests/newRequests/total", "/disclosureRequests/carriedOver/total");
    }

    [Fact]
    public void Check_random_reports_with_a_text_made_of_their_numbers_gives_no_failure()
    {
        for (var seed = 0; seed < Trials.Of(200); seed++)
        {
            var report = RandomReports.Create(seed);
            report = report with { Preamble = [], OverallSituation = new() { Paragraphs = [TextOf(report)] }, ProblemsAndImprovements = null, OtherMatters = null };

            var findings = ConsistencyChecker.Check(report).Findings.Where(finding => finding.RuleId.StartsWith("NAR-", StringComparison.Ordinal)).ToArray();

            findings.Should().OnlyContain(finding => finding.Outcome == RuleOutcome.Pass, "seed {0}", seed);
            findings.Should().HaveCount(12, "seed {0}", seed);
        }
    }

    private static string TextOf(DisclosureReport report)
    {
        var table = report.DisclosureRequests!;
        var remedies = report.LegalRemedies!;
        var suits = remedies.DirectLitigation.Total.Count + remedies.PostReconsiderationLitigation.Total.Count;
        return $"（二）依申请公开。全年共收到政府信息公开申请{table.NewRequests.Total.Count + table.CarriedOver.Total.Count}件，其中新收{table.NewRequests.Total}件，" +
            $"上年结转{table.CarriedOver.Total}件。本年度办结{table.Results.Total.Total}件，其中予以公开{table.Results.Disclosed.Total}件，" +
            $"部分公开{table.Results.PartiallyDisclosed.Total}件，重复申请{table.Results.NotProcessed.RepeatedRequest.Total}件；结转下年度继续办理{table.CarriedForward.Total}件。" +
            $"因政府信息公开被申请行政复议{remedies.Reconsideration.Total}件，其中维持{remedies.Reconsideration.Upheld}件；" +
            $"被提起行政诉讼{suits}件，其中未经复议直接起诉{remedies.DirectLitigation.Total}件。";
    }

    private static string Describe(Finding finding) => finding.Outcome == RuleOutcome.Fail
        ? FormattableString.Invariant($"Fail {finding.Severity} {finding.Left?.Value} {finding.Right?.Value}")
        : finding.Outcome.ToString();
}
