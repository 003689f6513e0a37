// A web API with a generated context and an OpenAPI document, which asks itself on a free port of the loopback device and ends.
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

Console.OutputEncoding = new UTF8Encoding(false);
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
builder.Services.AddOpenApi();
await using var app = builder.Build();
app.MapOpenApi();
app.MapPost("/check", async (HttpRequest request, CancellationToken cancellationToken) =>
{
    var result = await ReportReader.ReadAsync(request.Body, cancellationToken);
    if (result.Report is not { } report)
        return Results.UnprocessableEntity(result.Diagnostics);
    List<Finding> findings = [.. ConsistencyChecker.Check(result).Failures];
    return Results.Ok(new Answer(report.Header.ReportingBody, report.Header.ReportYear, report.DisclosureRequests?.NewRequests, findings));
}).Produces<Answer>().Produces<IReadOnlyList<Diagnostic>>(StatusCodes.Status422UnprocessableEntity);
app.MapPost("/repair", (DisclosureReport report) =>
    ConsistencyChecker.Check(report).Repairs.Single(repair => repair.IsUnique).ApplyTo(report));
await app.StartAsync();

var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
using var client = new HttpClient { BaseAddress = new(address) };
var file = await File.ReadAllBytesAsync(args[0]);
await Ask("/check", new ByteArrayContent(file));
await Ask("/check", new StringContent("行政许可"));

var json = new StringContent(ReportJson.Write(ReportReader.Read(file).GetReportOrThrow()), Encoding.UTF8, "application/json");
using var repaired = await client.PostAsync("/repair", json);
Console.WriteLine($"/repair: {(int)repaired.StatusCode} {repaired.Content.Headers.ContentType}");
Console.WriteLine(ConsistencyChecker.Check(ReportJson.Read(await repaired.Content.ReadAsStringAsync()).GetReportOrThrow()).IsConsistent);

using var openApi = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
foreach (var path in openApi.RootElement.GetProperty("paths").EnumerateObject())
    Console.WriteLine($"{path.Name}: {Names(path.Value.GetProperty("post").GetProperty("responses"))}");
Console.WriteLine(Names(openApi.RootElement.GetProperty("components").GetProperty("schemas")));

static string Names(JsonElement element) => string.Join(" ", element.EnumerateObject().Select(property => property.Name));

async Task Ask(string path, HttpContent content)
{
    using var answer = await client.PostAsync(path, content);
    Console.WriteLine($"{path}: {(int)answer.StatusCode} {answer.Content.Headers.ContentType}");
    Console.WriteLine(await answer.Content.ReadAsStringAsync());
}

internal sealed record Answer(string? Body, int? Year, ApplicantCounts? NewRequests, List<Finding> Findings);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(DisclosureReport))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
internal sealed partial class ApiJson : JsonSerializerContext;
