namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>
/// PDF to text in reading order: the numbers of a row one a line and in the order of the rows, labels before or behind them or in a block
/// elsewhere, and runs of rows column by column.
/// </summary>
/// <param name="hasColumnBlocks">Whether runs of rows come column by column.</param>
internal sealed class PdfReadingOrder(bool hasColumnBlocks) : TableShape
{
    private int _page;

    public override bool KeepsCells => false;

    public override bool KeepsParagraphs => false;

    public override void WriteParagraph(ShapeText text, string paragraph, Random random)
    {
        foreach (var line in DisplayWidth.Wrap(paragraph, 58))
            text.Line(line);
    }

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        // Order is all there is: one missing number, or numbers that no equation confirms, and nothing is certain.
        if (table.Rows.Any(row => row.HasBlank) || !table.IsConsistent)
            text.Lose(table);
        foreach (var row in table.Rows.Take(table.HeaderRows))
            WriteHeads(text, row, random);
        for (var i = table.HeaderRows; i < table.Rows.Count;)
        {
            var run = RunAt(table, i, random);
            if (run > 1)
                WriteColumns(text, table.Rows.Skip(i).Take(run).ToArray(), random);
            else
                WriteRow(text, table.Rows[i], random);
            i += run;
            if (random.Chance(6))
                text.Line().Line($"-{++_page}-").Append("\f").Line();
        }
    }

    // Runs of as many rows as there are columns would read the same in either direction.
    private int RunAt(PrintedTable table, int start, Random random)
    {
        if (!hasColumnBlocks || table.Table != ReportTable.DisclosureRequests || !random.Chance(30))
            return 1;
        var run = random.Next(2, 11);
        return run == 7 || start + run > table.Rows.Count || table.Rows.Skip(start).Take(run).Any(row => !row.HasValues) ? 1 : run;
    }

    private static void WriteHeads(ShapeText text, PrintedRow row, Random random)
    {
        var isSplit = row.Cells.Count >= 5 && random.Chance(50);
        if (isSplit)
        {
            var heads = row.Cells.Select(cell => cell.Flat()).ToArray();
            text.Line(string.Join(' ', heads.Select(head => head[..Math.Min(2, head.Length)])));
            text.Line(string.Join(' ', heads.Where(head => head.Length > 2).Select(head => head[2..]))).Line();
            return;
        }

        foreach (var cell in row.Cells.Where(cell => !cell.IsBlank))
            WriteBlock(text, DisplayWidth.Wrap(cell.Flat(), 44));
    }

    private static void WriteRow(ShapeText text, PrintedRow row, Random random)
    {
        text.Begin(row);
        var labels = row.Labels.Where(cell => !cell.IsBlank).Select(cell => DisplayWidth.Wrap(cell.Flat(), 40)).ToArray();
        var labelsLast = row.HasValues && random.Chance(8);
        if (!labelsLast)
            Array.ForEach(labels, label => WriteBlock(text, label));
        foreach (var cell in row.Values.Where(cell => !cell.IsBlank))
            WriteBlock(text, [cell.Flat().Trim()]);
        if (labelsLast)
            Array.ForEach(labels, label => WriteBlock(text, label));
    }

    private static void WriteColumns(ShapeText text, PrintedRow[] rows, Random random)
    {
        Array.ForEach(rows, text.Begin);
        var labels = rows.SelectMany(row => row.Labels).Where(cell => !cell.IsBlank).SelectMany(cell => DisplayWidth.Wrap(cell.Flat(), 40)).ToArray();
        var labelsLast = random.Chance(50);
        if (!labelsLast)
            WriteBlock(text, labels);
        for (var column = 0; column < rows[0].Values.Count(); column++)
            WriteBlock(text, rows.Select(row => row.Values.ElementAt(column).Flat().Trim()).Where(value => value.Length > 0).ToArray());
        if (labelsLast)
            WriteBlock(text, labels);
    }

    private static void WriteBlock(ShapeText text, IReadOnlyCollection<string> lines)
    {
        foreach (var line in lines)
            text.Line(line);
        if (lines.Count > 0)
            text.Line();
    }
}
