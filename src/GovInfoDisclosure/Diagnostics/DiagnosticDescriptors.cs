namespace GovInfoDisclosure;

/// <summary>
/// All diagnostics of the readers. GID1xx: the input as a whole. GID2xx: tables. GID3xx: header and sections. GID4xx: bytes, HTML and
/// Word. GID5xx: JSON.
/// </summary>
internal static partial class DiagnosticDescriptors
{
    /// <summary>Every descriptor, in the order of the codes.</summary>
    internal static IReadOnlyList<DiagnosticDescriptor> All => Catalog.All;

    private static DiagnosticDescriptor Create(string code, IssueSeverity severity, string chineseTitle, string englishTitle,
        string chinese, string english) =>
        new(code, severity, new(chineseTitle, englishTitle), chinese, english);

    // A class of its own, because the order of static initialisers over the files of a partial class is not defined.
    private static class Catalog
    {
        internal static readonly DiagnosticDescriptor[] All =
            [.. WholeInput(), .. Tables(), .. HeaderAndSections(), .. BytesAndHtml(), .. Json()];
    }
}
