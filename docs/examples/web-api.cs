#:sdk Microsoft.NET.Sdk.Web
#:package Microsoft.AspNetCore.OpenApi
#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// A web API that checks reports, repairs them, and answers them as pages of the official layout.
//   dotnet run docs/examples/web-api.cs -- --urls http://127.0.0.1:5080
using System.Text.Json.Nodes;
using GovInfoDisclosure;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

var builder = WebApplication.CreateBuilder(args);
#region web-openapi
builder.Services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
{
    // What the schema calls its $defs are components here.
    var report = JsonNode.Parse(ReportJson.Schema.Replace("#/$defs/", "#/components/schemas/report."))!.AsObject();
    var schemas = report["$defs"]!.AsObject().ToDictionary(part => "report." + part.Key, part => part.Value!);
    foreach (var key in (string[])["$defs", "$id", "$schema"])
        report.Remove(key);
    schemas["DisclosureReport"] = report;
    var reader = new OpenApiJsonReader();
    foreach (var (name, schema) in schemas)
        document.Components!.Schemas![name] = reader.ReadFragment<OpenApiSchema>(schema, OpenApiSpecVersion.OpenApi3_1, document, out _)!;
    return Task.CompletedTask;
}));
#endregion
var app = builder.Build();
app.MapOpenApi();
#region web-check
var limits = new ReadOptions { MaxInputLength = 16 << 20 }; // 16 MiB: a long page has three.

// The file in any encoding: a page, a text, or JSON.
app.MapPost("/check", async (HttpRequest request, CancellationToken cancellationToken) =>
{
    var result = await ReportReader.ReadAsync(request.Body, limits, cancellationToken);
    return new Answer(result.Report, result.Diagnostics, result.Report is null ? null : ConsistencyChecker.Check(result));
});
#endregion
#region web-repair
// A report in the JSON form, as any other class that an API takes and gives.
app.MapPost("/repair", (DisclosureReport report) => Repaired(report));
#endregion
#region web-page
app.MapPost("/page", async (HttpRequest request, HttpResponse response, CancellationToken cancellationToken) =>
{
    var result = await ReportReader.ReadAsync(request.Body, cancellationToken);
    if (result.Report is null)
    {
        response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await response.WriteAsJsonAsync(result.Diagnostics, cancellationToken);
        return;
    }

    var report = Repaired(result.Report);
    response.ContentType = "text/html; charset=utf-8";
    await ReportHtml.WriteAsync(report, response.Body, new() { Check = ConsistencyChecker.Check(report) }, cancellationToken);
});
#endregion

app.Run();

// Only where nothing but one smallest repair is possible.
static DisclosureReport Repaired(DisclosureReport report) =>
    ConsistencyChecker.Check(report).Repairs.Where(repair => repair.IsUnique).Aggregate(report, (current, repair) => repair.ApplyTo(current));

internal sealed record Answer(DisclosureReport? Report, IReadOnlyList<Diagnostic> Diagnostics, CheckResult? Check);
