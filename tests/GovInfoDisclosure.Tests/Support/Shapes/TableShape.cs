namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>A way in which the tables of a report come out as text.</summary>
/// <remarks>An instance writes one text. Shapes know nothing of labels: they get the printed tables, which follow the layout.</remarks>
internal abstract class TableShape
{
    /// <summary>Whether line breaks within a cell, marks such as <c>? 0</c> and notes behind numbers can be told from borders.</summary>
    public virtual bool KeepsCells => true;

    /// <summary>Whether a row may lose its label and still be told by its place.</summary>
    public virtual bool MayLoseLabel => false;

    /// <summary>Whether every paragraph stays on a line of its own.</summary>
    public virtual bool KeepsParagraphs => true;

    public abstract void WriteTable(ShapeText text, PrintedTable table, Random random);

    public virtual void WriteTitle(ShapeText text, string line, Random random) => WriteLine(text, line);

    public virtual void WriteParagraph(ShapeText text, string paragraph, Random random) => WriteLine(text, paragraph);

    /// <summary>Writes a heading, a line of page furniture, or another line that no shape wraps.</summary>
    public virtual void WriteLine(ShapeText text, string line) => text.Line(line);
}
