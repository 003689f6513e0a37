using System.Text;

namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>What stands in a cell that the text states is a number or a text, and never a blank.</summary>
public sealed class StatedCellsTests
{
    private const string Cell = "/disclosureRequests/newRequests/legalServiceInstitution";

    private const string Licensing = "/proactiveDisclosure/administrativeLicensing/decisionsThisYear";

    public static TheoryData<string> Texts => ["1.", "1[1]", "①", "N/A", "nan", "l", "1,", "١", "1-", "1, 234", "其中新办 1 件，共 2", "12 34"];

    [Fact]
    public void Read_clean_tables_gives_no_warning()
    {
        var tables = TableSample.Tables();

        foreach (var result in new[] { ReportText.Read(tables.AsPipes()), ReportText.Read(tables.AsCommas()), ReportText.Read(tables.AsDrawing()), Page(tables) })
        {
            result.Warned().Should().BeEmpty();
            result.Row("/disclosureRequests/newRequests").Should().Equal("3", "0", "2", "0", "1", "0", "6");
            result.Row("/legalRemedies").Should().Equal("1", "2", "0", "0", "3", "0", "4", "0", "0", "4", "0", "0", "5", "0", "5");
            result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal("2", "0", "16");
        }
    }

    [Theory]
    [InlineData("**45**", "45", false)]
    [InlineData("__45__", "45", false)]
    [InlineData("*45*", "45", false)]
    [InlineData("**1,234**", "1234", false)]
    [InlineData("**约45**", "约45", true)]
    [InlineData("**45", "**45", true)]
    [InlineData("*45**", "*45**", true)]
    [InlineData("_45_", "_45_", true)]
    [InlineData("**4**5**", "**4**5**", true)]
    public void Read_marks_of_emphasis_around_a_number_are_no_part_of_it(string text, string cell, bool isWarned)
    {
        var result = ReportText.Read(TableSample.Tables().With("行政许可", text).AsPipes());

        result.At(Licensing).ToString().Should().Be(cell);
        result.Warned().Should().Equal(isWarned ? [$"GID214 {Licensing}"] : []);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_text_in_a_cell_of_a_row_is_kept_and_reported(string text)
    {
        var tables = TableSample.Tables().With(TableSample.NewRequests, "3", "0", "2", "0", text, "0", "6");

        foreach (var result in new[] { ReportText.Read(tables.AsPipes()), Page(tables) })
        {
            result.Row("/disclosureRequests/newRequests").Should().Equal("3", "0", "2", "0", text, "0", "6");
            result.Warned().Should().Equal($"GID214 {Cell}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_text_in_the_only_cell_of_a_row_is_kept_and_reported(string text)
    {
        var result = Page(TableSample.Tables().With("行政许可", text));

        result.At(Licensing).Text.Should().Be(text);
        result.Warned().Should().Equal($"GID214 {Licensing}");
    }

    [Fact]
    public void Read_text_in_a_cell_of_table_L_is_kept_and_reported()
    {
        var result = ReportText.Read(TableSample.Tables().With("1", "2", "①", "0", "3", "0", "4", "0", "0", "4", "0", "0", "5", "0", "5").AsPipes());

        result.At("/legalRemedies/reconsideration/other").Text.Should().Be("①");
        result.At("/legalRemedies/reconsideration/total").Count.Should().Be(3);
        result.Warned().Should().Equal("GID214 /legalRemedies/reconsideration/other");
    }

    [Fact]
    public void Read_thousands_in_a_cell_stay_one_number() =>
        Page(TableSample.Tables().With("行政许可", "1,234")).At(Licensing).Count.Should().Be(1234);

    [Fact]
    public void Read_row_that_lost_a_cell_is_left_blank_and_reported()
    {
        var tables = TableSample.Tables().With(TableSample.NewRequests, "3", "0", "2", "1", "0", "6");

        foreach (var result in new[] { ReportText.Read(tables.AsPipes()), Page(tables) })
        {
            result.Row("/disclosureRequests/newRequests").Should().AllBe("");
            result.Warned().Should().Contain("GID201 /disclosureRequests/newRequests");
        }
    }

    [Fact]
    public void Read_row_that_lost_a_cell_behind_blanks_of_its_label_is_left_blank()
    {
        // Each label leaves two blanks: with one cell less, the second of them would count as a value.
        var tables = TableSample.Tables();
        foreach (var row in tables["三、收到和处理政府信息公开申请情况"].ToArray())
            tables.With(row[0], ["", "", .. row.Skip(1)]);
        tables.With(TableSample.NewRequests, "", "", "3", "0", "2", "1", "0", "6");

        var result = ReportText.Read(tables.AsPipes());

        result.Row("/disclosureRequests/newRequests").Should().AllBe("");
        result.Row("/disclosureRequests/results/disclosed").Should().Equal("3", "0", "2", "0", "1", "0", "6");
        result.Warned().Should().Equal("GID201 /disclosureRequests/newRequests");
    }

    [Fact]
    public void Read_table_cut_in_two_reads_a_full_row_by_its_count()
    {
        // Behind the cut the rows have a label in the first column again, and their first value may be blank.
        var page = TableSample.Tables().With("6.属于四类过程性信息", "", "17", "45", "1", "2", "", "65").AsPage()
            .Replace("<tr><td>6.属于", "</table><p>- 3 -</p><table><tr><td>6.属于", StringComparison.Ordinal)
            .Replace("<tr><td>1.本机关不掌握", "<tr><td rowspan=\"3\">（四）无法提供</td><td>1.本机关不掌握", StringComparison.Ordinal);

        var result = ReportReader.Read(Encoding.UTF8.GetBytes(page));

        result.Row("/disclosureRequests/results/notDisclosed/processInformation").Should().Equal("", "17", "45", "1", "2", "", "65");
    }

    private static ReadResult Page(Dictionary<string, List<string[]>> tables) => ReportReader.Read(Encoding.UTF8.GetBytes(tables.AsPage()));
}
