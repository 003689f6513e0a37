namespace GovInfoDisclosure.Tests.Diagnostics;

public sealed class DiagnosticSampleTests
{
    public static TheoryData<string> Codes => [.. DiagnosticSamples.Codes];

    public static TheoryData<string> CodesOfOneLine => [.. DiagnosticSamples.Codes.Except(["GID103", "GID104", "GID110", "GID207"])];

    // Codes of bytes, HTML and Word (GID4xx) and of JSON (GID5xx) have their samples with the tests of their readers.
    [Fact]
    public void Samples_cover_every_code_of_texts() =>
        DiagnosticSamples.Codes.Should().BeEquivalentTo(DiagnosticDescriptor.All.Select(descriptor => descriptor.Code).Where(code => string.CompareOrdinal(code, "GID4") < 0));

    [Fact]
    public void Sound_report_has_no_diagnostic_and_breaks_no_rule()
    {
        var result = ReportReader.Read(DiagnosticSamples.SoundReport);

        result.Diagnostics.Should().BeEmpty();
        result.Report!.Format.Should().Be(ReportFormat.Edition2021);
        result.Report.CellValues().Should().HaveCount(200).And.OnlyContain(cell => cell.Value.IsNumber);
        ConsistencyChecker.Check(result).Failures.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Codes))]
    public void Sample_gives_its_diagnostic_with_a_place(string code)
    {
        var result = ReportText.Read(DiagnosticSamples.Of(code));

        var found = result.Diagnostics.Where(diagnostic => diagnostic.Code == code).ToArray();
        found.Should().NotBeEmpty("the sample of {0} gives {1}", code, string.Join(", ", result.Diagnostics));
        if (string.CompareOrdinal(code, "GID109") >= 0)
            found.Should().OnlyContain(diagnostic => diagnostic.Path != null || diagnostic.Location != null);
    }

    // What is no annual report gives none; whatever else is odd, the rest is read.
    [Theory, MemberData(nameof(Codes))]
    public void Sample_gives_a_report_unless_it_is_none(string code)
    {
        var result = ReportText.Read(DiagnosticSamples.Of(code));

        (result.Report is null).Should().Be(string.CompareOrdinal(code, "GID109") < 0);
        if (result.Report is null || code == DiagnosticCodes.NumbersLost)
            result.HasErrors.Should().BeTrue();
        else
            result.Report.CellValues().Should().HaveCountGreaterThan(150);
    }

    // A changed line must not make the reader report half of the page.
    [Theory, MemberData(nameof(CodesOfOneLine))]
    public void Sample_with_one_changed_line_gives_few_other_diagnostics(string code)
    {
        var others = ReportText.Read(DiagnosticSamples.Of(code)).Diagnostics.Where(diagnostic => diagnostic.Code != code);

        others.Should().HaveCountLessThanOrEqualTo(1, "{0}", string.Join(", ", others));
    }
}
