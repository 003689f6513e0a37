namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>One cell a line, as copied from a page: borders and spans are lost.</summary>
/// <param name="random">Decides how blanks come out.</param>
/// <param name="isSpaced">Whether blank lines stand between the cells.</param>
internal class CellALine(Random random, bool isSpaced) : TableShape
{
    private readonly string? _blank = random.Pick(null, "\u00A0", "  ");
    private readonly bool _breaksFreely = random.Chance(15);

    public override bool MayLoseLabel => true;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        foreach (var row in table.Rows)
        {
            text.Begin(row);
            // Nothing, or a line of white space, cannot be told from the line breaks around it.
            if (row.IsPartlyBlank)
                text.Lose(row);
            foreach (var cell in row.Cells)
                WriteCell(text, cell, random);
        }
    }

    public override void WriteLine(ShapeText text, string line)
    {
        text.Line(line);
        if (isSpaced)
            text.Line();
    }

    protected virtual void WriteCell(ShapeText text, PrintedCell cell, Random random)
    {
        if (cell.IsBlank)
        {
            if (_blank is not null || !cell.IsValue)
                WriteLine(text, _blank ?? "  ");
            return;
        }

        foreach (var line in cell.Lines)
            WriteLine(text, line);
        if (_breaksFreely && isSpaced && random.Chance(3))
            text.Line();
    }
}

/// <summary>As one cell a line, but a page-to-text step has dropped every line that stood before: nothing can be placed.</summary>
internal sealed class EqualCellsDropped(Random random) : CellALine(random, isSpaced: false)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public override bool KeepsCells => false;

    public override bool MayLoseLabel => false;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        base.WriteTable(text, table, random);
        text.Lose(table);
    }

    protected override void WriteCell(ShapeText text, PrintedCell cell, Random random)
    {
        if (!cell.IsBlank && _seen.Add(cell.Flat()))
            text.Line(cell.Flat());
    }
}
