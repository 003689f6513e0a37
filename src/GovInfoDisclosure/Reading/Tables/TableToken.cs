namespace GovInfoDisclosure;

internal enum TableTokenKind : byte
{
    /// <summary>A number, a sign for "not applicable", or digits that still have to be cut.</summary>
    Value,

    /// <summary>A cell that the separators show and in which nothing stands.</summary>
    Empty,

    /// <summary>The label of a row.</summary>
    Row,

    /// <summary>A heading over rows, columns or the table.</summary>
    Heading,

    /// <summary>The heading of a column.</summary>
    Column,

    /// <summary>A piece of a label.</summary>
    Fragment,

    /// <summary>The rest of a note in brackets behind a label.</summary>
    Note,

    /// <summary>A short text that the form does not print.</summary>
    Unknown,

    /// <summary>Running text.</summary>
    Sentence,
}

/// <summary>A piece of a table region, in reading order.</summary>
internal struct TableToken
{
    internal TableTokenKind Kind;

    /// <summary>The slice of <see cref="InputDocument.Text"/>.</summary>
    internal int Start;
    internal int End;

    /// <summary>The offset of the slice in <see cref="InputDocument.Source"/>.</summary>
    internal int SourceOffset;

    /// <summary>The index of the line.</summary>
    internal int Line;

    /// <summary>The number of blank lines before, counted from the start of the region: tells blocks of lines apart.</summary>
    internal int Paragraph;

    /// <summary>The column in a line that states its cells, or -1.</summary>
    internal int Column;

    /// <summary>Whether the line states its cells, so that this token's row ends with the line.</summary>
    internal bool Structured;

    /// <summary>For an empty cell: no value follows in its row, so it may be the rest of a merged cell.</summary>
    internal bool Trailing;

    /// <summary>
    /// For an empty cell: white space stands in it, as in a blank cell; between the pipes of a merged cell there is none.
    /// </summary>
    internal bool Spaced;

    /// <summary>For an empty cell: a further column of the one before.</summary>
    internal bool IsSpan;

    /// <summary>The row that a label names.</summary>
    internal LayoutRow? Row;

    /// <summary>The column that a heading names.</summary>
    internal LayoutColumn? ColumnLabel;

    /// <summary>The number before a label.</summary>
    internal Numbering Numbering;

    /// <summary>What a value states; text for digits that still have to be cut. Of other text in a stated cell, the text.</summary>
    internal CellText Value;
}
