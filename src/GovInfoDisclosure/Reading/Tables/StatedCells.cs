namespace GovInfoDisclosure;

/// <summary>
/// Reads the cells of a line that states them: where they are as many as the form has columns, a cell is one value or one text, and what
/// stands in it is never left out.
/// </summary>
internal static class StatedCells
{
    /// <summary>The token behind those of a line that states its cells.</summary>
    internal static int EndOfLine(List<TableToken> tokens, int first)
    {
        var end = first;
        while (end < tokens.Count && tokens[end].Structured && tokens[end].Line == tokens[first].Line)
            end++;
        return end;
    }

    /// <summary>Makes a value of each text among the cells of a row: 若干, 约20件, ①, 1, 234.</summary>
    internal static void Read(InputDocument document, List<TableToken> tokens, int first)
    {
        var end = EndOfLine(tokens, first);
        var (label, isOdd, hasNames, hasValue) = (-1, false, false, false);
        for (var i = first; i < end; i++)
        {
            var kind = tokens[i].Kind;
            if (kind == TableTokenKind.Row)
                (label, isOdd) = (i, false);
            hasNames |= kind is TableTokenKind.Row or TableTokenKind.Column or TableTokenKind.Heading;
            hasValue |= kind == TableTokenKind.Value;
            isOdd |= i > label && (IsText(tokens[i]) || (i > first && i - 1 != label && IsInCellOf(tokens, i, i - 1)));
        }

        if (!isOdd || (label < 0 && (hasNames || !hasValue)))
            return;
        var start = label + 1 > first ? label + 1 : first;
        if (label >= 0 && start < end && IsInCellOf(tokens, start, label))
            return;
        var row = label < 0 ? null : tokens[label].Row;
        if (!IsFull(tokens, start, end, row))
            return;
        var isWholeRowInCells = IsWidthOf(row, end - start);
        for (var i = start; i < end; i++)
        {
            var last = i;
            while (last + 1 < end && IsInCellOf(tokens, last + 1, i))
                last++;
            if (last == i ? !IsText(tokens[i]) : isWholeRowInCells)
                continue;
            var token = tokens[i] with { Kind = TableTokenKind.Value, End = tokens[last].End };
            token.Value = CellText.Read(document.Text.AsSpan(token.Start, token.End - token.Start));
            tokens[i] = token;
            tokens.RemoveRange(i + 1, last - i);
            end -= last - i;
        }
    }

    // Whether the cells are as many as the row has columns in some edition, without blanks of a merged label before and blanks behind them.
    private static bool IsFull(List<TableToken> tokens, int start, int end, LayoutRow? row)
    {
        var (cells, before, last) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            if (i > start && IsInCellOf(tokens, i, i - 1))
                continue;
            cells++;
            if (tokens[i].Kind != TableTokenKind.Empty)
                last = cells;
            else if (last == 0)
                before++;
        }

        for (var skipped = 0; skipped <= before; skipped++)
        {
            for (var width = Math.Max(1, last - skipped); width <= cells - skipped; width++)
            {
                if (IsWidthOf(row, width))
                    return true;
            }
        }

        return false;
    }

    private static bool IsInCellOf(List<TableToken> tokens, int token, int other) =>
        tokens[token].Kind != TableTokenKind.Empty && tokens[token].Column == tokens[other].Column;

    private static bool IsText(in TableToken token) =>
        token.Kind is TableTokenKind.Unknown or TableTokenKind.Sentence or TableTokenKind.Fragment or TableTokenKind.Note;

    private static bool IsWidthOf(LayoutRow? row, int count) => row is null
        ? count == FormTable.Remedies.Cells.Length
        : ReportLayout.Editions.Any(edition => FormTable.Of(row.Table, edition).Find(row.Index)?.Columns.Count == count);
}
