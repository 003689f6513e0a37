namespace GovInfoDisclosure;

/// <summary>Rules about what a body of its kind can plausibly report.</summary>
internal static class PlausibilityRules
{
    private const decimal MostRulesOfACity = 200;
    private const decimal FewRequests = 10;
    private const decimal FewCarriedForward = 5;
    private const decimal SmallestFee = 0.000001m;
    private const decimal SmallestJump = 10;
    private const decimal JumpFactor = 5;
    private const int FirstYearOfTheRevision = 2023;

    private static readonly BilingualText Practice = new("审核常情", "what reviewers look at");

    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.RulemakingPower, IssueSeverity.Warning, RuleScope.Report,
            new("没有规章制定权的机关，规章各栏为 0", "A body without the power to make rules has none"),
            new("立法法第九十一条、第九十三条（2022 年度及以前：2015 年修正的第八十条、第八十二条）",
                "Legislation Law, articles 91 and 93 (up to 2022: articles 80 and 82 of the version of 2015)"), RulemakingPower),
        new(RuleIds.FewRulesOfCity, IssueSeverity.Info, RuleScope.Report,
            new("设区的市、自治州的现行有效规章一般不多于 200 件", "A city or prefecture normally has not more than 200 rules in effect"), Practice, ManyRules),
        new(RuleIds.DecisionsOfOffice, IssueSeverity.Info, RuleScope.Report,
            new("政府办公室、研究室一般没有许可、处罚、强制决定",
                "General offices and research offices normally take no licensing, penalty or compulsion decisions"), Practice,
                    DecisionsOfAnOffice),
        new(RuleIds.DecisionsOfEnforcer, IssueSeverity.Info, RuleScope.Report,
            new("公安、市场监管、交通、税务等部门的许可、处罚一般不同时为 0", "Police, market, transport and tax bureaus normally have licences or penalties"),
            new("公开审核规则：同类机关平均多于 100 件", "a public review rule: their peers have more than 100"), EnforcerWithoutDecisions),
        new(RuleIds.ChangeFromLastYear, IssueSeverity.Info, RuleScope.PreviousYear,
            new("与上年相比不超过五倍、不少于五分之一（两年均不少于 10）",
                "Not more than five times or less than a fifth of last year's, where both are at least 10"),
            new("公开审核规则", "a public review rule"), Jump),
        new(RuleIds.CopiedFigures, IssueSeverity.Warning, RuleScope.PreviousYear,
            new("当年发生数不与上年完全相同", "The figures of the year are not all the same as last year's"),
            new("国办公开办函〔2021〕30号：内容雷同", "No. 30 of 2021: reports of identical content"), CopiedFigures),
        new(RuleIds.FewCarriedForward, IssueSeverity.Info, RuleScope.Report,
            new("结转下年度一般不超过本年新收的一半", "Carried forward is normally not more than half of the new requests"),
            new("政府信息公开条例第三十三条：二十个工作日内答复，可延长二十个工作日",
                "the Regulations, article 33: an answer within 20 working days, extended by 20 at most"), ManyCarriedForward),
        new(RuleIds.PartlyDisclosedOnce, IssueSeverity.Info, RuleScope.Report,
            new("部分公开的申请不再计入其他办理结果", "Partly disclosed requests are not counted under other results, too"),
            new("表三所印：区分处理的，只计这一情形，不计其他情形", "printed in table R: such a request counts under this result only"), PartlyDisclosedTwice),
        new(RuleIds.ExcessiveRequests, IssueSeverity.Info, RuleScope.Report,
            new("全年申请不足 10 件的，一般没有大量反复申请和逾期未缴费",
                "With fewer than ten requests in the year there are normally neither excessive requests nor unpaid fees"),
            new("国办函〔2020〕109号：一个自然月内超过 10 件才收费", "No. 109 of 2020: fees begin above ten requests in a month"), ExcessiveOfFew),
        new(RuleIds.StateSecretsOfTown, IssueSeverity.Info, RuleScope.Report,
            new("乡镇、街道一般没有“属于国家秘密”的不予公开", "Towns and sub-districts normally refuse nothing as a state secret"), Practice,
            StateSecretOfATown),
        new(RuleIds.FeeDecimals, IssueSeverity.Info, RuleScope.Report,
            new("行政事业性收费（万元）不超过六位小数", "Fees in units of 10 000 yuan have not more than six decimals"),
            new("六位小数即一分", "the sixth decimal is one fen"), FeeDecimals),
    ];

    private static void RulemakingPower(RuleContext context)
    {
        if (Row(context, ProactiveRow.AdministrativeRules) is not { } row || NameOrUndecided(context) is not { } body)
            return;
        context.Place = row.Address;
        var cells = AddressesOf(row.Cells);
        var filled = row.Cells.Where(cell => cell.Find(context.Report)?.Number > 0).ToArray();
        if (body.LacksRulemakingPower && filled.Length > 0)
        {
            var law = PowerToMakeRules(context.Header.StatedYear);
            context.Fail(
                new($"{context.Header.ReportingBody}没有规章制定权（{law.Chinese}），规章却填有数字："
                    + $"{RuleText.Names(filled, MessageLanguage.Chinese)}。",
                    $"{context.Header.ReportingBody} has no power to make rules ({law.English}), but numbers stand in "
                        + $"{RuleText.Names(filled, MessageLanguage.English)}."),
                AddressesOf(filled), context.Side(filled));
        }
        else
            context.Pass(static () => new("规章栏与机关的权限不矛盾。", "The rules do not contradict the power of the body."), cells);
    }

    // The revision of 2023 moved the articles.
    private static BilingualText PowerToMakeRules(int? year) => year < FirstYearOfTheRevision
        ? new("2015 年修正的立法法第八十条、第八十二条", "articles 80 and 82 of the Legislation Law of 2015")
        : new("立法法第九十一条、第九十三条", "articles 91 and 93 of the Legislation Law");

    private static void ManyRules(RuleContext context)
    {
        if (Row(context, ProactiveRow.AdministrativeRules) is not { Edition: ReportFormat.Edition2021 } row
            || BodyName.Of(context.Report) is not { IsCityOrPrefecture: true })
            return;
        context.Compare(ProactiveRules.Subject(row), ProactiveRules.Label(row.Cells[2]), context.Side(row.Cells[2]), Relation.AtMost,
            new("一般上限", "the usual maximum"), new() { Value = MostRulesOfACity, Cells = [] });
    }

    private static void DecisionsOfAnOffice(RuleContext context)
    {
        if (BodyName.Of(context.Report) is not { IsGeneralOffice: true } || Decisions(context) is not { Length: > 0 } places)
            return;
        context.Place = HeaderAddress.ReportingBody;
        var filled = places.Where(place => place.Find(context.Report)?.Number > 0).ToArray();
        if (filled.Length > 0)
            context.Fail(new($"办公室一般没有执法权，却填有决定数量：{RuleText.Names(filled, MessageLanguage.Chinese)}。",
                $"A general office normally takes no such decisions, but numbers stand in "
                    + $"{RuleText.Names(filled, MessageLanguage.English)}."), AddressesOf(filled), context.Side(filled));
        else
            context.Pass(static () =>
                new("没有许可、处罚、强制决定。", "There are no licensing, penalty or compulsion decisions."), AddressesOf(places));
    }

    private static void EnforcerWithoutDecisions(RuleContext context)
    {
        if (BodyName.Of(context.Report) is not { IsLargeEnforcer: true } || Decisions(context) is not { Length: > 0 } all)
            return;
        var places = all.Where(static place => (ProactiveRow)place.Row.Index != ProactiveRow.AdministrativeCompulsion).ToArray();
        var sum = context.Side(places);
        var subject = new BilingualText("许可、处罚决定", "Licensing and penalty decisions");
        if (sum.Value is not { } decisions)
            context.Undecided(subject, sum);
        else if (decisions == 0)
            context.Fail(new($"{context.Header.ReportingBody}的许可、处罚决定均为 0。",
                $"{context.Header.ReportingBody} has neither licensing nor penalty decisions."), sum.Cells, sum);
        else
            context.Pass(() => new($"许可、处罚决定共 {RuleText.Number(decisions)} 件。",
                RuleText.Count(decisions, "licensing or penalty decision is", "licensing and penalty decisions are") + " counted."),
                sum.Cells, sum);
    }

    private static void Jump(RuleContext context)
    {
        var compared = context.Subject.Cells.Select(static cell => cell.Place)
            .Where(static place => place.Row.Table == ReportTable.ProactiveDisclosure || place.Column.Index == place.Row.Columns.Count - 1)
            .ToArray();
        var isUsual = true;
        foreach (var place in compared)
        {
            if (context.Side(place).Value is not { } now || context.Side(FindingSource.PreviousYear, place).Value is not { } before
                || Math.Min(now, before) < SmallestJump || (now <= JumpFactor * before && before <= JumpFactor * now))
                continue;
            isUsual = false;
            context.Fail(new($"{RuleText.Name(place, MessageLanguage.Chinese)}本年 {RuleText.Number(now)}，上年 {RuleText.Number(before)}，"
                + "相差五倍以上。",
                $"{RuleText.Name(place, MessageLanguage.English)} is {RuleText.Number(now)}, last year {RuleText.Number(before)}: a "
                    + "factor of more than five."),
                [place.Address], context.Side(place), context.Side(FindingSource.PreviousYear, place));
        }

        if (isUsual)
            context.Pass(static () => new("各项总数与上年相比没有五倍以上的变化。", "No total changed by a factor of more than five."), AddressesOf(compared));
    }

    // A copied table shows in the numbers that are typed, not in their sums; one or two of them can be the same by chance.
    private static void CopiedFigures(RuleContext context)
    {
        const int FewestFigures = 3;
        context.Place = HeaderAddress.ReportYear;
        var figures = context.Subject.Cells.Where(static cell => IsFlow(cell.Place)).ToArray();
        var isSame = figures.All(cell => cell.Place.Find(context.PreviousYear!) == cell.Value);
        var filled = figures.Where(static cell => cell.Value.Number is > 0 or < 0).Select(static cell => cell.Place).ToArray();
        if (figures.Length > 0 && isSame && filled.Length >= FewestFigures)
            context.Fail(new($"{filled.Length} 个不为 0 的当年发生数全部与上年相同。",
                $"All {filled.Length} figures of the year that are not 0 are the same as last year's."), AddressesOf(filled));
        else
            context.Pass(static () => new("当年发生数与上年不同。", "The figures of the year are not those of last year."), []);
    }

    private static bool IsFlow(LayoutCell place) => (place.Column.Measure == ColumnMeasure.Flow || place.Column.Kind == ColumnKind.Change)
        && !FormTable.Of(place.Row.Table, place.Row.Edition ?? ReportFormat.Edition2021).IsTotal(place);

    private static void ManyCarriedForward(RuleContext context)
    {
        if (context.Report.DisclosureRequests is null)
            return;
        FindingSide forward = context.Side(CrossTableRules.Total(RequestRow.CarriedForward)),
            opened = context.Side(CrossTableRules.Total(RequestRow.NewRequests));
        if (forward.Value is not { } open || opened.Value is not { } requests)
            context.Undecided(new("结转下年度", "Carried forward"), forward, opened);
        else if (open > FewCarriedForward && open * 2 > requests)
            context.Fail(new($"结转下年度 {RuleText.Number(open)} 件，超过本年新收 {RuleText.Number(requests)} 件的一半。",
                $"{RuleText.Count(open, "request is", "requests are")} carried forward, more than half of the "
                    + $"{RuleText.Count(requests, "new one")}."),
                forward.Cells.Concat(opened.Cells).ToValueList(), forward, opened);
        else
            context.Pass(static () => new("结转下年度的数量不异常。", "The number carried forward is not unusual."),
                forward.Cells.Concat(opened.Cells).ToValueList(), forward, opened);
    }

    private static void PartlyDisclosedTwice(RuleContext context)
    {
        if (context.Subject.Requests is not { } state)
            return;
        var isClean = true;
        foreach (var equation in state.Form.Laws.Where(static equation => equation.RuleId == RuleIds.ResultSum))
        {
            var column = state.Form.Cells[equation.Left[0]].Column.Index;
            var partly = ReportLayout.RequestRowOf(RequestRow.PartiallyDisclosed).Cells[column];
            FindingSide total = state.LeftSide(equation), results = state.RightSide(equation);
            if (context.Side(partly).Value is not { } number || number <= 0 || results.Value - total.Value != number)
                continue;
            isClean = false;
            context.Fail(new($"{equation.Subject.Chinese}：各办理结果之和比总计多 {RuleText.Number(number)}，正好是部分公开的数量，这些申请可能又计入了其他结果。",
                $"{equation.Subject.English}: the results add up to {RuleText.Number(number)} more than their total, exactly the number "
                    + "partly disclosed; these requests may be counted under another result, too."),
                [partly.Address, .. total.Cells], results, total);
        }

        if (isClean)
            context.Pass(static () => new("没有重复计算部分公开的迹象。", "Nothing suggests that partly disclosed requests are counted twice."),
                AddressesOf(ReportLayout.RequestRowOf(RequestRow.PartiallyDisclosed).Cells));
    }

    private static void ExcessiveOfFew(RuleContext context)
    {
        if (context.Report.DisclosureRequests is not { } table)
            return;
        LayoutCell[] places = table.Edition == ReportFormat.Edition2021
            ? [CrossTableRules.Total(RequestRow.ExcessiveRequests), CrossTableRules.Total(RequestRow.FeeOverdue)]
            : [CrossTableRules.Total(RequestRow.ExcessiveRequests)];
        FindingSide excessive = context.Side(places),
            received = context.Side(CrossTableRules.Total(RequestRow.NewRequests), CrossTableRules.Total(RequestRow.CarriedOver));
        if (excessive.Value is not { } number || received.Value is not { } requests)
            context.Undecided(new("大量反复申请、逾期未缴费", "Excessive requests and unpaid fees"), excessive, received);
        else if (number > 0 && requests < FewRequests)
            context.Fail(new($"全年申请只有 {RuleText.Number(requests)} 件，大量反复申请、逾期未缴费却有 {RuleText.Number(number)} 件。",
                $"The year has only {RuleText.Count(requests, "request")}, but {RuleText.Count(number, "is", "are")} counted as excessive "
                    + "or with an unpaid fee."), excessive.Cells, excessive, received);
        else
            context.Pass(static () =>
                new("大量反复申请、逾期未缴费不异常。", "Excessive requests and unpaid fees are not unusual."), excessive.Cells, excessive, received);
    }

    private static void StateSecretOfATown(RuleContext context)
    {
        if (context.Report.DisclosureRequests is null || BodyName.Of(context.Report) is not { IsTown: true })
            return;
        var place = CrossTableRules.Total(RequestRow.StateSecret);
        var secret = context.Side(place);
        if (secret.Value is not { } number)
            context.Undecided(ProactiveRules.Subject(place.Row), secret);
        else if (number > 0)
            context.Fail(new($"乡镇、街道以属于国家秘密为由不予公开 {RuleText.Number(number)} 件。",
                $"A town or sub-district refused {RuleText.Count(number, "request")} as state secrets."), secret.Cells, secret);
        else
            context.Pass(static () => new("没有以国家秘密为由的不予公开。", "Nothing was refused as a state secret."), secret.Cells, secret);
    }

    private static void FeeDecimals(RuleContext context)
    {
        if (Row(context, ProactiveRow.AdministrativeFees) is not { Edition: ReportFormat.Edition2021 } row)
            return;
        var fee = context.Side(row.Cells[0]);
        if (fee.Value is not { } amount)
            context.Undecided(ProactiveRules.Subject(row), fee);
        else if (decimal.Truncate(amount / SmallestFee) * SmallestFee != amount)
            context.Fail(new($"{row.Name} {RuleText.Number(amount)} 万元，细于一分，请核对小数。",
                $"Administrative fees of {RuleText.Number(amount)} (10 000 yuan) are finer than one fen; "
                    + "please check the decimals."), fee.Cells, fee);
        else
            context.Pass(static () => new("行政事业性收费不超过六位小数。", "Administrative fees have not more than six decimals."), fee.Cells, fee);
    }

    private static BodyName? NameOrUndecided(RuleContext context)
    {
        if (BodyName.Of(context.Report) is { } body)
            return body;
        context.NotAssessable(new("报告没有写明机关名称。", "The report does not name its body."), [HeaderAddress.ReportingBody]);
        return null;
    }

    private static LayoutRow? Row(RuleContext context, ProactiveRow row) =>
        context.Report.ProactiveDisclosure?.EditionOf(row) is { } edition ? ReportLayout.ProactiveRowOf(row, edition) : null;

    private static LayoutCell[] Decisions(RuleContext context) =>
    [
        .. new[] { ProactiveRow.AdministrativeLicensing, ProactiveRow.AdministrativePenalties, ProactiveRow.AdministrativeCompulsion }
            .Select(row => Row(context, row)).OfType<LayoutRow>().Select(static row => row.Cells[row.Cells.Count - 1]),
    ];

    private static ValueList<string> AddressesOf(IEnumerable<LayoutCell> cells) => cells.Select(static cell => cell.Address).ToValueList();
}
