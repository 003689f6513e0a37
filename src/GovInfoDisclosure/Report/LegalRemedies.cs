using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Table L, section four: administrative reconsideration and litigation (政府信息公开行政复议、行政诉讼情况).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record LegalRemedies
{
    /// <summary>The table with a printed zero in every cell; <c>with</c> sets the others.</summary>
    public static LegalRemedies Zero { get; } = Create(static _ => RemedyOutcomes.Zero);

    /// <summary>行政复议: administrative reconsideration.</summary>
    public required RemedyOutcomes Reconsideration { get; init; }

    /// <summary>行政诉讼, 未经复议直接起诉: litigation filed directly, without reconsideration.</summary>
    public required RemedyOutcomes DirectLitigation { get; init; }

    /// <summary>行政诉讼, 复议后起诉: litigation after reconsideration.</summary>
    public required RemedyOutcomes PostReconsiderationLitigation { get; init; }

    /// <summary>The outcomes of one kind of remedy.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public RemedyOutcomes this[RemedyKind kind] => kind switch
    {
        RemedyKind.Reconsideration => Reconsideration,
        RemedyKind.DirectLitigation => DirectLitigation,
        RemedyKind.PostReconsiderationLitigation => PostReconsiderationLitigation,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The three blocks on one line.</summary>
    public override string ToString() =>
        $"{nameof(Reconsideration)} {Reconsideration}; {nameof(DirectLitigation)} {DirectLitigation}; "
            + $"{nameof(PostReconsiderationLitigation)} {PostReconsiderationLitigation}";

    internal static LegalRemedies Create(Func<RemedyKind, RemedyOutcomes> outcomes) => new()
    {
        Reconsideration = outcomes(RemedyKind.Reconsideration),
        DirectLitigation = outcomes(RemedyKind.DirectLitigation),
        PostReconsiderationLitigation = outcomes(RemedyKind.PostReconsiderationLitigation),
    };
}

/// <summary>The outcomes of one kind of remedy, in cases (件).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record RemedyOutcomes : ITableRow
{
    /// <summary>Five printed zeros; <c>with</c> sets the others.</summary>
    public static RemedyOutcomes Zero { get; } = Create(static _ => Cell.Zero);

    /// <summary>Five blanks.</summary>
    public static RemedyOutcomes Blank { get; } = Create(static _ => Cell.Blank);

    /// <summary>结果维持: the organ's act was upheld.</summary>
    public required Cell Upheld { get; init; }

    /// <summary>结果纠正: the organ's act was corrected.</summary>
    public required Cell Corrected { get; init; }

    /// <summary>其他结果: rejected, withdrawn, settled, closed.</summary>
    public required Cell Other { get; init; }

    /// <summary>尚未审结: not concluded on 31 December.</summary>
    public required Cell Pending { get; init; }

    /// <summary>总计, as printed: the four others, the pending ones included.</summary>
    public required Cell Total { get; init; }

    /// <summary>The cell of an outcome.</summary>
    /// <param name="outcome">The outcome, or the total.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public Cell this[RemedyOutcome outcome] => outcome switch
    {
        RemedyOutcome.Upheld => Upheld,
        RemedyOutcome.Corrected => Corrected,
        RemedyOutcome.Other => Other,
        RemedyOutcome.Pending => Pending,
        RemedyOutcome.Total => Total,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>The four outcomes, a bar and the total; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        Readable.Of(Upheld, Corrected, Other, Pending) + " | " + Readable.Of(Total);

    ReportFormat? ITableRow.Edition => null;

    Cell ITableRow.GetCell(int column) => this[(RemedyOutcome)column];

    internal static RemedyOutcomes Create(Func<RemedyOutcome, Cell> cells) => new()
    {
        Upheld = cells(RemedyOutcome.Upheld),
        Corrected = cells(RemedyOutcome.Corrected),
        Other = cells(RemedyOutcome.Other),
        Pending = cells(RemedyOutcome.Pending),
        Total = cells(RemedyOutcome.Total),
    };
}
