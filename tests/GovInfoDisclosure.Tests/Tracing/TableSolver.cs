namespace GovInfoDisclosure.Tests.Tracing;

/// <summary>
/// Decides by another way than the library whether the cells of table R without a number can be filled: who has too much must reach who
/// lacks, and no set of those who lack may lack more than those that reach it have (Hall's condition), tried set by set.
/// </summary>
internal sealed class TableSolver
{
    // Up to this many nodes on the smaller side all sets are tried; beyond, flows are pushed one way after the other.
    private const int MostForSets = 10;

    private readonly int _count;
    private readonly int[] _from;
    private readonly int[] _to;

    public TableSolver(FormTable system)
    {
        // The sums as the form words them; the sum of the totals' row follows from the others.
        int[][] sums = [.. Sums(system)];
        var signs = Orient(sums);
        _count = sums.Length;
        int[][] ends = [.. Enumerable.Range(0, system.Cells.Length).Select(cell => Enumerable.Range(0, _count).Where(sum => sums[sum][cell] != 0).ToArray())];
        _from = [.. ends.Select((pair, cell) => pair.Single(sum => sums[sum][cell] * signs[sum] > 0))];
        _to = [.. ends.Select((pair, cell) => pair.Single(sum => sums[sum][cell] * signs[sum] < 0))];
    }

    public bool CanBeFilled(long?[] numbers)
    {
        var joined = new bool[_count, _count];
        var surplus = new long[_count];
        for (var cell = 0; cell < numbers.Length; cell++)
        {
            if (numbers[cell] is { } number)
            {
                surplus[_from[cell]] -= number;
                surplus[_to[cell]] += number;
            }
            else
            {
                joined[_from[cell], _to[cell]] = true;
            }
        }

        return Math.Min(surplus.Count(static number => number < 0), surplus.Count(static number => number > 0)) <= MostForSets
            ? Hall(surplus, Closed(joined))
            : Pushed(surplus, joined);
    }

    private bool[,] Closed(bool[,] joined)
    {
        var reaches = (bool[,])joined.Clone();
        for (var middle = 0; middle < _count; middle++)
        {
            for (var from = 0; from < _count; from++)
            {
                for (var to = 0; reaches[from, middle] && to < _count; to++)
                    reaches[from, to] |= reaches[middle, to];
            }
        }

        return reaches;
    }

    private bool Pushed(long[] surplus, bool[,] joined)
    {
        var sent = new long[_count, _count];
        for (var source = 0; source < _count; source++)
        {
            while (surplus[source] > 0)
            {
                var seen = new bool[_count];
                if (Push(source, surplus[source]) is not (> 0 and var amount))
                    return false;
                surplus[source] -= amount;

                long Push(int node, long most)
                {
                    seen[node] = true;
                    if (surplus[node] < 0)
                    {
                        var taken = Math.Min(most, -surplus[node]);
                        surplus[node] += taken;
                        return taken;
                    }

                    for (var next = 0; next < _count; next++)
                    {
                        var room = joined[node, next] ? most : Math.Min(most, sent[next, node]);
                        if (seen[next] || room == 0 || Push(next, room) is not (> 0 and var pushed))
                            continue;
                        if (joined[node, next])
                            sent[node, next] += pushed;
                        else
                            sent[next, node] -= pushed;
                        return pushed;
                    }

                    return 0;
                }
            }
        }

        return surplus.All(static number => number == 0);
    }

    private static bool Hall(long[] surplus, bool[,] reaches)
    {
        if (surplus.Sum() != 0)
            return false;
        int[] lacking = [.. Enumerable.Range(0, surplus.Length).Where(node => surplus[node] < 0)];
        int[] having = [.. Enumerable.Range(0, surplus.Length).Where(node => surplus[node] > 0)];
        return lacking.Length <= having.Length
            ? Covers(lacking, having, (to, from) => reaches[from, to], surplus)
            : Covers(having, lacking, (from, to) => reaches[from, to], surplus);
    }

    private static bool Covers(int[] few, int[] many, Func<int, int, bool> joined, long[] surplus)
    {
        var masks = many.Select(other => few.Select((node, bit) => joined(node, other) ? 1 << bit : 0).Sum()).ToArray();
        for (var set = 1; set < 1 << few.Length; set++)
        {
            var need = few.Where((_, bit) => (set & (1 << bit)) != 0).Sum(node => Math.Abs(surplus[node]));
            var have = many.Where((_, other) => (masks[other] & set) != 0).Sum(node => Math.Abs(surplus[node]));
            if (have < need)
                return false;
        }

        return true;
    }

    private static IEnumerable<int[]> Sums(FormTable system)
    {
        int rows = system.Cells.Length / 7, results = rows - 2;
        for (var row = 0; row < rows; row++)
        {
            if (row != results)
                yield return Coefficients(system, (r, c) => r != row ? 0 : c == 6 ? -1 : 1);
        }

        for (var column = 0; column < 7; column++)
        {
            yield return Coefficients(system, (r, c) => c != column ? 0 : r <= 1 ? 1 : r >= results ? -1 : 0);
            yield return Coefficients(system, (r, c) => c != column ? 0 : r == results ? -1 : r is > 1 && r < results ? 1 : 0);
        }
    }

    private static int[] Coefficients(FormTable system, Func<int, int, int> of) =>
        [.. Enumerable.Range(0, system.Cells.Length).Select(cell => of(cell / 7, cell % 7))];

    // The signs for which every cell counts once up and once down.
    private static int[] Orient(int[][] sums)
    {
        var signs = new int[sums.Length];
        signs[0] = 1;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var cell = 0; cell < sums[0].Length; cell++)
            {
                var ends = Enumerable.Range(0, sums.Length).Where(sum => sums[sum][cell] != 0).ToArray();
                foreach (var (one, other) in (ReadOnlySpan<(int, int)>)[(ends[0], ends[1]), (ends[1], ends[0])])
                {
                    if (signs[one] == 0 || signs[other] != 0)
                        continue;
                    signs[other] = -signs[one] * sums[one][cell] * sums[other][cell];
                    changed = true;
                }
            }
        }

        return signs;
    }
}
