using System.Text;

namespace GovInfoDisclosure.Tests.Input.Bytes;

public sealed class ByteDecoderTests
{
    private const string Sentence = "一、总体情况\n2023年，我局主动公开政府信息136条，依申请公开5件；行政规范性文件12件。";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    /// <summary>What a page declares, what it is encoded in, and the codes that tell of it.</summary>
    public static TheoryData<string, string, string> Pages => new()
    {
        { "<meta charset=\"utf-8\">", "UTF-8", "" },
        { "<meta charset=gbk>", "GB18030", "" },
        { "<META http-equiv=Content-Type content=\"text/html; charset=GB2312\">", "GB18030", "" },
        { "<meta content='text/html;charset=gb18030' http-equiv='Content-Type' />", "GB18030", "" },
        { "<?xml version=\"1.0\" encoding=\"gb2312\"?>", "GB18030", "" },
        { "<!-- <meta charset=utf-8> --><meta name=charset content=x><meta charset='GBK'>", "GB18030", "" },
        { "<meta charset=big5>", "Big5", "" },
        { "", "UTF-8", "" },
        { "", "GB18030", "GID405" },
        { "", "Big5", "GID405" },
        { "", "UTF-16LE", "GID405" },
        { "", "UTF-16BE", "GID405" },
        { "<meta charset=\"utf-8\">", "GB18030", "GID403" },
        { "<meta charset=\"gb2312\">", "UTF-8", "GID403" },
        { "<meta charset=\"iso-8859-1\">", "UTF-8", "GID403" },
        { "<meta charset=\"windows-1252\">", "GB18030", "GID403" },
        { "<meta charset=\"big5\">", "UTF-8", "GID403" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Decode_page_is_read_in_the_encoding_it_is_in(string declaration, string encoding, string codes)
    {
        var text = encoding == "Big5" ? "一、總體情況\n2023年，我局主動公開政府資訊136條，依申請公開5件，行政規範性檔案12件。" : Sentence;
        var page = $"{declaration}<html><p>{text}</p></html>";

        var decoded = Decode(Of(encoding).GetBytes(page), out var diagnostics);

        decoded.Text.Should().Be(page);
        TextEncodings.NameOf(decoded.Encoding).Should().Be(encoding);
        string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Code)).Should().Be(codes);
        diagnostics.Where(diagnostic => !diagnostic.Message.English.Contains(encoding, StringComparison.Ordinal) || !diagnostic.Message.Chinese.Contains(encoding, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("UTF-16LE")]
    [InlineData("UTF-16BE")]
    [InlineData("GB18030")]
    public void Decode_byte_order_mark_decides_against_a_declaration(string encoding)
    {
        const string Text = "<meta charset=big5>" + Sentence;
        byte[] mark = encoding switch { "UTF-8" => [0xEF, 0xBB, 0xBF], "UTF-16LE" => [0xFF, 0xFE], "UTF-16BE" => [0xFE, 0xFF], _ => [0x84, 0x31, 0x95, 0x33] };

        Decode([.. mark, .. Of(encoding).GetBytes(Text)], out var diagnostics).Text.Should().Be(Text);

        diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Decode_characters_of_four_bytes_and_outside_the_plane_are_kept()
    {
        const string Text = "<meta charset=gb2312><p>㐀㛃𠮷😀鿫、总体情况</p>";

        Decode(Gb18030.GetBytes(Text), out var diagnostics).Text.Should().Be(Text);

        diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<meta charset=gbk><p>1</p>")]
    [InlineData("plain")]
    [InlineData("")]
    public void Decode_ascii_needs_no_encoding(string text)
    {
        Decode(Encoding.ASCII.GetBytes(text), out var diagnostics).Text.Should().Be(text);

        diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Decode_short_text_that_could_be_either_follows_the_declaration()
    {
        // Valid in both: 默 in GB18030, Ĭ in UTF-8.
        byte[] bytes = [.. "<meta charset=gbk>"u8, 0xC4, 0xAC];

        Decode(bytes, out _).Text.Should().EndWith("默");
        Decode(bytes.AsSpan("<meta charset=gbk>".Length), out _).Text.Should().Be("Ĭ");
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("GB18030")]
    public void Decode_damaged_bytes_are_counted_and_located(string encoding)
    {
        var before = Of(encoding).GetBytes("<p>一、总体情况\r\n2023年");
        byte[] bytes = [.. before, 0xFF, .. Of(encoding).GetBytes("，" + Sentence + Sentence), 0xFF, .. Of(encoding).GetBytes("。</p>")];

        var decoded = Decode(bytes, out var diagnostics);

        decoded.Text.Should().StartWith("<p>一、总体情况\r\n2023年\uFFFD").And.EndWith("</p>");
        var diagnostic = diagnostics.Should().Contain(diagnostic => diagnostic.Code == "GID404").Subject;
        diagnostic.Severity.Should().Be(IssueSeverity.Warning);
        diagnostic.Location.Should().Be(new SourceLocation(2, 6, 16));
        diagnostic.Message.English.Should().StartWith("In 2 places").And.Contain(encoding);
    }

    /// <summary>Tools that cut texts by bytes take one of every few characters apart.</summary>
    [Fact]
    public void Decode_utf8_with_many_damaged_characters_is_still_utf8()
    {
        byte[] row = [.. "|"u8, .. Encoding.UTF8.GetBytes("行政许可").AsSpan(0, 10), .. "|16031_______________|12_____|"u8];
        byte[] damaged = [.. Enumerable.Repeat(row, 20).SelectMany(bytes => bytes)];

        var decoded = Decode(damaged, out var diagnostics);

        decoded.Encoding.Should().Be(TextEncoding.Utf8);
        diagnostics.Should().ContainSingle().Which.Code.Should().Be("GID404");
    }

    [Fact]
    public void Decode_utf8_cut_inside_a_character_is_still_utf8()
    {
        var bytes = Encoding.UTF8.GetBytes(Sentence);

        var decoded = Decode(bytes.AsSpan(0, bytes.Length - 4), out var diagnostics);

        decoded.Text.Should().Be(Sentence[..^2] + "\uFFFD");
        diagnostics.Should().ContainSingle().Which.Code.Should().Be("GID404");
    }

    /// <summary>The first bytes of files of other kinds, and how they are named.</summary>
    public static TheoryData<string, string, string, string> Files => new()
    {
        { "%PDF-1.7\n%âãÏÓ", "PDF", "PDF", "web page" },
        { "{\\rtf1\\ansi\\ansicpg936", "RTF", "RTF", ".docx" },
        { "PK\u0003\u0004\u0014\0[Content_Types].xml word/document.xml", "Word（.docx）", "Word (.docx)", "ReportReader" },
        { "PK\u0003\u0004\u0014\0[Content_Types].xml xl/workbook.xml", "Excel（.xlsx）", "Excel (.xlsx)", "web page" },
        { "PK\u0003\u0004\u0014\0OFD.xml", "OFD", "OFD", "web page" },
        { "PK\u0003\u0004\u0014\0mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument", "OpenDocument", ".docx" },
        { "PK\u0003\u0004\u0014\0a.txt", "ZIP", "ZIP", "Unpack" },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "WPS", "WPS", ".docx" },
        { "\u0089PNG\r\n\u001A\n", "PNG", "PNG", "recognise" },
        { "\u00FF\u00D8\u00FF\u00E0", "JPEG", "JPEG", "recognise" },
        { "GIF89a", "GIF", "GIF", "recognise" },
        { "II*\0", "TIFF", "TIFF", "recognise" },
        { "\u001F\u008B\u0008", "gzip", "gzip", "Unpack" },
        { "Rar!\u001A\u0007", "RAR", "RAR", "Unpack" },
        { "7z\u00BC\u00AF\u0027\u001C", "7z", "7z", "Unpack" },
        { "From: <Saved by WPS>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"a\"", ".mht", ".mht", "web page" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Decode_file_of_another_kind_is_named_with_what_to_do(string start, string chinese, string english, string advice)
    {
        Decode(Encoding.Latin1.GetBytes(start + new string('x', 100)), out var diagnostics).Text.Should().BeNull();

        var diagnostic = diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be("GID401");
        diagnostic.Message.Chinese.Should().Contain(chinese).And.Contain("请");
        diagnostic.Message.English.Should().Contain(english).And.Contain(advice);
    }

    [Fact]
    public void Decode_random_bytes_are_no_text()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var bytes = new byte[200 + (seed * 37)];
            new Random(seed).NextBytes(bytes);

            Decode(bytes, out var diagnostics).Text.Should().BeNull("seed {0}", seed);

            diagnostics.Should().ContainSingle().Which.Code.Should().Be("GID402");
        }
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, out List<Diagnostic> diagnostics) => ByteDecoder.Decode(bytes, diagnostics = []);

    private static Encoding Of(string name) => name switch
    {
        "UTF-8" => new UTF8Encoding(false),
        "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        "Big5" => Big5,
        _ => Gb18030,
    };
}
