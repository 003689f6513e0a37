namespace GovInfoDisclosure;

/// <summary>What of a page is read that is not read at first.</summary>
[Flags]
internal enum HtmlReading
{
    Default = 0,

    /// <summary>Line breaks of the source count outside of elements: a text with tables in HTML.</summary>
    KeepsLines = 1,

    /// <summary>The parts around the content are read too: nav, footer, aside.</summary>
    KeepsFurniture = 2,

    /// <summary>Elements that are not shown are read too.</summary>
    KeepsHidden = 4,

    /// <summary>Line breaks of the source count everywhere but in tables: a text marked up by its lines.</summary>
    KeepsAllLines = 8,
}

/// <summary>Turns a page into lines and rows of tables. Accepts any text.</summary>
internal static class HtmlInput
{
    // With fewer tags than this that end a line, and none that begin a page, it is a text that tables were put into.
    private const int FewBlocks = 3;

    internal static InputDocument Read(string html, List<Diagnostic> diagnostics, int maxTableDepth)
    {
        var reading = MarkedText.Is(html) ? HtmlReading.KeepsAllLines
            : IsTextWithTables(html) ? HtmlReading.KeepsLines
            : HtmlReading.Default;
        var content = Read(html, reading, maxTableDepth);
        var kept = content.Text.VisibleLength;

        // Pages that put everything into a footer exist, and pages that show their text by script only.
        if (content.FurnitureLength > 3 * kept)
            reading |= HtmlReading.KeepsFurniture;
        if (content.HiddenLength > 3 * (kept + content.FurnitureLength))
            reading |= HtmlReading.KeepsHidden;
        var leavesOutMost = (reading & (HtmlReading.KeepsFurniture | HtmlReading.KeepsHidden)) != 0;
        if (leavesOutMost)
            content = Read(html, reading, maxTableDepth);
        var (lines, cells, outside) = HtmlLines.Create(content.Text, content.Tables);
        var document = new InputDocument(html, content.Text.ToString(), lines, cells)
        {
            FormatTitle = content.Title,
            Metadata = content.Metadata,
            ImageCount = content.ImageCount,
        };
        if (leavesOutMost)
            diagnostics.Add(new(DiagnosticDescriptors.LeftOutElementsRead, null, null));
        Report(document, content, outside, diagnostics);
        return document;
    }

    private static HtmlContent Read(string html, HtmlReading reading, int maxTableDepth)
    {
        var content = new HtmlContent(html, reading, maxTableDepth);
        HtmlTokens.Read(html, content);
        return content;
    }

    private static void Report(InputDocument document, HtmlContent content, PageCell[] outside, List<Diagnostic> diagnostics)
    {
        if (content.TooDeepTableAt is { } offset)
            diagnostics.Add(new(DiagnosticDescriptors.TableNestedTooDeeply, null, document.Locate(offset)));
        if (outside.Length > 0)
            diagnostics.Add(HtmlLines.Beyond(document, outside, document.Locate(outside[0].SourceOffset)));

        if (content.Text.VisibleLength == 0 && content.ImageCount + content.FrameCount > 0)
            diagnostics.Add(new(DiagnosticDescriptors.PageWithoutText, null, null, content.ImageCount, content.FrameCount));
    }

    private static bool IsTextWithTables(string html)
    {
        var blocks = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var tag = HtmlTags.Of(ContentKind.TagNameAt(html, at));
            if (ContentKind.IsDocumentStart(html, at)
                || (tag is HtmlTag.LineBreak or HtmlTag.Paragraph or HtmlTag.ListItem or HtmlTag.Block && ++blocks == FewBlocks))
                return false;
        }

        return true;
    }
}
