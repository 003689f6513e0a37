namespace GovInfoDisclosure;

/// <summary>Rules between the text of a report and its tables. A statement whose scope is not sure weighs as a hint only.</summary>
internal static class NarrativeRules
{
    private static readonly BilingualText TextAndTable =
        new("正文与表格应一致；正文的统计口径可能不同", "text and tables should agree; the text may count in another scope");

    internal static readonly ConsistencyRule[] All =
    [
        Rule(RuleIds.TextNewRequests, "正文的新收申请数与表格一致", "The text's number of new requests agrees with table R", ClaimKind.NewRequests),
        Rule(RuleIds.TextReceivedRequests, "正文的收到申请数与表格一致，含或不含上年结转均可",
            "The text's number of requests received agrees with table R, with or without those carried over",
            ClaimKind.ReceivedRequests, ClaimKind.AnyRequests),
        Rule(RuleIds.TextConcludedRequests, "正文的办结、答复数与表格一致", "The text's number of requests concluded or answered agrees with table R",
            ClaimKind.ConcludedRequests, ClaimKind.AnsweredRequests),
        Rule(RuleIds.TextCarriedRequests, "正文的结转数与表格一致", "The text's numbers of requests carried over and forward agree with table R",
            ClaimKind.CarriedOver, ClaimKind.CarriedForward),
        Rule(RuleIds.TextReconsideration, "正文的行政复议件数与表格一致", "The text's numbers of reconsideration cases agree with table L",
            ClaimKind.Reconsideration),
        Rule(RuleIds.TextLitigation, "正文的行政诉讼件数与表格一致", "The text's numbers of litigation cases agree with table L", ClaimKind.Litigation),
        new(RuleIds.TextSaysNone, IssueSeverity.Warning, RuleScope.Report,
            new("正文写未收到申请、未发生复议诉讼的，表中为 0",
                "Where the text says that there were no requests, reconsideration or litigation, the tables say 0"),
            TextAndTable,
            static context => Compare(context, static claim => IsNone(claim))),
        Rule(RuleIds.TextResults, "正文的各类办理结果数与表格一致", "The text's numbers of results agree with table R", ClaimKind.Result),
        new(RuleIds.TextPercentages, IssueSeverity.Warning, RuleScope.Report,
            new("正文的百分比与件数相符，且在 0 至 100% 之间", "Percentages in the text agree with the counts and lie between 0 and 100"),
            new("算术关系，按所写小数位取舍", "arithmetic, rounded as printed"),
            Percentages),
        new(RuleIds.TextInstruments, IssueSeverity.Info, RuleScope.Report,
            new("正文的规章、规范性文件制发、废止、现行有效数与表格一致",
                "The text's numbers of rules and normative documents issued, repealed and in force agree with table P"),
            new("公开的文件不等于制发的文件，修改是否计入各地不一，仅供核对",
                "what is published need not be issued, and amendments count here and not there: only for a look"),
            static context => Compare(context, static claim => claim.Kind == ClaimKind.Instrument)),
        new(RuleIds.TextFees, IssueSeverity.Warning, RuleScope.Report,
            new("正文各处对信息处理费的说法一致", "The text says the same of the information-processing fee everywhere"),
            new("国办函〔2020〕109号；是否写明见 FRM-08", "No. 109 of 2020; whether it is stated at all is for FRM-08"), Fees),
    ];

    private static ConsistencyRule Rule(string id, string chinese, string english, params ClaimKind[] kinds) =>
        new(id, IssueSeverity.Warning, RuleScope.Report,
        new(chinese, english), TextAndTable, context => Compare(context, claim => kinds.Contains(claim.Kind) && !IsNone(claim)));

    // 无结转 is told by the rule on what is carried.
    private static bool IsNone(NarrativeClaim claim) =>
        claim is { IsNone: true, Kind: ClaimKind.NewRequests or ClaimKind.Reconsideration or ClaimKind.Litigation };

    private static void Compare(RuleContext context, Func<NarrativeClaim, bool> belongs)
    {
        foreach (var claim in context.Subject.NarrativeClaims.Where(belongs))
            Compare(context, claim);
    }

    private static void Compare(RuleContext context, NarrativeClaim claim)
    {
        var sides = claim.Readings.Select(reading => Side(context, reading)).ToArray();
        var text = new FindingSide { Value = claim.Value, Cells = [] };
        var cells = sides.SelectMany(static side => side.Cells).Distinct().ToValueList();
        ValueList<FindingQuote> quotes = [QuoteOf(claim)];
        var met = Array.FindIndex(sides, side => side.Value is { } value && claim.Number.Allows(value));
        if (met >= 0)
        {
            context.Pass(() => NarrativeRuleText.Agrees(claim, claim.Readings[met], context.Report), cells, text, sides[met], quotes);
        }
        else if (sides.Any(static side => side.Value is null))
        {
            var missing = cells.Where(address => ReportLayout.Find(address)!.Find(context.Report)?.Number is null).ToValueList();
            context.NotAssessable(NarrativeRuleText.Undecided(claim, missing.Select(static address => ReportLayout.Find(address)!)),
                missing, cells, text, quotes: quotes);
        }
        else if (claim.IsAtMost && Array.FindIndex(sides, side => claim.Value < side.Value) is >= 0 and var whole)
        {
            // 答复22件 of 25 may be, for some end without an answer; but it may be a slip, too.
            context.NotAssessable(NarrativeRuleText.PerhapsAPart(claim, whole, sides[whole].Value!.Value, context.Report), [], cells, text,
                sides[whole], quotes);
        }
        else
        {
            var nearest = sides.OrderBy(side => Math.Abs(side.Value!.Value - claim.Value)).First();
            context.Fail(NarrativeRuleText.Differs(claim, sides.Select(static side => side.Value!.Value).ToArray(), context.Report),
                cells, text, nearest, claim.IsDoubtful ? IssueSeverity.Info : null, quotes);
        }
    }

    private static FindingSide Side(RuleContext context, ClaimReading reading)
    {
        var sum = context.Side([.. reading.Terms.SelectMany(term => term.CellsOf(context.Report))]);
        if (reading.Less.Count == 0)
            return sum;
        var less = context.Side([.. reading.Less.SelectMany(term => term.CellsOf(context.Report))]);
        return new() { Value = sum.Value - less.Value, Cells = sum.Cells.Concat(less.Cells).ToValueList() };
    }

    private static void Percentages(RuleContext context)
    {
        foreach (var claim in context.Subject.NarrativeClaims.Where(static claim => claim.Kind is ClaimKind.Share or ClaimKind.Rate))
        {
            if (claim.Value is < 0 or > 100)
                context.Fail(NarrativeRuleText.OutOfRange(claim), [], new() { Value = claim.Value, Cells = [] }, quotes: [QuoteOf(claim)]);
            else if (claim.Kind == ClaimKind.Rate)
                context.Pass(() => NarrativeRuleText.InRange(claim), [], quotes: [QuoteOf(claim)]);
            else
                Share(context, claim);
        }
    }

    // The text does not say of what: any number of requests that fits will do.
    private static void Share(RuleContext context, NarrativeClaim claim)
    {
        var sides = claim.Readings.Select(reading => context.Side([.. reading.CellsOf(context.Report)])).ToArray();
        var part = claim.Parts!.Numerator;
        var wholes = sides.Select(static side => side.Value).Concat(claim.Parts.Wholes.Select(static whole => (decimal?)whole))
            .Where(whole => whole > 0 && whole >= part).ToArray();
        var cells = sides.SelectMany(static side => side.Cells).Distinct().ToValueList();
        var text = new FindingSide { Value = claim.Value, Cells = [] };
        ValueList<FindingQuote> quotes = [QuoteOf(claim)];
        if (wholes.FirstOrDefault(whole => Math.Abs((100 * part / whole!.Value) - claim.Value) < claim.Number.Step) is { } found)
        {
            context.Pass(() => NarrativeRuleText.ShareAgrees(claim, part, found), cells, text, quotes: quotes);
        }
        else if (wholes.Length == 0 || sides.Any(static side => side.Value is null))
        {
            var missing = cells.Where(address => ReportLayout.Find(address)!.Find(context.Report)?.Number is null).ToValueList();
            context.NotAssessable(NarrativeRuleText.Undecided(claim, missing.Select(static address => ReportLayout.Find(address)!)),
                missing, cells, text, quotes: quotes);
        }
        else
        {
            // That a number is 100 % of itself tells a clerk nothing.
            var others = wholes.Where(whole => whole != part).DefaultIfEmpty(part).ToArray();
            context.Fail(NarrativeRuleText.ShareDiffers(claim, part, others), cells, text,
                severity: claim.IsDoubtful ? IssueSeverity.Info : null, quotes: quotes);
        }
    }

    private static void Fees(RuleContext context)
    {
        var claims = context.Subject.NarrativeClaims.Where(static claim => claim is { Kind: ClaimKind.FeeAmount, IsDoubtful: false })
            .ToArray();
        var none = claims.FirstOrDefault(static claim => claim.IsNone);
        var amount = claims.FirstOrDefault(static claim => claim.Value > 0);
        if (none is not null && amount is not null)
            context.Fail(NarrativeRuleText.FeesDiffer(none, amount), [], new() { Value = 0, Cells = [] },
                new() { Value = amount.Value, Cells = [] }, quotes: [QuoteOf(none), QuoteOf(amount)]);
        else if (claims.Length > 0)
            context.Pass(() => NarrativeRuleText.FeeStated(claims[0]), [], quotes: [QuoteOf(claims[0])]);
    }

    private static FindingQuote QuoteOf(NarrativeClaim claim) =>
        new(claim.Quote.Section, claim.Quote.Paragraph, claim.Quote.Offset, claim.Quote.Text);
}
