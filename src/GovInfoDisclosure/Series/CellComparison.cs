using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What two reports say in places that mean the same.</summary>
/// <remarks>
/// A side is one cell, except where the trial edition of 2019 has one row 其他处理 and the edition of 2021 three: there it is the sum of the
/// three.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record CellComparison
{
    internal CellComparison(LayoutCell place, IReadOnlyList<CellValue> previous, IReadOnlyList<CellValue> cells)
    {
        Place = place;
        PreviousValue = ComparableCells.ValueOf(previous);
        Value = ComparableCells.ValueOf(cells);
        PreviousAddresses = previous.Select(static cell => cell.Address).ToValueList();
        Addresses = cells.Select(static cell => cell.Address).ToValueList();
    }

    /// <summary>The place, in the edition of the later report; for 其他处理 in different editions that of the one row.</summary>
    public LayoutCell Place { get; }

    /// <summary>The value in the report on the year before.</summary>
    public Cell PreviousValue { get; }

    /// <summary>The value in the report.</summary>
    public Cell Value { get; }

    /// <summary>The cells of the report on the year before, JSON Pointers into its JSON form.</summary>
    public ValueList<string> PreviousAddresses { get; }

    /// <summary>The cells of the report, JSON Pointers into its JSON form.</summary>
    public ValueList<string> Addresses { get; }

    /// <summary>The value minus the value before, or null when one of them is no number.</summary>
    public decimal? Change => CellSum.TryAdd([Value.Number, -PreviousValue.Number], out var change) ? change : null;

    /// <summary>Whether both reports have the same there: the same number, the same text, or nothing.</summary>
    public bool IsSame => Value == PreviousValue;

    /// <summary>Place and values on one line.</summary>
    public override string ToString() => $"{Place.Address}: {PreviousValue} -> {Value}";
}
