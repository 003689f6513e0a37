using System.Numerics;

namespace GovInfoDisclosure.Tests.Tracing;

/// <summary>
/// Decides by a third way whether the cells of table R without a number can be filled: the laws as linear equations, and the first phase of
/// the simplex algorithm. There is no network in it, and no flow. Whatever bars the filling comes as a weight for each law (Farkas), and only
/// cells with a weighted sum of the right sign can lift it: from that all smallest sets of changes are found.
/// </summary>
/// <remarks>
/// Every cell stands in two laws (the one of the totals' row, which the others imply, is left out), with which all numbers of a tableau are
/// -1, 0 or 1: the arithmetic is exact, and what can be filled with fractions can be filled with counts.
/// </remarks>
internal sealed class LawSimplex
{
    private readonly int[][] _laws;
    private readonly int[][] _standsIn;

    public LawSimplex(FormTable form)
    {
        int width = form.Width, results = (form.Cells.Length / width) - 2;
        _laws = [.. form.Laws.Where(law => !law.Cells.All(cell => cell / width == results)).Select(law => Factors(law, form.Cells.Length))];
        _standsIn = [.. form.Cells.Select((_, cell) => Enumerable.Range(0, _laws.Length).Where(law => _laws[law][cell] != 0).ToArray())];
    }

    /// <summary>Whether the blanks can be filled.</summary>
    public bool CanBeFilled(long?[] numbers) => Solve(numbers, [.. Enumerable.Range(0, _laws.Length)], out _) is not null;

    /// <summary>One way to fill the blanks, or null when there is none.</summary>
    public long[]? Filled(long?[] numbers) => Solve(numbers, [.. Enumerable.Range(0, _laws.Length)], out _);

    /// <summary>The smallest sets of printed cells without whose numbers the table can be filled, or null beyond a number of cells.</summary>
    public IReadOnlyCollection<string>? SmallestRepairs(long?[] numbers, int most)
    {
        for (var size = 0; size <= most; size++)
        {
            var found = new HashSet<string>(StringComparer.Ordinal);
            Extend(numbers, [], size, found, []);
            if (found.Count > 0)
                return found;
        }

        return null;
    }

    private void Extend(long?[] numbers, int[] chosen, int left, HashSet<string> found, HashSet<string> seen)
    {
        if (!seen.Add(string.Join(" ", chosen)))
            return;
        var bars = Bars(numbers, (2 * left) + 1);
        if (bars.Count == 0)
            found.Add(string.Join(" ", chosen));
        // The bars have no law in common, and a cell stands in two laws: as many bars as two for each cell leave none that lifts but one.
        if (bars.Count == 0 || bars.Count > 2 * left)
            return;
        var ways = bars.ConvertAll(bar => Enumerable.Range(0, numbers.Length).Where(cell => Lifts(bar, cell, numbers)
            && (bars.Count < 2 * left || bars.Any(other => other != bar && Lifts(other, cell, numbers)))).ToArray());
        foreach (var cell in ways.MinBy(static cells => cells.Length)!)
        {
            var rest = (long?[])numbers.Clone();
            rest[cell] = null;
            Extend(rest, [.. chosen.Append(cell).OrderBy(static number => number)], left - 1, found, seen);
        }
    }

    // As many weights as bar the filling each by itself, up to a number: what was found is left out, and the rest is asked again.
    private List<int[]> Bars(long?[] numbers, int most)
    {
        var bars = new List<int[]>();
        var laws = Enumerable.Range(0, _laws.Length).ToList();
        while (bars.Count < most && Solve(numbers, [.. laws], out var weights) is null)
        {
            bars.Add(weights);
            laws.RemoveAll(law => weights[law] != 0);
        }

        return bars;
    }

    // With the weights, what is printed is more than 0, and each blank can only add to it. Another cell lifts that if it counts the other way,
    // or is itself a part of what is too much.
    private bool Lifts(int[] weights, int cell, long?[] numbers)
    {
        var sum = 0;
        foreach (var law in _standsIn[cell])
            sum += weights[law] * _laws[law][cell];
        return numbers[cell] is { } number && (sum > 0 || (sum < 0 && number > 0));
    }

    // One row for each law and one for the price, one column for each blank, then one for each law, then the right side. Bland's rule ends in
    // any case.
    private long[]? Solve(long?[] numbers, int[] laws, out int[] weights)
    {
        int[] blanks = [.. Enumerable.Range(0, numbers.Length).Where(cell => numbers[cell] is null)];
        var end = blanks.Length + laws.Length;
        var signs = new int[laws.Length];
        var rows = new int[laws.Length + 1][];
        var price = rows[laws.Length] = new int[end + 1];
        int[] basis = [.. Enumerable.Range(blanks.Length, laws.Length)];
        for (var row = 0; row < laws.Length; row++)
        {
            var side = RightSide(_laws[laws[row]], numbers);
            signs[row] = side < 0 ? -1 : 1;
            rows[row] = new int[end + 1];
            for (var column = 0; column < blanks.Length; column++)
                price[column] += rows[row][column] = signs[row] * _laws[laws[row]][blanks[column]];
            rows[row][basis[row]] = 1;
            price[end] += rows[row][end] = checked((int)Math.Abs(side));
        }

        while (Array.FindIndex(price, 0, blanks.Length, static number => number > 0) is >= 0 and var column)
            Pivot(rows, basis, Leaving(rows, basis, column), column);
        // What is left in the price of a law's own column: 1 where it has its weight, less with what was added.
        weights = new int[_laws.Length];
        for (var row = 0; row < laws.Length; row++)
            weights[laws[row]] = signs[row] * (1 + price[blanks.Length + row]);
        if (price[end] > 0)
            return null;
        var filled = Array.ConvertAll(numbers, static number => number ?? 0);
        for (var row = 0; row < laws.Length; row++)
        {
            if (basis[row] < blanks.Length)
                filled[blanks[basis[row]]] = rows[row][end];
        }

        return filled;
    }

    private static long RightSide(int[] law, long?[] numbers)
    {
        var side = 0L;
        for (var cell = 0; cell < law.Length; cell++)
            side -= law[cell] == 0 ? 0 : law[cell] * (numbers[cell] ?? 0);
        return side;
    }

    private static int Leaving(int[][] rows, int[] basis, int column)
    {
        var best = -1;
        for (var row = 0; row < basis.Length; row++)
        {
            if (rows[row][column] is not (-1 or 0 or 1))
                throw new InvalidOperationException("The laws are no network.");
            if (rows[row][column] == 1 && (best < 0 || (rows[row][^1], basis[row]).CompareTo((rows[best][^1], basis[best])) < 0))
                best = row;
        }

        return best;
    }

    private static void Pivot(int[][] rows, int[] basis, int leaving, int column)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            if (row == leaving || rows[row][column] is not (not 0 and var factor))
                continue;
            int[] target = rows[row], source = rows[leaving];
            var at = 0;
            for (; at <= target.Length - Vector<int>.Count; at += Vector<int>.Count)
                (new Vector<int>(target, at) - (factor * new Vector<int>(source, at))).CopyTo(target, at);
            for (; at < target.Length; at++)
                target[at] -= factor * source[at];
        }

        basis[leaving] = column;
    }

    private static int[] Factors(Law law, int count) =>
        [.. Enumerable.Range(0, count).Select(cell => law.Left.Contains(cell) ? 1 : law.Right.Contains(cell) ? -1 : 0)];
}
