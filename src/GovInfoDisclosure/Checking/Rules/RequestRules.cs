namespace GovInfoDisclosure;

/// <summary>Rules inside table R.</summary>
internal static class RequestRules
{
    private static readonly BilingualText Structure = new("表格结构：各行各列的合计", "structure of the table: its row and column totals");

    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.RequestBalance, IssueSeverity.Error, RuleScope.Report,
            new("每一列：本年新收加上年结转等于办理结果总计加结转下年度", "In each column: new requests plus carried over equal total results plus carried forward"),
            new("表三所印勾稽关系（国办公开办函〔2021〕30号）", "the relation printed in table R (the national format, No. 30 of 2021)"),
            static context => SumRule.Evaluate(context, context.Subject.Requests, RuleIds.RequestBalance)),
        new(RuleIds.ResultSum, IssueSeverity.Error, RuleScope.Report,
            new("每一列：办理结果总计等于各办理结果之和", "In each column: total results equal the sum of the results"), Structure,
            static context => SumRule.Evaluate(context, context.Subject.Requests, RuleIds.ResultSum)),
        new(RuleIds.ApplicantSum, IssueSeverity.Error, RuleScope.Report,
            new("每一行：总计等于各类申请人之和", "In each row: the total equals the sum of the applicants"), Structure,
            static context => SumRule.Evaluate(context, context.Subject.Requests, RuleIds.ApplicantSum)),
        new(RuleIds.RequestNumbers, IssueSeverity.Error, RuleScope.Report,
            new("申请数量是不小于 0 的整数", "Numbers of requests are integers of at least 0"),
            new("计量单位为件", "the unit is pieces (件)"),
            static context => NumberRule.Evaluate(context, ReportTable.DisclosureRequests)),
        new(RuleIds.NoBlanks, IssueSeverity.Warning, RuleScope.Report,
            new("单元格不空白，没有数量的填 0（少量空白只作提示）", "No cell is blank or /; nothing is written 0 (a few blanks are a hint only)"),
            new("公开审核规则：表三空白多于 10 处或表四多于 5 处不通过", "a public review rule: more than 10 blanks in table R or 5 in table L fail"), Blanks),
    ];

    private static void Blanks(RuleContext context)
    {
        const int FewInRequests = 10;
        const int FewInRemedies = 5;
        foreach (var table in context.Subject.PrintedReport.CellValues().GroupBy(static cell => cell.Place.Row.Table))
        {
            if (context.Subject.StateOf(table.Key) is { IsFeasible: true } state)
                MustHoldMore(context, state);
            var section = ReportSection.Of(table.Key);
            context.Place = HeaderAddress.Of(section);
            var blanks = table.Where(static cell => !cell.Value.IsNumber).Select(static cell => cell.Place).ToArray();
            var few = table.Key switch
            {
                ReportTable.DisclosureRequests => FewInRequests,
                ReportTable.LegalRemedies => FewInRemedies,
                // Bodies that make no rules write / for them.
                _ => int.MaxValue,
            };
            if (blanks.Length > 0)
                context.Fail(
                    new($"“{section.Title}”表有 {blanks.Length} 个单元格没有数字：{RuleText.FewNames(blanks, MessageLanguage.Chinese)}；没有数量的应填 0。",
                        $"In the table of section \"{section.EnglishTitle}\" {RuleText.Count(blanks.Length, "cell holds", "cells hold")} "
                            + $"no number: {RuleText.FewNames(blanks, MessageLanguage.English)}; nothing is written 0."),
                    blanks.Select(static cell => cell.Address).ToValueList(),
                    severity: blanks.Length > few ? IssueSeverity.Warning : IssueSeverity.Info);
            else
                context.Pass(() => new($"“{section.Title}”表的单元格都有数字。",
                    $"Every cell of the table of section \"{section.EnglishTitle}\" holds a number."), [HeaderAddress.Of(section)]);
        }
    }

    // Left blank, but the sums leave no zero for it.
    private static void MustHoldMore(RuleContext context, TableState state)
    {
        for (var cell = 0; cell < state.Numbers.Length; cell++)
        {
            if (state.Numbers[cell] is not null || state.RangeOf(cell) is not { Least: > 0 } range)
                continue;
            var (place, least) = (state.Form.Cells[cell], RuleText.Number(range.Least));
            var (chinese, english) = state.Cells[cell].Text is { } text ? ($"写作“{text}”", $"says \"{text}\"") : ("空白", "is blank");
            context.Place = place.Address;
            var (must, mustEnglish) = range.Most == range.Least
                ? ($"应为 {least}", $"be {least}")
                : ($"至少应为 {least}", $"be at least {least}");
            context.Fail(
                new($"{RuleText.Name(place, MessageLanguage.Chinese)}{chinese}，按合计{must}。",
                    $"{RuleText.Name(place, MessageLanguage.English)} {english}, but by the sums it must {mustEnglish}."),
                [place.Address], severity: IssueSeverity.Warning);
        }
    }
}
