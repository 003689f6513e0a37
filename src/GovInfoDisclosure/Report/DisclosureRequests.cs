using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Table R, section three: receipt and handling of disclosure requests (收到和处理政府信息公开申请情况).</summary>
/// <remarks>Every request has exactly one result. In each of the seven columns 新收 + 上年结转 = 总计 + 结转下年度.</remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record DisclosureRequests
{
    /// <summary>The table of the edition of 2021 with a printed zero in every cell; <c>with</c> sets the others.</summary>
    public static DisclosureRequests Zero { get; } = Create(ReportFormat.Edition2021, static _ => ApplicantCounts.Zero);

    /// <summary>一、本年新收政府信息公开申请数量: requests received in the year.</summary>
    public required ApplicantCounts NewRequests { get; init; }

    /// <summary>二、上年结转政府信息公开申请数量: requests of earlier years still open on 1 January.</summary>
    public required ApplicantCounts CarriedOver { get; init; }

    /// <summary>三、本年度办理结果: the results of the year.</summary>
    public required RequestResults Results { get; init; }

    /// <summary>四、结转下年度继续办理: requests open on 31 December.</summary>
    public required ApplicantCounts CarriedForward { get; init; }

    /// <summary>The edition that the table follows; it decides the shape of （六）其他处理.</summary>
    public ReportFormat Edition => Results.OtherHandling.Edition;

    /// <summary>The counts of a row, or null when the table's edition has no such row.</summary>
    /// <param name="row">The row.</param>
    public ApplicantCounts? this[RequestRow row] => row switch
    {
        RequestRow.NewRequests => NewRequests,
        RequestRow.CarriedOver => CarriedOver,
        RequestRow.CarriedForward => CarriedForward,
        _ => Results[row],
    };

    /// <summary>The totals of the four parts on one line; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        $"{nameof(NewRequests)} {Readable.Totals(NewRequests)}, {nameof(CarriedOver)} {Readable.Totals(CarriedOver)}, "
            + $"{nameof(Results)} {Readable.Totals(Results.Total)}, {nameof(CarriedForward)} {Readable.Totals(CarriedForward)}";

    internal static DisclosureRequests Create(ReportFormat edition, Func<RequestRow, ApplicantCounts> counts) => new()
    {
        NewRequests = counts(RequestRow.NewRequests),
        CarriedOver = counts(RequestRow.CarriedOver),
        Results = RequestResults.Create(edition, counts),
        CarriedForward = counts(RequestRow.CarriedForward),
    };
}
