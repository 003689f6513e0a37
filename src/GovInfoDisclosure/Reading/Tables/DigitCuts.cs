namespace GovInfoDisclosure;

/// <summary>Cuts digits that lost the borders between cells, and joins digits that got a border too many.</summary>
internal static class DigitCuts
{
    private const int MaximumSolutions = 64;
    private const int MaximumSteps = 200_000;
    private const int LongestNumber = 12;

    /// <summary>A number cut out of the text: where it begins, how long it is, and its value.</summary>
    internal readonly record struct Piece(int Start, int Length, long Value);

    /// <summary>
    /// The ways to cut runs of digits into a number of values; each run gives at least one, and no value has a leading zero.
    /// </summary>
    /// <param name="text">The text that the runs are slices of.</param>
    /// <param name="runs">The runs.</param>
    /// <param name="count">The number of values wanted.</param>
    /// <param name="accept">Which cuts to keep.</param>
    /// <param name="sum">A law that all of these follow; where the last value is its sum, it bounds the others. Null for none.</param>
    /// <returns>The cuts that are kept, or null when there are too many to look through.</returns>
    internal static List<Piece[]>? Cut(ReadOnlySpan<char> text, List<(int Start, int Length)> runs, int count, Func<long[], bool> accept,
        Law? sum) => new CutSearch(text, runs, count, accept, sum is { Left.Length: 1 } && sum.Left[0] == count - 1).Run();

    /// <summary>Cuts from the end, where the sum stands: what is left of it bounds the values before.</summary>
    private sealed class CutSearch
    {
        private readonly int[] _digits;
        private readonly int[] _places;

        // For each digit where its run begins and ends, among the digits of all runs.
        private readonly (int Start, int End)[] _runs;
        private readonly Piece[] _pieces;
        private readonly long[] _values;
        private readonly Func<long[], bool> _accept;
        private readonly bool _lastIsSum;
        private readonly List<Piece[]> _found = [];

        // Whether so many first digits can be cut into so many values. Without it the search would follow ends that have no beginning.
        private bool[,] _isCut = new bool[0, 0];

        internal CutSearch(ReadOnlySpan<char> text, List<(int Start, int Length)> runs, int count, Func<long[], bool> accept,
            bool lastIsSum)
        {
            var length = 0;
            foreach (var run in runs)
                length += run.Length;
            (_digits, _places, _runs) = (new int[length], new int[length], new (int, int)[length]);
            (_pieces, _values, _accept, _lastIsSum) = (new Piece[count], new long[count], accept, lastIsSum);
            var at = 0;
            foreach (var run in runs)
            {
                var start = at;
                for (; at < start + run.Length; at++)
                {
                    _places[at] = run.Start + at - start;
                    (_digits[at], _runs[at]) = (Characters.Digit(text[_places[at]]), (start, start + run.Length));
                }
            }
        }

        internal List<Piece[]>? Run()
        {
            if (Steps() > MaximumSteps)
                return null;
            FindBeginnings();
            return Search(_digits.Length, _pieces.Length, long.MaxValue) ? _found : null;
        }

        private int LongestAt(int digit) => _digits[digit] == 0 ? 1 : Math.Min(_runs[digit].End - digit, LongestNumber);

        private void FindBeginnings()
        {
            _isCut = new bool[_pieces.Length + 1, _digits.Length + 1];
            _isCut[0, 0] = true;
            for (var used = 0; used < _pieces.Length; used++)
            {
                for (var at = used; at < _digits.Length; at++)
                {
                    for (var length = _isCut[used, at] ? LongestAt(at) : 0; length > 0; length--)
                        _isCut[used + 1, at + length] = true;
                }
            }
        }

        // The number of beginnings of cuts, places between runs counted twice: known before any is looked at.
        private long Steps()
        {
            var (steps, next) = (new long[_digits.Length + 1], new long[_digits.Length + 1]);
            for (var used = _pieces.Length; used >= 0; used--)
            {
                for (var at = _digits.Length; at >= 0; at--)
                {
                    steps[at] = 1;
                    if (at == _digits.Length || used == _pieces.Length || _pieces.Length - used > _digits.Length - at)
                        continue;
                    for (var end = at + 1; end <= at + LongestAt(at); end++)
                        steps[at] += next[end] + (end == _runs[at].End ? 1 : 0);
                }

                (steps, next) = (next, steps);
            }

            return next[0];
        }

        // The values before an index, out of the digits before an end, with no more than what is left of the sum.
        private bool Search(int end, int index, long rest)
        {
            if (index == 0)
            {
                if (end == 0 && (!_lastIsSum || rest == 0) && _accept(_values))
                    _found.Add((Piece[])_pieces.Clone());
                return _found.Count <= MaximumSolutions;
            }

            if (!_isCut[index, end] || (index < _values.Length && _lastIsSum && LeastSum(end, index) > rest))
                return true;
            long value = 0;
            long weight = 1;
            var first = Math.Max(_runs[end - 1].Start, Math.Max(index - 1, end - LongestNumber));
            for (var start = end - 1; start >= first && value <= rest; start--, weight *= 10)
            {
                value += _digits[start] * weight;
                if ((_digits[start] == 0 && start < end - 1) || value > rest || (index == 1 && start > 0))
                    continue;
                _pieces[index - 1] = new(_places[start], end - start, value);
                _values[index - 1] = value;
                if (!Search(start, index - 1, !_lastIsSum ? rest : index == _values.Length ? value : rest - value))
                    return false;
            }

            return true;
        }

        // One of so many values has at least its share of the digits, and none of several digits begins with a zero.
        private static long LeastSum(int digits, int values)
        {
            long least = digits > values ? 1 : 0;
            for (var length = (digits + values - 1) / values; length > 1 && least < long.MaxValue / 10; length--)
                least *= 10;
            return least;
        }
    }

    private static bool HasBorder(ReadOnlySpan<char> text, (int Start, int Length) left, (int Start, int Length) right)
    {
        var end = left.Start + left.Length;
        foreach (var character in text.Slice(end, right.Start - end))
        {
            if (character == '\t' || Lines.IsBorder(character))
                return true;
        }

        return false;
    }

    /// <summary>
    /// All ways to join neighbouring runs of digits so that a number of values is left. A stated border is never joined over.
    /// </summary>
    internal static List<Piece[]>? Join(ReadOnlyMemory<char> text, List<(int Start, int Length)> runs, int count,
        Func<long[], bool> accept)
    {
        var found = new List<Piece[]>();
        var pieces = new Piece[count];
        var values = new long[count];
        var steps = 0;
        return Search(text.Span, 0, 0) ? found : null;

        bool Search(ReadOnlySpan<char> span, int run, int used)
        {
            if (++steps > MaximumSteps || found.Count > MaximumSolutions)
                return false;
            if (run == runs.Count)
            {
                if (used == count && accept(values))
                    found.Add((Piece[])pieces.Clone());
                return true;
            }

            if (used == count)
                return true;
            long value = 0;
            var digits = 0;
            for (var last = run; last < runs.Count && runs.Count - last - 1 >= count - used - 1; last++)
            {
                if (last > run && (Characters.Digit(span[runs[run].Start]) == 0 || HasBorder(span, runs[last - 1], runs[last])))
                    break;
                for (var i = 0; i < runs[last].Length; i++)
                    value = (value * 10) + Characters.Digit(span[runs[last].Start + i]);
                digits += runs[last].Length;
                if (digits > LongestNumber)
                    break;
                pieces[used] = new(runs[run].Start, runs[last].Start + runs[last].Length - runs[run].Start, value);
                values[used] = value;
                if (!Search(span, last + 1, used + 1))
                    return false;
            }

            return true;
        }
    }
}
