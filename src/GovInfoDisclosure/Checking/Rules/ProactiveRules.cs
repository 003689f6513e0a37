namespace GovInfoDisclosure;

/// <summary>Rules inside table P.</summary>
internal static class ProactiveRules
{
    private const decimal UnitRatio = 5000;

    private static readonly BilingualText Arithmetic = new("算术关系", "arithmetic");

    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.ProactiveNumbers, IssueSeverity.Error, RuleScope.Report,
            new("件数、项目数是不小于 0 的整数，金额不小于 0", "Numbers of pieces and items are integers of at least 0, and amounts are not negative"),
            new("计量单位为件、项、万元", "the units are pieces, items and 10 000 yuan"),
            static context => NumberRule.Evaluate(context, ReportTable.ProactiveDisclosure)),
        new(RuleIds.OpeningStock, IssueSeverity.Warning, RuleScope.Report,
            new("现行有效件数不小于本年制发减本年废止（年初存量不为负）",
                "In effect is not less than issued minus repealed: the stock on 1 January was not negative"), Arithmetic, OpeningStock),
        new(RuleIds.IssuedAreInEffect, IssueSeverity.Warning, RuleScope.Report,
            new("本年有制发而无废止的，现行有效件数不为 0", "Where documents were issued and none repealed, some are in effect"), Arithmetic,
            IssuedButNoneInEffect),
        new(RuleIds.TrialStocks, IssueSeverity.Error, RuleScope.Report,
            new("2019 年试行格式：对外公开总数量不小于本年新公开数量；上一年项目数量加本年增减不小于 0",
                "Trial edition of 2019: total disclosed is not less than newly disclosed; items of the previous year plus the change are "
                    + "not negative"),
            Arithmetic, StocksOfTrial),
        new(RuleIds.DisclosedAndProduced, IssueSeverity.Info, RuleScope.Report,
            new("2019 年试行格式：本年新公开数量一般不多于本年新制作数量", "Trial edition of 2019: newly disclosed is normally not more than newly produced"),
            new("常情；也可能公开以往制作的文件", "plausibility; older documents may be disclosed too"), DisclosedAndProduced),
        new(RuleIds.Procurement, IssueSeverity.Warning, RuleScope.Report,
            new("2019 年试行格式：采购项目数量为 0 时采购总金额为 0，反之亦然", "Trial edition of 2019: no procurement projects, no amount, and the reverse"),
            Arithmetic, Procurement),
        new(RuleIds.FeeUnit, IssueSeverity.Warning, RuleScope.Report,
            new("行政事业性收费以万元计：不写成元，与上年不相差五千倍以上",
                "Fees are in units of 10 000 yuan: not given in yuan, and not 5 000 times or a 5 000th of last year's"),
            new("表头所印单位", "the unit printed in the heading"), FeeUnit),
    ];

    /// <summary>
    /// For the rows of the trial edition with stocks or items, what cannot be less than what: the documents disclosed in all than those of
    /// the year, and the items after the change than none.
    /// </summary>
    internal static readonly (LayoutRow Row, LayoutCell[] More, LayoutCell[] Less)[] TrialStocks =
    [
        .. FormTable.Proactive(ReportFormat.Trial2019).DataRows
            .Where(static row => row.Columns.Any(static column => column.Measure != ColumnMeasure.Flow))
            .Select(static row => IsInstrument(row)
                ? (row, new[] { row.Cells[2] }, new[] { row.Cells[1] })
                : (row, [row.Cells[0], row.Cells[1]], [])),
    ];

    /// <summary>The rows of table P that a report has in an edition.</summary>
    internal static IEnumerable<LayoutRow> RowsOf(DisclosureReport report, ReportFormat edition) => report.ProactiveDisclosure is { } table
        ? FormTable.Proactive(edition).DataRows.Where(row => table.EditionOf((ProactiveRow)row.Index) == edition)
        : [];

    /// <summary>The rows 规章 and 行政规范性文件 where the report has them in an edition.</summary>
    internal static IEnumerable<LayoutRow> InstrumentsOf(DisclosureReport report, ReportFormat edition) =>
        RowsOf(report, edition).Where(IsInstrument);

    internal static BilingualText Subject(LayoutRow row) => new(row.Name, row.EnglishLabel);

    internal static BilingualText Label(LayoutCell cell) =>
        new(LayoutText.WithoutNote(cell.Column.Label), LayoutText.WithoutNote(cell.Column.EnglishLabel));

    // In force = opening stock + issued - repealed, and no opening stock is below 0.
    private static void OpeningStock(RuleContext context)
    {
        foreach (var row in InstrumentsOf(context.Report, ReportFormat.Edition2021))
        {
            FindingSide issued = context.Side(row.Cells[0]), repealed = context.Side(row.Cells[1]), inEffect = context.Side(row.Cells[2]);
            if (HasIssuedOnly(issued, repealed, inEffect))
                continue;
            var opening = inEffect.Value + repealed.Value - issued.Value;
            var subject = opening is { } stock
                ? new BilingualText($"{row.Name}（推算年初存量 {RuleText.Number(stock)}）",
                    $"{row.EnglishLabel} (implied opening stock {RuleText.Number(stock)})")
                : Subject(row);
            context.Compare(subject, Label(row.Cells[2]), inEffect, Relation.AtLeast, new("本年制发减本年废止", "issued minus repealed"),
                new() { Value = issued.Value - repealed.Value, Cells = [row.Cells[0].Address, row.Cells[1].Address] });
        }
    }

    private static void IssuedButNoneInEffect(RuleContext context)
    {
        foreach (var row in InstrumentsOf(context.Report, ReportFormat.Edition2021))
        {
            FindingSide issued = context.Side(row.Cells[0]), inEffect = context.Side(row.Cells[2]);
            ValueList<string> cells = [row.Cells[0].Address, row.Cells[1].Address, row.Cells[2].Address];
            if (HasIssuedOnly(issued, context.Side(row.Cells[1]), inEffect))
            {
                var number = issued.Value!.Value;
                context.Fail(new($"{row.Name}：本年制发 {RuleText.Number(number)} 件，没有废止，现行有效却为 0。",
                    $"{row.EnglishLabel}: {RuleText.Count(number, "was", "were")} issued and none repealed, yet none is in effect."),
                    cells, issued, inEffect);
            }
            else if (row.Cells.All(cell => cell.Find(context.Report)?.Number is not null))
            {
                context.Pass(() => new($"{row.Name}：制发、废止与现行有效件数不矛盾。",
                    $"{row.EnglishLabel}: issued, repealed and in effect do not contradict each other."), cells, issued, inEffect);
            }
        }
    }

    private static bool HasIssuedOnly(FindingSide issued, FindingSide repealed, FindingSide inEffect) =>
        issued.Value > 0 && repealed.Value == 0 && inEffect.Value == 0;

    private static void StocksOfTrial(RuleContext context)
    {
        foreach (var (row, more, less) in TrialStocks)
        {
            if (row.Cells[0].Find(context.Report) is null)
                continue;
            if (IsInstrument(row))
            {
                context.Compare(Subject(row), Label(more[0]), context.Side(more), Relation.AtLeast, Label(less[0]), context.Side(less));
            }
            else
            {
                context.Compare(Subject(row), new("上一年项目数量与本年增减之和", "items of the previous year plus the change"), context.Side(more),
                    Relation.AtLeast, new(string.Empty, string.Empty), new() { Value = 0, Cells = [] });
            }
        }
    }

    private static bool IsInstrument(LayoutRow row) => row.Columns.Any(static column => column.Measure == ColumnMeasure.Stock);

    private static void DisclosedAndProduced(RuleContext context)
    {
        foreach (var row in InstrumentsOf(context.Report, ReportFormat.Trial2019))
            context.Compare(Subject(row), Label(row.Cells[1]), context.Side(row.Cells[1]), Relation.AtMost, Label(row.Cells[0]),
                context.Side(row.Cells[0]));
    }

    private static void Procurement(RuleContext context)
    {
        if (RowsOf(context.Report, ReportFormat.Trial2019).FirstOrDefault(static row =>
            (ProactiveRow)row.Index == ProactiveRow.CentralizedProcurement) is not { } row)
            return;
        FindingSide projects = context.Side(row.Cells[0]), amount = context.Side(row.Cells[1]);
        if (projects.Value is not { } number || amount.Value is not { } money)
        {
            context.Undecided(new(row.Name, "Centralised procurement"), projects, amount);
            return;
        }

        ValueList<string> cells = [row.Cells[0].Address, row.Cells[1].Address];
        if ((number == 0) == (money == 0))
            context.Pass(static () => new("政府集中采购的项目数量与金额不矛盾。",
                "Projects and amount of centralised procurement do not contradict each other."), cells, projects, amount);
        else
            context.Fail(new($"政府集中采购：项目数量 {RuleText.Number(number)}，金额 {RuleText.Number(money)}，其中只有一个为 0。",
                $"Centralised procurement: {RuleText.Count(number, "project")} for {RuleText.Number(money)}; only one of them is 0."),
                    cells, projects, amount);
    }

    private static void FeeUnit(RuleContext context)
    {
        if (RowsOf(context.Report, ReportFormat.Edition2021).FirstOrDefault(static row =>
            (ProactiveRow)row.Index == ProactiveRow.AdministrativeFees) is not { } row)
            return;
        var place = row.Cells[0];
        var amount = context.Side(place);
        if (place.Find(context.Report)?.Text is { } text && text.EndsWith("元", StringComparison.Ordinal) && !text.Contains("万"))
        {
            context.Fail(new($"行政事业性收费写作“{text}”，而本栏以万元为单位。",
                $"Administrative fees are given as \"{text}\", but the column is in units of 10 000 yuan."), [place.Address]);
            return;
        }

        if (context.PreviousYear is null || context.Subject.YearsAreApart || place.Find(context.PreviousYear) is null)
            return;
        var before = context.Side(FindingSource.PreviousYear, place);
        if (amount.Value is not > 0 || before.Value is not > 0)
            return;
        var (larger, smaller) = (Math.Max(amount.Value.Value, before.Value.Value), Math.Min(amount.Value.Value, before.Value.Value));
        if (larger / UnitRatio >= smaller)
            context.Fail(new($"{row.Name} {RuleText.Number(amount.Value.Value)} 万元，上年 {RuleText.Number(before.Value.Value)} 万元，相差五千倍以上，"
                + "其中之一可能以元计。",
                $"Administrative fees are {RuleText.Number(amount.Value.Value)}, last year {RuleText.Number(before.Value.Value)} (10 000 "
                    + "yuan): a factor of 5 000 or more; one of them may be in yuan."),
                [place.Address], amount, before);
        else
            context.Pass(static () =>
                new("行政事业性收费与上年的单位一致。", "Fees of this and last year are in the same unit."), [place.Address], amount, before);
    }
}
