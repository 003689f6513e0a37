using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>The row of item (9) of table P, in the trial edition of 2019 only: centralised government procurement (政府集中采购).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ProcurementRow : ITableRow
{
    /// <summary>采购项目数量: procurement projects.</summary>
    public required Cell ProcurementProjects { get; init; }

    /// <summary>采购总金额, as printed. The form names no unit, so a unit printed in the cell is reported by the reader.</summary>
    public required Cell ProcurementAmount { get; init; }

    /// <summary>The cells on one line, after (2019) as in all rows of the trial edition; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        Readable.Of(ReportFormat.Trial2019, 2, GetCell);

    ReportFormat? ITableRow.Edition => ReportFormat.Trial2019;

    Cell ITableRow.GetCell(int column) => GetCell(column);

    private Cell GetCell(int column) => column switch { 0 => ProcurementProjects, 1 => ProcurementAmount, _ => Cell.Blank };

    internal static ProcurementRow Create(Func<int, Cell> cells) => new() { ProcurementProjects = cells(0), ProcurementAmount = cells(1) };
}
