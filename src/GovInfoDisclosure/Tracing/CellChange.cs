using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// A cell and the number that should stand there: a part of a <see cref="Repair"/>, or the only number that the sums leave for a blank
/// (<see cref="CheckResult.Derived"/>). It is a proposal: the report is never changed.
/// </summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record CellChange
{
    private readonly LazyText _evidence;

    /// <summary>Makes a change whose evidence is put into words when somebody reads it.</summary>
    internal CellChange(string address, Cell from, decimal value, Func<BilingualText> evidence)
    {
        Address = address;
        From = from;
        Value = value;
        _evidence = new(evidence);
    }

    /// <summary>The address of the cell, a JSON Pointer into the JSON form.</summary>
    public string Address { get; }

    /// <summary>What stands there: for a derived number a blank, or the text that stands in its place.</summary>
    public Cell From { get; }

    /// <summary>The number that should stand there, in the unit of the column.</summary>
    public decimal Value { get; }

    /// <summary>What speaks for the change, in both languages; for a derived number the sum that it follows from.</summary>
    public BilingualText Evidence => _evidence.Value;

    /// <summary>The change in English.</summary>
    public override string ToString() => FormattableString.Invariant($"{Address}: {From} -> {Value} ({Evidence.English})");

    // Equal by its words, as the change is by its parts.
    private sealed class LazyText(Func<BilingualText> text) : Lazy<BilingualText>(text)
    {
        public override bool Equals(object? obj) => obj is LazyText other && Value == other.Value;

        public override int GetHashCode() => Value.GetHashCode();
    }
}
