using System.Buffers;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

public sealed class ReportJsonRoundTripTests
{
    private const int Trials = 5000;

    public static TheoryData<ReportFormat> Formats => [ReportFormat.Edition2021, ReportFormat.Trial2019, ReportFormat.Mixed];

    [Fact]
    public void Read_of_written_random_reports_gives_equal_reports_and_the_same_bytes()
    {
        for (var seed = 0; seed < Trials; seed++)
        {
            var report = JsonSamples.Any(seed);
            var json = ReportJson.Write(report);
            var result = ReportJson.Read(json);
            (result.Report == report).Should().BeTrue("seed {0}", seed);
            result.Diagnostics.Should().BeEmpty("seed {0}", seed);
            ReportJson.Write(result.Report!).Should().Be(json, "seed {0}", seed);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_indented_equals_the_golden_file(ReportFormat format) =>
        GoldenFile.Check($"json/{format}.json", ReportJson.Write(JsonSamples.Create(format), new ReportJsonOptions { Indented = true }));

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void Write_and_Read_under_a_culture_give_the_same(string culture)
    {
        var report = JsonSamples.Any(7) with { ProactiveDisclosure = JsonSamples.Report.ProactiveDisclosure! with { AdministrativeFees = new() { AmountCollectedThisYear = -1234.5m } } };
        var json = ReportJson.Write(report);
        var broken = json.Replace("\"format\"", "\"formats\"");
        var expected = ReportJson.Read(broken).Diagnostics.Select(diagnostic => diagnostic.ToString());
        Culture.Run(culture, () => ReportJson.Write(report)).Should().Be(json);
        Culture.Run(culture, () => ReportJson.Read(json).Report == report).Should().BeTrue();
        Culture.Run(culture, () => ReportJson.Read(broken).Diagnostics.Select(diagnostic => diagnostic.ToString()).ToList()).Should().Equal(expected);
    }

    [Fact]
    public void Every_way_to_write_gives_the_same_bytes()
    {
        var report = JsonSamples.Report;
        foreach (var options in (ReportJsonOptions[])[new(), new() { Indented = true }])
        {
            var expected = JsonSamples.Utf8(ReportJson.Write(report, options));
            ReportJson.WriteUtf8Bytes(report, options).Should().Equal(expected);
            using var stream = new MemoryStream();
            ReportJson.WriteTo(report, stream, options);
            stream.ToArray().Should().Equal(expected);
            var buffer = new ArrayBufferWriter<byte>();
            ReportJson.WriteTo(report, buffer, options);
            buffer.WrittenSpan.ToArray().Should().Equal(expected);
        }

        ReportJson.WriteUtf8Bytes(report).Should().Equal(JsonSamples.Utf8(ReportJson.Write(report)));
    }

    [Fact]
    public void Every_way_to_read_gives_the_same_report()
    {
        var json = JsonSamples.Json;
        ReportJson.Read(json).Report.Should().Be(JsonSamples.Report);
        ReportJson.Read(JsonSamples.Utf8(json)).Report.Should().Be(JsonSamples.Report);
        ReportJson.Read(new MemoryStream(JsonSamples.Utf8(json))).Report.Should().Be(JsonSamples.Report);
        ReportJson.Read(ReportJson.Write(JsonSamples.Report, new ReportJsonOptions { Indented = true })).Report.Should().Be(JsonSamples.Report);
    }

    [Fact]
    public void Write_keeps_chinese_readable_and_escapes_what_ends_a_script()
    {
        var json = ReportJson.Write(JsonSamples.Report with { Preamble = ["部分公开 </script> & \"引\" 𠮷"] });
        json.Should().Contain("部分公开 \\u003C/script\\u003E \\u0026 \\u0022引\\u0022 \\uD842\\uDFB7");
        json.Should().NotContain("\r").And.NotContain("\n");
        JsonSamples.Utf8(json)[0].Should().Be((byte)'{');
    }

    [Fact]
    public void Write_indented_breaks_lines_by_LF_alone() =>
        ReportJson.Write(JsonSamples.Report, new ReportJsonOptions { Indented = true }).Should().StartWith("{\n  \"format\": \"2021\",\n  \"header\": {\n    \"title\"").And.NotContain("\r");

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("9223372036854775808")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("160.5964")]
    [InlineData("-0.1")]
    public void Numbers_come_back_exactly(string number)
    {
        Cell cell = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var report = JsonSamples.Report with { ProactiveDisclosure = JsonSamples.Report.ProactiveDisclosure! with { AdministrativeFees = new() { AmountCollectedThisYear = cell } } };
        var json = ReportJson.Write(report);
        json.Should().Contain($"\"amountCollectedThisYear\":{number}}}");
        ReportJson.Read(json).Report.Should().Be(report);
    }

    [Fact]
    public void Write_of_a_text_that_is_no_unicode_writes_the_replacement_character()
    {
        var json = ReportJson.Write(JsonSamples.Report with { Preamble = ["a\ud842b"] });
        ReportJson.Read(json).Report!.Preamble.Should().Equal("a\ufffdb");
    }

    [Fact]
    public void Write_of_an_empty_report_writes_null_for_what_is_absent()
    {
        var report = new DisclosureReport
        {
            Header = ReportHeader.Empty,
            OverallSituation = null,
            ProactiveDisclosure = null,
            DisclosureRequests = null,
            LegalRemedies = null,
            ProblemsAndImprovements = null,
            OtherMatters = null,
        };
        var json = ReportJson.Write(report);
        json.Should().Be("""
            {"format":"2021","header":{"title":null,"reportingBody":null,"reportYear":null,"publishedOn":null,"statisticalPeriod":null,"indexNumber":null,"documentNumber":null},
            "preamble":[],"overallSituation":null,"proactiveDisclosure":null,"disclosureRequests":null,"legalRemedies":null,"problemsAndImprovements":null,"otherMatters":null}
            """.ReplaceLineEndings(""));
        ReportJson.Read(json).Report.Should().Be(report);
        ReportJson.Read(json).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Null_arguments_throw()
    {
        var report = JsonSamples.Report;
        foreach (var action in (Action[])[() => ReportJson.Write(null!), () => ReportJson.Write(report, (ReportJsonOptions)null!), () => ReportJson.WriteTo(report, (Stream)null!),
            () => ReportJson.WriteTo(report, (IBufferWriter<byte>)null!), () => ReportJson.WriteUtf8Bytes(null!), () => ReportJson.Read((string)null!),
            () => ReportJson.Read((Stream)null!), () => ReportJson.ReadLinesAsync(null!)])
            action.Should().Throw<ArgumentNullException>();
    }
}
