using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Form;

public sealed class ReportLayoutTests
{
    private static readonly ReportTable[] Tables = Enum.GetValues<ReportTable>();
    private static readonly ReportFormat[] Editions = ReportLayout.Editions;

    private static IEnumerable<LayoutRow> RowsOf(ReportFormat edition) => Tables.SelectMany(table => ReportLayout.Rows(table, edition));

    [Theory]
    [InlineData(ReportTable.ProactiveDisclosure, ReportFormat.Edition2021, 6, 10)]
    [InlineData(ReportTable.ProactiveDisclosure, ReportFormat.Trial2019, 8, 22)]
    [InlineData(ReportTable.DisclosureRequests, ReportFormat.Edition2021, 25, 175)]
    [InlineData(ReportTable.DisclosureRequests, ReportFormat.Trial2019, 23, 161)]
    [InlineData(ReportTable.LegalRemedies, ReportFormat.Edition2021, 3, 15)]
    [InlineData(ReportTable.LegalRemedies, ReportFormat.Trial2019, 3, 15)]
    public void Rows_of_a_table_have_the_numbers_of_the_form(ReportTable table, ReportFormat edition, int rows, int cells)
    {
        var all = ReportLayout.Rows(table, edition);

        all.Count(row => !row.IsHeading).Should().Be(rows);
        all.SelectMany(row => row.Cells).Should().HaveCount(cells);
        all.Should().OnlyContain(row => row.Table == table && (row.Edition == null || row.Edition == edition));
    }

    [Fact]
    public void Rows_of_no_table_throws() =>
        FluentActions.Invoking(() => ReportLayout.Rows((ReportTable)3, ReportFormat.Edition2021)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Rows_stand_below_their_heading()
    {
        foreach (var edition in Editions)
        {
            var seen = new HashSet<LayoutRow>();
            foreach (var row in RowsOf(edition))
            {
                seen.Add(row);
                if (row.Parent is not { } parent)
                    continue;
                parent.IsHeading.Should().BeTrue("{0} stands under {1}", row, parent);
                seen.Should().Contain(parent, "{0} stands under {1}", row, parent);
                row.Depth.Should().Be(parent.Depth + 1);
            }
        }
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021), InlineData(ReportFormat.Trial2019)]
    public void Labels_of_cells_are_unambiguous_in_both_languages(ReportFormat edition)
    {
        var cells = RowsOf(edition).SelectMany(row => row.Cells).ToArray();

        cells.Select(cell => cell.Label).Should().OnlyHaveUniqueItems();
        cells.Select(cell => cell.EnglishLabel).Should().OnlyHaveUniqueItems();
        cells.Should().OnlyContain(cell => cell.EnglishLabel.All(character => character < '\u2E80'), "the English label is English");
    }

    [Fact]
    public void Find_address_of_every_cell_gives_its_place()
    {
        foreach (var cell in Editions.SelectMany(RowsOf).SelectMany(row => row.Cells))
        {
            var found = ReportLayout.Find(cell.Address);

            found.Should().NotBeNull();
            (found!.Address, found.Label, found.Column.Index).Should().Be((cell.Address, cell.Label, cell.Column.Index));
            cell.Row.Cells[cell.Column.Index].Should().BeSameAs(cell);
            cell.ToString().Should().Be(cell.Address).And.StartWith(cell.Row.Address + "/");
        }
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData("/"), InlineData("/disclosureRequests"), InlineData("/disclosureRequests/newRequests"), InlineData("disclosureRequests/newRequests/total"),
        InlineData("/DisclosureRequests/newRequests/total"), InlineData("/disclosureRequests/newRequests/total/")]
    public void Find_address_of_no_cell_gives_null(string? address) => ReportLayout.Find(address!).Should().BeNull();

    [Fact]
    public void Cells_of_a_report_come_in_the_order_of_the_form()
    {
        foreach (var edition in Editions)
        {
            var format = edition == ReportFormat.Trial2019 ? ReportFormat.Trial2019 : ReportFormat.Edition2021;
            var report = RandomReports.Create(3, new() { Format = format });

            report.CellValues().Select(cell => cell.Address).Should().Equal(RowsOf(edition).SelectMany(row => row.Cells).Select(cell => cell.Address));
        }
    }

    [Fact]
    public void Cells_of_mixed_reports_follow_the_edition_of_each_row()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var report = RandomReports.Create(seed, new() { Format = ReportFormat.Mixed, BlankPercent = 10, MayLackSections = true });
            var cells = report.CellValues().ToArray();

            cells.Select(cell => cell.Address).Should().OnlyHaveUniqueItems("seed {0}", seed);
            foreach (var cell in cells)
                cell.Place.Find(report).Should().Be(cell.Value, "seed {0}, {1}", seed, cell.Address);
            Editions.SelectMany(RowsOf).SelectMany(row => row.Cells).Where(place => place.Find(report) is not null).Select(place => place.Address).Distinct()
                .Should().BeEquivalentTo(cells.Select(cell => cell.Address), "seed {0}", seed);
        }
    }

    [Fact]
    public void Cells_of_null_throws() => FluentActions.Invoking(() => ((DisclosureReport)null!).Cells()).Should().Throw<ArgumentNullException>();

    [Fact]
    public void LayoutCell_Find_in_a_report_without_the_place_gives_null()
    {
        var report = RandomReports.Create(3, new() { Format = ReportFormat.Edition2021 });
        var trialPlace = ReportLayout.Find("/proactiveDisclosure/administrativePenalties/decisions")!;
        var remedies = ReportLayout.Find("/legalRemedies/reconsideration/total")!;

        trialPlace.Find(report).Should().BeNull();
        remedies.Find(report with { LegalRemedies = null }).Should().BeNull();
        remedies.Invoking(place => place.Find(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Sections_are_the_six_of_the_form()
    {
        ReportSection.All.Select(section => section.Heading).Should().Equal("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");
        ReportSection.All.Select(section => section.Table).Should()
            .Equal(null, ReportTable.ProactiveDisclosure, ReportTable.DisclosureRequests, ReportTable.LegalRemedies, null, null);
        ReportSection.All.Should().OnlyContain(section => section.ToString() == section.Heading && section.EnglishTitle.Length > 0);
    }
}
