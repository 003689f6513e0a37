using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A section of text: 总体情况, 存在的主要问题及改进情况 or 其他需要报告的事项.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record NarrativeSection
{
    /// <summary>A section with its heading and no text.</summary>
    public static NarrativeSection Empty { get; } = new() { Paragraphs = [] };

    /// <summary>
    /// The paragraphs in order, sub-headings such as （一）主动公开 included. Each is one line, not empty, without white space around it:
    /// a paragraph of several lines becomes several, and one of nothing none. What is no character (U+0000, U+FFFF, half a surrogate
    /// pair) becomes U+FFFD.
    /// </summary>
    public required ValueList<string> Paragraphs { get; init => field = ModelText.Lines(value); }

    /// <summary>The number of paragraphs, and how the first begins.</summary>
    public override string ToString() =>
        Readable.Count(Paragraphs.Count, "paragraph")
            + (Paragraphs.Count == 0 ? "" : ": " + Readable.Quote(Paragraphs[0], 0));
}
