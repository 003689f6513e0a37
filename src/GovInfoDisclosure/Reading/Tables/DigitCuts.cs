namespace GovInfoDisclosure;

/// <summary>Cuts digits that lost the borders between cells, and joins digits that got a border too many.</summary>
internal static class DigitCuts
{
    private const int MaximumSolutions = 64;
    private const int MaximumSteps = 200_000;

    /// <summary>A number cut out of the text: where it begins, how long it is, and its value.</summary>
    internal readonly record struct Piece(int Start, int Length, long Value);

    /// <summary>
    /// All ways to cut runs of digits into a number of values; each run gives at least one, and no value has a leading zero.
    /// </summary>
    /// <param name="text">The text that the runs are slices of.</param>
    /// <param name="runs">The runs.</param>
    /// <param name="count">The number of values wanted.</param>
    /// <param name="accept">Which cuts to keep.</param>
    /// <returns>The cuts that are kept, or null when there are too many to look through.</returns>
    internal static List<Piece[]>? Cut(ReadOnlyMemory<char> text, IReadOnlyList<(int Start, int Length)> runs, int count,
        Func<Piece[], bool> accept)
    {
        var found = new List<Piece[]>();
        var pieces = new Piece[count];
        var steps = 0;
        return Search(text.Span, 0, 0, 0) ? found : null;

        bool Search(ReadOnlySpan<char> span, int run, int within, int used)
        {
            if (++steps > MaximumSteps || found.Count > MaximumSolutions)
                return false;
            if (run == runs.Count)
            {
                if (used == count && accept(pieces))
                    found.Add((Piece[])pieces.Clone());
                return true;
            }

            var left = runs[run].Length - within;
            if (left == 0)
                return Search(span, run + 1, 0, used);
            if (used == count || count - used > DigitsLeft(runs, run, within))
                return true;
            var start = runs[run].Start + within;
            var longest = Characters.Digit(span[start]) == 0 ? 1 : Math.Min(left, 12);
            long value = 0;
            for (var length = 1; length <= longest; length++)
            {
                value = (value * 10) + Characters.Digit(span[start + length - 1]);
                pieces[used] = new(start, length, value);
                if (!Search(span, run, within + length, used + 1))
                    return false;
            }

            return true;
        }
    }

    /// <summary>All ways to join neighbouring runs of digits so that a number of values is left.</summary>
    internal static List<Piece[]>? Join(ReadOnlyMemory<char> text, IReadOnlyList<(int Start, int Length)> runs, int count,
        Func<Piece[], bool> accept)
    {
        var found = new List<Piece[]>();
        var pieces = new Piece[count];
        var steps = 0;
        return Search(text.Span, 0, 0) ? found : null;

        bool Search(ReadOnlySpan<char> span, int run, int used)
        {
            if (++steps > MaximumSteps || found.Count > MaximumSolutions)
                return false;
            if (run == runs.Count)
            {
                if (used == count && accept(pieces))
                    found.Add((Piece[])pieces.Clone());
                return true;
            }

            if (used == count)
                return true;
            long value = 0;
            var digits = 0;
            for (var last = run; last < runs.Count && runs.Count - last - 1 >= count - used - 1; last++)
            {
                if (last > run && Characters.Digit(span[runs[run].Start]) == 0)
                    break;
                for (var i = 0; i < runs[last].Length; i++)
                    value = (value * 10) + Characters.Digit(span[runs[last].Start + i]);
                digits += runs[last].Length;
                if (digits > 12)
                    break;
                pieces[used] = new(runs[run].Start, runs[last].Start + runs[last].Length - runs[run].Start, value);
                if (!Search(span, last + 1, used + 1))
                    return false;
            }

            return true;
        }
    }

    private static int DigitsLeft(IReadOnlyList<(int Start, int Length)> runs, int run, int within)
    {
        var left = -within;
        for (var i = run; i < runs.Count; i++)
            left += runs[i].Length;
        return left;
    }
}
