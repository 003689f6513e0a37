using System.Text;

namespace GovInfoDisclosure.Tests.Accuracy;

internal enum Align
{
    Left,
    Centre,
    Right,
}

/// <summary>Prints tables whose columns stand under each other by display width, with nothing in blank cells.</summary>
internal static class SpacedPage
{
    public static string Write(Draft draft, Align align, bool isPandas = false) => TextPage.Write(draft, grid => isPandas ? Pandas(grid) : Table(grid.Unmerged(repeats: false).Rows, align));

    // A data frame's rows are numbered, its columns too, and merged cells say the same again.
    private static IEnumerable<string> Pandas(Grid grid)
    {
        var rows = grid.Unmerged(repeats: true).Rows;
        var frame = rows.Select((row, y) => row.Select(cell => cell.Text.Length == 0 ? cell with { Text = "NaN" } : cell).Prepend(new(Numeral.Plain(y), Part.Extra)).ToList());
        var numbers = Enumerable.Range(-1, rows[0].Count + 1).Select(x => new GridCell(x < 0 ? "" : Numeral.Plain(x), Part.Extra)).ToList();
        return Table([numbers, .. frame], Align.Right);
    }

    private static IEnumerable<string> Table(List<List<GridCell>> rows, Align align)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(x => rows.Max(row => x < row.Count ? Numeral.Width(row[x].Text) : 0)).ToArray();
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var x = 0; x < row.Count; x++)
            {
                var lack = (x < widths.Length ? widths[x] : 0) - Numeral.Width(row[x].Text);
                var before = lack <= 0 ? 0 : align switch { Align.Left => 0, Align.Right => lack, _ => lack / 2 };
                line.Append(' ', before).Append(row[x].Text).Append(' ', Math.Max(0, lack - before) + 2);
            }

            yield return line.ToString().TrimEnd(' ');
        }
    }
}
