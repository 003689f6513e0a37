namespace GovInfoDisclosure;

/// <summary>
/// What the headings of table L say: which of two tables is this year's, and in which order its blocks and columns stand.
/// </summary>
internal static class RemedyTables
{
    private static readonly int Width = FormTable.Remedies.Cells.Length;

    private static readonly int BlockCount = FormTable.Remedies.DataRows.Length;

    private static readonly int BlockWidth = ReportLayout.Rows(ReportTable.LegalRemedies, ReportFormat.Edition2021)[0].Columns.Count;

    /// <summary>Whether the tokens hold the headings and the numbers of a table.</summary>
    internal static bool IsTable(List<TableToken> tokens) => tokens.Count(static token => token.Kind == TableTokenKind.Column) >= BlockWidth
        && tokens.Count(static token => token.Kind == TableTokenKind.Value) >= BlockWidth;

    /// <summary>Whether a text over the table names it last year's.</summary>
    internal static bool IsOfLastYear(InputDocument document, List<TableToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TableTokenKind.Column)
                break;
            var text = document.Text.AsSpan(token.Start, token.End - token.Start);
            if (token.Kind is TableTokenKind.Unknown or TableTokenKind.Sentence or TableTokenKind.Fragment
                && TableLabels.NamesLastYear(text))
                return true;
        }

        return false;
    }

    /// <summary>Whether blocks or columns stand in another order than that of the form.</summary>
    internal static bool HaveMoved(List<TableToken> tokens)
    {
        var (line, previous, block, blockColumn, unknown) = (-1, -1, -1, -1, -1);
        foreach (var token in tokens)
        {
            if (!token.Structured)
                continue;
            if (token.Kind is TableTokenKind.Fragment or TableTokenKind.Unknown)
                unknown = token.Line;
            if (token is { Kind: TableTokenKind.Heading, Row: { IsHeading: false } row })
            {
                if (row.Index < block || token.Column < blockColumn)
                    return true;
                (block, blockColumn) = (row.Index, token.Column);
            }

            if (token is not { Kind: TableTokenKind.Column, ColumnLabel: { } column })
                continue;

            // A heading that is broken or not known leaves a gap; a step back is only right from one block to the next.
            if (token.Line != line && column.Index == BlockWidth - 1 && unknown != token.Line)
                return true;
            if (token.Line == line && unknown != line && column.Index < previous && (column.Index != 0 || previous < BlockWidth - 2))
                return true;
            (line, previous) = (token.Line, column.Index);
        }

        return false;
    }

    /// <summary>
    /// The places of the form in the order in which the headings are read; null where that is the order of the form or nothing shows
    /// another, and empty where the blocks have moved and the headings under them do not settle how.
    /// </summary>
    internal static int[]? Order(InputDocument document, List<TableToken> tokens)
    {
        var (blocks, columns, isBehind, isStated) = (new List<int>(), new List<(int Place, int Column)>(), false, false);
        var isLaidOut = IsLaidOut(document, tokens);
        foreach (var token in tokens)
        {
            if (token is { Kind: TableTokenKind.Heading, Row: { } row })
            {
                // 行政诉讼 行政复议, and the two blocks under the first in the next line: the second stands behind them.
                isBehind |= row.IsHeading && blocks.Count == 0;
                if (!row.IsHeading && !blocks.Contains(row.Index))
                    blocks.Add(row.Index);
            }
            else if (ColumnOf(document, token) is { } column)
            {
                isStated |= token.Structured;
                columns.Add((token.Structured ? token.Column : isLaidOut ? LeftOf(document, token) : columns.Count, column));
            }
        }

        if (isBehind && blocks.Remove((int)RemedyKind.Reconsideration))
            blocks.Add((int)RemedyKind.Reconsideration);
        var haveMoved = (blocks.Count == BlockCount && !IsInOrder(blocks)) || StepsBack(document, tokens);
        if (columns.Count != Width || columns.Select(static column => column.Place).Distinct().Count() != Width
            || (haveMoved && (isStated || blocks.Count != BlockCount)))
            return haveMoved ? [] : null;
        columns.Sort(static (left, right) => left.Place.CompareTo(right.Place));
        var order = new int[Width];
        for (var i = 0; i < Width; i++)
            order[i] = ((haveMoved ? blocks[i / BlockWidth] : i / BlockWidth) * BlockWidth) + columns[i].Column;
        return order.Distinct().Count() != Width ? (haveMoved ? [] : null) : IsInOrder(order) ? null : order;
    }

    // Headings broken over lines of a printed page, each piece at its place: 总计 in the middle of the lines may stand before them all.
    private static bool IsLaidOut(InputDocument document, List<TableToken> tokens)
    {
        var lefts = new HashSet<int>();
        foreach (var token in tokens)
        {
            if (ColumnOf(document, token) is null)
                continue;
            var line = document.TextOf(document.Lines[token.Line]);
            if (token.Structured || Characters.Trim(line).IndexOf("  ".AsSpan(), StringComparison.Ordinal) < 0
                || !lefts.Add(LeftOf(document, token)))
                return false;
        }

        return lefts.Count == Width;
    }

    private static int LeftOf(InputDocument document, in TableToken token)
    {
        var left = 0;
        for (var i = document.Lines[token.Line].Start; i < token.Start; i++)
            left += Characters.Width(document.Text[i]);
        return left;
    }

    // In one line the columns only begin anew with the next block.
    private static bool StepsBack(InputDocument document, List<TableToken> tokens)
    {
        var (line, previous) = (-1, -1);
        foreach (var token in tokens)
        {
            if (ColumnOf(document, token) is not { } column)
            {
                line = -1; // What stands between is a piece of a heading, perhaps.
                continue;
            }

            if (token.Line == line && column < previous && previous < BlockWidth - 2)
                return true;
            (line, previous) = (token.Line, column);
        }

        return false;
    }

    private static bool IsInOrder(IReadOnlyList<int> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] != i)
                return false;
        }

        return true;
    }

    // The column that a heading names, or the beginning of one that was broken over lines.
    private static int? ColumnOf(InputDocument document, in TableToken token) =>
        token is { Kind: TableTokenKind.Column, ColumnLabel: { } label } ? label.Index
            : token.Kind == TableTokenKind.Fragment ? TornLabels.ColumnOf(document, FormTable.Remedies.DataRows[0].Columns, token)
            : null;

    /// <summary>The values under the headings that stand in their columns; null where these do not settle every one.</summary>
    internal static ResolvedRow? ByHeadings(List<TableToken> tokens, ValueGroup group)
    {
        var places = new Dictionary<int, int>();
        foreach (var token in tokens)
        {
            if (token is { Structured: true, Kind: TableTokenKind.Column, ColumnLabel: { } column }
                && BlockOver(tokens, token) is { } block)
            {
                var place = (block * BlockWidth) + column.Index;
                if (places.ContainsKey(token.Column) || places.ContainsValue(place))
                    return null;
                places[token.Column] = place;
            }
        }

        if (places.Count != Width)
            return null;
        var cells = new PlacedCell?[Width];
        foreach (var index in group.Tokens)
        {
            if (tokens[index].Kind != TableTokenKind.Value)
                continue;
            if (!places.TryGetValue(tokens[index].Column, out var place))
                return null;
            cells[place] = PlacedCell.From(tokens[index]);
        }

        return new(cells, null);
    }

    // The block whose heading begins last at or before the column.
    private static int? BlockOver(List<TableToken> tokens, TableToken column)
    {
        int? block = null;
        var nearest = -1;
        foreach (var token in tokens)
        {
            if (token is { Structured: true, Kind: TableTokenKind.Heading, Row: { IsHeading: false } row }
                && token.Column <= column.Column && token.Column > nearest)
                (block, nearest) = (row.Index, token.Column);
        }

        return block;
    }

    /// <summary>
    /// Whether the sums fail, blanks counted as zero, and the same numbers in the same order add up in other columns: where only white
    /// space says where they stand, columns may have been squeezed.
    /// </summary>
    internal static bool AddUpElsewhere(ResolvedRow row)
    {
        var values = new long[Width];
        var numbers = new List<long>();
        for (var i = 0; i < Width; i++)
        {
            if (row.Cells[i] is not { } cell)
                continue;
            if (cell.Value.Cell.Count is not { } count)
                return false;
            values[i] = count;
            numbers.Add(count);
        }

        return numbers.Count > 0 && !FormTable.Remedies.Holds(values) && AddUpFrom(0, 0, numbers, new long[Width]);
    }

    private static bool AddUpFrom(int column, int next, List<long> numbers, long[] values)
    {
        if (next == numbers.Count)
            return FormTable.Remedies.Holds(values);
        for (; column <= Width - (numbers.Count - next); column++)
        {
            values[column] = numbers[next];
            if (AddUpFrom(column + 1, next + 1, numbers, values))
                return true;
            values[column] = 0;
        }

        return false;
    }
}
