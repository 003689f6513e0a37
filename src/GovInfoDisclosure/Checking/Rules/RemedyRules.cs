namespace GovInfoDisclosure;

/// <summary>Rules inside table L.</summary>
internal static class RemedyRules
{
    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.RemedySum, IssueSeverity.Error, RuleScope.Report,
            new("每一类：总计等于维持、纠正、其他结果与尚未审结之和", "In each block: the total equals upheld, corrected, other and pending together"),
            new("表格结构；公开发布的报告中总计均含尚未审结", "structure of the table; the totals of published reports include pending cases"),
            static context => SumRule.Evaluate(context, context.Subject.Remedies, RuleIds.RemedySum)),
        new(RuleIds.RemedyNumbers, IssueSeverity.Error, RuleScope.Report,
            new("复议、诉讼件数是不小于 0 的整数", "Numbers of cases are integers of at least 0"),
            new("计量单位为件", "the unit is cases (件)"),
            static context => NumberRule.Evaluate(context, ReportTable.LegalRemedies)),
    ];
}
