namespace GovInfoDisclosure;

public static partial class DiagnosticDescriptors
{
    internal static readonly DiagnosticDescriptor TitleMissing = Create("GID301", IssueSeverity.Warning, "没有标题", "No title",
        "没有找到报告标题。", "The report's title was not found.");

    internal static readonly DiagnosticDescriptor BodyMissing = Create("GID302", IssueSeverity.Warning, "没有编制机关", "No reporting body",
        "标题和正文都没有写明编制机关。", "Neither title nor text state the reporting body.");

    internal static readonly DiagnosticDescriptor YearMissing = Create("GID303", IssueSeverity.Warning, "没有年度", "No year",
        "标题、统计期限和正文都没有写明年度。", "Neither title, statistical period nor text state the year.");

    internal static readonly DiagnosticDescriptor DateMissing = Create("GID304", IssueSeverity.Info, "没有发布日期", "No publication date",
        "没有写明发布日期。", "The date of publication is not stated.");

    internal static readonly DiagnosticDescriptor PeriodMissing = Create("GID305", IssueSeverity.Info, "没有统计期限", "No statistical period",
        "没有写明统计期限。", "The statistical period is not stated.");

    internal static readonly DiagnosticDescriptor IndexNumberMissing = Create("GID306", IssueSeverity.Info, "没有索引号", "No index number",
        "没有写明索引号。", "The index number is not stated.");

    internal static readonly DiagnosticDescriptor InvalidDate = Create("GID307", IssueSeverity.Warning, "日期无效", "Invalid date",
        "“{0}”不是有效的日期。", "\"{0}\" is not a valid date.");

    internal static readonly DiagnosticDescriptor TakenFromText = Create("GID308", IssueSeverity.Info, "取自正文", "Taken from the text",
        "标题没有写明，取自正文：“{0}”。", "The title does not say so; taken from the text: \"{0}\".");

    internal static readonly DiagnosticDescriptor YearsDiffer = Create("GID309", IssueSeverity.Warning, "年度不一致", "Years differ",
        "标题的年度是{0}，统计期限的年度是{1}。", "The title says {0}, the statistical period {1}.");

    internal static readonly DiagnosticDescriptor SectionMissing = Create("GID311", IssueSeverity.Warning, "缺少章节", "Section missing",
        "没有找到“{0}”一节。", "The section \"{0}\" was not found.");

    internal static readonly DiagnosticDescriptor HeadingDeviates =
        Create("GID312", IssueSeverity.Info, "章节标题与格式不一致", "Heading differs from the form",
        "“{0}”应为“{1}”。", "\"{0}\" should read \"{1}\".");

    internal static readonly DiagnosticDescriptor HeadingMissing = Create("GID313", IssueSeverity.Warning, "缺少章节标题", "Heading missing",
        "“{0}”一节没有标题，按位置认定其内容。", "The section \"{0}\" has no heading; its content was recognised by its place.");

    internal static readonly DiagnosticDescriptor TableMissing = Create("GID314", IssueSeverity.Error, "缺少表格", "Table missing",
        "没有找到“{0}”一节的表格。", "The table of the section \"{0}\" was not found.");

    internal static readonly DiagnosticDescriptor TextOutsideSections =
        Create("GID315", IssueSeverity.Info, "表格之间的文字", "Text between the tables",
        "表格之外的文字“{0}”不属于任何叙述章节，未被采用。", "The text \"{0}\" between the tables belongs to no section of text, and was not used.");

    private static IEnumerable<DiagnosticDescriptor> HeaderAndSections() =>
    [
        TitleMissing, BodyMissing, YearMissing, DateMissing, PeriodMissing, IndexNumberMissing, InvalidDate, TakenFromText, YearsDiffer,
        SectionMissing, HeadingDeviates, HeadingMissing, TableMissing, TextOutsideSections,
    ];
}
