using System.Text;

namespace GovInfoDisclosure;

/// <summary>Recognises files of other kinds that users have their reports in, by their first bytes.</summary>
internal static class FileSignature
{
    private const int HeadLength = 8192;

    private static readonly (byte[] Start, BilingualText Kind)[] Kinds =
    [
        ([0x25, 0x50, 0x44, 0x46, 0x2D], new(" PDF ", "PDF")),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            new(" Word、Excel 或 WPS（.doc、.xls、.wps）", "Word, Excel or WPS (.doc, .xls, .wps)")),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], new(" RTF ", "RTF")),
        ([0x89, 0x50, 0x4E, 0x47], new("图片（PNG）", "PNG image")),
        ([0xFF, 0xD8, 0xFF], new("图片（JPEG）", "JPEG image")),
        ([0x47, 0x49, 0x46, 0x38], new("图片（GIF）", "GIF image")),
        ([0x49, 0x49, 0x2A, 0x00], new("图片（TIFF）", "TIFF image")),
        ([0x4D, 0x4D, 0x00, 0x2A], new("图片（TIFF）", "TIFF image")),
        ([0x1F, 0x8B, 0x08], new("压缩（gzip）", "gzip")),
        ([0x52, 0x61, 0x72, 0x21, 0x1A], new("压缩（RAR）", "RAR")),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], new("压缩（7z）", "7z")),
    ];

    // What a file inside tells about the zip around it.
    private static readonly (string Name, BilingualText Kind)[] ZipKinds =
    [
        ("word/", new(" Word（.docx）", "Word (.docx)")),
        ("xl/", new(" Excel（.xlsx）", "Excel (.xlsx)")),
        ("OFD.xml", new(" OFD ", "OFD")),
        ("opendocument.text", new(" OpenDocument（.odt）", "OpenDocument (.odt)")),
    ];

    private static readonly BilingualText Zip = new("压缩（ZIP）", "ZIP");

    private static readonly BilingualText WebArchive = new("单个网页归档（.mht）", "web archive (.mht)");

    /// <summary>The kind of a file that is no text, or null.</summary>
    internal static BilingualText? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Kinds)
        {
            if (bytes.StartsWith(start))
                return kind;
        }

        var head = bytes.Slice(0, Math.Min(bytes.Length, HeadLength));
        if (head.StartsWith("PK\u0003\u0004"u8))
            return FindZip(head);
        return Contains(head, "MIME-Version:") && Contains(head, "multipart/related") ? WebArchive : null;
    }

    private static BilingualText FindZip(ReadOnlySpan<byte> head)
    {
        foreach (var (name, kind) in ZipKinds)
        {
            if (Contains(head, name))
                return kind;
        }

        return Zip;
    }

    private static bool Contains(ReadOnlySpan<byte> head, string ascii) => head.IndexOf(Encoding.ASCII.GetBytes(ascii)) >= 0;
}
