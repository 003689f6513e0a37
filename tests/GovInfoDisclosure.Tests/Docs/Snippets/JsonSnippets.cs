using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class JsonSnippets : Snippet
{
    private static readonly DisclosureReport Report = ReportEdits.Consistent(1);

    [Fact]
    public void Written_report_is_read_back_equal() => ReadAndWrite(Report).Report.Should().Be(Report);

    [Fact]
    public async Task Lines_are_written_and_read_with_a_token()
    {
        using var stream = new MemoryStream();

        await Lines([Report, Report], stream, TestContext.Current.CancellationToken);
        Console.Text.Should().BeEmpty("the stream is at its end");
        stream.Position = 0;
        await Lines([], stream, TestContext.Current.CancellationToken);

        Console.Text.Should().Be($"{Report.Header.Title}\n{Report.Header.Title}\n");
    }

    [Fact]
    public void Parts_have_the_form_that_the_comments_show()
    {
        JsonSerializer.Serialize(Report.DisclosureRequests!.NewRequests).Should().StartWith("{\"naturalPerson\":");
        JsonSerializer.Serialize<Cell[]>([5, 0.5m, Cell.Blank, Cell.FromText("/")]).Should().Be("[5,0.5,null,\"/\"]");
        JsonSerializer.Serialize(RequestRow.PartiallyDisclosed).Should().Be("\"partiallyDisclosed\"");
        Parts(Report).Should().StartWith("{\"consistent\":true,\"findings\":[],");
    }

    [Fact]
    public void Generated_context_gives_the_form()
    {
        using var generated = JsonDocument.Parse(Generated(Report));
        using var written = JsonDocument.Parse(ReportJson.Write(Report));

        JsonElement.DeepEquals(generated.RootElement, written.RootElement).Should().BeTrue();
    }

    private static ReadResult ReadAndWrite(DisclosureReport report)
    {
        #region json-read-write
        string json = ReportJson.Write(report);                                            // one line
        string indented = ReportJson.Write(report, new ReportJsonOptions { Indented = true });
        ReadResult result = ReportJson.Read(json);                                         // never throws for bad input
        #endregion
        ReportJson.Read(indented).Report.Should().Be(result.Report);
        return result;
    }

    private async Task Lines(IEnumerable<DisclosureReport> reports, Stream stream, CancellationToken cancellationToken)
    {
        #region json-lines-cancellable
        await ReportJson.WriteLinesAsync(reports, stream, cancellationToken);

        await foreach (ReadResult result in ReportJson.ReadLinesAsync(stream, cancellationToken))
            Console.WriteLine(result.Report?.Header.Title);
        #endregion
    }

    private static string Parts(DisclosureReport report)
    {
        #region json-parts
        JsonSerializer.Serialize(report.DisclosureRequests!.NewRequests);              // {"naturalPerson":6, …}
        JsonSerializer.Serialize<Cell[]>([5, 0.5m, Cell.Blank, Cell.FromText("/")]);   // [5,0.5,null,"/"]
        JsonSerializer.Serialize(RequestRow.PartiallyDisclosed);                       // "partiallyDisclosed"
        string findings = ReportJson.Write(ConsistencyChecker.Check(report));          // {"consistent":true,"findings":[], …}
        #endregion
        return findings;
    }

    private static string Generated(DisclosureReport report)
    {
        #region json-generated
        string json = JsonSerializer.Serialize(report, AppJson.Default.DisclosureReport);
        #endregion
        return json;
    }
}

#region json-context
[JsonSerializable(typeof(DisclosureReport))]
internal sealed partial class AppJson : JsonSerializerContext;
#endregion
