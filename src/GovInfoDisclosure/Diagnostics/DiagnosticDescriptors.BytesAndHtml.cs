namespace GovInfoDisclosure;

internal static partial class DiagnosticDescriptors
{
    internal static readonly DiagnosticDescriptor FileOfAnotherKind = Create(
        DiagnosticCodes.FileOfAnotherKind, IssueSeverity.Error, "文件类型不能读取", "A file of a kind that is not read",
        "输入是{0}文件，不能直接读取。{2}",
        "The input is a file of this kind: {1}. It cannot be read as it is. {3}");

    internal static readonly DiagnosticDescriptor NotText = Create(
        DiagnosticCodes.NotText, IssueSeverity.Error, "输入不是文本", "The input is not text",
        "输入的字节不是任何受支持编码（UTF-8、UTF-16、GB18030、Big5）的文本。",
        "The bytes of the input are not text in any supported encoding (UTF-8, UTF-16, GB18030, Big5).");

    internal static readonly DiagnosticDescriptor WrongEncodingDeclared = Create(
        DiagnosticCodes.WrongEncodingDeclared, IssueSeverity.Warning, "声明的编码有误", "A wrong encoding is declared",
        "页面声明的编码是 {0}，但按内容判断是 {1}，已按 {1} 读取。",
        "The page declares the encoding {0}, but its content is {1} and was read as such.");

    internal static readonly DiagnosticDescriptor UndecodableBytes = Create(
        DiagnosticCodes.UndecodableBytes, IssueSeverity.Warning, "有无法解码的字节", "Bytes that could not be decoded",
        "有 {0} 处字节不是有效的 {1} 文本，读作“�”，此处为第一处。",
        "In {0:place|places} the bytes are no valid {1} and were read as \"�\"; this is the first.");

    internal static readonly DiagnosticDescriptor EncodingGuessed = Create(
        DiagnosticCodes.EncodingGuessed, IssueSeverity.Info, "编码按内容判断", "The encoding was told from the content",
        "输入未声明编码，按内容判断为 {0}。",
        "The input declares no encoding; its content is {0}.");

    internal static readonly DiagnosticDescriptor UndecodableInTable = Create(
        DiagnosticCodes.UndecodableInTable, IssueSeverity.Warning, "表中有无法解码的字符", "Characters in a table that could not be decoded",
        "该表有 {0} 行数据带有无法解码的字符“�”，此处为第一行；行名、栏目或数字可能丢失，请与原文核对。",
        "In {0:row|rows} of this table with numbers stand characters that could not be decoded (\"�\"); this is the first. Labels or "
            + "numbers may be lost: compare the table with the original.");

    internal static readonly DiagnosticDescriptor CellsBeyondLastColumn = Create(
        DiagnosticCodes.CellsBeyondLastColumn, IssueSeverity.Warning, "单元格超出列数上限", "Cells beyond the last column",
        "因 rowspan 或 colspan 过大，有 {0} 个单元格落在第 {1} 列以外，未读取；第一个的内容是“{2}”。",
        "Because a rowspan or colspan is too large, {0:cell was|cells were} not read, beyond column {1}; the first holds \"{2}\".");

    internal static readonly DiagnosticDescriptor TableNestedTooDeeply = Create(
        DiagnosticCodes.TableNestedTooDeeply, IssueSeverity.Warning, "表格嵌套过深", "Tables nested too deeply",
        "表格嵌套层数过多，此处及更深的表格按普通文字读取。",
        "Tables are nested too deeply; this one and those inside it were read as running text.");

    internal static readonly DiagnosticDescriptor LeftOutElementsRead = Create(
        DiagnosticCodes.LeftOutElementsRead, IssueSeverity.Info, "已读取页面中隐藏或外围的部分", "Hidden or surrounding parts of the page were read",
        "页面的文字几乎都在隐藏元素或页眉、导航、页脚等外围元素中，已一并读取。",
        "Nearly all text of the page stands in hidden elements, or in elements around the content such as a footer; they were read too.");

    internal static readonly DiagnosticDescriptor PageWithoutText = Create(
        DiagnosticCodes.PageWithoutText, IssueSeverity.Warning, "页面没有文字", "The page has no text",
        "页面中没有可读的文字（图片 {0} 张，框架 {1} 个）。如果正文在图片或框架里，请读取文字版或框架所指的页面。",
        "There is no text to read on the page ({0:image|images}, {1:frame|frames}). If the report is in an image or a frame, read its "
            + "text version or the page in the frame.");

    internal static readonly DiagnosticDescriptor TooManyTableRows = Create(
        DiagnosticCodes.TooManyTableRows, IssueSeverity.Error, "表格行数过多", "Too many rows",
        "输入中的表格超过 {0} 行，未读取报告。", "The tables of the input have more than {0} rows; no report was read.");

    internal static readonly DiagnosticDescriptor TooManyTableCells = Create(
        DiagnosticCodes.TooManyTableCells, IssueSeverity.Error, "单元格过多", "Too many cells",
        "输入中的表格超过 {0} 个单元格，未读取报告。", "The tables of the input have more than {0} cells; no report was read.");

    internal static readonly DiagnosticDescriptor WordFileDamaged = Create(
        DiagnosticCodes.WordFileDamaged, IssueSeverity.Error, "Word 文件已损坏", "The Word file is damaged",
        "Word 文件（.docx）不完整，或其中的“{0}”缺失或损坏，未能读取。请用 Word 或 WPS 打开并重新保存后再读取。",
        "The Word file (.docx) is not complete, or its part \"{0}\" is missing or damaged; nothing was read. Open it in Word or WPS and "
            + "save it again.");

    internal static readonly DiagnosticDescriptor WordFileTooLarge = Create(
        DiagnosticCodes.WordFileTooLarge, IssueSeverity.Error, "Word 文件超出上限", "The Word file is beyond the limits",
        "Word 文件（.docx）的内容、层数、部件数或压缩比远超任何年度报告，未读取。",
        "The Word file (.docx) has more content, deeper nesting, more parts or denser packing than any annual report; it was not read.");

    internal static readonly DiagnosticDescriptor WordRevisionsAccepted = Create(
        DiagnosticCodes.WordRevisionsAccepted, IssueSeverity.Info, "修订已按接受读取", "Tracked changes were read as accepted",
        "文件中有 {0} 处修订尚未接受或拒绝，已全部按接受读取：插入的内容保留，删除的内容不读。此处为第一处。",
        "The file has {0} tracked change(s) that nobody has accepted or rejected; all were read as accepted: what is inserted is kept, "
            + "what is deleted is left out. This is the first.");

    private static IEnumerable<DiagnosticDescriptor> BytesAndHtml() =>
    [
        FileOfAnotherKind, NotText, WrongEncodingDeclared, UndecodableBytes, EncodingGuessed, UndecodableInTable,
        CellsBeyondLastColumn, TableNestedTooDeeply, LeftOutElementsRead, PageWithoutText, TooManyTableRows,
        TooManyTableCells, WordFileDamaged, WordFileTooLarge, WordRevisionsAccepted,
    ];
}
