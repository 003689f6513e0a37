namespace GovInfoDisclosure;

internal static partial class DiagnosticDescriptors
{
    internal static DiagnosticDescriptor JsonMalformed { get; } = Create(
        DiagnosticCodes.JsonMalformed, IssueSeverity.Error, "JSON 语法错误", "Malformed JSON",
        "JSON 有语法错误：此处不能是“{0}”，从这里起未读取。", "The JSON is malformed: \"{0}\" cannot stand here. It was not read from here on.");

    internal static DiagnosticDescriptor JsonBreaksOff { get; } = Create(
        DiagnosticCodes.JsonBreaksOff, IssueSeverity.Error, "JSON 不完整", "JSON breaks off",
        "JSON 在此中断，不完整；只读取了前面的内容。", "The JSON breaks off here. Only what stands before was read.");

    internal static DiagnosticDescriptor JsonEmpty { get; } = Create(DiagnosticCodes.JsonEmpty, IssueSeverity.Error, "输入为空", "Empty input",
        "输入为空，没有 JSON。", "The input is empty: it holds no JSON.");

    internal static DiagnosticDescriptor JsonTooDeep { get; } = Create(
        DiagnosticCodes.JsonTooDeep, IssueSeverity.Error, "JSON 嵌套过深", "JSON nested too deeply",
        "JSON 嵌套超过 {0} 层，从这里起未读取。", "The JSON nests deeper than {0} levels. It was not read from here on.");

    internal static DiagnosticDescriptor JsonTrailing { get; } = Create(
        DiagnosticCodes.JsonTrailing, IssueSeverity.Error, "报告之后还有内容", "Something follows the report",
        "报告之后还有“{0}”，未读取；多份报告请逐行存放（JSON Lines）。",
        "After the report follows \"{0}\", which was not read. Put several reports on lines of their own (JSON Lines).");

    internal static DiagnosticDescriptor JsonComment { get; } = Create(
        DiagnosticCodes.JsonComment, IssueSeverity.Info, "含有注释", "Comment",
        "JSON 不允许注释，已略过：{0}", "JSON has no comments. This one was passed over: {0}");

    internal static DiagnosticDescriptor JsonByteOrderMark { get; } = Create(
        DiagnosticCodes.JsonByteOrderMark, IssueSeverity.Info, "字节顺序标记", "Byte order mark",
        "输入以字节顺序标记（BOM）开头，已略过。", "The input begins with a byte order mark, which was passed over.");

    internal static DiagnosticDescriptor JsonInvalidCharacters { get; } = Create(
        DiagnosticCodes.JsonInvalidCharacters, IssueSeverity.Warning, "无效字符", "Invalid characters",
        "文字中有无效的字符编码（应为 UTF-8），已用 U+FFFD 代替。",
        "The text holds what is no character of UTF-8. It was replaced by U+FFFD.");

    internal static DiagnosticDescriptor InputTooLong { get; } = Create(
        DiagnosticCodes.InputTooLong, IssueSeverity.Error, "输入过长", "Input too long",
        "输入长度超过 {0}（字节数，字符串为字符数），未读取。",
        "The input is longer than {0} (bytes, or characters of a string) and was not read.");

    internal static DiagnosticDescriptor JsonNoReport { get; } = Create(
        DiagnosticCodes.JsonNoReport, IssueSeverity.Error, "不是年度报告", "No report",
        "这不是年度报告的 JSON：应为含有 header、proactiveDisclosure 等成员的对象，实为 {0}。",
        "This is no report: expected an object with members such as header and proactiveDisclosure, found {0}.");

    internal static DiagnosticDescriptor JsonUnknownMember { get; } = Create(
        DiagnosticCodes.JsonUnknownMember, IssueSeverity.Warning, "未知成员", "Unknown member",
        "此处没有名为“{0}”的成员，其值 {1} 未采用。", "There is no member \"{0}\" here. Its value {1} was left out.");

    internal static DiagnosticDescriptor JsonRepeatedMember { get; } = Create(
        DiagnosticCodes.JsonRepeatedMember, IssueSeverity.Warning, "成员重复", "Repeated member",
        "“{0}”出现多次，以最后一次为准；前一次的值 {2} 未采用。",
        "The member for \"{1}\" stands here again. The last one counts; the earlier value {2} was left out.");

    internal static DiagnosticDescriptor JsonMissingCells { get; } = Create(
        DiagnosticCodes.JsonMissingCells, IssueSeverity.Warning, "缺少单元格", "Missing cells",
        "缺少“{0}”，按空白处理。", "\"{1}\" is missing and was read as blank.");

    internal static DiagnosticDescriptor JsonMissingSection { get; } = Create(
        DiagnosticCodes.JsonMissingSection, IssueSeverity.Warning, "缺少部分", "Missing section",
        "缺少“{0}”；没有此部分时应写 null。", "\"{1}\" is missing. Where a report has no such section, null says so.");

    internal static DiagnosticDescriptor JsonMissingDetail { get; } = Create(
        DiagnosticCodes.JsonMissingDetail, IssueSeverity.Info, "缺少信息", "Missing detail",
        "缺少“{0}”，按未注明处理。", "\"{1}\" is missing and was read as not stated.");

    internal static DiagnosticDescriptor JsonWrongType { get; } = Create(
        DiagnosticCodes.JsonWrongType, IssueSeverity.Error, "类型不符", "Wrong type",
        "“{0}”应为{2}，实为 {4}，未采用。", "\"{1}\" should be {3} but is {4}, which was left out.");

    internal static DiagnosticDescriptor JsonConverted { get; } = Create(
        DiagnosticCodes.JsonConverted, IssueSeverity.Warning, "类型不符，内容已保留", "Wrong type, content kept",
        "“{0}”应为{2}，实为 {4}，内容照录。", "\"{1}\" should be {3} but is {4}, whose content was kept.");

    internal static DiagnosticDescriptor JsonNumberBeyondRange { get; } = Create(
        DiagnosticCodes.JsonNumberBeyondRange, IssueSeverity.Warning, "数字超出范围", "Number beyond range",
        "“{0}”的数字 {2} 无法精确表示，按文字保留。", "The number {2} of \"{1}\" cannot be held exactly and was kept as text.");

    internal static DiagnosticDescriptor JsonNumberInText { get; } = Create(
        DiagnosticCodes.JsonNumberInText, IssueSeverity.Info, "数字写成文字", "Number written as text",
        "“{0}”的数字写成了文字“{2}”，按文字保留。", "\"{1}\" holds the number {2} as text. It was kept as text.");

    internal static DiagnosticDescriptor JsonBlankText { get; } = Create(
        DiagnosticCodes.JsonBlankText, IssueSeverity.Info, "空白文字", "Blank text",
        "“{0}”是空白文字，按空白处理；空白应写 null。", "\"{1}\" is a text of nothing and was read as blank, for which null is written.");

    internal static DiagnosticDescriptor JsonInvalidDate { get; } = Create(
        DiagnosticCodes.JsonInvalidDate, IssueSeverity.Warning, "日期或年度无效", "Invalid date or year",
        "“{0}”不是有效的{2}：{4}，未采用。", "\"{1}\" is not {3}: {4}. It was left out.");

    internal static DiagnosticDescriptor JsonFormatContradicted { get; } = Create(
        DiagnosticCodes.JsonFormatContradicted, IssueSeverity.Warning, "报告格式与表格不符", "Format contradicted",
        "format 写的是 {0}，而按表格应为 {1}；以表格为准。", "The format is given as {0}, but by its tables it is {1}. The tables count.");

    internal static DiagnosticDescriptor JsonEditionsMixed { get; } = Create(
        DiagnosticCodes.JsonEditionsMixed, IssueSeverity.Error, "一行中混用两种格式", "Both editions in one row",
        "“{0}”混有 2021 年和 2019 年两种格式的成员，按 {2} 读取，未采用：{3}",
        "\"{1}\" has members of both editions, 2021 and 2019. It was read as {2}; left out: {3}");

    internal static DiagnosticDescriptor MoreDiagnostics { get; } = Create(
        DiagnosticCodes.MoreDiagnostics, IssueSeverity.Warning, "问题过多", "Too many to list",
        "另有 {0} 个问题未列出，可能涉及任何单元格。",
        "{0:more was found and is|more were found and are} not listed; any cell may be concerned.");

    private static IEnumerable<DiagnosticDescriptor> Json() =>
    [
        JsonMalformed, JsonBreaksOff, JsonEmpty, JsonTooDeep, JsonTrailing, JsonComment, JsonByteOrderMark, JsonInvalidCharacters,
            InputTooLong,
        JsonNoReport, JsonUnknownMember, JsonRepeatedMember, JsonMissingCells, JsonMissingSection, JsonMissingDetail, JsonWrongType,
        JsonConverted,
        JsonNumberBeyondRange, JsonNumberInText, JsonBlankText, JsonInvalidDate, JsonFormatContradicted, JsonEditionsMixed, MoreDiagnostics,
    ];
}
