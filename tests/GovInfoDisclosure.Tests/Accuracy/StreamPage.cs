using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>Prints documents so that rows are no lines: cells one after the other, or all on one line.</summary>
internal static class StreamPage
{
    public static string CellALine(Draft draft, int gap) => TextPage.Write(draft,
        grid => grid.Rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0).SelectMany(cell => Enumerable.Repeat("", gap - 1).Prepend(cell.Text)), gap: gap > 1 ? "\n" : "");

    /// <summary>A cell a line, where labels are cut over lines, too.</summary>
    public static string Torn(Draft draft) => TextPage.Write(draft, grid => grid.Rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0)
        .Select(cell => cell.Part != Part.Value && cell.Text.Length > 3 && draft.Random.Next(4) == 0 ? cell.Text.Insert(draft.Random.Next(2, cell.Text.Length - 1), "\n") : cell.Text), gap: "");

    /// <summary>The label and the first value with nothing between them.</summary>
    public static string GlueLabel(IReadOnlyList<string> cells)
    {
        var last = cells.Count - 1;
        while (last > 0 && cells[last].Length > 0 && (char.IsDigit(cells[last][^1]) || cells[last][^1] is '/' or '-'))
            last--;
        return string.Concat(cells.Take(last + 1)) + string.Join(' ', cells.Skip(last + 1).Where(text => text.Length > 0));
    }

    /// <summary>Rows without anything between their cells. Where another cut is possible the row is left open.</summary>
    public static string GluedRows(Draft draft)
    {
        foreach (var row in draft.Grids.SelectMany(grid => grid.Rows))
        {
            var values = row.Where(cell => cell.Part == Part.Value).ToArray();
            if (values.Length > 1 && values.Any(cell => cell.Text.Length != 1))
                draft.LeaveOpen(row);
        }

        return TextPage.Rows(draft, Merged.Cells, string.Concat);
    }

    public static string OneLine(string text) => Regex.Replace(text, @"\s+", " ").Trim();

    public static string TablesOnALine(Draft draft, string border) =>
        TextPage.Write(draft, grid => [string.Join(border, grid.Rows.SelectMany(row => row).Select(cell => cell.Text).Where(text => border.Contains('|') || text.Length > 0))], gap: "");

    /// <summary>All labels of table R first, then its numbers column by column.</summary>
    public static string ColumnOrder(Draft draft)
    {
        var rows = draft.Grids.First(grid => grid.Section == 2).Rows;
        foreach (var row in rows)
            draft.LeaveOpen(row);
        return TextPage.Write(draft, grid =>
        {
            var cells = grid.Rows.SelectMany(row => row);
            var columns = rows.SelectMany(row => row.Where(cell => cell.Part == Part.Value).Select((cell, x) => (x, cell))).OrderBy(pair => pair.x).Select(pair => pair.cell);
            return (grid.Section == 2 ? cells.Where(cell => cell.Part != Part.Value).Concat(columns) : cells).Select(cell => cell.Text).Where(text => text.Length > 0);
        }, gap: "");
    }

    /// <summary>All labels of a table first, then its numbers row by row: text of a paged document in reading order.</summary>
    public static string ReadingOrder(Draft draft) => TextPage.Write(draft, grid =>
    {
        var labels = grid.Rows.SelectMany(row => row).Where(cell => cell.Part is not (Part.Value or Part.Extra));
        var values = grid.Rows.SelectMany(row => row).Where(cell => cell.Part is Part.Value or Part.Extra);
        return grid.Section == 2 ? labels.Concat(values).Select(cell => cell.Text).Where(text => text.Length > 0)
            : grid.Rows.SelectMany(row => row).Select(cell => cell.Text).Where(text => text.Length > 0);
    }, gap: "");
}
