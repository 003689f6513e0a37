using System.IO.Compression;
using System.Text;
using GovInfoDisclosure.Tests.Input.Html;

namespace GovInfoDisclosure.Tests.Input.Word;

/// <summary>Word files of a body of XML, as small as they can be.</summary>
internal static class WordFile
{
    public const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static byte[] Of(string body, string? styles = null, string? numbering = null)
    {
        var parts = new List<(string, string)>
        {
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", Relationships(("officeDocument", "word/document.xml"))),
            ("word/document.xml", Document(body)),
            ("word/_rels/document.xml.rels", Relationships(("styles", "styles.xml"), ("numbering", "/word/numbering.xml"))),
        };
        if (styles is not null)
            parts.Add(("word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>"));
        if (numbering is not null)
            parts.Add(("word/numbering.xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>"));
        return Zip([.. parts]);
    }

    public static string Document(string body) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    public static string Relationships(params (string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Type}\" Type=\"{Relations}{relation.Type}\" Target=\"{relation.Target}\"/>"))
        + "</Relationships>";

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Cell(string text, string properties = "") =>
        $"<w:tc>{(properties.Length > 0 ? $"<w:tcPr>{properties}</w:tcPr>" : "")}{Paragraph(text)}</w:tc>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows.Select(row => $"<w:tr>{row}</w:tr>"))}</w:tbl>";

    /// <summary>A text as a body: lines with bars as rows of tables, all others as paragraphs.</summary>
    public static string Body(string text, Func<string, string>? paragraph = null)
    {
        var body = new StringBuilder();
        var rows = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.Contains('|'))
            {
                rows.Add(string.Concat(line.Split('|').Select(cell => Cell(cell.Trim()))));
                continue;
            }

            if (rows.Count > 0)
                body.Append(Table([.. rows]));
            rows.Clear();
            body.Append((paragraph ?? Paragraph)(line));
        }

        return body.ToString();
    }

    /// <summary>The lines of a body, as <see cref="PageLines"/> shows them.</summary>
    public static string Lines(string body, string? styles = null, string? numbering = null) => Lines(Of(body, styles, numbering), out _);

    public static string Lines(byte[] file, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        var document = WordInput.Read(file, found, ReadOptions.Default);
        diagnostics = found;
        return document is null ? "" : PageLines.Show(document);
    }
}
