namespace GovInfoDisclosure.Mutation;

/// <summary>A fault and the tests to run against it.</summary>
/// <param name="Fault">Its number.</param>
/// <param name="IsOnce">Whether it stands in what may be made once for a process.</param>
/// <param name="Tests">The places of the tests, in the order in which they are run.</param>
internal sealed record Trial(int Fault, bool IsOnce, int[] Tests)
{
    private const int Quick = 100;

    /// <summary>The trials of faults.</summary>
    internal static IEnumerable<Trial> Plan(Fault[] chosen, Fault[] all, Coverage coverage)
    {
        // What is made once is reached by the first test of each process alone, when tests were measured, or before it. So which test would notice
        // a fault there is not known, and all are run. Some tests may have been measured again by themselves, in processes of their own.
        var counts = coverage.Tests.SelectMany(static test => test.Faults).CountBy(static fault => fault).ToDictionary();
        var few = 4 * Environment.ProcessorCount;
        var once = all.Select(static fault => fault.Id).Where(fault => counts.GetValueOrDefault(fault) <= few).ToHashSet();
        var reaching = coverage.ReachingTests(chosen.Select(static fault => fault.Id).ToHashSet());
        foreach (var fault in chosen)
        {
            var isOnce = once.Contains(fault.Id);
            var tests = reaching.GetValueOrDefault(fault.Id, []);
            yield return new(fault.Id, isOnce, isOnce ? [.. tests.Concat(InOrder(fault, Enumerable.Range(0, coverage.Tests.Count), coverage)).Distinct()]
                : InOrder(fault, tests, coverage));
        }
    }

    // Quick ones come first, and of them those of its own folder, and then those that reach least: they tell most.
    private static int[] InOrder(Fault fault, IEnumerable<int> tests, Coverage coverage)
    {
        var folder = $"GovInfoDisclosure.Tests.{fault.Folder}.";
        return [.. tests.OrderBy(index => (coverage.Tests[index].Milliseconds < Quick ? 0 : 2)
                + (coverage.Tests[index].Name.StartsWith(folder, StringComparison.Ordinal) ? 0 : 1))
            .ThenBy(index => (1 + coverage.Tests[index].Faults.Length) * coverage.Tests[index].Milliseconds)];
    }
}
