using System.Text;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Checking.Narrative;

/// <summary>
/// Words as offices write them, each in a sentence of its own: Samples/Narrative/spellings.txt has the sentences and the words, the golden file
/// what is read. A spelling that is no longer known shows as a word that moved.
/// </summary>
public sealed class NarrativeSpellingsTests
{
    [Fact]
    public void Extract_sentence_with_each_spelling_gives_what_was_accepted()
    {
        var text = new StringBuilder();
        string? sentence = null;
        var parts = new List<string[]>();
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples/Narrative/spellings.txt")).Append("end"))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == ' ')
            {
                parts.Add(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                continue;
            }

            if (sentence is not null)
                Print(text, sentence, parts);
            sentence = line;
            parts.Clear();
        }

        GoldenFile.Check("Narrative/spellings.txt", text.ToString());
    }

    // Of several lists every word of the first stands before every one of the second.
    private static void Print(StringBuilder text, string sentence, List<string[]> parts)
    {
        var words = parts.Aggregate<string[], IEnumerable<string>>([""], static (heads, tails) => heads.SelectMany(_ => tails, string.Concat));
        text.Append(sentence).Append('\n');
        foreach (var alike in words.GroupBy(word => ClaimsOf(sentence.Replace("{}", word, StringComparison.Ordinal))))
            text.Append("  ").Append(alike.Key).Append("\n    ").AppendJoin(' ', alike).Append('\n');
    }

    private static string ClaimsOf(string sentence)
    {
        var claims = NarrativeClaims.Extract(NarrativeClaimsTests.Report(sentence));
        return claims.Count == 0 ? "nothing" : string.Join("; ", claims);
    }
}
