namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>Blank cells are gone: rows with one or two values for seven columns. What fills a row up says nothing.</summary>
/// <param name="hasPipes">Whether the cells are divided by pipes; otherwise by line breaks.</param>
internal sealed class BlankCellsDropped(bool hasPipes) : TableShape
{
    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        foreach (var row in table.Rows)
        {
            text.Begin(row);
            if (row.IsPartlyBlank)
                text.Lose(row);
            var cells = row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Flat(" ")).ToArray();
            foreach (var cell in cells)
                text.Line(hasPipes ? cell + " |" : cell);
            if (hasPipes && cells.Length < table.Columns)
                text.Line(new string('|', table.Columns - cells.Length));
        }
    }
}
