using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Tests.Input.Html;

/// <summary>
/// A page as the assembly sees it, one line a line. A row of a table is shown as <c>1| 0:规章 1+3v2:12</c>: table, then column, column span and row
/// span of each cell and its text in brackets; ~ stands for a no-break space, ⏎ for a line break in a cell.
/// </summary>
internal static class PageLines
{
    public static string Of(string html) => Of(html, out _);

    public static string Of(string html, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        var document = HtmlInput.Read(html, found, ReadOptions.Default.MaxTableDepth);
        diagnostics = found;
        return Show(document);
    }

    public static string Show(InputDocument document) => string.Join('\n', document.Lines.Select(line => Show(document, line)));

    private static string Show(InputDocument document, InputLine line)
    {
        if (line.CellCount == 0)
            return Visible(document.TextOf(line));
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{line.Table}|");
        foreach (var cell in document.Cells.Skip(line.FirstCell).Take(line.CellCount))
        {
            text.Append(CultureInfo.InvariantCulture, $" {cell.Column}");
            if (cell.ColumnSpan > 1)
                text.Append(CultureInfo.InvariantCulture, $"+{cell.ColumnSpan}");
            if (cell.RowSpan > 1)
                text.Append(CultureInfo.InvariantCulture, $"v{cell.RowSpan}");
            text.Append(CultureInfo.InvariantCulture, $"[{Visible(document.TextOf(cell))}]");
        }

        return text.ToString();
    }

    private static string Visible(ReadOnlySpan<char> text) => text.ToString().Replace('\u00A0', '~').Replace('\n', '⏎').Replace("\t", "→", StringComparison.Ordinal);
}
