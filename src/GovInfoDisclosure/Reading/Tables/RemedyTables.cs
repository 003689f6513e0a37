namespace GovInfoDisclosure;

/// <summary>
/// What the headings of table L say: which of two tables is this year's, and in which order its blocks and columns stand.
/// </summary>
internal static class RemedyTables
{
    private static readonly string[] LastYear = ["上年", "上一年", "去年"];

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
            if (token.Kind is TableTokenKind.Unknown or TableTokenKind.Sentence or TableTokenKind.Fragment && Names(text))
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
    /// The places of the form in the order in which the headings are read; null where that is the order of the form, or where they are not
    /// all there.
    /// </summary>
    internal static int[]? Order(List<TableToken> tokens)
    {
        var (blocks, columns, isBehind) = (new List<int>(), new List<int>(), false);
        foreach (var token in tokens)
        {
            if (token is { Kind: TableTokenKind.Heading, Row: { } row })
            {
                // 行政诉讼 行政复议, and the two blocks under the first in the next line: the second stands behind them.
                isBehind |= row.IsHeading && blocks.Count == 0;
                if (!row.IsHeading && !blocks.Contains(row.Index))
                    blocks.Add(row.Index);
            }
            else if (token is { Kind: TableTokenKind.Column, ColumnLabel: { } column })
            {
                columns.Add(column.Index);
            }
        }

        if (isBehind && blocks.Remove((int)RemedyKind.Reconsideration))
            blocks.Add((int)RemedyKind.Reconsideration);
        if (columns.Count != Width || blocks.Count != BlockCount)
            return null;
        var order = new int[Width];
        for (var i = 0; i < Width; i++)
            order[i] = (blocks[i / BlockWidth] * BlockWidth) + columns[i];
        if (order.Distinct().Count() != Width)
            return null;
        for (var i = 0; i < Width; i++)
        {
            if (order[i] != i)
                return order;
        }

        return null;
    }

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

    private static bool Names(ReadOnlySpan<char> text)
    {
        foreach (var name in LastYear)
        {
            if (text.IndexOf(name.AsSpan(), StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
