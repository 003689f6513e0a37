using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Series;

public sealed class ReportComparisonTests
{
    [Fact]
    public void Create_reports_of_one_edition_compares_every_cell()
    {
        var report = RandomReports.Create(1, new() { Format = ReportFormat.Edition2021 });
        var previous = RandomReports.Create(2, new() { Format = ReportFormat.Edition2021 });

        var comparison = ReportComparison.Create(report, previous);

        comparison.Cells.Select(cell => (cell.Place.Address, cell.PreviousValue, cell.Value)).Should().Equal(
            report.CellValues().Select(cell => (cell.Address, cell.Place.Find(previous)!.Value, cell.Value)));
        comparison.Cells.Should().OnlyContain(cell => cell.Change == cell.Value.Number - cell.PreviousValue.Number && cell.IsSame == (cell.Change == 0));
        comparison.OnlyInReport.Should().BeEmpty();
        comparison.OnlyInPreviousYear.Should().BeEmpty();
    }

    [Fact]
    public void Create_reports_of_both_editions_compares_what_counts_alike()
    {
        var report = RandomReports.Create(1, new() { Format = ReportFormat.Edition2021 });
        var previous = RandomReports.Create(2, new() { Format = ReportFormat.Trial2019 });

        var comparison = ReportComparison.Create(report, previous);

        // Table R without the three rows of 其他处理 and with their sum, table L, three decisions.
        comparison.Cells.Should().HaveCount((22 * 7) + 7 + 15 + 3);
        var other = comparison.Find("/disclosureRequests/results/otherHandling/feeOverdue/total")!;
        other.Place.Address.Should().Be("/disclosureRequests/results/otherHandling/total");
        other.PreviousAddresses.Should().Equal("/disclosureRequests/results/otherHandling/total");
        other.Addresses.Should().Equal(
            "/disclosureRequests/results/otherHandling/correctionOverdue/total",
            "/disclosureRequests/results/otherHandling/feeOverdue/total",
            "/disclosureRequests/results/otherHandling/otherReason/total");
        var rows = report.DisclosureRequests!.Results.OtherHandling;
        other.Value.Count.Should().Be(rows.CorrectionOverdue!.Total.Count + rows.FeeOverdue!.Total.Count + rows.OtherReason!.Total.Count);
        comparison.Find("/proactiveDisclosure/administrativePenalties/decisions").Should().BeSameAs(comparison.Find("/proactiveDisclosure/administrativePenalties/decisionsThisYear"));
        comparison.Find("/proactiveDisclosure/normativeDocuments/currentlyInEffect").Should().BeNull();
        comparison.OnlyInReport.Select(cell => cell.Address).Should().Contain("/proactiveDisclosure/normativeDocuments/currentlyInEffect")
            .And.Contain("/proactiveDisclosure/administrativeFees/amountCollectedThisYear").And.HaveCount(7);
        comparison.OnlyInPreviousYear.Select(cell => cell.Address).Should().Contain("/proactiveDisclosure/centralizedProcurement/procurementAmount");
    }

    [Fact]
    public void Create_editions_swapped_compares_the_same_places()
    {
        var report = RandomReports.Create(1, new() { Format = ReportFormat.Edition2021 });
        var trial = RandomReports.Create(2, new() { Format = ReportFormat.Trial2019 });

        var forwards = ReportComparison.Create(report, trial);
        var backwards = ReportComparison.Create(trial, report);

        backwards.Cells.Select(cell => (cell.PreviousValue, cell.Value, cell.PreviousAddresses, cell.Addresses)).Should().BeEquivalentTo(
            forwards.Cells.Select(cell => (cell.Value, cell.PreviousValue, cell.Addresses, cell.PreviousAddresses)));
    }

    [Fact]
    public void Create_random_reports_places_every_cell_once()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var options = new RandomReportOptions { BlankPercent = 10, TextPercent = 5, MayLackSections = true };
            var report = RandomReports.Create(seed, options);
            var previous = RandomReports.Create(seed + 1000, options);

            var comparison = ReportComparison.Create(report, previous);

            Ordered(comparison.Cells.SelectMany(cell => cell.Addresses).Concat(comparison.OnlyInReport.Select(cell => cell.Address)))
                .Should().Be(Ordered(report.CellValues().Select(cell => cell.Address)), "seed {0}", seed);
            Ordered(comparison.Cells.SelectMany(cell => cell.PreviousAddresses).Concat(comparison.OnlyInPreviousYear.Select(cell => cell.Address)))
                .Should().Be(Ordered(previous.CellValues().Select(cell => cell.Address)), "seed {0}", seed);
        }

        static string Ordered(IEnumerable<string> addresses) => string.Join('\n', addresses.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Create_cell_without_number_has_no_change()
    {
        var report = RandomReports.Create(1, new() { Format = ReportFormat.Edition2021 });
        var blank = report with { LegalRemedies = LegalRemedies.Create(_ => RemedyOutcomes.Blank) };

        var upheld = ReportComparison.Create(report, blank).Find("/legalRemedies/reconsideration/upheld")!;

        upheld.Change.Should().BeNull();
        upheld.IsSame.Should().BeFalse();
    }

    [Theory]
    [InlineData("全年公开信息12条。开展培训3次。", "全年公开信息12条。开展培训3次。", 1.0, 1.0)]
    [InlineData("全年公开信息12条。开展培训3次。", "全年公开信息 15 条。开展培训 4 次。", 0.0, 1.0)]
    [InlineData("全年公开信息12条。开展培训3次。", "开展培训３次；全年公开信息１２条。", 1.0, 0.4444)]
    [InlineData("全年公开信息12条。", "建立健全工作机制。", 0.0, 0.0)]
    [InlineData("全年公开信息12条。", "", 0.0, 0.0)]
    [InlineData("", "全年公开信息12条。", null, null)]
    [InlineData("无", "无", 1.0, 1.0)]
    public void Create_text_measures_what_is_the_same(string text, string previous, double? repeated, double? similar)
    {
        var comparison = ReportComparison.Create(WithText(text), WithText(previous));

        comparison.Narrative.RepeatedShare.Should().Be((decimal?)repeated);
        comparison.Narrative.SimilarShare.Should().Be((decimal?)similar);
    }

    [Fact]
    public void Create_text_names_the_repeated_sentences_by_section()
    {
        var report = WithText("（一）主动公开。全年公开信息12条。|开展培训3次。") with { Preamble = ["根据条例编制。"], OtherMatters = new() { Paragraphs = ["本机关未收取信息处理费。"] } };
        var previous = WithText("（一）主动公开。全年公开信息9条。|开展培训3次。") with { Preamble = ["根据条例编制。"] };

        var comparison = ReportComparison.Create(report, previous);

        comparison.Sections.Select(section => (section.Section, section.RepeatedSentences.Count, section.Length, section.PreviousLength)).Should().Equal(
            ("/preamble", 1, 6, 6),
            ("/overallSituation/paragraphs", 2, 20, 19),
            ("/problemsAndImprovements/paragraphs", 0, 0, 0),
            ("/otherMatters/paragraphs", 0, 11, 0));
        comparison.Sections[1].RepeatedSentences.Should().Equal("（一）主动公开。", "开展培训3次。");
        comparison.Narrative.Section.Should().BeEmpty();
        comparison.Narrative.Length.Should().Be(31);
        comparison.Narrative.RepeatedSentences.Should().Equal("（一）主动公开。", "开展培训3次。");
    }

    [Fact]
    public void Create_null_throws()
    {
        FluentActions.Invoking(() => ReportComparison.Create(null!, WithText(""))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportComparison.Create(WithText(""), null!)).Should().Throw<ArgumentNullException>();
    }

    private static DisclosureReport WithText(string text) => RandomReports.Create(1) with
    {
        Preamble = [],
        OverallSituation = new() { Paragraphs = text.Split('|', StringSplitOptions.RemoveEmptyEntries).ToValueList() },
        ProblemsAndImprovements = NarrativeSection.Empty,
        OtherMatters = NarrativeSection.Empty,
    };
}
