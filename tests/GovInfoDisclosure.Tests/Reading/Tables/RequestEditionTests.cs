namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>The edition of table R follows the rows that only one edition has.</summary>
public class RequestEditionTests
{
    private const string Zeros = " | 0 | 0 | 0 | 0 | 0 | 0 | 0";

    [Fact]
    public void Read_rows_of_2021_beside_a_row_that_looks_like_one_of_2019_are_the_edition_of_2021()
    {
        // The values of the first row under （六）其他处理 stand beside that heading.
        var text = Rows(ReportFormat.Trial2019).Replace("（六）其他处理" + Zeros, "（六）其他处理" + Zeros + "\n3.其他", StringComparison.Ordinal);

        Read(text).Report!.DisclosureRequests!.Edition.Should().Be(ReportFormat.Edition2021);
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    public void Read_table_without_values_has_the_edition_of_its_labels(ReportFormat edition) =>
        Read(Rows(edition).Replace(Zeros, "", StringComparison.Ordinal).Replace("（一）予以公开", "（一）予以公开" + Zeros, StringComparison.Ordinal))
            .Report!.DisclosureRequests!.Edition.Should().Be(edition);

    private static ReadResult Read(string rows) =>
        ReportText.Read($"云岭市教育局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n{rows}四、政府信息公开行政复议、行政诉讼情况\n");

    private static string Rows(ReportFormat edition) => string.Concat(ReportLayout.Rows(ReportTable.DisclosureRequests, edition)
        .Select(row => row.Label + (row.IsHeading ? "" : Zeros) + "\n"));
}
