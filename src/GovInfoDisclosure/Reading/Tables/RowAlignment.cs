namespace GovInfoDisclosure;

/// <summary>
/// Puts groups of values onto the rows of the form. Both are in order; labels that stand by the values weigh most, and values without a
/// label take the rows that are left. Where several placements are equally good, the group has no certain row.
/// </summary>
internal static class RowAlignment
{
    internal const int Unplaced = -1;
    internal const int Ambiguous = -2;
    private const int Impossible = int.MinValue / 4;

    /// <summary>Aligns.</summary>
    /// <param name="groups">The number of groups.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="score">How well a group fits a row; null when it cannot stand there.</param>
    /// <param name="skip">What leaving a group out costs, a negative number.</param>
    internal static Alignment Align(int groups, int rows, Func<int, int, int?> score, Func<int, int> skip)
    {
        var scores = new int[groups, rows];
        for (var group = 0; group < groups; group++)
        {
            for (var row = 0; row < rows; row++)
                scores[group, row] = score(group, row) ?? Impossible;
        }

        var forward = Fill(groups, rows, scores, skip);
        var backward = FillBackward(groups, rows, scores, skip);
        var best = forward[groups, rows];
        var placement = new int[groups];
        for (var group = 0; group < groups; group++)
            placement[group] = PlaceOf(group, rows, scores, skip, forward, backward, best);
        return new(best, placement);
    }

    // The one row that the group has in every best alignment.
    private static int PlaceOf(int group, int rows, int[,] scores, Func<int, int> skip, int[,] forward, int[,] backward, int best)
    {
        var place = Unplaced;
        for (var row = 0; row < rows; row++)
        {
            if (scores[group, row] == Impossible || forward[group, row] + scores[group, row] + backward[group + 1, row + 1] != best)
                continue;
            if (place != Unplaced)
                return Ambiguous;
            place = row;
        }

        for (var row = 0; place != Unplaced && row <= rows; row++)
        {
            if (forward[group, row] + skip(group) + backward[group + 1, row] == best)
                return Ambiguous;
        }

        return place;
    }

    // A row left out before the last placed group costs a little, so that the edition with fewer holes wins; rows after it were cut off.
    private static int[,] Fill(int groups, int rows, int[,] scores, Func<int, int> skip)
    {
        var best = new int[groups + 1, rows + 1];
        for (var group = 0; group <= groups; group++)
        {
            for (var row = 0; row <= rows; row++)
            {
                if (group == 0 && row == 0)
                    continue;
                var value = Impossible;
                if (row > 0)
                    value = Math.Max(value, best[group, row - 1] - (group == groups ? 0 : 1));
                if (group > 0)
                    value = Math.Max(value, best[group - 1, row] + skip(group - 1));
                if (group > 0 && row > 0 && scores[group - 1, row - 1] != Impossible)
                    value = Math.Max(value, best[group - 1, row - 1] + scores[group - 1, row - 1]);
                best[group, row] = value;
            }
        }

        return best;
    }

    private static int[,] FillBackward(int groups, int rows, int[,] scores, Func<int, int> skip)
    {
        var best = new int[groups + 1, rows + 1];
        for (var group = groups; group >= 0; group--)
        {
            for (var row = rows; row >= 0; row--)
            {
                if (group == groups && row == rows)
                    continue;
                var value = Impossible;
                if (row < rows)
                    value = Math.Max(value, best[group, row + 1] - (group == groups ? 0 : 1));
                if (group < groups)
                    value = Math.Max(value, best[group + 1, row] + skip(group));
                if (group < groups && row < rows && scores[group, row] != Impossible)
                    value = Math.Max(value, best[group + 1, row + 1] + scores[group, row]);
                best[group, row] = value;
            }
        }

        return best;
    }
}

/// <summary>The best alignment.</summary>
/// <param name="Score">How good it is.</param>
/// <param name="Rows">For each group its row, <see cref="RowAlignment.Unplaced"/> or <see cref="RowAlignment.Ambiguous"/>.</param>
internal sealed record Alignment(int Score, int[] Rows);
