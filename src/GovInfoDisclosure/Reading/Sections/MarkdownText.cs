namespace GovInfoDisclosure;

/// <summary>Takes the marks of Markdown and its kin from a line of text: ## heading, == heading ==, **bold**, lines of tags.</summary>
internal static class MarkdownText
{
    private const string Bold = "**";

    /// <summary>The line without marks; empty when it was nothing else.</summary>
    internal static string Plain(string line)
    {
        if (line.Length == 0)
            return line;
        if (line[0] == '#')
            line = line.Trim('#').Trim();
        else if (line.StartsWith("==", StringComparison.Ordinal) && line.Trim('=') is { Length: > 0 } heading)
            line = heading.Trim();
        return IsTags(line) ? "" : WithoutBold(line);
    }

    // Pairs only: two stars alone may stand for a name that is not told.
    private static string WithoutBold(string line)
    {
        var open = line.IndexOf(Bold, StringComparison.Ordinal);
        if (open < 0)
            return line;
        var parts = line.Split([Bold], StringSplitOptions.None);
        var isMarked = parts.Length % 2 == 1 && Enumerable.Range(0, parts.Length / 2).All(pair => IsMarked(parts[(2 * pair) + 1]));
        return isMarked ? string.Concat(parts) : line;
    }

    private static bool IsMarked(string text) =>
        text.Length > 0 && !Characters.IsSpace(text[0]) && !Characters.IsSpace(text[text.Length - 1]);

    // An anchor that a tool put before a heading.
    private static bool IsTags(string line)
    {
        if (line.Length < 3 || line[0] != '<' || line[line.Length - 1] != '>')
            return false;
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '<' && depth == 0 && i + 1 < line.Length && (line[i + 1] is '/' or (>= 'a' and <= 'z')))
                depth = 1;
            else if (line[i] == '>')
                depth = 0;
            else if (depth == 0)
                return false;
        }

        return true;
    }
}
