namespace GovInfoDisclosure.Tests.Accuracy;

internal enum Part
{
    Caption,
    Head,
    Label,
    Value,

    /// <summary>Something that the form does not have: an index, a subtotal, last year's figure.</summary>
    Extra,
}

/// <summary>A cell of a printed table.</summary>
internal sealed record GridCell(string Text, Part Part, int Columns = 1, int Rows = 1, string? Address = null);

/// <summary>A printed table with merged cells.</summary>
internal sealed class Grid(int section, List<List<GridCell>> rows, int heads = 0)
{
    /// <summary>The index of the section that it stands in.</summary>
    public int Section { get; } = section;

    public List<List<GridCell>> Rows { get; } = rows;

    /// <summary>How many rows at the top are headings.</summary>
    public int Heads { get; } = heads;

    /// <summary>The column that each cell begins in.</summary>
    public List<List<(int Column, GridCell Cell)>> Placed()
    {
        var busy = new HashSet<(int, int)>();
        var placed = new List<List<(int, GridCell)>>();
        for (var y = 0; y < Rows.Count; y++)
        {
            var line = new List<(int, GridCell)>();
            var x = 0;
            foreach (var cell in Rows[y])
            {
                while (busy.Contains((y, x)))
                    x++;
                line.Add((x, cell));
                for (var dy = 0; dy < cell.Rows; dy++)
                {
                    for (var dx = 0; dx < cell.Columns; dx++)
                        busy.Add((y + dy, x + dx));
                }

                x += cell.Columns;
            }

            placed.Add(line);
        }

        return placed;
    }

    /// <summary>The same table without merged cells: what they covered is blank, or says the same again.</summary>
    public Grid Unmerged(bool repeats)
    {
        var placed = Placed();
        var matrix = Rows.Select((_, y) => Enumerable.Repeat(new GridCell("", Part.Extra), WidthOf(y)).ToList()).ToList();
        for (var y = 0; y < placed.Count; y++)
        {
            foreach (var (x, cell) in placed[y])
            {
                for (var dy = 0; dy < cell.Rows && y + dy < matrix.Count; dy++)
                {
                    for (var dx = 0; dx < cell.Columns; dx++)
                    {
                        if (repeats || (dx == 0 && dy == 0))
                            matrix[y + dy][x + dx] = cell with { Columns = 1, Rows = 1 };
                    }
                }
            }
        }

        return new(Section, matrix, Heads);

        // A row that has lost cells stays short, or blanks at its end would pass for values.
        int WidthOf(int row) => placed.SelectMany((line, y) => line.Where(cell => y <= row && y + cell.Cell.Rows > row))
            .Select(cell => cell.Column + cell.Cell.Columns).DefaultIfEmpty(0).Max();
    }
}
