using System.Globalization;
using System.Text;
using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Formats.Html.Pages;

/// <summary>Tables as the tables of a web page.</summary>
internal sealed class HtmlPageShape : TableShape
{
    private readonly PageMarkup _markup;
    private readonly bool _divides;
    private readonly bool _breaksSpans;
    private readonly bool _leavesEndTagsOut;
    private readonly bool _hasHead;
    private readonly bool _hasFillerRows;
    private readonly int _spareColumns;

    /// <param name="markup">The markup.</param>
    /// <param name="random">Decides the habits of the page.</param>
    public HtmlPageShape(PageMarkup markup, Random random)
    {
        _markup = markup;
        _divides = random.Chance(40);
        _breaksSpans = random.Chance(20);
        _leavesEndTagsOut = markup is PlainMarkup && random.Chance(25);
        _hasHead = random.Chance(20);
        _hasFillerRows = random.Chance(20);
        _spareColumns = random.Chance(10) ? random.Next(1, 3) : 0;
    }

    public override void WriteTitle(ShapeText text, string line, Random random) => text.Line($"<h1 class=\"title\">{_markup.Run(line, random)}</h1>");

    public override void WriteParagraph(ShapeText text, string paragraph, Random random) => text.Line(_markup.Paragraph(_markup.Run(paragraph, random), random));

    public override void WriteLine(ShapeText text, string line) => text.Line($"<p>{System.Net.WebUtility.HtmlEncode(line)}</p>");

    public override void WriteTable(ShapeText text, PrintedTable table, Random random)
    {
        var grid = _breaksSpans ? BreakSpans(table) : table;
        var starts = _divides ? DivisionsOf(grid, random) : [0];
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : grid.Rows.Count;
            WriteRows(text, grid, starts[i], end, random);
        }
    }

    private void WriteRows(ShapeText text, PrintedTable table, int start, int end, Random random)
    {
        text.Line(_markup.TableTag).Line(_hasHead && start == 0 && table.HeaderRows > 0 && table.Table != ReportTable.ProactiveDisclosure ? "<thead>" : "<tbody>");
        for (var r = start; r < end; r++)
        {
            if (_hasHead && r == table.HeaderRows && start == 0 && table.Table != ReportTable.ProactiveDisclosure)
                text.Line("</thead><tbody>");
            text.Begin(table.Rows[r]);
            text.Append("<tr style=\"height:20px\">");
            foreach (var cell in table.Rows[r].Cells)
                text.Append(Cell(cell, end - r, random));
            for (var spare = 0; spare < _spareColumns; spare++)
                text.Append($"<td>{_markup.Blank(random)}</td>");
            text.Line(_leavesEndTagsOut ? "" : "</tr>");
            if (_hasFillerRows && r + 1 < end && random.Chance(5) && table.Rows[r].Cells.All(cell => cell.RowSpan == 1) && !Reaches(table, r))
                text.Line("<tr><td colspan=\"" + table.Columns.ToString(CultureInfo.InvariantCulture) + "\">&nbsp;</td></tr>");
        }

        text.Line("</tbody></table>");
    }

    private string Cell(PrintedCell cell, int rowsLeft, Random random)
    {
        var tag = new StringBuilder("<td").Append(_markup.CellAttributes(random));
        if (cell.ColumnSpan > 1)
            tag.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
        if (cell.RowSpan > 1)
            tag.Append(CultureInfo.InvariantCulture, $" rowspan={Math.Min(cell.RowSpan, rowsLeft)}");
        return tag.Append('>').Append(_markup.Cell(cell.Text, random)).Append(_leavesEndTagsOut ? "\n" : "</td>\n").ToString();
    }

    // Whether a cell of an earlier row covers what lies below a row.
    private static bool Reaches(PrintedTable table, int row) =>
        Enumerable.Range(0, row + 1).Any(r => table.Rows[r].Cells.Any(cell => r + cell.RowSpan > row + 1));

    // Rows at which another table begins: the blocks of table P, or a page break in table R, whose labels then stand again or not.
    private static int[] DivisionsOf(PrintedTable table, Random random) => table.Table switch
    {
        ReportTable.ProactiveDisclosure => [.. Enumerable.Range(0, table.Rows.Count).Where(r => table.Rows[r].Cells is [{ IsValue: false }] && table.Rows[r].Cells[0].ColumnSpan == table.Columns)],
        ReportTable.DisclosureRequests => [0, .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(table.HeaderRows + 1, table.Rows.Count)).Distinct().Order()],
        _ => [0],
    };

    // Every cell that should reach down stands in one row, and empty cells below it.
    private static PrintedTable BreakSpans(PrintedTable table)
    {
        var rows = table.Rows.Select(row => row.Cells.ToList()).ToArray();
        for (var r = 0; r < rows.Length; r++)
        {
            foreach (var cell in rows[r].Where(cell => cell.RowSpan > 1).ToArray())
            {
                rows[r][rows[r].IndexOf(cell)] = cell with { RowSpan = 1 };
                for (var below = r + 1; below < Math.Min(rows.Length, r + cell.RowSpan); below++)
                    rows[below].Add(new("", PrintedRole.Heading, cell.Column, cell.ColumnSpan));
            }
        }

        return table with { Rows = [.. rows.Select(cells => new PrintedRow([.. cells.OrderBy(cell => cell.Column)]))] };
    }
}
