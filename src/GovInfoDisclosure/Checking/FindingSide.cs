namespace GovInfoDisclosure;

/// <summary>Where the cells of a side of a finding stand.</summary>
public enum FindingSource
{
    /// <summary>In the report that is checked.</summary>
    Report,

    /// <summary>In the report on the year before.</summary>
    PreviousYear,

    /// <summary>In the reports of the units that a consolidated report adds up.</summary>
    Units,
}

/// <summary>One side of a comparison: a value and the cells that it was computed from.</summary>
public sealed record FindingSide
{
    /// <summary>The value, or null when a cell that it needs holds no number.</summary>
    public required decimal? Value { get; init; }

    /// <summary>
    /// The addresses of the cells, JSON Pointers into the JSON form; empty for a fixed value. Those of units begin with the place of the
    /// report among the units, from 0, for instance <c>/2/disclosureRequests/newRequests/total</c>.
    /// </summary>
    public required ValueList<string> Cells { get; init; }

    /// <summary>The report that the addresses belong to.</summary>
    public FindingSource Source { get; init; }

    /// <summary>The value, <c>?</c> when there is none, and the cells that it was computed from.</summary>
    public override string ToString() =>
        $"{Readable.Of(Value) ?? "?"} {Cells}";
}
