namespace GovInfoDisclosure;

// Each line: key, official number and name, English, then the folded texts by which a printed label is recognised: the official name
// first, then variants seen in published reports. A text that ends in * may be followed by anything.
internal sealed partial class FormTable
{
    /// <summary>Table P: the columns and rows of both editions.</summary>
    private static class ProactiveTable
    {
        private static readonly LayoutColumn[] InstrumentColumns =
        [
            new(0, "issuedThisYear", "本年制发件数", "Issued this year", "本年制发件数", "本年制作数量", "本年制发数", "制发件数", "本年制作件数", "本年制发数量"),
            new(1, "repealedThisYear", "本年废止件数", "Repealed this year", "本年废止件数", "废止件数", "本年废止数量", "本年废止数"),
            new(2, "currentlyInEffect", "现行有效件数", "Currently in effect", "现行有效件数", "现行有效件", "现行有效数", "现行有效数量")
            {
                Measure = ColumnMeasure.Stock,
            },
        ];

        private static readonly LayoutColumn[] InstrumentTrialColumns =
        [
            new(0, "newlyProduced", "本年新制作数量", "Newly produced this year", "本年新制作数量", "新制作数量", "本年新"),
            new(1, "newlyDisclosed", "本年新公开数量", "Newly disclosed this year", "本年新公开数量", "新公开数量", "本年新"),
            new(2, "totalDisclosed", "对外公开总数量", "Total disclosed", "对外公开总数量", "对外公开总数") { Measure = ColumnMeasure.Stock },
        ];

        private static readonly LayoutColumn[] DecisionColumns =
        [
            new(0, "decisionsThisYear", "本年处理决定数量", "Decisions this year", "本年处理决定数量", "本年处理决定数", "本年度处理决定数量"),
        ];

        private static readonly LayoutColumn[] DecisionTrialColumns =
        [
            new(0, "previousYearItems", "上一年项目数量", "Items in the previous year", "上一年项目数量", "上年项目数量", "上一年度项目数量")
            {
                Measure = ColumnMeasure.Items,
            },
            new(1, "changeThisYear", "本年增/减", "Change this year", "本年增减", "本年增", "本年度增减")
            {
                Kind = ColumnKind.Change, Measure = ColumnMeasure.Items,
            },
            new(2, "decisions", "处理决定数量", "Decisions", "处理决定数量", "处理决定数"),
        ];

        private static readonly LayoutColumn[] FeeColumns =
        [
            new(0, "amountCollectedThisYear", "本年收费金额（单位：万元）", "Amount collected this year (10 000 yuan)", "本年收费金额单位万元",
                "本年收费金额")
            {
                Kind = ColumnKind.Amount,
            },
        ];

        private static readonly LayoutColumn[] FeeTrialColumns = [DecisionTrialColumns[0], DecisionTrialColumns[1]];

        private static readonly LayoutColumn[] ProcurementColumns =
        [
            new(0, "procurementProjects", "采购项目数量", "Procurement projects", "采购项目数量"),
            new(1, "procurementAmount", "采购总金额", "Procurement amount", "采购总金额") { Kind = ColumnKind.Amount },
        ];

        private static readonly LayoutRow Item1 = Item("（一）", "Article 20, item (1)");
        private static readonly LayoutRow Item5 = Item("（五）", "Article 20, item (5)");
        private static readonly LayoutRow Item6 = Item("（六）", "Article 20, item (6)");
        private static readonly LayoutRow Item8 = Item("（八）", "Article 20, item (8)");
        private static readonly LayoutRow TrialItem1 = Item("（一）", "Article 20, item (1)", ReportFormat.Trial2019);
        private static readonly LayoutRow TrialItem5 = Item("（五）", "Article 20, item (5)", ReportFormat.Trial2019);
        private static readonly LayoutRow TrialItem6 = Item("（六）", "Article 20, item (6)", ReportFormat.Trial2019);
        private static readonly LayoutRow TrialItem8 = Item("（八）", "Article 20, item (8)", ReportFormat.Trial2019);
        private static readonly LayoutRow TrialItem9 = Item("（九）", "Article 20, item (9)", ReportFormat.Trial2019);

        internal static readonly LayoutRow[] Rows =
        [
            Item1,
            Row(ProactiveRow.AdministrativeRules, "administrativeRules", "规章", "Administrative rules", Item1, InstrumentColumns, "规章",
                "政府规章"),
            Row(ProactiveRow.NormativeDocuments, "normativeDocuments", "行政规范性文件", "Administrative normative documents", Item1,
                InstrumentColumns, "行政规范性文件", "规范性文件", "规范性档案", "行政规范性档案"),
            Item5,
            Row(ProactiveRow.AdministrativeLicensing, "administrativeLicensing", "行政许可", "Administrative licensing", Item5,
                DecisionColumns, "行政许可"),
            Item6,
            Row(ProactiveRow.AdministrativePenalties, "administrativePenalties", "行政处罚", "Administrative penalties", Item6,
                DecisionColumns, "行政处罚"),
            Row(ProactiveRow.AdministrativeCompulsion, "administrativeCompulsion", "行政强制", "Administrative compulsion", Item6,
                DecisionColumns, "行政强制", "行政强制措施"),
            Item8,
            Row(ProactiveRow.AdministrativeFees, "administrativeFees", "行政事业性收费", "Administrative fees", Item8, FeeColumns, "行政事业性收费",
                "行政事业型收费", "行政事业收费"),
        ];

        internal static readonly LayoutRow[] TrialRows =
        [
            TrialItem1,
            Row(ProactiveRow.AdministrativeRules, "administrativeRules", "规章", "Administrative rules", TrialItem1, InstrumentTrialColumns,
                "规章", "政府规章"),
            Row(ProactiveRow.NormativeDocuments, "normativeDocuments", "规范性文件", "Administrative normative documents", TrialItem1,
                InstrumentTrialColumns, "规范性文件", "行政规范性文件", "规范性档案", "行政规范性档案"),
            TrialItem5,
            Row(ProactiveRow.AdministrativeLicensing, "administrativeLicensing", "行政许可", "Administrative licensing", TrialItem5,
                DecisionTrialColumns, "行政许可"),
            Row(ProactiveRow.OtherExternalServices, "otherExternalServices", "其他对外管理服务事项", "Other external management and service matters",
                TrialItem5, DecisionTrialColumns, "其他对外管理服务事项", "其它对外管理服务事项"),
            TrialItem6,
            Row(ProactiveRow.AdministrativePenalties, "administrativePenalties", "行政处罚", "Administrative penalties", TrialItem6,
                DecisionTrialColumns, "行政处罚"),
            Row(ProactiveRow.AdministrativeCompulsion, "administrativeCompulsion", "行政强制", "Administrative compulsion", TrialItem6,
                DecisionTrialColumns, "行政强制", "行政强制措施"),
            TrialItem8,
            Row(ProactiveRow.AdministrativeFees, "administrativeFees", "行政事业性收费", "Administrative fees", TrialItem8, FeeTrialColumns,
                "行政事业性收费", "行政事业型收费", "行政事业收费"),
            TrialItem9,
            Row(ProactiveRow.CentralizedProcurement, "centralizedProcurement", "政府集中采购", "Centralised government procurement", TrialItem9,
                ProcurementColumns, "政府集中采购"),
        ];

        private static LayoutRow Item(string number, string english, ReportFormat edition = ReportFormat.Edition2021) =>
            new(ReportTable.ProactiveDisclosure, -1, "/proactiveDisclosure", "", $"{ReportLayout.BlockArticle}第{number}项", english, null,
                edition, [], [ReportLayout.BlockArticle + "*"]);

        private static LayoutRow Row(ProactiveRow row, string key, string label, string english, LayoutRow parent, LayoutColumn[] columns,
            params string[] cores) =>
            new(ReportTable.ProactiveDisclosure, (int)row, "/proactiveDisclosure/" + key, "", label, english, parent, parent.Edition,
                columns, cores);
    }
}
