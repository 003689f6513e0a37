namespace GovInfoDisclosure;

/// <summary>What a piece of a spaced line is.</summary>
internal enum SpacedKind : byte
{
    /// <summary>A number or a sign for "not applicable".</summary>
    Value,

    /// <summary>A number before the texts of a line, which only counts it.</summary>
    Count,

    /// <summary>The label of a row of values.</summary>
    Label,

    /// <summary>The heading of a column.</summary>
    Column,

    /// <summary>Another text of the form, such as a heading over several columns.</summary>
    OfForm,

    /// <summary>A piece of a text of the form that was broken over lines.</summary>
    Fragment,

    /// <summary>Any other text.</summary>
    Other,
}

/// <summary>A piece of a line, with the columns of the screen that it covers.</summary>
internal readonly record struct SpacedPiece(int Start, int End, int Left, int Right, SpacedKind Kind,
    LayoutRow? Row = null);

/// <summary>A line of a table whose columns are kept by spaces: its pieces, from left to right.</summary>
internal sealed class SpacedLine
{
    private int _firstValue;

    private SpacedLine(int index, List<SpacedPiece> pieces)
    {
        Index = index;
        Pieces = pieces;
        _firstValue = pieces.FindIndex(static piece => piece.Kind == SpacedKind.Value);
        Values = pieces.Count(static piece => piece.Kind == SpacedKind.Value);
        CountsColumns = Values == pieces.Count && Values > 2 && pieces.Skip(1).All(static piece => piece.End - piece.Start <= 2);
    }

    internal int Index { get; }

    internal List<SpacedPiece> Pieces { get; }

    /// <summary>The number of values.</summary>
    internal int Values { get; private set; }

    /// <summary>The number of texts with more than one space between them.</summary>
    internal int Runs { get; init; }

    /// <summary>Whether gaps keep its values apart.</summary>
    internal bool HasGaps => Runs > 2 || (IsBare && Runs > 1);

    /// <summary>The number that the line begins with.</summary>
    internal long Number { get; init; }

    /// <summary>Whether its values may be the numbers of the columns.</summary>
    internal bool CountsColumns { get; }

    /// <summary>Whether values stand alone, without a label before them.</summary>
    internal bool IsBare => Values > 0 && Pieces.TrueForAll(static piece => piece.Kind is SpacedKind.Value or SpacedKind.Count);

    /// <summary>Whether it is a line of headings over columns.</summary>
    internal bool IsHeading => Values == 0 && Pieces.Count > 1 && Has(SpacedKind.Column) && !IsBlankRow;

    /// <summary>The number of headings in it, pieces of headings not counted.</summary>
    internal int NamedColumns => ColumnPieces(hasLabels: true).Count(static piece => piece.Kind != SpacedKind.Fragment);

    /// <summary>Whether it is a label without values.</summary>
    internal bool IsBlankRow => Values == 0 && Pieces[Pieces.Count - 1].Kind == SpacedKind.Label;

    /// <summary>Whether its last label has its end: of a row that is broken over lines, the values may stand in the next.</summary>
    internal bool HasWholeLabel { get; init; }

    /// <summary>Whether a text of another kind stands among its labels, or any text behind its values.</summary>
    internal bool IsOdd => Values > 0
        && (Pieces.FindLastIndex(static piece => piece.Kind != SpacedKind.Value) > _firstValue || Has(SpacedKind.Other));

    /// <summary>Whether the table ends before it, or a part with columns of its own: a sentence, a title, 第二十条第（五）项.</summary>
    internal bool IsBorder(InputDocument document) => Values > 0
        ? Runs == 1 && Has(SpacedKind.Other)
        : !IsHeading && !IsBlankRow && (Has(SpacedKind.Other) || IsCaption(document));

    internal bool Has(SpacedKind kind) => Pieces.Exists(piece => piece.Kind == kind);

    internal static SpacedLine Read(ReadOnlySpan<char> text, int index, int? year)
    {
        var pieces = new List<SpacedPiece>();
        var runs = Lines.SplitAtGaps(text, gap: 2);
        foreach (var (start, length) in runs)
            AddPiece(pieces, text, start, start + length, year);

        if (pieces.Count > 1 && pieces[0].Kind == SpacedKind.Value && pieces[1].Kind != SpacedKind.Value)
            pieces[0] = pieces[0] with { Kind = SpacedKind.Count };
        var hasValues = pieces.Exists(static piece => piece.Kind == SpacedKind.Value);
        for (var i = 0; hasValues && i < pieces.Count; i++)
        {
            // 总计 and 其他 are labels before values.
            if (pieces[i].Kind == SpacedKind.Column)
                pieces[i] = pieces[i] with { Kind = SpacedKind.Label };
        }

        var first = Characters.Trim(text.Slice(pieces[0].Start, pieces[0].End - pieces[0].Start));
        var last = pieces[pieces.Count - 1];
        var hasWholeLabel = last.Kind == SpacedKind.Label && FormMarks.IsWholeLabel(text.Slice(last.Start, last.End - last.Start));
        return new(index, pieces)
        {
            HasWholeLabel = hasWholeLabel,
            Runs = runs.Count,
            Number = CellText.TryReadPlain(first, out var cell) ? cell.Count!.Value : -1,
        };
    }

    /// <summary>The line with the columns that its pieces cover.</summary>
    /// <param name="text">The line's text.</param>
    /// <param name="ideograph">The columns that an ideograph takes: two on a screen, one where characters were counted.</param>
    internal void Measure(ReadOnlySpan<char> text, int ideograph)
    {
        var (left, at) = (0, 0);
        for (var i = 0; i < Pieces.Count; i++)
        {
            left += Characters.Width(text.Slice(at, Pieces[i].Start - at), ideograph);
            var right = left + Characters.Width(text.Slice(Pieces[i].Start, Pieces[i].End - Pieces[i].Start), ideograph);
            at = Pieces[i].End;
            Pieces[i] = Pieces[i] with { Left = left, Right = right };
            left = right;
        }
    }

    /// <summary>Takes its first number for one that only counts the line.</summary>
    internal void StartsWithNumber()
    {
        if (Pieces[0].Kind != SpacedKind.Value)
            return;
        Pieces[0] = Pieces[0] with { Kind = SpacedKind.Count };
        Values--;
        _firstValue = 1;
    }

    /// <summary>The pieces that stand in columns of values: values, and the headings over them.</summary>
    /// <param name="hasLabels">Whether the rows have labels, over which no column of values stands.</param>
    internal IEnumerable<SpacedPiece> ColumnPieces(bool hasLabels)
    {
        if (!IsHeading)
            return Pieces.Where(static piece => piece.Kind == SpacedKind.Value);
        var first = hasLabels ? Pieces.FindIndex(static piece => piece.Kind == SpacedKind.Column) : 0;
        return Pieces.Skip(first).Where(static piece => piece.Kind is SpacedKind.Column or SpacedKind.Fragment or SpacedKind.Other);
    }

    private bool IsCaption(InputDocument document)
    {
        var line = document.Lines[Index];
        return Pieces.Exists(piece => FormMarks.Whole(document.Text.AsSpan(line.Start + piece.Start, piece.End - piece.Start)) is { } text
            && text.Rows.Exists(static row => row.Table == ReportTable.ProactiveDisclosure));
    }

    // A text and values behind it may stand one space apart, and so may headings.
    private static void AddPiece(List<SpacedPiece> pieces, ReadOnlySpan<char> text, int start, int end, int? year)
    {
        var words = new List<(int Start, int End)>();
        foreach (var (wordStart, length) in Lines.SplitAtGaps(text.Slice(start, end - start), gap: 1))
            words.Add((start + wordStart, start + wordStart + length));
        var values = words.Count;
        while (values > 0 && TableTexts.IsValueWord(text.Slice(words[values - 1].Start, words[values - 1].End - words[values - 1].Start)))
            values--;
        if (values > 0)
            AddTexts(pieces, text, words.GetRange(0, values), year);
        for (var i = values; i < words.Count; i++)
            pieces.Add(new(words[i].Start, words[i].End, 0, 0, SpacedKind.Value));
    }

    private static void AddTexts(List<SpacedPiece> pieces, ReadOnlySpan<char> text, List<(int Start, int End)> words, int? year)
    {
        var (start, end) = (words[0].Start, words[words.Count - 1].End);
        var kind = KindOf(text.Slice(start, end - start), year, out var row);
        if (kind == SpacedKind.Other && words.Count > 1)
        {
            var parts = new List<SpacedPiece>();
            foreach (var word in words)
            {
                parts.Add(new(word.Start, word.End, 0, 0, KindOf(text.Slice(word.Start, word.End - word.Start), year, out var own), own));
                if (parts[parts.Count - 1].Kind == SpacedKind.Other)
                    break;
            }

            if (parts[parts.Count - 1].Kind != SpacedKind.Other)
            {
                pieces.AddRange(parts);
                return;
            }
        }

        pieces.Add(new(start, end, 0, 0, kind, row));
    }

    private static SpacedKind KindOf(ReadOnlySpan<char> text, int? year, out LayoutRow? row)
    {
        row = null;
        if (FormMarks.Whole(text) is { } whole)
        {
            row = whole.Rows.Find(static row => !row.IsHeading);
            return whole.Columns.Count > 0 ? SpacedKind.Column
                : whole.Rows.Exists(static row => !row.IsHeading && row.Table != ReportTable.LegalRemedies) ? SpacedKind.Label
                : whole.Section is null ? SpacedKind.OfForm : SpacedKind.Other;
        }

        var kind = SpacedKind.Other;
        foreach (var section in ReportSection.Tables)
        {
            var token = TableTexts.Classify(TableVocabulary.Of(section.Table!.Value), text, year);
            if (token.Kind == TableTokenKind.Row)
            {
                row = token.Row;
                return SpacedKind.Label;
            }

            if (token.Kind == TableTokenKind.Column)
                return SpacedKind.Column;
            if (token is { Kind: TableTokenKind.Heading, Row: not null })
                return SpacedKind.OfForm;
            if (token.Kind == TableTokenKind.Fragment)
                kind = SpacedKind.Fragment;
        }

        return kind;
    }
}
