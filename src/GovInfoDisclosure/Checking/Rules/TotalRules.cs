namespace GovInfoDisclosure;

/// <summary>Rules between a consolidated report (汇总) and the reports of the units it adds up.</summary>
internal static class TotalRules
{
    private static readonly string[] OfficeEndings = ["办公室", "办公厅"];

    private static readonly BilingualText Summing = new("逐级汇总的做法（国办发〔2014〕32号及各地通知）",
        "figures are added up level by level (No. 32 of 2014 and local notices)");

    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.TotalEqualsUnits, IssueSeverity.Error, RuleScope.Units,
            new("汇总报告的每个数等于各编制主体之和（名单不全时：不小于）；文件可能联合制发，少于之和的见 AGG-06",
                "Each figure of a consolidated report equals the sum over its units (with an incomplete list: is not less); "
                    + "documents may be joint ones: where there are fewer, see AGG-06"), Summing, Sums),
        new(RuleIds.TotalNotLessThanUnit, IssueSeverity.Warning, RuleScope.Units,
            new("汇总报告的每个数不小于任一编制主体的数", "No figure of a consolidated report is less than that of one of its units"), Summing,
            NotLessThanAUnit),
        new(RuleIds.TotalScope, IssueSeverity.Info, RuleScope.Units,
            new("汇总报告以地区名义编制，办公室、局的报告一般只是本级",
                "A consolidated report is in the name of an area; that of an office or bureau is normally its own only"),
            new("各地通知：须写明统计范围", "local notices: the scope must be declared"), Scope) { ComparesAnyYears = true },
        new(RuleIds.JointDocuments, IssueSeverity.Info, RuleScope.Units,
            new("联合制发的文件只计一次：各单位规章、规范性文件之和大于汇总数的，请核对是否因联合制发",
                "Jointly issued documents count once: where the units' documents add up to more than the total, that should be why"),
            new("政府信息公开条例第十条第三款", "the Regulations, article 10(3)"), JointDocuments),
        new(RuleIds.TotalOfWholeArea, IssueSeverity.Warning, RuleScope.Units,
            new("汇总报告反映整个地区，不只是其中一个单位", "A consolidated report shows the whole area, not one of its units only"),
            new("第三方评估指出的问题", "a problem named by evaluations"), WholeArea),
        new(RuleIds.TotalOfBalancedUnits, IssueSeverity.Info, RuleScope.Units,
            new("各单位报告都平衡时，汇总报告也平衡", "Where the reports of all units balance, so does the total"),
            new("算术关系：平衡的报告之和仍平衡", "arithmetic: a sum of balanced reports is balanced"), TotalOfBalanced),
        new(RuleIds.OneReportOfYear, IssueSeverity.Info, RuleScope.Units,
            new("每个机关每个年度只有一份报告", "One report for each body and year"),
            new("第三方评估指出的问题：多个版本", "a problem named by evaluations: several versions"), OneReportEach) { ComparesAnyYears = true },
    ];

    private static void Sums(RuleContext context)
    {
        foreach (var place in Additive(context.Report))
        {
            // Whatever units there are.
            context.Place = place.Address;
            var total = context.Side(place);
            var sum = SumOfUnits(context, place);
            var subject = new BilingualText(LayoutText.WithoutNote(place.Label), LayoutText.WithoutNote(place.EnglishLabel));
            if (total.Value is null || sum.Value is null)
                Undecided(context, place, total, sum);
            // Fewer documents than the sum of the units, some of which may be joint ones, are for AGG-06.
            else if (CountsDocuments(place) && (sum.Value > total.Value || !context.Subject.Input.UnitsAreComplete))
                continue;
            else if (context.Subject.Input.UnitsAreComplete)
                context.Compare(subject, new("汇总数", "the total"), total, Relation.Equal, new("各单位之和", "the sum of the units"), sum);
            else
                context.Compare(subject, new("汇总数", "the total"), total, Relation.AtLeast, new("所列单位之和", "the sum of the units given"),
                    sum, IssueSeverity.Warning);
        }
    }

    private static void NotLessThanAUnit(RuleContext context)
    {
        var isMet = true;
        var places = Additive(context.Report).ToArray();
        foreach (var place in places)
        {
            if (context.Side(place) is not { Value: { } total } side)
                continue;
            for (var unit = 0; unit < context.Subject.Units!.Count; unit++)
            {
                if (NumberIn(place, context.Subject.Units[unit]) is not { } number || number <= total)
                    continue;
                isMet = false;
                context.Fail(new($"{RuleText.Name(place, MessageLanguage.Chinese)}汇总数 {RuleText.Number(total)}，"
                    + $"小于{NameOf(context, unit).Chinese}的 {RuleText.Number(number)}。",
                    $"{RuleText.Name(place, MessageLanguage.English)} is {RuleText.Number(total)} in the total, less than the "
                        + $"{RuleText.Number(number)} of {NameOf(context, unit).English}."),
                    side.Cells, side, new() { Value = number, Cells = [AddressOf(unit, place)], Source = FindingSource.Units });
            }
        }

        if (isMet)
            context.Pass(static () => new("没有单位的数大于汇总数。", "No unit has a figure above that of the total."), AddressesOf(places));
    }

    private static void Scope(RuleContext context)
    {
        if (context.Header.ReportingBody is not { } name)
            context.NotAssessable(new("汇总报告没有写明机关名称。", "The consolidated report does not name its body."), [HeaderAddress.ReportingBody]);
        else if (BodyName.Of(name).IsDepartment || OfficeEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
            context.Fail(new($"“{name}”的报告一般只统计本级，请确认是汇总报告。",
                $"The report of \"{name}\" normally covers this body only; please make sure that it is a consolidated one."),
                    [HeaderAddress.ReportingBody]);
        else
            context.Pass(static () =>
                new("汇总报告以地区名义编制。", "The consolidated report is in the name of an area."), [HeaderAddress.ReportingBody]);
    }

    private static void JointDocuments(RuleContext context)
    {
        foreach (var place in Additive(context.Report).Where(CountsDocuments))
        {
            context.Place = place.Address;
            FindingSide total = context.Side(place), sum = SumOfUnits(context, place);
            // What cannot be compared is told by AGG-01.
            if (total.Value is null || sum.Value is null)
                continue;
            context.Compare(new(LayoutText.WithoutNote(place.Label), LayoutText.WithoutNote(place.EnglishLabel)),
                new("汇总数", "the total"), total, Relation.AtLeast,
                new("各单位之和（联合制发的可能重复计算）", "the sum of the units (joint documents may be counted twice)"), sum);
        }
    }

    private static bool CountsDocuments(LayoutCell place) => place.Row.Table == ReportTable.ProactiveDisclosure
        && (ProactiveRow)place.Row.Index is ProactiveRow.AdministrativeRules or ProactiveRow.NormativeDocuments;

    private static void WholeArea(RuleContext context)
    {
        var units = context.Subject.Units!;
        var places = Additive(context.Report).ToArray();
        for (var unit = 0; unit < units.Count; unit++)
        {
            if (!places.All(place => place.Find(units[unit]) == place.Find(context.Report)) || !Others(unit).Any(HasFigures))
                continue;
            context.Fail(new($"汇总报告的数字与{NameOf(context, unit).Chinese}的完全相同，没有反映其他单位。",
                $"The figures of the consolidated report are those of {NameOf(context, unit).English}; the other units are not in it."),
                    AddressesOf(places));
            return;
        }

        context.Pass(static () => new("汇总报告不是某一个单位的报告。", "The consolidated report is not that of a single unit."), AddressesOf(places));

        IEnumerable<DisclosureReport> Others(int unit) => units.Where((_, index) => index != unit);
        bool HasFigures(DisclosureReport other) => places.Any(place => place.Find(other)?.Number is > 0);
    }

    private static void TotalOfBalanced(RuleContext context)
    {
        context.Place = ReportLayout.RequestRowOf(RequestRow.NewRequests).Address;
        var failures = BrokenSums(Alone(context, context.Subject.PrintedReport));
        var unitsBalance = failures.Length > 0 && context.Subject.Input.Units!
            .All(unit => SumsOf(Alone(context, unit), includePasses: true).All(static finding => finding.Outcome == RuleOutcome.Pass));
        if (unitsBalance)
            context.Fail(
                new($"各单位的表三都平衡，汇总报告的表三却有 {failures.Length} 处不平衡，错误在汇总报告的填写。",
                    $"Table R of every unit balances, but that of the consolidated report breaks "
                        + $"{RuleText.Count(failures.Length, "sum")}: the mistake is in its typing."),
                failures.SelectMany(static finding => finding.SuspectCells).Distinct().ToValueList());
        else
            context.Pass(static () => new("汇总报告与各单位报告的平衡情况不矛盾。", "The balance of the total does not contradict that of the units."), []);
    }

    private static CheckSubject Alone(RuleContext context, DisclosureReport report) =>
        new(new(report) { Blanks = context.Subject.Input.Blanks });

    private static Finding[] BrokenSums(CheckSubject subject)
    {
        var broken = SumsOf(subject, includePasses: false).Where(static finding => finding.Outcome == RuleOutcome.Fail).ToArray();
        if (broken.Length == 0)
            return broken;
        var suspects = new TracedCells(RepairTracer.Requests(subject.Requests!, new(static () => []), out _));
        return Array.ConvertAll(broken, suspects.Narrow);
    }

    private static IReadOnlyList<Finding> SumsOf(CheckSubject subject, bool includePasses)
    {
        var sums = new RuleContext(subject, includePasses);
        foreach (var rule in RequestRules.All.Where(static rule =>
            rule.Id is RuleIds.RequestBalance or RuleIds.ResultSum or RuleIds.ApplicantSum))
            sums.Evaluate(rule);
        return sums.Findings;
    }

    private static void OneReportEach(RuleContext context)
    {
        var isSingle = true;
        var units = context.Subject.Units!;
        for (var unit = 0; unit < units.Count; unit++)
        {
            var header = units[unit].Header;
            var first = Enumerable.Range(0, unit).TakeWhile(other => !IsSame(other)).Count();
            if (header.ReportingBody is null || first == unit)
                continue;
            isSingle = false;
            context.Fail(new($"第 {first + 1} 份与第 {unit + 1} 份报告是同一机关同一年度的：{NameOf(context, unit).Chinese}。",
                $"Reports {first + 1} and {unit + 1} are of the same body and year: {NameOf(context, unit).English}."), [],
                right: new() { Value = null, Cells = [$"/{first}{HeaderAddress.ReportingBody}", $"/{unit}{HeaderAddress.ReportingBody}"],
                    Source = FindingSource.Units });

            bool IsSame(int other) => units[other].Header.ReportingBody == header.ReportingBody
                && units[other].Header.StatedYear == header.StatedYear;
        }

        if (isSingle)
            context.Pass(static () => new("没有重复的报告。", "No report is there twice."), []);
    }

    private static IEnumerable<LayoutCell> Additive(DisclosureReport report) => report.CellValues()
        .Select(static cell => cell.Place)
        .Where(static place => place.Column.AddsUp);

    private static FindingSide SumOfUnits(RuleContext context, LayoutCell place)
    {
        decimal? sum = 0;
        foreach (var unit in context.Subject.Units!)
            sum += NumberIn(place, unit);
        return new()
        {
            Value = sum,
            Cells = context.Subject.Units.SelectMany((unit, index) => ComparableCells.Find(place, unit).Select(static cell => cell.Place)
                .DefaultIfEmpty(place).Select(cell => AddressOf(index, cell))).ToValueList(),
            Source = FindingSource.Units,
        };
    }

    // A unit may follow the other edition.
    private static decimal? NumberIn(LayoutCell place, DisclosureReport unit)
    {
        var cells = ComparableCells.Find(place, unit);
        return cells.Count == 0 ? null : cells.Aggregate((decimal?)0, static (sum, cell) => sum + TableState.NumberOf(cell.Value));
    }

    private static void Undecided(RuleContext context, LayoutCell place, FindingSide total, FindingSide sum)
    {
        var units = Enumerable.Range(0, context.Subject.Units!.Count).Where(unit =>
            NumberIn(place, context.Subject.Units[unit]) is null).ToArray();
        var missing = units.Select(unit => MissingCell.OfUnit(unit, place.Address));
        if (total.Value is null)
            missing = missing.Prepend(place.Address);
        var who = (total.Value is null
            ? new[] { new BilingualText("汇总报告", "the total") } : [])
            .Concat(units.Take(CheckSubject.MostNames).Select(unit => NameWithReason(context, place, unit))).ToArray();
        context.NotAssessable(
            new($"{RuleText.Name(place, MessageLanguage.Chinese)}无法汇总，没有数字的有："
                + $"{string.Join("、", who.Select(static name => name.Chinese))}{(units.Length > CheckSubject.MostNames ? " 等" : "")}。",
                $"{RuleText.Name(place, MessageLanguage.English)} cannot be added up; no number in "
                    + $"{string.Join(", ", who.Select(static name => name.English))}"
                    + $"{(units.Length > CheckSubject.MostNames ? " and others" : "")}."),
            missing.ToValueList(), [place.Address], total, sum);
    }

    private static string AddressOf(int unit, LayoutCell place) => FormattableString.Invariant($"/{unit}{place.Address}");

    private static BilingualText NameWithReason(RuleContext context, LayoutCell place, int unit)
    {
        var (name, report) = (NameOf(context, unit), context.Subject.Units![unit]);
        if (ComparableCells.Find(place, report).Count > 0)
            return name;
        return TableBinding.Has(report, place.Row.Table)
            ? new($"{name.Chinese}（格式不同，没有这一项）", $"{name.English} (no such cell in its edition)")
            : new($"{name.Chinese}（没有这张表）", $"{name.English} (it lacks the table)");
    }

    private static BilingualText NameOf(RuleContext context, int unit) => context.Subject.NameOfUnit(unit);

    private static ValueList<string> AddressesOf(IEnumerable<LayoutCell> cells) => cells.Select(static cell => cell.Address).ToValueList();
}
