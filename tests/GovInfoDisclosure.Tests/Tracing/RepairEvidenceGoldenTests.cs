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

    private const int Blank = -1;

    private static readonly int[][] BlocksWithBlanks =
    [
        [Blank, 3, 0, 0, 2], [5, Blank, 1, 1, 6], [5, Blank, Blank, 1, 3], [Blank, Blank, 4, 4, 4], [0, 0, 0, 6, Blank], [8, 1, 0, Blank, 8], [12, Blank, 9, Blank, 20],
        [7, 7, Blank, Blank, 7], [Blank, Blank, Blank, 11, 1],
    ];

    [Fact]
    public void Repairs_of_many_contradictions_are_those_that_were_accepted()
    {
        var text = new StringBuilder();
        foreach (var block in Blocks)
        {
            var report = Reconsidered(block);
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

    [Fact]
    public void Repairs_beside_blanks_are_those_that_were_accepted()
    {
        var text = new StringBuilder();
        foreach (var block in BlocksWithBlanks)
        {
            var report = Reconsidered(block);
            Print(text, $"Table L, {Blank} blank: {string.Join(' ', block)}", ConsistencyChecker.Check(report));
            Print(text, "  blanks as zeros", ConsistencyChecker.Check(report, new() { Blanks = BlankCells.AsZero }));
        }

        for (var seed = 0; seed < RandomTables; seed++)
        {
            var random = new Random(seed);
            var (wrong, _) = RepairTests.Spoil(Consistent(seed, (ReportFormat)(seed % 2)), random, 1 + (seed % 2));
            var blank = wrong.Map((_, value) => random.Next(3) == 0 ? Cell.Blank : value);
            if (ConsistencyChecker.Check(blank) is { Repairs.Count: > 0 and <= MostRepairs } result)
                Print(text, string.Create(CultureInfo.InvariantCulture, $"Table R of seed {seed}"), result);
        }

        GoldenFile.Check("Tracing/evidence-blanks.txt", text.ToString());
    }

    /// <summary>The text and last year's report give some of the numbers as they were before the slips.</summary>
    [Fact]
    public void Repairs_that_text_and_last_year_speak_of_are_those_that_were_accepted()
    {
        var text = new StringBuilder();
        var right = Holding((RequestRow.Disclosed, ApplicantCategory.NaturalPerson, 12), (RequestRow.NotHeld, ApplicantCategory.NaturalPerson, 5),
            (RequestRow.RepeatedRequest, ApplicantCategory.CommercialEnterprise, 3), (RequestRow.PetitionOrComplaint, ApplicantCategory.NaturalPerson, 2));
        right = Told(right.With(CarriedOn(right, 4)));
        var before = right.With((R(RequestRow.CarriedForward, ApplicantCategory.NaturalPerson), 4), (R(RequestRow.CarriedForward, ApplicantCategory.Total), 4)) with
        {
            Header = right.Header with { ReportYear = right.Header.ReportYear - 1, Title = null, StatisticalPeriod = null },
            OverallSituation = new() { Paragraphs = [] },
        };
        (RequestRow More, RequestRow Fewer)[] pairs =
        [
            (RequestRow.NewRequests, RequestRow.CarriedOver), (RequestRow.CarriedOver, RequestRow.NewRequests), (RequestRow.Disclosed, RequestRow.NotHeld),
            (RequestRow.NotHeld, RequestRow.Disclosed), (RequestRow.RepeatedRequest, RequestRow.PetitionOrComplaint), (RequestRow.ResultsTotal, RequestRow.CarriedForward),
        ];
        foreach (var (more, fewer) in pairs)
        {
            foreach (var column in (ApplicantCategory[])[ApplicantCategory.NaturalPerson, ApplicantCategory.CommercialEnterprise, ApplicantCategory.Total])
            {
                foreach (var step in (int[])[1, 2])
                {
                    var wrong = right.With(right.Raised(R(more, column), step), right.Raised(R(fewer, column), -step));
                    Print(text, $"{step} more in {more}/{column}, fewer in {fewer}", ConsistencyChecker.Check(wrong));
                    Print(text, "  with last year's", ConsistencyChecker.Check(wrong, new() { PreviousYear = before }));
                }
            }
        }

        GoldenFile.Check("Tracing/evidence-elsewhere.txt", text.ToString());
    }

    /// <summary>Numbers of two cells are exchanged, or one stands in the other's place as well: next to each other, and further away.</summary>
    [Fact]
    public void Repairs_of_numbers_in_each_others_place_are_those_that_were_accepted()
    {
        var text = new StringBuilder();
        (RequestRow Row, ApplicantCategory Column)[] others =
        [
            (RequestRow.Disclosed, ApplicantCategory.CommercialEnterprise), (RequestRow.Disclosed, ApplicantCategory.LegalServiceInstitution),
            (RequestRow.PartiallyDisclosed, ApplicantCategory.NaturalPerson), (RequestRow.StateSecret, ApplicantCategory.NaturalPerson),
            (RequestRow.PartiallyDisclosed, ApplicantCategory.ResearchInstitution), (RequestRow.NotHeld, ApplicantCategory.OtherOrganization),
        ];
        foreach (var (row, column) in others)
        {
            foreach (var (here, there) in ((int, int)[])[(9, 10), (10, 11), (10, 12), (3, 47), (46, 47)])
            {
                var right = Holding((RequestRow.Disclosed, ApplicantCategory.NaturalPerson, here), (row, column, there));
                string one = R(RequestRow.Disclosed, ApplicantCategory.NaturalPerson), other = R(row, column);
                Print(text, $"{here} and {there}, exchanged with {row}/{column}", ConsistencyChecker.Check(right.With((one, there), (other, here))));
                Print(text, $"{here} over {there} in {row}/{column}", ConsistencyChecker.Check(right.With((other, here))));
            }
        }

        GoldenFile.Check("Tracing/evidence-places.txt", text.ToString());
    }

    private static DisclosureReport Reconsidered(int[] block)
    {
        var cells = Array.ConvertAll(block, static number => number == Blank ? Cell.Blank : number);
        return Small with
        {
            LegalRemedies = Small.LegalRemedies! with
            {
                Reconsideration = new() { Upheld = cells[0], Corrected = cells[1], Other = cells[2], Pending = cells[3], Total = cells[4] },
            },
        };
    }

    // Some of what was answered came in the year before.
    private static (string Address, Cell Value)[] CarriedOn(DisclosureReport report, int number) =>
    [
        .. ((ApplicantCategory[])[ApplicantCategory.NaturalPerson, ApplicantCategory.Total]).SelectMany(column => new[]
        {
            report.Raised(R(RequestRow.NewRequests, column), -number), report.Raised(R(RequestRow.CarriedOver, column), number),
        }),
    ];

    private static DisclosureReport Told(DisclosureReport report)
    {
        int Total(RequestRow row) => report.ValueAt(R(row, ApplicantCategory.Total)).Count is { } count ? (int)count : 0;
        return report with
        {
            OverallSituation = new()
            {
                Paragraphs =
                [
                    $"全年新收政府信息公开申请{Total(RequestRow.NewRequests)}件，其中予以公开{Total(RequestRow.Disclosed)}件，"
                        + $"不予处理{Total(RequestRow.PetitionOrComplaint) + Total(RequestRow.RepeatedRequest)}件，结转下年度继续办理{Total(RequestRow.CarriedForward)}件。",
                ],
            },
        };
    }

    // A sound table with new requests that were all answered in these cells.
    private static DisclosureReport Holding(params (RequestRow Row, ApplicantCategory Column, int Number)[] cells)
    {
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (row, column, number) in cells)
        {
            foreach (var sumRow in (RequestRow[])[row, RequestRow.NewRequests, RequestRow.ResultsTotal])
            {
                foreach (var sumColumn in (ApplicantCategory[])[column, ApplicantCategory.Total])
                    sums[R(sumRow, sumColumn)] = sums.GetValueOrDefault(R(sumRow, sumColumn)) + number;
            }
        }

        return Small.Map(static (place, value) => place.Row.Table == ReportTable.DisclosureRequests ? Cell.Zero : value)
            .With([.. sums.Select(static sum => (sum.Key, (Cell)sum.Value))]);
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
