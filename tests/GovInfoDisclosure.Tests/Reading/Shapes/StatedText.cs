namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>What a step that states cells makes of a text, written down line by line.</summary>
internal static class StatedText
{
    // Places in the source are not those in the text.
    private const int Ahead = 7;

    /// <summary>A text whose lines stand further on in the source.</summary>
    internal static InputDocument Of(string text)
    {
        var read = TextInput.Read(text);
        return new(new string('\n', Ahead) + text, read.Text, read.Lines.ConvertAll(line => line with { SourceOffset = line.Start + Ahead }), []);
    }

    /// <summary>
    /// The lines that come out: a line of text as it is; a row of a table as <c>1: 0=规章 1=3 2+2=12 4.3=</c>, with the number of the table, and
    /// of each cell its column, the columns and rows that it covers where they are more than one, and its text.
    /// </summary>
    internal static string[] After(this string text, Func<InputDocument, InputDocument> step) => Of(text).After(step);

    internal static string[] After(this InputDocument document, Func<InputDocument, InputDocument> step)
    {
        var stated = step(document);
        stated.Source.Should().Be(document.Source);
        return [.. stated.Lines.Select(line => Print(stated, line))];
    }

    private static string Print(InputDocument document, InputLine line)
    {
        line.SourceOffset.Should().Be(line.Start + Ahead, "a line keeps its place in the source");
        if (line.CellCount == 0)
            return document.TextOf(line).ToString();
        var cells = document.Cells.GetRange(line.FirstCell, line.CellCount);
        cells.Should().OnlyContain(cell => cell.SourceOffset == cell.Start + Ahead, "a cell keeps its place in the source");
        cells.Should().OnlyContain(cell => cell.Start <= cell.End);
        return $"{line.Table}: {string.Join(' ', cells.Select(cell => Print(document, cell)))}";
    }

    private static string Print(InputDocument document, InputCell cell) => cell.Column + (cell.ColumnSpan == 1 ? "" : $"+{cell.ColumnSpan}")
        + (cell.RowSpan == 1 ? "" : $".{cell.RowSpan}") + "=" + document.TextOf(cell).ToString();
}
