using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>The text in the input that a cell was read from.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record CellSource
{
    internal CellSource()
    {
    }

    /// <summary>The text as it stands in the input, unchanged.</summary>
    public string RawText { get; internal init; } = string.Empty;

    /// <summary>Where the text begins.</summary>
    public SourceLocation Location { get; internal init; }

    /// <summary>Place and text on one line.</summary>
    public override string ToString() =>
        $"{Location}: {Readable.Quote(RawText, 0)}";
}
