namespace GovInfoDisclosure;

public static partial class DiagnosticDescriptors
{
    internal static readonly DiagnosticDescriptor RowUnreadable = Create("GID201", IssueSeverity.Warning, "数据行无法确定", "Row not certain",
        "“{0}”一行的内容“{1}”不能确定各数字所在的列，该行留空。请对照原文填写。",
        "The row \"{0}\" shows \"{1}\", which does not settle the columns of its numbers; the row is left blank. "
        + "Fill it in from the original.");

    internal static readonly DiagnosticDescriptor NumberNotPlaced = Create("GID202", IssueSeverity.Warning, "数字未能归位", "Number not placed",
        "表格中的“{0}”不属于任何可以确定的单元格，未被采用。", "\"{0}\" in the table belongs to no cell that is certain, and was not used.");

    internal static readonly DiagnosticDescriptor DigitsCut = Create("GID203", IssueSeverity.Info, "粘连数字已切分", "Glued digits cut",
        "“{0}”一行的“{1}”缺少单元格边界，按唯一可行的方式切分为{2}个数字。",
        "\"{1}\" in the row \"{0}\" lost its cell borders and was cut into {2} numbers in the only possible way.");

    internal static readonly DiagnosticDescriptor DigitsCutBySums =
        Create("GID204", IssueSeverity.Warning, "按勾稽关系切分数字", "Digits cut by the sums",
        "“{0}”一行的“{1}”缺少单元格边界，按使合计成立的唯一方式切分为{2}个数字，请核对。",
        "\"{1}\" in the row \"{0}\" lost its cell borders and was cut into {2} numbers in the only way for which the sums hold. "
        + "Please verify.");

    internal static readonly DiagnosticDescriptor PlacedByOrder = Create("GID205", IssueSeverity.Warning, "按行序归位", "Placed by order",
        "“{0}”一行的数字旁没有该行名称，按格式规定的行序归位，请核对。",
        "The numbers of the row \"{0}\" stand apart from its label and were placed by the order of the form. Please verify.");

    internal static readonly DiagnosticDescriptor PlacedBySums = Create("GID206", IssueSeverity.Warning, "按勾稽关系归位", "Placed by the sums",
        "“{0}”一行的数字按使合计成立的唯一方式归位，请核对。",
        "The numbers of the row \"{0}\" were placed in the only way for which the sums hold. Please verify.");

    internal static readonly DiagnosticDescriptor ColumnBlock =
        Create("GID207", IssueSeverity.Warning, "按列排列的数字块", "Numbers listed by columns",
        "“{0}”一行的数字取自按列排列的数字块，请核对。", "The numbers of the row \"{0}\" come from a block that lists them by columns. Please verify.");

    internal static readonly DiagnosticDescriptor RowMissing = Create("GID208", IssueSeverity.Warning, "缺少数据行", "Row missing",
        "没有找到“{0}”一行的数字，该行留空。", "No numbers were found for the row \"{0}\"; it is left blank.");

    internal static readonly DiagnosticDescriptor ExtraRow =
        Create("GID209", IssueSeverity.Warning, "格式以外的数据行", "Row that the form does not have",
        "表格中有格式以外的一行“{0}”（{1}），其数字未被采用。", "The table has a row that the form does not have, \"{0}\" ({1}); its numbers were not used.");

    internal static readonly DiagnosticDescriptor UnitInCell = Create("GID210", IssueSeverity.Info, "单元格内带有单位", "Unit in a cell",
        "“{0}”写作“{1}”，单元格内带有单位，只取数字。", "\"{0}\" reads \"{1}\"; the unit was dropped.");

    internal static readonly DiagnosticDescriptor YuanInCell = Create("GID211", IssueSeverity.Warning, "以元为单位的金额", "Amount in yuan",
        "“{0}”写作“{1}”，单位是元，数字按原样保留，未作换算。",
        "\"{0}\" reads \"{1}\", an amount in yuan; the number is kept as it stands and was not converted.");

    internal static readonly DiagnosticDescriptor NoteInCell = Create("GID212", IssueSeverity.Warning, "单元格内带有说明", "Note in a cell",
        "“{0}”写作“{1}”，只取括号前的数字。", "\"{0}\" reads \"{1}\"; the number before the brackets was used.");

    internal static readonly DiagnosticDescriptor LostSpace = Create("GID213", IssueSeverity.Info, "数字前的乱码", "Stray mark before a number",
        "“{0}”写作“{1}”，问号系空格转换所致，已忽略。", "\"{0}\" reads \"{1}\"; the question mark is a converted space and was ignored.");

    internal static readonly DiagnosticDescriptor TextInCell = Create("GID214", IssueSeverity.Warning, "单元格内不是数字", "Cell is not a number",
        "“{0}”写作“{1}”，不是数字，按文字保留。", "\"{0}\" reads \"{1}\", which is not a number; it is kept as text.");

    internal static readonly DiagnosticDescriptor NumberTooLong = Create("GID215", IssueSeverity.Warning, "数字过长", "Number too long",
        "“{0}”写作“{1}”，位数过多，按文字保留。", "\"{0}\" reads \"{1}\", which has too many digits; it is kept as text.");

    internal static readonly DiagnosticDescriptor HeadingWithNumbers =
        Create("GID216", IssueSeverity.Warning, "分组标题行带有数字", "Heading row with numbers",
        "分组标题“{0}”一行带有数字“{1}”，格式中该行没有数据，未被采用。",
        "The heading \"{0}\" carries the numbers \"{1}\"; the form has none there, and they were not used.");

    internal static readonly DiagnosticDescriptor TextInTable = Create("GID217", IssueSeverity.Info, "表格中的说明文字", "Text inside a table",
        "表格中的文字“{0}”含有数字，未作为数据。", "The text \"{0}\" inside the table holds digits, which were not taken for data.");

    internal static readonly DiagnosticDescriptor LabelDeviates =
        Create("GID218", IssueSeverity.Info, "名称与格式不一致", "Label differs from the form",
        "“{0}”应为“{1}”。", "\"{0}\" should read \"{1}\".");

    internal static readonly DiagnosticDescriptor RowRepeated = Create("GID219", IssueSeverity.Warning, "数据行重复", "Row repeated",
        "“{0}”一行再次出现（{1}），至多采用其中一行。", "The row \"{0}\" appears again ({1}); at most one of them was used.");

    internal static readonly DiagnosticDescriptor MergedCellRepeated =
        Create("GID220", IssueSeverity.Info, "合并单元格的重复值", "Value of a merged cell repeated",
        "“{0}”一行的“{1}”是同一合并单元格的重复，只取一个。", "\"{1}\" in the row \"{0}\" repeats the value of one merged cell; it was used once.");

    internal static readonly DiagnosticDescriptor EditionAssumed = Create("GID221", IssueSeverity.Warning, "版式按推定", "Edition assumed",
        "“{0}”没有表头可以确定其版式，按{1}年版读取。", "No heading shows the edition of \"{0}\"; it was read in the edition of {1}.");

    internal static readonly DiagnosticDescriptor RowDoubtful = Create("GID222", IssueSeverity.Warning, "数据行存疑", "Row doubtful",
        "“{0}”一行的数字（{1}）合计不符，而同表其他行缺少数字，可能混入了别行的数字，请核对。",
        "The numbers of the row \"{0}\" ({1}) do not add up, and other rows of the table lack values: "
        + "numbers of other rows may stand here. Please verify.");

    internal static readonly DiagnosticDescriptor NegativeNumber = Create("GID223", IssueSeverity.Warning, "数字为负", "Number below zero",
        "“{0}”写作 {1}，件数和金额不应为负，请核对。", "\"{0}\" reads {1}; counts and amounts cannot be negative. Please verify.");

    private static IEnumerable<DiagnosticDescriptor> Tables() =>
    [
        RowUnreadable, NumberNotPlaced, DigitsCut, DigitsCutBySums, PlacedByOrder, PlacedBySums, ColumnBlock, RowMissing, ExtraRow,
        UnitInCell, YuanInCell, NoteInCell, LostSpace, TextInCell, NumberTooLong, HeadingWithNumbers, TextInTable, LabelDeviates,
        RowRepeated, MergedCellRepeated,
        EditionAssumed, RowDoubtful, NegativeNumber,
    ];
}
