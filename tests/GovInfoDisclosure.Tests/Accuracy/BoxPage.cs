using System.Text;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>Prints tables with drawn borders; merged cells have no line through them.</summary>
internal static class BoxPage
{
    public const string Ascii = "-|+";
    public const string Drawn = "─│┼";

    public static string Write(Draft draft, string marks) => TextPage.Write(draft, grid => Table(grid, marks));

    private static IEnumerable<string> Table(Grid grid, string marks)
    {
        var placed = grid.Placed();
        var columns = placed.SelectMany(line => line).Max(cell => cell.Column + cell.Cell.Columns);
        var widths = Enumerable.Range(0, columns).Select(x => Math.Max(4, placed.SelectMany(line => line)
            .Where(cell => cell.Column == x && cell.Cell.Columns == 1).Select(cell => Numeral.Width(cell.Cell.Text) + 2).DefaultIfEmpty(0).Max())).ToArray();
        foreach (var cell in placed.SelectMany(line => line).Where(cell => cell.Cell.Columns > 1))
        {
            var lack = Numeral.Width(cell.Cell.Text) + 2 - Span(cell);
            if (lack > 0)
                widths[cell.Column + cell.Cell.Columns - 1] += lack;
        }

        for (var y = 0; y < placed.Count; y++)
        {
            yield return Rule(y);
            yield return Line(y);
        }

        yield return Rule(placed.Count);

        int Span((int Column, GridCell Cell) cell) => widths.Skip(cell.Column).Take(cell.Cell.Columns).Sum() + cell.Cell.Columns - 1;
        (GridCell Cell, int Row)? At(int y, int x)
        {
            for (var top = y; top >= 0 && top < placed.Count; top--)
            {
                foreach (var (column, cell) in placed[top])
                {
                    if (column <= x && x < column + cell.Columns && top + cell.Rows > y)
                        return (cell, top);
                }
            }

            return null;
        }

        string Rule(int y)
        {
            var rule = new StringBuilder().Append(marks[2]);
            for (var x = 0; x < columns; x++)
            {
                var isInside = y > 0 && y < placed.Count && At(y, x) is { } cell && cell.Row < y;
                rule.Append(isInside ? ' ' : marks[0], widths[x]).Append(marks[2]);
            }

            return rule.ToString();
        }

        string Line(int y)
        {
            var line = new StringBuilder().Append(marks[1]);
            for (var x = 0; x < columns;)
            {
                var own = placed[y].FirstOrDefault(cell => cell.Column == x).Cell;
                var span = own?.Columns ?? At(y, x)?.Cell.Columns ?? 1;
                var width = Span((x, own ?? new("", Part.Extra, span)));
                line.Append(' ').Append(own?.Text).Append(' ', width - 1 - Numeral.Width(own?.Text ?? "")).Append(marks[1]);
                x += span;
            }

            return line.ToString();
        }
    }
}
