using System.Net;
using System.Text;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>How a page is marked up.</summary>
internal sealed record HtmlStyle
{
    public bool HasHeadCells { get; init; }

    public bool Wraps { get; init; }

    public Merged Merged { get; init; }

    public bool LosesSpans { get; init; }

    public bool IsDivs { get; init; }

    /// <summary>The whole article stands in a table for layout, tables of it inside.</summary>
    public bool IsNested { get; init; }

    /// <summary>The body has no wrapper.</summary>
    public bool IsBare { get; init; }

    /// <summary>Tables that follow each other stand in one row of a table for layout.</summary>
    public bool IsSideBySide { get; init; }

    /// <summary>Some cells hold struck-out and hidden text.</summary>
    public bool Hides { get; init; }

    /// <summary>Some numbers have a raised mark.</summary>
    public bool HasMarks { get; init; }

    /// <summary>Values stand in input, select and textarea.</summary>
    public bool HasFields { get; init; }
}

/// <summary>Prints a document as a page.</summary>
internal static class HtmlPage
{
    public static string Write(Draft draft, HtmlStyle style)
    {
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(draft.Report.Title)}</title>\n");
        page.Append("<style>.gone{display:none} .cell{border:1px solid}</style></head><body>\n");
        page.Append(style.IsNested ? "<table class=\"layout\"><tr><td>栏目导航</td><td>\n" : style.IsBare ? "" : "<div>\n");
        var row = false;
        foreach (var part in draft.Parts())
        {
            if (style.IsSideBySide && row != part is Grid)
                page.Append(row ? "</tr></table>\n" : "<table><tr>\n");
            row = style.IsSideBySide && part is Grid;
            page.Append(row ? "<td>" : "").Append(part switch
            {
                Heading heading => $"<h{heading.Level}>{Escape(heading.Text)}</h{heading.Level}>\n",
                Grid grid when style.IsDivs => Divs(grid.Unmerged(repeats: false)),
                Grid grid => Table(grid, style, draft.Random),
                _ => $"<p>{Escape((string)part)}</p>\n",
            }).Append(row ? "</td>" : "");
        }

        return page.Append(style.IsNested ? "</td></tr></table>" : style.IsBare ? "" : "</div>").Append("\n</body></html>").ToString();
    }

    private static string Table(Grid grid, HtmlStyle style, Random random)
    {
        if (style.Merged != Merged.Cells)
            grid = grid.Unmerged(style.Merged == Merged.Repeated);
        var table = new StringBuilder("<table border=\"1\">\n");
        foreach (var row in grid.Rows)
        {
            table.Append("<tr>");
            foreach (var cell in row)
            {
                var tag = style.HasHeadCells && cell.Part is Part.Head or Part.Caption ? "th" : "td";
                var spans = style.LosesSpans ? "" : (cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : "") + (cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : "");
                table.Append($"<{tag}{spans}>{Content(cell, style, random)}</{tag}>");
            }

            table.Append("</tr>\n");
        }

        return table.Append("</table>\n").ToString();
    }

    private static string Divs(Grid grid)
    {
        var text = new StringBuilder("<div class=\"grid\">\n");
        foreach (var row in grid.Rows)
            text.Append("<div class=\"row\">").AppendJoin("", row.Select(cell => $"<div class=\"cell\">{Escape(cell.Text)}</div>")).Append("</div>\n");
        return text.Append("</div>\n").ToString();
    }

    private static string Content(GridCell cell, HtmlStyle style, Random random)
    {
        var text = Escape(cell.Text);
        if (style.Wraps)
            return Wrapped(cell, text, random);
        if (cell.Part != Part.Value || text.Length == 0)
            return text;
        if (style.HasMarks && random.Next(8) == 0)
            return $"{text}<sup>[{random.Next(1, 4)}]</sup>";
        if (style.Hides && random.Next(5) == 0)
            return random.Next(4) switch
            {
                0 => $"<del>{random.Next(90)}</del>{text}",
                1 => $"{text}<span style=\"display:none\">{random.Next(90)}</span>",
                2 => $"<span class=\"gone\">{random.Next(90)}</span>{text}",
                _ => $"<s>{random.Next(90)}</s> {text}",
            };
        if (style.HasFields)
            return random.Next(3) switch
            {
                0 => $"<input type=\"text\" value=\"{text}\">",
                1 => $"<textarea>{text}</textarea>",
                _ => $"<select><option>0</option><option selected>{text}</option></select>",
            };
        return text;
    }

    // Word processors cut labels into runs; blank cells hold a no-break space.
    private static string Wrapped(GridCell cell, string text, Random random)
    {
        if (text.Length == 0)
            return random.Next(2) == 0 ? "<p><o:p>&nbsp;</o:p></p>" : "&nbsp;";
        if (cell.Part == Part.Value || cell.Text.Length != text.Length || text.Length < 4)
            return $"<p align=\"center\"><span style=\"font-size:12px\">{text}</span></p>";
        var cut = random.Next(1, text.Length - 1);
        return random.Next(3) switch
        {
            0 => $"<p><span>{text[..cut]}</span><font face=\"宋体\">{text[cut..]}</font></p>",
            1 => $"<p>{text[..cut]}<br>{text[cut..]}</p>",
            _ => $"<p><span><span>{text}</span></span></p>\n",
        };
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text).Replace("&#160;", "&nbsp;", StringComparison.Ordinal);
}
