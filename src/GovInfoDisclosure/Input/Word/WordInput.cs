using System.Xml;

namespace GovInfoDisclosure;

/// <summary>
/// Turns a Word file (.docx) into lines and rows of tables, as a page is turned into them. Accepts any bytes that begin like a zip.
/// </summary>
internal static class WordInput
{
    // Where Word puts it, for packages that have lost the list of their parts.
    private const string UsualPart = "word/document.xml";

    /// <summary>Whether the bytes may be a Word file.</summary>
    internal static bool IsPackage(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Reads a Word file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="diagnostics">What was noticed; why, where nothing was read.</param>
    /// <param name="options">How much is read.</param>
    /// <returns>
    /// The lines and cells, or null. Their places count in the <see cref="ShownText"/>.
    /// </returns>
    internal static InputDocument? Read(byte[] bytes, List<Diagnostic> diagnostics, ReadOptions options)
    {
        try
        {
            using var package = new WordPackage(bytes, options);
            var part = package.Related("", "officeDocument") ?? UsualPart;
            if (ReadContent(package, part, options.MaxTableDepth) is { } content)
                return ToDocument(content, diagnostics);
            diagnostics.Add(IsOfWord(bytes) ? Damaged(part) : Other(bytes));
        }
        catch (WordFileException exception)
        {
            diagnostics.Add(exception.ToDiagnostic());
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            diagnostics.Add(IsOfWord(bytes) ? Damaged(UsualPart) : Other(bytes));
        }

        return null;
    }

    private static bool IsOfWord(byte[] bytes) => FileSignature.Find(bytes) == FileSignature.Word;

    private static Diagnostic Damaged(string part) => new(DiagnosticDescriptors.WordFileDamaged, null, null, part);

    private static Diagnostic Other(byte[] bytes) => FileSignature.Refuse(FileSignature.Find(bytes)!);

    // Null where the part is none of Word.
    private static WordContent? ReadContent(WordPackage package, string part, int maxTableDepth)
    {
        if (TryReadContent(package, part, maxTableDepth, keepsHidden: false) is not { } content)
            return null;

        // As with pages: where nearly everything is hidden, it is the report.
        return content.HiddenLength > 3 * content.Text.VisibleLength
            ? TryReadContent(package, part, maxTableDepth, keepsHidden: true)
            : content;
    }

    private static WordContent? TryReadContent(WordPackage package, string part, int maxTableDepth, bool keepsHidden)
    {
        using var reader = package.Open(part);
        if (reader is null || reader.MoveToContent() != XmlNodeType.Element || !WordXml.IsWord(reader) || reader.LocalName != "document")
            return null;
        using var styles = package.Related(part, "styles") is { } stylesPart ? package.Open(stylesPart) : null;
        using var numbers = package.Related(part, "numbering") is { } numberingPart ? package.Open(numberingPart) : null;
        var content = new WordContent(WordStyles.Read(styles), WordNumbering.Read(numbers), maxTableDepth, keepsHidden);
        content.Read(reader);
        return content;
    }

    private static InputDocument ToDocument(WordContent content, List<Diagnostic> diagnostics)
    {
        var (lines, cells, outside) = HtmlLines.Create(content.Text, content.Tables);
        var shown = new ShownText(content.Text.ToString(), lines, cells, content.ImageCount);
        Report(shown, content, outside, diagnostics);
        return shown.Document;
    }

    private static void Report(ShownText shown, WordContent content, PageCell[] outside, List<Diagnostic> diagnostics)
    {
        if (content.KeepsHidden)
            diagnostics.Add(new(DiagnosticDescriptors.LeftOutElementsRead, null, null));
        if (content.TooDeepTableAt is { } tooDeep)
            diagnostics.Add(new(DiagnosticDescriptors.TableNestedTooDeeply, null, shown.Locate(tooDeep)));
        if (outside.Length > 0)
            diagnostics.Add(HtmlLines.Beyond(shown.Document, outside, shown.Locate(outside[0].Start)));
        if (content.FirstRevision is { } revision)
            diagnostics.Add(new(DiagnosticDescriptors.WordRevisionsAccepted, null, shown.Locate(revision), content.RevisionCount));
        if (content.Text.VisibleLength == 0 && content.ImageCount > 0)
            diagnostics.Add(new(DiagnosticDescriptors.PageWithoutText, null, null, content.ImageCount, 0));
    }
}
