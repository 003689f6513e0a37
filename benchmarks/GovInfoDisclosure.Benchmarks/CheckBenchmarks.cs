using BenchmarkDotNet.Attributes;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Checking one report. The baseline reads every cell of its tables once and adds them up.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private static readonly ApplicantCategory[] Categories = [.. Enum.GetValues<ApplicantCategory>()];
    private static readonly RequestRow[] Rows = [.. Enum.GetValues<RequestRow>().Where(row => row != RequestRow.OtherHandling)];

    private DisclosureReport _consistent = null!;
    private DisclosureReport _oneWrongCell = null!;
    private DisclosureReport _fourWrongCells = null!;
    private DisclosureReport _blanks = null!;

    [GlobalSetup]
    public void Create()
    {
        _consistent = Report(static (row, column) => Value(row, column));
        _oneWrongCell = Report(static (row, column) => row == RequestRow.PartiallyDisclosed && column == ApplicantCategory.Total ? 0 : Value(row, column));
        _fourWrongCells = _oneWrongCell.With(
        [
            new("/disclosureRequests/results/unableToProvide/notHeld/naturalPerson", 13),
            new("/disclosureRequests/results/notProcessed/repeatedRequest/commercialEnterprise", 9),
            new("/disclosureRequests/newRequests/total", 47),
        ]);
        _blanks = Report(static (row, column) => column == ApplicantCategory.Total && row is > RequestRow.CarriedOver and < RequestRow.ResultsTotal ? Cell.Blank : Value(row, column));
    }

    [Benchmark(Baseline = true)]
    public long ReadEveryCell()
    {
        var sum = 0L;
        foreach (var row in Rows)
        {
            var counts = _consistent.DisclosureRequests![row]!;
            foreach (var category in Categories)
                sum += counts[category].Count ?? 0;
        }

        return sum;
    }

    [Benchmark]
    public bool CheckConsistent() => ConsistencyChecker.Check(_consistent).IsConsistent;

    [Benchmark]
    public int CheckConsistentAndReadEveryFinding() => ConsistencyChecker.Check(_consistent).Findings.Count;

    [Benchmark]
    public int TraceOneWrongCell() => ConsistencyChecker.Check(_oneWrongCell).Repairs.Count;

    [Benchmark]
    public int TraceOneWrongCellAndReadItsEvidence() => ConsistencyChecker.Check(_oneWrongCell).Repairs[0].Changes[0].Evidence.English.Length;

    [Benchmark]
    public int TraceFourWrongCells() => ConsistencyChecker.Check(_fourWrongCells).Repairs[0].Changes.Count;

    [Benchmark]
    public bool CheckConsistentWithBlanks() => ConsistencyChecker.Check(_blanks).IsConsistent;

    [Benchmark]
    public int DeriveBlankTotals() => ConsistencyChecker.Check(_blanks).Derived.Count;

    // Every result row has 3 requests of natural persons and 1 of a company; 10 of the requests are last year's.
    private static long Value(RequestRow row, ApplicantCategory column)
    {
        var (person, company) = row switch
        {
            RequestRow.NewRequests => (53, 21),
            RequestRow.CarriedOver => (10, 0),
            RequestRow.CarriedForward => (0, 0),
            RequestRow.ResultsTotal => (63, 21),
            _ => (3, 1),
        };
        return column switch
        {
            ApplicantCategory.NaturalPerson => person,
            ApplicantCategory.CommercialEnterprise => company,
            ApplicantCategory.Total => person + company,
            _ => 0,
        };
    }

    private static DisclosureReport Report(Func<RequestRow, ApplicantCategory, Cell> cells) => new()
    {
        Header = ReportHeader.Empty with
        {
            Title = "青石县发展和改革局2024年政府信息公开工作年度报告",
            ReportingBody = "青石县发展和改革局",
            ReportYear = 2024,
            PublishedOn = new(2025, 1, 20),
            StatisticalPeriod = new() { From = new(2024, 1, 1), To = new(2024, 12, 31) },
        },
        OverallSituation = new() { Paragraphs = ["2024年，本局共收到政府信息公开申请84件，其中上年结转10件，均已办结。未发生行政复议、行政诉讼。"] },
        ProactiveDisclosure = new()
        {
            AdministrativeRules = InstrumentRow.Zero,
            NormativeDocuments = InstrumentRow.Zero with { IssuedThisYear = 3, CurrentlyInEffect = 12 },
            AdministrativeLicensing = DecisionRow.Zero,
            AdministrativePenalties = DecisionRow.Zero,
            AdministrativeCompulsion = DecisionRow.Zero,
            AdministrativeFees = FeeRow.Zero,
        },
        DisclosureRequests = DisclosureRequests.Create(ReportFormat.Edition2021, row => ApplicantCounts.Create(column => cells(row, column))),
        LegalRemedies = new() { Reconsideration = RemedyOutcomes.Zero, DirectLitigation = RemedyOutcomes.Zero, PostReconsiderationLitigation = RemedyOutcomes.Zero },
        ProblemsAndImprovements = new() { Paragraphs = ["公开的及时性有待提高，解读形式较为单一；下一步将加强培训，完善工作制度。"] },
        OtherMatters = new() { Paragraphs = ["本年度未收取信息处理费。"] },
    };
}
