using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>One of the six sections of the report (article 50 of the Regulations, and the national format).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class ReportSection
{
    private ReportSection(int index, string number, string key, string title, string englishTitle, ReportTable? table, string[] keywords, params string[] cores)
    {
        Keywords = keywords;
        Index = index;
        Number = number;
        Key = key;
        Title = title;
        EnglishTitle = englishTitle;
        Table = table;
        Cores = cores;
    }

    /// <summary>The six sections in their official order.</summary>
    public static IReadOnlyList<ReportSection> All { get; } =
    [
        new(0, "一", "overallSituation", "总体情况", "Overall situation", null, ["总体", "概况", "概述", "基本情况", "工作情况"],
            "总体情况", "工作基本情况", "基本情况", "工作总体情况", "工作概况", "概述", "总体概况", "政府信息公开工作总体情况"),
        new(1, "二", "proactiveDisclosure", "主动公开政府信息情况", "Proactive disclosure of government information", ReportTable.ProactiveDisclosure, ["主动公开"],
            "主动公开政府信息情况", "政府信息主动公开情况", "主动公开政府信息的情况", "主动公开情况", "行政机关主动公开政府信息情况", "主动公开政府信息"),
        new(2, "三", "disclosureRequests", "收到和处理政府信息公开申请情况", "Receipt and handling of disclosure requests", ReportTable.DisclosureRequests, ["申请"],
            "收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况", "政府信息公开申请情况", "依申请公开情况",
            "依申请公开政府信息情况", "收到和处理政府信息公开申请", "收到和处理申请情况"),
        new(3, "四", "legalRemedies", "政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation", ReportTable.LegalRemedies, ["复议"],
            "政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "行政复议行政诉讼情况",
            "政府信息公开工作被申请行政复议提起行政诉讼情况", "政府信息公开行政复议提起行政诉讼情况", "行政复议和行政诉讼情况"),
        new(4, "五", "problemsAndImprovements", "存在的主要问题及改进情况", "Main problems and improvements", null, ["问题", "不足"],
            "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况", "存在的主要问题及改进措施", "存在的主要问题及整改措施", "存在的主要问题和改进情况",
            "存在主要问题及改进情况", "主要问题及改进情况", "存在的问题及改进情况", "存在问题及改进措施", "存在的问题及改进措施", "存在的问题和改进情况", "存在的主要问题和改进措施",
            "存在的主要问题及下一步改进措施", "存在的主要问题与改进情况", "存在问题和改进措施", "存在的不足及改进措施", "存在的主要问题", "工作存在的主要问题及改进情况"),
        new(5, "六", "otherMatters", "其他需要报告的事项", "Other matters to report", null, ["其他", "其它"],
            "其他需要报告的事项", "其他需要报告事项", "需要报告的其他事项", "其它需要报告的事项", "其他报告事项", "其他需报告的事项", "其他需要说明的事项", "其他事项", "其他需要公开的事项"),
    ];

    /// <summary>The official number, 一 to 六.</summary>
    public string Number { get; }

    /// <summary>The key in the JSON form, for instance <c>overallSituation</c>.</summary>
    public string Key { get; }

    /// <summary>The official title without its number.</summary>
    public string Title { get; }

    /// <summary>The official heading: number and title.</summary>
    public string Heading => Number + "、" + Title;

    /// <summary>The title in English.</summary>
    public string EnglishTitle { get; }

    /// <summary>The table that the section holds, or null for a section of text.</summary>
    public ReportTable? Table { get; }

    /// <summary>The position, from 0.</summary>
    internal int Index { get; }

    /// <summary>Folded titles that identify a printed heading; the first is the official one.</summary>
    internal string[] Cores { get; }

    /// <summary>Folded words of which one marks a short heading with the section's own number as its heading, whatever else it says.</summary>
    internal string[] Keywords { get; }

    /// <inheritdoc/>
    public override string ToString() => Heading;
}
