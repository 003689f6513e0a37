namespace GovInfoDisclosure;

/// <summary>Reports whose tables have no numbers, because they are images or were lost, and that have their text.</summary>
internal static class LostTables
{
    // A form that nobody filled in has hints in its sections, but no sentences with numbers.
    private const int ShortestText = 30;

    /// <summary>What to say of a report that has its text without its tables; null when there is no text either.</summary>
    /// <param name="reason">Why there are no tables.</param>
    /// <param name="paragraphs">The paragraphs of the sections of text.</param>
    /// <param name="place">Where the tables should be, or null.</param>
    internal static Diagnostic? Explain(Diagnostic reason, IReadOnlyList<string> paragraphs, SourceLocation? place)
    {
        var sentences = paragraphs.Where(static text => text.IndexOf('。') >= 0).ToList();
        if (sentences.Sum(static text => text.Length) < ShortestText
            || !sentences.Exists(static text => Characters.ContainsDigit(text.AsSpan())))
            return null;
        return reason.Code switch
        {
            DiagnosticCodes.EmptyForm => new(DiagnosticDescriptors.NumbersLost, null, place),
            DiagnosticCodes.TablesAreImages => new(DiagnosticDescriptors.TablesAreImages, null, place),
            _ => null,
        };
    }

    /// <summary>The sentences in the sections of the tables, which no table reader looks at.</summary>
    internal static IEnumerable<int> SentencesIn(InputDocument document, ReportOutline outline)
    {
        foreach (var section in ReportSection.Tables.Where(outline.Has))
        {
            for (var line = outline.Starts[section]; line < outline.Ends[section]; line++)
            {
                if (document.TextOf(document.Lines[line]).IndexOf('。') >= 0)
                    yield return line;
            }
        }
    }
}
