namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>One small table a row, with column names that a converter made up and rows of <c>-</c> where it found nothing.</summary>
/// <param name="random">Decides the form.</param>
internal sealed class TablePerRow(Random random) : TableShape
{
    private readonly bool _labelsInside = random.Chance(50);
    private readonly bool _hasRule = random.Chance(70);

    public override bool KeepsCells => false;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        var heads = Array.Empty<string>();
        foreach (var row in table.Rows)
        {
            if (!row.HasValues)
            {
                heads = row.Cells.Select(cell => cell.Flat()).ToArray();
                continue;
            }

            // Table L prints one line for its three blocks; made into small tables, each block is one.
            foreach (var block in row.Cells.Where(cell => cell.IsValue).GroupBy(cell => cell.Place?.Row))
                WriteRow(text, row, block.Key, block.ToArray(), table.Table == ReportTable.ProactiveDisclosure ? heads : null, random);
        }
    }

    private void WriteRow(ShapeText text, PrintedRow row, LayoutRow? layout, PrintedCell[] values, string[]? heads, Random random)
    {
        text.Begin(new(values));
        var labels = row.Labels.Select(cell => cell.Flat()).ToArray();
        if (labels.Length == 0 && layout is not null)
            labels = [layout.Label];
        var label = labels.LastOrDefault() ?? "";
        foreach (var above in _labelsInside ? labels.SkipLast(1) : labels)
            text.Line(above);
        // Only the heads of table P are short enough for converters to find them.
        var names = heads?.Skip(1) ?? Enumerable.Range(1, values.Length).Select(index => index == values.Length && values.Length >= 5 ? "总计" : $"数据{index}");
        WriteCells(text, _labelsInside ? [heads?[0] ?? "项目", .. names] : names);
        if (_hasRule)
            WriteCells(text, Enumerable.Repeat("---", values.Length + (_labelsInside ? 1 : 0)));
        var cells = values.Select(cell => cell.Flat().Trim());
        WriteCells(text, _labelsInside ? [label, .. cells] : cells);
        // Below blanks or signs, the dashes could be the content of the row.
        if (Array.TrueForAll(values, cell => cell.Text.Any(char.IsDigit)) && random.Chance(40))
            WriteCells(text, Enumerable.Repeat("-", values.Length + (_labelsInside ? 1 : 0)));
        text.Line();
    }

    private static void WriteCells(ShapeText text, IEnumerable<string> cells) => text.Line("| " + string.Join(" | ", cells) + " |");
}
