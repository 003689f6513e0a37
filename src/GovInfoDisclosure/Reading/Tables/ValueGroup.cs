namespace GovInfoDisclosure;

/// <summary>Values that belong to one row, as far as the text shows it, with the label that stands by them.</summary>
internal sealed class ValueGroup
{
    /// <summary>The row that the label names, or null.</summary>
    internal LayoutRow? Label { get; set; }

    /// <summary>The token of the label, known or not, or -1.</summary>
    internal int LabelToken { get; set; } = -1;

    /// <summary>Whether the label and the values stand in one line that states its cells.</summary>
    internal bool Structured { get; set; }

    /// <summary>Whether a label stands by the values that names no row of the form.</summary>
    internal bool HasUnknownLabel { get; set; }

    /// <summary>The tokens of the values and of the empty cells between and after them.</summary>
    internal List<int> Tokens { get; } = [];

    /// <summary>Why the values of this group are where they are, when that was not plain; null otherwise.</summary>
    internal Recovery? Recovery { get; set; }

    /// <summary>The number of tokens up to the last value.</summary>
    internal int CountToLastValue(List<TableToken> tokens)
    {
        var count = Tokens.Count;
        while (count > 0 && tokens[Tokens[count - 1]].Kind == TableTokenKind.Empty)
            count--;
        return count;
    }
}

/// <summary>How values without a plain place were placed.</summary>
internal enum Recovery
{
    /// <summary>Digits without borders, cut in the only way that gives the number of cells.</summary>
    OnlyCut,

    /// <summary>Digits cut or joined in the only way for which the sums hold.</summary>
    CutBySums,

    /// <summary>Values placed in the only way for which the sums hold.</summary>
    Sums,

    /// <summary>A block of values that runs down the columns.</summary>
    ColumnBlock,
}
