namespace GovInfoDisclosure;

/// <summary>Rules between the tables. All of them are hints: what they notice is unusual, not impossible.</summary>
internal static class CrossTableRules
{
    private const int FirstYearOfReconsiderationFirst = 2024;

    private static readonly BilingualText Practice = new("审核常情，不是法定要求", "what reviewers look at; not required by law");

    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.RemediesWithoutRequests, IssueSeverity.Info, RuleScope.PreviousYear,
            new("两年都没有办理申请的，一般没有复议、诉讼", "Where no request was handled in two years, there are normally no reconsiderations or lawsuits"),
            Practice, RemediesWithoutRequests),
        new(RuleIds.RemediesNotMoreThanRequests, IssueSeverity.Info, RuleScope.PreviousYear,
            new("复议、诉讼总数一般不多于两年办理的申请", "Reconsiderations and lawsuits are normally not more than the requests handled in two years"),
            Practice, RemediesAndRequests),
        new(RuleIds.LitigationNotMoreThanReconsideration, IssueSeverity.Info, RuleScope.PreviousYear,
            new("复议后起诉一般不多于两年审结的复议",
                "Lawsuits after reconsideration are normally not more than the reconsiderations concluded in two years"), Practice,
                    LitigationAndReconsideration),
        new(RuleIds.DirectLitigation, IssueSeverity.Info, RuleScope.Report,
            new("2024 年起，对不予公开不服须先申请复议，未经复议直接起诉值得核对",
                "From 2024, a refusal must go to reconsideration first, so lawsuits without reconsideration deserve a look"),
            new("行政复议法（2023 年修订）第二十三条第一款第四项", "Administrative Reconsideration Law (2023), article 23(1)(4)"), DirectLitigation),
        new(RuleIds.UnpaidFeeMentioned, IssueSeverity.Info, RuleScope.Report,
            new("有逾期未缴费的申请，第六部分应提到信息处理费",
                "Where requests ended because a fee was not paid, section six should mention the information-processing fee"), Practice,
                    FeeOverdue),
        new(RuleIds.FeeIncomeAmongFees, IssueSeverity.Info, RuleScope.Report,
            new("第六部分写有信息处理费收入而行政事业性收费为 0 的，可核对口径",
                "Where section six states income from the information-processing fee and administrative fees are 0, the definition may be "
                    + "checked"),
            new("有的地方将信息处理费列入行政事业性收费（如河南）", "some provinces count the fee among administrative fees (for instance Henan)"), FeeIncome),
        new(RuleIds.FeesInSectionSix, IssueSeverity.Info, RuleScope.Report,
            new("有行政事业性收费而第六部分只写“无”的，可核对是否含信息处理费",
                "Where fees were collected and section six says only 无, it may be checked whether they include the information-processing "
                    + "fee"),
            new("第六部分只报告信息处理费，不是全部收费；仅供核对",
                "section six is about the information-processing fee only, not about all fees; only for a look"), FeesAndSectionSix),
    ];

    internal static LayoutCell Total(RequestRow row) => ReportLayout.CellOf(row, ApplicantCategory.Total);

    internal static LayoutCell Total(RemedyKind kind) => ReportLayout.CellOf(kind, RemedyOutcome.Total);

    internal static LayoutCell[] RemedyTotals { get; } =
        [Total(RemedyKind.Reconsideration), Total(RemedyKind.DirectLitigation), Total(RemedyKind.PostReconsiderationLitigation)];

    /// <summary>The text of a section in simplified characters, or null when there is no such section.</summary>
    private static string? TextOf(NarrativeSection? section) =>
        section is null ? null : PrintFold.Of(string.Concat(section.Paragraphs));

    private static bool HasTables(DisclosureReport? report) => report is { DisclosureRequests: not null, LegalRemedies: not null };

    private static void RemediesWithoutRequests(RuleContext context)
    {
        if (!HasTables(context.Report) || context.PreviousYear?.DisclosureRequests is null)
            return;
        var remedies = context.Side(RemedyTotals);
        var handled = context.Side(Total(RequestRow.ResultsTotal), Total(RequestRow.CarriedOver));
        var before = context.Side(FindingSource.PreviousYear, Total(RequestRow.ResultsTotal));
        var cells = remedies.Cells.Concat(handled.Cells).ToValueList();
        if (remedies.Value is not { } cases || handled.Value is not { } requests || before.Value is not { } earlier)
            context.Undecided(new("复议、诉讼与申请", "Remedies and requests"), remedies, handled, before);
        else if (cases > 0 && requests == 0 && earlier == 0)
            context.Fail(new($"复议、诉讼共 {RuleText.Number(cases)} 件，而本年和上年都没有办理申请。",
                $"{RuleText.Count(cases, "reconsideration or lawsuit is", "reconsiderations and lawsuits are")} counted, but no request "
                    + "was handled in this or the previous year."), cells, remedies, handled);
        else
            context.Pass(static () =>
                new("复议、诉讼与办理的申请不矛盾。", "Remedies and handled requests do not contradict each other."), cells, remedies, handled);
    }

    private static void RemediesAndRequests(RuleContext context)
    {
        if (!HasTables(context.Report) || context.PreviousYear?.DisclosureRequests is null)
            return;
        FindingSide results = context.Side(Total(RequestRow.ResultsTotal)),
            before = context.Side(FindingSource.PreviousYear, Total(RequestRow.ResultsTotal));
        // No requests at all is the case of CRS-01.
        if (results.Value + before.Value == 0)
            return;
        CompareWithTwoYears(context, new("复议、诉讼", "Reconsiderations and lawsuits"), new("总数", "their number"), context.Side(RemedyTotals),
            new("本年与上年办理的申请", "the requests handled in this and the previous year"), results, before);
    }

    private static void LitigationAndReconsideration(RuleContext context)
    {
        if (context.Report.LegalRemedies is null || context.PreviousYear?.LegalRemedies is null)
            return;
        LayoutCell[] concluded = [.. ReportLayout.RemedyRowOf(RemedyKind.Reconsideration).Cells.Take((int)RemedyOutcome.Pending)];
        FindingSide now = context.Side(concluded), before = context.Side(FindingSource.PreviousYear, concluded);
        var place = Total(RemedyKind.PostReconsiderationLitigation);
        CompareWithTwoYears(context, new(place.Row.Name, "Lawsuits after reconsideration"), new(place.Column.Label, "their total"),
            context.Side(place), new("本年与上年审结的复议", "the reconsiderations concluded in this and the previous year"), now, before);
    }

    private static void CompareWithTwoYears(RuleContext context, BilingualText subject, BilingualText label, FindingSide cases,
        BilingualText yearsLabel, FindingSide now, FindingSide before)
    {
        if (now.Value is null || before.Value is null)
            context.Undecided(subject, cases, now, before);
        else
            context.Compare(subject, label, cases, Relation.AtMost, yearsLabel, now with { Value = now.Value + before.Value });
    }

    private static void DirectLitigation(RuleContext context)
    {
        if (context.Report.LegalRemedies is null || context.Header.StatedYear is < FirstYearOfReconsiderationFirst
            || context.YearOrUndecided() is null)
            return;
        var place = Total(RemedyKind.DirectLitigation);
        var direct = context.Side(place);
        if (direct.Value is not { } cases)
            context.Undecided(new(place.Row.Name, "Lawsuits without reconsideration"), direct);
        else if (cases > 0)
            context.Fail(new($"{place.Row.Name} {RuleText.Number(cases)} 件；2024 年起对不予公开不服须先申请复议，可核对案由。",
                $"{RuleText.Count(cases, "lawsuit")} without reconsideration; from 2024 a refusal must go to reconsideration first, so "
                    + "the grounds may be checked."), [place.Address], direct);
        else
            context.Pass(static () => new("没有未经复议直接起诉的案件。", "There are no lawsuits without reconsideration."), [place.Address], direct);
    }

    private static void FeeOverdue(RuleContext context)
    {
        if (context.Report.DisclosureRequests is not { Edition: ReportFormat.Edition2021 }
            || TextOf(context.Report.OtherMatters) is not { } text)
            return;
        var place = Total(RequestRow.FeeOverdue);
        var overdue = context.Side(place);
        ValueList<string> cells = [place.Address, HeaderAddress.ParagraphsOf(ReportSection.OtherMatters)];
        if (overdue.Value is not { } requests)
            context.Undecided(new("逾期未缴费", "Unpaid fees"), overdue);
        else if (requests > 0 && !text.Contains("处理费"))
            context.Fail(new($"有 {RuleText.Number(requests)} 件申请逾期未缴费，第六部分却没有提到信息处理费。",
                $"{RuleText.Count(requests, "request")} ended because a fee was not paid, but section six does not mention the "
                    + "information-processing fee."), cells, overdue);
        else
            context.Pass(static () => new("逾期未缴费与第六部分不矛盾。", "Unpaid fees and section six do not contradict each other."), cells, overdue);
    }

    private static void FeeIncome(RuleContext context)
    {
        if (FeeRow(context) is not { } row)
            return;
        var fees = context.Side(row.Cells[0]);
        var income = context.Subject.NarrativeClaims.FirstOrDefault(static claim =>
            claim is { Kind: ClaimKind.FeeAmount, IsDoubtful: false, Value: > 0 });
        if (fees.Value is not { } amount)
            context.Undecided(ProactiveRules.Subject(row), fees);
        else if (income is not null && amount == 0)
            context.Fail(new($"正文写有信息处理费 {RuleText.Number(income.Value)} 元，行政事业性收费却为 0，可核对是否应计入。",
                $"The text states {RuleText.Number(income.Value)} yuan of information-processing fees, but administrative fees are 0; it "
                    + "may be checked whether they belong there."),
                fees.Cells, new() { Value = income.Value, Cells = [] }, fees,
                quotes: [new(income.Quote.Section, income.Quote.Paragraph, income.Quote.Offset, income.Quote.Text)]);
        else
            context.Pass(static () => new("信息处理费与行政事业性收费不矛盾。",
                "The information-processing fee and administrative fees do not contradict each other."), fees.Cells, fees);
    }

    private static LayoutRow? FeeRow(RuleContext context) =>
        ProactiveRules.RowsOf(context.Report, ReportFormat.Edition2021).FirstOrDefault(static row =>
            (ProactiveRow)row.Index == ProactiveRow.AdministrativeFees);

    private static void FeesAndSectionSix(RuleContext context)
    {
        if (FeeRow(context) is not { } row || TextOf(context.Report.OtherMatters) is not { } text)
            return;
        var fees = context.Side(row.Cells[0]);
        ValueList<string> cells = [row.Cells[0].Address, HeaderAddress.ParagraphsOf(ReportSection.OtherMatters)];
        if (fees.Value is not { } amount)
            context.Undecided(ProactiveRules.Subject(row), fees);
        else if (amount > 0 && text.Trim().TrimEnd('。') == "无")
            context.Fail(new($"{row.Name} {RuleText.Number(amount)} 万元，第六部分只写“无”。",
                $"Fees of {RuleText.Number(amount)} (10 000 yuan), and section six says only 无."), cells, fees);
        else
            context.Pass(static () => new("收费与第六部分不矛盾。", "Fees and section six do not contradict each other."), cells, fees);
    }
}
