using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>The tables of a report.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum ReportTable
{
    /// <summary>Table P, section two: 主动公开政府信息情况.</summary>
    ProactiveDisclosure,

    /// <summary>Table R, section three: 收到和处理政府信息公开申请情况.</summary>
    DisclosureRequests,

    /// <summary>Table L, section four: 政府信息公开行政复议、行政诉讼情况.</summary>
    LegalRemedies,
}

/// <summary>The columns of table R: categories of applicants (申请人情况) and their total.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum ApplicantCategory
{
    /// <summary>自然人.</summary>
    NaturalPerson,

    /// <summary>商业企业.</summary>
    CommercialEnterprise,

    /// <summary>科研机构.</summary>
    ResearchInstitution,

    /// <summary>社会公益组织.</summary>
    PublicInterestOrganization,

    /// <summary>法律服务机构.</summary>
    LegalServiceInstitution,

    /// <summary>其他.</summary>
    OtherOrganization,

    /// <summary>总计.</summary>
    Total,
}

/// <summary>The rows of table R that hold numbers, in their official order.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum RequestRow
{
    /// <summary>一、本年新收政府信息公开申请数量.</summary>
    NewRequests,

    /// <summary>二、上年结转政府信息公开申请数量.</summary>
    CarriedOver,

    /// <summary>（一）予以公开.</summary>
    Disclosed,

    /// <summary>（二）部分公开.</summary>
    PartiallyDisclosed,

    /// <summary>（三）1.属于国家秘密.</summary>
    StateSecret,

    /// <summary>（三）2.其他法律行政法规禁止公开.</summary>
    ProhibitedByLaw,

    /// <summary>（三）3.危及“三安全一稳定”.</summary>
    EndangersSecurityOrStability,

    /// <summary>（三）4.保护第三方合法权益.</summary>
    ThirdPartyRights,

    /// <summary>（三）5.属于三类内部事务信息.</summary>
    InternalAffairs,

    /// <summary>（三）6.属于四类过程性信息.</summary>
    ProcessInformation,

    /// <summary>（三）7.属于行政执法案卷.</summary>
    EnforcementCaseFile,

    /// <summary>（三）8.属于行政查询事项.</summary>
    AdministrativeInquiry,

    /// <summary>（四）1.本机关不掌握相关政府信息.</summary>
    NotHeld,

    /// <summary>（四）2.没有现成信息需要另行制作.</summary>
    CreationRequired,

    /// <summary>（四）3.补正后申请内容仍不明确.</summary>
    UnclearAfterCorrection,

    /// <summary>（五）1.信访举报投诉类申请.</summary>
    PetitionOrComplaint,

    /// <summary>（五）2.重复申请.</summary>
    RepeatedRequest,

    /// <summary>（五）3.要求提供公开出版物.</summary>
    PublicPublication,

    /// <summary>（五）4.无正当理由大量反复申请.</summary>
    ExcessiveRequests,

    /// <summary>（五）5.要求行政机关确认或重新出具已获取信息.</summary>
    ConfirmationOrReissue,

    /// <summary>（六）其他处理 as one row, in the trial edition of 2019 only.</summary>
    OtherHandling,

    /// <summary>（六）1.申请人无正当理由逾期不补正, in the edition of 2021 only.</summary>
    CorrectionOverdue,

    /// <summary>（六）2.申请人逾期未按收费通知要求缴纳费用, in the edition of 2021 only.</summary>
    FeeOverdue,

    /// <summary>（六）3.其他, in the edition of 2021 only.</summary>
    OtherReason,

    /// <summary>（七）总计.</summary>
    ResultsTotal,

    /// <summary>四、结转下年度继续办理.</summary>
    CarriedForward,
}

/// <summary>The rows of table P, in their official order.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum ProactiveRow
{
    /// <summary>规章.</summary>
    AdministrativeRules,

    /// <summary>行政规范性文件.</summary>
    NormativeDocuments,

    /// <summary>行政许可.</summary>
    AdministrativeLicensing,

    /// <summary>其他对外管理服务事项, in the trial edition of 2019 only.</summary>
    OtherExternalServices,

    /// <summary>行政处罚.</summary>
    AdministrativePenalties,

    /// <summary>行政强制.</summary>
    AdministrativeCompulsion,

    /// <summary>行政事业性收费.</summary>
    AdministrativeFees,

    /// <summary>政府集中采购, in the trial edition of 2019 only.</summary>
    CentralizedProcurement,
}

/// <summary>The kinds of legal remedy: the blocks of table L.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum RemedyKind
{
    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼, 未经复议直接起诉.</summary>
    DirectLitigation,

    /// <summary>行政诉讼, 复议后起诉.</summary>
    PostReconsiderationLitigation,
}

/// <summary>The outcomes of a legal remedy: the columns of each block of table L.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum RemedyOutcome
{
    /// <summary>结果维持.</summary>
    Upheld,

    /// <summary>结果纠正.</summary>
    Corrected,

    /// <summary>其他结果.</summary>
    Other,

    /// <summary>尚未审结.</summary>
    Pending,

    /// <summary>总计.</summary>
    Total,
}
