namespace GovInfoDisclosure;

/// <summary>What text and HTML write of texts that should be one line and may not be.</summary>
internal static class WrittenLine
{
    /// <summary>A title without white space around it; null for one of white space alone.</summary>
    internal static string? Clean(string? text)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? null : trimmed;
    }

    /// <summary>Whether a paragraph is what its definition says: one line, not empty, without white space around it.</summary>
    internal static bool IsLine(string paragraph) => paragraph.Length > 0 && !char.IsWhiteSpace(paragraph[0])
        && !char.IsWhiteSpace(paragraph[paragraph.Length - 1]) && paragraph.IndexOf('\n') < 0 && paragraph.IndexOf('\r') < 0;

    /// <summary>The lines of a paragraph, which by its definition is one, without white space around them.</summary>
    internal static IEnumerable<string> LinesOf(string paragraph) =>
        IsLine(paragraph) ? [paragraph] : paragraph.Split('\r', '\n').Select(Clean).OfType<string>();
}
