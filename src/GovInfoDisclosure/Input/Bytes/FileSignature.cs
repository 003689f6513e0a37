using System.Text;

namespace GovInfoDisclosure;

/// <summary>Recognises files of other kinds that users have their reports in, by their first bytes.</summary>
internal static class FileSignature
{
    private const int HeadLength = 8192;

    /// <summary>What is read by <see cref="WordInput"/>, where it is asked for.</summary>
    internal static readonly FileKind Word =
        new(new(" Word（.docx）", "Word (.docx)"), new("请用 ReportReader 读取。", "Read it by ReportReader."));

    private static readonly BilingualText AsText =
        new("请先另存为文本（.txt）或网页（.html）再读取。", "Save it as text (.txt) or as a web page (.html) first.");

    private static readonly BilingualText AsWord =
        new("请先用 Word 或 WPS 另存为 .docx 再读取。", "Save it as .docx by Word or WPS first.");

    private static readonly BilingualText ReadPicture =
        new("请读取文字版，或先用文字识别转为文本。", "Read its text version, or recognise its text first.");

    private static readonly BilingualText Unpack = new("请先解压，再读取其中的文件。", "Unpack it and read the file in it.");

    private static readonly (byte[] Start, FileKind Kind)[] Kinds =
    [
        ([0x25, 0x50, 0x44, 0x46, 0x2D], new(new(" PDF ", "PDF"), AsText)),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], new(new(" RTF ", "RTF"), AsWord)),
        ([0x89, 0x50, 0x4E, 0x47], new(new("图片（PNG）", "PNG image"), ReadPicture)),
        ([0xFF, 0xD8, 0xFF], new(new("图片（JPEG）", "JPEG image"), ReadPicture)),
        ([0x47, 0x49, 0x46, 0x38], new(new("图片（GIF）", "GIF image"), ReadPicture)),
        ([0x49, 0x49, 0x2A, 0x00], new(new("图片（TIFF）", "TIFF image"), ReadPicture)),
        ([0x4D, 0x4D, 0x00, 0x2A], new(new("图片（TIFF）", "TIFF image"), ReadPicture)),
        ([0x1F, 0x8B, 0x08], new(new("压缩（gzip）", "gzip"), Unpack)),
        ([0x52, 0x61, 0x72, 0x21, 0x1A], new(new("压缩（RAR）", "RAR"), Unpack)),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], new(new("压缩（7z）", "7z"), Unpack)),
    ];

    // What a file inside tells about the zip around it.
    private static readonly (string Name, FileKind Kind)[] ZipKinds =
    [
        ("word/", Word),
        ("xl/", new(new(" Excel（.xlsx）", "Excel (.xlsx)"), AsText)),
        ("OFD.xml", new(new(" OFD ", "OFD"), AsText)),
        ("opendocument.text", new(new(" OpenDocument（.odt）", "OpenDocument (.odt)"), AsWord)),
    ];

    private static readonly FileKind Zip = new(new("压缩（ZIP）", "ZIP"), Unpack);

    // The container of office files before .docx, and of those with a password, by the name of a stream in it.
    private static readonly byte[] OldContainer = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly (string Stream, FileKind Kind)[] OldKinds =
    [
        ("EncryptedPackage", new(new("带密码的 Word、Excel 或 WPS ", "encrypted Word, Excel or WPS"),
            new("请先去掉密码，另存为 .docx 再读取。", "Take the password away and save it as .docx first."))),
        ("WordDocument", new(new(" Word 或 WPS（.doc、.wps）", "Word or WPS (.doc, .wps)"), AsWord)),
        ("Workbook", new(new(" Excel 或 WPS（.xls、.et）", "Excel or WPS (.xls, .et)"), AsText)),
    ];

    private static readonly FileKind OldOffice =
        new(new(" Word、Excel 或 WPS（.doc、.xls、.wps）", "Word, Excel or WPS (.doc, .xls, .wps)"), AsWord);

    private static readonly FileKind WebArchive = new(new("单个网页归档（.mht）", "web archive (.mht)"), AsText);

    /// <summary>The kind of a file that is no text, or null.</summary>
    internal static FileKind? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Kinds)
        {
            if (bytes.StartsWith(start))
                return kind;
        }

        if (bytes.StartsWith(OldContainer))
            return FindOld(bytes);
        var head = bytes.Slice(0, Math.Min(bytes.Length, HeadLength));
        if (head.StartsWith("PK\u0003\u0004"u8))
            return FindZip(head);
        return Contains(head, "MIME-Version:") && Contains(head, "multipart/related") ? WebArchive : null;
    }

    /// <summary>Says that a file of this kind is not read, and what to do.</summary>
    internal static Diagnostic Refuse(FileKind kind) => new(DiagnosticDescriptors.FileOfAnotherKind, null, null,
        kind.Name.Chinese, kind.Name.English, kind.Advice.Chinese, kind.Advice.English);

    private static FileKind FindZip(ReadOnlySpan<byte> head)
    {
        foreach (var (name, kind) in ZipKinds)
        {
            if (Contains(head, name))
                return kind;
        }

        return Zip;
    }

    // The directory of the container may lie anywhere in it.
    private static FileKind FindOld(ReadOnlySpan<byte> bytes)
    {
        foreach (var (stream, kind) in OldKinds)
        {
            if (bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0)
                return kind;
        }

        return OldOffice;
    }

    private static bool Contains(ReadOnlySpan<byte> head, string ascii) => head.IndexOf(Encoding.ASCII.GetBytes(ascii)) >= 0;
}

/// <summary>A kind of file that is no text.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Advice">What to do with it.</param>
internal sealed record FileKind(BilingualText Name, BilingualText Advice);
