using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A number that a cell without a number must hold, because the sums of its table leave no other. It is never written into the report.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record DerivedValue
{
    /// <summary>The address of the cell, a JSON Pointer into the JSON form.</summary>
    public required string Address { get; init; }

    /// <summary>The number.</summary>
    public required decimal Value { get; init; }

    /// <summary>The sum that it follows from, in both languages.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>Address and number.</summary>
    public override string ToString() => FormattableString.Invariant($"{Address} = {Value}");
}
