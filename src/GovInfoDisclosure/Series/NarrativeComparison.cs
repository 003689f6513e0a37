using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>How much of a text stands in the text of another year, too (内容雷同).</summary>
/// <remarks>
/// The texts are compared without white space and punctuation, full-width like half-width and traditional like simplified characters. The
/// shares are of this year's text: text left out or moved does not lower them. A share of 1 in a section of one sentence says little; see
/// <see cref="Length"/>. Rule FRM-16 measures section one in the same way: its percentage is <see cref="SimilarShare"/>.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record NarrativeComparison
{
    private NarrativeComparison()
    {
    }

    /// <summary>
    /// The address of the section's paragraphs, for instance <c>/overallSituation/paragraphs</c>, or an empty string for several sections.
    /// </summary>
    public string Section { get; private init; } = string.Empty;

    /// <summary>The number of characters of this year's text that count.</summary>
    public int Length { get; private init; }

    /// <summary>The number of characters of the other year's text that count.</summary>
    public int PreviousLength { get; private init; }

    /// <summary>
    /// The share of this year's text that consists of sentences of the other year, word for word, 0 to 1 with four decimals; null when
    /// there is no text.
    /// </summary>
    public decimal? RepeatedShare { get; private init; }

    /// <summary>
    /// The share of this year's text whose wording the other year has, whatever the numbers: of all runs of six characters, with numbers
    /// counting as alike and each run as often as it stands in both texts, 0 to 1 with four decimals; null when there is no text.
    /// </summary>
    public decimal? SimilarShare { get; private init; }

    /// <summary>This year's sentences that stand in the other year's text word for word, in the order of the text.</summary>
    public ValueList<string> RepeatedSentences { get; private init; } = [];

    /// <summary>Section and shares on one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{(Section.Length == 0 ? "all" : Section)}: {RepeatedShare} repeated, {SimilarShare} similar");

    internal static NarrativeComparison OfAll(DisclosureReport report, DisclosureReport previousYear) =>
        Of(string.Empty, Paragraphs(report), Paragraphs(previousYear));

    internal static NarrativeComparison[] OfSections(DisclosureReport report, DisclosureReport previousYear)
    {
        var sections = BySection(report);
        var before = BySection(previousYear);
        return ReportSection.TextAddresses.Where(section => sections.ContainsKey(section) || before.ContainsKey(section))
            .Select(section => Of(section, At(sections, section), At(before, section)))
            .ToArray();

        static Dictionary<string, ValueList<string>> BySection(DisclosureReport report) => ReportSection.TextsOf(report)
            .ToDictionary(static section => section.Section, static section => section.Paragraphs, StringComparer.Ordinal);

        static ValueList<string> At(Dictionary<string, ValueList<string>> all, string section) =>
            all.TryGetValue(section, out var found) ? found : [];
    }

    private static IEnumerable<string> Paragraphs(DisclosureReport report) => ReportSection.TextsOf(report)
        .Where(static section => section.Section != HeaderField.Preamble.Address).SelectMany(static section => section.Paragraphs);

    /// <summary>Compares paragraphs.</summary>
    internal static NarrativeComparison Of(string section, IEnumerable<string> paragraphs, IEnumerable<string> previousParagraphs)
    {
        var likeness = TextLikeness.Of(paragraphs, previousParagraphs);
        return new()
        {
            Section = section,
            Length = likeness.Length,
            PreviousLength = likeness.OtherLength,
            RepeatedShare = likeness.RepeatedShare,
            SimilarShare = likeness.SimilarShare,
            RepeatedSentences = likeness.RepeatedSentences,
        };
    }
}
