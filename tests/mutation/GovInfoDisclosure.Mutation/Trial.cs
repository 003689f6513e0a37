namespace GovInfoDisclosure.Mutation;

/// <summary>A fault and the tests to run against it.</summary>
/// <param name="Fault">Its number.</param>
/// <param name="IsOnce">Whether it stands in what may be made once for a process.</param>
/// <param name="Tests">The places of the tests, in the order in which they are run.</param>
internal sealed record Trial(int Fault, bool IsOnce, int[] Tests)
{
    /// <summary>The trials of those faults that any test reaches.</summary>
    internal static IEnumerable<Trial> Plan(Fault[] chosen, Fault[] all, Coverage coverage)
    {
        // What is made once is reached by the first test of each process alone, when all tests were measured. So which test would notice a
        // fault there is not known, and those are run that reach something else of its file.
        var reaching = coverage.Tests.SelectMany(static test => test.Faults).CountBy(static fault => fault).ToDictionary();
        var once = reaching.Where(static pair => pair.Value <= Environment.ProcessorCount).Select(static pair => pair.Key).ToHashSet();
        var neighbours = all.Where(fault => reaching.ContainsKey(fault.Id) && !once.Contains(fault.Id)).ToLookup(static fault => fault.File, static fault => fault.Id);
        var needed = chosen.SelectMany(fault => once.Contains(fault.Id) ? neighbours[fault.File].Append(fault.Id) : [fault.Id]).ToHashSet();
        var tests = coverage.ReachingTests(needed);
        foreach (var fault in chosen.Where(fault => tests.ContainsKey(fault.Id)))
        {
            yield return !once.Contains(fault.Id)
                ? new(fault.Id, false, tests[fault.Id])
                : new(fault.Id, true, [.. neighbours[fault.File].SelectMany(other => tests[other]).Concat(tests[fault.Id]).Distinct()
                    .OrderBy(index => coverage.Tests[index].Rank)]);
        }
    }
}
