namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>Documents as wholes: what is no report, where it ends, comments, encoding, nesting and places.</summary>
public sealed class ReportJsonDocumentsTests
{
    /// <summary>Whole documents, the codes they must give, and whether there is a report.</summary>
    public static TheoryData<string, string, bool> Documents => new()
    {
        { "", "GID503", false },
        { " \r\n\t ", "GID503", false },
        { "\ufeff", "GID507 GID503", false },
        { "[]", "GID510", false },
        { "{}", "GID510", false },
        { "5", "GID510", false },
        { "null", "GID510", false },
        { "[1] x", "GID510", false },
        { "\"text\"", "GID510", false },
        { "{\"name\":\"x\",\"a\":[1]}", "GID510", false },
        { "{\"format\":\"pdf\",\"header\":{\"size\":5}}", "GID510", false },
        { "x", "GID501", false },
        { "{\"a\":1}}", "GID510", false },
        { "{\"a\":", "GID502", false },
        { "{\"overallSituation\":{\"paragraphs\":[\"一\"", "GID502", true },
        { "{\"overallSituation\":{\"paragraphs\":[\"一\",]}}", "GID501", true },
        { "{\"overallSituation\":null,'a':1}", "GID501", true },
        { "{\"overallSituation\":null,\"a\":\"\u0001\"}", "GID501", true },
        { "{\"overallSituation\":null,\"a\":012}", "GID501", true },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_of_a_document_gives_codes_and_perhaps_a_report(string json, string codes, bool hasReport)
    {
        var result = ReportJson.Read(json);
        string.Join(' ', result.Diagnostics.Where(diagnostic => diagnostic.Code is not ("GID514" or "GID515")).Select(diagnostic => diagnostic.Code)).Should().Be(codes);
        (result.Report is not null).Should().Be(hasReport);
        result.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Read_of_escaped_names_finds_their_places()
    {
        var result = ReportJson.Read(JsonSamples.Json.Replace("\"header\"", "\"\\u0068eader\"").Replace("\"total\"", "\"tot\\u0061l\""));
        result.Diagnostics.Should().BeEmpty();
        result.Report.Should().Be(JsonSamples.Report);
    }

    [Fact]
    public void Read_of_comments_passes_them_over_and_reports_them()
    {
        var json = JsonSamples.Json.Replace("\"header\":{", "// 报告信息\n\"header\":/* {\"a\":1} */{") + "/**/";
        var result = ReportJson.Read(json);
        Codes(result).Should().Be("GID506 GID506 GID506");
        result.Diagnostics[1].Location!.Value.Line.Should().Be(2);
        result.Report.Should().Be(JsonSamples.Report);
    }

    [Fact]
    public void Read_of_a_comment_that_is_no_UTF8_passes_it_over()
    {
        byte[] json = [.. "/* "u8, 0xFF, .. " */"u8, .. JsonSamples.Utf8(JsonSamples.Json)];
        var result = ReportJson.Read(json);
        Codes(result).Should().Be("GID506");
        result.Report.Should().Be(JsonSamples.Report);
    }

    [Fact]
    public void Read_after_a_byte_order_mark_reads_the_report()
    {
        var result = ReportJson.Read([0xEF, 0xBB, 0xBF, .. JsonSamples.Utf8(JsonSamples.Json)]);
        Codes(result).Should().Be("GID507");
        result.Report.Should().Be(JsonSamples.Report);
        result.Source("/proactiveDisclosure/administrativeRules/issuedThisYear")!.RawText.Should()
            .Be(JsonSamples.Report.ProactiveDisclosure!.AdministrativeRules.IssuedThisYear.ToString());
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xE4, 0xB8 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xF8, 0x88, 0x80, 0x80, 0x80 })]
    public void Read_of_invalid_UTF8_replaces_it_and_says_where(byte[] invalid)
    {
        const string start = "{\"header\":{\"title\":\"标题\n";
        byte[] json = [.. JsonSamples.Utf8(start.Replace("\n", "\\n")), .. invalid, .. JsonSamples.Utf8("x\"}}")];
        var result = ReportJson.Read(json);
        result.Diagnostics[0].Code.Should().Be("GID508");
        result.Diagnostics[0].Location.Should().Be(new SourceLocation(1, start.Length + 2, start.Length + 1));
        result.Report!.Header.Title.Should().StartWith("标题\n\ufffd").And.EndWith("x");
    }

    [Fact]
    public void Read_of_a_string_with_half_a_surrogate_pair_replaces_it_and_says_where()
    {
        var json = "{\"header\":{\"title\":\"\ud83d\ude00\ufffd\ud83d\"}}";
        var result = ReportJson.Read(json);
        result.Diagnostics[0].Code.Should().Be("GID508");
        result.Diagnostics[0].Location.Should().Be(new SourceLocation(1, 24, 23));
        result.Report!.Header.Title.Should().Be("\ud83d\ude00\ufffd\ufffd");
        ReportJson.Read("{\"header\":{\"title\":\"\ud83d\ude00\ufffd\"}}").Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "GID508");
    }

    [Theory]
    [InlineData(61, "GID511")]
    [InlineData(64, "GID504")]
    [InlineData(100_000, "GID504")]
    public void Read_of_deep_nesting_ends_there(int depth, string code)
    {
        var json = "{\"overallSituation\":{\"paragraphs\":[\"一\"]},\"a\":" + new string('[', depth) + new string(']', depth) + "}";
        var result = ReportJson.Read(json);
        var diagnostic = result.Diagnostics.Single(diagnostic => diagnostic.Code == code);
        if (code == "GID504")
            diagnostic.Location!.Value.Offset.Should().Be(json.IndexOf('[', json.IndexOf("\"a\"", StringComparison.Ordinal)) + 63);
        result.Report!.OverallSituation!.Paragraphs.Should().Equal("一");
    }

    [Fact]
    public void Read_of_two_reports_reads_the_first_and_says_that_more_follows()
    {
        var result = ReportJson.Read(JsonSamples.Json + "\n" + JsonSamples.Json);
        Codes(result).Should().Be("GID505");
        result.Diagnostics[0].Location.Should().Be(new SourceLocation(2, 1, JsonSamples.Json.Length + 1));
        result.Report.Should().Be(JsonSamples.Report);
    }

    [Fact]
    public void Read_of_malformed_JSON_names_place_and_path_and_keeps_what_stood_before()
    {
        var json = ReportJson.Write(JsonSamples.Report, new ReportJsonOptions { Indented = true }).Replace("\"carriedOver\": {", "\"carriedOver\" = {");
        var result = ReportJson.Read(json);
        Codes(result).Should().Be("GID501");
        var error = result.Diagnostics[0];
        error.Path.Should().Be("/disclosureRequests");
        error.Location.Should().Be(JsonSamples.Locate(json, "= {"));
        error.Message.English.Should().Contain("\"= {");
        result.Report!.DisclosureRequests!.NewRequests.Should().Be(JsonSamples.Report.DisclosureRequests!.NewRequests);
        result.Report.DisclosureRequests.CarriedOver.Should().Be(ApplicantCounts.Blank);
        result.Report.LegalRemedies.Should().BeNull();
    }

    private static string Codes(ReadResult result) => string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.Code));
}
