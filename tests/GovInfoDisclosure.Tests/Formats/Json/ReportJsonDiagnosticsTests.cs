using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>Each code: an input, the code it must give with path and place, and what becomes of the value.</summary>
public sealed class ReportJsonDiagnosticsTests
{
    private const string Total = "/disclosureRequests/newRequests/total";
    private const string Fee = "/proactiveDisclosure/administrativeFees";
    private const string OtherHandling = "/disclosureRequests/results/otherHandling";

    /// <summary>A value in place of the one at a pointer; the code and the path of the one diagnostic; what stands in the place afterwards.</summary>
    public static TheoryData<string, string, string, string, string> CellValues => new()
    {
        { Total, "true", "GID517", Total, "text true" },
        { Total, "[1,{\"a\":2}]", "GID516", Total, "blank" },
        { Total, "{\"a\":1}", "GID516", Total, "blank" },
        { Total, "\"12\"", "GID519", Total, "text 12" },
        { Total, "\" +3 \"", "GID519", Total, "text +3" },
        { Total, "\"160.5\"", "GID519", Total, "text 160.5" },
        { Total, "\" \"", "GID520", Total, "blank" },
        { Total, "\"\"", "GID520", Total, "blank" },
        { Total, "79228162514264337593543950336", "GID518", Total, "text 79228162514264337593543950336" },
        { Total, "0.12345678901234567890123456789012", "GID518", Total, "text 0.12345678901234567890123456789012" },
        { Total, "1e400", "GID518", Total, "text 1e400" },
        { Total, "\"\\ud800/\"", "GID508", "/disclosureRequests/newRequests", "text \ufffd/" },
        { Total, "\"\\udc00\\ud83d\\ude00\"", "GID508", "/disclosureRequests/newRequests", "text \ufffd\ud83d\ude00" },
        { Total, "1.50e1", "", "", "number 15" },
        { Total, "-0", "", "", "number 0" },
        { Total, "null", "", "", "blank" },
        { Total, "\"/\"", "", "", "text /" },
        { Total, "\"\\u65e0\"", "", "", "text 无" },
        { Total, "\"-\"", "", "", "text -" },
        { Total, "\"1.\"", "", "", "text 1." },
        { Total, "\"\\\\ud800\"", "", "", "text \\ud800" },
    };

    /// <summary>As above, for other values; and what the report then has, by a path of properties.</summary>
    public static TheoryData<string, string, string, string> OtherValues => new()
    {
        { "/header", "[]", "GID516", "/header" },
        { "/header/title", "2024", "GID517", "/header/title" },
        { "/header/title", "{}", "GID516", "/header/title" },
        { "/header/reportYear", "\"2024\"", "GID517", "/header/reportYear" },
        { "/header/reportYear", "2024.5", "GID521", "/header/reportYear" },
        { "/header/reportYear", "99999999999", "GID521", "/header/reportYear" },
        { "/header/reportYear", "\"去年\"", "GID521", "/header/reportYear" },
        { "/header/reportYear", "[2024]", "GID516", "/header/reportYear" },
        { "/header/publishedOn", "\"2025-02-29\"", "GID521", "/header/publishedOn" },
        { "/header/publishedOn", "\"2025/02/28\"", "GID521", "/header/publishedOn" },
        { "/header/publishedOn", "20250228", "GID521", "/header/publishedOn" },
        { "/header/publishedOn", "{}", "GID516", "/header/publishedOn" },
        { "/header/statisticalPeriod", "\"2024\"", "GID516", "/header/statisticalPeriod" },
        { "/header/statisticalPeriod/to", "null", "GID521", "/header/statisticalPeriod" },
        { "/header/reportingBodyX", "1", "GID511", "/header/reportingBodyX" },
        { "/preamble", "null", "GID515", "/preamble" },
        { "/preamble", "\"一段\"", "GID517", "/preamble" },
        { "/preamble", "[\"一\",2]", "GID517", "/preamble/1" },
        { "/preamble", "[\"一\",null]", "GID516", "/preamble/1" },
        { "/preamble", "[[\"一\"]]", "GID516", "/preamble/0" },
        { "/preamble", "{\"paragraphs\":[]}", "GID516", "/preamble" },
        { "/overallSituation", "[]", "GID516", "/overallSituation" },
        { "/overallSituation", "{}", "GID514", "/overallSituation/paragraphs" },
        { "/overallSituation/paragraphs", "null", "GID514", "/overallSituation/paragraphs" },
        { "/legalRemedies", "[]", "GID516", "/legalRemedies" },
        { "/legalRemedies/reconsideration", "null", "GID513", "/legalRemedies/reconsideration" },
        { "/legalRemedies/reconsideration", "{}", "GID513", "/legalRemedies/reconsideration" },
        { "/legalRemedies/reconsideration", "5", "GID516", "/legalRemedies/reconsideration" },
        { "/disclosureRequests/results/notDisclosed", "null", "GID513", "/disclosureRequests/results/notDisclosed" },
        { OtherHandling, "{}", "GID513", OtherHandling },
        { Fee, "{}", "GID513", Fee },
        { Fee, "{\"previousYearItems\":null,\"changeThisYear\":null,\"amountCollectedThisYear\":2}", "GID511", Fee + "/previousYearItems" },
        { Fee, "{\"previousYearItems\":5,\"amountCollectedThisYear\":2}", "GID523", Fee },
        { "/proactiveDisclosure/otherExternalServices", "5", "GID516", "/proactiveDisclosure/otherExternalServices" },
        { "/format", "\"2019\"", "GID522", "/format" },
        { "/format", "\"mixed\"", "GID522", "/format" },
        { "/format", "\"2022\"", "GID522", "/format" },
        { "/format", "null", "GID516", "/format" },
        { "/format", "2021", "GID517", "/format" },
        { "/x~y~1z", "{\"a\":[1,2]}", "GID511", "/x~0y~01z" },
        { "/\\u0061", "1", "GID511", "/\\u0061" },
    };

    public static TheoryData<string, string> MissingMembers => new()
    {
        { "/format", "GID515" },
        { "/header", "GID515" },
        { "/header/title", "GID515" },
        { "/header/statisticalPeriod", "GID515" },
        { "/preamble", "GID515" },
        { "/overallSituation", "GID514" },
        { "/proactiveDisclosure", "GID514" },
        { "/proactiveDisclosure/normativeDocuments", "GID513" },
        { "/proactiveDisclosure/normativeDocuments/issuedThisYear", "GID513" },
        { "/disclosureRequests", "GID514" },
        { "/disclosureRequests/results", "GID513" },
        { "/disclosureRequests/results/notDisclosed/stateSecret", "GID513" },
        { OtherHandling, "GID513" },
        { OtherHandling + "/otherReason/total", "GID513" },
        { Total, "GID513" },
        { "/legalRemedies", "GID514" },
        { "/legalRemedies/directLitigation/pending", "GID513" },
    };

    [Theory]
    [MemberData(nameof(CellValues))]
    public void Read_of_an_odd_cell_reports_it_and_keeps_what_stood_there(string pointer, string value, string code, string path, string expected)
    {
        var json = JsonSamples.With(pointer, value);
        var result = ReportJson.Read(json);
        Codes(result).Should().Be(code);
        result.Diagnostics.Select(diagnostic => diagnostic.Path).Should().Equal(code == "" ? [] : [path]);
        var cell = ReportLayout.Find(pointer)!.Find(result.Report!)!.Value;
        (cell.IsBlank ? "blank" : cell.IsText ? "text " + cell.Text : "number " + cell).Should().Be(expected);
        result.Source(pointer)!.RawText.Should().Be(value);
        var location = JsonSamples.Locate(json, "\"total\":" + value);
        result.Source(pointer)!.Location.Should().Be(location with { Column = location.Column + 8, Offset = location.Offset + 8 });
    }

    [Theory]
    [MemberData(nameof(OtherValues))]
    public void Read_of_an_odd_value_reports_it(string pointer, string value, string code, string path)
    {
        var result = ReportJson.Read(JsonSamples.With(pointer, value));
        result.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Should().Equal(code);
        result.Diagnostics[0].Path.Should().Be(path);
        result.Diagnostics[0].Location.Should().NotBeNull();
        result.Report.Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(MissingMembers))]
    public void Read_without_a_member_reports_it_and_leaves_the_rest(string pointer, string code)
    {
        var result = ReportJson.Read(JsonSamples.Without(pointer));
        Codes(result).Should().Be(code);
        result.Diagnostics[0].Path.Should().Be(pointer);
        var expected = JsonSamples.Report.CellValues().ToDictionary(cell => cell.Address, cell => cell.Value);
        foreach (var cell in result.Report!.CellValues())
            cell.Value.Should().Be(IsUnder(cell.Address, pointer) ? Cell.Blank : expected[cell.Address], cell.Address);
        result.Report!.CellValues().Count().Should().Be(pointer.Count(c => c == '/') == 1 ? expected.Keys.Count(address => !IsUnder(address, pointer)) : expected.Count);
    }

    [Fact]
    public void Read_of_a_repeated_member_takes_the_last_and_quotes_the_first()
    {
        var json = JsonSamples.Json.Replace("\"newRequests\":{", "\"newRequests\":{\"naturalPerson\":777,");
        var result = ReportJson.Read(json);
        Codes(result).Should().Be("GID512");
        result.Diagnostics[0].Path.Should().Be("/disclosureRequests/newRequests/naturalPerson");
        result.Diagnostics[0].Location.Should().Be(JsonSamples.Locate(json, "\"naturalPerson\"", 1));
        result.Diagnostics[0].Message.English.Should().Contain("777");
        result.Report.Should().Be(JsonSamples.Report);
    }

    [Fact]
    public void Read_of_a_repeated_row_forgets_the_first()
    {
        var json = JsonSamples.Json.Replace("\"carriedOver\":{", "\"newRequests\":{\"total\":3},\"carriedOver\":{");
        var result = ReportJson.Read(json);
        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(Enumerable.Repeat("GID513", 6).Prepend("GID512"));
        result.Report!.DisclosureRequests!.NewRequests.Should().Be(ApplicantCounts.Blank with { Total = 3 });
    }

    [Fact]
    public void Read_of_a_row_with_both_editions_takes_the_fuller_one_and_names_the_values_left_out()
    {
        var json = JsonSamples.With("/proactiveDisclosure/administrativeRules", """{"issuedThisYear":1,"newlyProduced":2,"newlyDisclosed":3,"totalDisclosed":"/"}""");
        var result = ReportJson.Read(json);
        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("GID522", "GID523");
        result.Diagnostics[1].Path.Should().Be("/proactiveDisclosure/administrativeRules");
        result.Diagnostics[1].Message.English.Should().Contain("issuedThisYear = 1").And.Contain("read as 2019");
        result.Report!.ProactiveDisclosure!.AdministrativeRules.Should().Be(new InstrumentRow { NewlyProduced = 2, NewlyDisclosed = 3, TotalDisclosed = Cell.FromText("/") });
    }

    [Fact]
    public void Read_of_other_handling_with_both_editions_names_every_value_left_out()
    {
        var json = JsonSamples.Json.Replace("\"otherHandling\":{", "\"otherHandling\":{\"naturalPerson\":88,\"total\":88,");
        var result = ReportJson.Read(json);
        Codes(result).Should().Be("GID523");
        result.Diagnostics[0].Path.Should().Be(OtherHandling);
        result.Diagnostics[0].Message.Chinese.Should().Contain("naturalPerson = 88, total = 88").And.Contain("2021");
        result.Report.Should().Be(JsonSamples.Report);
    }

    [Fact]
    public void Read_of_an_empty_row_follows_the_stated_format_wherever_it_stands()
    {
        var report = JsonSamples.TrialReport;
        var json = JsonSamples.With(report, Fee, "{}").Replace("\"format\":\"2019\",", "");
        json = json[..^1] + ",\"format\":\"2019\"}";
        var result = ReportJson.Read(json);
        result.Report.Should().Be(report with { ProactiveDisclosure = report.ProactiveDisclosure! with { AdministrativeFees = new() { PreviousYearItems = Cell.Blank } } });
        Codes(result).Should().Be("GID513");
    }

    [Fact]
    public void Read_takes_members_in_any_order()
    {
        var json = """{"legalRemedies":null,"otherMatters":{"paragraphs":["六"]},"problemsAndImprovements":null,"disclosureRequests":null,"preamble":[],"overallSituation":null,"proactiveDisclosure":null,"header":{"reportYear":2024,"title":"题","reportingBody":null,"publishedOn":null,"statisticalPeriod":{"to":"2024-12-31","from":"2024-01-01"},"documentNumber":null,"indexNumber":null},"format":"2021"}""";
        var result = ReportJson.Read(json);
        result.Diagnostics.Should().BeEmpty();
        result.Report!.Header.StatisticalPeriod.Should().Be(new StatisticalPeriod { From = new(2024, 1, 1), To = new(2024, 12, 31) });
        result.Report.OtherMatters!.Paragraphs.Should().Equal("六");
    }

    [Fact]
    public void Read_of_countless_oddities_lists_a_thousand_and_counts_the_rest()
    {
        var json = "{\"overallSituation\":null" + string.Concat(Enumerable.Range(0, 5000).Select(i => $",\"x{i}\":{i}")) + "}";
        var result = ReportJson.Read(json);
        result.Diagnostics.Should().HaveCount(1001);
        result.Diagnostics[^1].Code.Should().Be("GID524");
        result.Diagnostics[^1].Message.English.Should().StartWith("4008 "); // Eight members of the report are missing, too.
    }

    [Fact]
    public void Diagnostics_come_in_the_order_of_their_places()
    {
        var json = JsonSamples.With("/format", "\"mixed\"").Replace("\"preamble\"", "\"preambel\"");
        ReportJson.Read(json).Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("GID522", "GID511", "GID515");
    }

    private static string Codes(ReadResult result) => string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.Code));

    private static bool IsUnder(string address, string pointer) => address == pointer || address.StartsWith(pointer + "/", StringComparison.Ordinal);

    /// <summary>What is said of each of the values above, in both languages and with its place.</summary>
    [Fact]
    public void Messages_are_those_that_were_accepted()
    {
        var text = new System.Text.StringBuilder();
        var values = CellValues.Select(row => (row.Data.Item1, row.Data.Item2)).Concat(OtherValues.Select(row => (row.Data.Item1, row.Data.Item2)));
        foreach (var (pointer, value) in values)
        {
            text.Append(pointer).Append(" = ").Append(value).Append('\n');
            foreach (var diagnostic in ReportJson.Read(JsonSamples.With(pointer, value)).Diagnostics)
                text.Append("  ").Append(diagnostic.Code).Append(' ').Append(diagnostic.Path ?? "-").Append(' ').Append(diagnostic.Location?.ToString() ?? "-").Append("\n    ")
                    .Append(diagnostic.Message.Chinese).Append("\n    ").Append(diagnostic.Message.English).Append('\n');
        }

        GoldenFile.Check("json/diagnostics.txt", text.ToString());
    }
}
