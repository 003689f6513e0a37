using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats;

public sealed class ReportReaderTests
{
    private static readonly DisclosureReport Report = RandomReports.Create(3, new() { Format = ReportFormat.Edition2021 });

    /// <summary>A report in each format.</summary>
    public static TheoryData<string> Formats => ["text", "html", "json"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_any_format_from_text_bytes_and_stream_gives_the_report(string format)
    {
        var text = Write(format);
        var bytes = Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream([1, 2, 3, .. bytes]) { Position = 3 };

        ReportReader.Read(text).Report.Should().Be(Report);
        ReportReader.Read(bytes).Report.Should().Be(Report);
        ReportReader.Read((ReadOnlySpan<byte>)bytes).Report.Should().Be(Report);
        ReportReader.Read(stream).Report.Should().Be(Report);
        stream.CanRead.Should().BeTrue("the stream is the caller's");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_any_format_in_any_encoding_gives_the_report(string format)
    {
        var text = Write(format);
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, new UTF8Encoding(true), CodePagesEncodingProvider.Instance.GetEncoding("GB18030")! })
        {
            ReportReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Report.Should().Be(Report, "{0} in {1}", format, encoding.WebName);
            ReportReader.Read(encoding.GetBytes(text)).Report.Should().Be(Report, "{0} in {1} without byte order mark", format, encoding.WebName);
        }
    }

    [Fact]
    public void Read_what_was_noticed_about_the_bytes_comes_with_the_report()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Write("text"));

        var result = ReportReader.Read(bytes);

        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("GID405");
        result.Source("/disclosureRequests/newRequests/total").Should().NotBeNull();
    }

    [Theory]
    [InlineData(new byte[0], "GID101")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "GID401")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }, "GID402")]
    public void Read_bytes_without_report_say_why(byte[] bytes, string code)
    {
        var result = ReportReader.Read(bytes);

        result.Report.Should().BeNull();
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Code == code && diagnostic.Severity == IssueSeverity.Error);
    }

    [Fact]
    public void Read_null_throws()
    {
        ((Action)(() => ReportReader.Read((string)null!))).Should().Throw<ArgumentNullException>().WithParameterName("text");
        ((Action)(() => ReportReader.Read((byte[])null!))).Should().Throw<ArgumentNullException>().WithParameterName("bytes");
        ((Action)(() => ReportReader.Read((Stream)null!))).Should().Throw<ArgumentNullException>().WithParameterName("stream");
    }

    [Fact]
    public void Read_uses_no_type_of_AngleSharp_that_registers_code_pages_or_builds_a_tree()
    {
        // What a process has registered cannot be undone, and other tests use AngleSharp's parser; so the references are looked at instead.
        using var file = new PEReader(File.OpenRead(typeof(ReportReader).Assembly.Location));
        var metadata = file.GetMetadataReader();

        var used = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Where(type => metadata.GetString(type.Namespace).StartsWith("AngleSharp", StringComparison.Ordinal)).Select(type => metadata.GetString(type.Name));

        used.Should().BeSubsetOf(
        [
            "TokenizerExtensions", "HtmlTokenizerOptions", "HtmlParserOptions", "ShouldEmitAttribute", "TextSource", "ReadOnlyMemoryTextSource", "TextPosition", "IEntityProvider", "HtmlErrorEvent",
            "HtmlToken", "HtmlTagToken", "HtmlTokenType", "HtmlAttributeToken", "StructHtmlToken", "StringOrMemory",
        ]);
    }

    [Fact]
    public void Read_damaged_bytes_never_throw()
    {
        byte[][] files = [.. new[] { "text", "html", "json" }.Select(format => Encoding.UTF8.GetBytes(Write(format))), CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Write("html"))];
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var bytes = files[random.Next(files.Length)].ToArray();
            for (var edits = random.Next(1, 30); edits > 0; edits--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (random.Next(3) == 0)
                bytes = bytes[..random.Next(bytes.Length)];

            var act = () => ReportReader.Read(bytes);

            act.Should().NotThrow("seed {0}", seed);
        }
    }

    private static string Write(string format) => format switch
    {
        "text" => ReportText.Write(Report),
        "html" => ReportHtml.Write(Report),
        _ => ReportJson.Write(Report),
    };
}
