using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>One of the six sections of the report (article 50 of the Regulations, and the national format).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class ReportSection
{
    private readonly Func<DisclosureReport, object?> _part;
    private readonly Func<DisclosureReport, object?, DisclosureReport> _with;

    private ReportSection(int index, string number, string key, string title, string englishTitle, ReportTable? table,
        Func<DisclosureReport, object?> part, Func<DisclosureReport, object?, DisclosureReport> with, string[] keywords,
        params string[] cores)
    {
        Keywords = keywords;
        Index = index;
        Number = number;
        Key = key;
        Title = title;
        EnglishTitle = englishTitle;
        Table = table;
        Cores = cores;
        _part = part;
        _with = with;
    }

    /// <summary>Section one.</summary>
    internal static ReportSection OverallSituation { get; } = new(0, "一", "overallSituation", "总体情况", "Overall situation", null,
        static report => report.OverallSituation, static (report, part) => report with { OverallSituation = (NarrativeSection?)part },
        ["总体", "概况", "概述", "基本情况", "工作情况"],
        "总体情况", "工作基本情况", "基本情况", "工作总体情况", "工作概况", "概述", "总体概况", "政府信息公开工作总体情况");

    /// <summary>Section two: table P.</summary>
    internal static ReportSection ProactiveDisclosure { get; } = new(1, "二", "proactiveDisclosure",
        "主动公开政府信息情况", "Proactive disclosure of government information", ReportTable.ProactiveDisclosure,
        static report => report.ProactiveDisclosure,
        static (report, part) => report with { ProactiveDisclosure = (ProactiveDisclosure?)part },
        ["主动公开"],
        "主动公开政府信息情况", "政府信息主动公开情况", "主动公开政府信息的情况", "主动公开情况", "行政机关主动公开政府信息情况", "主动公开政府信息");

    /// <summary>Section three: table R.</summary>
    internal static ReportSection DisclosureRequests { get; } = new(2, "三", "disclosureRequests",
        "收到和处理政府信息公开申请情况", "Receipt and handling of disclosure requests", ReportTable.DisclosureRequests,
        static report => report.DisclosureRequests, static (report, part) => report with { DisclosureRequests = (DisclosureRequests?)part },
        ["申请"],
        "收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况", "政府信息公开申请情况",
        "依申请公开情况", "依申请公开政府信息情况", "收到和处理政府信息公开申请", "收到和处理申请情况");

    /// <summary>Section four: table L.</summary>
    internal static ReportSection LegalRemedies { get; } = new(3, "四", "legalRemedies",
        "政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation", ReportTable.LegalRemedies,
        static report => report.LegalRemedies, static (report, part) => report with { LegalRemedies = (LegalRemedies?)part },
        ["复议"],
        "政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "行政复议行政诉讼情况",
        "政府信息公开工作被申请行政复议提起行政诉讼情况", "政府信息公开行政复议提起行政诉讼情况", "行政复议和行政诉讼情况");

    /// <summary>Section five.</summary>
    internal static ReportSection ProblemsAndImprovements { get; } = new(4, "五", "problemsAndImprovements",
        "存在的主要问题及改进情况", "Main problems and improvements", null,
        static report => report.ProblemsAndImprovements,
        static (report, part) => report with { ProblemsAndImprovements = (NarrativeSection?)part },
        ["问题", "不足"],
        "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况", "存在的主要问题及改进措施",
        "存在的主要问题及整改措施", "存在的主要问题和改进情况", "存在主要问题及改进情况", "主要问题及改进情况", "存在的问题及改进情况",
        "存在问题及改进措施", "存在的问题及改进措施", "存在的问题和改进情况", "存在的主要问题和改进措施", "存在的主要问题及下一步改进措施",
        "存在的主要问题与改进情况", "存在问题和改进措施", "存在的不足及改进措施", "存在的主要问题", "工作存在的主要问题及改进情况");

    /// <summary>Section six.</summary>
    internal static ReportSection OtherMatters { get; } = new(5, "六", "otherMatters", "其他需要报告的事项", "Other matters to report", null,
        static report => report.OtherMatters, static (report, part) => report with { OtherMatters = (NarrativeSection?)part },
        ["其他", "其它"],
        "其他需要报告的事项", "其他需要报告事项", "需要报告的其他事项", "其它需要报告的事项", "其他报告事项", "其他需报告的事项", "其他需要说明的事项",
        "其他事项", "其他需要公开的事项");

    /// <summary>The six sections in their official order.</summary>
    public static IReadOnlyList<ReportSection> All { get; } =
        [OverallSituation, ProactiveDisclosure, DisclosureRequests, LegalRemedies, ProblemsAndImprovements, OtherMatters];

    /// <summary>The sections of text, in their order.</summary>
    internal static IReadOnlyList<ReportSection> Narratives { get; } = All.Where(static section => section.Table is null).ToArray();

    /// <summary>The addresses of the preamble and of the sections of text, in the order of the form.</summary>
    internal static IReadOnlyList<string> TextAddresses { get; } =
        [HeaderField.Preamble.Address, .. Narratives.Select(static section => section.ParagraphsAddress)];

    /// <summary>The sections that hold a table, in their order.</summary>
    internal static IReadOnlyList<ReportSection> Tables { get; } = All.Where(static section => section.Table is not null).ToArray();

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

    /// <summary>The value of <see cref="Number"/>, from 1.</summary>
    internal int Ordinal => Index + 1;

    /// <summary>The address of the section in the JSON form.</summary>
    internal string Address => "/" + Key;

    /// <summary>The address of the paragraphs of a section of text.</summary>
    internal string ParagraphsAddress => Address + "/paragraphs";

    /// <summary>Folded titles that identify a printed heading; the first is the official one.</summary>
    internal string[] Cores { get; }

    /// <summary>
    /// Folded words of which one marks a short heading with the section's own number as its heading, whatever else it says.
    /// </summary>
    internal string[] Keywords { get; }

    /// <summary>The section that holds a table.</summary>
    internal static ReportSection Of(ReportTable table) => Tables.Single(section => section.Table == table);

    /// <summary>The section with an official number's value, or null.</summary>
    internal static ReportSection? WithOrdinal(int ordinal) => ordinal >= 1 && ordinal <= All.Count ? All[ordinal - 1] : null;

    /// <summary>A report of a header, a preamble and what the sections hold: a table or a text, or null for no such section.</summary>
    internal static DisclosureReport Build(ReportHeader header, ValueList<string> preamble, Func<ReportSection, object?> part)
    {
        var report = new DisclosureReport
        {
            Header = header,
            Preamble = preamble,
            OverallSituation = null,
            ProactiveDisclosure = null,
            DisclosureRequests = null,
            LegalRemedies = null,
            ProblemsAndImprovements = null,
            OtherMatters = null,
        };
        foreach (var section in All)
            report = section._with(report, part(section));
        return report;
    }

    /// <summary>Whether a report has all six sections. Allocates nothing.</summary>
    internal static bool AreAllIn(DisclosureReport report)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (!All[i].IsIn(report))
                return false;
        }

        return true;
    }

    /// <summary>Whether a report has the section.</summary>
    internal bool IsIn(DisclosureReport report) => PartOf(report) is not null;

    /// <summary>What a report has as the section: a table or a text, or null for no such section.</summary>
    internal object? PartOf(DisclosureReport report) => _part(report);

    /// <summary>The text that a report has in the section; null when it has none, and for a section with a table.</summary>
    internal NarrativeSection? NarrativeOf(DisclosureReport report) => PartOf(report) as NarrativeSection;

    /// <summary>The texts of a report with the addresses of their paragraphs: the preamble, and the sections of text that it has.</summary>
    internal static IEnumerable<(string Section, ValueList<string> Paragraphs)> TextsOf(DisclosureReport report)
    {
        yield return (HeaderField.Preamble.Address, report.Preamble);
        foreach (var section in Narratives)
        {
            if (section.NarrativeOf(report) is { } text)
                yield return (section.ParagraphsAddress, text.Paragraphs);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Heading;
}
