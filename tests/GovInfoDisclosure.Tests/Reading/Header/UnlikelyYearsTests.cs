using GovInfoDisclosure.Tests.Reading.Tables;

namespace GovInfoDisclosure.Tests.Reading.Header;

public sealed class UnlikelyYearsTests
{
    [Theory]
    [InlineData("江城市教育局9999年政府信息公开工作年度报告", "江城市教育局")]
    [InlineData("江城市教育局20233年度政府信息公开工作年度报告", "江城市教育局20233年度")]
    [InlineData("江城市109团2023年政府信息公开工作年度报告", "江城市109团")]
    public void Year_of_a_title_that_is_none_is_no_part_of_the_body(string title, string body) =>
        ReportText.Read(TableSample.Tables().AsPipes().Replace("北坡镇2024年政府信息公开工作年度报告", title, StringComparison.Ordinal))
            .Report!.Header.ReportingBody.Should().Be(body);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1899)]
    [InlineData(2101)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    public void Year_that_no_report_is_about_is_kept_and_told_by_every_format(int year)
    {
        var report = Formats.Written.WritingSamples.Get("edition-2021") with { Header = new() { Title = "报告", ReportYear = year } };
        foreach (var read in Copies(report))
        {
            read.Report.Should().Be(report);
            read.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.YearUnlikely).Should().ContainSingle().Which.Path.Should().Be("/header/reportYear");
            ConsistencyChecker.Check(read, new() { Rules = ConsistencyRuleSet.All, PreviousYear = report }).Findings.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData(1899, true)]
    [InlineData(1900, false)]
    [InlineData(2100, false)]
    [InlineData(2101, true)]
    [InlineData(1, true)]
    [InlineData(9999, true)]
    public void Days_of_years_without_reports_are_kept_and_told_by_every_format(int year, bool isTold)
    {
        var header = new ReportHeader { Title = "报告", PublishedOn = new(year, 3, 4), StatisticalPeriod = new() { From = new(year, 1, 1), To = new(year, 12, 31) } };
        var report = Formats.Written.WritingSamples.Get("mixed") with { Header = header };
        foreach (var read in Copies(report))
        {
            read.Report.Should().Be(report);
            read.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.YearUnlikely).Select(diagnostic => diagnostic.Path).Should().Equal(
                isTold ? ["/header/publishedOn", "/header/statisticalPeriod/from", "/header/statisticalPeriod/to"] : []);
            ConsistencyChecker.Check(read, new() { Rules = ConsistencyRuleSet.All, PreviousYear = report }).Findings.Should().NotBeEmpty();
        }
    }

    private static ReadResult[] Copies(DisclosureReport report) =>
        [ReportText.Read(ReportText.Write(report)), ReportHtml.Read(ReportHtml.Write(report)), ReportJson.Read(ReportJson.Write(report))];
}
