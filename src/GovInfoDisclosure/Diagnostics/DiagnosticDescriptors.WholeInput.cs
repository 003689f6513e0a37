namespace GovInfoDisclosure;

internal static partial class DiagnosticDescriptors
{
    internal static readonly DiagnosticDescriptor EmptyInput = Create(
        DiagnosticCodes.EmptyInput, IssueSeverity.Error, "内容为空", "Empty input",
        "输入中没有文字。", "The input holds no text.");

    internal static readonly DiagnosticDescriptor NoReport = Create(DiagnosticCodes.NoReport, IssueSeverity.Error, "不是年度报告", "Not a report",
        "没有找到政府信息公开工作年度报告的表格和章节。", "No table and no section of an annual report on government information disclosure was found.");

    internal static readonly DiagnosticDescriptor TablesAreImages = Create(
        DiagnosticCodes.TablesAreImages, IssueSeverity.Error, "缺少全部表格", "All tables are missing",
        "有报告的章节标题，但三张表格都没有文字内容，可能是图片。请取得带文字表格的版本。",
        "The sections of a report are there, but none of its three tables has any text; they may be images. Obtain a version whose tables "
            + "are text.");

    internal static readonly DiagnosticDescriptor EmptyForm = Create(DiagnosticCodes.EmptyForm, IssueSeverity.Error, "空白格式", "Empty form",
        "表格中没有任何数字，只是空白的报告格式。", "The tables hold no number at all: this is the empty form.");

    internal static readonly DiagnosticDescriptor Interpretation = Create(
        DiagnosticCodes.Interpretation, IssueSeverity.Error, "年度报告解读", "Interpretation of a report",
        "这是年度报告的解读（“{0}”），不是报告本身。", "This is an interpretation of a report (\"{0}\"), not the report.");

    internal static readonly DiagnosticDescriptor PartOfYear = Create(
        DiagnosticCodes.PartOfYear, IssueSeverity.Error, "非全年统计", "Statistics of a part of a year",
        "这是半年或季度统计（“{0}”），不是年度报告。", "These are statistics of a half-year or a quarter (\"{0}\"), not an annual report.");

    internal static readonly DiagnosticDescriptor FormatBefore2019 = Create(
        DiagnosticCodes.FormatBefore2019, IssueSeverity.Error, "2019年以前的格式", "Format before 2019",
        "这是2019年以前的报告格式（“{0}”），没有可以对应的表格，不支持读取。",
        "This report follows the format before 2019 (\"{0}\"), whose tables cannot be converted; it is not supported.");

    internal static readonly DiagnosticDescriptor ListOfLinks = Create(
        DiagnosticCodes.ListOfLinks, IssueSeverity.Error, "报告目录页", "List of reports",
        "这是列有{0}份年度报告标题的目录页，不是报告本身。", "This page lists {0} titles of annual reports; it is not a report.");

    internal static readonly DiagnosticDescriptor SeveralReports = Create(
        DiagnosticCodes.SeveralReports, IssueSeverity.Error, "含有多份报告", "Several reports",
        "输入中含有{0}份报告，只读取了第一份。请分开读取。", "The input holds {0} reports; only the first was read. Split the input.");

    internal static readonly DiagnosticDescriptor NumbersLost = Create(
        DiagnosticCodes.NumbersLost, IssueSeverity.Error, "表格没有数字", "Tables without numbers",
        "报告有叙述文字，但表格中没有任何数字：数字可能是图片，或者在转换中丢失。只读取了文字部分。",
        "The report has its text, but its tables hold no number at all: they may be images, or were lost in a conversion. Only the text "
            + "was read.");

    private static IEnumerable<DiagnosticDescriptor> WholeInput() =>
    [
        EmptyInput, NoReport, TablesAreImages, EmptyForm, Interpretation, PartOfYear, FormatBefore2019, ListOfLinks, SeveralReports,
        NumbersLost,
    ];
}
