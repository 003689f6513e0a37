namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>One row a line, cells divided by pipes; only cells that begin in the row are printed, and the row is filled up at its end.</summary>
/// <param name="leads">Whether a pipe stands before the row.</param>
/// <param name="fills">Whether rows are filled up; otherwise the cells that reach down from a row above are printed as blanks.</param>
/// <param name="extraColumns">Empty columns at the right edge of the table.</param>
internal sealed class PipeRows(bool leads, bool fills, int extraColumns) : TableShape
{
    public override bool MayLoseLabel => true;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        var reach = new int[table.Columns];
        foreach (var row in table.Rows)
        {
            text.Begin(row);
            var cells = row.Cells.Select(cell => cell.IsBlank ? "" : cell.Flat(" ")).ToList();
            if (!fills)
                cells.InsertRange(0, Enumerable.Repeat("", CoveredBefore(row, reach)));
            var line = (leads ? "| " : "") + string.Concat(cells.Select(cell => cell.Length == 0 ? "| " : cell + " | "));
            text.Line((fills ? line + new string('|', table.Columns + extraColumns - row.Cells.Count) : line).TrimEnd());
            if (random.Chance(1))
                text.Line(fills ? new string('|', table.Columns) : "");
        }
    }

    // The columns left of the row's first cell that a cell above covers.
    private static int CoveredBefore(PrintedRow row, int[] reach)
    {
        var covered = 0;
        for (var column = 0; column < row.Cells[0].Column && reach[column] > 0; column++)
            covered++;
        for (var column = 0; column < reach.Length; column++)
            reach[column] = Math.Max(0, reach[column] - 1);
        foreach (var cell in row.Cells.Where(cell => cell is { RowSpan: > 1, Role: PrintedRole.Label }))
            reach[cell.Column] = cell.RowSpan - 1;
        return covered;
    }
}

/// <summary>Markdown with as many cells in every row as the table has columns: covered places are empty.</summary>
/// <param name="hasRule">Whether a rule follows the first row.</param>
/// <param name="random">Decides the rule's form and the spacing.</param>
internal sealed class MarkdownRows(bool hasRule, Random random) : TableShape
{
    private readonly string _rule = random.Pick("---", " --- ", ":---:", ":---");
    private readonly string _padding = random.Pick(" ", " ", "");
    private readonly int _extraColumns = random.Chance(20) ? 1 : 0;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            text.Begin(row);
            text.Line(Grid.Slots(row, table.Columns + _extraColumns, cell => cell.Flat(" ")).Aggregate("|", (line, slot) => $"{line}{_padding}{slot.Trim()}{_padding}|"));
            if (i == 0 && hasRule)
                text.Line(string.Concat(Enumerable.Repeat("|" + _rule, table.Columns + _extraColumns)) + "|");
        }
    }
}

/// <summary>A Markdown row with a line break behind every pipe that begins a cell.</summary>
internal sealed class BrokenMarkdownRows : TableShape
{
    public override bool MayLoseLabel => true;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        foreach (var row in table.Rows)
        {
            text.Begin(row);
            var line = string.Concat(row.Cells.Select(cell => $"| \n {cell.Flat(" ").Trim()}  "));
            text.Line(line + "|" + (row.Cells.Count < table.Columns ? " " + new string('|', table.Columns - row.Cells.Count) : " "));
        }
    }
}

/// <summary>Divided by tabs: pasted from a spreadsheet, where merged cells leave empty ones, or copied from a browser, where they do not.</summary>
/// <param name="isMerged">Whether covered places are empty fields; otherwise only the cells that begin in a row are printed.</param>
/// <param name="random">Decides the details.</param>
internal sealed class TabSeparated(bool isMerged, Random random) : TableShape
{
    private readonly bool _quotes = isMerged && random.Chance(30);
    private readonly bool _trims = random.Chance(30);

    public override bool MayLoseLabel => true;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        foreach (var row in table.Rows)
        {
            text.Begin(row);
            var fields = isMerged ? Grid.Slots(row, table.Columns, Field) : row.Cells.Select(Field);
            var line = string.Join('\t', fields);
            text.Line(_trims ? line.TrimEnd('\t') : line);
            // Without spans and with its end cut off, a row does not show which of its values are missing.
            if (_trims && !isMerged && row.Values.LastOrDefault() is { IsBlank: true } && row.IsPartlyBlank)
                text.Lose(row);
        }
    }

    private string Field(PrintedCell cell) => cell.Lines.Length > 1 && _quotes ? $"\"{cell.Text}\"" : cell.Flat().Trim(' ');
}

internal static class Grid
{
    /// <summary>The texts of a row by column; empty where a cell reaches in from the left or from above.</summary>
    public static string[] Slots(PrintedRow row, int columns, Func<PrintedCell, string> text)
    {
        var slots = Enumerable.Repeat("", columns).ToArray();
        foreach (var cell in row.Cells)
            slots[cell.Column] = cell.IsBlank ? "" : text(cell);
        return slots;
    }
}
