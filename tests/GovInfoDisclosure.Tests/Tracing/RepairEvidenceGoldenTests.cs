using System.Globalization;
using System.Text;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Tracing;

/// <summary>Every repair of many contradictions, with its rank and what speaks for it in both languages: a change of a weight shows as a diff.</summary>
public sealed class RepairEvidenceGoldenTests
{
    private const int RandomTables = 60;
    private const int MostRepairs = 6;

    // Upheld, corrected, other, pending, total. Likenesses of small and of long numbers, one below and one at ten; copies and exchanges.
    private static readonly int[][] Blocks =
    [
        [21, 3, 0, 0, 15], [9, 0, 0, 0, 10], [9, 0, 0, 0, 11], [8, 1, 0, 0, 8], [19, 1, 0, 0, 11], [40, 50, 11, 12, 0], [10, 0, 0, 0, 0],
        [40, 50, 11, 12, 1113], [1, 200, 3, 4, 219], [64, 64, 10, 20, 131], [5, 5, 1, 2, 10], [3, 1, 2, 40, 57], [3, 12, 2, 40, 46],
        [3, 31, 2, 40, 46], [3, 1, 2, 40, 76], [100, 200, 300, 400, 1555], [7, 7, 7, 7, 21], [12, 12, 0, 0, 12], [2, 20, 0, 0, 4], [0, 0, 0, 0, 6],
    ];

    [Fact]
    public void Repairs_of_many_contradictions_are_those_that_were_accepted()
    {
        var text = new StringBuilder();
        foreach (var block in Blocks)
        {
            var report = Small with
            {
                LegalRemedies = Small.LegalRemedies! with
                {
                    Reconsideration = new() { Upheld = block[0], Corrected = block[1], Other = block[2], Pending = block[3], Total = block[4] },
                },
            };
            Print(text, $"Table L: {string.Join(' ', block)}", ConsistencyChecker.Check(report));
        }

        for (var seed = 0; seed < RandomTables; seed++)
        {
            var (wrong, _) = RepairTests.Spoil(Consistent(seed, (ReportFormat)(seed % 2)), new Random(seed), 1 + (seed % 3));
            if (ConsistencyChecker.Check(wrong) is { Repairs.Count: > 1 and <= MostRepairs } result)
                Print(text, string.Create(CultureInfo.InvariantCulture, $"Table R of seed {seed}"), result);
        }

        GoldenFile.Check("Tracing/evidence.txt", text.ToString());
    }

    private static void Print(StringBuilder text, string title, CheckResult result)
    {
        text.Append("== ").Append(title).Append('\n');
        foreach (var repair in result.Repairs)
        {
            text.Append(CultureInfo.InvariantCulture, $"#{repair.Rank}, {repair.Alternatives} others{(repair.IsUnique ? ", unique" : "")}\n");
            foreach (var change in repair.Changes)
                text.Append(CultureInfo.InvariantCulture, $"  {change}\n    {change.Evidence.Chinese} {change.Evidence.English}\n");
        }

        foreach (var limit in result.TracingLimits)
            text.Append(CultureInfo.InvariantCulture, $"{limit.Chinese} {limit.English}\n");
    }
}
