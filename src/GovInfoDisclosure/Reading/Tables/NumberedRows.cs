namespace GovInfoDisclosure;

/// <summary>
/// Removes numbers that only count rows or columns: a column 序号 before the labels, and the line of column numbers over a table that data
/// frames print.
/// </summary>
internal static class NumberedRows
{
    private const int LeastRows = 3;
    private const int LeastColumns = 3;

    internal static void Remove(List<TableToken> tokens)
    {
        RemoveFromStream(tokens);
        var counted = new List<int>();
        var columns = new List<(int First, int End)>();
        long last = -1;
        var hasNames = false;
        for (var first = 0; first < tokens.Count;)
        {
            if (!tokens[first].Structured)
            {
                hasNames |= IsName(tokens[first]);
                first++;
                continue;
            }

            var end = StatedCells.EndOfLine(tokens, first);
            if (!hasNames && CountsColumns(tokens, first, end))
            {
                columns.Add((first, end));
            }
            else if (tokens[first] is { Kind: TableTokenKind.Value, Value.Cell.Count: { } number })
            {
                // 1, 2, 3 … before names; a last row without a name of its own goes on counting.
                var named = NextIsName(tokens, first, end);
                if (named || counted.Count > 0)
                {
                    if (number <= last || (!named && number != last + 1))
                        return;
                    counted.Add(first);
                    last = number;
                }
            }

            for (var i = first; i < end; i++)
                hasNames |= IsName(tokens[i]);
            first = end;
        }

        if (counted.Count >= LeastRows || columns.Count > 0)
            RemoveAll(tokens, counted, columns);
    }

    // In a stream, a number before each label, each one more than the last.
    private static void RemoveFromStream(List<TableToken> tokens)
    {
        var counted = new List<int>();
        long? last = null;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i] is not { Structured: false, Kind: TableTokenKind.Row })
                continue;
            var before = i - 1;
            while (before > 0 && tokens[before] is { Structured: false, Kind: TableTokenKind.Heading or TableTokenKind.Row, Row: not null })
                before--;
            if (counted.Count > 0 && counted[counted.Count - 1] == before)
                continue; // （六）其他处理 over 1.
            if (tokens[before] is not { Structured: false, Kind: TableTokenKind.Value, Value.Cell.Count: { } number }
                || (last is { } previous && number != previous + 1))
                return;
            counted.Add(before);
            last = number;
        }

        if (counted.Count > LeastRows + 1)
            RemoveAll(tokens, counted, []);
    }

    private static bool IsName(in TableToken token) =>
        token.Kind is TableTokenKind.Row or TableTokenKind.Heading or TableTokenKind.Column;

    private static bool NextIsName(List<TableToken> tokens, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (tokens[i].Kind != TableTokenKind.Empty)
                return IsName(tokens[i]);
        }

        return false;
    }

    private static bool CountsColumns(List<TableToken> tokens, int first, int end)
    {
        long? previous = null;
        var numbers = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TableTokenKind.Empty)
                continue;
            if (tokens[i] is not { Kind: TableTokenKind.Value, Value.Cell.Count: { } number }
                || (previous is { } before && number != before + 1))
                return false;
            previous = number;
            numbers++;
        }

        return numbers >= LeastColumns;
    }

    private static void RemoveAll(List<TableToken> tokens, List<int> counted, List<(int First, int End)> columns)
    {
        var kept = new List<TableToken>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (counted.BinarySearch(i) < 0 && !columns.Exists(line => i >= line.First && i < line.End))
                kept.Add(tokens[i]);
        }

        tokens.Clear();
        tokens.AddRange(kept);
    }
}
