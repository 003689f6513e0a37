using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Form;

public sealed class ReportLayoutEditsTests
{
    private const string Issued = "/proactiveDisclosure/normativeDocuments/issuedThisYear";
    private const string Total = "/disclosureRequests/newRequests/total";

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    [InlineData(ReportFormat.Mixed)]
    public void With_each_address_changes_that_cell_alone(ReportFormat format)
    {
        var report = RandomReports.Create(3, new() { Format = format, BlankPercent = 10 });
        var cells = report.CellValues().ToArray();
        foreach (var cell in cells)
        {
            var changed = ReportLayout.With(report, cell.Address, Cell.FromText("约三件"));

            changed.CellValues().Where((other, index) => other != cells[index]).Should().ContainSingle()
                .Which.Should().Be(new CellValue(cell.Place, Cell.FromText("约三件")));
            (changed with
            {
                ProactiveDisclosure = report.ProactiveDisclosure, DisclosureRequests = report.DisclosureRequests, LegalRemedies = report.LegalRemedies,
            }).Should().Be(report, "nothing outside the tables changes");
            ReportLayout.With(changed, cell.Address, cell.Value).Should().Be(report);
        }
    }

    [Fact]
    public void With_several_cells_changes_all_and_of_two_values_for_one_cell_takes_the_last()
    {
        var report = RandomReports.Create(4);
        var values = report.CellValues().ToDictionary(cell => cell.Address, cell => (Cell)(cell.Address.Length + 0.5m));

        report.With(values).CellValues().Should().OnlyContain(cell => cell.Value.Number == cell.Address.Length + 0.5m);
        report.With(values.Append(new(Total, Cell.Blank))).DisclosureRequests!.NewRequests.Total.Should().Be(Cell.Blank);
        report.With([]).Should().Be(report);
    }

    [Theory]
    [InlineData("/disclosureRequests/newRequests/sum", "/disclosureRequests/newRequests/total")]
    [InlineData("/disclosureRequest/newRequests/total", "/disclosureRequests/newRequests/total")]
    [InlineData("/DisclosureRequests/NewRequests/Total", "/disclosureRequests/newRequests/total")]
    [InlineData("disclosureRequests/newRequests/total", "/disclosureRequests/newRequests/total")]
    [InlineData("/legalRemedies/reconsideration", "/legalRemedies/reconsideration/upheld, /legalRemedies/reconsideration/corrected, /legalRemedies/reconsideration/other.")]
    [InlineData("normativeDocuments/issuedThisYear", Issued + ".")]
    public void With_wrong_address_names_what_is_near(string address, string near)
    {
        var report = RandomReports.Create(4, new() { Format = ReportFormat.Edition2021 });

        FluentActions.Invoking(() => ReportLayout.With(report, address, 1)).Should().Throw<ArgumentException>()
            .Which.Message.Should().Contain($"\"{address}\"").And.Contain("Near are: ").And.Contain(near);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/header/title")]
    [InlineData("总计")]
    public void With_address_like_no_other_names_none(string address)
    {
        var report = RandomReports.Create(4);
        FluentActions.Invoking(() => ReportLayout.With(report, address, 1)).Should().Throw<ArgumentException>().Which.Message.Should().NotContain("Near");
        FluentActions.Invoking(() => ReportLayout.With(report, new string('/', 1_000_000), 1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void With_address_that_the_report_lacks_says_why()
    {
        var current = RandomReports.Create(4, new() { Format = ReportFormat.Edition2021 });
        var trial = RandomReports.Create(4, new() { Format = ReportFormat.Trial2019 });

        MessageOf(() => ReportLayout.With(trial, Issued, 1)).Should().Contain("belongs to the edition of 2021");
        MessageOf(() => ReportLayout.With(current, "/disclosureRequests/results/otherHandling/total", 1)).Should().Contain("trial edition of 2019");
        MessageOf(() => ReportLayout.With(current, "/proactiveDisclosure/centralizedProcurement/procurementAmount", 1)).Should().Contain("trial edition of 2019");
        MessageOf(() => ReportLayout.With(current with { DisclosureRequests = null }, Total, 1)).Should().Contain("no such table");

        static string MessageOf(Action action) => FluentActions.Invoking(action).Should().Throw<ArgumentException>().Which.Message;
    }

    [Fact]
    public void With_null_throws()
    {
        var report = RandomReports.Create(4);
        FluentActions.Invoking(() => ReportLayout.With(null!, Total, 1)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportLayout.With(report, null!, 1)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => report.With(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => report.With([new(null!, 1)])).Should().Throw<ArgumentException>();
    }
}
