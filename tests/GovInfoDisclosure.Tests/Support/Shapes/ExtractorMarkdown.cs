namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>
/// Markdown from a table extractor for PDF: many small tables, heads as data, labels torn from their rows, parts of group labels as cells, rows
/// without a label, a value that drifted to a line of its own. Only the order of the rows is kept.
/// </summary>
internal sealed class ExtractorMarkdown(Random random) : TableShape
{
    private readonly int _tearPercent = random.Pick(5, 15, 30);
    private readonly bool _hasHeadings = random.Chance(60);

    public override bool KeepsCells => false;

    public override bool KeepsParagraphs => false;

    public override void WriteParagraph(ShapeText text, string paragraph, Random random)
    {
        foreach (var line in DisplayWidth.Wrap(paragraph, 60))
            text.Line(line);
    }

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        var torn = new List<string>();
        foreach (var row in table.Rows.TakeWhile(row => !row.HasValues).SkipLast(1))
            text.Line(string.Concat(row.Cells.Select(cell => cell.Flat())));
        var tableRows = 0;
        foreach (var row in table.Rows.Skip(Math.Max(0, table.HeaderRows - 1)))
        {
            // A new table begins at random; its first row stands above the rule.
            if (tableRows == 0 || random.Chance(25))
            {
                tableRows = 0;
                FlushTorn(text, torn);
                if (_hasHeadings && random.Chance(50))
                    text.Line("## 表" + "二三四"[(int)table.Table]);
            }

            text.Begin(row);
            var cells = row.HasValues ? Cells(text, table, row, torn, random) : row.Cells.Select(cell => cell.Flat()).ToList();
            WriteRow(text, cells, ref tableRows);
        }

        FlushTorn(text, torn);
        text.Line();
    }

    private List<string> Cells(ShapeText text, PrintedTable table, PrintedRow row, List<string> torn, Random random)
    {
        var values = row.Values.Select(cell => cell.Flat().Trim()).ToList();
        if (row.IsPartlyBlank)
            text.Lose(row);
        var labels = row.Labels.Select(cell => cell.Flat()).ToList();
        if (random.Chance(_tearPercent) && labels.Count > 0)
        {
            if (row.HasBlank || !table.IsConsistent || table.Table == ReportTable.ProactiveDisclosure)
                text.Lose(row);
            Tear(labels, torn, random);
        }

        if (table.Table == ReportTable.ProactiveDisclosure && values.Count == 3 && random.Chance(20))
        {
            text.Lose(row);
            var drifted = random.Next(3);
            if (values[drifted].Length > 0)
                torn.Add(values[drifted]);
            values.RemoveAt(drifted);
        }

        // A part of the label of the group reaches into some rows; the others are filled up behind.
        if (labels.Count > 1)
            labels = random.Chance(50) ? [labels[^2][..((labels[^2].Length + 1) / 2)], labels[^1]] : [labels[^1]];
        List<string> cells = [.. labels, .. values];
        if (table.Table == ReportTable.DisclosureRequests && cells.Count == 8 && random.Chance(20))
            cells.Add("");
        return cells;
    }

    // The label goes to a line elsewhere, whole or in part.
    private static void Tear(List<string> labels, List<string> torn, Random random)
    {
        var label = labels[^1];
        torn.AddRange(labels.SkipLast(1));
        labels.Clear();
        if (random.Chance(50) || label.Length < 6 || label.Contains('('))
        {
            torn.Add(label);
            return;
        }

        torn.Add(label[..(label.Length / 2)]);
        labels.Add(label[(label.Length / 2)..]);
    }

    private static void FlushTorn(ShapeText text, List<string> torn)
    {
        text.Line();
        torn.ForEach(line => text.Line(line));
        torn.Clear();
    }

    private static void WriteRow(ShapeText text, List<string> cells, ref int rowsBefore)
    {
        text.Line("| " + string.Join(" | ", cells) + " |");
        if (rowsBefore++ == 0)
            text.Line(string.Concat(Enumerable.Repeat("|---", cells.Count)) + "|");
    }
}
