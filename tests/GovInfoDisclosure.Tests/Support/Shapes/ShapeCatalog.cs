namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>A shape by name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Create">Makes a writer for one text.</param>
internal sealed record ShapeKind(string Name, Func<Random, TableShape> Create)
{
    /// <summary>Whether a reader can place the numbers, blanks left aside.</summary>
    public bool IsRecoverable { get; init; } = true;

    /// <summary>Whether every text of this shape has blank cells.</summary>
    public bool NeedsBlanks { get; init; }

    public override string ToString() => Name;
}

/// <summary>The shapes in which tables of published reports were seen as text.</summary>
internal static class ShapeCatalog
{
    public static IReadOnlyList<ShapeKind> All { get; } =
    [
        new("cell a line", random => new CellALine(random, isSpaced: false)),
        new("cell a line, blank lines", random => new CellALine(random, isSpaced: true)),
        new("cell |, fill behind", random => new PipeCells(PipeStyle.FillAfterCell, random)),
        new("cell |, fill on own line", random => new PipeCells(PipeStyle.FillOnOwnLine, random)),
        new("cell |, pipe before row", random => new PipeCells(PipeStyle.PipeBeforeRow, random)),
        new("cell and pipe on own lines", random => new PipeCells(PipeStyle.PipeOnOwnLine, random)),
        new("row a line, blanks printed", random => new PipeRows(leads: random.Chance(50), fills: false, 0)),
        new("row a line, leading pipe", random => new PipeRows(leads: true, fills: true, random.Next(2))),
        new("row a line, filled", random => new PipeRows(leads: false, fills: true, random.Next(2))),
        new("markdown with rule", random => new MarkdownRows(hasRule: true, random)),
        new("markdown without rule", random => new MarkdownRows(hasRule: false, random)),
        new("markdown broken", _ => new BrokenMarkdownRows()),
        new("tabs, merged cells", random => new TabSeparated(isMerged: true, random)),
        new("tabs, cells only", random => new TabSeparated(isMerged: false, random)),
        new("glued", _ => new GluedCells()),
        new("lost borders", _ => new LostBorders(isOneLine: false, mayGlue: true)),
        new("row a line by spaces", random => new LostBorders(isOneLine: true, mayGlue: random.Chance(20))),
        new("split head letters", _ => new SplitHeadLetters()),
        new("pdf layout", random => new PdfLayout(random)),
        new("pdf reading order", _ => new PdfReadingOrder(hasColumnBlocks: false)),
        new("pdf column blocks", _ => new PdfReadingOrder(hasColumnBlocks: true)),
        new("extractor markdown", random => new ExtractorMarkdown(random)),
        new("table per row", random => new TablePerRow(random)),
        new("blanks dropped, lines", _ => new BlankCellsDropped(hasPipes: false)) { NeedsBlanks = true },
        new("blanks dropped, pipes", _ => new BlankCellsDropped(hasPipes: true)) { NeedsBlanks = true },
        new("equal cells dropped", random => new EqualCellsDropped(random)) { IsRecoverable = false },
    ];

    public static ShapeKind Find(string name) => All.First(kind => kind.Name == name);
}
