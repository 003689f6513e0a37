namespace GovInfoDisclosure;

// Each line: key, official number and name, English, then the folded texts by which a printed label is recognised: the official name
// first, then variants seen in published reports. A text that ends in * may be followed by anything.
internal sealed partial class FormTable
{
    /// <summary>Table R: its columns, and its rows in both editions.</summary>
    private static class RequestTable
    {
        private static readonly LayoutColumn[] Columns =
        [
            new(0, "naturalPerson", "自然人", "Natural persons", "自然人"),
            new(1, "commercialEnterprise", "商业企业", "Commercial enterprises", "商业企业"),
            new(2, "researchInstitution", "科研机构", "Research institutions", "科研机构"),
            new(3, "publicInterestOrganization", "社会公益组织", "Public-interest organizations", "社会公益组织"),
            new(4, "legalServiceInstitution", "法律服务机构", "Legal service institutions", "法律服务机构"),
            new(5, "otherOrganization", "其他", "Other organizations", "其他", "其它"),
            new(6, "total", "总计", "Total", "总计", "合计"),
        ];

        private static readonly LayoutRow ResultsHeading = Heading("results", "三、", "本年度办理结果", "Results this year", null, "本年度办理结果");
        private static readonly LayoutRow NotDisclosedHeading = Heading("results/notDisclosed", "（三）", "不予公开", "Not disclosed",
            ResultsHeading, "不予公开");
        private static readonly LayoutRow UnableToProvideHeading = Heading("results/unableToProvide", "（四）", "无法提供", "Unable to provide",
            ResultsHeading, "无法提供");
        private static readonly LayoutRow NotProcessedHeading = Heading("results/notProcessed", "（五）", "不予处理", "Not processed",
            ResultsHeading, "不予处理");
        private static readonly LayoutRow OtherHandlingHeading = Heading("results/otherHandling", "（六）", "其他处理", "Otherwise handled",
            ResultsHeading, "其他处理", "其他");

        private static readonly LayoutRow[] SharedRows =
        [
            Row(RequestRow.NewRequests, "newRequests", "一、", "本年新收政府信息公开申请数量", "New requests received this year", null, null, "本年新收*",
                "本年度新收*", "新收政府信息公开申请*"),
            Row(RequestRow.CarriedOver, "carriedOver", "二、", "上年结转政府信息公开申请数量", "Carried over from the previous year", null, null, "上年结转*",
                "上年度结转*", "上一年结转*"),
            ResultsHeading,
            Row(RequestRow.Disclosed, "results/disclosed", "（一）", "予以公开", "Disclosed", ResultsHeading, null, "予以公开"),
            Row(RequestRow.PartiallyDisclosed, "results/partiallyDisclosed", "（二）", "部分公开（区分处理的，只计这一情形，不计其他情形）", "Partially disclosed",
                ResultsHeading, null, "部分公开*"),
            NotDisclosedHeading,
            Row(RequestRow.StateSecret, "results/notDisclosed/stateSecret", "1.", "属于国家秘密", "State secrets", NotDisclosedHeading, null,
                "属于国家秘密", "国家秘密"),
            Row(RequestRow.ProhibitedByLaw, "results/notDisclosed/prohibitedByLaw", "2.", "其他法律行政法规禁止公开",
                "Disclosure prohibited by other laws or administrative regulations", NotDisclosedHeading, null, "其他法律行政法规禁止公开", "其他法律行政*",
                "其它法律行政*", "法律行政法规禁止公开", "其他法律法规禁止公开"),
            Row(RequestRow.EndangersSecurityOrStability, "results/notDisclosed/endangersSecurityOrStability", "3.", "危及“三安全一稳定”",
                "Endangers security or stability", NotDisclosedHeading, null, "危及三安全一稳定", "三安全一稳定", "危及三安全*"),
            Row(RequestRow.ThirdPartyRights, "results/notDisclosed/thirdPartyRights", "4.", "保护第三方合法权益",
                "Protection of third parties' lawful rights and interests", NotDisclosedHeading, null, "保护第三方合法权益", "保护第三方*", "保护第三人合法权益",
                "第三方合法权益"),
            Row(RequestRow.InternalAffairs, "results/notDisclosed/internalAffairs", "5.", "属于三类内部事务信息", "Internal affairs information",
                NotDisclosedHeading, null, "属于三类内部事务信息", "三类内部事务*", "属于三类内部*", "内部事务信息"),
            Row(RequestRow.ProcessInformation, "results/notDisclosed/processInformation", "6.", "属于四类过程性信息", "Process information",
                NotDisclosedHeading, null, "属于四类过程性信息", "四类过程性*", "属于四类过程*", "过程性信息"),
            Row(RequestRow.EnforcementCaseFile, "results/notDisclosed/enforcementCaseFile", "7.", "属于行政执法案卷",
                "Administrative enforcement case files", NotDisclosedHeading, null, "属于行政执法案卷", "行政执法案卷", "属于行政执法*"),
            Row(RequestRow.AdministrativeInquiry, "results/notDisclosed/administrativeInquiry", "8.", "属于行政查询事项",
                "Matters of administrative inquiry", NotDisclosedHeading, null, "属于行政查询事项", "行政查询事项", "属于行政查询*"),
            UnableToProvideHeading,
            Row(RequestRow.NotHeld, "results/unableToProvide/notHeld", "1.", "本机关不掌握相关政府信息", "Information not held by this organ",
                UnableToProvideHeading, null, "本机关不掌握相关政府信息", "本机关不掌握*", "不掌握相关政府信息", "本单位不掌握*"),
            Row(RequestRow.CreationRequired, "results/unableToProvide/creationRequired", "2.", "没有现成信息需要另行制作",
                "No existing information, creation required", UnableToProvideHeading, null, "没有现成信息需要另行制作", "没有现成信息*", "需要另行制作"),
            Row(RequestRow.UnclearAfterCorrection, "results/unableToProvide/unclearAfterCorrection", "3.", "补正后申请内容仍不明确",
                "Still unclear after correction", UnableToProvideHeading, null, "补正后申请内容仍不明确", "补正后*"),
            NotProcessedHeading,
            Row(RequestRow.PetitionOrComplaint, "results/notProcessed/petitionOrComplaint", "1.", "信访举报投诉类申请",
                "Petition, report or complaint", NotProcessedHeading, null, "信访举报投诉类申请", "信访举报*", "信访投诉*"),
            Row(RequestRow.RepeatedRequest, "results/notProcessed/repeatedRequest", "2.", "重复申请", "Repeated request", NotProcessedHeading,
                null, "重复申请"),
            Row(RequestRow.PublicPublication, "results/notProcessed/publicPublication", "3.", "要求提供公开出版物",
                "Request for public publications", NotProcessedHeading, null, "要求提供公开出版物", "要求提供公开*", "公开出版物"),
            Row(RequestRow.ExcessiveRequests, "results/notProcessed/excessiveRequests", "4.", "无正当理由大量反复申请",
                "Large numbers of requests without proper reason", NotProcessedHeading, null, "无正当理由大量反复申请", "无正当理由大量*", "大量反复申请"),
            Row(RequestRow.ConfirmationOrReissue, "results/notProcessed/confirmationOrReissue", "5.", "要求行政机关确认或重新出具已获取信息",
                "Confirmation or re-issue of information already obtained", NotProcessedHeading, null, "要求行政机关确认或重新出具已获取信息", "要求行政机关确认*",
                "要求行政机关*", "重新出具已获取信息"),
        ];

        private static readonly LayoutRow[] DividedOtherHandling =
        [
            OtherHandlingHeading,
            Row(RequestRow.CorrectionOverdue, "results/otherHandling/correctionOverdue", "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                "Correction overdue, no longer processed", OtherHandlingHeading, ReportFormat.Edition2021,
                "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请", "申请人无正当理由*", "无正当理由逾期不补正*"),
            Row(RequestRow.FeeOverdue, "results/otherHandling/feeOverdue", "2.", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                "Fee overdue, no longer processed", OtherHandlingHeading, ReportFormat.Edition2021, "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请",
                "申请人逾期未*", "申请人预期未*", "逾期未按收费*"),
            Row(RequestRow.OtherReason, "results/otherHandling/otherReason", "3.", "其他", "Other", OtherHandlingHeading,
                ReportFormat.Edition2021, "其他", "其它"),
        ];

        private static readonly LayoutRow[] UndividedOtherHandling =
        [
            Row(RequestRow.OtherHandling, "results/otherHandling", "（六）", "其他处理", "Otherwise handled", ResultsHeading,
                ReportFormat.Trial2019, "其他处理", "其他", "其它处理"),
        ];

        private static readonly LayoutRow[] ClosingRows =
        [
            Row(RequestRow.ResultsTotal, "results/total", "（七）", "总计", "Total results", ResultsHeading, null, "总计", "合计"),
            Row(RequestRow.CarriedForward, "carriedForward", "四、", "结转下年度继续办理", "Carried forward to the next year", null, null,
                "结转下年度继续办理", "结转下年*", "结转下一年*"),
        ];

        internal static readonly LayoutRow[] Rows = [.. SharedRows, .. DividedOtherHandling, .. ClosingRows];

        internal static readonly LayoutRow[] TrialRows = [.. SharedRows, .. UndividedOtherHandling, .. ClosingRows];

        private static LayoutRow Heading(string key, string number, string label, string english, LayoutRow? parent,
            params string[] cores) =>
            new(ReportTable.DisclosureRequests, -1, "/disclosureRequests/" + key, number, label, english, parent, null, [], cores);

        private static LayoutRow Row(RequestRow row, string key, string number, string label, string english, LayoutRow? parent,
            ReportFormat? edition, params string[] cores) =>
            new(ReportTable.DisclosureRequests, (int)row, "/disclosureRequests/" + key, number, label, english, parent, edition, Columns,
                cores);
    }
}
