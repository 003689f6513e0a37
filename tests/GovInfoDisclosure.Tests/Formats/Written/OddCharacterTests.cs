namespace GovInfoDisclosure.Tests.Formats.Written;

/// <summary>What the formats make of texts that no report should hold: each keeps them, but for what its documentation says.</summary>
public sealed class OddCharacterTests
{
    private static readonly Func<DisclosureReport, ReadResult> Text = static report => ReportText.Read(ReportText.Write(report));
    private static readonly Func<DisclosureReport, ReadResult> Html = static report => ReportHtml.Read(ReportHtml.Write(report));
    private static readonly Func<DisclosureReport, ReadResult> Json = static report => ReportJson.Read(ReportJson.Write(report));

    [Theory]
    [InlineData("甲\u2028乙")]
    [InlineData("甲\u0085乙")]
    [InlineData("甲\u000B乙")]
    [InlineData("甲\f乙")]
    [InlineData("甲\u0001乙")]
    [InlineData("甲\uFFFE乙")]
    [InlineData("\uFEFF甲")]
    [InlineData("\u200B甲\u200B")]
    public void Odd_characters_are_kept_by_every_format(string text) => Keep(Places(text), Text, Html, Json);

    [Theory]
    [InlineData("甲\0乙")]
    [InlineData("\0")]
    public void Null_characters_are_kept_by_text_and_json(string text) => Keep(Places(text), Text, Json);

    [Fact]
    public void Halves_of_surrogate_pairs_are_kept_by_text_and_html_and_replaced_by_json()
    {
        foreach (var half in new[] { '\uD800', '\uDC00' })
        {
            var reports = Places($"甲{half}乙").ToArray();
            Keep(reports, Text, Html);
            reports.Select(report => Json(report).Report).Should().Equal(Places("甲\uFFFD乙"));
        }
    }

    [Theory]
    [InlineData("甲\n乙")]
    [InlineData("甲\r\n乙")]
    [InlineData("\n甲\r 乙 ")]
    public void Paragraph_of_several_lines_is_one_paragraph_a_line_in_text_and_html_and_kept_by_json(string paragraph)
    {
        var report = InParagraph("前", paragraph, "后");

        Text(report).Report.Should().Be(InParagraph("前", "甲", "乙", "后"));
        Html(report).Report.Should().Be(InParagraph("前", "甲", "乙", "后"));
        Keep([report], Json);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000")]
    public void Texts_without_a_character_are_left_out_by_text_and_html_and_kept_by_json(string text)
    {
        foreach (var read in new[] { Text, Html })
        {
            read(InParagraph("前", text, "后")).Report.Should().Be(InParagraph("前", "后"));
            read(InHeader(text)).Report.Should().Be(InHeader(null));
        }

        Keep([InParagraph("前", text, "后"), InHeader(text)], Json);
    }

    [Theory]
    [InlineData("甲\n乙")]
    [InlineData("甲\r\n乙")]
    public void Line_breaks_in_header_and_cells_are_kept_by_every_format(string text) => Keep([InHeader(text), InCell(text)], Text, Html, Json);

    private static void Keep(IEnumerable<DisclosureReport> reports, params Func<DisclosureReport, ReadResult>[] formats)
    {
        foreach (var report in reports)
        {
            foreach (var format in formats)
                format(report).Report.Should().Be(report);
        }
    }

    private static IEnumerable<DisclosureReport> Places(string text) => [InParagraph("前", text, "后"), InHeader(text), InCell(text)];

    private static DisclosureReport InParagraph(params string[] paragraphs) => Report with { OverallSituation = new() { Paragraphs = [.. paragraphs] } };

    private static DisclosureReport InHeader(string? text) => Report with { Header = Report.Header with { Title = text, IndexNumber = text } };

    private static DisclosureReport InCell(string text) => Report with
    {
        LegalRemedies = LegalRemedies.Zero with { Reconsideration = RemedyOutcomes.Zero with { Total = Cell.FromText(text) } },
    };

    private static DisclosureReport Report { get; } = WritingSamples.Get("edition-2021");
}
