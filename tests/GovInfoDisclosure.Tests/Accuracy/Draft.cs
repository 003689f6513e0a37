namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>A report on its way to a text: its tables, what stands around them, and what the text will not settle.</summary>
internal sealed class Draft(SampleReport report, Random random)
{
    private readonly bool _continues = random.Next(2) == 0;

    public SampleReport Report { get; } = report;

    public Random Random { get; } = random;

    public GridPlan Plan { get; } = new();

    public List<Grid> Grids { get; set; } = [];

    /// <summary>Cells that the text does not settle: they may be left blank, aloud.</summary>
    public HashSet<string> Open { get; } = new(StringComparer.Ordinal);

    /// <summary>Lines of the page before the title and after the report.</summary>
    public List<string> Before { get; } = [];

    public List<string> After { get; } = [];

    /// <summary>The lines of the title.</summary>
    public string[] Title { get; set; } = [report.Title];

    /// <summary>The headings of the sections.</summary>
    public string[] Headings { get; set; } = [.. FormText.Sections];

    /// <summary>What stands between the rows of a table cut in two, or null where none is cut.</summary>
    public string? PageMark { get; set; }

    /// <summary>The section, the row, and whether the headings stand again behind the cut.</summary>
    public List<(int Section, int Row, bool RepeatsHeads)> Cuts { get; } = [];

    /// <summary>Whether a merged cell that a cut ends goes on behind it, without its label.</summary>
    public bool ContinuesSpans => IsMatrix || _continues;

    /// <summary>Whether the tables are printed with all columns in every row.</summary>
    public bool IsMatrix { get; init; }

    /// <summary>A line below the tables of a section.</summary>
    public Dictionary<int, string> Notes { get; } = [];

    /// <summary>A whole table of last year, with the line above it, to stand behind or before the table of a section.</summary>
    public List<(Grid Grid, string Title, bool IsFirst)> LastYear { get; } = [];

    /// <summary>The document part by part: a text, or a table.</summary>
    public IEnumerable<object> Parts()
    {
        foreach (var line in Before)
            yield return line;
        foreach (var line in Title)
            yield return new Heading(1, line);
        yield return $"发布日期：{Report.PublishedOn}";
        yield return $"根据《中华人民共和国政府信息公开条例》编制本报告，统计期限为{Report.Year}年1月1日至{Report.Year}年12月31日。";
        for (var section = 0; section < 6; section++)
        {
            yield return new Heading(2, Headings[section]);
            foreach (var part in section is 1 or 2 or 3 ? Tables(section) : Report.Narrative[section == 0 ? 0 : section - 3])
                yield return part;
        }

        foreach (var line in After)
            yield return line;
    }

    private IEnumerable<object> Tables(int section)
    {
        foreach (var (grid, title, _) in LastYear.Where(table => table.IsFirst && table.Grid.Section == section))
        {
            yield return title;
            yield return grid;
            yield return $"{Report.Year}年情况：";
        }

        foreach (var grid in Grids.Where(grid => grid.Section == section))
        {
            foreach (var part in Cut(grid))
                yield return part;
        }

        foreach (var (grid, title, _) in LastYear.Where(table => !table.IsFirst && table.Grid.Section == section))
        {
            yield return title;
            yield return grid;
        }

        if (Notes.TryGetValue(section, out var note))
            yield return note;
    }

    private IEnumerable<object> Cut(Grid grid)
    {
        var start = 0;
        foreach (var (_, row, repeats) in Cuts.Where(cut => cut.Section == grid.Section && cut.Row < grid.Rows.Count))
        {
            yield return Slice(grid, start, row, start > 0 && repeats);
            if (PageMark is { Length: > 0 })
                yield return PageMark;
            start = row;
        }

        yield return start == 0 ? grid : Slice(grid, start, grid.Rows.Count, Cuts.Exists(cut => cut.Section == grid.Section && cut.RepeatsHeads));
    }

    private Grid Slice(Grid grid, int from, int to, bool repeatsHeads)
    {
        var rows = grid.Rows.Skip(from).Take(to - from)
            .Select((row, i) => row.Select(cell => cell with { Rows = Math.Min(cell.Rows, to - from - i) }).ToList()).ToList();
        if (ContinuesSpans && from > 0)
        {
            var ended = grid.Placed().Take(from).SelectMany((line, y) => line.Where(cell => y + cell.Cell.Rows > from)
                .Select(cell => cell.Cell with { Text = "", Rows = Math.Min(y + cell.Cell.Rows, to) - from }));
            rows[0].InsertRange(0, ended.ToArray());
        }

        return new(grid.Section, [.. (repeatsHeads ? grid.Rows.Take(grid.Heads) : []).Concat(rows)], repeatsHeads || from == 0 ? grid.Heads : 0);
    }

    /// <summary>Leaves the cells of a row open.</summary>
    public void LeaveOpen(IEnumerable<GridCell> row)
    {
        foreach (var cell in row)
        {
            if (cell.Address is { } address)
                Open.Add(address);
        }
    }
}

/// <summary>A title or the heading of a section.</summary>
internal sealed record Heading(int Level, string Text);
