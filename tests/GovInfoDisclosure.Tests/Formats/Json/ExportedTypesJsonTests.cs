using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>No public type lies to a serializer: each is equal after reading back, or says at once that it is not read.</summary>
public sealed partial class ExportedTypesJsonTests
{
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["DisclosureFormatException"] = "an exception",
        ["InconsistentReportException"] = "an exception",
        ["ReportJsonConverter"] = "the converter itself",
    };

    /// <summary>A part and its place in a report, so that both forms can be compared.</summary>
    public static TheoryData<string> Parts => [.. PartsOf(JsonSamples.Report).Concat(PartsOf(JsonSamples.TrialReport)).Select(part => part.Pointer).Distinct()];

    public static TheoryData<Type> Types => [.. Library.Assembly.GetExportedTypes().Where(type => !(type.IsAbstract && type.IsSealed) && !Exceptions.ContainsKey(type.Name))];

    [Theory, MemberData(nameof(Types))]
    public void Type_goes_through_plain_JsonSerializer(Type type) => SamplesOf(type).ForEach(sample => sample.CheckPlain());

    [Theory, MemberData(nameof(Types))]
    public void Type_goes_through_a_class_of_the_user(Type type) => SamplesOf(type).ForEach(sample => sample.CheckInsideAClass());

    [Theory, MemberData(nameof(Types))]
    public void Type_goes_through_a_generated_context(Type type) => SamplesOf(type).ForEach(sample => sample.CheckGenerated(TypesContext.Default));

    [Fact]
    public void Exceptions_are_public_types() =>
        Library.Assembly.GetExportedTypes().Select(type => type.Name).Should().Contain(Exceptions.Keys);

    [Theory, MemberData(nameof(Parts))]
    public void Part_alone_has_the_form_that_it_has_in_the_report(string pointer)
    {
        foreach (var report in (DisclosureReport[])[JsonSamples.Report, JsonSamples.TrialReport, .. Enumerable.Range(0, 40).Select(JsonSamples.Any)])
        {
            var part = PartsOf(report).SingleOrDefault(part => part.Pointer == pointer).Value;
            if (part is null)
                continue;
            var json = JsonSerializer.Serialize(part, part.GetType());
            var inside = pointer.Split('/').Skip(1).Aggregate(JsonNode.Parse(ReportJson.Write(report)), (node, key) => node![key]);
            JsonNode.DeepEquals(JsonNode.Parse(json), inside).Should().BeTrue("{0} is {1}", pointer, inside);
            JsonSerializer.Deserialize(json, part.GetType()).Should().Be(part);
        }
    }

    [Fact]
    public void Everything_goes_through_the_generated_context_of_a_class()
    {
        var check = ConsistencyChecker.Check(JsonSamples.Report);
        var all = new Everything
        {
            Report = JsonSamples.Report,
            Row = JsonSamples.Report.DisclosureRequests!.NewRequests,
            Cell = 5,
            Blank = null,
            Day = new(2024, 1, 2),
            Check = check,
            Findings = check.Findings,
            Cells = [.. JsonSamples.Report.Cells()],
            Diagnostics = ReportText.Read("").Diagnostics,
            Counts = new() { [IssueSeverity.Error] = 2, [IssueSeverity.Info] = 3 },
            Days = new() { [new(2024, 1, 2)] = 0.5m },
        };
        var json = JsonSerializer.Serialize(all, TypesContext.Default.Everything);
        JsonSerializer.Serialize(all).Should().Be(json);
        var node = JsonNode.Parse(json)!;
        node["Cell"]!.ToJsonString().Should().Be("5");
        node["Counts"]!.ToJsonString().Should().Be("{\"error\":2,\"info\":3}");
        foreach (var name in (string[])["Check", "Findings", "Cells", "Diagnostics"])
            node.AsObject().Remove(name);
        var copy = node.Deserialize(TypesContext.Default.Everything)!;
        copy.Should().BeEquivalentTo(all with { Check = null, Findings = null, Cells = null, Diagnostics = null }, options => options.ComparingByValue<DisclosureReport>());
        copy.Row.Should().Be(all.Row);
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, TypesContext.Default.Everything)).Should().Throw<NotSupportedException>();
    }

    private static List<TypeSample> SamplesOf(Type type)
    {
        var samples = TypeSamples.All.Where(sample => sample.Type == type).ToList();
        samples.Should().NotBeEmpty("{0} is public and needs a sample in TypeSamples, and a converter or a form of its own", type);
        return samples;
    }

    private static IEnumerable<(string Pointer, object? Value)> PartsOf(DisclosureReport report) =>
    [
        ("/header", report.Header),
        ("/header/publishedOn", report.Header.PublishedOn),
        ("/header/statisticalPeriod", report.Header.StatisticalPeriod),
        ("/preamble", report.Preamble),
        ("/overallSituation", report.OverallSituation),
        ("/problemsAndImprovements", report.ProblemsAndImprovements),
        ("/proactiveDisclosure", report.ProactiveDisclosure),
        ("/proactiveDisclosure/administrativeRules", report.ProactiveDisclosure?.AdministrativeRules),
        ("/proactiveDisclosure/normativeDocuments", report.ProactiveDisclosure?.NormativeDocuments),
        ("/proactiveDisclosure/administrativeCompulsion", report.ProactiveDisclosure?.AdministrativeCompulsion),
        ("/proactiveDisclosure/otherExternalServices", report.ProactiveDisclosure?.OtherExternalServices),
        ("/proactiveDisclosure/administrativeFees", report.ProactiveDisclosure?.AdministrativeFees),
        ("/proactiveDisclosure/centralizedProcurement", report.ProactiveDisclosure?.CentralizedProcurement),
        ("/disclosureRequests", report.DisclosureRequests),
        ("/disclosureRequests/carriedOver", report.DisclosureRequests?.CarriedOver),
        ("/disclosureRequests/results", report.DisclosureRequests?.Results),
        ("/disclosureRequests/results/notDisclosed", report.DisclosureRequests?.Results.NotDisclosed),
        ("/disclosureRequests/results/unableToProvide", report.DisclosureRequests?.Results.UnableToProvide),
        ("/disclosureRequests/results/notProcessed", report.DisclosureRequests?.Results.NotProcessed),
        ("/disclosureRequests/results/otherHandling", report.DisclosureRequests?.Results.OtherHandling),
        ("/disclosureRequests/results/total", report.DisclosureRequests?.Results.Total),
        ("/legalRemedies", report.LegalRemedies),
        ("/legalRemedies/directLitigation", report.LegalRemedies?.DirectLitigation),
        ("/legalRemedies/directLitigation/total", report.LegalRemedies?.DirectLitigation.Total),
    ];

    public sealed record Everything
    {
        public required DisclosureReport Report { get; init; }

        public ApplicantCounts? Row { get; init; }

        public Cell? Cell { get; init; }

        public Cell? Blank { get; init; }

        public CalendarDate? Day { get; init; }

        public CheckResult? Check { get; init; }

        public IReadOnlyList<Finding>? Findings { get; init; }

        public List<ReportCell>? Cells { get; init; }

        public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

        public Dictionary<IssueSeverity, int>? Counts { get; init; }

        public Dictionary<CalendarDate, decimal>? Days { get; init; }
    }

    [JsonSerializable(typeof(DisclosureReport))]
    [JsonSerializable(typeof(ReportHeader))]
    [JsonSerializable(typeof(StatisticalPeriod))]
    [JsonSerializable(typeof(NarrativeSection))]
    [JsonSerializable(typeof(ProactiveDisclosure))]
    [JsonSerializable(typeof(InstrumentRow))]
    [JsonSerializable(typeof(DecisionRow))]
    [JsonSerializable(typeof(FeeRow))]
    [JsonSerializable(typeof(ProcurementRow))]
    [JsonSerializable(typeof(DisclosureRequests))]
    [JsonSerializable(typeof(ApplicantCounts))]
    [JsonSerializable(typeof(RequestResults))]
    [JsonSerializable(typeof(NotDisclosedResults))]
    [JsonSerializable(typeof(UnableToProvideResults))]
    [JsonSerializable(typeof(NotProcessedResults))]
    [JsonSerializable(typeof(OtherHandlingResults))]
    [JsonSerializable(typeof(LegalRemedies))]
    [JsonSerializable(typeof(RemedyOutcomes))]
    [JsonSerializable(typeof(Cell))]
    [JsonSerializable(typeof(CalendarDate))]
    [JsonSerializable(typeof(ApplicantCategory))]
    [JsonSerializable(typeof(BlankCells))]
    [JsonSerializable(typeof(FindingSource))]
    [JsonSerializable(typeof(IssueSeverity))]
    [JsonSerializable(typeof(MessageLanguage))]
    [JsonSerializable(typeof(ProactiveRow))]
    [JsonSerializable(typeof(RemedyKind))]
    [JsonSerializable(typeof(RemedyOutcome))]
    [JsonSerializable(typeof(ReportFormat))]
    [JsonSerializable(typeof(ReportTable))]
    [JsonSerializable(typeof(RequestRow))]
    [JsonSerializable(typeof(RuleOutcome))]
    [JsonSerializable(typeof(SumGapReason))]
    [JsonSerializable(typeof(ValueList<string>))]
    [JsonSerializable(typeof(ValueList<int>))]
    [JsonSerializable(typeof(SourceLocation))]
    [JsonSerializable(typeof(BilingualText))]
    [JsonSerializable(typeof(ReadOptions))]
    [JsonSerializable(typeof(ReportJsonOptions))]
    [JsonSerializable(typeof(ReportHtmlOptions))]
    [JsonSerializable(typeof(ReadResult))]
    [JsonSerializable(typeof(CellSource))]
    [JsonSerializable(typeof(Diagnostic))]
    [JsonSerializable(typeof(DiagnosticDescriptor))]
    [JsonSerializable(typeof(CheckResult))]
    [JsonSerializable(typeof(Finding))]
    [JsonSerializable(typeof(FindingSide))]
    [JsonSerializable(typeof(FindingQuote))]
    [JsonSerializable(typeof(Repair))]
    [JsonSerializable(typeof(CellChange))]
    [JsonSerializable(typeof(RuleResult))]
    [JsonSerializable(typeof(IssueRow))]
    [JsonSerializable(typeof(CheckOptions))]
    [JsonSerializable(typeof(ConsistencyRule))]
    [JsonSerializable(typeof(ConsistencyRuleSet))]
    [JsonSerializable(typeof(LayoutCell))]
    [JsonSerializable(typeof(LayoutRow))]
    [JsonSerializable(typeof(LayoutColumn))]
    [JsonSerializable(typeof(ReportSection))]
    [JsonSerializable(typeof(ReportCell))]
    [JsonSerializable(typeof(CellComparison))]
    [JsonSerializable(typeof(NarrativeComparison))]
    [JsonSerializable(typeof(ReportComparison))]
    [JsonSerializable(typeof(ReportSeries))]
    [JsonSerializable(typeof(SumGap))]
    [JsonSerializable(typeof(Everything))]
    private sealed partial class TypesContext : JsonSerializerContext;
}
