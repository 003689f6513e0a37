namespace GovInfoDisclosure;

/// <summary>Words of a report that a finding is about.</summary>
public sealed record FindingQuote
{
    /// <summary>The address of the list of paragraphs, for instance <c>/overallSituation/paragraphs</c> or <c>/preamble</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The paragraph in that list, from 0.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Where the words begin in the paragraph, in UTF-16 code units from 0.</summary>
    public required int Offset { get; init; }

    /// <summary>The words, unchanged.</summary>
    public required string Text { get; init; }

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
