using System.IO.Compression;
using System.Text;
using GovInfoDisclosure.Tests.Diagnostics;
using static GovInfoDisclosure.Tests.Input.Word.WordFile;

namespace GovInfoDisclosure.Tests.Input.Word;

/// <summary>Packages as other programs write them, damaged ones, and those that want to do harm.</summary>
public sealed class WordPackageTests
{
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    [Fact]
    public void Read_package_by_its_relations_wherever_its_parts_are()
    {
        var document = Document(Paragraph("a"));
        (string, string)[][] packages =
        [
            [("word/document.xml", document)],
            [("word\\document.xml", document)],
            [("Word/Document.xml", document)],
            [("_rels/.rels", Relationships(("officeDocument", "/a/b.xml"))), ("a/b.xml", document)],
            [("_rels/.rels", Relationships(("officeDocument", "./a/../b.xml"))), ("b.xml", document), ("word/document.xml", "<x/>")],
            [("word/document.xml", document.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Strict, StringComparison.Ordinal))],
        ];

        packages.Select(package => Lines(Zip(package), out _)).Should().AllBe("a");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:document")]
    [InlineData("<x/>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")]
    [InlineData("<!DOCTYPE x SYSTEM \"https://www.example.gov.cn/x.dtd\"><x/>")]
    public void Read_package_with_a_damaged_document_says_so(string document) => Code(Zip(("word/document.xml", document))).Should().Be(DiagnosticCodes.WordFileDamaged);

    [Fact]
    public void Read_package_without_a_document_or_with_a_damaged_part_says_so()
    {
        Code(Zip(("word/styles.xml", "<x/>"))).Should().Be(DiagnosticCodes.WordFileDamaged);
        Code(Of(Paragraph("a"), styles: "<w:style>")).Should().Be(DiagnosticCodes.WordFileDamaged);
        Code(Of(Paragraph("a") + "<w:p>")).Should().Be(DiagnosticCodes.WordFileDamaged);
    }

    [Fact]
    public void Read_other_packages_are_named()
    {
        Refusal(Zip(("xl/workbook.xml", "<x/>"))).Should().Contain("Excel (.xlsx)");
        Refusal(Zip(("OFD.xml", "<x/>"))).Should().Contain("OFD");
        Refusal(Zip(("a.txt", "x"))).Should().Contain("ZIP").And.Contain("Unpack");
        Refusal("PK\u0003\u0004"u8.ToArray()).Should().Contain("ZIP");
    }

    [Theory]
    [InlineData("EncryptedPackage", "password")]
    [InlineData("WordDocument", ".docx")]
    [InlineData("Workbook", "Excel")]
    [InlineData("CONTENTS", "Word, Excel or WPS")]
    public void Read_old_containers_are_named_by_what_is_in_them(string stream, string named) =>
        Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[9000], .. Encoding.Unicode.GetBytes(stream)]).Should().Contain(named);

    [Fact]
    public async Task Read_by_the_doors_of_other_formats_says_which_door_is_right()
    {
        var bytes = Of(Paragraph("a"));
        using var text = new MemoryStream(bytes);
        using var page = new MemoryStream(bytes);
        var token = TestContext.Current.CancellationToken;

        foreach (var result in new[] { await ReportText.ReadAsync(text, cancellationToken: token), await ReportHtml.ReadAsync(page, token) })
            result.Diagnostics.Should().ContainSingle().Which.Message.English.Should().Contain("ReportReader");
    }

    [Fact]
    public void Read_package_that_unpacks_to_too_much_is_not_read()
    {
        Code(Zip(("word/document.xml", Document(Paragraph(new string('a', 2 << 20)))))).Should().Be(DiagnosticCodes.WordFileTooLarge, "it packs too well");
        Code(Zip(("word/document.xml", Document(Paragraph("a"))), ("word/_rels/document.xml.rels", Relationships(("styles", "s.xml"))),
            ("word/s.xml", new string(' ', 2 << 20)))).Should().Be(DiagnosticCodes.WordFileTooLarge);
        Code(Of(string.Concat(Enumerable.Repeat("<w:sdt>", 500)) + string.Concat(Enumerable.Repeat("</w:sdt>", 500)))).Should().Be(DiagnosticCodes.WordFileTooLarge);
        Code(Zip([.. Enumerable.Range(0, ReadOptions.Default.MaxZipEntries).Select(i => ($"{i}", "")), ("word/document.xml", Document(Paragraph("a")))]))
            .Should().Be(DiagnosticCodes.WordFileTooLarge);
    }

    [Fact]
    public void Read_part_longer_than_the_limit_is_not_read()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open();
            entry.Write(Encoding.UTF8.GetBytes(Document("")[..^"</w:body></w:document>".Length]));
            var paragraphs = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<w:p/>", 1 << 16)));
            for (var length = 0; length <= ReadOptions.Default.MaxUnpackedLength; length += paragraphs.Length)
                entry.Write(paragraphs);
        }

        Code(stream.ToArray()).Should().Be(DiagnosticCodes.WordFileTooLarge);
    }

    // Numbers of lists, text boxes in text boxes and fields in fields could grow by far more than the file.
    [Fact]
    public void Read_text_does_not_outgrow_the_file()
    {
        var numbering = $"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"{new string('x', 10_000)}%1\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var numbered = string.Concat(Enumerable.Repeat($"<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run("a")}</w:p>", 100));
        var boxes = string.Concat(Enumerable.Repeat("<w:p><w:r><w:txbxContent>", 50)) + string.Concat(Enumerable.Repeat("</w:txbxContent></w:r></w:p>", 50));
        var fields = $"<w:p>{string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", 10_000))}</w:p>";

        Lines(numbered + boxes + fields, numbering: numbering).Length.Should().BeLessThan(100 * 40);
    }

    [Fact]
    public void Read_damaged_packages_never_throws()
    {
        var whole = Of(Body(DiagnosticSamples.SoundReport), "<w:style w:type=\"paragraph\" w:styleId=\"a\"/>", "<w:num w:numId=\"1\"/>");
        for (var seed = 0; seed < 1500; seed++)
        {
            var random = new Random(seed);
            var bytes = whole.ToArray();
            for (var edits = random.Next(1, 8); edits > 0; edits--)
                bytes[4 + random.Next(random.Next(2) == 0 ? bytes.Length - 4 : 60)] = (byte)random.Next(256);
            if (random.Next(2) == 0)
                bytes[bytes.Length - 1 - random.Next(400)] = (byte)random.Next(256);
            if (random.Next(4) == 0)
                bytes = bytes[..random.Next(4, bytes.Length)];

            var act = () => ReportReader.Read(bytes);

            var result = act.Should().NotThrow("seed {0}", seed).Subject;
            (result.Report is not null || result.HasErrors).Should().BeTrue("seed {0}", seed);
        }
    }

    // The packing hides the XML from a change of bytes.
    [Fact]
    public void Read_damaged_documents_never_throws()
    {
        var document = Document(Body(DiagnosticSamples.SoundReport));
        string[] tokens = ["<w:p>", "</w:p>", "<w:tc>", "</w:tc>", "<w:tr>", "</w:tr>", "<w:tbl>", "</w:tbl>", "<w:r>", "</w:r>", "<w:t/>", "<w:tcPr><w:vMerge/></w:tcPr>", "<w:fldChar w:fldCharType=\"begin\"/>"];
        string[] pairs = ["p", "tc", "tr", "tbl", "r", "t", "sdt", "txbxContent", "del", "ins"];
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder(document);
            for (var edits = random.Next(1, 6); edits > 0; edits--)
            {
                var at = document.LastIndexOf('<', random.Next(document.Length));
                if (random.Next(2) == 0)
                    text.Insert(Math.Max(0, at), tokens[random.Next(tokens.Length)]);
                else
                    text.Insert(Math.Max(0, at), Wrapped(pairs[random.Next(pairs.Length)], pairs[random.Next(pairs.Length)]));
            }

            var act = () => ReportReader.Read(Zip(("word/document.xml", text.ToString())));

            act.Should().NotThrow("seed {0}", seed);
        }

        static string Wrapped(string outer, string inner) => $"<w:{outer}><w:{inner}>7<w:t>8</w:t></w:{inner}></w:{outer}>";
    }

    private static string Code(byte[] file)
    {
        var result = ReportReader.Read(file);
        result.Report.Should().BeNull();
        return result.Diagnostics.Should().ContainSingle().Subject.Code;
    }

    private static string Refusal(byte[] file)
    {
        Code(file).Should().Be(DiagnosticCodes.FileOfAnotherKind);
        return ReportReader.Read(file).Diagnostics[0].Message.English;
    }
}
