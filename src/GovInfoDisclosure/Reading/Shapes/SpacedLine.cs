namespace GovInfoDisclosure;

/// <summary>A piece of a line, with the columns of the screen that it covers.</summary>
internal readonly record struct SpacedPiece(int Start, int End, int Left, int Right, bool IsValue, FormText? Text);

/// <summary>A line of a table whose columns are kept by spaces: its pieces, from left to right.</summary>
internal sealed class SpacedLine
{
    private SpacedLine(int index, List<SpacedPiece> pieces)
    {
        Index = index;
        Pieces = pieces;
        Values = pieces.Count(static piece => piece.IsValue);
        HasOther = pieces.Exists(static piece => !piece.IsValue && piece.Text is null)
            || pieces.FindIndex(static piece => piece.IsValue) is var value and >= 0 && pieces.FindLastIndex(static piece => !piece.IsValue) > value;
        var label = pieces.FindLast(static piece => !piece.IsValue).Text;
        IsHeading = Values == 0 && pieces.Exists(static piece => piece.Text is { Columns.Count: > 0 })
            && (pieces.Count > 1 || label is not { Rows.Count: > 0 });
        IsLabel = label is { Rows: var rows } && rows.Exists(static row => !row.IsHeading);
    }

    internal int Index { get; }

    internal List<SpacedPiece> Pieces { get; }

    /// <summary>The number of values.</summary>
    internal int Values { get; }

    /// <summary>Whether a text stands among labels and values that is neither, or behind the values.</summary>
    internal bool HasOther { get; }

    /// <summary>Whether it is a line of headings over columns.</summary>
    internal bool IsHeading { get; }

    /// <summary>Whether its last text is the label of a row.</summary>
    internal bool IsLabel { get; }

    /// <summary>Whether the table ends before it, or a part with columns of its own: a sentence, a title, 第二十条第（五）项.</summary>
    internal bool IsBorder => Values == 0 && !IsHeading && !IsLabel && !Pieces.TrueForAll(static piece => piece.Text is { Section: null }
        && !piece.Text.Rows.Exists(static row => row.Table == ReportTable.ProactiveDisclosure));

    internal static SpacedLine Read(ReadOnlySpan<char> text, int index)
    {
        var pieces = new List<SpacedPiece>();
        foreach (var (start, length) in Lines.SplitAtGaps(text, gap: 2))
            AddPiece(pieces, text, start, start + length);
        var (left, at) = (0, 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            left += WidthOf(text.Slice(at, pieces[i].Start - at));
            var right = left + WidthOf(text.Slice(pieces[i].Start, pieces[i].End - pieces[i].Start));
            at = pieces[i].End;
            pieces[i] = pieces[i] with { Left = left, Right = right };
            left = right;
        }

        return new(index, pieces);
    }

    /// <summary>The pieces that stand in columns of values: values, and the headings over them.</summary>
    internal IEnumerable<SpacedPiece> ColumnPieces()
    {
        if (!IsHeading)
            return Pieces.Where(static piece => piece.IsValue);
        var first = Pieces.FindIndex(static piece => piece.Text is { Columns.Count: > 0 });
        return Pieces.Skip(first).Where(static piece => piece.Text is null or { Columns.Count: > 0 });
    }

    private static void AddPiece(List<SpacedPiece> pieces, ReadOnlySpan<char> text, int start, int end)
    {
        var words = new List<(int Start, int End)>();
        foreach (var (wordStart, length) in Lines.SplitAtGaps(text.Slice(start, end - start), gap: 1))
        {
            if (!TableTexts.IsValueWord(text.Slice(start + wordStart, length)))
            {
                pieces.Add(new(start, end, 0, 0, IsValue: false, FormMarks.Whole(text.Slice(start, end - start))));
                return;
            }

            words.Add((start + wordStart, start + wordStart + length));
        }

        foreach (var word in words)
            pieces.Add(new(word.Start, word.End, 0, 0, IsValue: true, null));
    }

    private static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var character in text)
            width += Characters.Width(character);
        return width;
    }
}
