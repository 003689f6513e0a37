namespace GovInfoDisclosure;

/// <summary>
/// The input as the assembly of reports sees it, whatever format it came in: lines in reading order, where a line of a table whose borders
/// the format states (HTML) also has its cells.
/// </summary>
internal sealed class InputDocument
{
    private static readonly Dictionary<string, string> NoMetadata = [];

    private int[]? _lineStarts;

    internal InputDocument(string source, string text, List<InputLine> lines, List<InputCell> cells)
    {
        Source = source;
        Text = text;
        Lines = lines;
        Cells = cells;
    }

    /// <summary>The input itself: what places in the source count.</summary>
    internal string Source { get; }

    /// <summary>The text that lines and cells are slices of: for text the input itself, for HTML the text it shows.</summary>
    internal string Text { get; }

    internal List<InputLine> Lines { get; }

    internal List<InputCell> Cells { get; }

    /// <summary>The title that the format itself carries (HTML: the title element), or null.</summary>
    internal string? FormatTitle { get; init; }

    /// <summary>
    /// What the format itself states about the page by name (HTML: the meta elements, such as ArticleTitle or PubDate);
    /// names in any case.
    /// </summary>
    internal IReadOnlyDictionary<string, string> Metadata { get; init; } = NoMetadata;

    /// <summary>The year of the report, where a title tells it: 2024年处理决定数量 heads the column 本年处理决定数量.</summary>
    internal int? Year { get; init; }

    /// <summary>The number of pictures among the content, which the reader cannot look into.</summary>
    internal int ImageCount { get; init; }

    /// <summary>The same input with other lines, and other cells where a shape of text states them.</summary>
    internal InputDocument WithLines(List<InputLine> lines, List<InputCell>? cells = null) =>
        new(Source, Text, lines, cells ?? Cells)
        {
            FormatTitle = FormatTitle,
            Metadata = Metadata,
            ImageCount = ImageCount,
            Year = Year,
        };

    /// <summary>The same input, with the year of its report.</summary>
    internal InputDocument WithYear(int? year) => new(Source, Text, Lines, Cells)
    {
        FormatTitle = FormatTitle,
        Metadata = Metadata,
        ImageCount = ImageCount,
        Year = year,
    };

    internal ReadOnlySpan<char> TextOf(in InputLine line) => Text.AsSpan(line.Start, line.End - line.Start);

    internal ReadOnlySpan<char> TextOf(in InputCell cell) => Text.AsSpan(cell.Start, cell.End - cell.Start);

    /// <summary>Whether a mark stands anywhere in the text, and steps that look for lines with it have something to do.</summary>
    internal bool Holds(string mark) => Text.IndexOf(mark, StringComparison.Ordinal) >= 0;

    /// <summary>The line and column of an offset into <see cref="Source"/>. A line ends at LF, CR LF or CR.</summary>
    internal SourceLocation Locate(int sourceOffset)
    {
        _lineStarts ??= FindLineStarts(Source);
        var index = Array.BinarySearch(_lineStarts, sourceOffset);
        if (index < 0)
            index = ~index - 1;
        return new(index + 1, sourceOffset - _lineStarts[index] + 1, sourceOffset);
    }

    private static int[] FindLineStarts(string source)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && (i + 1 == source.Length || source[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}

/// <summary>A line: running text, or (when it has cells) a row of a table.</summary>
/// <param name="Start">Where it begins in <see cref="InputDocument.Text"/>.</param>
/// <param name="End">Where it ends there, its line break excluded.</param>
/// <param name="SourceOffset">Where it begins in <see cref="InputDocument.Source"/>.</param>
internal readonly record struct InputLine(int Start, int End, int SourceOffset)
{
    /// <summary>The number of the table that the line is a row of, from 1; 0 for running text.</summary>
    internal int Table { get; init; }

    /// <summary>The first of the line's cells in <see cref="InputDocument.Cells"/>.</summary>
    internal int FirstCell { get; init; }

    /// <summary>The number of its cells. Cells that reach down from an earlier row are not repeated.</summary>
    internal int CellCount { get; init; }

    /// <summary>Whether nothing but white space shows where its cells stand.</summary>
    internal bool IsSpaced { get; init; }
}

/// <summary>A cell of a table row. Its text may hold line breaks (LF) where the page shows them.</summary>
/// <param name="Start">Where it begins in <see cref="InputDocument.Text"/>.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="SourceOffset">Where it begins in <see cref="InputDocument.Source"/>.</param>
/// <param name="Column">The column of the grid, from 0, with spans of this and of earlier rows counted.</param>
/// <param name="ColumnSpan">The number of columns it covers, at least 1.</param>
/// <param name="RowSpan">The number of rows it covers, at least 1.</param>
internal readonly record struct InputCell(int Start, int End, int SourceOffset, int Column, int ColumnSpan, int RowSpan);
