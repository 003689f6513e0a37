namespace GovInfoDisclosure.Tests.Accuracy;

public sealed class MeasureTests
{
    private const string Address = "/legalRemedies/reconsideration/upheld";

    private static readonly Sample Sample = new Family(Damages.None, Shapes.Find("html")).Write(1);

    private static readonly ReadResult Read = ReportReader.Read(Sample.Input);

    [Fact]
    public void Measure_what_was_read_right_finds_no_fault()
    {
        var measure = new Measure(Truth.Of(Sample), Read);

        measure.IsFaulty.Should().BeFalse(string.Join('\n', measure.Faults));
        measure.Right.Should().Be(Sample.Report.Numbers.Values.Count(number => number is not null)).And.BeGreaterThan(150);
    }

    [Theory]
    [InlineData(null, "invented")]
    [InlineData(4711, "wrong")]
    public void Measure_another_number_finds_it_silent(int? stands, string fault)
    {
        var measure = new Measure(With(stands), Read);

        measure.Faults.Should().ContainSingle().Which.Should().StartWith($"SILENT {fault} {Address}");
        measure.Silent.Should().Be(1);
    }

    [Theory]
    [InlineData(Address, true)]
    [InlineData("/legalRemedies", true)]
    [InlineData("/legalRemedies/reconsideration/corrected", false)]
    public void Measure_fault_is_loud_where_its_cell_or_what_holds_it_is_named(string path, bool isLoud)
    {
        var warned = new ReadResult(Read.Report, [.. Read.Diagnostics, Warning(path)]);

        new Measure(With(4711), warned).Silent.Should().Be(isLoud ? 0 : 1);
        new Measure(Truth.Of(Sample), warned).FalseLoud.Should().BePositive();
    }

    [Fact]
    public void Measure_open_cell_may_be_blank_aloud_only()
    {
        var blank = Read.Report!.With(Address, Cell.Blank);
        var truth = Truth.Of(Sample) with { Open = [Address] };

        new Measure(truth, new(blank, [])).Silent.Should().Be(1);
        new Measure(truth, new(blank, [Warning(Address)])).Faults.Should().BeEmpty();
    }

    [Fact]
    public void Measure_header_and_paragraphs_finds_what_differs()
    {
        var other = Truth.Of(Sample) with { Organization = "云上市人民政府", Narrative = [["这一段不在报告里。"], [], []], Furniture = [Sample.Report.Narrative[0][0]] };
        var measure = new Measure(other, Read);

        measure.HeaderFaults.Should().ContainSingle().Which.Should().StartWith("reportingBody");
        measure.Lost.Should().ContainSingle();
        measure.Furniture.Should().ContainSingle();
    }

    [Fact]
    public void Generator_has_the_address_of_every_cell_of_both_editions()
    {
        var known = Enumerable.Range(0, 60).SelectMany(seed => new SampleReport(seed).Numbers.Keys).ToHashSet(StringComparer.Ordinal);

        known.Should().BeEquivalentTo(ReportLayout.Editions.SelectMany(edition => Enum.GetValues<ReportTable>().SelectMany(table => ReportLayout.Rows(table, edition)))
            .Where(row => !row.IsHeading).SelectMany(row => row.Cells).Select(cell => cell.Address).Distinct());
    }

    private static Truth With(int? number) => Truth.Of(Sample) with { Pointers = new Dictionary<string, decimal?>(Sample.Report.Numbers) { [Address] = number } };

    private static Diagnostic Warning(string path) =>
        new(DiagnosticDescriptors.NegativeNumber, path, null, "", "");
}
