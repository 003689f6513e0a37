using System.Globalization;
using System.Text;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Tracing;

/// <summary>All that tracing says about single slips: values, ranks and evidence in both languages, limits and derived numbers, to be read.</summary>
public sealed class RepairTextTests
{
    private const int MostShown = 6;

    private const RequestRow New = RequestRow.NewRequests, Disclosed = RequestRow.Disclosed, Partly = RequestRow.PartiallyDisclosed, Sum = RequestRow.ResultsTotal;
    private const ApplicantCategory Person = ApplicantCategory.NaturalPerson, Company = ApplicantCategory.CommercialEnterprise, Total = ApplicantCategory.Total;

    private static readonly DisclosureReport Large = Small.With((R(New, Person), 1234), (R(New, Total), 1234), (R(Disclosed, Person), 1234), (R(Disclosed, Total), 1234),
        (R(Sum, Person), 1236), (R(Sum, Total), 1236));

    private static readonly (string Name, DisclosureReport Report, CheckOptions Options)[] Cases =
    [
        ("total left at 0", Small.With((R(Partly, Total), 0)), new()),
        ("row total left at 0", Large.With((R(New, Total), 0)), new()),
        ("digits swapped", Large.With((R(New, Person), 1324)), new()),
        ("digit wrong", Large.With((R(Disclosed, Total), 1239)), new()),
        ("digit missing", Large.With((R(Sum, Person), 123)), new()),
        ("digit too many", Large.With((R(Sum, Total), 12236)), new()),
        ("sign wrong", Large.With((R(New, Person), -1234)), new()),
        ("fraction", Large.With((R(New, Person), 1233.5m)), new()),
        ("negative among zeros", Small.With((R(RequestRow.StateSecret, Company), -1)), new()),
        ("glued", Small.With((R(New, Person), 60)), new()),
        ("number of the neighbour", Large.With((R(Disclosed, Company), 1234)), new()),
        ("numbers of two cells exchanged", Large.With((R(Partly, Person), 1234), (R(Disclosed, Person), 2)), new()),
        ("small numbers exchanged between neighbours", Small.With((R(New, Person), 0), (R(New, Company), 6)), new()),
        ("small numbers exchanged far apart", Small.With((R(New, Person), 0), (R(New, ApplicantCategory.LegalServiceInstitution), 6)), new()),
        ("two errors", Small.With((R(New, Person), 9), (R(Sum, Total), 3)), new()),
        ("three errors", Small.With((R(New, Person), 9), (R(Sum, Total), 3), (R(RequestRow.NotHeld, Company), 5)), new()),
        ("four errors", Small.With((R(New, Person), 9), (R(Sum, Total), 3), (R(RequestRow.NotHeld, Company), 5), (R(RequestRow.RepeatedRequest, ApplicantCategory.ResearchInstitution), 4)), new()),
        ("too many errors", Small.With((R(New, Person), 9), (R(Sum, Total), 3), (R(RequestRow.NotHeld, Company), 5), (R(RequestRow.RepeatedRequest, ApplicantCategory.ResearchInstitution), 4),
            (R(RequestRow.StateSecret, ApplicantCategory.PublicInterestOrganization), 17), (R(RequestRow.CarriedForward, ApplicantCategory.OtherOrganization), 31)), new()),
        ("text speaks for the first", Small.With((R(New, Total), 7), (R(New, Person), 7)) with { OverallSituation = Text("全年新收政府信息公开申请6件。") }, new()),
        ("text speaks against", Small.With((R(RequestRow.CarriedOver, Total), 3), (R(RequestRow.CarriedOver, Person), 3)) with { OverallSituation = Text("上年结转政府信息公开申请3件。") }, new()),
        ("last year speaks for", Small.With((R(RequestRow.CarriedOver, Total), 4)), new() { PreviousYear = RuleSamples.LastYear }),
        ("last year speaks against", RuleSamples.Sound.With((R(New, Total), 5), (R(New, Person), 5)), new() { PreviousYear = RuleSamples.LastYear }),
        ("fees in yuan", RuleSamples.Sound.With(("/proactiveDisclosure/administrativeFees/amountCollectedThisYear", 251000)), new() { PreviousYear = RuleSamples.LastYear }),
        ("fees alike but far from last year's", RuleSamples.Sound.With(("/proactiveDisclosure/administrativeFees/amountCollectedThisYear", 2510000)), new() { PreviousYear = RuleSamples.LastYear }),
        ("a block of table L", Small.With((L(RemedyKind.Reconsideration, RemedyOutcome.Upheld), 64), (L(RemedyKind.Reconsideration, RemedyOutcome.Total), 46)), new()),
        ("a block of table L with blanks", Small.With((L(RemedyKind.Reconsideration, RemedyOutcome.Upheld), 64), (L(RemedyKind.Reconsideration, RemedyOutcome.Pending), Cell.Blank),
            (L(RemedyKind.Reconsideration, RemedyOutcome.Total), 46)), new()),
        ("a block of table L with text", Small.With((L(RemedyKind.Reconsideration, RemedyOutcome.Upheld), 64), (L(RemedyKind.Reconsideration, RemedyOutcome.Pending), Cell.FromText("无")),
            (L(RemedyKind.Reconsideration, RemedyOutcome.Total), 46)), new()),
        ("tables R and L", Small.With((R(Partly, Total), 0), (L(RemedyKind.DirectLitigation, RemedyOutcome.Upheld), 12), (L(RemedyKind.DirectLitigation, RemedyOutcome.Total), 21)), new()),
        ("three blocks of table L, joined no more", Small.With((L(RemedyKind.Reconsideration, RemedyOutcome.Upheld), 3), (L(RemedyKind.DirectLitigation, RemedyOutcome.Upheld), 5),
            (L(RemedyKind.PostReconsiderationLitigation, RemedyOutcome.Upheld), 7)), new()),
        ("blanks that can be 0", Zeros(Small).With((R(Sum, Person), 9)), new()),
        ("blanks that are 0", Zeros(Small).With((R(Sum, Person), 9)), new() { Blanks = BlankCells.AsZero }),
        ("a blank must change", Zeros(Small).With((R(New, Person), Cell.Blank)), new() { Blanks = BlankCells.AsZero }),
        ("range", Small.With((R(New, Company), Cell.Blank), (R(Disclosed, Company), Cell.Blank), (R(Sum, Company), Cell.Blank), (R(New, Total), 3)), new()),
        ("derived by a row, by two sides and by all", Small.With((R(New, Total), Cell.Blank), (R(Partly, Person), Cell.Blank), (R(Partly, Total), Cell.Blank), (R(RequestRow.StateSecret, Company), Cell.Blank),
            (R(RequestRow.StateSecret, ApplicantCategory.OtherOrganization), Cell.Blank), (R(RequestRow.NotHeld, Company), Cell.Blank), (R(RequestRow.NotHeld, ApplicantCategory.OtherOrganization), Cell.Blank)), new()),
        ("derived in table L", Small.With((L(RemedyKind.Reconsideration, RemedyOutcome.Total), Cell.Blank), (L(RemedyKind.DirectLitigation, RemedyOutcome.Upheld), Cell.FromText("/"))), new()),
        ("derived in a report of 2019", Zeros(Consistent(3, ReportFormat.Trial2019)), new()),
    ];

    [Fact]
    public void Repairs_of_single_slips_say_what_the_golden_file_says()
    {
        var text = new StringBuilder();
        foreach (var (name, report, options) in Cases)
        {
            var result = ConsistencyChecker.Check(report, options with { Rules = ConsistencyRuleSet.All });
            Print(text, name, result);
            // The same with the rules asked one by one, as an accepted finding of another place makes it.
            var byRule = ConsistencyChecker.Check(report, options with { Rules = ConsistencyRuleSet.All.SuppressFingerprint("0123456789abcdef", "none has it") });
            byRule.IsConsistent.Should().Be(result.IsConsistent, name);
            byRule.Repairs.Should().Equal(result.Repairs, name);
            byRule.TracingLimits.Should().Equal(result.TracingLimits, name);
        }

        GoldenFile.Check("Rules/repairs.txt", text.ToString());
    }

    private static void Print(StringBuilder text, string name, CheckResult result)
    {
        text.Append(CultureInfo.InvariantCulture, $"# {name}: {(result.IsConsistent ? "consistent" : "contradictory")}, {result.Repairs.Count} repairs, {result.Derived.Count} derived\n");
        foreach (var repair in result.Repairs.Take(MostShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"rank {repair.Rank}, {repair.Alternatives} alternatives{(repair.IsUnique ? ", unique" : "")}{(repair.IsRuledOut ? ", ruled out" : "")}\n");
            foreach (var change in repair.Changes)
                Print(text, change);
        }

        foreach (var change in result.Derived.Take(MostShown))
            Print(text, change);
        foreach (var limit in result.TracingLimits)
            text.Append(CultureInfo.InvariantCulture, $"  {limit.Chinese}\n  {limit.English}\n");
    }

    private static void Print(StringBuilder text, CellChange change) => text.Append(CultureInfo.InvariantCulture,
        $"  {change.Address}: {(change.From.IsBlank ? "blank" : change.From)} -> {change.Value}\n    {change.Evidence.Chinese}\n    {change.Evidence.English}\n");

    private static DisclosureReport Zeros(DisclosureReport report) => report.Map(static (place, value) =>
        place.Row.Table == ReportTable.DisclosureRequests && value.Count == 0 ? Cell.Blank : value);

    private static NarrativeSection Text(string paragraph) => new() { Paragraphs = [paragraph] };
}
