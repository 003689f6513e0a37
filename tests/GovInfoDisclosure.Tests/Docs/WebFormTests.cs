#if !NETSTANDARD_BUILD // The example has its own build of the library: running it once is enough.
using System.Net;
using System.Text;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>The web form of the documentation, built, started and called over loopback; .ci/browser uses it as people do.</summary>
public sealed class WebFormTests(WebForm form) : IClassFixture<WebForm>
{
    private const string WrongTotal = "/disclosureRequests/results/partiallyDisclosed/total";

    private static readonly byte[] Sample = File.ReadAllBytes(RepositoryRoot.Combine("docs/examples/reports/jincheng-chengqu-2022.txt"));

    private static readonly DisclosureReport Report = ReportReader.Read(Sample).Report!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_runs_no_script_but_its_own()
    {
        using var response = await form.Client.GetAsync("", Token);
        response.EnsureSuccessStatusCode();
        response.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'; script-src 'self';").And.NotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        (await response.Content.ReadAsStringAsync(Token)).Should().NotContain("<style").And.MatchRegex("""<script src="/script.js" defer></script>""");
    }

    [Fact]
    public async Task File_is_answered_with_the_form_its_findings_and_a_proposal()
    {
        using var response = await PostAsync("", ("lang", "en"), ("file", null));
        var page = await response.Content.ReadAsStringAsync(Token);
        foreach (var finding in ConsistencyChecker.Check(Report).Failures)
            page.Should().Contain(WebUtility.HtmlEncode(finding.Message.English));
        page.Should().Contain($"""name="apply" value="{WrongTotal}=2">""").And.Contain($"""name="{WrongTotal}" value="0" """);
    }

    [Theory]
    [InlineData(WrongTotal, "2")]
    [InlineData("apply", WrongTotal + "=2")]
    public async Task Edit_is_in_every_download(string field, string value)
    {
        var corrected = Report.With(WrongTotal, 2);
        var source = "f" + Convert.ToBase64String(Sample);
        (await FileAsync("report.json")).Should().Be(ReportJson.Write(corrected, new() { Indented = true }));
        (await FileAsync("report.html")).Should().Be(ReportHtml.Write(corrected));
        (await FileAsync("report.txt")).Should().Be(ReportText.Write(corrected));
        var rows = (await FileAsync("report.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Should().HaveCount(corrected.Cells().Count() + 1).And.ContainSingle(row => row.Contains(WrongTotal + ",", StringComparison.Ordinal) && row.Contains(",2,", StringComparison.Ordinal));

        async Task<string> FileAsync(string name)
        {
            using var response = await PostAsync(name, ("source", source), (field, value));
            response.EnsureSuccessStatusCode();
            response.Content.Headers.ContentDisposition!.FileName.Should().Be(name);
            return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(Token));
        }
    }

    [Fact]
    public async Task Download_without_a_report_is_a_bad_request()
    {
        using var response = await PostAsync("report.json", ("text", "hello"));
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    // A value of null is the sample as a file.
    private async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string? Value)[] fields)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (value is null)
                content.Add(new ByteArrayContent(Sample), name, "report.txt");
            else
                content.Add(new StringContent(value), name);
        }

        return await form.Client.PostAsync(path, content, Token);
    }
}
#endif
