using System.Text;

namespace GovInfoDisclosure;

/// <summary>The one measure of how much of a text stands in another one.</summary>
/// <param name="Length">The number of characters of the text that count: letters and digits, folded.</param>
/// <param name="OtherLength">The number of characters of the other text that count.</param>
/// <param name="RepeatedShare">
/// The share of the text in sentences that stand in the other one word for word; null when there is no text.
/// </param>
/// <param name="SimilarShare">
/// The share of the text's runs of six characters that the other text has, each as often as it stands in both, every number counting as
/// the same one: other numbers in the same sentences make no new text. Null when there is no text.
/// </param>
/// <param name="RepeatedSentences">The sentences that stand in the other text word for word, in the order of the text.</param>
internal sealed record TextLikeness(
    int Length, int OtherLength, decimal? RepeatedShare, decimal? SimilarShare, ValueList<string> RepeatedSentences)
{
    private const int RunLength = 6;

    /// <summary>Compares paragraphs with others.</summary>
    internal static TextLikeness Of(IEnumerable<string> paragraphs, IEnumerable<string> others)
    {
        var sentences = paragraphs.SelectMany(Sentence.Split).ToArray();
        var before = others.SelectMany(Sentence.Split).ToArray();
        var known = new HashSet<string>(before.Select(static sentence => sentence.Words), StringComparer.Ordinal);
        var repeated = sentences.Where(sentence => known.Contains(sentence.Words)).ToArray();
        var length = LengthOf(sentences);
        return new(length, LengthOf(before), Share(LengthOf(repeated), length), Similarity(Masked(sentences), Masked(before)),
            repeated.Select(static sentence => sentence.Text).ToValueList());
    }

    private static int LengthOf(Sentence[] sentences) => sentences.Sum(static sentence => sentence.Words.Length);

    private static decimal? Similarity(string text, string before)
    {
        var size = Math.Min(RunLength, text.Length);
        if (size == 0)
            return null;
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + size <= before.Length; i++)
        {
            var run = before.Substring(i, size);
            known[run] = known.TryGetValue(run, out var count) ? count + 1 : 1;
        }

        var shared = 0;
        for (var i = 0; i + size <= text.Length; i++)
        {
            var run = text.Substring(i, size);
            if (!known.TryGetValue(run, out var count) || count == 0)
                continue;
            known[run] = count - 1;
            shared++;
        }

        return Share(shared, text.Length - size + 1);
    }

    private static string Masked(Sentence[] sentences)
    {
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var isDigit = Characters.Digit(sentence.Words[i]) >= 0;
                if (!isDigit || i == 0 || Characters.Digit(sentence.Words[i - 1]) < 0)
                    text.Append(isDigit ? '0' : sentence.Words[i]);
            }
        }

        return text.ToString();
    }

    private static decimal? Share(int part, int whole) =>
        whole == 0 ? null : Math.Round((decimal)part / whole, 4, MidpointRounding.AwayFromZero);

    /// <summary>A sentence as it stands, and the words of it that count when texts are compared.</summary>
    private readonly record struct Sentence(string Text, string Words)
    {
        internal static IEnumerable<Sentence> Split(string paragraph)
        {
            var start = 0;
            for (var i = 0; i < paragraph.Length; i++)
            {
                if (i + 1 < paragraph.Length && PrintFold.Of(paragraph[i]) is not ('。' or '!' or '?' or ';'))
                    continue;
                var text = paragraph.Substring(start, i + 1 - start).Trim();
                start = i + 1;
                var words = new string(FoldedText.Of(text).Folded.Where(char.IsLetterOrDigit).ToArray());
                if (words.Length > 0)
                    yield return new(text, words);
            }
        }
    }
}
