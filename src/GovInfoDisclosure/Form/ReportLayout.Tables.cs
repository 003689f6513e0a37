namespace GovInfoDisclosure;

// The rows and columns themselves. Each line: key, official number and name, English, then the folded texts by which a printed label is
// recognised: the official name first, then variants seen in published reports. A text that ends in * may be followed by anything.
public static partial class ReportLayout
{
    private static readonly LayoutColumn[] ApplicantColumns =
    [
        new(0, "naturalPerson", "自然人", "Natural persons", "自然人"),
        new(1, "commercialEnterprise", "商业企业", "Commercial enterprises", "商业企业"),
        new(2, "researchInstitution", "科研机构", "Research institutions", "科研机构"),
        new(3, "publicInterestOrganization", "社会公益组织", "Public-interest organizations", "社会公益组织"),
        new(4, "legalServiceInstitution", "法律服务机构", "Legal service institutions", "法律服务机构"),
        new(5, "otherOrganization", "其他", "Other organizations", "其他", "其它"),
        new(6, "total", "总计", "Total", "总计", "合计"),
    ];

    private static readonly LayoutColumn[] RemedyColumns =
    [
        new(0, "upheld", "结果维持", "Upheld", "结果维持", "维持"),
        new(1, "corrected", "结果纠正", "Corrected", "结果纠正", "纠正"),
        new(2, "other", "其他结果", "Other outcome", "其他结果", "驳回申请", "驳回起诉", "其它结果"),
        new(3, "pending", "尚未审结", "Pending", "尚未审结", "未审结"),
        new(4, "total", "总计", "Total", "总计", "合计"),
    ];

    private static readonly LayoutColumn[] InstrumentColumns =
    [
        new(0, "issuedThisYear", "本年制发件数", "Issued this year", "本年制发件数", "本年制作数量", "本年制发数", "制发件数", "本年制作件数", "本年制发数量"),
        new(1, "repealedThisYear", "本年废止件数", "Repealed this year", "本年废止件数", "废止件数", "本年废止数量", "本年废止数"),
        new(2, "currentlyInEffect", "现行有效件数", "Currently in effect", "现行有效件数", "现行有效件", "现行有效数", "现行有效数量"),
    ];

    private static readonly LayoutColumn[] InstrumentTrialColumns =
    [
        new(0, "newlyProduced", "本年新制作数量", "Newly produced this year", "本年新制作数量", "新制作数量", "本年新"),
        new(1, "newlyDisclosed", "本年新公开数量", "Newly disclosed this year", "本年新公开数量", "新公开数量", "本年新"),
        new(2, "totalDisclosed", "对外公开总数量", "Total disclosed", "对外公开总数量", "对外公开总数"),
    ];

    private static readonly LayoutColumn[] DecisionColumns =
    [
        new(0, "decisionsThisYear", "本年处理决定数量", "Decisions this year", "本年处理决定数量", "本年处理决定数", "本年度处理决定数量"),
    ];

    private static readonly LayoutColumn[] DecisionTrialColumns =
    [
        new(0, "previousYearItems", "上一年项目数量", "Items in the previous year", "上一年项目数量", "上年项目数量", "上一年度项目数量"),
        new(1, "changeThisYear", "本年增/减", "Change this year", "本年增减", "本年增", "本年度增减"),
        new(2, "decisions", "处理决定数量", "Decisions", "处理决定数量", "处理决定数"),
    ];

    private static readonly LayoutColumn[] FeeColumns =
    [
        new(0, "amountCollectedThisYear", "本年收费金额（单位：万元）", "Amount collected this year (10 000 yuan)", "本年收费金额单位万元", "本年收费金额"),
    ];

    private static readonly LayoutColumn[] FeeTrialColumns = [DecisionTrialColumns[0], DecisionTrialColumns[1]];

    private static readonly LayoutColumn[] ProcurementColumns =
    [
        new(0, "procurementProjects", "采购项目数量", "Procurement projects", "采购项目数量"),
        new(1, "procurementAmount", "采购总金额", "Procurement amount", "采购总金额"),
    ];

    /// <summary>The line in the corner of table R that states its law.</summary>
    internal const string BalanceNote = "（本列数据的" + BalanceWord + "为：第一项加第二项之和，等于第三项加第四项之和）";

    /// <summary>The word by which that line is recognised.</summary>
    internal const string BalanceWord = "勾稽关系";

    /// <summary>The article of the Regulations that the headings of table P name.</summary>
    internal const string BlockArticle = "第二十条";

    /// <summary>The headings over the columns of table R: all applicants, and those that are no natural persons.</summary>
    internal const string ApplicantHeading = "申请人情况";

    /// <inheritdoc cref="ApplicantHeading"/>
    internal const string OrganizationHeading = "法人或其他组织";

    /// <summary>The heading over the first column of table P.</summary>
    internal const string ContentHeading = "信息内容";

    /// <summary>The heading over the two blocks of litigation in table L.</summary>
    internal const string LitigationHeading = "行政诉讼";

    private static readonly LayoutRow Item1 = Item("（一）", "Article 20, item (1)");
    private static readonly LayoutRow Item5 = Item("（五）", "Article 20, item (5)");
    private static readonly LayoutRow Item6 = Item("（六）", "Article 20, item (6)");
    private static readonly LayoutRow Item8 = Item("（八）", "Article 20, item (8)");
    private static readonly LayoutRow TrialItem1 = Item("（一）", "Article 20, item (1)", ReportFormat.Trial2019);
    private static readonly LayoutRow TrialItem5 = Item("（五）", "Article 20, item (5)", ReportFormat.Trial2019);
    private static readonly LayoutRow TrialItem6 = Item("（六）", "Article 20, item (6)", ReportFormat.Trial2019);
    private static readonly LayoutRow TrialItem8 = Item("（八）", "Article 20, item (8)", ReportFormat.Trial2019);
    private static readonly LayoutRow TrialItem9 = Item("（九）", "Article 20, item (9)", ReportFormat.Trial2019);

    private static readonly LayoutRow[] ProactiveRows =
    [
        Item1,
        Row(ProactiveRow.AdministrativeRules, "administrativeRules", "规章", "Administrative rules", Item1, InstrumentColumns, "规章", "政府规章"),
        Row(ProactiveRow.NormativeDocuments, "normativeDocuments", "行政规范性文件", "Administrative normative documents", Item1, InstrumentColumns, "行政规范性文件", "规范性文件", "规范性档案", "行政规范性档案"),
        Item5,
        Row(ProactiveRow.AdministrativeLicensing, "administrativeLicensing", "行政许可", "Administrative licensing", Item5, DecisionColumns, "行政许可"),
        Item6,
        Row(ProactiveRow.AdministrativePenalties, "administrativePenalties", "行政处罚", "Administrative penalties", Item6, DecisionColumns, "行政处罚"),
        Row(ProactiveRow.AdministrativeCompulsion, "administrativeCompulsion", "行政强制", "Administrative compulsion", Item6, DecisionColumns, "行政强制", "行政强制措施"),
        Item8,
        Row(ProactiveRow.AdministrativeFees, "administrativeFees", "行政事业性收费", "Administrative fees", Item8, FeeColumns, "行政事业性收费", "行政事业型收费", "行政事业收费"),
    ];

    private static readonly LayoutRow[] ProactiveTrialRows =
    [
        TrialItem1,
        Row(ProactiveRow.AdministrativeRules, "administrativeRules", "规章", "Administrative rules", TrialItem1, InstrumentTrialColumns, "规章", "政府规章"),
        Row(ProactiveRow.NormativeDocuments, "normativeDocuments", "规范性文件", "Administrative normative documents", TrialItem1, InstrumentTrialColumns, "规范性文件", "行政规范性文件", "规范性档案", "行政规范性档案"),
        TrialItem5,
        Row(ProactiveRow.AdministrativeLicensing, "administrativeLicensing", "行政许可", "Administrative licensing", TrialItem5, DecisionTrialColumns, "行政许可"),
        Row(ProactiveRow.OtherExternalServices, "otherExternalServices", "其他对外管理服务事项", "Other external management and service matters", TrialItem5, DecisionTrialColumns, "其他对外管理服务事项", "其它对外管理服务事项"),
        TrialItem6,
        Row(ProactiveRow.AdministrativePenalties, "administrativePenalties", "行政处罚", "Administrative penalties", TrialItem6, DecisionTrialColumns, "行政处罚"),
        Row(ProactiveRow.AdministrativeCompulsion, "administrativeCompulsion", "行政强制", "Administrative compulsion", TrialItem6, DecisionTrialColumns, "行政强制", "行政强制措施"),
        TrialItem8,
        Row(ProactiveRow.AdministrativeFees, "administrativeFees", "行政事业性收费", "Administrative fees", TrialItem8, FeeTrialColumns, "行政事业性收费", "行政事业型收费", "行政事业收费"),
        TrialItem9,
        Row(ProactiveRow.CentralizedProcurement, "centralizedProcurement", "政府集中采购", "Centralised government procurement", TrialItem9, ProcurementColumns, "政府集中采购"),
    ];

    private static readonly LayoutRow ResultsHeading = Heading("results", "三、", "本年度办理结果", "Results this year", null, "本年度办理结果");
    private static readonly LayoutRow NotDisclosedHeading = Heading("results/notDisclosed", "（三）", "不予公开", "Not disclosed", ResultsHeading, "不予公开");
    private static readonly LayoutRow UnableToProvideHeading = Heading("results/unableToProvide", "（四）", "无法提供", "Unable to provide", ResultsHeading, "无法提供");
    private static readonly LayoutRow NotProcessedHeading = Heading("results/notProcessed", "（五）", "不予处理", "Not processed", ResultsHeading, "不予处理");
    private static readonly LayoutRow OtherHandlingHeading = Heading("results/otherHandling", "（六）", "其他处理", "Otherwise handled", ResultsHeading, "其他处理", "其他");

    private static readonly LayoutRow[] SharedRequestRows =
    [
        Row(RequestRow.NewRequests, "newRequests", "一、", "本年新收政府信息公开申请数量", "New requests received this year", null, null, "本年新收*", "本年度新收*", "新收政府信息公开申请*"),
        Row(RequestRow.CarriedOver, "carriedOver", "二、", "上年结转政府信息公开申请数量", "Carried over from the previous year", null, null, "上年结转*", "上年度结转*", "上一年结转*"),
        ResultsHeading,
        Row(RequestRow.Disclosed, "results/disclosed", "（一）", "予以公开", "Disclosed", ResultsHeading, null, "予以公开"),
        Row(RequestRow.PartiallyDisclosed, "results/partiallyDisclosed", "（二）", "部分公开（区分处理的，只计这一情形，不计其他情形）", "Partially disclosed", ResultsHeading, null, "部分公开*"),
        NotDisclosedHeading,
        Row(RequestRow.StateSecret, "results/notDisclosed/stateSecret", "1.", "属于国家秘密", "State secrets", NotDisclosedHeading, null, "属于国家秘密", "国家秘密"),
        Row(RequestRow.ProhibitedByLaw, "results/notDisclosed/prohibitedByLaw", "2.", "其他法律行政法规禁止公开", "Disclosure prohibited by other laws or administrative regulations", NotDisclosedHeading, null, "其他法律行政法规禁止公开", "其他法律行政*", "其它法律行政*", "法律行政法规禁止公开", "其他法律法规禁止公开"),
        Row(RequestRow.EndangersSecurityOrStability, "results/notDisclosed/endangersSecurityOrStability", "3.", "危及“三安全一稳定”", "Endangers security or stability", NotDisclosedHeading, null, "危及三安全一稳定", "三安全一稳定", "危及三安全*"),
        Row(RequestRow.ThirdPartyRights, "results/notDisclosed/thirdPartyRights", "4.", "保护第三方合法权益", "Protection of third parties' lawful rights and interests", NotDisclosedHeading, null, "保护第三方合法权益", "保护第三方*", "保护第三人合法权益", "第三方合法权益"),
        Row(RequestRow.InternalAffairs, "results/notDisclosed/internalAffairs", "5.", "属于三类内部事务信息", "Internal affairs information", NotDisclosedHeading, null, "属于三类内部事务信息", "三类内部事务*", "属于三类内部*", "内部事务信息"),
        Row(RequestRow.ProcessInformation, "results/notDisclosed/processInformation", "6.", "属于四类过程性信息", "Process information", NotDisclosedHeading, null, "属于四类过程性信息", "四类过程性*", "属于四类过程*", "过程性信息"),
        Row(RequestRow.EnforcementCaseFile, "results/notDisclosed/enforcementCaseFile", "7.", "属于行政执法案卷", "Administrative enforcement case files", NotDisclosedHeading, null, "属于行政执法案卷", "行政执法案卷", "属于行政执法*"),
        Row(RequestRow.AdministrativeInquiry, "results/notDisclosed/administrativeInquiry", "8.", "属于行政查询事项", "Matters of administrative inquiry", NotDisclosedHeading, null, "属于行政查询事项", "行政查询事项", "属于行政查询*"),
        UnableToProvideHeading,
        Row(RequestRow.NotHeld, "results/unableToProvide/notHeld", "1.", "本机关不掌握相关政府信息", "Information not held by this organ", UnableToProvideHeading, null, "本机关不掌握相关政府信息", "本机关不掌握*", "不掌握相关政府信息", "本单位不掌握*"),
        Row(RequestRow.CreationRequired, "results/unableToProvide/creationRequired", "2.", "没有现成信息需要另行制作", "No existing information, creation required", UnableToProvideHeading, null, "没有现成信息需要另行制作", "没有现成信息*", "需要另行制作"),
        Row(RequestRow.UnclearAfterCorrection, "results/unableToProvide/unclearAfterCorrection", "3.", "补正后申请内容仍不明确", "Still unclear after correction", UnableToProvideHeading, null, "补正后申请内容仍不明确", "补正后*"),
        NotProcessedHeading,
        Row(RequestRow.PetitionOrComplaint, "results/notProcessed/petitionOrComplaint", "1.", "信访举报投诉类申请", "Petition, report or complaint", NotProcessedHeading, null, "信访举报投诉类申请", "信访举报*", "信访投诉*"),
        Row(RequestRow.RepeatedRequest, "results/notProcessed/repeatedRequest", "2.", "重复申请", "Repeated request", NotProcessedHeading, null, "重复申请"),
        Row(RequestRow.PublicPublication, "results/notProcessed/publicPublication", "3.", "要求提供公开出版物", "Request for public publications", NotProcessedHeading, null, "要求提供公开出版物", "要求提供公开*", "公开出版物"),
        Row(RequestRow.ExcessiveRequests, "results/notProcessed/excessiveRequests", "4.", "无正当理由大量反复申请", "Large numbers of requests without proper reason", NotProcessedHeading, null, "无正当理由大量反复申请", "无正当理由大量*", "大量反复申请"),
        Row(RequestRow.ConfirmationOrReissue, "results/notProcessed/confirmationOrReissue", "5.", "要求行政机关确认或重新出具已获取信息", "Confirmation or re-issue of information already obtained", NotProcessedHeading, null, "要求行政机关确认或重新出具已获取信息", "要求行政机关确认*", "要求行政机关*", "重新出具已获取信息"),
    ];

    private static readonly LayoutRow[] DividedOtherHandling =
    [
        OtherHandlingHeading,
        Row(RequestRow.CorrectionOverdue, "results/otherHandling/correctionOverdue", "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Correction overdue, no longer processed", OtherHandlingHeading, ReportFormat.Edition2021, "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请", "申请人无正当理由*", "无正当理由逾期不补正*"),
        Row(RequestRow.FeeOverdue, "results/otherHandling/feeOverdue", "2.", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee overdue, no longer processed", OtherHandlingHeading, ReportFormat.Edition2021, "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请", "申请人逾期未*", "申请人预期未*", "逾期未按收费*"),
        Row(RequestRow.OtherReason, "results/otherHandling/otherReason", "3.", "其他", "Other", OtherHandlingHeading, ReportFormat.Edition2021, "其他", "其它"),
    ];

    private static readonly LayoutRow[] UndividedOtherHandling =
    [
        Row(RequestRow.OtherHandling, "results/otherHandling", "（六）", "其他处理", "Otherwise handled", ResultsHeading, ReportFormat.Trial2019, "其他处理", "其他", "其它处理"),
    ];

    private static readonly LayoutRow[] ClosingRequestRows =
    [
        Row(RequestRow.ResultsTotal, "results/total", "（七）", "总计", "Total results", ResultsHeading, null, "总计", "合计"),
        Row(RequestRow.CarriedForward, "carriedForward", "四、", "结转下年度继续办理", "Carried forward to the next year", null, null, "结转下年度继续办理", "结转下年*", "结转下一年*"),
    ];

    private static readonly LayoutRow[] RequestRows = [.. SharedRequestRows, .. DividedOtherHandling, .. ClosingRequestRows];

    private static readonly LayoutRow[] RequestTrialRows = [.. SharedRequestRows, .. UndividedOtherHandling, .. ClosingRequestRows];

    private static readonly LayoutRow[] RequestRowsByIndex =
        RequestRows.Concat(UndividedOtherHandling).Where(static row => !row.IsHeading).OrderBy(static row => row.Index).ToArray();

    private static readonly LayoutRow LitigationRow = new(ReportTable.LegalRemedies, -1, "/legalRemedies", "", LitigationHeading, "Litigation", null, null, [], [LitigationHeading]);

    private static readonly LayoutRow[] RemedyRows =
    [
        Row(RemedyKind.Reconsideration, "reconsideration", "行政复议", "Administrative reconsideration", null),
        LitigationRow,
        Row(RemedyKind.DirectLitigation, "directLitigation", "未经复议直接起诉", "Filed directly, without reconsideration", LitigationRow),
        Row(RemedyKind.PostReconsiderationLitigation, "postReconsiderationLitigation", "复议后起诉", "After reconsideration", LitigationRow),
    ];

    private static LayoutRow Item(string number, string english, ReportFormat edition = ReportFormat.Edition2021) =>
        new(ReportTable.ProactiveDisclosure, -1, "/proactiveDisclosure", "", $"{BlockArticle}第{number}项", english, null, edition, [], [BlockArticle + "*"]);

    private static LayoutRow Row(ProactiveRow row, string key, string label, string english, LayoutRow parent, LayoutColumn[] columns, params string[] cores) =>
        new(ReportTable.ProactiveDisclosure, (int)row, "/proactiveDisclosure/" + key, "", label, english, parent, parent.Edition, columns, cores);

    private static LayoutRow Heading(string key, string number, string label, string english, LayoutRow? parent, params string[] cores) =>
        new(ReportTable.DisclosureRequests, -1, "/disclosureRequests/" + key, number, label, english, parent, null, [], cores);

    private static LayoutRow Row(RequestRow row, string key, string number, string label, string english, LayoutRow? parent, ReportFormat? edition, params string[] cores) =>
        new(ReportTable.DisclosureRequests, (int)row, "/disclosureRequests/" + key, number, label, english, parent, edition, ApplicantColumns, cores);

    private static LayoutRow Row(RemedyKind kind, string key, string label, string english, LayoutRow? parent) =>
        new(ReportTable.LegalRemedies, (int)kind, "/legalRemedies/" + key, "", label, english, parent, null, RemedyColumns, [label]);
}
