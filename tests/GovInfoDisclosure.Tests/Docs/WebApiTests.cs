#if !NETSTANDARD_BUILD // The example has its own build of the library: running it once is enough.
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>The web API of the documentation, built, started and called over loopback.</summary>
public sealed class WebApiTests(WebApi api) : IClassFixture<WebApi>
{
    private static readonly byte[] Sample = File.ReadAllBytes(RepositoryRoot.Combine("docs/examples/reports/jincheng-chengqu-2022.txt"));

    private static readonly ReadResult Read = ReportReader.Read(Sample);

    private static readonly DisclosureReport Repaired = Read.Report! with
    {
        DisclosureRequests = Read.Report!.DisclosureRequests! with
        {
            Results = Read.Report.DisclosureRequests.Results with { PartiallyDisclosed = Read.Report.DisclosureRequests.Results.PartiallyDisclosed with { Total = 2 } },
        },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_of_a_file_answers_report_diagnostics_and_findings()
    {
        using var response = await api.Client.PostAsync("check", new ByteArrayContent(Sample), Token);
        response.EnsureSuccessStatusCode();
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(Token))!;
        answer["report"].Deserialize<DisclosureReport>().Should().Be(Read.Report);
        answer["diagnostics"]!.AsArray().Should().HaveCount(Read.Diagnostics.Count);
        JsonNode.DeepEquals(answer["check"], JsonNode.Parse(ReportJson.Write(ConsistencyChecker.Check(Read)))).Should().BeTrue();
    }

    [Fact]
    public async Task Check_of_what_is_no_report_answers_why()
    {
        using var response = await api.Client.PostAsync("check", new StringContent("hello"), Token);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(Token))!;
        answer["report"].Should().BeNull();
        answer["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be("GID102");
    }

    [Fact]
    public async Task Repair_of_a_report_answers_the_report_with_the_repair()
    {
        using var response = await api.Client.PostAsync("repair", new StringContent(ReportJson.Write(Read.Report!), Encoding.UTF8, "application/json"), Token);
        response.EnsureSuccessStatusCode();
        (await response.Content.ReadFromJsonAsync<DisclosureReport>(Token)).Should().Be(Repaired);
    }

    [Fact]
    public async Task Repair_of_what_is_no_report_is_a_bad_request()
    {
        using var response = await api.Client.PostAsync("repair", new StringContent("{\"a\":1}", Encoding.UTF8, "application/json"), Token);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Page_of_a_file_is_the_repaired_report_in_the_official_layout()
    {
        using var response = await api.Client.PostAsync("page", new ByteArrayContent(Sample), Token);
        response.EnsureSuccessStatusCode();
        response.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        var page = await response.Content.ReadAsStringAsync(Token);
        page.Should().Be(ReportHtml.Write(Repaired, new() { Check = ConsistencyChecker.Check(Repaired) }));
    }

    [Fact]
    public async Task Page_of_what_is_no_report_answers_the_diagnostics()
    {
        using var response = await api.Client.PostAsync("page", new StringContent("hello"), Token);
        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await response.Content.ReadAsStringAsync(Token)).Should().Contain("\"code\":\"GID102\"");
    }

    [Fact]
    public async Task OpenApi_document_shows_the_schema_of_the_report()
    {
        var document = JsonNode.Parse(await api.Client.GetStringAsync("openapi/v1.json", Token))!;
        var schemas = document["components"]!["schemas"]!.AsObject();
        var schema = JsonNode.Parse(ReportJson.Schema)!;
        var report = schemas["DisclosureReport"]!.AsObject();
        report["properties"]!.AsObject().Select(member => member.Key).Should().Equal(schema["properties"]!.AsObject().Select(member => member.Key));
        report.Should().NotContainKey("$id", "it would turn the references into others");
        schemas.Select(part => part.Key).Should().Contain(schema["$defs"]!.AsObject().Select(part => "report." + part.Key));
        schemas["report.applicantCounts"]!["properties"]!["naturalPerson"]!["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/report.cell");
        document["paths"]!["/repair"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>()
            .Should().Be("#/components/schemas/DisclosureReport");
    }
}
#endif
