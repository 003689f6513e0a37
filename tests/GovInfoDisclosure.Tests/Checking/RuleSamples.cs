using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking;

/// <summary>For every rule a report that keeps it and one that breaks it; <see cref="RuleTests"/> says when one is missing.</summary>
internal static class RuleSamples
{
    private const string Rules = "/proactiveDisclosure/administrativeRules/";
    private const string Documents = "/proactiveDisclosure/normativeDocuments/";
    private const string Licences = "/proactiveDisclosure/administrativeLicensing/";
    private const string Penalties = "/proactiveDisclosure/administrativePenalties/";
    private const string Procurement = "/proactiveDisclosure/centralizedProcurement/";
    private const string Fees = "/proactiveDisclosure/administrativeFees/amountCollectedThisYear";

    /// <summary>A report that keeps every rule, together with <see cref="LastYear"/>.</summary>
    public static DisclosureReport Sound { get; } = Small.With((Documents + "issuedThisYear", 3), (Documents + "currentlyInEffect", 12), (Fees, 25.1m)) with
    {
        Header = Header("青石县人民政府", 2023),
        Preamble = ["本报告的统计期限自2023年1月1日起至12月31日止。联系电话：0000-1234567。"],
        OverallSituation = new()
        {
            Paragraphs =
            [
                "（一）主动公开。及时发布规范性文件和解读材料。", "（二）依申请公开。全年新收政府信息公开申请6件，上年结转2件，办结8件。未发生行政复议和行政诉讼。",
                "（三）政府信息管理。完善保密审查制度。", "（四）平台建设。改版门户网站。", "（五）监督保障。开展工作考核和社会评议，没有责任追究的情形。",
            ],
        },
        ProblemsAndImprovements = new() { Paragraphs = ["公开的及时性有待提高，下一步将加强培训。"] },
        OtherMatters = new() { Paragraphs = ["本年度未收取信息处理费。"] },
    };

    public static DisclosureReport LastYear { get; } = Sound
        .With((R(RequestRow.CarriedForward, ApplicantCategory.NaturalPerson), 2), (R(RequestRow.CarriedForward, ApplicantCategory.Total), 2),
            (R(RequestRow.NewRequests, ApplicantCategory.NaturalPerson), 8), (R(RequestRow.NewRequests, ApplicantCategory.Total), 8),
            (Documents + "issuedThisYear", 1), (Documents + "currentlyInEffect", 9)) with
    {
        Header = Header("青石县人民政府", 2022),
        OverallSituation = new() { Paragraphs = ["全年新收申请8件。"] },
    };

    /// <summary>A sound report in the trial edition.</summary>
    public static DisclosureReport Trial { get; } = Consistent(1, ReportFormat.Trial2019).Map(static (_, _) => Cell.Zero)
        .With((Documents + "newlyProduced", 4), (Documents + "newlyDisclosed", 4), (Documents + "totalDisclosed", 20), (Licences + "previousYearItems", 10),
            (Licences + "changeThisYear", -2), (Licences + "decisions", 5), (Procurement + "procurementProjects", 2), (Procurement + "procurementAmount", 30.5m)) with
    {
        Header = Header("青石县人民政府", 2020),
    };

    internal static readonly DisclosureReport TrialBefore =
        Trial.With((Licences + "previousYearItems", 9), (Licences + "changeThisYear", 1), (Documents + "totalDisclosed", 16)) with { Header = Header("青石县人民政府", 2019) };

    // Together they are twice Sound; its own documents counted once each.
    internal static readonly DisclosureReport[] Units = [Sound with { Header = Header("青石县发展和改革局", 2023) }, Sound with { Header = Header("青石县财政局", 2023) }];

    internal static readonly DisclosureReport Total = Sound.Map(static (_, value) => value.Number * 2 ?? value);

    private static readonly string LongText = string.Concat(Enumerable.Range(0, 40).Select(number => $"第{(char)('甲' + number)}项工作按照计划推进"));

    public static IReadOnlyList<RuleSample> All { get; } =
    [
        new("REQ-01", Sound, Change(R(RequestRow.CarriedForward, ApplicantCategory.Total), 1)),
        new("REQ-02", Sound, Change(R(RequestRow.ResultsTotal, ApplicantCategory.Total), 9)),
        new("REQ-03", Sound, Change(R(RequestRow.Disclosed, ApplicantCategory.ResearchInstitution), 1)),
        new("REQ-04", Sound, Change(R(RequestRow.Disclosed, ApplicantCategory.ResearchInstitution), -1)),
        new("REQ-05", rules => Read(rules, []), rules => Read(rules, [Diagnostic("GID216")])),
        new("REQ-06", Sound, Change(R(RequestRow.StateSecret, ApplicantCategory.Total), Cell.Blank)),
        new("PRO-01", Sound, Change(Documents + "issuedThisYear", 1.5m)),
        new("PRO-02", Sound, Sound.With((Documents + "issuedThisYear", 20), (Documents + "repealedThisYear", 2))),
        new("PRO-04", Sound, Change(Documents + "currentlyInEffect", 0)),
        new("PRO-05", Trial, Trial.With((Licences + "changeThisYear", -11))),
        new("PRO-06", Trial, Trial.With((Documents + "newlyDisclosed", 5))),
        new("PRO-07", Trial, Trial.With((Procurement + "procurementProjects", 0))),
        new("PRO-08", After(Sound), After(Change(Fees, 251000))),
        new("REM-01", Sound, Change(L(RemedyKind.Reconsideration, RemedyOutcome.Pending), 1)),
        new("REM-02", Sound, Change(L(RemedyKind.Reconsideration, RemedyOutcome.Pending), -1)),
        new("CRS-01", After(Sound), After(NoRequests(Sound).With((L(RemedyKind.Reconsideration, RemedyOutcome.Total), 1)), NoRequests(LastYear))),
        new("CRS-02", After(Sound), After(Change(L(RemedyKind.Reconsideration, RemedyOutcome.Total), 30))),
        new("CRS-03", After(Sound), After(Change(L(RemedyKind.PostReconsiderationLitigation, RemedyOutcome.Total), 1))),
        new("CRS-04", Sound with { Header = Header("青石县人民政府", 2024) },
            Change(L(RemedyKind.DirectLitigation, RemedyOutcome.Total), 1) with { Header = Header("青石县人民政府", 2024) }),
        new("CRS-05", Sound, Change(R(RequestRow.FeeOverdue, ApplicantCategory.Total), 1) with { OtherMatters = Text("无其他需要报告的事项。") }),
        new("CRS-06", Sound, Change(Fees, 0) with { OtherMatters = Text("本年度收取信息处理费100元。") }),
        new("CRS-07", Sound, Sound with { OtherMatters = Text("无。") }),
        new("NAR-01", Sound, Saying("全年新收政府信息公开申请7件。")),
        new("NAR-02", Saying("全年共收到政府信息公开申请8件。"), Saying("全年共收到政府信息公开申请9件。")),
        new("NAR-03", Sound, Saying("（二）依申请公开。答复9件。")),
        new("NAR-04", Sound, Saying("（二）依申请公开。上年结转3件。")),
        new("NAR-05", Saying("因政府信息公开被申请行政复议0件。"), Saying("因政府信息公开被申请行政复议4件。")),
        new("NAR-06", Saying("因政府信息公开发生行政诉讼0件。"), Saying("因政府信息公开发生行政诉讼2件。")),
        new("NAR-07", Sound, Saying("未收到政府信息公开申请。")),
        new("NAR-08", Saying("（二）依申请公开。予以公开6件，部分公开2件。"), Saying("（二）依申请公开。予以公开5件，部分公开2件。")),
        new("NAR-09", Saying("（二）依申请公开。办结8件，予以公开6件，占75%。"), Saying("（二）依申请公开。办结8件，予以公开6件，占85%。")),
        new("NAR-10", Saying("全年制定规范性文件3件。"), Saying("全年制定规范性文件5件。")),
        new("NAR-11", Sound, Saying("（二）依申请公开。收取信息处理费100元。")),
        new("PLA-01", Sound, Change(Rules + "currentlyInEffect", 2)),
        new("PLA-02", Named(Sound, "东湖市人民政府"), Named(Change(Rules + "currentlyInEffect", 201), "东湖市人民政府")),
        new("PLA-03", Named(Sound, "青石县人民政府办公室"), Named(Change(Penalties + "decisionsThisYear", 2), "青石县人民政府办公室")),
        new("PLA-04", Named(Change(Licences + "decisionsThisYear", 7), "青石县公安局"), Named(Sound, "青石县公安局")),
        new("PLA-05", After(Sound), After(Change(Documents + "currentlyInEffect", 120), LastYear.With((Documents + "currentlyInEffect", 12)))),
        new("PLA-06", After(Sound), After(Sound, Sound with { Header = LastYear.Header })),
        new("PLA-07", Sound, Change(R(RequestRow.CarriedForward, ApplicantCategory.Total), 6)),
        new("PLA-08", Sound, Sound.With((R(RequestRow.NotHeld, ApplicantCategory.NaturalPerson), 2), (R(RequestRow.NotHeld, ApplicantCategory.Total), 2))),
        new("PLA-09", Sound, Change(R(RequestRow.ExcessiveRequests, ApplicantCategory.Total), 3)),
        new("PLA-10", Named(Sound, "北川镇人民政府"), Named(Change(R(RequestRow.StateSecret, ApplicantCategory.Total), 1), "北川镇人民政府")),
        new("PLA-11", Sound, Change(Fees, 25.1000005m)),
        new("YOY-01", After(Sound), After(Sound, LastYear.With((R(RequestRow.CarriedForward, ApplicantCategory.Total), 3)))),
        new("YOY-02", After(Sound), After(Change(Documents + "currentlyInEffect", 13))),
        new("YOY-03", After(Sound), After(Sound, LastYear.With((L(RemedyKind.DirectLitigation, RemedyOutcome.Pending), 1)))),
        new("YOY-04", After(Trial, TrialBefore), After(Trial.With((Licences + "previousYearItems", 11)), TrialBefore)),
        new("YOY-05", After(Trial, TrialBefore), After(Trial.With((Documents + "totalDisclosed", 21)), TrialBefore)),
        new("YOY-07", After(Sound), After(Named(Sound, "青石市人民政府"))),
        new("YOY-08", After(Sound, Sound), After(Change(Fees, 26), Sound)),
        new("AGG-01", Sum(Total), Sum(Total.With((Licences + "decisionsThisYear", 1)))),
        new("AGG-02", Sum(Total), Sum(Total.With((Documents + "issuedThisYear", 2)))),
        new("AGG-03", Sum(Total), Sum(Named(Total, "青石县人民政府办公室"))),
        new("AGG-06", Sum(Total), Sum(Total.With((Documents + "issuedThisYear", 5)))),
        new("AGG-08", Sum(Total), Sum(Sound)),
        new("AGG-09", Sum(Total), Sum(Total.With((R(RequestRow.NewRequests, ApplicantCategory.Total), 11)))),
        new("FRM-01", Sound, Sound with { ProblemsAndImprovements = null }),
        new("FRM-02", rules => Read(rules, []), rules => Read(rules, [Diagnostic("GID319")])),
        new("FRM-03", rules => Read(rules, []), rules => Read(rules, [Diagnostic("GID312")])),
        new("FRM-04", rules => Read(rules, []), rules => Read(rules, [Diagnostic("GID218")])),
        new("FRM-05", Sound, Sound with { LegalRemedies = null }),
        new("FRM-06", Sound, Sound with { Header = Header("青石县人民政府", 2020) }),
        new("FRM-07", Sound, Sound with { ProblemsAndImprovements = Text("无。") }),
        new("FRM-08", Sound, Sound with { OtherMatters = Text("无其他需要报告的事项。") }),
        new("FRM-09", Sound, Sound with { Header = Sound.Header with { Title = "青石县人民政府2023年政府信息公开年度报告" } }),
        new("FRM-10", Sound, Sound with { Header = Sound.Header with { Title = "青石县人民政府2022年政府信息公开工作年度报告" } }),
        new("FRM-11", Sound, Sound with { Header = Sound.Header with { StatisticalPeriod = new() { From = new(2023, 1, 1), To = new(2023, 12, 30) } } }),
        new("FRM-12", Sound, Sound with { Header = Sound.Header with { PublishedOn = new(2024, 4, 1) } }),
        new("FRM-13", Sound, Sound with { Preamble = ["本报告依据《中华人民共和国政府信息公开条例》编制。"] }),
        new("FRM-14", Sound, Saying("全年工作平稳。")),
        new("FRM-15", Sound, Saying("全年工作平稳。")),
        new("FRM-16", After(Sound with { OverallSituation = Text(LongText) }, LastYear with { OverallSituation = Text("去年另有安排" + string.Concat(LongText.Reverse())) }),
            After(Sound with { OverallSituation = Text(LongText + "，共5项。") }, LastYear with { OverallSituation = Text(LongText + "，共4项。") })),
        new("FRM-17", Sum(Total), rules => ConsistencyChecker.CheckTotal(Total, [Units[0], Units[0]], new() { Rules = rules })),
        new("FRM-18", Sound, Saying("申请人身份证号11010519491231002X已登记。")),
    ];

    private static ReportHeader Header(string body, int year) => new()
    {
        Title = $"{body}{year}年政府信息公开工作年度报告",
        ReportingBody = body,
        ReportYear = year,
        PublishedOn = new(year + 1, 1, 20),
        StatisticalPeriod = new() { From = new(year, 1, 1), To = new(year, 12, 31) },
    };

    private static DisclosureReport Named(DisclosureReport report, string body) => report with { Header = report.Header with { ReportingBody = body } };

    private static NarrativeSection Text(string paragraph) => new() { Paragraphs = [paragraph] };

    private static DisclosureReport Saying(string paragraph) => Sound with { OverallSituation = Text(paragraph) };

    private static DisclosureReport Change(string address, Cell value) => Sound.With((address, value));

    private static DisclosureReport NoRequests(DisclosureReport report) =>
        report.Map(static (place, value) => place.Row.Table == ReportTable.DisclosureRequests ? Cell.Zero : value);

    private static Func<ConsistencyRuleSet, CheckResult> After(DisclosureReport report, DisclosureReport? before = null) =>
        rules => ConsistencyChecker.Check(report, new() { PreviousYear = before ?? LastYear, Rules = rules });

    private static Func<ConsistencyRuleSet, CheckResult> Sum(DisclosureReport total) => rules => ConsistencyChecker.CheckTotal(total, Units, new() { Rules = rules });

    private static CheckResult Read(ConsistencyRuleSet rules, Diagnostic[] diagnostics) => ConsistencyChecker.Check(new ReadResult(Sound, diagnostics), new() { Rules = rules });

    private static Diagnostic Diagnostic(string code) =>
        new(DiagnosticDescriptor.All.Single(descriptor => descriptor.Code == code), null, null, "甲", "乙", "丙", "丁", "戊", "己");
}

/// <summary>A rule, a check that keeps it and a check that breaks it; both are asked with a set of rules.</summary>
internal sealed record RuleSample(string RuleId, Func<ConsistencyRuleSet, CheckResult> PassingWith, Func<ConsistencyRuleSet, CheckResult> FailingWith)
{
    public RuleSample(string ruleId, DisclosureReport passing, DisclosureReport failing)
        : this(ruleId, rules => ConsistencyChecker.Check(passing, new() { Rules = rules }), rules => ConsistencyChecker.Check(failing, new() { Rules = rules }))
    {
    }

    /// <summary>The check that keeps the rule, with all rules.</summary>
    public CheckResult Passing() => PassingWith(ConsistencyRuleSet.All);

    /// <summary>The check that breaks the rule, with all rules.</summary>
    public CheckResult Failing() => FailingWith(ConsistencyRuleSet.All);
}
