namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>Prints a document as text with one row a line.</summary>
internal static class TextPage
{
    public static string Write(Draft draft, Func<Grid, IEnumerable<string>> table, Func<Heading, string>? heading = null, string gap = "\n")
    {
        var parts = draft.Parts().Select(part => part switch
        {
            Heading title => heading is null ? title.Text : heading(title),
            Grid grid => string.Join('\n', table(grid)),
            _ => (string)part,
        });
        return string.Join("\n" + gap, parts) + "\n";
    }

    public static Grid As(Grid grid, Merged merged) => merged == Merged.Cells ? grid : grid.Unmerged(merged == Merged.Repeated);

    public static string Rows(Draft draft, Merged merged, Func<IReadOnlyList<string>, string> row) =>
        Write(draft, grid => As(grid, merged).Rows.Select(cells => row([.. cells.Select(cell => cell.Text)])), gap: "");

    public static string Pipe(Draft draft, Merged merged)
    {
        return Write(draft, Table, title => new string('#', title.Level) + " " + title.Text);

        IEnumerable<string> Table(Grid grid)
        {
            var rows = As(grid, merged).Rows;
            for (var y = 0; y < rows.Count; y++)
            {
                yield return "| " + string.Join(" | ", rows[y].Select(cell => cell.Text)) + " |";
                if (y == 0)
                    yield return "|" + string.Concat(rows[y].Select(_ => "---|"));
            }
        }
    }

    /// <summary>Every cell on a line of its own with its border, and one more line of borders behind each row.</summary>
    public static string PipeCells(Draft draft) => Write(draft, grid => grid.Rows.SelectMany(row => row.Select(cell => $"{cell.Text} |").Append("|||")), gap: "");

    /// <summary>Rows broken in two lines between their cells.</summary>
    public static string PipeBroken(Draft draft) => Write(draft, grid => grid.Unmerged(repeats: false).Rows.SelectMany((row, y) =>
    {
        var cells = row.Select(cell => cell.Text).ToArray();
        var cut = y % 3 == 2 ? cells.Length / 2 : cells.Length;
        return (string[])(cut == cells.Length ? [$"| {string.Join(" | ", cells)} |"] : [$"| {string.Join(" | ", cells[..cut])} |", $"{string.Join(" | ", cells[cut..])} |"]);
    }));

    public static string Org(Draft draft) => Write(draft, grid =>
    {
        var rows = grid.Unmerged(repeats: false).Rows;
        var rule = "|" + string.Join('+', rows[0].Select(_ => "------")) + "|";
        return rows.SelectMany((row, y) => (string[])(y is 0 or 1 ? [rule, Line(row)] : [Line(row)])).Append(rule);
        static string Line(List<GridCell> row) => "| " + string.Join(" | ", row.Select(cell => cell.Text)) + " |";
    }, title => new string('*', title.Level) + " " + title.Text);

    public static string MediaWiki(Draft draft)
    {
        var isOneLine = draft.Random.Next(2) == 0;
        return Write(draft, Table, title => $"{new string('=', title.Level)} {title.Text} {new string('=', title.Level)}");

        IEnumerable<string> Table(Grid grid)
        {
            yield return "{| class=\"wikitable\"";
            foreach (var row in grid.Rows)
            {
                yield return "|-";
                if (isOneLine)
                    yield return "| " + string.Join(" || ", row.Select(cell => Spans(cell) + cell.Text));
                else
                    foreach (var cell in row)
                        yield return "| " + Spans(cell) + cell.Text;
            }

            yield return "|}";
        }

        static string Spans(GridCell cell)
        {
            var spans = (cell.Columns > 1 ? $"colspan=\"{cell.Columns}\" " : "") + (cell.Rows > 1 ? $"rowspan=\"{cell.Rows}\" " : "");
            return spans.Length == 0 ? "" : spans + "| ";
        }
    }

    public static string AsciiDoc(Draft draft)
    {
        var isOneLine = draft.Random.Next(2) == 0;
        return Write(draft, Table, title => new string('=', title.Level) + " " + title.Text);

        IEnumerable<string> Table(Grid grid)
        {
            var rows = grid.Unmerged(repeats: false).Rows;
            yield return $"[cols=\"{string.Join(',', rows[0].Select(_ => "1"))}\"]";
            yield return "|===";
            foreach (var row in rows)
            {
                if (isOneLine)
                    yield return string.Join(' ', row.Select(cell => "|" + cell.Text));
                else
                    foreach (var cell in row)
                        yield return "|" + cell.Text;
            }

            yield return "|===";
        }
    }

    public static string Csv(Draft draft, char separator, bool quotesAll) => Rows(draft, Merged.Blank, cells => string.Join(separator, cells.Select(text =>
        quotesAll || text.Contains(separator) || text.Contains('"') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text)));
}
