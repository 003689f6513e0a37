namespace GovInfoDisclosure;

/// <summary>
/// Rules between the reports of one body on two successive years. Each compares what both editions have in common, or one edition only.
/// </summary>
internal static class YearRules
{
    private static readonly BilingualText Carried = new("表三各项的含义", "the meaning of the rows of table R");
    private static readonly BilingualText Stocks = new("年末存量等于年初存量加制发减废止；清理、失效、修改可能造成差异",
        "closing stock = opening stock + issued - repealed; clean-ups, expiry and amendments can explain a difference");

    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.CarriedOver, IssueSeverity.Warning, RuleScope.PreviousYear,
            new("上年结转等于上年报告的结转下年度", "Carried over equals what last year's report carried forward"), Carried, CarriedOver),
        new(RuleIds.InstrumentStocks, IssueSeverity.Warning, RuleScope.PreviousYear,
            new("现行有效件数等于上年现行有效加本年制发减本年废止", "In effect equals last year's in effect plus issued minus repealed"), Stocks, InstrumentStocks),
        new(RuleIds.PendingCases, IssueSeverity.Info, RuleScope.PreviousYear,
            new("复议、诉讼总计一般不少于上年尚未审结", "The total of a remedy is normally not less than the cases pending last year"),
            new("各地对跨年案件是否再计做法不一", "practice differs on whether a case pending over the year end counts again"), PendingCases),
        new(RuleIds.TrialItems, IssueSeverity.Warning, RuleScope.PreviousYear,
            new("2019 年试行格式：上一年项目数量等于上年的项目数量加增减",
                "Trial edition of 2019: items of the previous year equal last year's items plus its change"),
            new("栏目含义", "the meaning of the columns"), TrialItems),
        new(RuleIds.TrialTotals, IssueSeverity.Info, RuleScope.PreviousYear,
            new("2019 年试行格式：对外公开总数量一般等于上年总数量加本年新公开",
                "Trial edition of 2019: total disclosed is normally last year's total plus newly disclosed"),
            new("栏目含义；也可能有文件撤下", "the meaning of the columns; documents may have been withdrawn"), TrialTotals),
        new(RuleIds.SameBody, IssueSeverity.Info, RuleScope.PreviousYear,
            new("两年的机关名称相同", "The body has the same name in both years"),
            new("机构改革、更名后应由使用者确认是同一机关", "after a reorganisation, whether it is the same body is for the user to say"), SameBody),
        new(RuleIds.VersionsOfYear, IssueSeverity.Info, RuleScope.PreviousYear,
            new("同一年度的两个版本数字相同", "Two versions of the report on one year have the same numbers"),
            new("第三方评估指出的问题：报告发布后有变动", "a problem named by evaluations: reports changed after publication"),
            SameYear) { ComparesAnyYears = true },
    ];

    private static void CarriedOver(RuleContext context)
    {
        if (context.Report.DisclosureRequests is null || context.PreviousYear?.DisclosureRequests is null)
            return;
        for (var column = ApplicantCategory.NaturalPerson; column <= ApplicantCategory.Total; column++)
        {
            LayoutCell opening = ReportLayout.CellOf(RequestRow.CarriedOver, column),
                closing = ReportLayout.CellOf(RequestRow.CarriedForward, column);
            context.Compare(new($"“{opening.Column.Label}”列", $"Column \"{opening.Column.EnglishLabel}\""), new("上年结转", "carried over"),
                context.Side(opening), Relation.Equal,
                new("上年报告的结转下年度", "what last year's report carried forward"), context.Side(FindingSource.PreviousYear, closing),
                column == ApplicantCategory.Total ? IssueSeverity.Warning : IssueSeverity.Info);
        }
    }

    private static void InstrumentStocks(RuleContext context)
    {
        foreach (var row in Common(context, ReportFormat.Edition2021).Where(static row => IsInstrument(row)))
        {
            FindingSide before = context.Side(FindingSource.PreviousYear, row.Cells[2]), issued = context.Side(row.Cells[0]),
                repealed = context.Side(row.Cells[1]);
            var inEffect = context.Side(row.Cells[2]);
            if (inEffect.Value is null || before.Value is null || issued.Value is null || repealed.Value is null)
            {
                context.Undecided(ProactiveRules.Subject(row), inEffect, before, issued, repealed);
                continue;
            }

            var label = new BilingualText(
                $"上年现行有效 {RuleText.Number(before.Value.Value)} + 本年制发 {RuleText.Number(issued.Value.Value)} - 本年废止 "
                    + $"{RuleText.Number(repealed.Value.Value)} =",
                $"last year's {RuleText.Number(before.Value.Value)} + issued {RuleText.Number(issued.Value.Value)} - repealed "
                    + $"{RuleText.Number(repealed.Value.Value)} =");
            context.Compare(ProactiveRules.Subject(row), ProactiveRules.Label(row.Cells[2]),
                inEffect with { Cells = row.Cells.Select(static cell => cell.Address).ToValueList() },
                Relation.Equal, label, before with { Value = before.Value + issued.Value - repealed.Value });
        }
    }

    private static void PendingCases(RuleContext context)
    {
        if (context.Report.LegalRemedies is null || context.PreviousYear?.LegalRemedies is null)
            return;
        for (var kind = RemedyKind.Reconsideration; kind <= RemedyKind.PostReconsiderationLitigation; kind++)
        {
            var row = ReportLayout.RemedyRowOf(kind);
            var total = row.Cells[(int)RemedyOutcome.Total];
            context.Compare(new(row.Name, row.EnglishLabel), new(total.Column.Label, "the total"), context.Side(total), Relation.AtLeast,
                new("上年尚未审结", "the cases pending last year"),
                context.Side(FindingSource.PreviousYear, row.Cells[(int)RemedyOutcome.Pending]));
        }
    }

    private static void TrialItems(RuleContext context)
    {
        foreach (var row in Common(context, ReportFormat.Trial2019).Where(static row => !IsInstrument(row)
            && (ProactiveRow)row.Index != ProactiveRow.CentralizedProcurement))
        {
            context.Compare(ProactiveRules.Subject(row), ProactiveRules.Label(row.Cells[0]), context.Side(row.Cells[0]), Relation.Equal,
                new("上年报告的项目数量与增减之和", "last year's items plus its change"),
                context.Side(FindingSource.PreviousYear, row.Cells[0], row.Cells[1]));
        }
    }

    private static void TrialTotals(RuleContext context)
    {
        foreach (var row in Common(context, ReportFormat.Trial2019).Where(static row => IsInstrument(row)))
        {
            FindingSide before = context.Side(FindingSource.PreviousYear, row.Cells[2]), disclosed = context.Side(row.Cells[1]);
            if (before.Value is null || disclosed.Value is null)
            {
                context.Undecided(ProactiveRules.Subject(row), context.Side(row.Cells[2]), before, disclosed);
                continue;
            }

            context.Compare(ProactiveRules.Subject(row), ProactiveRules.Label(row.Cells[2]), context.Side(row.Cells[2]), Relation.Equal,
                new("上年总数量加本年新公开", "last year's total plus newly disclosed"), before with { Value = before.Value + disclosed.Value });
        }
    }

    private static void SameBody(RuleContext context)
    {
        string? now = context.Header.ReportingBody, before = context.PreviousYear!.Header.ReportingBody;
        if (now is null || before is null)
            context.NotAssessable(new("有一份报告没有写明机关名称。", "One of the reports does not name its body."), [HeaderAddress.ReportingBody]);
        else if (Folded(now) != Folded(before))
            context.Fail(new($"机关名称：本年“{now}”，上年“{before}”，请确认是同一机关。",
                $"The body is \"{now}\" and was \"{before}\" last year; please make sure that it is the same."),
                    [HeaderAddress.ReportingBody]);
        else
            context.Pass(static () => new("机关名称与上年相同。", "The body has the same name as last year."), [HeaderAddress.ReportingBody]);
    }

    private static string Folded(string name) => name.Replace('（', '(').Replace('）', ')').Replace(" ", string.Empty);

    private static void SameYear(RuleContext context)
    {
        if (context.Header.StatedYear is not { } year || context.PreviousYear!.Header.StatedYear != year)
            return;
        context.Place = HeaderAddress.ReportYear;
        var changed = context.Subject.Cells.Where(cell => cell.Place.Find(context.PreviousYear) != cell.Value).Select(static cell =>
            cell.Place).ToArray();
        if (changed.Length > 0)
            context.Fail(new($"两份报告都是 {year} 年度的，有 {changed.Length} 个单元格不同："
                + $"{RuleText.Names(changed.Take(5), MessageLanguage.Chinese)}{(changed.Length > 5 ? " 等" : "")}。",
                $"Both reports are on {year}, and {RuleText.Count(changed.Length, "cell differs", "cells differ")}: "
                    + $"{RuleText.Names(changed.Take(5), MessageLanguage.English)}{(changed.Length > 5 ? " and others" : "")}."),
                changed.Select(static cell => cell.Address).ToValueList());
        else
            context.Pass(() => new($"两份 {year} 年度报告的数字相同。", $"Both reports on {year} have the same numbers."), [HeaderAddress.ReportYear]);
    }

    private static bool IsInstrument(LayoutRow row) =>
        (ProactiveRow)row.Index is ProactiveRow.AdministrativeRules or ProactiveRow.NormativeDocuments;

    private static IEnumerable<LayoutRow> Common(RuleContext context, ReportFormat edition) =>
        ProactiveRules.RowsOf(context.Report, edition).Intersect(ProactiveRules.RowsOf(context.PreviousYear!, edition));
}
