using System.Globalization;
using System.Net;
using GovInfoDisclosure.Tests.Diagnostics;

namespace GovInfoDisclosure.Tests.Reading.Header;

/// <summary>Header and preamble of tops of pages, as text and as a page. What is in no field is in the preamble, known, or told.</summary>
public sealed class PageTopTests
{
    private static readonly string[] OfMissingFields = ["GID301", "GID302", "GID303", "GID304", "GID305", "GID306", "GID308"];

    public static TheoryData<string> Names => [.. PageTops.All.Keys];

    [Fact]
    public void Tops_are_many() => PageTops.All.Should().HaveCountGreaterThan(60);

    [Theory, MemberData(nameof(Names))]
    public void Read_text_gives_header_and_preamble(string name) => Verify(PageTops.All[name], ReportText.Read(PageTops.All[name].Lines + Sections()));

    [Theory, MemberData(nameof(Names))]
    public void Read_page_gives_header_and_preamble(string name)
    {
        // Marks of Markdown are what a page shows.
        var top = PageTops.All[name];
        if (top.Lines.Contains('#'))
            return;
        Verify(top, ReportHtml.Read(string.Concat((top.Lines + Sections()).Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n"))));
    }

    private static void Verify(PageTop top, ReadResult result)
    {
        var header = result.Report!.Header;
        var read = new PageTop(top.Lines)
        {
            Title = header.Title,
            Body = header.ReportingBody,
            Year = header.ReportYear,
            Date = header.PublishedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}") : null,
            Index = header.IndexNumber,
            Number = header.DocumentNumber,
            Preamble = [.. result.Report.Preamble],
            Told = [.. result.Diagnostics.Select(diagnostic => diagnostic.Code).Except(OfMissingFields)],
        };
        read.Should().BeEquivalentTo(top, options => options.WithStrictOrdering());
        string[] missing = [header.Title is null ? "GID301" : "", header.ReportingBody is null ? "GID302" : "", header.ReportYear is null ? "GID303" : "", header.PublishedOn is null ? "GID304" : ""];
        missing.Where(code => code.Length > 0).Except(result.Diagnostics.Select(diagnostic => diagnostic.Code)).Should().BeEmpty("what is null is told");
    }

    private static string Sections() => "\n" + DiagnosticSamples.SoundReport[DiagnosticSamples.SoundReport.IndexOf("一、总体情况", StringComparison.Ordinal)..];
}
