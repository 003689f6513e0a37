namespace GovInfoDisclosure;

/// <summary>The text in the input that a cell was read from.</summary>
public sealed record CellSource
{
    /// <summary>The text as it stands in the input, unchanged.</summary>
    public required string RawText { get; init; }

    /// <summary>Where the text begins.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Place and text on one line.</summary>
    public override string ToString() =>
        $"{Location}: {Readable.Quote(RawText, 0)}";
}
