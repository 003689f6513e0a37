using System.Diagnostics;
using System.Globalization;

namespace GovInfoDisclosure.Mutation;

/// <summary>A process that tries faults (<see cref="Worker"/>), seen from outside.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>What becomes of a fault that ends the process.</summary>
    internal const string Ended = "killed the process";

    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    /// <summary>A process that is ready; null if it is not, because the fault that is on from its beginning ends it.</summary>
    internal static async Task<WorkerProcess?> Start(string tests, int budget, int? fault = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("worker");
        start.ArgumentList.Add(tests);
        start.ArgumentList.Add(budget.ToString(CultureInfo.InvariantCulture));
        if (fault is { } id)
            start.ArgumentList.Add(id.ToString(CultureInfo.InvariantCulture));
        var process = new WorkerProcess(Process.Start(start)!);
        process._process.ErrorDataReceived += static (_, _) => { };
        process._process.BeginErrorReadLine();
        if (await process.Line() == Worker.Ready)
            return process;
        process.Dispose();
        return null;
    }

    /// <summary>What becomes of a fault.</summary>
    internal async Task<string> Ask(Trial trial)
    {
        await _process.StandardInput.WriteLineAsync(string.Join(' ', trial.Tests.Prepend(trial.Fault)));
        await _process.StandardInput.FlushAsync();
        return await Line() ?? Ended;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    // Null when the process ends without an answer. It watches its own time; the limit here is for one that cannot.
    private async Task<string?> Line()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            return await _process.StandardOutput.ReadLineAsync(cancel.Token);
        }
        catch (OperationCanceledException)
        {
            return Worker.TimedOut;
        }
    }
}
