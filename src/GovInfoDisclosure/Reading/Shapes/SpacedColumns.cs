namespace GovInfoDisclosure;

/// <summary>How well values stand in the columns of a table whose columns are kept by spaces.</summary>
internal static class SpacedColumns
{
    // Places on a page are rounded to columns of a screen.
    private const int Jitter = 2;

    /// <summary>
    /// How wide the values of all columns spread: measured wrongly, they are smeared by the ideographs of the labels before them.
    /// </summary>
    internal static int Spread(List<SpacedLine> block, List<(int Left, int Right)> columns)
    {
        var spans = new (int Left, int Right)?[columns.Count];
        foreach (var piece in block.SelectMany(static line => line.Pieces.Where(static piece => piece.Kind == SpacedKind.Value)))
        {
            ref var span = ref spans[ColumnOf(columns, piece)];
            span = span is { } known ? (Math.Min(known.Left, piece.Left), Math.Max(known.Right, piece.Right)) : (piece.Left, piece.Right);
        }

        return spans.Sum(static span => span is { } known ? known.Right - known.Left : 0);
    }

    /// <summary>The values that stand under no heading, where there are headings.</summary>
    internal static int Askew(List<SpacedLine> block, List<(int Left, int Right)> columns)
    {
        var headings = block.Where(static line => line.IsHeading).SelectMany(static line => line.ColumnPieces(hasLabels: false))
            .ToLookup(piece => ColumnOf(columns, piece));
        return headings.Count == 0 ? 0 : block.SelectMany(static line => line.Pieces).Count(piece => piece.Kind == SpacedKind.Value
            && !headings[ColumnOf(columns, piece)].Any(heading => IsUnder(piece, heading)));
    }

    private static bool IsUnder(in SpacedPiece value, in SpacedPiece heading) =>
        (value.Left >= heading.Left && value.Right <= heading.Right) || (value.Left <= heading.Left && value.Right >= heading.Right)
            || Math.Abs(value.Left - heading.Left) <= 1 || Math.Abs(value.Right - heading.Right) <= 1;

    internal static bool AreInColumns(List<SpacedLine> rows, List<(int Left, int Right)> columns, bool hasLabels) =>
        rows.TrueForAll(row => row.Values == columns.Count || (row.Runs > 1 && !(hasLabels && row.IsBare))) && AreAligned(rows, columns);

    // Where cells are blank, the others must stand where a column has its left edge, its middle or its right edge.
    private static bool AreAligned(List<SpacedLine> rows, List<(int Left, int Right)> columns)
    {
        var edges = new (int Left, int Right, int Middle)?[columns.Count, 2];
        foreach (var piece in rows.SelectMany(static line => line.Pieces.Where(static piece => piece.Kind == SpacedKind.Value)))
        {
            var column = ColumnOf(columns, piece);
            var (left, right, middle) = (piece.Left, piece.Right, piece.Left + piece.Right);
            var (least, most) = (edges[column, 0] ?? (left, right, middle), edges[column, 1] ?? (left, right, middle));
            least = (Math.Min(least.Left, left), Math.Min(least.Right, right), Math.Min(least.Middle, middle));
            most = (Math.Max(most.Left, left), Math.Max(most.Right, right), Math.Max(most.Middle, middle));
            if (most.Left - least.Left > Jitter && most.Right - least.Right > Jitter && most.Middle - least.Middle > 2 * Jitter)
                return false;
            (edges[column, 0], edges[column, 1]) = (least, most);
        }

        return true;
    }

    internal static bool Fits(SpacedLine line, List<(int Left, int Right)> columns, bool hasLabels)
    {
        var last = -1;
        foreach (var piece in line.ColumnPieces(hasLabels))
        {
            var column = ColumnOf(columns, piece);
            if (column <= last)
                return false;
            last = column;
        }

        return true;
    }

    internal static int ColumnOf(List<(int Left, int Right)> columns, in SpacedPiece piece)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (piece.Left < columns[i].Right)
                return i;
        }

        return columns.Count - 1;
    }
}
