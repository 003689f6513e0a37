using System.Collections.Concurrent;
using System.Globalization;

namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>
/// Damaged inputs of all formats, each made of its seed alone. FUZZ_INPUTS says how many, FUZZ_FIRST from which seed on: a failure is
/// run again by FUZZ_FIRST=seed FUZZ_INPUTS=1.
/// </summary>
public sealed class FuzzTests
{
    private const int MostPrinted = 3;

    [Fact]
    public void Damaged_inputs_break_no_promise()
    {
        var (first, count) = (Number("FUZZ_FIRST", 0), Number("FUZZ_INPUTS", Support.Trials.Of(4_000)));
        var breaches = new ConcurrentDictionary<int, Breach>();
        _ = FuzzSamples.All;

        Parallel.For(first, first + count, seed =>
        {
            if (Promises.FirstBreach(Fuzzer.Create(seed), seed) is { } breach)
                breaches[seed] = breach;
        });

        // The first of each kind are told in full.
        var kinds = breaches.OrderBy(breach => breach.Key).GroupBy(breach => breach.Value.Promise).SelectMany(kind => kind.Take(MostPrinted));
        string.Join("\n\n", kinds.Select(breach => Print(breach.Key, breach.Value))).Should().BeEmpty("of {0} inputs {1} broke a promise", count, breaches.Count);
    }

    [Fact]
    public void Damaged_inputs_are_read_and_refused_through_every_door()
    {
        var results = Enumerable.Range(0, 600).Select(Fuzzer.Create).SelectMany(input => input.Read().Select(result => (input.Door, HasNumbers: result.Cells().Any(cell => cell.Number is not null)))).ToArray();

        foreach (var door in Enum.GetValues<FuzzDoor>())
        {
            results.Should().Contain((door, true), "otherwise the fuzzer would show little");
            results.Should().Contain((door, false));
        }
    }

    private static string Print(int seed, Breach breach)
    {
        var smallest = Minimizer.Minimize(Fuzzer.Create(seed), breach.Promise);
        return $"Seed {seed}: the library no longer {breach.Promise}.\n{Promises.FirstBreach(smallest)?.Details}\nSmallest input: {smallest}";
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
