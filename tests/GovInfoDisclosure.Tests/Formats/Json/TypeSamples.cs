using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>Values of every public type that holds data.</summary>
internal static class TypeSamples
{
    private static readonly DisclosureReport[] Reports = [JsonSamples.Report, JsonSamples.TrialReport, JsonSamples.Any(3), JsonSamples.Any(7)];

    private static readonly ReadResult Read = ReportReader.Read(File.ReadAllBytes(RepositoryRoot.Combine("docs/examples/reports/jincheng-chengqu-2022.txt")));

    private static readonly CheckResult Check = ConsistencyChecker.Check(Read, new CheckOptions { Rules = ConsistencyRuleSet.All });

    private static readonly ReportSeries Series = ReportSeries.Create([JsonSamples.Report, OneYearOn(JsonSamples.Report)]);

    private static ProactiveDisclosure[] P => [.. Reports.Select(report => report.ProactiveDisclosure).OfType<ProactiveDisclosure>()];

    private static DisclosureRequests[] R => [.. Reports.Select(report => report.DisclosureRequests).OfType<DisclosureRequests>()];

    private static LegalRemedies[] L => [.. Reports.Select(report => report.LegalRemedies).OfType<LegalRemedies>()];

    private static LayoutCell Place => ReportLayout.Find("/disclosureRequests/results/partiallyDisclosed/total")!;

    public static IEnumerable<TypeSample> All => [.. Parts, .. Enumerations, .. Values, .. Results, .. Layout, .. Comparisons];

    /// <summary>All but reports and their parts, whose form the golden reports show.</summary>
    public static IEnumerable<TypeSample> Others => [.. Enumerations, .. Values, .. Results, .. Layout, .. Comparisons];

    private static TypeSample[] Parts =>
    [
        TypeSample.ReadBack(Reports),
        TypeSample.ReadBack([ReportHeader.Empty, .. Reports.Select(report => report.Header)]),
        TypeSample.ReadBack(JsonSamples.Report.Header.StatisticalPeriod!),
        TypeSample.ReadBack([NarrativeSection.Empty, JsonSamples.Report.OverallSituation!]),
        TypeSample.ReadBack(P),
        TypeSample.ReadBack([.. P.Select(table => table.NormativeDocuments)]),
        TypeSample.ReadBack([.. P.Select(table => table.AdministrativePenalties)]),
        TypeSample.ReadBack([.. P.Select(table => table.AdministrativeFees)]),
        TypeSample.ReadBack([.. P.Select(table => table.CentralizedProcurement).OfType<ProcurementRow>()]),
        TypeSample.ReadBack(R),
        TypeSample.ReadBack([ApplicantCounts.Blank, .. R.Select(table => table.CarriedForward)]),
        TypeSample.ReadBack([.. R.Select(table => table.Results)]),
        TypeSample.ReadBack([.. R.Select(table => table.Results.NotDisclosed)]),
        TypeSample.ReadBack([.. R.Select(table => table.Results.UnableToProvide)]),
        TypeSample.ReadBack([.. R.Select(table => table.Results.NotProcessed)]),
        TypeSample.ReadBack([.. R.Select(table => table.Results.OtherHandling)]),
        TypeSample.ReadBack(L),
        TypeSample.ReadBack([RemedyOutcomes.Zero, .. L.Select(table => table.DirectLitigation)]),
        TypeSample.ReadBack(Cell.Blank, Cell.Zero, 5, -7, long.MaxValue, 0.25m, decimal.MaxValue, Cell.FromText("/"), Cell.FromText("12"), Cell.FromText("</script>")),
        TypeSample.ReadBack<CalendarDate>(default, new(2024, 1, 2), new(9999, 12, 31)),
    ];

    private static TypeSample[] Enumerations =>
    [
        OfAll<ApplicantCategory>(), OfAll<BlankCells>(), OfAll<FindingSource>(), OfAll<IssueSeverity>(), OfAll<MessageLanguage>(), OfAll<ProactiveRow>(),
        OfAll<RemedyKind>(), OfAll<RemedyOutcome>(), OfAll<ReportFormat>(), OfAll<ReportTable>(), OfAll<RequestRow>(), OfAll<RuleOutcome>(),
        OfAll<SumGapReason>(),
    ];

    private static TypeSample[] Values =>
    [
        TypeSample.ReadBack<ValueList<string>>([], ["一", "</script>", ""]),
        TypeSample.ReadBack<ValueList<int>>([], [1, -2]),
        TypeSample.ReadBack(default, new SourceLocation(3, 4, 5)),
        TypeSample.ReadBack(default, new BilingualText("一", "<one>")),
        TypeSample.ReadBack(ReadOptions.Default, new ReadOptions { MaxInputLength = 1, MaxJsonDepth = 1_000, MaxDiagnostics = int.MaxValue }),
        TypeSample.ReadBack(ReportJsonOptions.Default, new ReportJsonOptions { Indented = true }),
        TypeSample.ReadBack(ReportHtmlOptions.Default, new ReportHtmlOptions { WholePage = false, Language = MessageLanguage.English, IdPrefix = "a-" }),
    ];

    private static TypeSample[] Results =>
    [
        TypeSample.Written(Read, ReportText.Read("")),
        TypeSample.Written(Read.Source("/disclosureRequests/newRequests/total")!),
        TypeSample.Written(ReportText.Read("").Diagnostics[0]),
        TypeSample.Written([.. DiagnosticDescriptor.All]),
        TypeSample.Written(Check),
        TypeSample.Written([.. Check.Findings]),
        TypeSample.Written([.. Check.Findings.Select(finding => finding.Left).OfType<FindingSide>()]),
        TypeSample.Written([.. Check.Findings.SelectMany(finding => finding.Quotes)]),
        TypeSample.Written([.. Check.Repairs]),
        TypeSample.Written([.. Check.Repairs.SelectMany(repair => repair.Changes)]),
        TypeSample.Written([.. Derived]),
        TypeSample.Written(RuleResult.Pass(new("一", "one"), Place.Address), RuleResult.CannotSay(new("二", "two"), Place.Address)),
        TypeSample.Written(CheckOptions.Default, new CheckOptions { PreviousYear = JsonSamples.Report, Blanks = BlankCells.AsZero }),
        TypeSample.Written([.. ConsistencyRuleSet.All.Rules]),
        TypeSample.Written(ConsistencyRuleSet.Default),
    ];

    private static TypeSample[] Layout =>
    [
        TypeSample.Written(Place),
        TypeSample.Written([Place.Row, .. ReportLayout.Rows(ReportTable.ProactiveDisclosure, ReportFormat.Trial2019)]),
        TypeSample.Written(Place.Column),
        TypeSample.Written([.. ReportSection.All]),
        TypeSample.Written([.. Reports.SelectMany(report => report.Cells()), .. Read.Cells()]),
        TypeSample.Written([.. Read.IssueRows(), .. Check.IssueRows()]),
    ];

    private static TypeSample[] Comparisons =>
    [
        TypeSample.Written([.. Series.Comparisons[0].Cells]),
        TypeSample.Written(Series.Comparisons[0].Narrative),
        TypeSample.Written([.. Series.Comparisons]),
        TypeSample.Written(Series),
        TypeSample.Written([.. Gaps]),
    ];

    private static IReadOnlyList<CellChange> Derived => ConsistencyChecker.Check(JsonSamples.Report with
    {
        LegalRemedies = LegalRemedies.Zero with { Reconsideration = RemedyOutcomes.Zero with { Total = Cell.Blank } },
    }).Derived;

    private static ValueList<SumGap> Gaps
    {
        get
        {
            ReportTotals.Sum(Reports, BlankCells.Unknown, out var gaps);
            return gaps;
        }
    }

    private static TypeSample OfAll<T>()
        where T : struct, Enum => TypeSample.ReadBack(Enum.GetValues<T>());

    private static DisclosureReport OneYearOn(DisclosureReport report) =>
        report with { Header = report.Header with { ReportYear = report.Header.ReportYear + 1 } };
}
