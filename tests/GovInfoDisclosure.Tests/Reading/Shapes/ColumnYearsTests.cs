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

    public static TheoryData<string> Names =>
        ["制发件数", "制作数量", "制发数", "制作件数", "制发数量", "废止件数", "废止数量", "废止数", "处理决定数量", "处理决定数", "新制作数量", "新公开数量"];

    [Theory, MemberData(nameof(Names))]
    public void Settle_heading_of_any_column_of_this_year_names_the_year(string name)
    {
        var (document, told) = Settle($"信息内容\n  2023年{name}", 2024);

        document.Year.Should().Be(2023);
        told.Should().ContainSingle();
        told[0].Path.Should().Be("/proactiveDisclosure");
        told[0].Location!.Value.Offset.Should().Be(7 + 5);
        told[0].Message.Chinese.Should().Contain($"2023年{name}").And.Contain("2024");
    }

    [Theory]
    [InlineData("2023年处理决定数量", 2023)]
    [InlineData("２０２３年处理决定数量", 2023)]
    [InlineData("2023年处理決定數量", 2023)]
    [InlineData("行政许可2023年处理决定数量 45", 2023)]
    [InlineData("2022年 2023年处理决定数量", 2023)]
    [InlineData("1900年处理决定数量", 1900)]
    [InlineData("2100年处理决定数量", 2100)]
    [InlineData("2023年处理决定数量（件）", 2023)]
    [InlineData("2023年处理决定数量3", 2023)]
    // The same year twice, and the first of the names.
    [InlineData("2023年处理决定数量\n2023年制发件数", 2023)]
    // No year, one of five figures, of three, or one that no report is about.
    [InlineData("本年处理决定数量", null)]
    [InlineData("年处理决定数量", null)]
    [InlineData("023年处理决定数量", null)]
    [InlineData("12023年处理决定数量", null)]
    [InlineData("1899年处理决定数量", null)]
    [InlineData("2101年处理决定数量", null)]
    // Other words, words that go on, the heading of this year beside it, and two years.
    [InlineData("2023年处理决定", null)]
    [InlineData("2023年 处理决定数量", null)]
    [InlineData("2023年增减", null)]
    [InlineData("2023年处理决定数量为45", null)]
    [InlineData("2023年处理决定数量\n本年处理决定数量", null)]
    [InlineData("2023年处理决定数量\n2022年制发件数", null)]
    [InlineData("2022年制发件数\n2023年处理决定数量", null)]
    public void Settle_year_of_all_headings_is_that_of_the_columns(string text, int? year)
    {
        var (document, told) = Settle(text, null);

        document.Year.Should().Be(year);
        told.Should().BeEmpty("no title says otherwise");
    }

    [Theory]
    [InlineData("2023年处理决定数量\n本年制发件数", 1)]
    [InlineData("2024年处理决定数量", 0)]
    public void Settle_other_year_than_that_of_the_title_is_told(string text, int count) => Settle(text, 2024).Told.Should().HaveCount(count);

    private static (InputDocument Document, List<Diagnostic> Told) Settle(string text, int? year)
    {
        var told = new List<Diagnostic>();
        return (ColumnYears.Settle(StatedText.Of(text).WithYear(year), told), told);
    }

    private static string InHeadings(string text, string year) => text.Replace("| 本年", "| " + year, StringComparison.Ordinal);

    private static ReadResult Read(Func<string, string> change) => ReportText.Read(change(TableSample.Tables().AsPipes()));
}
