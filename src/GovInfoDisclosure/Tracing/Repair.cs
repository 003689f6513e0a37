using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// A smallest set of changes that makes the sums of a table hold, of a block of table L, or of all that contradict themselves at once.
/// It is a proposal: the report is never changed.
/// </summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Repair
{
    private const int MostJoined = 5;

    private readonly bool _hasOtherValues;

    internal Repair(ValueList<CellChange> changes, int alternatives, int rank, bool hasOtherValues = false)
    {
        _hasOtherValues = hasOtherValues;
        Changes = changes;
        Alternatives = alternatives;
        Rank = rank;
    }

    /// <summary>The changes, in the order of the form. All of them belong together.</summary>
    public ValueList<CellChange> Changes { get; }

    /// <summary>
    /// Whether no other set of as few changes makes the same sums hold, and no other numbers in these cells: beside blank cells the sums
    /// may leave several, and the evidence says which.
    /// </summary>
    public bool IsUnique => Alternatives == 0 && !_hasOtherValues;

    /// <summary>How many other sets of as few changes there are.</summary>
    public int Alternatives { get; }

    /// <summary>
    /// The place among the alternatives, from 1, by the evidence of the changes. Repairs without better or worse evidence share a place:
    /// nothing says which of them is right.
    /// </summary>
    public int Rank { get; }

    /// <summary>Whether what is said elsewhere, or that all blanks can be 0, speaks for another repair of the same sums.</summary>
    internal bool IsRuledOut { get; init; }

    /// <summary>
    /// The best repairs of several contradictions, all at once: one of each. None where one of them has no repair, and none where they
    /// would be many: then nothing says which.
    /// </summary>
    internal static IReadOnlyList<Repair> Joined(IReadOnlyList<IReadOnlyList<Repair>> contradictions)
    {
        if (contradictions.Count < 2)
            return [];
        var alternatives = contradictions.Aggregate(1L, static (product, repairs) => Math.Min(int.MaxValue, product * repairs.Count)) - 1;
        Repair[] joined = [new([], 0, 1)];
        foreach (var repairs in contradictions)
        {
            var best = repairs.Where(static repair => repair.Rank == 1).ToArray();
            if (best.Length * joined.Length > MostJoined)
                return [];
            joined = [.. joined.SelectMany(one => best.Select(other => new Repair(
                one.Changes.Concat(other.Changes).ToValueList(), (int)alternatives, 1, one._hasOtherValues || other._hasOtherValues)))];
        }

        return joined;
    }

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
