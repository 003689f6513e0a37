using FsCheck;
using FsCheck.Fluent;

namespace GovInfoDisclosure.Tests.Laws;

/// <summary>Tables R and L as they are made of the counts that nothing else decides; all sums follow. Printed when a law is broken.</summary>
public sealed record BalancedTables(int[] Results, int[] Forward, int[] Over, int[] Outcomes)
{
    private const int Applicants = 6;

    private static readonly RequestRow[] ResultRows =
    [
        .. ReportLayout.Rows(ReportTable.DisclosureRequests, ReportFormat.Edition2021).Where(row => !row.IsHeading).Select(row => (RequestRow)row.Index)
            .Where(row => row is not (RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward or RequestRow.ResultsTotal)),
    ];

    private static readonly Gen<int> Count = Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Choose(0, 9)), (1, Gen.Choose(10, 100_000)));

    /// <summary>Random tables; when a law is broken, ever more of their counts are put to 0.</summary>
    public static Arbitrary<BalancedTables> Any { get; } = Arb.From(
        from results in Gen.ArrayOf(Count, ResultRows.Length * Applicants)
        from forward in Gen.ArrayOf(Count, Applicants)
        from over in Gen.ArrayOf(Count, Applicants)
        from outcomes in Gen.ArrayOf(Count, 12)
        select new BalancedTables(results, forward, over, outcomes),
        tables => tables.Smaller());

    public DisclosureReport Report()
    {
        var totals = Enumerable.Range(0, Applicants).Select(column => Enumerable.Range(0, ResultRows.Length).Sum(row => Results[(row * Applicants) + column])).ToArray();
        return Fuzzing.FuzzSamples.Small with
        {
            DisclosureRequests = DisclosureRequests.Create(ReportFormat.Edition2021, row => row switch
            {
                RequestRow.ResultsTotal => Counts(column => totals[column]),
                RequestRow.CarriedForward => Counts(column => Forward[column]),
                RequestRow.CarriedOver => Counts(column => OverOf(column)),
                RequestRow.NewRequests => Counts(column => totals[column] + Forward[column] - OverOf(column)),
                _ => Counts(column => Results[(Array.IndexOf(ResultRows, row) * Applicants) + column]),
            }),
            LegalRemedies = LegalRemedies.Create(kind => RemedyOutcomes.Create(outcome => outcome == RemedyOutcome.Total
                ? Outcomes.Skip((int)kind * 4).Take(4).Sum(count => (long)count)
                : Outcomes[((int)kind * 4) + (int)outcome])),
        };

        // No more requests can be carried over than were handled or carried forward.
        int OverOf(int column) => Math.Min(Over[column], totals[column] + Forward[column]);
    }

    public override string ToString() => $"results {Print(Results)}, forward {Print(Forward)}, over {Print(Over)}, outcomes {Print(Outcomes)}";

    private static ApplicantCounts Counts(Func<int, int> count) =>
        ApplicantCounts.Create(category => category == ApplicantCategory.Total ? Enumerable.Range(0, Applicants).Sum(column => (long)count(column)) : count((int)category));

    private IEnumerable<BalancedTables> Smaller()
    {
        foreach (var counts in new[] { Results, Forward, Over, Outcomes })
        {
            foreach (var at in Enumerable.Range(0, counts.Length).Where(at => counts[at] != 0))
            {
                int[] smaller = [.. counts];
                smaller[at] = 0;
                yield return counts == Results ? this with { Results = smaller } : counts == Forward ? this with { Forward = smaller }
                    : counts == Over ? this with { Over = smaller } : this with { Outcomes = smaller };
            }
        }
    }

    private static string Print(int[] counts) => string.Join(",", counts.Select((count, at) => (count, at)).Where(pair => pair.count != 0).Select(pair => $"{pair.at}:{pair.count}"));
}
