using System.Diagnostics.CodeAnalysis;

namespace GovInfoDisclosure;

/// <summary>Reads the report in a page that this library wrote, or that a site put such a report into.</summary>
internal static class WrittenArticle
{
    internal static bool TryRead(string html, [NotNullWhen(true)] out DisclosureReport? report,
        out IReadOnlyDictionary<string, CellSource> sources)
    {
        report = null;
        sources = new Dictionary<string, CellSource>();
        if (WrittenHtml.FindArticle(html) is not { } article || !WrittenHtml.TryRead(article, out report, out var cells))
            return false;
        sources = FindSources(html, cells);
        return true;
    }

    private static Dictionary<string, CellSource> FindSources(string html, IReadOnlyDictionary<string, WrittenElement> cells)
    {
        var document = new InputDocument(html, html, [], []);
        var sources = new Dictionary<string, CellSource>(cells.Count, StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            var start = cell.Value.ContentStart;
            var text = html.Substring(start, html.IndexOf('<', start) - start);
            sources.Add(cell.Key, new() { RawText = text, Location = document.Locate(start) });
        }

        return sources;
    }
}
