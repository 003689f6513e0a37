namespace GovInfoDisclosure;

/// <summary>Why a cell of a sum of reports is blank.</summary>
public enum SumGapReason
{
    /// <summary>The cell is blank in a unit, or the unit lacks the table.</summary>
    Blank,

    /// <summary>The cell holds text in a unit.</summary>
    Text,

    /// <summary>A unit follows another edition, which has no comparable cell.</summary>
    OtherEdition,

    /// <summary>The cell is no quantity that adds up: a stock of the trial edition, or an amount without unit.</summary>
    NotAdditive,

    /// <summary>The sum is too large to be exact.</summary>
    Overflow,
}

/// <summary>A cell of a sum of reports that could not be summed.</summary>
public sealed record SumGap
{
    /// <summary>The address of the cell, or of the row when the sum has no such row; a JSON Pointer into the JSON form.</summary>
    public required string Address { get; init; }

    /// <summary>Why.</summary>
    public required SumGapReason Reason { get; init; }

    /// <summary>The units that are the reason, by their position from 0; empty when no single unit is.</summary>
    public required ValueList<int> Units { get; init; }

    /// <summary>Address, reason and units on one line.</summary>
    public override string ToString() =>
        $"{Address}: {Reason} {Units}";
}
