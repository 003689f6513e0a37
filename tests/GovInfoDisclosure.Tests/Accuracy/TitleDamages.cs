namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>Titles and headings as offices and pages print them.</summary>
internal static class TitleDamages
{
    private static readonly string[][] Variants =
    [
        ["一、总体情况", "一、工作基本情况", "总体情况", "（一）总体情况"], ["二、主动公开政府信息情况", "二、政府信息主动公开情况", "、主动公开政府信息情况", "主动公开政府信息情况"],
        ["三、收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请情况", "三、 收到和处理政府信息公开申请情况"],
        ["四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、政府信息公开行政复议行政诉讼情况"],
        ["五、存在的主要问题及改进情况", "五、存在的主要问题及整改措施", "五、存在问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况"], ["六、其他需要报告的事项", "六、需要报告的其他事项", "其他需要报告的事项"],
    ];

    public static void Headings(Draft draft) => draft.Headings = [.. Variants.Select(titles => titles[draft.Random.Next(titles.Length)])];

    public static void Title(Draft draft)
    {
        var (body, year) = (draft.Report.Body, draft.Report.Year);
        draft.Title = draft.Random.Next(9) switch
        {
            0 => [$"{year}年{body}政府信息公开工作年度报告"],
            1 => [$"《{body}{year}年政府信息公开工作年度报告》"],
            2 => [body, $"{year}年政府信息公开工作年度报告"],
            3 => [$"首页>政务公开>政府信息公开年报>{draft.Report.Title}"],
            4 => [$"{body}{year}年政府信息公开年度报告"],
            5 => [$"标题：{draft.Report.Title}"],
            6 => [draft.Report.Title, $"云政办发〔{year + 1}〕{draft.Random.Next(1, 40)}号"],
            7 => [$"【图文】{body}{year}年度政府信息公开工作年度报告"],
            _ => [$"现公布{body}{year}年政府信息公开工作年度报告。"],
        };
    }
}
