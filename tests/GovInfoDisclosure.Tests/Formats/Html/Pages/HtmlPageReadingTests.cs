using System.Globalization;
using System.Text;
using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Formats.Html.Pages;

/// <summary>Random reports as pages in the markup of common editors, read from bytes. PAGE_SEEDS sets how many a markup (default 40), PAGE_START the first seed.</summary>
public sealed class HtmlPageReadingTests(ITestOutputHelper output)
{
    private static readonly int Seeds = Setting("PAGE_SEEDS", 40);

    private static readonly int Start = Setting("PAGE_START", 0);

    public static TheoryData<string> Markups => ["plain", "Word", "WPS", "run by run"];

    /// <summary>Text shapes whose lines a page can show: those that do not stand on columns of spaces.</summary>
    public static TheoryData<string> Lines => ["cell a line, blank lines", "cell |, fill behind", "row a line, filled", "markdown with rule"];

    [Theory]
    [MemberData(nameof(Markups))]
    public void Read_page_every_number_is_right_and_blanks_stay_blank(string markup)
    {
        var score = new ShapeScore(markup);
        var faults = new List<string>();
        for (var seed = Start; seed < Start + Seeds; seed++)
        {
            var (page, bytes) = Write(markup, seed);
            var verdict = ReadingJudge.Judge(page, ReportReader.Read(bytes));
            score.Add(verdict);
            faults.AddRange(CellFaults(verdict));
        }

        output.WriteLine($"{ShapeScore.Head}\n{score}\n{string.Join('\n', faults)}");
        faults.Should().BeEmpty("seeds {0} to {1} give {2}", Start, Start + Seeds - 1, score);
    }

    [Theory]
    [MemberData(nameof(Markups))]
    public void Read_page_header_and_sections_are_those_of_the_text(string markup)
    {
        var faults = new List<string>();
        for (var seed = Start; seed < Start + Seeds; seed++)
        {
            // What a plain text of the same content does not give is not the page's fault.
            var text = ShapeWriter.Write(ShapeCatalog.Find("markdown with rule"), seed);
            if (ReadingJudge.Judge(text, ReportText.Read(text.Text)) is { HeaderFaults.Count: 0, SectionFaults.Count: 0 })
            {
                var (page, bytes) = Write(markup, seed);
                faults.AddRange(AroundFaults(ReadingJudge.Judge(page, ReportReader.Read(bytes))));
            }
        }

        faults.Should().BeEmpty("seeds {0} to {1}", Start, Start + Seeds - 1);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_page_of_text_lines_gives_what_the_text_gives(string shape)
    {
        for (var seed = Start; seed < Start + Seeds; seed++)
        {
            var text = ShapeWriter.Write(ShapeCatalog.Find(shape), seed);
            var random = RandomExtensions.ForAspect(seed, 21);
            var isPre = random.Chance(30);
            var lines = text.Text.Split('\n').Select(line => System.Net.WebUtility.HtmlEncode(line));
            var content = isPre ? $"<pre>\n{string.Join('\n', lines)}</pre>" : string.Join('\n', lines.Select(line => $"<p>{(line.Length == 0 ? "<br>" : line)}</p>"));

            var read = ReportReader.Read(Encoding.UTF8.GetBytes(SitePage.Wrap(content, "utf-8", new Random(0))));

            var expected = ReportText.Read(text.Text).Report;
            (read.Report?.CellValues()).Should().Equal(expected?.CellValues(), "seed {0}, pre {1}", seed, isPre);
        }
    }

    [Fact]
    public void Read_damaged_page_never_throws()
    {
        string[] pieces = ["<", "</td>", "<td colspan=2 rowspan=3>", "<tr>", "<table>", "</table>", "<div hidden>", "<pre>", "</pre>", "<!--", "<textarea>", "<nav>", "</div>", "&", "\"", "\0", "一", "12", "|", "总计", "第二十条"];
        for (var seed = Start; seed < Start + (10 * Seeds); seed++)
        {
            var (page, _) = Write(Markups.ElementAt(seed % 4).Data, seed % 20);
            var random = RandomExtensions.ForAspect(seed, 22);
            var html = page.Text;
            for (var edits = random.Next(1, 40); edits > 0; edits--)
            {
                var at = random.Next(html.Length);
                html = random.Chance(30) ? html.Remove(at, random.Next(Math.Min(300, html.Length - at))) : html.Insert(at, random.Chance(20) ? html.Substring(at, random.Next(Math.Min(300, html.Length - at))) : random.Pick(pieces));
            }

            var act = () => ReportHtml.Read(html);

            act.Should().NotThrow("seed {0}", seed);
        }
    }

    private static (PublishedText Page, byte[] Bytes) Write(string markup, int seed)
    {
        var kind = new ShapeKind(markup, random => new HtmlPageShape(Markup(markup), random));
        var text = ShapeWriter.Write(kind, seed);
        var random = RandomExtensions.ForAspect(seed, 20);
        var (charset, encoding) = random.Pick(("utf-8", Encoding.UTF8), ("gb2312", Gb18030), ("GBK", Gb18030), ("gb18030", Gb18030), (null, Gb18030), (null, Encoding.UTF8), ("gb2312", Encoding.UTF8), ("utf-8", Gb18030), (null, Encoding.Unicode));
        var page = text with { Text = SitePage.Wrap(text.Text, charset, random) };
        return (page, encoding.GetBytes(page.Text));
    }

    private static Encoding Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static PageMarkup Markup(string name) => name switch
    {
        "plain" => new PlainMarkup(),
        "Word" => new WordMarkup(),
        "WPS" => new WpsMarkup(),
        _ => new RunByRunMarkup(),
    };

    // In a page of traditional characters a text in a cell is traditional too.
    private static IEnumerable<string> CellFaults(Verdict verdict) => verdict.Cells
        .Where(cell => cell.IsFault && !(cell.Truth?.Expected.Text == "无" && cell.Actual?.Text == "無"))
        .Select(cell => $"{verdict.Text.Shape}, seed {verdict.Text.Seed}: {cell}");

    // Where the heading of section five is lost, a note below the table before it cannot be told from its text.
    private static IEnumerable<string> AroundFaults(Verdict verdict)
    {
        var head = $"{verdict.Text.Shape}, seed {verdict.Text.Seed}: ";
        foreach (var fault in verdict.HeaderFaults)
            yield return head + fault;
        foreach (var (section, paragraphs) in verdict.Text.Paragraphs.Where(pair => verdict.SectionFaults.Contains(pair.Key.Key)))
        {
            if (paragraphs is not ["（一）主要问题", ..])
                yield return $"{head}{section.Key}: [{string.Join(" ¶ ", paragraphs)}] read as [{string.Join(" ¶ ", ReadingJudge.ParagraphsOf(verdict.Result.Report, section) ?? [])}]";
        }
    }

    private static int Setting(string name, int value) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : value;
}
