namespace GovInfoDisclosure;

/// <summary>How much of a text stands in another one.</summary>
internal static class TextSimilarity
{
    private const int Window = 8;
    private const int ShortestText = 200;

    /// <summary>
    /// The share of the first text's windows of eight characters that the second one holds, digits and punctuation left out; null where a
    /// text is too short to say.
    /// </summary>
    internal static double? Of(IEnumerable<string> paragraphs, IEnumerable<string> others)
    {
        string text = Letters(paragraphs), other = Letters(others);
        if (text.Length < ShortestText || other.Length < ShortestText)
            return null;
        var windows = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + Window <= other.Length; i++)
            windows.Add(other.Substring(i, Window));
        var count = text.Length - Window + 1;
        var shared = Enumerable.Range(0, count).Count(i => windows.Contains(text.Substring(i, Window)));
        return shared / (double)count;
    }

    // Other numbers in the same sentences make no new text.
    private static string Letters(IEnumerable<string> paragraphs) => new([.. string.Concat(paragraphs).Where(char.IsLetter)]);
}
