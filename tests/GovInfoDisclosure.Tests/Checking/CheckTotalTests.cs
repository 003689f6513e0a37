using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class CheckTotalTests
{
    private static readonly DisclosureReport[] Units = [Unit(3), Unit(4), Unit(5)];

    private static readonly DisclosureReport Total = Units[0].Map((place, _) => Units.Sum(unit => place.Find(unit)!.Value.Number!.Value)) with
    {
        Header = ReportHeader.Empty with { ReportingBody = "青石县人民政府" },
    };

    [Fact]
    public void CheckTotal_sum_of_its_units_is_consistent()
    {
        var result = ConsistencyChecker.CheckTotal(Total, Units);

        result.IsConsistent.Should().BeTrue(result.ToString());
        result.Failures.Should().BeEmpty();
        result.Findings.Count(finding => finding is { RuleId: "AGG-01", Outcome: RuleOutcome.Pass }).Should().Be(10 + 175 + 15);
    }

    [Fact]
    public void CheckTotal_one_figure_differs_names_it_and_the_units()
    {
        var address = R(RequestRow.Disclosed, ApplicantCategory.Total);
        var sum = Total.ValueAt(address).Number!.Value;

        var finding = ConsistencyChecker.CheckTotal(Total.With((address, sum + 7)), Units).Failures.Should().ContainSingle(finding => finding.RuleId == "AGG-01").Subject;

        finding.Should().BeEquivalentTo(new { Severity = IssueSeverity.Error, Delta = 7m, Right = new { Value = sum, Source = FindingSource.Units } });
        finding.Right!.Cells.Should().Equal("/0" + address, "/1" + address, "/2" + address);
    }

    [Fact]
    public void CheckTotal_incomplete_list_of_units_accepts_more_and_warns_of_less()
    {
        CheckPartial(Units.Take(2)).Failures.Should().BeEmpty();

        CheckPartial(Units.Append(Unit(6))).Failures.Should().Contain(finding => finding.RuleId == "AGG-01" && finding.Severity == IssueSeverity.Warning)
            .And.NotContain(finding => finding.Severity == IssueSeverity.Error);

        static CheckResult CheckPartial(IEnumerable<DisclosureReport> units) =>
            ConsistencyChecker.CheckTotal(Total, units, new() { UnitsAreComplete = false });
    }

    [Fact]
    public void CheckTotal_blank_of_a_unit_is_not_assessable_and_named()
    {
        var address = R(RequestRow.Disclosed, ApplicantCategory.Total);
        DisclosureReport[] units = [Units[0], Units[1].With((address, Cell.Blank)), Units[2]];

        var finding = ConsistencyChecker.CheckTotal(Total, units).Findings.Single(finding => finding.RuleId == "AGG-01" && finding.Outcome != RuleOutcome.Pass);

        finding.Outcome.Should().Be(RuleOutcome.NotAssessable);
        finding.MissingCells.Should().Equal("units#/1" + address);
    }

    [Fact]
    public void CheckTotal_without_units_is_not_assessable()
    {
        var result = ConsistencyChecker.CheckTotal(Total, []);

        result.Failures.Should().BeEmpty();
        result.Findings.Where(finding => finding.RuleId is not ("AGG-03" or "FRM-17")).Should().NotBeEmpty()
            .And.OnlyContain(finding => finding.Outcome == RuleOutcome.NotAssessable && finding.Message.English.StartsWith("No reports of units"));
    }

    [Fact]
    public void CheckTotal_units_of_both_editions_are_added_where_they_count_alike()
    {
        DisclosureReport[] units = [Unit(3), Consistent(4, ReportFormat.Trial2019) with { Header = Units[1].Header }];
        var total = ReportTotals.Sum(units) with { Header = Total.Header };
        var address = "/disclosureRequests/results/otherHandling/total";

        ConsistencyChecker.CheckTotal(total, units).Failures.Should().BeEmpty();
        var finding = ConsistencyChecker.CheckTotal(total.With((address, total.ValueAt(address).Number!.Value + 1)), units).Failures
            .Should().ContainSingle(finding => finding.RuleId == "AGG-01").Subject;

        finding.Delta.Should().Be(1);
        finding.Right!.Cells.Should().Equal("/0/disclosureRequests/results/otherHandling/correctionOverdue/total",
            "/0/disclosureRequests/results/otherHandling/feeOverdue/total", "/0/disclosureRequests/results/otherHandling/otherReason/total", "/1" + address);
    }

    [Fact]
    public void CheckTotal_unit_without_the_cell_says_why()
    {
        DisclosureReport[] units = [Unit(3), Consistent(4, ReportFormat.Trial2019) with { Header = Units[1].Header }, Unit(5) with { LegalRemedies = null }];

        var findings = ConsistencyChecker.CheckTotal(Total, units).Findings.Where(finding => finding.RuleId == "AGG-01").ToArray();

        findings.Single(finding => finding.Cells.Contains("/proactiveDisclosure/normativeDocuments/repealedThisYear")).Message.English
            .Should().Contain("青石县第4局 (no such cell in its edition)");
        findings.Single(finding => finding.Cells.Contains("/legalRemedies/reconsideration/total")).Message.Chinese.Should().Contain("青石县第5局（没有这张表）");
    }

    [Fact]
    public void CheckTotal_many_units_of_other_years_names_the_first()
    {
        var units = Enumerable.Range(1, 7).Select(seed => Unit(seed) with { Header = Unit(seed).Header with { ReportYear = 2021 } });
        var total = Total with { Header = Total.Header with { ReportYear = 2023 } };

        var message = ConsistencyChecker.CheckTotal(total, units).Findings.First(finding => finding.RuleId == "AGG-01").Message;

        message.Chinese.Should().EndWith("青石县第5局（2021 年度） 等。");
        message.English.Should().EndWith("青石县第5局 (2021) and others.");
    }

    [Fact]
    public void CheckTotal_null_throws()
    {
        FluentActions.Invoking(() => ConsistencyChecker.CheckTotal(null!, Units)).Should().Throw<ArgumentNullException>().WithParameterName("consolidated");
        FluentActions.Invoking(() => ConsistencyChecker.CheckTotal(Total, null!)).Should().Throw<ArgumentNullException>().WithParameterName("units");
        FluentActions.Invoking(() => ConsistencyChecker.CheckTotal(Total, [Units[0], null!])).Should().Throw<ArgumentException>().WithParameterName("units").WithMessage("A unit is null.*");
    }

    private static DisclosureReport Unit(int seed) => Consistent(seed) with { Header = ReportHeader.Empty with { ReportingBody = $"青石县第{seed}局", ReportYear = 2023 } };
}
