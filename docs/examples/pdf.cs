#:package PdfPig
#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// Makes pages of PDF files, their tables by the lines that are drawn around cells, and reads the reports in them.
//   dotnet run docs/examples/pdf.cs -- FOLDER FILE.pdf…
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

Console.OutputEncoding = new UTF8Encoding(false);
if (args is not [var folder, _, ..])
{
    Console.Error.WriteLine("Usage: pdf FOLDER FILE.pdf…");
    return 2;
}

var status = 0;
Directory.CreateDirectory(folder);
foreach (var file in args[1..])
{
    try
    {
        var page = Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".html");
        File.WriteAllText(page, PdfPages.ToHtml(File.ReadAllBytes(file)));
        var read = ReportReader.Read(File.ReadAllBytes(page));
        Console.WriteLine($"{Path.GetFileName(page)}: {read.Report?.Header.Title ?? "no report"}");
        foreach (var diagnostic in read.Diagnostics)
            Console.WriteLine($"  {diagnostic}");
        status = Math.Max(status, read.Report is null ? 1 : 0);
    }
    catch (Exception exception) // A damaged file may make the parser throw anything.
    {
        Console.Error.WriteLine($"{file}: {exception.Message}");
        status = 2;
    }
}

return status;

/// <summary>A character where it stands, in points from the lower left corner of the page.</summary>
record Glyph(string Text, double Left, double Right, double Base, double Size)
{
    public double X => (Left + Right) / 2;
    public double Y => Base + Size * 0.3;
}

/// <summary>A drawn line, across at a height or down at a distance from the left.</summary>
record Rule(bool IsAcross, double At, double From, double To)
{
    public bool Touches(Rule other, double slack) => IsAcross == other.IsAcross
        ? Math.Abs(At - other.At) <= slack && From <= other.To + slack && other.From <= To + slack
        : From - slack <= other.At && other.At <= To + slack && other.From - slack <= At && At <= other.To + slack;
}

/// <summary>A line of text, cut where there are wide gaps in it, or a table with its rows.</summary>
record Block(double Top, double Left, double Right, double Size, List<(double Left, string Text)> Pieces, List<List<TableCell>>? Rows = null)
{
    public string Text => string.Join(' ', Pieces.Select(piece => piece.Text));
}

/// <summary>A cell with the rows and columns that it spans, and behind the end of a page with the cell above it.</summary>
class TableCell
{
    public required int Left { get; init; }
    public required int Rows { get; init; }
    public required int Columns { get; init; }
    public string Text { get; set; } = "";
    public TableCell? Above { get; set; }
}

static class PdfPages
{
    // Lines nearer than this are the two sides of one border; no row and no column is so narrow.
    private const double Border = 4;

    private static readonly HashSet<string> Labels =
        [.. ((ReportFormat[])[ReportFormat.Edition2021, ReportFormat.Trial2019]).SelectMany(edition => ReportLayout.Rows(ReportTable.DisclosureRequests, edition))
            .SelectMany(row => (string[])[Letters(row.Label), Letters(row.Name)])];

    public static string ToHtml(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var pages = document.GetPages().Select(page => (IsScan: page.Letters.Count == 0 && page.NumberOfImages > 0, Blocks: BlocksOf(page))).ToList();
        var running = Running(pages.Select(page => page.Blocks));
        var blocks = pages.SelectMany(page => page.Blocks).Where(block => !running.Contains(block)).ToList();
        List<List<TableCell>> head = []; // Of the table that is cut.
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0 && blocks[i - 1].Rows is { } above && blocks[i].Rows is { } below)
                Join(head, above, below);
            else
                head = [.. blocks[i].Rows ?? []];
        }

        var html = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">");
        var left = blocks.Where(block => block.Rows is null).Select(block => block.Left).DefaultIfEmpty().Min();
        var right = blocks.Where(block => block.Rows is null).Select(block => block.Right).DefaultIfEmpty().Max();
        Block? last = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, columns) = (blocks[i], ColumnsAt(blocks, i));
            if (columns.Count > 0)
                html.Append($"\n<pre>\n{Encode(Spaced(columns))}</pre>");
            else
                html.Append(block.Rows is { } rows ? Html(rows) : Continues(last, block) ? Encode(block.Text) : "\n<p>" + Encode(block.Text));
            i += Math.Max(0, columns.Count - 1);
            last = columns.Count > 0 ? null : block;
        }

        foreach (var block in running)
            html.Append($"\n<footer>{Encode(block.Text)}</footer>"); // Kept in the page, and left out by the reader.
        html.Append(string.Concat(pages.Where(page => page.IsScan).Select(_ => "\n<img alt=\"\">"))); // Where there is no text, the reader says so.
        return html.Append('\n').ToString();

        // A line that reaches the right edge goes on in the next one, unless that is indented; on the next page, too.
        bool Continues(Block? last, Block next) => last is { Rows: null } && Math.Abs(last.Size - next.Size) < 1
            && last.Right > right - 2.2 * last.Size && next.Left < left + next.Size && last.Top - next.Top < 2.5 * last.Size;
    }

    // Where no lines are drawn, columns are kept by spaces: the lines from this one to the last with a wide gap in it.
    private static List<Block> ColumnsAt(List<Block> blocks, int start)
    {
        var count = blocks[start].Pieces.Count > 1 ? 1 : 0;
        for (var i = start + 1; count > 0 && i < blocks.Count && blocks[i].Rows is null && blocks[i - 1].Top - blocks[i].Top < 4 * blocks[i].Size; i++)
            count = blocks[i].Pieces.Count > 1 ? i - start + 1 : count;
        var columns = blocks.GetRange(start, count);
        return columns.Count(block => block.Pieces.Count > 1) > 2 ? columns : [];
    }

    private static string Spaced(List<Block> lines)
    {
        var left = lines.Min(line => line.Left);
        var unit = lines.CountBy(line => line.Size / 2).MaxBy(size => size.Value).Key;
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var width = 0; // As in a terminal, where Chinese characters are twice as wide as others.
            foreach (var piece in line.Pieces)
            {
                var gap = Math.Max((int)Math.Round((piece.Left - left) / unit) - width, width > 0 ? 2 : 0);
                text.Append(' ', gap).Append(piece.Text);
                width += gap + piece.Text.Sum(c => c < 0x1100 ? 1 : 2);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static (int, int, string) Key(TableCell cell) => (cell.Left, cell.Rows, cell.Text);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Html(List<List<TableCell>> rows) => rows.Count == 0 ? "" : "\n<table>\n" + string.Concat(rows.Select(row =>
        $"<tr>{string.Concat(row.Select(cell => $"<td{Span("row", cell.Rows)}{Span("col", cell.Columns)}>{Encode(cell.Text)}</td>"))}</tr>\n")) + "</table>";

    private static string Span(string name, int count) => count > 1 ? $" {name}span=\"{count}\"" : "";

    // A table that goes on may begin with its head once more, and with the rest of a row that was cut inside a label of the form.
    private static void Join(List<List<TableCell>> head, List<List<TableCell>> above, List<List<TableCell>> below)
    {
        var repeated = head.Zip(below).TakeWhile(rows => rows.First.Select(Key).SequenceEqual(rows.Second.Select(Key)) && rows.First.Exists(cell => Letters(cell.Text).Length > 0)).Count();
        if (below.Take(repeated).Index().All(row => row.Item.TrueForAll(cell => row.Index + cell.Rows <= repeated)))
            below.RemoveRange(0, repeated);
        if (below.Count == 0)
            return;
        foreach (var rest in below[0])
            rest.Above = above.SelectMany((row, i) => row.Where(cell => i + cell.Rows == above.Count)).FirstOrDefault(cell => Math.Abs(cell.Left - rest.Left) <= Border);
        if (!IsRest(below[0]))
            return;
        foreach (var rest in below[0].Where(rest => rest.Above is not null))
            rest.Above!.Text += rest.Text;
        var spanning = below[0].Where(cell => cell.Rows > 1).Select(cell => new TableCell { Left = cell.Left, Rows = cell.Rows - 1, Columns = cell.Columns });
        if (below.Count > 1)
            below[1] = [.. below[1].Concat(spanning).OrderBy(cell => cell.Left)];
        below.RemoveAt(0);
    }

    // Of a row that ends above: nothing at all, or the end of a label without numbers of its own.
    private static bool IsRest(List<TableCell> row) => row.TrueForAll(cell => cell.Text.Length == 0)
        || row.FindLast(cell => Letters(cell.Text).Length > 0) is { Above.Text: var start } label && Letters(start).Length > 0
        && !Labels.Contains(Letters(start)) && Labels.Contains(Letters(start + label.Text))
        && row.TrueForAll(cell => cell.Text.Length == 0 || cell.Above is not null && (cell.Left <= label.Left || cell.Above.Text.Length == 0));

    private static List<Block> BlocksOf(Page page)
    {
        var glyphs = page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
            .Select(letter => new Glyph(Plain(letter.Value), letter.StartBaseLine.X, letter.EndBaseLine.X, letter.StartBaseLine.Y, letter.PointSize))
            .DistinctBy(glyph => (glyph.Text, Math.Round(glyph.X), Math.Round(glyph.Base))) // Bold letters may be drawn twice.
            .ToList();
        var blocks = new List<Block>();
        foreach (var rules in Tables(RulesOf(page)))
        {
            if (Grid.Create(rules, Border) is not { } grid)
                continue;
            blocks.Add(new(grid.Top, grid.Left, grid.Right, 0, [], grid.Cells(glyphs, inside => string.Concat(Lines(inside).Select(line => line.Text)))));
            glyphs.RemoveAll(grid.Holds);
        }

        return [.. blocks.Concat(Lines(glyphs)).OrderByDescending(block => block.Top)];
    }

    // Some fonts give the radicals of ⼀ and 一 one glyph, and the PDF names the wrong one.
    private static string Plain(string text) => Regex.Replace(text, "[\u2F00-\u2FDF\uF900-\uFAFF]", match => match.Value.Normalize(NormalizationForm.FormKC));

    private static List<Block> Lines(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>>();
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Base))
        {
            if (lines is [.., var line] && line[0].Base - glyph.Base < 0.5 * Math.Min(line[0].Size, glyph.Size))
                line.Add(glyph);
            else
                lines.Add([glyph]);
        }

        return [.. lines.Select(line =>
        {
            var ordered = line.OrderBy(glyph => glyph.X).ToList();
            var pieces = new List<(double Left, string Text)> { (ordered[0].Left, ordered[0].Text) };
            foreach (var (glyph, next) in ordered.Zip(ordered.Skip(1)))
            {
                var gap = (next.Left - glyph.Right) / next.Size;
                if (gap > 1 || gap > 0.2 && char.IsDigit(glyph.Text[^1]) && char.IsDigit(next.Text[0])) // The digits of a number stand closely.
                    pieces.Add((next.Left, next.Text));
                else
                    pieces[^1] = (pieces[^1].Left, pieces[^1].Text + (gap > 0.3 ? " " : "") + next.Text);
            }

            var size = line.Max(glyph => glyph.Size);
            return new Block(line[0].Base + size, ordered[0].Left, ordered[^1].Right, size, pieces);
        })];
    }

    private static List<Rule> RulesOf(Page page)
    {
        var rules = new List<Rule>();
        foreach (var path in page.Paths.Where(path => path.IsStroked || path.IsFilled))
        {
            foreach (var part in path)
            {
                if (part.GetBoundingRectangle() is { } box)
                    Add(box.BottomLeft, box.TopRight); // A border may be a thin area.
                var lines = path.IsStroked ? part.Commands.OfType<PdfSubpath.Line>().ToList() : [];
                foreach (var line in lines)
                    Add(line.From, line.To);
                if (lines.Count > 0 && part.IsClosed())
                    Add(lines[^1].To, lines[0].From);
            }
        }

        return rules;

        void Add(PdfPoint one, PdfPoint other)
        {
            var (width, height) = (Math.Abs(one.X - other.X), Math.Abs(one.Y - other.Y));
            if (height < Border && width >= Border)
                rules.Add(new(true, (one.Y + other.Y) / 2, Math.Min(one.X, other.X), Math.Max(one.X, other.X)));
            else if (width < Border && height >= Border)
                rules.Add(new(false, (one.X + other.X) / 2, Math.Min(one.Y, other.Y), Math.Max(one.Y, other.Y)));
        }
    }

    // Lines that touch each other are those of one table.
    private static List<List<Rule>> Tables(List<Rule> rules)
    {
        var tables = new List<List<Rule>>();
        var rest = new HashSet<Rule>(rules);
        while (rest.Count > 0)
        {
            var table = new List<Rule> { rest.First() };
            rest.Remove(table[0]);
            for (var i = 0; i < table.Count; i++)
            {
                var touched = rest.Where(rule => rule.Touches(table[i], Border)).ToList();
                table.AddRange(touched);
                rest.ExceptWith(touched);
            }

            tables.Add(table);
        }

        return tables;
    }

    // Headers and footers: what stands at an edge of several pages, but for its numbers; a number alone must grow.
    private static HashSet<Block> Running(IEnumerable<List<Block>> pages) =>
    [
        .. pages.Select(page => page.Where(block => block.Rows is null).ToList())
            .SelectMany(lines => lines.Take(2).Concat(lines.TakeLast(2)).Distinct())
            .GroupBy(block => (Math.Round(block.Top), Text: Regex.Replace(block.Text, @"\d+", "#")))
            .Where(same => Regex.IsMatch(same.Key.Text, @"^([-–—－]\s*#\s*[-–—－]|第\s*#\s*页[,，\s]*(共\s*#\s*页)?|#\s*/\s*#)$")
                || same.Count() > 1 && (same.Key.Text != "#" || same.Zip(same.Skip(1)).All(pair => Number(pair.First) < Number(pair.Second))))
            .SelectMany(same => same),
    ];

    private static decimal Number(Block block) => decimal.TryParse(block.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

/// <summary>The cells that the lines of a table draw.</summary>
class Grid
{
    private readonly List<Rule> _rules;
    private readonly double _border;
    private readonly double[] _x, _y;

    private Grid(List<Rule> rules, double border)
    {
        (_rules, _border) = (rules, border);
        _x = Places(isAcross: false);
        _y = [.. Places(isAcross: true).Reverse()];
    }

    public double Left => _x[0];
    public double Right => _x[^1];
    public double Top => _y[0];

    public static Grid? Create(List<Rule> rules, double border) =>
        rules.Exists(rule => rule.IsAcross) && rules.Exists(rule => !rule.IsAcross) && new Grid(rules, border) is { _x.Length: > 2, _y.Length: > 1 } grid ? grid : null;

    public bool Holds(Glyph glyph) => _x[0] <= glyph.X && glyph.X < _x[^1] && _y[^1] <= glyph.Y && glyph.Y < _y[0];

    public List<List<TableCell>> Cells(List<Glyph> glyphs, Func<IEnumerable<Glyph>, string> text)
    {
        var taken = new HashSet<(int Row, int Column)>();
        return [.. Enumerable.Range(0, _y.Length - 1).Select(row =>
            Enumerable.Range(0, _x.Length - 1).Where(column => !taken.Contains((row, column))).Select(column => CellAt(row, column)).ToList())];

        TableCell CellAt(int row, int column)
        {
            var (columns, rows) = (1, 1);
            while (column + columns < _x.Length - 1 && !taken.Contains((row, column + columns)) && !IsDrawn(false, _x[column + columns], (_y[row] + _y[row + 1]) / 2))
                columns++;
            while (row + rows < _y.Length - 1 && !taken.Contains((row + rows, column)) && !IsDrawn(true, _y[row + rows], (_x[column] + _x[column + 1]) / 2))
                rows++;
            for (var i = 0; i < rows * columns; i++)
                taken.Add((row + i / columns, column + i % columns));
            var inside = glyphs.Where(glyph => _x[column] <= glyph.X && glyph.X < _x[column + columns] && _y[row + rows] <= glyph.Y && glyph.Y < _y[row]);
            return new() { Left = (int)Math.Round(_x[column]), Rows = rows, Columns = columns, Text = text(inside) };
        }
    }

    private bool IsDrawn(bool isAcross, double at, double along) =>
        _rules.Exists(rule => rule.IsAcross == isAcross && Math.Abs(rule.At - at) <= _border && rule.From <= along && along <= rule.To);

    // A table that a page has cut is open at that side: its lines end there.
    private double[] Places(bool isAcross)
    {
        var others = _rules.Where(rule => rule.IsAcross != isAcross);
        var places = _rules.Where(rule => rule.IsAcross == isAcross).Select(rule => rule.At).Append(others.Min(rule => rule.From)).Append(others.Max(rule => rule.To));
        var groups = new List<List<double>>();
        foreach (var place in places.Order())
        {
            if (groups is [.., var group] && place - group[^1] <= _border)
                group.Add(place);
            else
                groups.Add([place]);
        }

        return [.. groups.Select(group => (group[0] + group[^1]) / 2)];
    }
}
