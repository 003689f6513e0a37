using System.Text;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>
/// Prints tables as text of a paged document with its layout kept: columns of a fixed width, labels wrapped over several lines, the values on
/// the middle one, labels of groups in the middle of their rows.
/// </summary>
internal static class LayoutPage
{
    public static string Write(Draft draft) => TextPage.Write(draft, Table);

    private static IEnumerable<string> Table(Grid grid)
    {
        var placed = grid.Placed();
        var columns = placed.SelectMany(line => line).Max(cell => cell.Column + cell.Cell.Columns);
        var widths = Enumerable.Range(0, columns).Select(x => grid.Section switch
        {
            1 => x == 0 ? 24 : 16,
            2 => x + 7 >= columns ? 12 : new[] { 10, 12, 28, 10 }[Math.Min(x, 3)],
            _ => 8,
        }).ToArray();
        var lefts = widths.Select((_, x) => widths.Take(x).Sum()).ToArray();
        var heights = Heights(placed, widths);
        var canvas = Enumerable.Range(0, heights.Sum()).Select(_ => new List<(int Left, string Text)>()).ToArray();
        for (var y = 0; y < placed.Count; y++)
        {
            foreach (var (x, cell) in placed[y])
            {
                var lines = Wrap(cell.Text, Room(widths, x, cell));
                var room = heights.Skip(y).Take(cell.Rows).Sum();
                var top = heights.Take(y).Sum() + ((room - lines.Count) / 2);
                for (var i = 0; i < lines.Count; i++)
                    canvas[top + i].Add((lefts[x] + ((Room(widths, x, cell) - Numeral.Width(lines[i])) / 2), lines[i]));
            }
        }

        return canvas.Select(Line);
    }

    private static int Room(int[] widths, int x, GridCell cell) => widths.Skip(x).Take(cell.Columns).Sum() - 2;

    private static int[] Heights(List<List<(int Column, GridCell Cell)>> placed, int[] widths)
    {
        var heights = placed.Select(line => line.Where(cell => cell.Cell.Rows == 1).Select(cell => Wrap(cell.Cell.Text, Room(widths, cell.Column, cell.Cell)).Count).Append(1).Max()).ToArray();
        for (var y = 0; y < placed.Count; y++)
        {
            foreach (var (x, cell) in placed[y].Where(cell => cell.Cell.Rows > 1))
            {
                var lack = Wrap(cell.Text, Room(widths, x, cell)).Count - heights.Skip(y).Take(cell.Rows).Sum();
                if (lack > 0)
                    heights[Math.Min(y + cell.Rows, heights.Length) - 1] += lack;
            }
        }

        return heights;
    }

    private static List<string> Wrap(string text, int width)
    {
        List<string> lines = [""];
        foreach (var c in text)
        {
            // A number is never cut.
            if (Numeral.Width(lines[^1]) + Numeral.Width(c) > width && c > 0x2E7F)
                lines.Add("");
            lines[^1] += c;
        }

        return lines;
    }

    private static string Line(List<(int Left, string Text)> pieces)
    {
        var (line, width) = (new StringBuilder(), 0);
        foreach (var (left, text) in pieces.Where(piece => piece.Text.Length > 0).OrderBy(piece => piece.Left))
        {
            var gap = Math.Max(width == 0 ? 0 : 1, left - width);
            line.Append(' ', gap).Append(text);
            width += gap + Numeral.Width(text);
        }

        return line.ToString();
    }
}
