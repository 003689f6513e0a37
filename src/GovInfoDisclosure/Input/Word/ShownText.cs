using System.Text;

namespace GovInfoDisclosure;

/// <summary>
/// The text that places in a Word file count in, as nobody can count in its XML: each line and each row is a line of it, and a tab stands
/// between cells.
/// </summary>
internal sealed class ShownText
{
    internal ShownText(string text, List<InputLine> lines, List<InputCell> cells, int imageCount)
    {
        var source = new StringBuilder();
        var (placedLines, placedCells) = (new List<InputLine>(lines), new List<InputCell>(cells));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i > 0)
                source.Append('\n');
            placedLines[i] = line with { SourceOffset = source.Length };
            if (line.CellCount == 0)
                source.Append(text, line.Start, line.End - line.Start);
            for (var c = line.FirstCell; c < line.FirstCell + line.CellCount; c++)
            {
                if (c > line.FirstCell)
                    source.Append('\t');
                placedCells[c] = cells[c] with { SourceOffset = source.Length };
                source.Append(text, cells[c].Start, cells[c].End - cells[c].Start);
                source.Replace('\n', ' ', placedCells[c].SourceOffset, source.Length - placedCells[c].SourceOffset);
            }
        }

        Document = new(source.ToString(), text, placedLines, placedCells) { ImageCount = imageCount };
    }

    internal InputDocument Document { get; }

    /// <summary>The place of the line that a character stands in.</summary>
    internal SourceLocation Locate(int offset)
    {
        var line = default(InputLine);
        foreach (var next in Document.Lines)
        {
            if (next.Start > offset)
                break;
            line = next;
        }

        return Document.Locate(line.SourceOffset + Math.Max(0, Math.Min(offset, line.End) - line.Start));
    }
}
