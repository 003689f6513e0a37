namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>A way to print a document.</summary>
/// <param name="Name">Its name in the page.</param>
/// <param name="Write">Prints it.</param>
/// <param name="KeepsBlanks">Whether a blank cell can be told from no cell.</param>
internal sealed record Shape(string Name, Func<Draft, string> Write, bool KeepsBlanks = true)
{
    public bool IsHtml => Name.StartsWith("html", StringComparison.Ordinal);

    /// <summary>Whether every row has all columns, merged or not.</summary>
    public bool IsMatrix => Name is "html, unmerged" or "html, repeated" or "html, div grid" or "tab, unmerged" or "tab, repeated" or "pipe" or "pipe, repeated"
        or "org" or "asciidoc" or "rst grid" or "box drawing" || Name.StartsWith("csv", StringComparison.Ordinal) || Name.StartsWith("spaces", StringComparison.Ordinal) || Name == "layout";

    /// <summary>Shapes that print one row on one line or in one element: nothing of the form is lost in them.</summary>
    public bool IsStated { get; init; }
}

internal static class Shapes
{
    public static readonly Shape[] All =
    [
        new("html", draft => HtmlPage.Write(draft, new())) { IsStated = true },
        new("html, headings in th", draft => HtmlPage.Write(draft, new() { HasHeadCells = true })) { IsStated = true },
        new("html, wrapped text", draft => HtmlPage.Write(draft, new() { Wraps = true })) { IsStated = true },
        new("html, unmerged", draft => HtmlPage.Write(draft, new() { Merged = Merged.Blank })) { IsStated = true },
        new("html, repeated", draft => HtmlPage.Write(draft, new() { Merged = Merged.Repeated })),
        new("html, spans lost", draft => HtmlPage.Write(draft, new() { LosesSpans = true })),
        new("html, div grid", draft => HtmlPage.Write(draft, new() { IsDivs = true })),
        new("html, layout table", draft => HtmlPage.Write(draft, new() { IsNested = true })),
        new("html, side by side", draft => HtmlPage.Write(draft, new() { IsSideBySide = true })),
        new("html, hidden and struck", draft => HtmlPage.Write(draft, new() { Hides = true })),
        new("html, note marks", draft => HtmlPage.Write(draft, new() { HasMarks = true })),
        new("html, form fields", draft => HtmlPage.Write(draft, new() { HasFields = true })),
        new("tab", draft => TextPage.Rows(draft, Merged.Cells, cells => string.Join('\t', cells))) { IsStated = true },
        new("tab, unmerged", draft => TextPage.Rows(draft, Merged.Blank, cells => string.Join('\t', cells))) { IsStated = true },
        new("tab, repeated", draft => TextPage.Rows(draft, Merged.Repeated, cells => string.Join('\t', cells))),
        new("pipe", draft => TextPage.Pipe(draft, Merged.Blank)) { IsStated = true },
        new("pipe, repeated", draft => TextPage.Pipe(draft, Merged.Repeated)),
        new("pipe, row ends only", draft => TextPage.Rows(draft, Merged.Cells, cells => string.Join(" | ", cells) + " |")) { IsStated = true },
        new("pipe, cell a line", TextPage.PipeCells),
        new("pipe, broken rows", TextPage.PipeBroken),
        new("org", TextPage.Org) { IsStated = true },
        new("mediawiki", TextPage.MediaWiki),
        new("asciidoc", TextPage.AsciiDoc),
        new("rst grid", draft => BoxPage.Write(draft, BoxPage.Ascii)),
        new("box drawing", draft => BoxPage.Write(draft, BoxPage.Drawn)),
        new("csv", draft => TextPage.Csv(draft, ',', false)),
        new("csv, quoted", draft => TextPage.Csv(draft, ',', true)),
        new("csv, semicolon", draft => TextPage.Csv(draft, ';', false)),
        new("spaces, left", draft => SpacedPage.Write(draft, Align.Left)),
        new("spaces, centred", draft => SpacedPage.Write(draft, Align.Centre)),
        new("spaces, right, indexed", draft => SpacedPage.Write(draft, Align.Right, isPandas: true)),
        new("layout", LayoutPage.Write),
        new("cell a line", draft => StreamPage.CellALine(draft, gap: 1), KeepsBlanks: false),
        new("cell a line, gaps", draft => StreamPage.CellALine(draft, gap: 2), KeepsBlanks: false),
        new("cell a line, torn", StreamPage.Torn, KeepsBlanks: false),
        new("glued label", draft => TextPage.Rows(draft, Merged.Cells, StreamPage.GlueLabel), KeepsBlanks: false),
        new("glued row", StreamPage.GluedRows, KeepsBlanks: false),
        new("one line", draft => StreamPage.OneLine(TextPage.Rows(draft, Merged.Cells, cells => string.Join(' ', cells))), KeepsBlanks: false),
        new("one line, tables", draft => StreamPage.TablesOnALine(draft, " "), KeepsBlanks: false),
        new("one line, pipes", draft => StreamPage.TablesOnALine(draft, " | ")),
        new("reading order", StreamPage.ReadingOrder, KeepsBlanks: false),
        new("column order", StreamPage.ColumnOrder, KeepsBlanks: false),
    ];

    public static Shape Find(string name) => All.First(shape => shape.Name == name);
}

/// <summary>What becomes of merged cells.</summary>
internal enum Merged
{
    /// <summary>One cell, as in the page: no trace of it in the rows and columns that it covers.</summary>
    Cells,

    /// <summary>Blank cells in the places that it covers.</summary>
    Blank,

    /// <summary>The same text in every place.</summary>
    Repeated,
}
