using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Where the cells of a side of a finding stand.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
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
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record FindingSide
{
    internal FindingSide()
    {
    }

    /// <summary>The value, or null when a cell that it needs holds no number.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>
    /// The addresses of the cells, JSON Pointers into the JSON form; empty for a fixed value. Those of units begin with the place of the
    /// report among the units, from 0, for instance <c>/2/disclosureRequests/newRequests/total</c>.
    /// </summary>
    public ValueList<string> Cells { get; internal init; } = [];

    /// <summary>The report that the addresses belong to.</summary>
    public FindingSource Source { get; internal init; }

    /// <summary>The value, <c>?</c> when there is none, and the cells that it was computed from.</summary>
    public override string ToString() =>
        $"{Readable.Of(Value) ?? "?"} {Cells}";
}
