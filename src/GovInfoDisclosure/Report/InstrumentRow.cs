using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A row of item (1) of table P: rules or normative documents, in pieces (件).</summary>
/// <remarks>
/// The edition of 2021 counts what was made, repealed and is in force; the trial edition of 2019 counts what was made and disclosed.
/// The columns that are set decide the edition; a column of the other edition is null. A column of the row's edition that was not set is
/// blank. Setting columns of both editions throws <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record InstrumentRow : ITableRow
{
    private readonly EditionCells _cells;

    /// <summary>A row of printed zeros in the columns of the edition of 2021.</summary>
    public static InstrumentRow Zero { get; } = Create(ReportFormat.Edition2021, static _ => Cell.Zero);

    /// <summary>The edition whose columns the row has.</summary>
    public ReportFormat Edition => _cells.Edition;

    /// <summary>本年制发件数: issued in the year; null in the trial edition of 2019.</summary>
    public Cell? IssuedThisYear
    {
        get => _cells.Get(ReportFormat.Edition2021, 0);
        init => _cells = _cells.Set(ReportFormat.Edition2021, 0, value);
    }

    /// <summary>本年废止件数: repealed in the year; null in the trial edition of 2019.</summary>
    public Cell? RepealedThisYear
    {
        get => _cells.Get(ReportFormat.Edition2021, 1);
        init => _cells = _cells.Set(ReportFormat.Edition2021, 1, value);
    }

    /// <summary>现行有效件数: in force on 31 December; null in the trial edition of 2019.</summary>
    public Cell? CurrentlyInEffect
    {
        get => _cells.Get(ReportFormat.Edition2021, 2);
        init => _cells = _cells.Set(ReportFormat.Edition2021, 2, value);
    }

    /// <summary>本年新制作数量 (trial edition of 2019); null in the edition of 2021.</summary>
    public Cell? NewlyProduced
    {
        get => _cells.Get(ReportFormat.Trial2019, 0);
        init => _cells = _cells.Set(ReportFormat.Trial2019, 0, value);
    }

    /// <summary>本年新公开数量 (trial edition of 2019); null in the edition of 2021.</summary>
    public Cell? NewlyDisclosed
    {
        get => _cells.Get(ReportFormat.Trial2019, 1);
        init => _cells = _cells.Set(ReportFormat.Trial2019, 1, value);
    }

    /// <summary>对外公开总数量 (trial edition of 2019); null in the edition of 2021.</summary>
    public Cell? TotalDisclosed
    {
        get => _cells.Get(ReportFormat.Trial2019, 2);
        init => _cells = _cells.Set(ReportFormat.Trial2019, 2, value);
    }

    /// <summary>The cells on one line, after (2019) in the trial edition; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        Readable.Of(Edition, 3, GetCell);

    ReportFormat? ITableRow.Edition => Edition;

    Cell ITableRow.GetCell(int column) => GetCell(column);

    private Cell GetCell(int column) => _cells.Get(_cells.Edition, column) ?? Cell.Blank;

    internal static InstrumentRow Create(ReportFormat edition, Func<int, Cell> cells) => edition == ReportFormat.Trial2019
        ? new() { NewlyProduced = cells(0), NewlyDisclosed = cells(1), TotalDisclosed = cells(2) }
        : new() { IssuedThisYear = cells(0), RepealedThisYear = cells(1), CurrentlyInEffect = cells(2) };
}
