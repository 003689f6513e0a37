using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A smallest set of changes that makes the sums of a table hold. It is a proposal: the report is never changed.</summary>
[JsonConverter(typeof(RepairJsonConverter))]
public sealed record Repair
{
    /// <summary>The changes, in the order of the form. All of them belong together.</summary>
    public required ValueList<RepairChange> Changes { get; init; }

    /// <summary>Whether no other set of as few changes makes the same sums hold.</summary>
    public bool IsUnique => Alternatives == 0;

    /// <summary>How many other sets of as few changes there are.</summary>
    public required int Alternatives { get; init; }

    /// <summary>
    /// The place among the alternatives, from 1, by the evidence of the changes. Repairs without better or worse evidence share a place:
    /// nothing says which of them is right.
    /// </summary>
    public required int Rank { get; init; }

    /// <summary>
    /// A copy of a report in which the changes are made: every cell of <see cref="Changes"/> holds its value, whatever stood there.
    /// </summary>
    /// <param name="report">The report, normally the one that was checked; it stays as it is.</param>
    /// <returns>The repaired copy.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="ArgumentException">The report has not all of the cells: it is not the one that was checked.</exception>
    public DisclosureReport ApplyTo(DisclosureReport report) =>
        report.With(Changes.Select(static change => new KeyValuePair<string, Cell>(change.Address, change.Value)));

    /// <summary>The changes and their evidence in English.</summary>
    public override string ToString() => string.Join("; ", Changes);
}

/// <summary>A cell to be changed.</summary>
public sealed record RepairChange
{
    /// <summary>The address of the cell, a JSON Pointer into the JSON form.</summary>
    public required string Address { get; init; }

    /// <summary>What stands there.</summary>
    public required Cell From { get; init; }

    /// <summary>The number that should stand there.</summary>
    public required decimal Value { get; init; }

    /// <summary>What speaks for the change, in both languages.</summary>
    public required BilingualText Evidence { get; init; }

    /// <summary>The change in English.</summary>
    public override string ToString() => FormattableString.Invariant($"{Address}: {From} -> {Value} ({Evidence.English})");
}
