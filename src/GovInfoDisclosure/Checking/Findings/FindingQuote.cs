using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Words of a report that a finding is about.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record FindingQuote
{
    internal FindingQuote(string section, int paragraph, int offset, string text)
    {
        Section = section;
        Paragraph = paragraph;
        Offset = offset;
        Text = text;
    }

    /// <summary>The address of the list of paragraphs, for instance <c>/overallSituation/paragraphs</c> or <c>/preamble</c>.</summary>
    public string Section { get; }

    /// <summary>The paragraph in that list, from 0.</summary>
    public int Paragraph { get; }

    /// <summary>Where the words begin in the paragraph, in UTF-16 code units from 0.</summary>
    public int Offset { get; }

    /// <summary>The words, unchanged.</summary>
    public string Text { get; }

    /// <summary>The paragraph as a line, from 1.</summary>
    public int Line => Paragraph + 1;

    /// <summary>The first of the words' columns in the paragraph, in UTF-16 code units from 1.</summary>
    public int Column => Offset + 1;

    /// <summary>The address of the paragraph, a JSON Pointer into the JSON form.</summary>
    public string Address => FormattableString.Invariant($"{Section}/{Paragraph}");

    /// <summary>Place and words on one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Address}:{Column}: {Readable.Quote(Text, 0)}");
}
