using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Input.Html;

/// <summary>Random tables, their grid compared with the one that the tree of AngleSharp's parser has by the rules of the HTML standard.</summary>
public sealed class HtmlGridTests
{
    [Fact]
    public void Read_random_table_has_the_grid_of_the_standard()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var html = RandomTable(new Random(seed));
            var document = HtmlInput.Read(html, [], ReadOptions.Default.MaxTableDepth);

            var actual = document.Cells.Select(cell => (document.TextOf(cell).ToString(), cell.Column, cell.ColumnSpan, cell.RowSpan));

            actual.Should().Equal(Grid((IHtmlTableElement)new HtmlParser().ParseDocument(html).QuerySelector("table")!), "seed {0} gives {1}", seed, html);
        }
    }

    // The algorithm for processing rows: each cell takes the first free column of its row, and the slots that it spans.
    private static List<(string Text, int Column, int ColumnSpan, int RowSpan)> Grid(IHtmlTableElement table)
    {
        var cells = new List<(string, int, int, int)>();
        foreach (var group in table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tfoot"))
        {
            var rows = group.Children.Where(child => child.LocalName == "tr").ToArray();
            var taken = new HashSet<(int Row, int Column)>();
            for (var row = 0; row < rows.Length; row++)
            {
                var column = 0;
                foreach (var cell in rows[row].Children)
                {
                    while (taken.Contains((row, column)))
                        column++;
                    var columnSpan = Math.Max(1, Span(cell, "colspan"));
                    var rowSpan = Span(cell, "rowspan") == 0 ? rows.Length - row : Math.Min(Span(cell, "rowspan"), rows.Length - row);
                    cells.Add((cell.TextContent.Trim('\n', ' '), column, columnSpan, rowSpan));
                    for (var down = row; down < row + rowSpan; down++)
                    {
                        for (var right = column; right < column + columnSpan; right++)
                            taken.Add((down, right));
                    }

                    column += columnSpan;
                }
            }
        }

        return cells;
    }

    private static int Span(IElement cell, string name) => cell.GetAttribute(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : 1;

    private static string RandomTable(Random random)
    {
        var html = new StringBuilder("<table>");
        for (var group = random.Next(1, 4); group > 0; group--)
        {
            html.Append(random.Pick("<tbody>", "<thead>", "<tfoot>"));
            for (var row = random.Next(1, 6); row > 0; row--)
            {
                html.Append("\n<tr>");

                // Always two cells: a table with one cell a row is none.
                for (var cell = random.Next(2, 6); cell > 0; cell--)
                {
                    html.Append(random.Chance(70) ? "<td" : "<th");
                    if (random.Chance(25))
                        html.Append(CultureInfo.InvariantCulture, $" colspan={random.Next(1, 5)}");
                    if (random.Chance(25))
                        html.Append(CultureInfo.InvariantCulture, $" rowspan='{random.Next(0, 5)}'");
                    html.Append('>').Append(random.Next(100)).Append(random.Chance(60) ? "</td></th>" : "\n");
                }

                html.Append(random.Chance(60) ? "</tr>" : "");
            }

            html.Append(random.Chance(60) ? "</tbody></thead></tfoot>" : "");
        }

        return html.Append("</table>").ToString();
    }
}
