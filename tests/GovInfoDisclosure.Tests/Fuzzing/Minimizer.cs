namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>Makes an input as small as it can be and still break the same promise.</summary>
internal static class Minimizer
{
    // Enough for nearly every input of the fuzzer, and an end of some seconds for any other.
    private const int MostTrials = 4_000;

    public static FuzzInput Minimize(FuzzInput input, string promise)
    {
        var trials = 0;
        bool StillBreaks(FuzzInput smaller) => trials++ < MostTrials && Promises.FirstBreach(smaller)?.Promise == promise;
        return input.Bytes is { } bytes
            ? FuzzInput.Of([.. Shrink(bytes, items => StillBreaks(FuzzInput.Of([.. items])))])
            : Shorten(input, StillBreaks);
    }

    // Whole lines first, or a long text takes a trial for each of its characters.
    private static FuzzInput Shorten(FuzzInput input, Func<FuzzInput, bool> stillBreaks)
    {
        string[] lines = [.. Shrink(input.Text!.Split('\n'), items => stillBreaks(input with { Text = string.Join('\n', items) }))];
        var text = string.Join('\n', lines);
        return input with { Text = new([.. Shrink(text.ToCharArray(), items => stillBreaks(input with { Text = new([.. items]) }))]) };
    }

    /// <summary>Leaves out ever smaller parts, as long as what remains passes.</summary>
    internal static List<T> Shrink<T>(T[] items, Func<List<T>, bool> passes)
    {
        var kept = new List<T>(items);
        for (var size = Math.Max(1, kept.Count / 2); ; size = Math.Max(1, size / 2))
        {
            var isShorter = false;
            for (var at = 0; at < kept.Count;)
            {
                List<T> rest = [.. kept.Take(at), .. kept.Skip(at + size)];
                if (passes(rest))
                    (kept, isShorter) = (rest, true);
                else
                    at += size;
            }

            if (size == 1 && !isShorter)
                return kept;
        }
    }
}
