namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>No borders at all: labels and digits of a row run together.</summary>
internal sealed class GluedCells : TableShape
{
    public override bool KeepsCells => false;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        var indent = random.Pick("", "    ", "　　");
        foreach (var row in table.Rows)
        {
            text.Begin(row);
            if (row.Values.Count() > 1 && !row.IsDigitEach && row.Values.Any(cell => !cell.IsBlank))
                text.Lose(row);
            text.Line(indent + string.Concat(row.Cells.Select(cell => cell.Flat().Trim())));
        }
    }
}

/// <summary>Rows of digits whose borders became spaces, and here and there nothing: <c>0 0 0 0  0  00</c>.</summary>
/// <param name="isOneLine">Whether label and values of a row share a line; otherwise the label has its own.</param>
/// <param name="mayGlue">Whether some borders are lost without trace.</param>
internal sealed class LostBorders(bool isOneLine, bool mayGlue) : TableShape
{
    public override bool KeepsCells => false;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        foreach (var row in table.Rows)
        {
            text.Begin(row);
            var glues = mayGlue && random.Chance(40);
            var values = Values(row, glues, random);
            if (row.IsPartlyBlank || (glues && !row.IsDigitEach && row.Values.Count() > 1))
                text.Lose(row);
            WriteRow(text, row, values);
        }
    }

    public override void WriteLine(ShapeText text, string line)
    {
        text.Line(line);
        if (!isOneLine)
            text.Line();
    }

    private void WriteRow(ShapeText text, PrintedRow row, string values)
    {
        if (isOneLine)
        {
            text.Line(string.Join(' ', [.. row.Labels.Select(cell => cell.Flat()), values]).TrimEnd());
            return;
        }

        foreach (var label in row.Labels)
            WriteLine(text, label.Flat());
        if (values.Trim().Length > 0)
            WriteLine(text, values);
    }

    private static string Values(PrintedRow row, bool glues, Random random)
    {
        var printed = row.Values.Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim()).ToArray();
        var line = random.Chance(50) ? new string(' ', random.Next(1, 10)) : "";
        var gluedFrom = glues ? printed.Length - random.Next(2, 4) : int.MaxValue;
        if (glues && printed.Length == 15 && row.IsDigitEach)
            gluedFrom = -1;
        for (var i = 0; i < printed.Length; i++)
            line += (i == 0 || i > gluedFrom ? "" : new string(' ', random.Next(1, 4))) + printed[i];
        return line;
    }
}

/// <summary>One row a line by spaces, and the letters of the headings split over lines: <c>结 结 其 尚</c> above <c>果 果 他 未</c>.</summary>
internal sealed class SplitHeadLetters : TableShape
{
    public override bool KeepsCells => false;

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        var height = random.Pick(1, 2, 2);
        foreach (var row in table.Rows)
        {
            text.Begin(row);
            if (row.IsPartlyBlank)
                text.Lose(row);
            if (row.HasValues || row.Cells.Count < 5)
                text.Line(string.Join(' ', row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Flat().Trim())));
            else
                WriteLetters(text, row, height);
        }
    }

    private static void WriteLetters(ShapeText text, PrintedRow row, int width)
    {
        var heads = row.Cells.Select(cell => cell.Flat().Replace(" ", "", StringComparison.Ordinal)).ToArray();
        for (var at = 0; at < heads.Max(head => head.Length); at += width)
            text.Line(string.Join(' ', heads.Where(head => at < head.Length).Select(head => head.Substring(at, Math.Min(width, head.Length - at)))));
    }
}
