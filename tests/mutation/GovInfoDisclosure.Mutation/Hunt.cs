using System.Collections.Concurrent;

namespace GovInfoDisclosure.Mutation;

/// <summary>Hands faults to worker processes and writes down what became of each; what stands in the results already is not tried again.</summary>
internal sealed class Hunt(string tests, HuntOptions options, TextWriter results)
{
    private readonly Lock _lock = new();
    private int _done;

    internal static async Task<int> Run(string report, string coveragePath, string resultsPath, HuntOptions options)
    {
        var coverage = Coverage.Load(coveragePath);
        if (!coverage.IsOf(await TestHost.Discover()))
            throw new InvalidOperationException($"{coveragePath} was measured with other tests: delete it.");
        var tests = coveragePath + ".tests";
        coverage.WithoutFaults().Save(tests);

        var done = Score.Read(resultsPath);
        var faults = Fault.Of(report);
        var chosen = options.Choose(faults).Where(fault => !done.ContainsKey(fault.Id)).ToArray();
        var trials = Trial.Plan(chosen, faults, coverage).ToArray();

        await using var results = new StreamWriter(resultsPath, append: true) { AutoFlush = true };
        Console.WriteLine($"{trials.Length} faults to try, {trials.Count(static trial => trial.IsOnce)} of them in what is made once");
        var queue = new ConcurrentQueue<Trial>(trials);
        var hunt = new Hunt(tests, options, results);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => hunt.Work(queue, trials.Length))));
        return 0;
    }

    private async Task Work(ConcurrentQueue<Trial> queue, int count)
    {
        WorkerProcess? worker = null;
        while (queue.TryDequeue(out var trial))
        {
            string outcome;
            if (trial.IsOnce)
                outcome = await TryOnce(trial);
            else
                (outcome, worker) = await Try(trial, worker);
            lock (_lock)
            {
                results.WriteLine($"{trial.Fault} {outcome}");
                if (++_done % 100 == 0)
                    Console.WriteLine($"{_done} of {count}");
            }
        }

        worker?.Dispose();
    }

    // On from the beginning of a process of its own: what is made once is made with it.
    private async Task<string> TryOnce(Trial trial)
    {
        using var worker = await WorkerProcess.Start(tests, options.Budget, trial.Fault);
        return worker is null ? "killed before the first test" : Plain(await worker.Ask(trial));
    }

    private async Task<(string Outcome, WorkerProcess? Worker)> Try(Trial trial, WorkerProcess? worker)
    {
        var isFresh = worker is null;
        worker ??= await WorkerProcess.Start(tests, options.Budget) ?? throw new InvalidOperationException("The tests cannot be run.");
        var outcome = await worker.Ask(trial);
        if (!IsLast(outcome))
            return (outcome, worker);
        worker.Dispose();
        // Spoilt by this fault or by one before it: a fresh process tells.
        return !isFresh && outcome.StartsWith(Worker.Spoilt, StringComparison.Ordinal) ? await Try(trial, null) : (Plain(outcome), null);
    }

    private static bool IsLast(string outcome) => outcome is Worker.TimedOut or WorkerProcess.Ended
        || outcome.StartsWith(Worker.Spoilt, StringComparison.Ordinal);

    private static string Plain(string outcome) => outcome.StartsWith(Worker.Spoilt, StringComparison.Ordinal) ? outcome[Worker.Spoilt.Length..] : outcome;
}
