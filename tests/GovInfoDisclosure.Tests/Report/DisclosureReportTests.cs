using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Report;

public sealed class DisclosureReportTests
{
    public static TheoryData<ReportFormat> Formats => [ReportFormat.Edition2021, ReportFormat.Trial2019, ReportFormat.Mixed];

    [Theory, MemberData(nameof(Formats))]
    public void Equals_report_made_twice(ReportFormat format)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var options = new RandomReportOptions { Format = format, BlankPercent = 5, TextPercent = 5, MayLackSections = true };
            var (report, again) = (RandomReports.Create(seed, options), RandomReports.Create(seed, options));

            again.Should().Be(report, "seed {0}", seed).And.NotBeSameAs(report);
            again.GetHashCode().Should().Be(report.GetHashCode(), "seed {0}", seed);
            report.Should().NotBe(RandomReports.Create(seed + 1000, options), "seed {0}", seed);
        }
    }

    [Fact]
    public void With_changes_the_copy_alone()
    {
        var report = RandomReports.Create(1, new() { Format = ReportFormat.Edition2021 });
        var total = report.DisclosureRequests!.NewRequests.Total;

        var changed = report with
        {
            DisclosureRequests = report.DisclosureRequests with { NewRequests = report.DisclosureRequests.NewRequests with { Total = total.Count!.Value + 1 } },
        };

        changed.Should().NotBe(report);
        report.DisclosureRequests.NewRequests.Total.Should().Be(total);
        (changed with { DisclosureRequests = report.DisclosureRequests }).Should().Be(report);
    }

    [Theory, MemberData(nameof(Formats))]
    public void Format_is_that_of_the_tables(ReportFormat format)
    {
        var reports = Enumerable.Range(0, 50).Select(seed => RandomReports.Create(seed, new() { Format = format })).ToArray();

        reports.Select(report => report.Format).Should().AllSatisfy(found => (found == format || format == ReportFormat.Mixed).Should().BeTrue());
        reports.Should().Contain(report => report.Format == format);
    }

    public static TheoryData<ProactiveDisclosure?, DisclosureRequests?, ReportFormat> TableFormats
    {
        get
        {
            var (current, trial) = (DisclosureRequests.Zero, DisclosureRequests.Create(ReportFormat.Trial2019, _ => ApplicantCounts.Zero));
            var mixed = ProactiveDisclosure.Zero with { AdministrativeFees = new() { PreviousYearItems = 1 } };
            var added = ProactiveDisclosure.Zero with { CentralizedProcurement = new() { ProcurementProjects = 0, ProcurementAmount = 0 } };
            return new()
            {
                { null, null, ReportFormat.Edition2021 },
                { null, current, ReportFormat.Edition2021 },
                { null, trial, ReportFormat.Trial2019 },
                { ProactiveDisclosure.Zero, null, ReportFormat.Edition2021 },
                { ProactiveDisclosure.Zero, current, ReportFormat.Edition2021 },
                { ProactiveDisclosure.Zero, trial, ReportFormat.Mixed },
                { mixed, null, ReportFormat.Mixed },
                { mixed, current, ReportFormat.Mixed },
                { mixed, trial, ReportFormat.Mixed },
                { added, current, ReportFormat.Mixed },
            };
        }
    }

    [Theory, MemberData(nameof(TableFormats))]
    public void Format_of_tables_in_combination_is_mixed_where_they_differ(ProactiveDisclosure? proactive, DisclosureRequests? requests, ReportFormat format)
    {
        var report = RandomReports.Create(1) with { ProactiveDisclosure = proactive, DisclosureRequests = requests };

        report.Format.Should().Be(format);
    }

    [Fact]
    public void Section_that_is_missing_differs_from_an_empty_one()
    {
        var report = RandomReports.Create(1);

        (report with { OtherMatters = null }).Should().NotBe(report with { OtherMatters = NarrativeSection.Empty });
        (report with { LegalRemedies = null }).CellValues().Should().NotContain(cell => cell.Place.Row.Table == ReportTable.LegalRemedies);
    }

    [Fact]
    public void Zero_tables_hold_a_zero_in_every_cell_of_the_edition_of_2021()
    {
        var report = RandomReports.Create(1) with
        {
            ProactiveDisclosure = ProactiveDisclosure.Zero, DisclosureRequests = DisclosureRequests.Zero, LegalRemedies = LegalRemedies.Zero,
        };

        report.Format.Should().Be(ReportFormat.Edition2021);
        report.CellValues().Should().HaveCount(200).And.OnlyContain(cell => cell.Value == Cell.Zero);
    }

    [Fact]
    public void Indexers_give_the_cells_that_the_properties_give()
    {
        var counts = ApplicantCounts.Create(category => 10 + (int)category);
        var outcomes = RemedyOutcomes.Create(outcome => 20 + (int)outcome);

        Enum.GetValues<ApplicantCategory>().Select(category => counts[category]).Should().Equal(counts.NaturalPerson, counts.CommercialEnterprise,
            counts.ResearchInstitution, counts.PublicInterestOrganization, counts.LegalServiceInstitution, counts.OtherOrganization, counts.Total);
        Enum.GetValues<RemedyOutcome>().Select(outcome => outcomes[outcome]).Should()
            .Equal(outcomes.Upheld, outcomes.Corrected, outcomes.Other, outcomes.Pending, outcomes.Total);
        counts.Invoking(x => x[(ApplicantCategory)7]).Should().Throw<ArgumentOutOfRangeException>();
        outcomes.Invoking(x => x[(RemedyOutcome)5]).Should().Throw<ArgumentOutOfRangeException>();
        LegalRemedies.Zero.Invoking(x => x[(RemedyKind)3]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Indexer_of_requests_is_null_for_rows_of_the_other_edition()
    {
        var trial = DisclosureRequests.Create(ReportFormat.Trial2019, _ => ApplicantCounts.Zero);

        RequestRow[] ofTrial = [RequestRow.OtherHandling];
        RequestRow[] ofCurrent = [RequestRow.CorrectionOverdue, RequestRow.FeeOverdue, RequestRow.OtherReason];
        foreach (var row in Enum.GetValues<RequestRow>())
        {
            (DisclosureRequests.Zero[row] is null).Should().Be(ofTrial.Contains(row), "{0}", row);
            (trial[row] is null).Should().Be(ofCurrent.Contains(row), "{0}", row);
        }
    }

    [Fact]
    public void Paragraphs_of_null_are_none() => new NarrativeSection { Paragraphs = ["甲", null!, " 乙\n丙 "] }.Paragraphs.Should().Equal("甲", "乙", "丙");
}
