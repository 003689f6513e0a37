namespace GovInfoDisclosure;

/// <summary>Tells of text of a page that is in no field and no section, and that no rule knows as a part of pages.</summary>
internal static class PageText
{
    private const int LongestQuote = 30;

    /// <summary>Reports lines, all in one diagnostic at the first.</summary>
    internal static void Report(InputDocument document, IReadOnlyList<int> lines, List<Diagnostic> diagnostics)
    {
        if (lines.Count == 0)
            return;
        var first = document.Lines[lines[0]];
        var text = Characters.Trim(document.TextOf(first)).ToString().Replace('\t', ' ');
        var quote = text.Length <= LongestQuote ? text : text.Substring(0, LongestQuote) + "…";
        diagnostics.Add(new(DiagnosticDescriptors.PageTextUnused, null, document.Locate(first.SourceOffset), lines.Count, quote));
    }

    /// <summary>The sentences behind the line with which the foot of the page begins.</summary>
    internal static List<int> SentencesBehind(InputDocument document, int footer, int end)
    {
        var sentences = new List<int>();
        for (var line = footer + 1; line < end; line++)
        {
            var text = Characters.Trim(document.TextOf(document.Lines[line]));
            if (text.IndexOf('。') >= 0 && !Furniture.IsFooter(text) && !Furniture.IsHead(text))
                sentences.Add(line);
        }

        return sentences;
    }
}
