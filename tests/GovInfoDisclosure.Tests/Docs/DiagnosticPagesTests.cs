using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Diagnostics;

namespace GovInfoDisclosure.Tests.Docs;

public sealed class DiagnosticPagesTests
{
    private static readonly string[] Headings =
        ["## GID1xx: the input as a whole", "## GID2xx: tables", "## GID3xx: header and sections", "## GID4xx: bytes, HTML and Word", "## GID5xx: JSON"];

    [Fact]
    public void Page_lists_every_code_with_its_severity_and_titles()
    {
        var page = MarkdownPage.Read("docs/diagnostics.md");
        var rows = Headings.SelectMany(page.Table).ToArray();

        rows.Select(row => string.Join(" | ", row.Take(4))).Should().Equal(DiagnosticDescriptor.All.Select(descriptor =>
            $"`{descriptor.Code}` | {descriptor.Severity.ToString().ToLowerInvariant()} | {descriptor.Title.Chinese} | {descriptor.Title.English}"));
        rows.Should().OnlyContain(row => row.Length == 5 && row[4].EndsWith('.'), "every code has a meaning");
    }

    [Fact]
    public void Page_lists_each_code_below_the_heading_of_its_area()
    {
        var page = MarkdownPage.Read("docs/diagnostics.md");

        foreach (var heading in Headings)
        {
            var area = "`" + heading[3..7]; // GID1
            page.Table(heading).Should().NotBeEmpty().And.OnlyContain(row => row[0].StartsWith(area, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Text_page_has_an_example_of_every_code_of_texts()
    {
        var examples = MarkdownPage.Read("docs/formats/text.md").Table("## Diagnostics").Select(row => (Code: row[0].Trim('`'), Example: row[2])).ToArray();

        examples.Select(example => example.Code).Should().Equal(DiagnosticSamples.Codes);
        foreach (var (code, example) in examples)
        {
            var text = DiagnosticSamples.Of(code);
            var quotes = Regex.Matches(example, "(?<without>without )?`(?<text>[^`]+)`").ToArray();
            (quotes.Length > 0 || example == "an empty text").Should().BeTrue("{0} has an example", code);
            foreach (var quote in quotes)
            {
                var words = quote.Groups["text"].Value.Replace("⏎", "\n");
                if (quote.Groups["without"].Success)
                    (DiagnosticSamples.SoundReport.Contains(words) && !text.Contains(words)).Should().BeTrue("the sample of {0} leaves out {1}", code, words);
                else
                    text.Should().Contain(words, "the sample of {0} shows the example", code);
            }
        }
    }

    [Fact]
    public void Text_page_shows_shapes_that_read_as_the_same_report()
    {
        var report = ReportText.Read(DiagnosticSamples.SoundReport).Report;

        foreach (var row in MarkdownPage.Read("docs/formats/text.md").Table("## What is read"))
        {
            var example = row[1].Trim('`').Replace('⏎', '\n').Replace('⇥', '\t') + "\n";
            var lines = DiagnosticSamples.SoundReport.Split('\n').Where(line => Label(line) is { Length: > 1 } label && Letters(example).Contains(label)).ToArray();
            lines.Should().NotBeEmpty("{0} stands for a line of the sound report", row[0]);
            var text = DiagnosticSamples.SoundReport.Replace(string.Concat(lines.Select(line => line + "\n")), example);

            text.Should().NotBe(DiagnosticSamples.SoundReport);
            ReportText.Read(text).Report.Should().Be(report, "{0}", row[0]);
        }

        static string Label(string line) => line.Contains('|') ? Letters(line.Split('|')[0]) : "";
        static string Letters(string text) => string.Concat(text.Where(character => character >= '\u4E00' && character <= '\u9FFF'));
    }

    [Fact]
    public void Text_page_shows_the_beginning_of_a_written_report()
    {
        var page = MarkdownPage.Read("docs/formats/text.md");
        var shown = page.Blocks.Single(block => block.Mark == "written: sound-report").Text;

        ReportText.Write(ReportText.Read(DiagnosticSamples.SoundReport).Report!).Should().StartWith(shown);
        shown.Should().Contain("| 索引号 |").And.Contain("第二十条第（五）项");
        page.Prose.Should().Contain("(sound-report.txt)");
    }
}
