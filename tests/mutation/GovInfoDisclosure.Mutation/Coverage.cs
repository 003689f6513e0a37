using System.Diagnostics;
using System.Text.Json;

namespace GovInfoDisclosure.Mutation;

/// <summary>A test that passes: how long it takes and which faults it reaches.</summary>
internal sealed record CoveredTest(string Id, string Name, double Milliseconds, int[] Faults);

/// <summary>Which tests reach which faults. Measured once, test by test, with no fault on.</summary>
internal sealed record Coverage(IReadOnlyList<CoveredTest> Tests, IReadOnlyList<string> Failing)
{
    /// <summary>Measures every one of so many tests, from one of them on.</summary>
    internal static async Task<Coverage> Measure(int first, int step, string[] names)
    {
        var host = await TestHost.Discover();
        var tests = new List<CoveredTest>();
        var failing = new List<string>();
        foreach (var (id, test) in host.Tests.Where(pair => names.Length == 0 || HasAny(pair.Value.TestCaseDisplayName, names))
            .OrderBy(static pair => pair.Key, StringComparer.Ordinal).Where((_, index) => index % step == first))
        {
            PlantedLibrary.TurnOff();
            PlantedLibrary.Watch(true);
            PlantedLibrary.Take();
            var run = await host.Run(test);
            var reached = PlantedLibrary.Take();
            PlantedLibrary.Watch(false);
            if (!run.Passed)
            {
                failing.Add(test.TestCaseDisplayName);
                continue;
            }

            tests.Add(new(id, test.TestCaseDisplayName, run.Milliseconds, reached));
        }

        return new(tests, failing);
    }

    /// <summary>Measures all tests, in as many processes as there are processors.</summary>
    internal static async Task<Coverage> MeasureAll(string path, string[] names)
    {
        var parts = Enumerable.Range(0, Environment.ProcessorCount).Select(part => (Part: part, Path: $"{path}.{part}")).ToArray();
        await Task.WhenAll(parts.Select(async part =>
        {
            using var process = Process.Start(
                Environment.ProcessPath!, ["measure", part.Path, $"{part.Part}", $"{Environment.ProcessorCount}", .. names]);
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"Measuring ended with {process.ExitCode}.");
        }));
        var loaded = Array.ConvertAll(parts, static part => Load(part.Path));
        return new([.. loaded.SelectMany(static part => part.Tests)], [.. loaded.SelectMany(static part => part.Failing)]);
    }

    /// <summary>Whether there is every test that was measured: what was measured of other tests is of no use.</summary>
    internal bool IsOf(TestHost host) => Tests.All(test => host.Tests.ContainsKey(test.Id));

    internal Coverage With(Coverage other) => new([.. Tests, .. other.Tests], [.. Failing, .. other.Failing]);

    internal Coverage Except(string[] names) =>
        new([.. Tests.Where(test => !HasAny(test.Name, names))], [.. Failing.Where(name => !HasAny(name, names))]);

    private static bool HasAny(string text, string[] names) => Array.Exists(names, name => text.Contains(name, StringComparison.Ordinal));

    /// <summary>The places of the tests that reach a fault.</summary>
    internal Dictionary<int, int[]> ReachingTests(HashSet<int> faults) => Tests
        .SelectMany((test, index) => test.Faults.Where(faults.Contains).Select(fault => (fault, index)))
        .GroupBy(static pair => pair.fault)
        .ToDictionary(static group => group.Key, static group => group.Select(static pair => pair.index).ToArray());

    /// <summary>The tests without what they reach: a worker needs no more.</summary>
    internal Coverage WithoutFaults() => new([.. Tests.Select(static test => test with { Faults = [] })], []);

    internal void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));

    internal static Coverage Load(string path) => JsonSerializer.Deserialize<Coverage>(File.ReadAllText(path))!;
}
