namespace GovInfoDisclosure.Tests.Support.Shapes;

internal enum PipeStyle
{
    /// <summary><c>cell |</c> on a line each; the pipes that fill the row up follow its last cell: <c>0 | ||</c>.</summary>
    FillAfterCell,

    /// <summary><c>cell |</c> on a line each; the pipes that fill the row up on a line of their own.</summary>
    FillOnOwnLine,

    /// <summary>As <see cref="FillOnOwnLine"/>, with a pipe on a line of its own before each row.</summary>
    PipeBeforeRow,

    /// <summary>Cells and pipes on lines of their own; rows are not filled up.</summary>
    PipeOnOwnLine,
}

/// <summary>A table written by a page-to-Markdown step that breaks the line around cells: rows are filled up with pipes to the width of the table.</summary>
internal sealed class PipeCells(PipeStyle style, Random random) : TableShape
{
    private readonly int _tornPercent = random.Chance(10) ? 4 : 0;

    public override bool MayLoseLabel => true;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        foreach (var row in table.Rows)
        {
            text.Begin(row);
            if (style == PipeStyle.PipeBeforeRow)
                text.Line("|");
            for (var i = 0; i < row.Cells.Count; i++)
                WriteCell(text, row.Cells[i], i == row.Cells.Count - 1 ? table.Columns - row.Cells.Count : 0, random);
        }
    }

    private void WriteCell(ShapeText text, PrintedCell cell, int fill, Random random)
    {
        var content = cell.IsBlank ? "" : cell.Flat(" ");
        if (style == PipeStyle.PipeOnOwnLine)
        {
            if (content.Length > 0)
                text.Line(content);
            text.Line("|");
            return;
        }

        var pipes = new string('|', fill);
        // A cell that ends in a line break leaves its pipe alone on the next line.
        var line = content.Length == 0 ? "|" : content + (random.Chance(_tornPercent) ? "\n|" : " |");
        if (style == PipeStyle.FillAfterCell && fill > 0)
            text.Line($"{line} {pipes}");
        else if (fill > 0)
            text.Line(line).Line(pipes);
        else
            text.Line(line);
    }
}
