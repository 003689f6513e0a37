using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Why a cell of a sum of reports is blank.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum SumGapReason
{
    /// <summary>The cell is blank in a unit, or the unit lacks the table.</summary>
    Blank,

    /// <summary>The cell holds text in a unit.</summary>
    Text,

    /// <summary>A unit follows another edition, which has no comparable cell.</summary>
    OtherEdition,

    /// <summary>
    /// The cell is no quantity that adds up: it counts the items of a list, which other bodies list as well, or their change.
    /// </summary>
    NotAdditive,

    /// <summary>The sum is too large to be exact.</summary>
    Overflow,
}

/// <summary>A cell of a sum of reports that could not be summed.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record SumGap
{
    internal SumGap(string address, SumGapReason reason, ValueList<int> units)
    {
        Address = address;
        Reason = reason;
        Units = units;
    }

    /// <summary>The address of the cell, or of the row when the sum has no such row; a JSON Pointer into the JSON form.</summary>
    public string Address { get; }

    /// <summary>Why.</summary>
    public SumGapReason Reason { get; }

    /// <summary>The units that are the reason, by their position from 0; empty when no single unit is.</summary>
    public ValueList<int> Units { get; }

    /// <summary>Address, reason and units on one line.</summary>
    public override string ToString() =>
        $"{Address}: {Reason} {Units}";
}
