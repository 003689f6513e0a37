using System.Text;

namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>
/// PDF to text with its layout kept: columns by spaces, wrapped labels with the numbers at their middle, the label of the results
/// printed vertically between the rows, page numbers and repeated heads within tables, labels cut by a page.
/// </summary>
internal sealed class PdfLayout : TableShape
{
    private const int PageWidth = 76;

    private readonly int _labelWidth;
    private readonly int _groupWidth;
    private readonly int _numberWidth;
    private readonly bool _isVertical;
    private readonly bool _repeatsHeads;
    private readonly bool _isLoose;
    private readonly int _jitterPercent;
    private readonly string _pageMark;
    private int _page;

    public PdfLayout(Random random)
    {
        _labelWidth = random.Next(18, 34);
        _groupWidth = random.Pick(8, 10, 14, 20);
        _numberWidth = random.Next(5, 10);
        _isVertical = random.Chance(70);
        _repeatsHeads = random.Chance(30);
        _isLoose = random.Chance(30);
        _jitterPercent = random.Pick(0, 10, 40);
        _pageMark = random.Pick("-", "- ", "— ", "－");
    }

    public override bool KeepsCells => false;

    public override bool KeepsParagraphs => false;

    public override void WriteTitle(ShapeText text, string line, Random random) =>
        text.Line(new string(' ', Math.Max(0, (PageWidth - DisplayWidth.Of(line)) / 2)) + line);

    public override void WriteParagraph(ShapeText text, string paragraph, Random random)
    {
        foreach (var line in DisplayWidth.Wrap("\u3000" + paragraph, 60))
        {
            text.Line(line.Replace("\u3000", "    ", StringComparison.Ordinal));
            if (random.Chance(3))
                EndPage(text);
        }
    }

    public override void WriteLine(ShapeText text, string line) => text.Line("    " + line);

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        var widths = Widths(table);
        foreach (var row in table.Rows.Where(row => row.IsPartlyBlank))
            text.Lose(row);
        var heads = table.Rows.Take(table.HeaderRows).ToArray();
        var start = 0;
        for (var end = NextBreak(table, 0, random); ; end = NextBreak(table, start, random))
        {
            var rows = Cut(table.Rows.ToArray(), start, end);
            if (start > 0 && _repeatsHeads && table.Table == ReportTable.DisclosureRequests)
                rows = [.. heads, .. rows];
            Draw(text, rows, widths, random);
            if (end == table.Rows.Count)
                break;
            EndPage(text);
            start = end;
        }

        text.Line();
    }

    // A page ends anywhere below the heads, but no two ends are close together.
    private static int NextBreak(PrintedTable table, int start, Random random) =>
        random.Chance(60) && table.Rows.Count - start > 6 ? random.Next(start + 4, table.Rows.Count - 1) : table.Rows.Count;

    private void EndPage(ShapeText text)
    {
        _page++;
        var mark = _pageMark + _page + (_pageMark.EndsWith(' ') ? " " + _pageMark.TrimEnd() : _pageMark);
        text.Line().Line(new string(' ', PageWidth / 2) + mark).Append("\f");
    }

    private int[] Widths(PrintedTable table) => table.Table switch
    {
        ReportTable.ProactiveDisclosure => [24, .. Enumerable.Repeat(18, table.Columns - 1)],
        ReportTable.DisclosureRequests => [_isVertical ? 4 : 10, _groupWidth, _labelWidth, .. Enumerable.Repeat(_numberWidth, 7)],
        _ => Enumerable.Repeat(Math.Max(6, _numberWidth), table.Columns).ToArray(),
    };

    // The rows of a page. A label that reaches over the page's edge is cut: the first part stands above, the rest below.
    private static PrintedRow[] Cut(PrintedRow[] rows, int start, int end)
    {
        var page = rows[start..end].Select(row => row with { Cells = [.. row.Cells] }).ToArray();
        for (var i = 0; i < end; i++)
        {
            foreach (var cell in rows[i].Cells.Where(cell => cell is { Role: PrintedRole.Label, RowSpan: > 1 } && i + cell.RowSpan > start))
            {
                var (from, to) = (Math.Max(i, start), Math.Min(i + cell.RowSpan, end));
                if (to - from == cell.RowSpan)
                    continue;
                var length = cell.Text.Length;
                var part = cell.Text[(length * (from - i) / cell.RowSpan)..(length * (to - i) / cell.RowSpan)];
                var shown = cell with { Text = part, RowSpan = to - from };
                var target = page[from - start];
                page[from - start] = target with { Cells = [.. target.Cells.Where(other => other != cell).Append(shown).OrderBy(other => other.Column)] };
            }
        }

        return page;
    }

    private void Draw(ShapeText text, PrintedRow[] rows, int[] widths, Random random)
    {
        var canvas = new Canvas();
        var lefts = widths.Select((_, column) => widths.Take(column).Sum()).ToArray();
        var heights = rows.Select(row => 2 * row.Cells.Where(cell => cell.RowSpan == 1).Select(cell => Wrapped(cell, widths).Count).DefaultIfEmpty(1).Max()).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var top = heights.Take(i).Sum();
            canvas.Rows.Add((top, rows[i]));
            foreach (var cell in rows[i].Cells.Where(cell => !cell.IsBlank))
            {
                var lines = Wrapped(cell, widths);
                var height = heights.Skip(i).Take(cell.RowSpan).Sum();
                var step = cell is { RowSpan: > 8, Column: 0 } && _isVertical ? Math.Max(2, height / Math.Max(1, lines.Count)) : 2;
                var width = widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum();
                var first = top + Math.Max(0, (height - (step * (lines.Count - 1)) - 2) / 2);
                for (var k = 0; k < lines.Count; k++)
                    canvas.Put(first + (step * k), lefts[cell.Column] + Indent(cell, lines[k], width, random), lines[k]);
            }
        }

        canvas.Write(text, _isLoose);
    }

    private int Indent(PrintedCell cell, string line, int width, Random random)
    {
        if (cell.Role == PrintedRole.Label)
            return 0;
        var centred = Math.Max(0, (width - DisplayWidth.Of(line)) / 2);
        return Math.Max(0, centred + (random.Chance(_jitterPercent) ? random.Next(-1, 2) : 0));
    }

    private static List<string> Wrapped(PrintedCell cell, int[] widths)
    {
        var width = widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum();
        // A column of numbers is as wide as its numbers.
        return cell.IsValue ? [cell.Flat().Trim()] : DisplayWidth.Wrap(cell.Flat().Trim(), Math.Max(2, width - 1));
    }

    // Texts by half lines: the middle of a label of two lines lies between them.
    private sealed class Canvas
    {
        private readonly SortedDictionary<int, List<(int Left, string Text)>> _lines = [];

        public List<(int Top, PrintedRow Row)> Rows { get; } = [];

        public void Put(int y, int left, string text)
        {
            if (!_lines.TryGetValue(y, out var line))
                _lines[y] = line = [];
            line.Add((left, text));
        }

        public void Write(ShapeText text, bool isLoose)
        {
            var next = 0;
            foreach (var (y, parts) in _lines)
            {
                for (; next < Rows.Count && Rows[next].Top <= y; next++)
                    text.Begin(Rows[next].Row);
                var line = new StringBuilder();
                foreach (var (left, part) in parts.OrderBy(part => part.Left))
                {
                    var gap = left - DisplayWidth.Of(line.ToString());
                    line.Append(' ', line.Length == 0 ? Math.Max(0, gap) : Math.Max(1, gap)).Append(part);
                }

                text.Line(line.ToString());
                if (isLoose && y % 2 == 0)
                    text.Line();
            }
        }
    }
}
