namespace GovInfoDisclosure;

/// <summary>
/// Splits blocks of values that belong to several rows, as texts in reading order have them: by rows, or down the columns.
/// </summary>
internal static class ValueBlocks
{
    internal static List<ValueGroup> Split(List<TableToken> tokens, List<ValueGroup> groups, int width, Func<long[], bool> sumHolds)
    {
        var result = new List<ValueGroup>();
        foreach (var group in groups)
        {
            var plain = !group.Structured && group.Tokens.Count > width && group.Tokens.Count % width == 0
                && group.Tokens.All(token => tokens[token].Kind == TableTokenKind.Value);
            var counts = plain && group.Tokens.All(token => tokens[token].Value.Cell.IsCount);
            if (plain && (ByRuns(tokens, group, width) ?? (counts ? BySums(tokens, group, width, sumHolds) : null)) is { } rows)
                result.AddRange(rows);
            else
                result.Add(group);
        }

        return result;
    }

    // Blank lines tell the orientation: seven blocks of equal length are the columns of as many rows as a block has lines.
    private static List<ValueGroup>? ByRuns(List<TableToken> tokens, ValueGroup group, int width)
    {
        var runs = new List<List<int>>();
        foreach (var token in group.Tokens)
        {
            if (runs.Count == 0 || tokens[runs[runs.Count - 1][0]].Paragraph != tokens[token].Paragraph)
                runs.Add([]);
            runs[runs.Count - 1].Add(token);
        }

        if (runs.Count % width != 0)
            return null;
        var rows = new List<ValueGroup>();
        for (var first = 0; first < runs.Count; first += width)
        {
            var height = runs[first].Count;
            for (var column = 1; column < width; column++)
            {
                if (runs[first + column].Count != height)
                    return null;
            }

            for (var row = 0; row < height; row++)
            {
                var part = new ValueGroup { Recovery = height > 1 ? Recovery.ColumnBlock : null };
                for (var column = 0; column < width; column++)
                    part.Tokens.Add(runs[first + column][row]);
                rows.Add(part);
            }
        }

        // The label stands by the first row, unless the block runs down the columns: then it may belong to any of them.
        if (rows[0].Recovery is null)
            (rows[0].Label, rows[0].LabelToken, rows[0].HasUnknownLabel) = (group.Label, group.LabelToken, group.HasUnknownLabel);
        return rows;
    }

    private static List<ValueGroup>? BySums(List<TableToken> tokens, ValueGroup group, int width, Func<long[], bool> sumHolds)
    {
        var height = group.Tokens.Count / width;
        var byRows = Rows((row, column) => (row * width) + column);
        var byColumns = Rows((row, column) => (column * height) + row);
        var better = Holding(byRows) - Holding(byColumns);
        if (better == 0 && !byRows.Zip(byColumns, Same).All(static same => same))
            return null;
        if (better >= 0)
        {
            (byRows[0].Label, byRows[0].LabelToken, byRows[0].HasUnknownLabel) = (group.Label, group.LabelToken, group.HasUnknownLabel);
            return byRows;
        }

        byColumns.ForEach(static row => row.Recovery = Recovery.ColumnBlock);
        return byColumns;

        List<ValueGroup> Rows(Func<int, int, int> position)
        {
            var rows = new List<ValueGroup>();
            for (var row = 0; row < height; row++)
            {
                var part = new ValueGroup();
                for (var column = 0; column < width; column++)
                    part.Tokens.Add(group.Tokens[position(row, column)]);
                rows.Add(part);
            }

            return rows;
        }

        int Holding(List<ValueGroup> rows) =>
            rows.Count(row => sumHolds(row.Tokens.Select(token => tokens[token].Value.Cell.Count ?? 0).ToArray()));
        bool Same(ValueGroup left, ValueGroup right) =>
            left.Tokens.Zip(right.Tokens, (a, b) => tokens[a].Value == tokens[b].Value).All(static same => same);
    }

    /// <summary>
    /// Splits a run of values that fills the rows of the labels before it, or its label's row and the rows behind it, where rows differ
    /// in width.
    /// </summary>
    internal static List<ValueGroup> SplitByWidth(List<TableToken> tokens, List<ValueGroup> groups, IReadOnlyList<LayoutRow> rows)
    {
        var result = new List<ValueGroup>();
        foreach (var group in groups)
        {
            var first = group.Label is null ? -1 : IndexOf(rows, group.Label);
            var plain = !group.Structured && first >= 0
                && group.Tokens.TrueForAll(token => tokens[token].Kind == TableTokenKind.Value && tokens[token].Value.Cell.IsNumber);
            var pending = plain ? FirstPending(tokens, group.LabelToken, rows, first) : first;
            var areLabelsApart = pending < first && RowsFilled(group.Tokens.Count, rows, pending) == first - pending + 1;
            if (areLabelsApart)
                first = pending;
            var count = plain ? RowsFilled(group.Tokens.Count, rows, first) : 0;
            if (count < 2)
            {
                result.Add(group);
                continue;
            }

            var next = 0;
            for (var row = first; row < first + count; row++)
            {
                var part = new ValueGroup();
                if (row == first && !areLabelsApart)
                    (part.Label, part.LabelToken) = (group.Label, group.LabelToken);
                part.Tokens.AddRange(group.Tokens.GetRange(next, rows[row].Columns.Count));
                next += rows[row].Columns.Count;
                result.Add(part);
            }
        }

        return result;
    }

    private static int IndexOf(IReadOnlyList<LayoutRow> rows, LayoutRow label)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Index == label.Index)
                return row;
        }

        return -1;
    }

    // The first of the rows whose labels come one behind the other before this one, with no value between: their values may all come
    // behind.
    private static int FirstPending(List<TableToken> tokens, int label, IReadOnlyList<LayoutRow> rows, int row)
    {
        for (var i = label - 1; i >= 0 && row > 0 && tokens[i].Kind is not (TableTokenKind.Value or TableTokenKind.Empty); i--)
        {
            if (tokens[i].Row is { IsHeading: false } before && before.Index == rows[row - 1].Index)
                row--;
        }

        return row;
    }

    // The number of rows from the first on that so many values fill exactly; 0 when they do not.
    private static int RowsFilled(int values, IReadOnlyList<LayoutRow> rows, int first)
    {
        var row = first;
        while (values > 0 && row < rows.Count)
            values -= rows[row++].Columns.Count;
        return values == 0 ? row - first : 0;
    }
}
