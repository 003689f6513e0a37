namespace GovInfoDisclosure;

/// <summary>Rules about what the sections of text say.</summary>
internal static class WordingRules
{
    private const int FewCharacters = 10;
    private const int FirstYearOfTheFee = 2021;
    private const int ShortestText = 200;
    private const decimal AlmostTheSame = 0.9m;

    private static readonly ReportSection Overall = ReportSection.OverallSituation;
    private static readonly ReportSection Problems = ReportSection.ProblemsAndImprovements;
    private static readonly ReportSection Other = ReportSection.OtherMatters;

    private static readonly string[] FeeWords = ["处理费", "收费", "收取费用", "收取任何费用", "收取相关费用", "费用"];
    private static readonly string[] ContactWords = ["电话", "联系", "地址", "邮编", "邮箱", "传真"];
    private static readonly string[] AccountabilityWords = ["考核", "评议", "责任追究", "追责"];

    private static readonly (string Topic, string English, string[] Words)[] Topics =
    [
        ("主动公开", "proactive disclosure", ["主动公开", "公开政府信息", "发布信息", "公开信息"]),
        ("依申请公开", "disclosure upon request", ["依申请公开", "申请"]),
        ("政府信息管理", "information management", ["信息管理", "规范性文件", "保密审查", "信息审核", "动态调整", "目录"]),
        ("政府信息公开平台建设", "platforms", ["平台", "网站", "公众号", "政务新媒体", "公报", "专栏"]),
        ("监督保障", "supervision and support", ["监督", "保障", "考核", "培训", "评议", "领导小组"]),
    ];

    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.ProblemsHaveContent, IssueSeverity.Warning, RuleScope.Report,
            new("第五部分写有内容，不是“无”或几个字", "Section five has content, not 无 or a few characters"),
            new("政府信息公开条例第五十条第四项；公开审核规则：少于 10 字不通过",
                "the Regulations, article 50(4); a public review rule: fewer than 10 characters fail"), ProblemsHaveContent),
        new(RuleIds.FeeIsStated, IssueSeverity.Warning, RuleScope.Report,
            new("第六部分写有内容，并说明信息处理费", "Section six has content and states the information-processing fee"),
            new("国办公开办函〔2021〕30号、国办函〔2020〕109号", "No. 30 of 2021 and No. 109 of 2020"), FeeIsStated),
        new(RuleIds.ContactDetails, IssueSeverity.Info, RuleScope.Report,
            new("编制说明中有联系方式", "The preamble gives contact details"), new("通例，第五十条未作要求", "practice; article 50 does not demand it"),
            Contact),
        new(RuleIds.Accountability, IssueSeverity.Info, RuleScope.Report,
            new("政府的报告在第一部分说明工作考核、社会评议、责任追究",
                "The report of a government speaks of assessment, public appraisal and accountability in section one"),
            new("政府信息公开条例第五十条", "the Regulations, article 50"), Accountability),
        new(RuleIds.FiveTopics, IssueSeverity.Info, RuleScope.Report,
            new("第一部分涉及五个方面：主动公开、依申请公开、政府信息管理、平台建设、监督保障", "Section one touches the five topics of the format"),
            new("国办公开办函〔2021〕30号", "No. 30 of 2021"), FiveTopics),
        new(RuleIds.NotLastYearsText, IssueSeverity.Warning, RuleScope.PreviousYear,
            new("第一部分与上年、与其他机关不雷同", "Section one is not almost the same text as last year's, or as that of another body"),
            new("国办公开办函〔2021〕30号：内容雷同", "No. 30 of 2021: reports of identical content"),
            static context => NotTheSameText(context)) { ComparesUnits = true },
        new(RuleIds.PersonalData, IssueSeverity.Warning, RuleScope.Report,
            new("正文没有公民身份号码和私人手机号码", "The text holds no identity numbers and no private mobile numbers"),
            new("个人信息保护法（2021 年 11 月 1 日起施行）；此前为网络安全法第四十二条",
                "Personal Information Protection Law (in force since 1 November 2021); before, article 42 of the Cybersecurity Law"),
            PersonalData),
    ];

    private static string TextOf(ValueList<string> paragraphs) => PrintFold.Of(string.Concat(paragraphs));

    private static void ProblemsHaveContent(RuleContext context)
    {
        if (context.Report.ProblemsAndImprovements is not { } section)
            return;
        var length = section.Paragraphs.Sum(static paragraph => paragraph.Count(char.IsLetterOrDigit));
        ValueList<string> cells = [HeaderAddress.ParagraphsOf(Problems)];
        if (length < FewCharacters)
            context.Fail(new($"第五部分只有 {length} 个字。", $"Section five has only {RuleText.Count(length, "character")}."), cells);
        else
            context.Pass(static () => new("第五部分有内容。", "Section five has content."), cells);
    }

    private static void FeeIsStated(RuleContext context)
    {
        if (context.Report.OtherMatters is not { } section)
            return;
        ValueList<string> cells = [HeaderAddress.ParagraphsOf(Other)];
        var text = TextOf(section.Paragraphs);
        if (text.Length == 0)
            context.Fail(new("第六部分没有内容。", "Section six is empty."), cells);
        else if (!HasFeeYear(context.Report) || FeeWords.Any(text.Contains))
            context.Pass(static () => new("第六部分有内容。", "Section six has content."), cells);
        else
            context.Fail(new("第六部分没有说明信息处理费（没有收取的也应写明）。",
                "Section six does not state the information-processing fee (also when none was collected)."), cells);
    }

    // The measures on the fee apply from 2021.
    private static bool HasFeeYear(DisclosureReport report) =>
        report.Header.StatedYear is { } year ? year >= FirstYearOfTheFee : report.Format == ReportFormat.Edition2021;

    private static void Contact(RuleContext context)
    {
        if (ContactWords.Any(TextOf(context.Report.Preamble).Contains))
            context.Pass(static () => new("编制说明中有联系方式。", "The preamble gives contact details."), [HeaderAddress.Preamble]);
        else
            context.Fail(new("编制说明中没有联系方式。", "The preamble gives no contact details."), [HeaderAddress.Preamble]);
    }

    private static void Accountability(RuleContext context)
    {
        if (context.Report.OverallSituation is not { } section || BodyName.Of(context.Report) is not { IsGovernment: true })
            return;
        if (AccountabilityWords.Any(TextOf(section.Paragraphs).Contains))
            context.Pass(static () => new("第一部分提到考核、评议或责任追究。", "Section one speaks of assessment, appraisal or accountability."),
                [HeaderAddress.ParagraphsOf(Overall)]);
        else
            context.Fail(new("政府的报告在第一部分没有提到工作考核、社会评议、责任追究。",
                "The report of a government says nothing of assessment, public appraisal and accountability in section one."),
                    [HeaderAddress.ParagraphsOf(Overall)]);
    }

    private static void FiveTopics(RuleContext context)
    {
        if (context.Report.OverallSituation is not { } section)
            return;
        var text = TextOf(section.Paragraphs);
        var missing = Topics.Where(topic => !topic.Words.Any(text.Contains)).ToArray();
        if (missing.Length == 0)
            context.Pass(static () => new("第一部分涉及五个方面。", "Section one touches all five topics."), [HeaderAddress.ParagraphsOf(Overall)]);
        else
            context.Fail(new($"第一部分没有涉及：{string.Join("、", missing.Select(static topic => topic.Topic))}。",
                $"Section one does not touch {string.Join(", ", missing.Select(static topic => topic.English))}."),
                    [HeaderAddress.ParagraphsOf(Overall)]);
    }

    private static void NotTheSameText(RuleContext context)
    {
        if (context.Subject.Units is null)
            NotLastYearsText(context);
        else
            NotASistersText(context, context.Subject.Units);
    }

    private static void NotASistersText(RuleContext context, IReadOnlyList<DisclosureReport> units)
    {
        var texts = units.Select(static unit => unit.OverallSituation?.Paragraphs ?? []).ToArray();
        var lengths = Array.ConvertAll(texts, static text => text.Sum(static paragraph => paragraph.Count(char.IsLetterOrDigit)));
        var isMet = true;
        for (var unit = 1; unit < texts.Length; unit++)
        {
            for (var other = 0; other < unit; other++)
            {
                // Texts of very different length have too little in common, and need not be compared.
                if (Math.Min(lengths[unit], lengths[other]) < Math.Max(ShortestText, AlmostTheSame * lengths[unit])
                    || TextLikeness.Of(texts[unit], texts[other]).SimilarShare is not { } similarity || similarity < AlmostTheSame)
                    continue;
                isMet = false;
                BilingualText name = context.Subject.NameOfUnit(unit), otherName = context.Subject.NameOfUnit(other);
                context.Fail(new($"{name.Chinese}的第一部分有百分之 {Percent(similarity)} 与{otherName.Chinese}的相同。",
                    $"{Percent(similarity)} percent of section one of {name.English} are the same as that of {otherName.English}."), [],
                    right: new() { Value = null, Cells = [SectionOne(other), SectionOne(unit)], Source = FindingSource.Units });
                break;
            }
        }

        if (isMet && lengths.Any(static length => length >= ShortestText))
            context.Pass(static () => new("各单位的第一部分不雷同。", "No two units have almost the same section one."), []);
    }

    private static string SectionOne(int unit) => FormattableString.Invariant($"/{unit}{HeaderAddress.ParagraphsOf(Overall)}");

    private static void NotLastYearsText(RuleContext context)
    {
        if (context.Report.OverallSituation is not { } now || context.PreviousYear?.OverallSituation is not { } before)
            return;
        ValueList<string> cells = [HeaderAddress.ParagraphsOf(Overall)];
        var likeness = TextLikeness.Of(now.Paragraphs, before.Paragraphs);
        if (likeness.Length < ShortestText || likeness.OtherLength < ShortestText || likeness.SimilarShare is not { } similarity)
            context.NotAssessable(new("第一部分太短，无法比较。", "Section one is too short to be compared."), cells);
        else if (similarity >= AlmostTheSame)
            context.Fail(new($"第一部分有百分之 {Percent(similarity)} 与上年相同。",
                $"{Percent(similarity)} percent of section one are the same as last year's."), cells);
        else
            context.Pass(() => new($"第一部分有百分之 {Percent(similarity)} 与上年相同。",
                $"{Percent(similarity)} percent of section one are the same as last year's."), cells);
    }

    private static string Percent(decimal share) => RuleText.Number(Math.Floor(share * 100));

    private static void PersonalData(RuleContext context)
    {
        var quotes = PersonalNumbers.In(context.Report).ToArray();
        foreach (var quote in quotes)
        {
            var number = PersonalNumbers.Masked(quote.Text);
            context.Fail(
                new($"{NarrativeRuleText.Place(quote.Section, quote.Paragraph, MessageLanguage.Chinese)}有疑似个人信息 {number}，"
                    + "公开前应删去或隐去。",
                    $"{NarrativeRuleText.Place(quote.Section, quote.Paragraph, MessageLanguage.English)} has possible personal data, "
                        + $"{number}; it should be removed or masked before publication."),
                [quote.Address], quotes: [quote]);
        }

        if (quotes.Length == 0)
            context.Pass(static () => new("正文没有身份号码或私人手机号码。", "The text holds no identity or private mobile numbers."), []);
    }
}
