using System.Diagnostics;

namespace GovInfoDisclosure.Benchmarks.Reading;

/// <summary>
/// Times of short actions: the best of many short rounds, in which all actions take turns. A round is shorter than the time slice of a
/// loaded machine, and what disturbs one of them disturbs the others.
/// </summary>
internal static class Stopwatches
{
    private const double Round = 600;

    /// <summary>The microseconds that each action takes at best.</summary>
    internal static double[] Best(TimeSpan time, params Action[] actions)
    {
        WarmUp(time / 3, actions);
        var best = Array.ConvertAll(actions, static _ => double.MaxValue);
        var count = Array.ConvertAll(actions, static action => Math.Max(1, (int)(Round / Time(action, 1))));
        var watch = Stopwatch.StartNew();
        for (var rounds = 0; rounds < 3 || watch.Elapsed < time; rounds++)
        {
            for (var i = 0; i < actions.Length; i++)
                best[i] = Math.Min(best[i], Time(actions[i], count[i]));
        }

        return best;
    }

    /// <summary>The kilobytes that an action allocates.</summary>
    internal static double Allocated(Action action)
    {
        const int Times = 20;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
            action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / Times;
    }

    /// <summary>The kilobytes that what a function makes keeps alive.</summary>
    internal static double Retained(Func<object?> make)
    {
        var kept = new object?[200];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < kept.Length; i++)
            kept[i] = make();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return (after - before) / 1024.0 / kept.Length;
    }

    /// <summary>Runs actions for a while: methods become fast after some calls, and some time later.</summary>
    internal static void WarmUp(TimeSpan time, Action[] actions)
    {
        var watch = Stopwatch.StartNew();
        for (var calls = 0; calls < 40 && watch.Elapsed < 10 * time || watch.Elapsed < time; calls++)
        {
            foreach (var action in actions)
                action();
        }
    }

    private static double Time(Action action, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / count;
    }
}
