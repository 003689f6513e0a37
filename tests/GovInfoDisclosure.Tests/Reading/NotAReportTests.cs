using GovInfoDisclosure.Tests.Diagnostics;

namespace GovInfoDisclosure.Tests.Reading;

public sealed class NotAReportTests
{
    [Theory]
    [InlineData(3, "GID102")]
    [InlineData(4, "GID108")]
    [InlineData(5, "GID108")]
    public void Read_list_of_titles_is_one_from_four_on(int titles, string code)
    {
        var text = string.Concat(Enumerable.Range(2020, titles).Select(static year => $"云岭市教育局{year}年政府信息公开工作年度报告\n"));

        ReportText.Read(text).Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Severity == IssueSeverity.Error).Which.Code.Should().Be(code);
    }

    // The second begins at once with its tables.
    [Fact]
    public void Read_second_report_without_section_one_leaves_the_first_whole()
    {
        var sound = DiagnosticSamples.SoundReport;
        var second = sound[sound.IndexOf("二、主动公开", StringComparison.Ordinal)..].Replace("2024", "2023", StringComparison.Ordinal);

        var result = ReportText.Read(sound + second);

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "GID109");
        result.Report!.DisclosureRequests.Should().Be(ReportText.Read(sound).Report!.DisclosureRequests);
        result.Report.OverallSituation.Should().Be(ReportText.Read(sound).Report!.OverallSituation);
    }
}
