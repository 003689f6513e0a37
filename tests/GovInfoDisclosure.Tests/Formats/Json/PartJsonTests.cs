using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>Parts of a report, values and results that stand alone in JSON.</summary>
public sealed class PartJsonTests
{
    /// <summary>A type, a document, and what the message says.</summary>
    public static TheoryData<Type, string, string> Refused => new()
    {
        { typeof(ApplicantCounts), "5", "GID516 Error : *ApplicantCounts*" },
        { typeof(ApplicantCounts), """{"total":{}}""", "GID516 Error /total: *total*" },
        { typeof(ApplicantCounts), """{"NaturalPerson":{"IsBlank":false,"Count":6}}""", "GID511 Warning /NaturalPerson: *" },
        { typeof(InstrumentRow), """{"newlyProduced":1,"issuedThisYear":2}""", "GID523 Error : *" },
        { typeof(ReportHeader), """{"publishedOn":"2025-02-30"}""", "GID521 Warning /publishedOn: *" },
        { typeof(StatisticalPeriod), """{"from":"2025-01-01"}""", "GID521 Warning : *" },
        { typeof(StatisticalPeriod), "{}", "GID521 Warning : *" },
        { typeof(NarrativeSection), """{"paragraphs":{}}""", "GID516 Error /paragraphs: *" },
        { typeof(ValueList<string>), """{"0":"x"}""", "GID516 Error : *ValueList*" },
        { typeof(ValueList<int>), "{}", "*array*" },
        { typeof(ValueList<int>), """["x"]""", "*" },
        { typeof(Cell), "[]", "GID516 Error : *Cell*" },
        { typeof(Cell), "\"\\ud800\"", "GID508 *" },
        { typeof(CalendarDate), "\"2025-02-30\"", "GID521 Warning : *CalendarDate*" },
        { typeof(CalendarDate), "null", "null is no day*" },
        { typeof(CalendarDate), "{}", "GID516 *" },
        { typeof(IssueSeverity), "\"Error\"", "There is no IssueSeverity \"Error\"*\"error\"*" },
        { typeof(IssueSeverity), "2", "*is a text in JSON*" },
        { typeof(ReportFormat), "\"2020\"", "*\"2021\", \"2019\", \"mixed\"*" },
        { typeof(Dictionary<IssueSeverity, int>), """{"worse":1}""", "*IssueSeverity*" },
        { typeof(Dictionary<CalendarDate, int>), """{"2025-02-30":1}""", "*2025-02-30*" },
        { typeof(SourceLocation), """{"line":1}""", "*column*" },
        { typeof(SourceLocation), """{"line":"x","column":1,"offset":2}""", "*" },
        { typeof(BilingualText), "\"x\"", "*chinese, english*" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void Deserialize_of_what_is_no_such_part_or_would_lose_a_value_throws(Type type, string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Deserialize_obeys_the_options_about_unknown_and_repeated_members()
    {
        const string Unknown = """{"upheld":1,"x":2}""", Repeated = """{"upheld":1,"upheld":2}""";
        JsonSerializer.Deserialize<RemedyOutcomes>(Unknown)!.Upheld.Should().Be((Cell)1);
        JsonSerializer.Deserialize<RemedyOutcomes>(Repeated)!.Upheld.Should().Be((Cell)2);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<RemedyOutcomes>(Unknown, new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow }))
            .Should().Throw<JsonException>().WithMessage("GID511*/x*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<RemedyOutcomes>(Repeated, new JsonSerializerOptions { AllowDuplicateProperties = false }))
            .Should().Throw<JsonException>().WithMessage("GID512*/upheld*");
    }

    [Fact]
    public void Cell_alone_is_a_number_null_or_a_string()
    {
        JsonSerializer.Serialize<Cell[]>([5, 0.5m, Cell.Blank, Cell.FromText("/")]).Should().Be("[5,0.5,null,\"/\"]");
        JsonSerializer.Deserialize<Cell[]>("[5,0.50,null,\" / \",1e400,true]").Should().Equal(5, 0.5m, Cell.Blank, Cell.FromText("/"), Cell.FromText("1e400"), Cell.FromText("true"));
        JsonSerializer.Deserialize<Cell?[]>("[5,null]").Should().Equal((Cell?)5, null);
    }

    [Fact]
    public void Row_without_members_is_blank_as_it_is_in_a_report() =>
        JsonSerializer.Deserialize<ApplicantCounts>("{}").Should().Be(ApplicantCounts.Blank);

    [Fact]
    public void Values_of_enumerations_are_their_names_in_camelCase()
    {
        JsonSerializer.Serialize(RequestRow.PartiallyDisclosed).Should().Be("\"partiallyDisclosed\"");
        JsonSerializer.Serialize(RuleOutcome.NotAssessable).Should().Be("\"notAssessable\"");
        JsonSerializer.Serialize(ReportFormat.Trial2019).Should().Be("\"2019\"");
        FluentActions.Invoking(() => JsonSerializer.Serialize((RuleOutcome)9)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Lists_of_results_and_of_a_users_own_elements_are_written_and_not_read()
    {
        var finding = ConsistencyChecker.Check(JsonSamples.Report).Findings[0];
        ValueList<Finding> findings = [finding];
        JsonSerializer.Serialize(findings).Should().Be($"[{JsonSerializer.Serialize(finding)}]");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValueList<Finding>>("[]")).Should().Throw<NotSupportedException>();
        ValueList<Own?> own = [new Own(1), null];
        JsonSerializer.Serialize(own).Should().Be("[{\"Number\":1},null]");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValueList<Own>>("[]")).Should().Throw<NotSupportedException>().WithMessage("*ToValueList*");
    }

    [Fact]
    public void Converter_says_what_it_converts()
    {
        var converter = new ReportJsonConverter();
        converter.CanConvert(typeof(Cell)).Should().BeTrue();
        converter.CanConvert(typeof(ValueList<Own>)).Should().BeTrue();
        converter.CanConvert(typeof(Own)).Should().BeFalse();
        converter.CreateConverter(typeof(Own), JsonSerializerOptions.Default).Should().BeNull();
    }

    [Fact]
    public void Diagnostic_is_written_with_code_place_and_both_languages()
    {
        var diagnostic = ReportJson.Read("""{"otherMatters":null,"version":1}""").Diagnostics.Single(diagnostic => diagnostic.Code == "GID511");
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(diagnostic));
        json.RootElement.EnumerateObject().Select(member => member.Name).Should()
            .Equal("code", "severity", "path", "line", "column", "offset", "title", "titleEnglish", "message", "messageEnglish");
        json.RootElement.GetProperty("severity").GetString().Should().Be("warning");
        json.RootElement.GetProperty("path").GetString().Should().Be("/version");
        json.RootElement.GetProperty("column").GetInt32().Should().Be(diagnostic.Location!.Value.Column);
        json.RootElement.GetProperty("messageEnglish").GetString().Should().Be(diagnostic.Message.English);
    }

    [Fact]
    public void Cells_of_a_report_are_written_without_a_circle()
    {
        var json = JsonSerializer.Serialize(JsonSamples.Report.Cells());
        using var cells = JsonDocument.Parse(json);
        cells.RootElement.GetArrayLength().Should().Be(JsonSamples.Report.Cells().Count());
        cells.RootElement[0].GetProperty("cell").GetString().Should().Be("/proactiveDisclosure/administrativeRules/issuedThisYear");
    }

    [Fact]
    public void Check_result_is_escaped_for_a_web_page()
    {
        var report = ReportText.Read(ReportText.Write(JsonSamples.Report)).Report!;
        var check = ConsistencyChecker.Check(report with { Header = report.Header with { Title = "2016年</script>年度报告", ReportingBody = "某局" } }, new() { Rules = ConsistencyRuleSet.All });
        check.Failures.Should().Contain(finding => finding.Message.Chinese.Contains("</script>"));

        ReportJson.Write(check).Should().NotContainAny("<", ">", "&").And.Contain("\\u003C/script\\u003E").And.Contain("年度报告");
        ReportJson.Write(check, new() { Indented = true }).Should().Contain("\n  \"findings\": [").And.NotContain("<");
    }

    public sealed record Own(int Number);
}
