using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>（六）其他处理: three rows in the edition of 2021, one row (<see cref="Undivided"/>) in the trial edition of 2019.</summary>
/// <remarks>
/// The rows that are set decide the edition. Setting rows of both editions throws <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record OtherHandlingResults
{
    private readonly ApplicantCounts? _undivided;
    private readonly ApplicantCounts? _correctionOverdue;
    private readonly ApplicantCounts? _feeOverdue;
    private readonly ApplicantCounts? _otherReason;

    /// <summary>The one row 其他处理 of the trial edition of 2019; null in the edition of 2021.</summary>
    public ApplicantCounts? Undivided
    {
        get => _undivided;
        init
        {
            if (value is not null && (_correctionOverdue ?? _feeOverdue ?? _otherReason) is not null)
                throw EditionConflict.In(nameof(OtherHandlingResults));
            _undivided = value;
        }
    }

    /// <summary>1.申请人无正当理由逾期不补正 (article 30); null in the trial edition of 2019.</summary>
    public ApplicantCounts? CorrectionOverdue
    {
        get => Get(_correctionOverdue);
        init => _correctionOverdue = Checked(value);
    }

    /// <summary>2.申请人逾期未按收费通知要求缴纳费用 (article 42); null in the trial edition of 2019.</summary>
    public ApplicantCounts? FeeOverdue
    {
        get => Get(_feeOverdue);
        init => _feeOverdue = Checked(value);
    }

    /// <summary>3.其他, for instance withdrawn requests; null in the trial edition of 2019.</summary>
    public ApplicantCounts? OtherReason
    {
        get => Get(_otherReason);
        init => _otherReason = Checked(value);
    }

    /// <summary>The edition that the rows belong to.</summary>
    public ReportFormat Edition => _undivided is null ? ReportFormat.Edition2021 : ReportFormat.Trial2019;

    // A row of the edition that was not set is blank, not absent.
    private ApplicantCounts? Get(ApplicantCounts? counts) => _undivided is null ? counts ?? ApplicantCounts.Blank : null;

    private ApplicantCounts? Checked(ApplicantCounts? value) =>
        value is not null && _undivided is not null ? throw EditionConflict.In(nameof(OtherHandlingResults)) : value;

    /// <summary>Whether both hold the same rows.</summary>
    public bool Equals(OtherHandlingResults? other) => other is not null && Undivided == other.Undivided
        && CorrectionOverdue == other.CorrectionOverdue && FeeOverdue == other.FeeOverdue && OtherReason == other.OtherReason;

    /// <inheritdoc/>
    public override int GetHashCode() => (Undivided, CorrectionOverdue, FeeOverdue, OtherReason).GetHashCode();

    /// <summary>The totals of the rows on one line, after (2019) when there is one row; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        Undivided is { } row ? "(2019) " + Readable.Totals(row) : Readable.Totals(CorrectionOverdue!, FeeOverdue!, OtherReason!);
}

internal static class EditionConflict
{
    internal static InvalidOperationException In(string place) => new(
        $"{place}: a row follows either the edition of 2021 or the trial edition of 2019. "
        + "Build a new row instead of setting members of both.");
}
