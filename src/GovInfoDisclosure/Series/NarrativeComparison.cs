namespace GovInfoDisclosure;

/// <summary>How much of a text stands in the text of another year, too (内容雷同).</summary>
/// <remarks>
/// The texts are compared without white space and punctuation, and full-width like half-width. The shares are of this year's text: text
/// left out or moved does not lower them. A share of 1 in a section of one sentence says little; see <see cref="Length"/>.
/// </remarks>
public sealed record NarrativeComparison
{
    internal const int ShingleLength = 6;

    private NarrativeComparison()
    {
    }

    /// <summary>The address of the section's paragraphs, for instance <c>/overallSituation/paragraphs</c>, or an empty string for several sections.</summary>
    public required string Section { get; init; }

    /// <summary>The number of characters of this year's text that count.</summary>
    public required int Length { get; init; }

    /// <summary>The number of characters of the other year's text that count.</summary>
    public required int PreviousLength { get; init; }

    /// <summary>
    /// The share of this year's text that consists of sentences of the other year, word for word, 0 to 1 with four decimals; null when there is no text.
    /// </summary>
    public required decimal? RepeatedShare { get; init; }

    /// <summary>
    /// The share of this year's text whose wording the other year has, whatever the numbers: of all runs of six characters, with numbers
    /// counting as alike, 0 to 1 with four decimals; null when there is no text.
    /// </summary>
    public required decimal? SimilarShare { get; init; }

    /// <summary>This year's sentences that stand in the other year's text word for word, in the order of the text.</summary>
    public required ValueList<string> RepeatedSentences { get; init; }

    /// <summary>Section and shares on one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{(Section.Length == 0 ? "all" : Section)}: {RepeatedShare} repeated, {SimilarShare} similar");

    internal static NarrativeComparison OfAll(DisclosureReport report, DisclosureReport previousYear) =>
        Of(string.Empty, Paragraphs(report), Paragraphs(previousYear));

    internal static NarrativeComparison[] OfSections(DisclosureReport report, DisclosureReport previousYear)
    {
        var sections = NarrativeClaims.SectionsOf(report).ToDictionary(static section => section.Section, static section => section.Paragraphs, StringComparer.Ordinal);
        var before = NarrativeClaims.SectionsOf(previousYear).ToDictionary(static section => section.Section, static section => section.Paragraphs, StringComparer.Ordinal);
        return NarrativeClaims.Sections.Where(section => sections.ContainsKey(section) || before.ContainsKey(section))
            .Select(section => Of(section, At(sections, section), At(before, section)))
            .ToArray();

        static ValueList<string> At(Dictionary<string, ValueList<string>> all, string section) => all.TryGetValue(section, out var found) ? found : [];
    }

    private static IEnumerable<string> Paragraphs(DisclosureReport report) => NarrativeClaims.SectionsOf(report)
        .Where(static section => section.Section != NarrativeClaims.Preamble).SelectMany(static section => section.Paragraphs);

    /// <summary>Compares paragraphs.</summary>
    internal static NarrativeComparison Of(string section, IEnumerable<string> paragraphs, IEnumerable<string> previousParagraphs)
    {
        var sentences = paragraphs.SelectMany(NarrativeSentence.Split).ToArray();
        var before = previousParagraphs.SelectMany(NarrativeSentence.Split).ToArray();
        var known = new HashSet<string>(before.Select(static sentence => sentence.Words), StringComparer.Ordinal);
        var repeated = sentences.Where(sentence => known.Contains(sentence.Words)).ToArray();
        var length = sentences.Sum(static sentence => sentence.Words.Length);
        return new()
        {
            Section = section,
            Length = length,
            PreviousLength = before.Sum(static sentence => sentence.Words.Length),
            RepeatedShare = Share(repeated.Sum(static sentence => sentence.Words.Length), length),
            SimilarShare = Similarity(Masked(sentences), Masked(before)),
            RepeatedSentences = repeated.Select(static sentence => sentence.Text).ToValueList(),
        };
    }

    // Of the text's shingles, how many the other text has; each as often as it stands in both.
    private static decimal? Similarity(string text, string before)
    {
        var size = Math.Min(ShingleLength, text.Length);
        if (size == 0)
            return null;
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + size <= before.Length; i++)
        {
            var shingle = before.Substring(i, size);
            known[shingle] = known.TryGetValue(shingle, out var count) ? count + 1 : 1;
        }

        var shared = 0;
        for (var i = 0; i + size <= text.Length; i++)
        {
            var shingle = text.Substring(i, size);
            if (!known.TryGetValue(shingle, out var count) || count == 0)
                continue;
            known[shingle] = count - 1;
            shared++;
        }

        return Share(shared, text.Length - size + 1);
    }

    private static string Masked(NarrativeSentence[] sentences)
    {
        var text = new System.Text.StringBuilder();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var isDigit = NarrativeText.IsDigit(sentence.Words[i]);
                if (!isDigit || i == 0 || !NarrativeText.IsDigit(sentence.Words[i - 1]))
                    text.Append(isDigit ? '0' : sentence.Words[i]);
            }
        }

        return text.ToString();
    }

    private static decimal? Share(int part, int whole) => whole == 0 ? null : Math.Round((decimal)part / whole, 4, MidpointRounding.AwayFromZero);
}

/// <summary>A sentence as it stands, and the words of it that count when texts are compared.</summary>
internal readonly record struct NarrativeSentence(string Text, string Words)
{
    internal static IEnumerable<NarrativeSentence> Split(string paragraph)
    {
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (i + 1 < paragraph.Length && paragraph[i] is not ('。' or '！' or '？' or '；' or ';' or '!' or '?'))
                continue;
            var text = paragraph.Substring(start, i + 1 - start).Trim();
            start = i + 1;
            var words = new string(NarrativeText.Fold(text).Folded.Where(char.IsLetterOrDigit).ToArray());
            if (words.Length > 0)
                yield return new(text, words);
        }
    }
}
