namespace GovInfoDisclosure;

// Each line: key, official number and name, English, then the folded texts by which a printed label is recognised: the official name
// first, then variants seen in published reports. A text that ends in * may be followed by anything.
internal sealed partial class FormTable
{
    /// <summary>Table L: its columns and blocks.</summary>
    private static class RemedyTable
    {
        private static readonly LayoutColumn[] Columns =
        [
            new(0, "upheld", "结果维持", "Upheld", "结果维持", "维持"),
            new(1, "corrected", "结果纠正", "Corrected", "结果纠正", "纠正"),
            new(2, "other", "其他结果", "Other outcome", "其他结果", "驳回申请", "驳回起诉", "其它结果"),
            new(3, "pending", "尚未审结", "Pending", "尚未审结", "未审结"),
            new(4, "total", "总计", "Total", "总计", "合计"),
        ];

        private static readonly LayoutRow LitigationRow = new(ReportTable.LegalRemedies, -1, "/legalRemedies", "",
            ReportLayout.LitigationHeading, "Litigation", null, null, [], [ReportLayout.LitigationHeading]);

        internal static readonly LayoutRow[] Rows =
        [
            Row(RemedyKind.Reconsideration, "reconsideration", "行政复议", "Administrative reconsideration", null),
            LitigationRow,
            Row(RemedyKind.DirectLitigation, "directLitigation", "未经复议直接起诉", "Filed directly, without reconsideration", LitigationRow),
            Row(RemedyKind.PostReconsiderationLitigation, "postReconsiderationLitigation", "复议后起诉", "After reconsideration", LitigationRow),
        ];

        private static LayoutRow Row(RemedyKind kind, string key, string label, string english, LayoutRow? parent) =>
            new(ReportTable.LegalRemedies, (int)kind, "/legalRemedies/" + key, "", label, english, parent, null, Columns, [label]);
    }
}
