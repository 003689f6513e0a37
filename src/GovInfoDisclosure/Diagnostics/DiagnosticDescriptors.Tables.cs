namespace GovInfoDisclosure;

internal static partial class DiagnosticDescriptors
{
    internal static readonly DiagnosticDescriptor RowUnreadable = Create(
        DiagnosticCodes.RowUnreadable, IssueSeverity.Warning, "数据行无法确定", "Row not certain",
        "“{0}”一行的内容“{1}”不能确定各数字所在的列，该行留空。请对照原文填写。",
        "The row \"{0}\" shows \"{1}\", which does not settle the columns of its numbers; the row is left blank. Fill it in from the "
            + "original.");

    internal static readonly DiagnosticDescriptor NumberNotPlaced = Create(
        DiagnosticCodes.NumberNotPlaced, IssueSeverity.Warning, "数字未能归位", "Number not placed",
        "表格中的“{0}”不属于任何可以确定的单元格，未被采用。", "\"{0}\" in the table belongs to no cell that is certain, and was not used.");

    internal static readonly DiagnosticDescriptor DigitsCut = Create(
        DiagnosticCodes.DigitsCut, IssueSeverity.Info, "粘连数字已切分", "Glued digits cut",
        "“{0}”一行的“{1}”缺少单元格边界，按唯一可行的方式切分为{2}个数字。",
        "\"{1}\" in the row \"{0}\" lost its cell borders and was cut into {2} numbers in the only possible way.");

    internal static readonly DiagnosticDescriptor DigitsCutBySums = Create(
        DiagnosticCodes.DigitsCutBySums, IssueSeverity.Warning, "按勾稽关系切分数字", "Digits cut by the sums",
        "“{0}”一行的“{1}”缺少单元格边界，按使合计成立的唯一方式切分为{2}个数字，请核对。",
        "\"{1}\" in the row \"{0}\" lost its cell borders and was cut into {2} numbers in the only way for which the sums hold. Please "
            + "verify.");

    internal static readonly DiagnosticDescriptor PlacedByOrder = Create(
        DiagnosticCodes.PlacedByOrder, IssueSeverity.Warning, "按行序归位", "Placed by order",
        "“{0}”一行的数字旁没有该行名称，按格式规定的行序归位，请核对。",
        "The numbers of the row \"{0}\" stand apart from its label and were placed by the order of the form. Please verify.");

    internal static readonly DiagnosticDescriptor PlacedBySums = Create(
        DiagnosticCodes.PlacedBySums, IssueSeverity.Warning, "按勾稽关系归位", "Placed by the sums",
        "“{0}”一行的数字按使合计成立的唯一方式归位，请核对。",
        "The numbers of the row \"{0}\" were placed in the only way for which the sums hold. Please verify.");

    internal static readonly DiagnosticDescriptor ColumnBlock = Create(
        DiagnosticCodes.ColumnBlock, IssueSeverity.Warning, "按列排列的数字块", "Numbers listed by columns",
        "“{0}”一行的数字取自按列排列的数字块，请核对。", "The numbers of the row \"{0}\" come from a block that lists them by columns. Please verify.");

    internal static readonly DiagnosticDescriptor RowMissing = Create(
        DiagnosticCodes.RowMissing, IssueSeverity.Warning, "缺少数据行", "Row missing",
        "没有找到“{0}”一行的数字，该行留空。", "No numbers were found for the row \"{0}\"; it is left blank.");

    internal static readonly DiagnosticDescriptor ExtraRow = Create(
        DiagnosticCodes.ExtraRow, IssueSeverity.Warning, "格式以外的数据行", "Row that the form does not have",
        "表格中有格式以外的一行“{0}”（{1}），其数字未被采用。", "The table has a row that the form does not have, \"{0}\" ({1}); its numbers were not used.");

    internal static readonly DiagnosticDescriptor UnitInCell = Create(
        DiagnosticCodes.UnitInCell, IssueSeverity.Info, "单元格内带有单位", "Unit in a cell",
        "“{0}”写作“{1}”，单元格内带有单位，只取数字。", "\"{0}\" reads \"{1}\"; the unit was dropped.");

    internal static readonly DiagnosticDescriptor YuanInCell = Create(
        DiagnosticCodes.YuanInCell, IssueSeverity.Warning, "以元为单位的金额", "Amount in yuan",
        "“{0}”写作“{1}”，单位是元，已换算为万元，请核对。",
        "\"{0}\" reads \"{1}\", an amount in yuan; it was converted into units of 10 000 yuan. Please verify.");

    internal static readonly DiagnosticDescriptor NoteInCell = Create(
        DiagnosticCodes.NoteInCell, IssueSeverity.Warning, "单元格内带有说明", "Note in a cell",
        "“{0}”写作“{1}”，只取括号前的数字。", "\"{0}\" reads \"{1}\"; the number before the brackets was used.");

    internal static readonly DiagnosticDescriptor LostSpace = Create(
        DiagnosticCodes.LostSpace, IssueSeverity.Info, "数字前的乱码", "Stray mark before a number",
        "“{0}”写作“{1}”，问号系空格转换所致，已忽略。", "\"{0}\" reads \"{1}\"; the question mark is a converted space and was ignored.");

    internal static readonly DiagnosticDescriptor TextInCell = Create(
        DiagnosticCodes.TextInCell, IssueSeverity.Warning, "单元格内不是数字", "Cell is not a number",
        "“{0}”写作“{1}”，不是数字，按文字保留。", "\"{0}\" reads \"{1}\", which is not a number; it is kept as text.");

    internal static readonly DiagnosticDescriptor NumberTooLong = Create(
        DiagnosticCodes.NumberTooLong, IssueSeverity.Warning, "数字过长", "Number too long",
        "“{0}”写作“{1}”，位数过多，按文字保留。", "\"{0}\" reads \"{1}\", which has too many digits; it is kept as text.");

    internal static readonly DiagnosticDescriptor HeadingWithNumbers = Create(
        DiagnosticCodes.HeadingWithNumbers, IssueSeverity.Warning, "分组标题行带有数字", "Heading row with numbers",
        "分组标题“{0}”一行带有数字“{1}”，格式中该行没有数据，未被采用。",
        "The heading \"{0}\" carries the numbers \"{1}\"; the form has none there, and they were not used.");

    internal static readonly DiagnosticDescriptor TextInTable = Create(
        DiagnosticCodes.TextInTable, IssueSeverity.Info, "表格中的说明文字", "Text inside a table",
        "表格中的文字“{0}”含有数字，未作为数据。", "The text \"{0}\" inside the table holds digits, which were not taken for data.");

    internal static readonly DiagnosticDescriptor LabelDeviates = Create(
        DiagnosticCodes.LabelDeviates, IssueSeverity.Info, "名称与格式不一致", "Label differs from the form",
        "“{0}”应为“{1}”。", "\"{0}\" should read \"{1}\".");

    internal static readonly DiagnosticDescriptor RowRepeated = Create(
        DiagnosticCodes.RowRepeated, IssueSeverity.Warning, "数据行重复", "Row repeated",
        "“{0}”一行再次出现（{1}），至多采用其中一行。", "The row \"{0}\" appears again ({1}); at most one of them was used.");

    internal static readonly DiagnosticDescriptor MergedCellRepeated = Create(
        DiagnosticCodes.MergedCellRepeated, IssueSeverity.Info, "合并单元格的重复值", "Value of a merged cell repeated",
        "“{0}”一行的“{1}”是同一合并单元格的重复，只取一个。", "\"{1}\" in the row \"{0}\" repeats the value of one merged cell; it was used once.");

    internal static readonly DiagnosticDescriptor EditionAssumed = Create(
        DiagnosticCodes.EditionAssumed, IssueSeverity.Warning, "版式按推定", "Edition assumed",
        "“{0}”没有表头可以确定其版式，按{1}年版读取。", "No heading shows the edition of \"{0}\"; it was read in the edition of {1}.");

    internal static readonly DiagnosticDescriptor RowDoubtful = Create(
        DiagnosticCodes.RowDoubtful, IssueSeverity.Warning, "数据行存疑", "Row doubtful",
        "“{0}”一行的数字（{1}）合计不符，或近旁有数字未能归位，而原文没有单元格边界，可能混入了别行的数字，请核对。",
        "The numbers of the row \"{0}\" ({1}) do not add up, or stand beside numbers without a place, and the text shows no borders "
            + "of cells: some may be of another row. Please verify.");

    internal static readonly DiagnosticDescriptor NegativeNumber = Create(
        DiagnosticCodes.NegativeNumber, IssueSeverity.Warning, "数字为负", "Number below zero",
        "“{0}”写作 {1}，件数和金额不应为负，请核对。", "\"{0}\" reads {1}; counts and amounts cannot be negative. Please verify.");

    internal static readonly DiagnosticDescriptor EarlierTable = Create(
        DiagnosticCodes.EarlierTable, IssueSeverity.Info, "往年的表格", "Table of an earlier year",
        "“{0}”下的表格是往年的，未被采用。", "The table under \"{0}\" is that of an earlier year and was not used.");

    internal static readonly DiagnosticDescriptor ColumnLeftOut = Create(
        DiagnosticCodes.ColumnLeftOut, IssueSeverity.Info, "格式以外的列", "Column outside the format",
        "“{0}”一列不是格式规定的列，未被采用。", "The column \"{0}\" is not one of the format and was not used.");

    internal static readonly DiagnosticDescriptor ColumnsOfOtherYear = Create(
        DiagnosticCodes.ColumnsOfOtherYear, IssueSeverity.Info, "表头年度不同", "Columns of another year",
        "标题写明{0}年，表头写作“{1}”，按本年的列读取。", "The title says {0}, the heading \"{1}\"; it was read as that of the report's year.");

    private static IEnumerable<DiagnosticDescriptor> Tables() =>
    [
        RowUnreadable, NumberNotPlaced, DigitsCut, DigitsCutBySums, PlacedByOrder, PlacedBySums, ColumnBlock, RowMissing, ExtraRow,
            UnitInCell,
        YuanInCell, NoteInCell, LostSpace, TextInCell, NumberTooLong, HeadingWithNumbers, TextInTable, LabelDeviates, RowRepeated,
        MergedCellRepeated,
        EditionAssumed, RowDoubtful, NegativeNumber, EarlierTable, ColumnLeftOut, ColumnsOfOtherYear,
    ];
}
