namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>
/// The form in the words of the notices of 2019 and 2021, with the address of every number, written down once more: the generator must not
/// know the form from the library, or it would prove nothing about it.
/// </summary>
internal static class FormText
{
    public const string BalanceNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    public const string Applicants = "申请人情况";
    public const string Organizations = "法人或其他组织";
    public const string Content = "信息内容";

    public static readonly string[] Sections =
    [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项",
    ];

    public static readonly (string Name, string Key)[] ApplicantColumns =
    [
        ("自然人", "naturalPerson"), ("商业企业", "commercialEnterprise"), ("科研机构", "researchInstitution"), ("社会公益组织", "publicInterestOrganization"),
        ("法律服务机构", "legalServiceInstitution"), ("其他", "otherOrganization"), ("总计", "total"),
    ];

    public static readonly (string Name, string Key)[] Outcomes =
        [("结果维持", "upheld"), ("结果纠正", "corrected"), ("其他结果", "other"), ("尚未审结", "pending"), ("总计", "total")];

    public static readonly (string Name, string Key)[] Remedies =
        [("行政复议", "reconsideration"), ("未经复议直接起诉", "directLitigation"), ("复议后起诉", "postReconsiderationLitigation")];

    /// <summary>The rows of table R; the group is the label in the second column that several rows share.</summary>
    public static IEnumerable<RequestLine> RequestLines(bool trial)
    {
        const string Results = "results/";
        yield return new(null, "一、本年新收政府信息公开申请数量", "newRequests", 0);
        yield return new(null, "二、上年结转政府信息公开申请数量", "carriedOver", 0);
        yield return new(null, "（一）予以公开", Results + "disclosed", 1);
        yield return new(null, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", Results + "partiallyDisclosed", 1);
        foreach (var line in Group("（三）不予公开", "notDisclosed", NotDisclosed).Concat(Group("（四）无法提供", "unableToProvide", Unable))
            .Concat(Group("（五）不予处理", "notProcessed", NotProcessed)))
            yield return line;
        if (trial)
            yield return new(null, "（六）其他处理", Results + "otherHandling", 1);
        else
            foreach (var line in Group("（六）其他处理", "otherHandling", Otherwise))
                yield return line;
        yield return new(null, "（七）总计", Results + "total", 1);
        yield return new(null, "四、结转下年度继续办理", "carriedForward", 0);
    }

    public const string ResultsGroup = "三、本年度办理结果";

    private static readonly (string, string)[] NotDisclosed =
    [
        ("1.属于国家秘密", "stateSecret"), ("2.其他法律行政法规禁止公开", "prohibitedByLaw"), ("3.危及“三安全一稳定”", "endangersSecurityOrStability"),
        ("4.保护第三方合法权益", "thirdPartyRights"), ("5.属于三类内部事务信息", "internalAffairs"), ("6.属于四类过程性信息", "processInformation"),
        ("7.属于行政执法案卷", "enforcementCaseFile"), ("8.属于行政查询事项", "administrativeInquiry"),
    ];

    private static readonly (string, string)[] Unable =
        [("1.本机关不掌握相关政府信息", "notHeld"), ("2.没有现成信息需要另行制作", "creationRequired"), ("3.补正后申请内容仍不明确", "unclearAfterCorrection")];

    private static readonly (string, string)[] NotProcessed =
    [
        ("1.信访举报投诉类申请", "petitionOrComplaint"), ("2.重复申请", "repeatedRequest"), ("3.要求提供公开出版物", "publicPublication"),
        ("4.无正当理由大量反复申请", "excessiveRequests"), ("5.要求行政机关确认或重新出具已获取信息", "confirmationOrReissue"),
    ];

    private static readonly (string, string)[] Otherwise =
    [
        ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "correctionOverdue"),
        ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "feeOverdue"), ("3.其他", "otherReason"),
    ];

    public static readonly Block[] Blocks2021 =
    [
        new("第二十条第（一）项", [("本年制发件数", "issuedThisYear"), ("本年废止件数", "repealedThisYear"), ("现行有效件数", "currentlyInEffect")],
            [("规章", "administrativeRules"), ("行政规范性文件", "normativeDocuments")]),
        new("第二十条第（五）项", [("本年处理决定数量", "decisionsThisYear")], [("行政许可", "administrativeLicensing")]),
        new("第二十条第（六）项", [("本年处理决定数量", "decisionsThisYear")], [("行政处罚", "administrativePenalties"), ("行政强制", "administrativeCompulsion")]),
        new("第二十条第（八）项", [("本年收费金额（单位：万元）", "amountCollectedThisYear")], [("行政事业性收费", "administrativeFees")]),
    ];

    private static readonly (string, string)[] TrialColumns = [("上一年项目数量", "previousYearItems"), ("本年增/减", "changeThisYear"), ("处理决定数量", "decisions")];

    public static readonly Block[] Blocks2019 =
    [
        new("第二十条第（一）项", [("本年新制作数量", "newlyProduced"), ("本年新公开数量", "newlyDisclosed"), ("对外公开总数量", "totalDisclosed")],
            [("规章", "administrativeRules"), ("规范性文件", "normativeDocuments")]),
        new("第二十条第（五）项", TrialColumns, [("行政许可", "administrativeLicensing"), ("其他对外管理服务事项", "otherExternalServices")]),
        new("第二十条第（六）项", TrialColumns, [("行政处罚", "administrativePenalties"), ("行政强制", "administrativeCompulsion")]),
        new("第二十条第（八）项", TrialColumns[..2], [("行政事业性收费", "administrativeFees")]),
        new("第二十条第（九）项", [("采购项目数量", "procurementProjects"), ("采购总金额", "procurementAmount")], [("政府集中采购", "centralizedProcurement")]),
    ];

    private static IEnumerable<RequestLine> Group(string group, string key, (string Label, string Key)[] rows) =>
        rows.Select(row => new RequestLine(group, row.Label, $"results/{key}/{row.Key}", 2));
}

/// <summary>A row of table R.</summary>
/// <param name="Group">The label that it shares with others, or null.</param>
/// <param name="Label">Its own label.</param>
/// <param name="Path">Its address below the table.</param>
/// <param name="Depth">How many label columns stand before its own.</param>
internal sealed record RequestLine(string? Group, string Label, string Path, int Depth)
{
    public string Address(int column) => $"/disclosureRequests/{Path}/{FormText.ApplicantColumns[column].Key}";
}

/// <summary>A block of table P under one item of article 20.</summary>
internal sealed record Block(string Caption, (string Name, string Key)[] Columns, (string Label, string Key)[] Rows)
{
    public string Address(int row, int column) => $"/proactiveDisclosure/{Rows[row].Key}/{Columns[column].Key}";
}
