using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Form;

public sealed class ReportDifferencesTests
{
    private static readonly DisclosureReport Report = ReportEdits.Consistent(1).With(("/disclosureRequests/newRequests/total", 5));

    [Fact]
    public void Cells_that_differ_are_listed_in_the_order_of_the_form()
    {
        var other = Report.With(("/legalRemedies/reconsideration/total", Cell.FromText("/")), ("/disclosureRequests/newRequests/total", 6),
            ("/proactiveDisclosure/administrativeFees/amountCollectedThisYear", Cell.Blank));
        var before = (Fee: Report.ProactiveDisclosure!.AdministrativeFees.AmountCollectedThisYear, Total: Report.LegalRemedies!.Reconsideration.Total);

        Report.DifferencesFrom(other).Should().Equal(
            $"/proactiveDisclosure/administrativeFees/amountCollectedThisYear: {before.Fee} <> ·",
            "/disclosureRequests/newRequests/total: 5 <> 6",
            $"/legalRemedies/reconsideration/total: {before.Total} <> \"/\"");
    }

    [Fact]
    public void Header_members_and_paragraphs_are_listed()
    {
        var other = Report with
        {
            Header = Report.Header with { Title = null, ReportYear = 2022, StatisticalPeriod = new() { From = new(2022, 1, 1), To = new(2022, 12, 31) } },
            Preamble = [.. Report.Preamble, "附页"],
            OtherMatters = new() { Paragraphs = ["本年度未收取费用。"] },
        };

        Report.DifferencesFrom(other).Should().Equal(
            "/header/title: \"青石县人民政府2023年政府信息公开工作年度报告\" <> (none)",
            "/header/reportYear: 2023 <> 2022",
            "/header/statisticalPeriod: 2023-01-01..2023-12-31 <> 2022-01-01..2022-12-31",
            "/preamble/1: (none) <> \"附页\"",
            "/otherMatters/paragraphs/0: \"本年度未收取信息处理费。\" <> \"本年度未收取费用。\"");
    }

    [Fact]
    public void Long_texts_are_shown_where_they_part()
    {
        var text = new string('甲', 500);
        var (left, right) = (Report with { Preamble = [text + "左" + text] }, Report with { Preamble = [text + "右" + text] });

        var line = left.DifferencesFrom(right).Should().ContainSingle().Subject;

        line.Should().MatchRegex("^/preamble/0: \"…甲+左甲+…\" <> \"…甲+右甲+…\"$");
        line.Length.Should().BeLessThan(120);
    }

    [Fact]
    public void Sections_and_tables_that_one_report_lacks_are_one_line()
    {
        var other = Report with { LegalRemedies = null, OtherMatters = null, OverallSituation = NarrativeSection.Empty };

        Report.DifferencesFrom(other).Should().Equal(
            "/overallSituation/paragraphs/0: \"本年围绕重点工作推进信息公开，改版政府网站。\" <> (none)",
            "/legalRemedies: 15 cells <> (none)",
            "/otherMatters: 1 paragraph: \"本年度未收取信息处理费。\" <> (none)");
        other.DifferencesFrom(Report).Should().Contain("/legalRemedies: (none) <> 15 cells");
    }

    [Fact]
    public void Editions_that_differ_are_listed_with_their_cells()
    {
        var other = Report with { ProactiveDisclosure = Report.ProactiveDisclosure! with { AdministrativeLicensing = new() { Decisions = 7 } } };

        Report.DifferencesFrom(other).Should().Equal(
            "/format: Edition2021 <> Mixed",
            $"/proactiveDisclosure/administrativeLicensing/decisionsThisYear: {Report.ProactiveDisclosure.AdministrativeLicensing.DecisionsThisYear} <> (none)",
            "/proactiveDisclosure/administrativeLicensing/previousYearItems: (none) <> ·",
            "/proactiveDisclosure/administrativeLicensing/changeThisYear: (none) <> ·",
            "/proactiveDisclosure/administrativeLicensing/decisions: (none) <> 7");
    }

    [Fact]
    public void Lines_are_none_if_and_only_if_the_reports_are_equal()
    {
        var options = new RandomReportOptions { BlankPercent = 10, TextPercent = 10, MayLackSections = true };
        for (var seed = 0; seed < 60; seed++)
        {
            var report = RandomReports.Create(seed, options);
            report.DifferencesFrom(RandomReports.Create(seed, options)).Should().BeEmpty("seed {0}", seed);
            report.DifferencesFrom(RandomReports.Create(seed + 1, options)).Should().NotBeEmpty("seed {0}", seed).And.OnlyHaveUniqueItems();

            // One member and one cell at a time: nothing that Equals sees is left out.
            foreach (var changed in ChangesOf(report))
            {
                report.DifferencesFrom(changed).Should().HaveCountGreaterThanOrEqualTo(changed == report ? 0 : 1, "seed {0}", seed);
                report.DifferencesFrom(changed).Any().Should().Be(changed != report, "seed {0}", seed);
            }
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => Report.DifferencesFrom(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((DisclosureReport)null!).DifferencesFrom(Report)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<DisclosureReport> ChangesOf(DisclosureReport report) =>
    [
        .. report.Cells().Take(40).SelectMany(cell => new[] { report.With((cell.Address, 123_456)), report.With((cell.Address, Cell.Blank)) }),
        report with { Preamble = [] }, report with { OverallSituation = null }, report with { OverallSituation = NarrativeSection.Empty },
        report with { ProactiveDisclosure = null }, report with { DisclosureRequests = null }, report with { LegalRemedies = null },
        report with { ProblemsAndImprovements = null }, report with { OtherMatters = NarrativeSection.Empty },
        report with { Header = report.Header with { Title = null } }, report with { Header = report.Header with { ReportingBody = null } },
        report with { Header = report.Header with { ReportYear = null } }, report with { Header = report.Header with { PublishedOn = null } },
        report with { Header = report.Header with { StatisticalPeriod = null } }, report with { Header = report.Header with { IndexNumber = null } },
        report with { Header = report.Header with { DocumentNumber = null } },
    ];
}
