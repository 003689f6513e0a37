namespace GovInfoDisclosure;

/// <summary>
/// The year that headings of columns name in place of 本年: 2024年处理决定数量. It is the title's; where all of them name one other year, the
/// title or the headings were taken over from another report, and the columns are this year's all the same.
/// </summary>
internal static class ColumnYears
{
    // 本年 is two characters, and a name without it is no word of sentences.
    private const string ThisYear = "本年";
    private const int ShortestName = 3;

    // 制发件数, 处理决定数量 …
    private static readonly string[] Names = ReportLayout.Editions
        .SelectMany(static edition => ReportLayout.Rows(ReportTable.ProactiveDisclosure, edition))
        .SelectMany(static row => row.Columns).SelectMany(static column => column.Cores)
        .Where(static core => core.StartsWith(ThisYear, StringComparison.Ordinal) && core.Length >= ThisYear.Length + ShortestName)
        .Select(static core => core.Substring(ThisYear.Length)).Distinct().ToArray();

    /// <summary>The same input with the year that headings name.</summary>
    internal static InputDocument Settle(InputDocument document, List<Diagnostic> diagnostics)
    {
        Heading? first = null;
        foreach (var line in document.Lines)
        {
            if (Find(document.TextOf(line)) is not { } heading)
                continue;
            if (first is not null && first.Year != heading.Year)
                return document;
            first ??= heading with { Offset = line.SourceOffset };
        }

        if (first is null || first.Year == document.Year || document.Holds(ThisYear + first.Name))
            return document;
        if (document.Year is { } year)
        {
            diagnostics.Add(new(DiagnosticDescriptors.ColumnsOfOtherYear, ReportSection.Of(ReportTable.ProactiveDisclosure).Address,
                document.Locate(first.Offset), year, $"{first.Year}年{first.Name}"));
        }

        return document.WithYear(first.Year);
    }

    private static Heading? Find(ReadOnlySpan<char> text)
    {
        for (var from = 0; text.Slice(from).IndexOf('年') is >= 0 and var next; from += next + 1)
        {
            if (TryReadYear(text.Slice(0, from + next), out var year) && NameAt(text.Slice(from + next + 1)) is { } name)
                return new(year, name, 0);
        }

        return null;
    }

    private static bool TryReadYear(ReadOnlySpan<char> before, out int year)
    {
        year = 0;
        for (var i = before.Length - 1; i >= 0 && Characters.Digit(before[i]) >= 0; i--)
        {
            if (before.Length - i > 4)
                return false;
        }

        return before.Length >= 4 && DateText.TryReadYear(before.Slice(before.Length - 4), out year)
            && UnlikelyYears.Likely(year) is not null;
    }

    // A name that goes on is one of a sentence.
    private static string? NameAt(ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (PrintFold.StartsWith(text, name) && (text.Length == name.Length || !Characters.IsIdeograph(text[name.Length])))
                return name;
        }

        return null;
    }

    private sealed record Heading(int Year, string Name, int Offset);
}
