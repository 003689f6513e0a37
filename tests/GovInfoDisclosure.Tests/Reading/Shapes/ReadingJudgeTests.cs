using GovInfoDisclosure.Tests.Support;
using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Reading.Shapes;

public sealed class ReadingJudgeTests
{
    private const string Address = "/legalRemedies/reconsideration/total";

    private static readonly DisclosureReport Report = RandomReports.Create(3, new() { Format = ReportFormat.Edition2021 });

    private static readonly PublishedText Text = new()
    {
        Shape = "none",
        Seed = 3,
        Text = "",
        Cells = Report.CellValues().ToDictionary(cell => cell.Address, cell => new CellTruth(cell.Value)),
        Header = Report.Header,
        PrintsTitle = true,
        LabelsPublication = true,
        Paragraphs = new Dictionary<ReportSection, ValueList<string>> { [ReportSection.All[0]] = Report.OverallSituation!.Paragraphs },
    };

    [Fact]
    public void Judge_same_report_finds_no_fault()
    {
        var verdict = ReadingJudge.Judge(Text, new(Report, []));
        verdict.Cells.Should().OnlyContain(cell => cell.Outcome == CellOutcome.Right);
        verdict.HeaderFaults.Should().BeEmpty();
        verdict.SectionFaults.Should().BeEmpty();
        verdict.SourceFaults.Should().HaveCount(verdict.Cells.Count, "no cell has a source");
    }

    [Theory]
    [InlineData(null, nameof(CellOutcome.Missed))]
    [InlineData(987654L, nameof(CellOutcome.Wrong))]
    public void Judge_changed_number_finds_it(long? number, string outcome)
    {
        var verdict = ReadingJudge.Judge(Text, new(WithTotal(number is { } count ? count : Cell.Blank), []));
        var fault = verdict.Cells.Should().ContainSingle(cell => cell.IsFault).Which;
        fault.Address.Should().Be(Address);
        fault.Outcome.ToString().Should().Be(outcome);
        fault.IsDeclared.Should().BeFalse();
        verdict.Silent.Should().Be(1);
    }

    [Fact]
    public void Judge_number_in_a_blank_cell_finds_it_invented()
    {
        var text = Text with { Cells = new Dictionary<string, CellTruth>(Text.Cells) { [Address] = new(Cell.Blank) } };
        ReadingJudge.Judge(text, new(WithTotal(5), [])).Cells.Should().ContainSingle(cell => cell.IsUndeclaredNumber && cell.Outcome == CellOutcome.Invented);
    }

    [Fact]
    public void Judge_open_cell_accepts_a_blank_and_no_other_number()
    {
        var text = Text with { Cells = new Dictionary<string, CellTruth>(Text.Cells) { [Address] = Text.Cells[Address] with { IsAmbiguous = true } } };
        ReadingJudge.Judge(text, new(WithTotal(Cell.Blank), [])).Cells.Should().Contain(cell => cell.Outcome == CellOutcome.LeftOpen).And.NotContain(cell => cell.IsFault);
        ReadingJudge.Judge(text, new(WithTotal(987654), [])).Cells.Should().ContainSingle(cell => cell.Outcome == CellOutcome.Wrong);
    }

    [Fact]
    public void Judge_no_report_misses_everything()
    {
        var verdict = ReadingJudge.Judge(Text, new(null, []));
        verdict.Count(CellOutcome.Missed).Should().Be(Text.Cells.Count);
        verdict.HeaderFaults.Should().NotBeEmpty();
    }

    [Fact]
    public void Print_failures_names_shape_seed_and_the_smallest_cause()
    {
        var failures = new ShapeFailures(_ => new(null, []));
        failures.Add(ReadingJudge.Judge(ShapeWriter.Write(ShapeCatalog.Find("glued"), 11), new(null, [])));
        failures.Print(groups: 1, samples: 1).Should().StartWith("## glued: silent,").And.Contain("### glued, seed 11, aspects None");
    }

    private static DisclosureReport WithTotal(Cell total) =>
        Report with { LegalRemedies = Report.LegalRemedies! with { Reconsideration = Report.LegalRemedies!.Reconsideration with { Total = total } } };
}
