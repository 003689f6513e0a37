namespace GovInfoDisclosure;

internal static partial class DiagnosticDescriptors
{
    internal static readonly DiagnosticDescriptor TitleMissing = Create(
        DiagnosticCodes.TitleMissing, IssueSeverity.Warning, "没有标题", "No title",
        "没有找到报告标题。", "The report's title was not found.");

    internal static readonly DiagnosticDescriptor BodyMissing = Create(
        DiagnosticCodes.BodyMissing, IssueSeverity.Warning, "没有编制机关", "No reporting body",
        "标题和正文都没有写明编制机关。", "Neither title nor text state the reporting body.");

    internal static readonly DiagnosticDescriptor YearMissing = Create(
        DiagnosticCodes.YearMissing, IssueSeverity.Warning, "没有年度", "No year",
        "标题、统计期限和正文都没有写明年度。", "Neither title, statistical period nor text state the year.");

    internal static readonly DiagnosticDescriptor DateMissing = Create(
        DiagnosticCodes.DateMissing, IssueSeverity.Info, "没有发布日期", "No publication date",
        "没有写明发布日期。", "The date of publication is not stated.");

    internal static readonly DiagnosticDescriptor PeriodMissing = Create(
        DiagnosticCodes.PeriodMissing, IssueSeverity.Info, "没有统计期限", "No statistical period",
        "没有写明统计期限。", "The statistical period is not stated.");

    internal static readonly DiagnosticDescriptor IndexNumberMissing = Create(
        DiagnosticCodes.IndexNumberMissing, IssueSeverity.Info, "没有索引号", "No index number",
        "没有写明索引号。", "The index number is not stated.");

    internal static readonly DiagnosticDescriptor InvalidDate = Create(
        DiagnosticCodes.InvalidDate, IssueSeverity.Warning, "日期无效", "Invalid date",
        "“{0}”不是有效的日期。", "\"{0}\" is not a valid date.");

    internal static readonly DiagnosticDescriptor TakenFromText = Create(
        DiagnosticCodes.TakenFromText, IssueSeverity.Info, "取自正文", "Taken from the text",
        "标题没有写明，取自正文：“{0}”。", "The title does not say so; taken from the text: \"{0}\".");

    internal static readonly DiagnosticDescriptor YearsDiffer = Create(
        DiagnosticCodes.YearsDiffer, IssueSeverity.Warning, "年度不一致", "Years differ",
        "标题的年度是{0}，统计期限的年度是{1}。", "The title says {0}, the statistical period {1}.");

    internal static readonly DiagnosticDescriptor YearUnlikely = Create(
        DiagnosticCodes.YearUnlikely, IssueSeverity.Warning, "年份不合情理", "Unlikely year",
        "{0}年不在{1}年至{2}年之间，按原文保留。", "The year {0} is not between {1} and {2}; it is kept as it stands.");

    internal static readonly DiagnosticDescriptor SectionMissing = Create(
        DiagnosticCodes.SectionMissing, IssueSeverity.Warning, "缺少章节", "Section missing",
        "没有找到“{0}”一节。", "The section \"{0}\" was not found.");

    internal static readonly DiagnosticDescriptor HeadingDeviates = Create(
        DiagnosticCodes.HeadingDeviates, IssueSeverity.Info, "章节标题与格式不一致", "Heading differs from the form",
        "“{0}”应为“{1}”。", "\"{0}\" should read \"{1}\".");

    internal static readonly DiagnosticDescriptor HeadingMissing = Create(
        DiagnosticCodes.HeadingMissing, IssueSeverity.Warning, "缺少章节标题", "Heading missing",
        "“{0}”一节没有标题，按位置认定其内容。", "The section \"{0}\" has no heading; its content was recognised by its place.");

    internal static readonly DiagnosticDescriptor TableMissing = Create(
        DiagnosticCodes.TableMissing, IssueSeverity.Error, "缺少表格", "Table missing",
        "没有找到“{0}”一节的表格。", "The table of the section \"{0}\" was not found.");

    internal static readonly DiagnosticDescriptor TextOutsideSections = Create(
        DiagnosticCodes.TextOutsideSections, IssueSeverity.Info, "表格之间的文字", "Text between the tables",
        "表格之外的文字“{0}”不属于任何叙述章节，未被采用。", "The text \"{0}\" between the tables belongs to no section of text, and was not used.");

    internal static readonly DiagnosticDescriptor PageTextUnused = Create(
        DiagnosticCodes.PageTextUnused, IssueSeverity.Info, "页面文字未采用", "Text of the page not used",
        "报告标题之前或正文之后有{0}行文字未采用，第一行是“{1}”。",
        "{0:line|lines} of text before the title or behind the report went unused; the first reads \"{1}\".");

    internal static readonly DiagnosticDescriptor TitlesDiffer = Create(
        DiagnosticCodes.TitlesDiffer, IssueSeverity.Warning, "有不同的标题", "Several titles",
        "取“{0}”为标题，但还有标题“{1}”，请核对。", "\"{0}\" was taken for the title, but there is also \"{1}\". Please verify.");

    internal static readonly DiagnosticDescriptor BodyFromContact = Create(
        DiagnosticCodes.BodyFromContact, IssueSeverity.Warning, "编制机关取自联系方式", "Body taken from the contact",
        "没有写明编制机关，按联系单位“{0}”认定为“{1}”，请核对。",
        "The reporting body is not stated; from the contact \"{0}\" it was taken to be \"{1}\". Please verify.");

    internal static readonly DiagnosticDescriptor HeadingNumber = Create(
        DiagnosticCodes.HeadingNumber, IssueSeverity.Info, "章节编号与格式不一致", "Heading with another number",
        "“{0}”的编号应为“{1}”。", "\"{0}\" should have the number {1}.");

    private static IEnumerable<DiagnosticDescriptor> HeaderAndSections() =>
    [
        TitleMissing, BodyMissing, YearMissing, DateMissing, PeriodMissing, IndexNumberMissing, InvalidDate, TakenFromText, YearsDiffer,
        YearUnlikely, SectionMissing, HeadingDeviates, HeadingMissing, TableMissing, TextOutsideSections,
        PageTextUnused, TitlesDiffer, BodyFromContact, HeadingNumber,
    ];
}
