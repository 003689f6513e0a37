using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>The row of item (8) of table P: administrative fees (行政事业性收费).</summary>
/// <remarks>
/// The edition of 2021 states an amount in units of 10 000 yuan (万元); the trial edition of 2019 counts fee items.
/// The columns that are set decide the edition; a column of the other edition is null. A column of the row's edition that was not set is
/// blank. Setting columns of both editions throws <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record FeeRow : ITableRow
{
    private readonly EditionCells _cells;

    /// <summary>A row of printed zeros in the columns of the edition of 2021.</summary>
    public static FeeRow Zero { get; } = Create(ReportFormat.Edition2021, static _ => Cell.Zero);

    /// <summary>The edition whose columns the row has.</summary>
    public ReportFormat Edition => _cells.Edition;

    /// <summary>本年收费金额（单位：万元）: the amount collected in the year, in units of 10 000 yuan; null in the trial edition of 2019.</summary>
    public Cell? AmountCollectedThisYear
    {
        get => _cells.Get(ReportFormat.Edition2021, 0);
        init => _cells = _cells.Set(ReportFormat.Edition2021, 0, value);
    }

    /// <summary>上一年项目数量 (trial edition of 2019): fee items, not money; null in the edition of 2021.</summary>
    public Cell? PreviousYearItems
    {
        get => _cells.Get(ReportFormat.Trial2019, 0);
        init => _cells = _cells.Set(ReportFormat.Trial2019, 0, value);
    }

    /// <summary>本年增/减 (trial edition of 2019): a signed difference; null in the edition of 2021.</summary>
    public Cell? ChangeThisYear
    {
        get => _cells.Get(ReportFormat.Trial2019, 1);
        init => _cells = _cells.Set(ReportFormat.Trial2019, 1, value);
    }

    /// <summary>The cells on one line, after (2019) in the trial edition; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        Readable.Of(Edition, Edition == ReportFormat.Trial2019 ? 2 : 1, GetCell);

    ReportFormat? ITableRow.Edition => Edition;

    Cell ITableRow.GetCell(int column) => GetCell(column);

    private Cell GetCell(int column) => _cells.Get(_cells.Edition, column) ?? Cell.Blank;

    internal static FeeRow Create(ReportFormat edition, Func<int, Cell> cells) => edition == ReportFormat.Trial2019
        ? new() { PreviousYearItems = cells(0), ChangeThisYear = cells(1) }
        : new() { AmountCollectedThisYear = cells(0) };
}
