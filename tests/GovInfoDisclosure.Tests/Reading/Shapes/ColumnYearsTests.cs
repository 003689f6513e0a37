using GovInfoDisclosure.Tests.Reading.Tables;

namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>Headings that name a year in place of 本年.</summary>
public sealed class ColumnYearsTests
{
    private const string Licensing = "/proactiveDisclosure/administrativeLicensing/decisionsThisYear";

    // The sample is the report of 2024.
    [Theory]
    [InlineData("2024年", false)]
    [InlineData("2025年", true)]
    [InlineData("2023年", true)]
    public void One_year_in_all_headings_is_the_year_of_the_report(string year, bool isTold)
    {
        var result = Read(text => InHeadings(text, year));

        result.At(Licensing).Count.Should().Be(45);
        result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal("2", "0", "16");
        result.Warned().Should().BeEmpty();
        result.Diagnostics.Where(diagnostic => diagnostic.Code == "GID226").Select(diagnostic => diagnostic.Path)
            .Should().Equal(isTold ? ["/proactiveDisclosure"] : []);
        result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "GID217", "headings that were read are no odd text");
    }

    [Theory]
    [InlineData("1899年")]
    [InlineData("2101年")]
    [InlineData("20230年")]
    public void What_is_no_year_settles_nothing(string year)
    {
        var result = Read(text => InHeadings(text, year));

        result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "GID226");
        result.Warned().Should().NotBeEmpty();
    }

    [Fact]
    public void Headings_of_two_years_leave_the_year_of_the_title()
    {
        var result = Read(text => text.Replace("本年处理决定数量", "2024年处理决定数量", StringComparison.Ordinal)
            .Replace("本年制发件数", "2023年制发件数", StringComparison.Ordinal));

        result.At(Licensing).Count.Should().Be(45);
        result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "GID226");
    }

    [Fact]
    public void A_heading_beside_that_of_this_year_is_of_another_year()
    {
        var result = Read(text => text.Replace("| 本年处理决定数量 |", "| 2023年处理决定数量 | 本年处理决定数量 |", StringComparison.Ordinal)
            .Replace("| 行政许可 | 45 |", "| 行政许可 | 40 | 45 |", StringComparison.Ordinal));

        result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "GID226");
        result.At(Licensing).Count.Should().NotBe(40);
    }

    [Fact]
    public void A_sentence_names_no_column()
    {
        var result = Read(text => text.Replace("本镇依法公开信息。", "2023年处理决定数量为40件。", StringComparison.Ordinal));

        result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "GID226");
    }

    [Fact]
    public void Without_a_year_in_the_title_the_headings_tell_it()
    {
        var result = Read(text => InHeadings(text.Replace("北坡镇2024年", "北坡镇", StringComparison.Ordinal), "2023年"));

        result.At(Licensing).Count.Should().Be(45);
        result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "GID226");
    }

    private static string InHeadings(string text, string year) => text.Replace("| 本年", "| " + year, StringComparison.Ordinal);

    private static ReadResult Read(Func<string, string> change) => ReportText.Read(change(TableSample.Tables().AsPipes()));
}
