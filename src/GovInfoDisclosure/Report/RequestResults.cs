using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>三、本年度办理结果: what became of the requests of the year.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record RequestResults
{
    /// <summary>（一）予以公开 (articles 13 and 36 of the Regulations).</summary>
    public required ApplicantCounts Disclosed { get; init; }

    /// <summary>（二）部分公开: part of the information was disclosed (article 37); such a request counts here only.</summary>
    public required ApplicantCounts PartiallyDisclosed { get; init; }

    /// <summary>（三）不予公开.</summary>
    public required NotDisclosedResults NotDisclosed { get; init; }

    /// <summary>（四）无法提供.</summary>
    public required UnableToProvideResults UnableToProvide { get; init; }

    /// <summary>（五）不予处理.</summary>
    public required NotProcessedResults NotProcessed { get; init; }

    /// <summary>（六）其他处理: three rows, or one in the trial edition of 2019.</summary>
    public required OtherHandlingResults OtherHandling { get; init; }

    /// <summary>（七）总计, as printed.</summary>
    public required ApplicantCounts Total { get; init; }

    /// <summary>The totals of the rows on one line; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        $"{nameof(Disclosed)} {Readable.Totals(Disclosed)}, {nameof(PartiallyDisclosed)} {Readable.Totals(PartiallyDisclosed)}, "
            + $"{nameof(NotDisclosed)} {NotDisclosed}, {nameof(UnableToProvide)} {UnableToProvide}, "
            + $"{nameof(NotProcessed)} {NotProcessed}, {nameof(OtherHandling)} {OtherHandling}, {nameof(Total)} {Readable.Totals(Total)}";

    internal ApplicantCounts? this[RequestRow row] => row switch
    {
        RequestRow.Disclosed => Disclosed,
        RequestRow.PartiallyDisclosed => PartiallyDisclosed,
        RequestRow.StateSecret => NotDisclosed.StateSecret,
        RequestRow.ProhibitedByLaw => NotDisclosed.ProhibitedByLaw,
        RequestRow.EndangersSecurityOrStability => NotDisclosed.EndangersSecurityOrStability,
        RequestRow.ThirdPartyRights => NotDisclosed.ThirdPartyRights,
        RequestRow.InternalAffairs => NotDisclosed.InternalAffairs,
        RequestRow.ProcessInformation => NotDisclosed.ProcessInformation,
        RequestRow.EnforcementCaseFile => NotDisclosed.EnforcementCaseFile,
        RequestRow.AdministrativeInquiry => NotDisclosed.AdministrativeInquiry,
        RequestRow.NotHeld => UnableToProvide.NotHeld,
        RequestRow.CreationRequired => UnableToProvide.CreationRequired,
        RequestRow.UnclearAfterCorrection => UnableToProvide.UnclearAfterCorrection,
        RequestRow.PetitionOrComplaint => NotProcessed.PetitionOrComplaint,
        RequestRow.RepeatedRequest => NotProcessed.RepeatedRequest,
        RequestRow.PublicPublication => NotProcessed.PublicPublication,
        RequestRow.ExcessiveRequests => NotProcessed.ExcessiveRequests,
        RequestRow.ConfirmationOrReissue => NotProcessed.ConfirmationOrReissue,
        RequestRow.OtherHandling => OtherHandling.Undivided,
        RequestRow.CorrectionOverdue => OtherHandling.CorrectionOverdue,
        RequestRow.FeeOverdue => OtherHandling.FeeOverdue,
        RequestRow.OtherReason => OtherHandling.OtherReason,
        RequestRow.ResultsTotal => Total,
        _ => null,
    };

    internal static RequestResults Create(ReportFormat edition, Func<RequestRow, ApplicantCounts> counts) => new()
    {
        Disclosed = counts(RequestRow.Disclosed),
        PartiallyDisclosed = counts(RequestRow.PartiallyDisclosed),
        NotDisclosed = new()
        {
            StateSecret = counts(RequestRow.StateSecret),
            ProhibitedByLaw = counts(RequestRow.ProhibitedByLaw),
            EndangersSecurityOrStability = counts(RequestRow.EndangersSecurityOrStability),
            ThirdPartyRights = counts(RequestRow.ThirdPartyRights),
            InternalAffairs = counts(RequestRow.InternalAffairs),
            ProcessInformation = counts(RequestRow.ProcessInformation),
            EnforcementCaseFile = counts(RequestRow.EnforcementCaseFile),
            AdministrativeInquiry = counts(RequestRow.AdministrativeInquiry),
        },
        UnableToProvide = new()
        {
            NotHeld = counts(RequestRow.NotHeld),
            CreationRequired = counts(RequestRow.CreationRequired),
            UnclearAfterCorrection = counts(RequestRow.UnclearAfterCorrection),
        },
        NotProcessed = new()
        {
            PetitionOrComplaint = counts(RequestRow.PetitionOrComplaint),
            RepeatedRequest = counts(RequestRow.RepeatedRequest),
            PublicPublication = counts(RequestRow.PublicPublication),
            ExcessiveRequests = counts(RequestRow.ExcessiveRequests),
            ConfirmationOrReissue = counts(RequestRow.ConfirmationOrReissue),
        },
        OtherHandling = edition == ReportFormat.Trial2019
            ? new() { Undivided = counts(RequestRow.OtherHandling) }
            : new()
            {
                CorrectionOverdue = counts(RequestRow.CorrectionOverdue),
                FeeOverdue = counts(RequestRow.FeeOverdue),
                OtherReason = counts(RequestRow.OtherReason),
            },
        Total = counts(RequestRow.ResultsTotal),
    };
}

/// <summary>（三）不予公开: requests refused, by the ground. The group has no numbers of its own.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record NotDisclosedResults
{
    /// <summary>1.属于国家秘密 (article 14).</summary>
    public required ApplicantCounts StateSecret { get; init; }

    /// <summary>2.其他法律行政法规禁止公开 (article 14).</summary>
    public required ApplicantCounts ProhibitedByLaw { get; init; }

    /// <summary>3.危及“三安全一稳定”: national, public and economic security and social stability (article 14).</summary>
    public required ApplicantCounts EndangersSecurityOrStability { get; init; }

    /// <summary>4.保护第三方合法权益: business secrets and privacy of others (article 15).</summary>
    public required ApplicantCounts ThirdPartyRights { get; init; }

    /// <summary>5.属于三类内部事务信息: personnel, logistics, internal workflow (article 16).</summary>
    public required ApplicantCounts InternalAffairs { get; init; }

    /// <summary>6.属于四类过程性信息: discussion records, drafts, consultation letters, requests for instructions (article 16).</summary>
    public required ApplicantCounts ProcessInformation { get; init; }

    /// <summary>7.属于行政执法案卷 (article 16).</summary>
    public required ApplicantCounts EnforcementCaseFile { get; init; }

    /// <summary>8.属于行政查询事项: information with access rules of its own (article 36).</summary>
    public required ApplicantCounts AdministrativeInquiry { get; init; }

    /// <summary>The totals of the rows on one line; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        Readable.Totals(StateSecret, ProhibitedByLaw, EndangersSecurityOrStability, ThirdPartyRights, InternalAffairs, ProcessInformation,
            EnforcementCaseFile, AdministrativeInquiry);
}

/// <summary>（四）无法提供: requests for information that the organ could not provide. The group has no numbers of its own.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record UnableToProvideResults
{
    /// <summary>1.本机关不掌握相关政府信息 (article 36).</summary>
    public required ApplicantCounts NotHeld { get; init; }

    /// <summary>2.没有现成信息需要另行制作 (article 38).</summary>
    public required ApplicantCounts CreationRequired { get; init; }

    /// <summary>3.补正后申请内容仍不明确 (article 30).</summary>
    public required ApplicantCounts UnclearAfterCorrection { get; init; }

    /// <summary>The totals of the rows on one line; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        Readable.Totals(NotHeld, CreationRequired, UnclearAfterCorrection);
}

/// <summary>（五）不予处理: requests that were not processed. The group has no numbers of its own.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record NotProcessedResults
{
    /// <summary>1.信访举报投诉类申请 (article 39).</summary>
    public required ApplicantCounts PetitionOrComplaint { get; init; }

    /// <summary>2.重复申请 (article 36).</summary>
    public required ApplicantCounts RepeatedRequest { get; init; }

    /// <summary>3.要求提供公开出版物 (article 39).</summary>
    public required ApplicantCounts PublicPublication { get; init; }

    /// <summary>4.无正当理由大量反复申请 (article 35).</summary>
    public required ApplicantCounts ExcessiveRequests { get; init; }

    /// <summary>5.要求行政机关确认或重新出具已获取信息.</summary>
    public required ApplicantCounts ConfirmationOrReissue { get; init; }

    /// <summary>The totals of the rows on one line; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        Readable.Totals(PetitionOrComplaint, RepeatedRequest, PublicPublication, ExcessiveRequests, ConfirmationOrReissue);
}
