using GovInfoDisclosure.Tests.Diagnostics;
using static GovInfoDisclosure.Tests.Input.Word.WordFile;

namespace GovInfoDisclosure.Tests.Input.Word;

/// <summary>Reports in Word files.</summary>
public sealed class WordReportTests
{
    private const string Sections = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static readonly DisclosureReport Report = ReportText.Read(DiagnosticSamples.SoundReport).Report!;

    private static readonly string[] ReportSections = [.. ReportSection.All.Select(section => section.Heading)];

    [Fact]
    public async Task Read_report_from_bytes_and_streams()
    {
        var bytes = Of(Body(DiagnosticSamples.SoundReport));
        using var stream = new MemoryStream([1, 2, .. bytes]) { Position = 2 };
        using var other = new MemoryStream(bytes);

        ReportReader.Read(bytes).Diagnostics.Should().BeEmpty();
        ReportReader.Read(bytes).Report.Should().Be(Report);
        ReportReader.Read((ReadOnlySpan<byte>)bytes).Report.Should().Be(Report);
        ReportReader.Read(stream).Report.Should().Be(Report);
        (await ReportReader.ReadAsync(other, TestContext.Current.CancellationToken)).Report.Should().Be(Report);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_headings_whose_number_Word_counts(bool hasNumbering)
    {
        var bytes = Of(Body(DiagnosticSamples.SoundReport, line => ReportSections.Contains(line) && line[2..] is var title
            ? $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run(title)}</w:p>"
            : Paragraph(line)), numbering: hasNumbering ? Sections : null);

        var result = ReportReader.Read(bytes);

        result.Report!.CellValues().Should().Equal(Report.CellValues());
        result.Report!.ProblemsAndImprovements.Should().Be(Report.ProblemsAndImprovements);
        if (hasNumbering)
            result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Read_table_that_was_cut_in_two()
    {
        var cut = DiagnosticSamples.SoundReport.Replace("（三）不予公开\n", "\n（三）不予公开\n", StringComparison.Ordinal);

        ReportReader.Read(Of(Body(cut))).Report.Should().Be(Report);
    }

    [Fact]
    public void Read_number_of_a_cell_that_was_changed_is_the_new_one()
    {
        var body = Body(DiagnosticSamples.SoundReport).Replace(Cell("45"),
            $"<w:tc><w:p><w:del><w:r><w:delText>12</w:delText></w:r></w:del>{Run("7", "<w:strike/>")}<w:ins>{Run("45")}</w:ins></w:p></w:tc>", StringComparison.Ordinal);

        var result = ReportReader.Read(Of(body));

        result.Report.Should().Be(Report);
        var found = result.Diagnostics.Should().ContainSingle().Subject;
        found.Code.Should().Be(DiagnosticCodes.WordRevisionsAccepted);
        found.Severity.Should().Be(IssueSeverity.Info);
    }

    // Lines and rows are counted, blank paragraphs are not.
    [Fact]
    public void Read_places_count_in_the_shown_text()
    {
        var body = "<w:p/>" + Body(DiagnosticSamples.SoundReport)
            .Replace(Cell("行政许可"), $"<w:tc>{Paragraph("行政")}{Paragraph("许可")}</w:tc>", StringComparison.Ordinal);

        var source = ReportReader.Read(Of(body)).Source("/proactiveDisclosure/administrativeLicensing/decisionsThisYear")!;

        var lines = DiagnosticSamples.SoundReport.Split('\n').Where(line => line.Length > 0).ToList();
        source.RawText.Should().Be("45");
        source.Location.Line.Should().Be(1 + lines.IndexOf("行政许可 | 45"));
        source.Location.Column.Should().Be("行政 许可\t".Length + 1);
    }

    [Fact]
    public void Read_header_and_footer_parts_are_no_text_of_the_report()
    {
        var bytes = Zip(("word/document.xml", Document(Body(DiagnosticSamples.SoundReport) + "<w:sectPr><w:headerReference/></w:sectPr>")),
            ("word/header1.xml", $"<w:hdr {Namespaces}>{Paragraph("页眉")}</w:hdr>"), ("word/footer1.xml", $"<w:ftr {Namespaces}>{Paragraph("— 1 —")}</w:ftr>"));

        var result = ReportReader.Read(bytes);

        result.Report.Should().Be(Report);
        result.Diagnostics.Should().BeEmpty();
    }
}
