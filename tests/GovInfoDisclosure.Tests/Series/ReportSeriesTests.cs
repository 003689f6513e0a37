using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Series;

public sealed class ReportSeriesTests
{
    [Fact]
    public void Create_reports_are_put_in_the_order_of_years()
    {
        var series = ReportSeries.Create([Report(2024), Report(2020), Report(2021)]);

        series.Years.Should().Equal(2020, 2021, 2024);
        series.MissingYears.Should().Equal(2022, 2023);
        series.Reports.Select(report => report.Header.ReportYear).Should().Equal(2020, 2021, 2024);
        series.Comparisons.Should().ContainSingle().Which.PreviousYear.Header.ReportYear.Should().Be(2020);
        series.LeftOut.Should().BeEmpty();
    }

    [Fact]
    public void Create_report_without_year_or_on_a_year_twice_is_left_out()
    {
        var (first, second, undated) = (Report(2024, "甲局"), Report(2024, "乙局"), Report(null));

        var series = ReportSeries.Create([undated, first, second]);

        series.Reports.Should().Equal(first);
        series.LeftOut.Should().Equal(undated, second);
    }

    [Fact]
    public void Create_report_with_a_period_but_no_year_has_the_year_of_the_period()
    {
        var undated = Report(null);
        var byPeriod = undated with { Header = undated.Header with { StatisticalPeriod = new() { From = new(2023, 1, 1), To = new(2023, 12, 31) } } };
        var overTwoYears = undated with { Header = undated.Header with { StatisticalPeriod = new() { From = new(2022, 7, 1), To = new(2023, 6, 30) } } };

        var series = ReportSeries.Create([Report(2024), byPeriod, overTwoYears]);

        series.Years.Should().Equal(2023, 2024);
        series.LeftOut.Should().Equal(overTwoYears);
        series.Comparisons.Should().ContainSingle().Which.PreviousYear.Should().Be(byPeriod);
        series.Comparisons[0].ToString().Should().StartWith("2023 -> 2024:");
        series.Values("/disclosureRequests/newRequests/total").Select(value => value.Key).Should().Equal(2023, 2024);
        series.Check()[1].Findings.Should().Contain(finding => finding.RuleId == RuleIds.CarriedOver && finding.Outcome != RuleOutcome.NotAssessable);
    }

    [Fact]
    public void Create_names_of_the_body_are_listed_once()
    {
        var series = ReportSeries.Create([Report(2023, "乙局"), Report(2022, "甲局"), Report(2024, "甲局"), Report(2021, null)]);

        series.ReportingBodies.Should().Equal("甲局", "乙局");
    }

    [Fact]
    public void Create_nothing_is_an_empty_series()
    {
        var series = ReportSeries.Create([]);

        series.Reports.Should().BeEmpty();
        series.MissingYears.Should().BeEmpty();
        series.Comparisons.Should().BeEmpty();
        series.Values("/disclosureRequests/newRequests/total").Should().BeEmpty();
    }

    [Fact]
    public void Values_place_goes_on_across_the_editions()
    {
        var trial = Report(2020, format: ReportFormat.Trial2019);
        var current = Report(2021);
        var series = ReportSeries.Create([trial, current]);

        var decisions = series.Values("/proactiveDisclosure/administrativeLicensing/decisionsThisYear");

        decisions.Select(value => value.Key).Should().Equal(2020, 2021);
        decisions[0].Value.Should().Be(trial.ProactiveDisclosure!.AdministrativeLicensing.Decisions);
        decisions[1].Value.Should().Be(current.ProactiveDisclosure!.AdministrativeLicensing.DecisionsThisYear);
        series.Values("/proactiveDisclosure/administrativeLicensing/decisions").Should().Equal(decisions);
    }

    [Fact]
    public void Values_row_that_was_divided_goes_on_as_the_sum()
    {
        var trial = Report(2020, format: ReportFormat.Trial2019);
        var current = Report(2021);
        var rows = current.DisclosureRequests!.Results.OtherHandling;
        var series = ReportSeries.Create([trial, current]);

        series.Values("/disclosureRequests/results/otherHandling/total").Select(value => value.Value?.Number).Should().Equal(
            trial.DisclosureRequests!.Results.OtherHandling.Undivided!.Total.Number,
            rows.CorrectionOverdue!.Total.Number + rows.FeeOverdue!.Total.Number + rows.OtherReason!.Total.Number);
        series.Values("/disclosureRequests/results/otherHandling/feeOverdue/total").Select(value => value.Value).Should().Equal(null, rows.FeeOverdue.Total);
    }

    [Fact]
    public void Values_place_that_does_not_compare_is_null()
    {
        var series = ReportSeries.Create([Report(2020, format: ReportFormat.Trial2019), Report(2021), Report(2022) with { ProactiveDisclosure = null }]);

        series.Values("/proactiveDisclosure/normativeDocuments/currentlyInEffect").Select(value => value.Value is null).Should().Equal(true, false, true);
    }

    [Fact]
    public void Values_unknown_address_throws() =>
        FluentActions.Invoking(() => ReportSeries.Create([]).Values("/nothing")).Should().Throw<ArgumentException>();

    [Fact]
    public void Check_series_compares_adjacent_years_only()
    {
        var series = ReportSeries.Create([Report(2024), Report(2022), Report(2023)]);

        var results = series.Check(new() { Rules = ConsistencyRuleSet.All.Only("YOY-01") });

        results.Select(result => result.Findings.Count > 0).Should().Equal(false, true, true);
        series.Check().Should().HaveCount(3);
        ReportSeries.Create([Report(2022), Report(2024)]).Check(new() { Rules = ConsistencyRuleSet.All.Only("YOY-01") }).Should().OnlyContain(result => result.Findings.Count == 0);
        FluentActions.Invoking(() => series.Check(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => series.Check(new() { PreviousYear = Report(2021) })).Should().Throw<ArgumentException>().WithParameterName("options");
    }

    [Fact]
    public void Create_null_throws()
    {
        FluentActions.Invoking(() => ReportSeries.Create(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportSeries.Create([null!])).Should().Throw<ArgumentException>();
    }

    private static DisclosureReport Report(int? year, string? body = "临江区教育局", ReportFormat format = ReportFormat.Edition2021)
    {
        var report = RandomReports.Create(year ?? 0, new() { Format = format });
        return report with { Header = report.Header with { ReportYear = year, ReportingBody = body, StatisticalPeriod = null } };
    }
}
