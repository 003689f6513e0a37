namespace GovInfoDisclosure;

/// <summary>
/// Tells of tables whose rows have lost characters. What a row said whose label is lost, and which edition headings named that are lost, no
/// reader can know.
/// </summary>
internal static class DamagedTables
{
    private const char Undecodable = '\uFFFD';

    /// <summary>Reports the rows of a table, all in one diagnostic at the first.</summary>
    internal static void Report(InputDocument document, ReportSection section, int start, int end, List<Diagnostic> diagnostics)
    {
        var (rows, first) = (0, -1);
        for (var line = start; line < end; line++)
        {
            var text = document.TextOf(document.Lines[line]);
            if (text.IndexOf(Undecodable) < 0 || !HoldsDigit(text))
                continue;
            rows++;
            if (first < 0)
                first = document.Lines[line].SourceOffset;
        }

        if (rows > 0)
            diagnostics.Add(new(DiagnosticDescriptors.UndecodableInTable, section.Address, document.Locate(first), rows));
    }

    private static bool HoldsDigit(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Characters.Digit(character) >= 0)
                return true;
        }

        return false;
    }
}
