using System.Globalization;
using Xunit.Sdk;

namespace GovInfoDisclosure.Mutation;

/// <summary>
/// Tries the faults that come in on the input, one a line, and prints for each what became of it. A fault that ends the process is the business
/// of the one who started it.
/// </summary>
internal sealed class Worker(TestHost host, Coverage coverage, TimeSpan budget)
{
    /// <summary>Stands before the outcome when the process is of no more use.</summary>
    internal const string Spoilt = "spoilt ";

    internal const string Ready = "ready", TimedOut = "timeout";

    /// <summary>Each line is the number of a fault, and behind it the places of the tests to run.</summary>
    internal async Task Run(TextReader input, TextWriter output)
    {
        output.WriteLine(Ready);
        while (await input.ReadLineAsync() is { Length: > 0 } line)
        {
            var numbers = Array.ConvertAll(line.Split(' '), static text => int.Parse(text, CultureInfo.InvariantCulture));
            PlantedLibrary.TurnOn(numbers[0]);
            var (outcome, killer) = await Try(Array.ConvertAll(numbers[1..], index => coverage.Tests[index]), output);
            PlantedLibrary.TurnOff();
            // What was made once while the fault was on has it still, and every fault from now on would seem to be noticed.
            if (killer is not null && await host.FirstFailure([killer]) is not null)
            {
                output.WriteLine($"{Spoilt}{outcome}");
                return;
            }

            output.WriteLine(outcome);
        }
    }

    // In growing parts: starting a run costs more than most tests do.
    private async Task<(string Outcome, ITestCase? Killer)> Try(CoveredTest[] tests, TextWriter output)
    {
        var (tried, spent, size) = (0, 0.0, 8);
        while (tried < tests.Length && spent < budget.TotalMilliseconds)
        {
            var part = new List<ITestCase>();
            var cost = 0.0;
            while (tried < tests.Length && part.Count < size && (part.Count == 0 || spent + cost < budget.TotalMilliseconds))
            {
                cost += tests[tried].Milliseconds;
                part.Add(host.Tests[tests[tried++].Id]);
            }

            using var limit = new Timer(_ => End(output), null, TimeSpan.FromMilliseconds(5000 + (20 * cost)), Timeout.InfiniteTimeSpan);
            if (await host.FirstFailure(part) is { } failed)
                return ($"killed {failed.TestCaseDisplayName.ReplaceLineEndings(" ")}", failed);
            spent += cost;
            size = Math.Min(size * 4, 512);
        }

        return (tried < tests.Length ? $"unnoticed {tried} of {tests.Length}" : $"survived {tests.Length}", null);
    }

    // A loop without end cannot be left in another way.
    private static void End(TextWriter output)
    {
        output.WriteLine(TimedOut);
        output.Flush();
        Environment.Exit(3);
    }
}
