namespace GovInfoDisclosure;

/// <summary>
/// Finds tables whose columns are kept by spaces, as pandoc, lynx and <c>pdftotext -layout</c> print them, and states their cells: a value
/// stands in the column whose heading and other values it stands under, by the width in which characters are shown.
/// </summary>
/// <remarks>
/// Only where all values stand in columns. A label may be broken over two lines with the values in the second. A table with a line that
/// does not fit stays lines of text.
/// </remarks>
internal sealed class SpacedTables
{
    // A row with so many values, or as many as its form has columns, has a value in every column.
    private const int FullRow = 3;

    // Fewer rows fit by chance.
    private const int LeastRows = 3;

    // A row of a table that does not fit weighs more than one whose values spread widely.
    private const int SpreadOfMisfit = 40;

    // The columns of an ideograph: on a screen, and where characters were counted.
    private const int OnScreen = 2;
    private const int Counted = 1;

    private readonly InputDocument _document;
    private readonly List<InputLine> _lines;
    private readonly List<InputCell> _cells;
    private int _tables;
    private bool _changed;

    private SpacedTables(InputDocument document)
    {
        _document = document;
        _lines = document.Lines.ToList();
        _cells = document.Cells.ToList();
        foreach (var line in _lines)
            _tables = Math.Max(_tables, line.Table);
    }

    /// <summary>The same input with the cells of such tables; the input itself when there are none.</summary>
    internal static InputDocument State(InputDocument document)
    {
        var blocks = SpacedBlocks.Find(document);
        blocks.RemoveAll(static block => block.Count(static line => line.HasGaps) * 3 < block.Count(static line => line.Values > 0)
            || !block.Exists(static line => line.Values > 0));
        if (blocks.Count == 0)
            return document;
        var tables = new SpacedTables(document);
        var ideograph = tables.Ideograph(blocks);
        foreach (var table in blocks)
            tables.Close(table, ideograph);
        return tables._changed ? document.WithLines(tables._lines, tables._cells) : document;
    }

    private void Close(List<SpacedLine> block, int ideograph)
    {
        if (ColumnsOf(block, ideograph) is not { } columns)
            return;
        var isLabelled = block.Exists(static line => line.Has(SpacedKind.Label));
        var statesHeadings = isLabelled || block.Sum(static line => line.IsHeading ? line.NamedColumns : 0) == columns.Count;
        var labels = block.Max(static line => line.IsHeading ? 0 : line.Pieces.Count - line.Values) + 1;
        _tables++;
        for (var i = 0; i < block.Count; i++)
        {
            if (block[i].IsBlankRow && i + 1 < block.Count && block[i + 1] is { Values: > 0 } next && !next.Has(SpacedKind.Label))
                StateTorn(block, columns, labels, ref i);
            else if (block[i].Values > 0 || (block[i].IsHeading && statesHeadings) || (block[i].IsBlankRow && block[i].HasWholeLabel))
                State(block[i], columns, labels, label: null);
        }

        _changed = true;
    }

    // A few rows fit by chance, in one measure or the other, but not under their headings.
    private List<(int Left, int Right)>? ColumnsOf(List<SpacedLine> block, int ideograph)
    {
        var rows = block.FindAll(static line => line.Values > 0);
        if (rows.Count >= LeastRows || !block.Exists(static line => line.IsHeading))
            return Columns(block, ideograph);
        return UnderHeadings(ideograph) ?? UnderHeadings(ideograph == OnScreen ? Counted : OnScreen);

        List<(int Left, int Right)>? UnderHeadings(int ideograph) => Columns(block, ideograph) is { } columns
            && (rows.TrueForAll(row => row.Values == columns.Count) || SpacedColumns.Askew(block, columns) == 0) ? columns : null;
    }

    // Most tools count two columns for an ideograph, data frames one. Measured so, the tables fit better.
    private int Ideograph(List<List<SpacedLine>> blocks)
    {
        var (width, count) = (0, 0);
        foreach (var block in blocks)
        {
            var rows = block.Count(static line => line.Values > 0);
            int? byWidth = Columns(block, OnScreen) is { } wide ? SpacedColumns.Spread(block, wide) : null;
            int? byCount = Columns(block, Counted) is { } narrow ? SpacedColumns.Spread(block, narrow) : null;
            if (rows < LeastRows && (byWidth is null) != (byCount is null))
                continue;
            (width, count) = (width + (byWidth ?? rows * SpreadOfMisfit), count + (byCount ?? rows * SpreadOfMisfit));
        }

        return count < width ? Counted : OnScreen;
    }

    // The columns of values, from left to right; null where a line does not fit.
    private List<(int Left, int Right)>? Columns(List<SpacedLine> block, int ideograph)
    {
        foreach (var line in block)
            line.Measure(_document.TextOf(_document.Lines[line.Index]), ideograph);
        var rows = block.FindAll(static line => line.Values > 0);
        if (rows.Count > 1 && rows[0].CountsColumns && block[0] == rows[0])
            rows.RemoveAt(0);
        if (!CountsLines(block))
            return null;
        var hasLabels = rows.Exists(static line => !line.IsBare) || block.Exists(static line => line.IsBlankRow);
        if (rows.Count == 0 || rows.Exists(static line => line.IsOdd) || (!hasLabels && rows.Count > 1))
            return null;
        var least = LeastColumns(block, hasLabels);
        var most = rows.Max(static line => line.Values);
        var isFull = most >= Math.Max(Math.Max(least, FullRow), block.Max(static line => line.IsHeading ? line.NamedColumns : 0));
        var set = new HashSet<SpacedLine>(rows);
        var lines = isFull ? rows : block.FindAll(line => line.IsHeading || set.Contains(line));
        var spans = lines.SelectMany(line => line.ColumnPieces(hasLabels)).Select(static piece => (piece.Left, piece.Right)).ToList();
        spans.Sort();
        var columns = new List<(int Left, int Right)>();
        foreach (var (left, right) in spans)
        {
            if (columns.Count > 0 && left < columns[columns.Count - 1].Right)
                columns[columns.Count - 1] = (columns[columns.Count - 1].Left, Math.Max(right, columns[columns.Count - 1].Right));
            else
                columns.Add((left, right));
        }

        return columns.Count > 1 && columns.Count >= least && (!isFull || columns.Count == most)
            && (rows.TrueForAll(row => row.Values == columns.Count) || SpacedColumns.AreInColumns(rows, columns, hasLabels))
            && lines.TrueForAll(line => SpacedColumns.Fits(line, columns, hasLabels))
            && (ideograph == OnScreen || SpacedColumns.Askew(block, columns) * 2 <= rows.Sum(static row => row.Values))
            ? columns
            : null;
    }

    // Numbers before the texts of the lines only count them, or there are none. A row without a label goes on counting.
    private static bool CountsLines(List<SpacedLine> block)
    {
        long last = -1;
        foreach (var line in block)
        {
            if (line.Pieces[0].Kind != SpacedKind.Count && !(last >= 0 && line.IsBare))
                continue;
            if (line.Number <= last || (line.IsBare && line.Number != last + 1))
                return false;
            last = line.Number;
            line.StartsWithNumber();
        }

        return true;
    }

    // With fewer, some column shows neither a heading nor a value, and which is not known.
    private static int LeastColumns(List<SpacedLine> block, bool hasLabels) => !hasLabels ? FormTable.Remedies.Cells.Length
        : block.Exists(static line => line.Pieces.Exists(static piece =>
                piece is { Kind: SpacedKind.Label, Row.Table: ReportTable.DisclosureRequests }))
            ? FormTable.Requests2021.Width : 0;

    // A label over two lines, and the values in the second.
    private void StateTorn(List<SpacedLine> block, List<(int Left, int Right)> columns, int labels, ref int index)
    {
        var (label, values) = (block[index], block[index + 1]);
        State(values, columns, labels, label);
        _lines[label.Index] = _lines[label.Index] with { End = _lines[label.Index].Start };
        index++;

        // 重新出具已获取信息 under the values is the end of the same label.
        if (index + 1 < block.Count && block[index + 1] is { IsBlankRow: true } end
            && end.Pieces[end.Pieces.Count - 1].Row == label.Pieces[label.Pieces.Count - 1].Row)
        {
            _lines[end.Index] = _lines[end.Index] with { End = _lines[end.Index].Start };
            index++;
        }
    }

    private void State(SpacedLine line, List<(int Left, int Right)> columns, int labels, SpacedLine? label)
    {
        var source = _document.Lines[line.Index];
        var first = _cells.Count;
        var names = 0;
        var next = 0;
        if (label is not null)
        {
            var above = _document.Lines[label.Index];
            var piece = label.Pieces[label.Pieces.Count - 1];
            _cells.Add(new(above.Start + piece.Start, above.Start + piece.End, above.SourceOffset + piece.Start, names++, 1, 1));
        }

        foreach (var piece in line.Pieces)
        {
            var isLabel = line.IsHeading ? piece.Right <= columns[0].Left : piece.Kind != SpacedKind.Value;
            if (piece.Kind == SpacedKind.Count || (isLabel && label is not null))
                continue;
            var column = isLabel ? names++ : labels + SpacedColumns.ColumnOf(columns, piece);
            for (; !line.IsHeading && !isLabel && next < column - labels; next++)
                AddBlank(source, piece.Start, labels + next);
            if (!isLabel)
                next = column - labels + 1;
            _cells.Add(new(source.Start + piece.Start, source.Start + piece.End, source.SourceOffset + piece.Start, column, 1, 1));
        }

        if (!line.IsHeading)
        {
            for (; next < columns.Count; next++)
                AddBlank(source, source.End - source.Start, labels + next);
        }

        _lines[line.Index] = source with { Table = _tables, FirstCell = first, CellCount = _cells.Count - first, IsSpaced = true };
    }

    private void AddBlank(in InputLine source, int at, int column) =>
        _cells.Add(new(source.Start + at, source.Start + at, source.SourceOffset + at, column, 1, 1));
}
