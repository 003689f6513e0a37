using System.Text.Json;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Formats.Json;

public sealed class CheckResultJsonTests
{
    private static readonly CheckResult Result = ConsistencyChecker.Check(Small.With((R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total), 0), (L(RemedyKind.DirectLitigation, RemedyOutcome.Pending), Cell.Blank)), new() { Rules = ConsistencyRuleSet.All.Only("REQ-02", "REQ-03", "REM-01") });

    [Fact]
    public void Write_names_and_values_are_the_fixed_ones()
    {
        using var json = JsonDocument.Parse(ReportJson.Write(Result));

        var finding = json.RootElement.GetProperty("findings")[1];
        finding.GetProperty("rule").GetString().Should().Be("REQ-03");
        finding.GetProperty("outcome").GetString().Should().Be("fail");
        finding.GetProperty("severity").GetString().Should().Be("error");
        finding.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()).Should().HaveCount(7).And.Contain(R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total));
        finding.GetProperty("left").GetDecimal().Should().Be(0);
        finding.GetProperty("right").GetDecimal().Should().Be(2);
        finding.GetProperty("delta").GetDecimal().Should().Be(-2);
        finding.GetProperty("message").GetString().Should().StartWith("“部分公开”行");
        var repair = json.RootElement.GetProperty("repairs")[0];
        repair.GetProperty("unique").GetBoolean().Should().BeTrue();
        var change = repair.GetProperty("changes")[0];
        change.GetProperty("cell").GetString().Should().Be(R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total));
        change.GetProperty("from").GetDecimal().Should().Be(0);
        change.GetProperty("value").GetDecimal().Should().Be(2);
        change.GetProperty("evidence").GetString().Should().NotBeEmpty();
        var derived = json.RootElement.GetProperty("derived")[0];
        derived.GetProperty("cell").GetString().Should().Be(L(RemedyKind.DirectLitigation, RemedyOutcome.Pending));
        derived.GetProperty("value").GetDecimal().Should().Be(0);
        json.RootElement.GetProperty("consistent").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void Serialize_plain_gives_the_same_members_as_Write()
    {
        using var plain = JsonDocument.Parse(JsonSerializer.Serialize(Result));
        using var json = JsonDocument.Parse(ReportJson.Write(Result));

        JsonElement.DeepEquals(plain.RootElement, json.RootElement).Should().BeTrue();
        JsonSerializer.Serialize(Result.Failures[0]).Should().Contain("\"rule\":\"REQ-02\"");
        JsonSerializer.Serialize(Result.Repairs).Should().Contain("\"unique\":true");
        JsonSerializer.Serialize(Result.Derived).Should().Contain("\"value\":0");
    }

    [Fact]
    public void Deserialize_is_refused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CheckResult>("{}")).Should().Throw<NotSupportedException>();
}
