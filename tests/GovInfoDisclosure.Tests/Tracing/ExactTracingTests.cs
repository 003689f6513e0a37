using System.Globalization;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Tracing;

/// <summary>
/// Random tables of both editions with 0 to 60 % blanks and 0 to 4 changed cells: an independent solver says the same of consistency, of the
/// smallest size, of all smallest sets, of uniqueness and of the numbers that blanks must hold.
/// </summary>
public sealed class ExactTracingTests
{
    /// <summary>Set to a number, so many cases are tried: <c>GID_TRACING_CASES=5000</c> is the long run.</summary>
    private const string CasesVariable = "GID_TRACING_CASES";

    private const int DefaultCases = 100;

    private static readonly ConsistencyRuleSet Sums = ConsistencyRuleSet.All.Only(RuleIds.RequestBalance, RuleIds.ResultSum, RuleIds.ApplicantSum);

    // Small, so that a fault is noticed soon.
    private const int CasesOfABlock = 4;

    private static int Cases { get; } = int.TryParse(
        Environment.GetEnvironmentVariable(CasesVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : DefaultCases;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, (Cases + CasesOfABlock - 1) / CasesOfABlock)];

    [Theory, MemberData(nameof(Blocks))]
    public void Check_of_random_tables_says_what_an_independent_solver_says(int block)
    {
        for (var seed = block * CasesOfABlock; seed < Math.Min(Cases, (block + 1) * CasesOfABlock); seed++)
        {
            var table = Spoilt(seed);
            var result = Check(table);

            result.Failures.Should().NotContain(static finding => finding.Left!.Value < 0 || finding.Right!.Value < 0, table.Because);
            result.IsConsistent.Should().Be(table.Solver.CanBeFilled(table.Numbers), table.Because);
            if (HasStopped(result))
                continue;
            var expected = table.Solver.SmallestRepairs(table.Numbers, RepairSearch.MostChanges);
            Sorted(result.Repairs.Select(repair => string.Join(" ", table.CellsOf(repair)))).Should()
                .Equal(Sorted(result.IsConsistent ? [] : expected ?? []), table.Because);
            (result.TracingLimits.Count > 0).Should().Be(expected is null, table.Because);
            VerifyUniqueness(result, table);
            VerifyBlanks(result, table);
        }
    }

    [Fact]
    public void Random_tables_are_of_every_size_and_few_are_given_up()
    {
        var results = Enumerable.Range(0, Cases).Select(static seed => Check(Spoilt(seed))).ToArray();
        var traced = results.Where(static result => !HasStopped(result)).ToArray();
        var sizes = traced.CountBy(static result => result.IsConsistent ? "0" : result.Repairs.Count == 0 ? "more" : $"{result.Repairs[0].Changes.Count}")
            .ToDictionary();

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Cases} cases, by smallest size {string.Join(", ", sizes.OrderBy(static size => size.Key).Select(static size => $"{size.Key}: {size.Value}"))}; "
            + $"{traced.Count(static result => result.Repairs.Count > 0 && result.Repairs[0].IsUnique)} unique, "
            + $"{traced.Sum(static result => result.Derived.Count)} determined blanks, {results.Length - traced.Length} stopped");
        sizes.Keys.Should().Contain(["0", "1", "2", "3", "4"]);
        (results.Length - traced.Length).Should().BeLessThan(Cases / 20);
    }

    private static CheckResult Check(Table table) => ConsistencyChecker.Check(table.Report, new() { Rules = Sums });

    private static bool HasStopped(CheckResult result) =>
        result.TracingLimits.Any(static limit => limit.English.Contains("stopped", StringComparison.Ordinal));

    /// <summary>The solver itself: where few cells are blank and the numbers small, all ways to fill them are tried.</summary>
    [Fact]
    public void CanBeFilled_says_what_trying_all_numbers_says()
    {
        const int Most = 9;
        var fillable = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var form = FormTable.Requests((ReportFormat)(seed % 2));
            var numbers = Array.ConvertAll(form.Cells, static _ => (long?)0);
            // A circle of cells that can hold a number together, of which one may be changed.
            int first = random.Next(2, 8) * form.Width, second = random.Next(9, 15) * form.Width;
            int[] blanks = [first, first + 1, second, second + 1];
            numbers[first + 6] = numbers[(form.Cells.Length / 7 * 7) - 14] = numbers[(form.Cells.Length / 7 * 7) - 8] = numbers[0] = numbers[6] = random.Next(3);
            numbers[random.Next(numbers.Length)] = random.Next(2);
            foreach (var cell in blanks)
                numbers[cell] = null;

            var tried = Enumerable.Range(0, (int)Math.Pow(Most, blanks.Length)).Any(code =>
            {
                var filled = Array.ConvertAll(numbers, static number => number ?? 0);
                foreach (var cell in blanks)
                    (filled[cell], code) = (code % Most, code / Most);
                return form.Holds(filled);
            });

            new LawSimplex(form).CanBeFilled(numbers).Should().Be(tried, "seed {0}", seed);
            new TableSolver(form).CanBeFilled(numbers).Should().Be(tried, "seed {0}", seed);
            fillable += tried ? 1 : 0;
        }

        fillable.Should().BeInRange(20, 380);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> sets) => sets.OrderBy(static cells => cells, StringComparer.Ordinal);

    private static Table Spoilt(int seed)
    {
        var random = new Random(seed);
        int changes = random.Next(5), percentBlank = random.Next(3) == 0 ? 0 : random.Next(61);
        var (wrong, _) = RepairTests.Spoil(ReportEdits.Consistent(seed, (ReportFormat)(seed % 2)), random, changes);
        // Also zeros alone left blank, as offices do.
        var onlyZeros = random.Next(2) == 0;
        return new(seed, wrong.Map((place, value) => place.Row.Table == ReportTable.DisclosureRequests
            && (!onlyZeros || value.Count == 0) && random.Next(100) < percentBlank ? Cell.Blank : value));
    }

    // Each proposed number makes the table hold; it is the only one in its cell if neither one more nor one less does.
    private static void VerifyUniqueness(CheckResult result, Table table)
    {
        foreach (var repair in result.Repairs.Take(3))
        {
            var cells = table.CellsOf(repair);
            var values = repair.Changes.Select(static change => (long?)change.Value).ToArray();
            table.CanBeFilled(cells, values).Should().BeTrue("{0}: {1}", table.Because, repair);
            var hasOtherValues = Enumerable.Range(0, cells.Length).Any(index => CanBe(index, 1) || (values[index] > 0 && CanBe(index, -1)));
            repair.IsUnique.Should().Be(result.Repairs.Count == 1 && !hasOtherValues, "{0}: {1}", table.Because, repair);
            repair.Alternatives.Should().Be(result.Repairs.Count - 1, table.Because);

            bool CanBe(int index, int by) => table.CanBeFilled(cells, [.. values.Select((value, i) => i == index ? value + by : null)]);
        }
    }

    // A blank has one possible number if the one of some filling can be neither one more nor one less.
    private static void VerifyBlanks(CheckResult result, Table table)
    {
        var filled = table.Solver.Filled(table.Numbers);
        var expected = filled is null
            ? []
            : Enumerable.Range(0, filled.Length)
                .Where(cell => table.Numbers[cell] is null && !CanBe(cell, 1) && (filled[cell] == 0 || !CanBe(cell, -1)))
                .Select(cell => $"{table.Form.Cells[cell].Address} {filled[cell]}");
        result.Derived.Select(static change => $"{change.Address} {change.Value}").Should().Equal(expected, table.Because);

        bool CanBe(int cell, int by) => table.CanBeFilled([cell], [filled[cell] + by]);
    }

    private sealed record Table(int Seed, DisclosureReport Report)
    {
        public string Because => $"seed {Seed}";

        public FormTable Form { get; } = FormTable.Requests(Report.DisclosureRequests!.Edition);

        public long?[] Numbers { get; } = Array.ConvertAll(FormTable.Requests(Report.DisclosureRequests!.Edition).Cells, cell => cell.Find(Report)!.Value.Count);

        public LawSimplex Solver { get; } = new(FormTable.Requests(Report.DisclosureRequests!.Edition));

        public int[] CellsOf(Repair repair) =>
            [.. repair.Changes.Select(change => Array.FindIndex(Form.Cells, place => place.Address == change.Address))];

        public bool CanBeFilled(int[] cells, long?[] values)
        {
            var changed = (long?[])Numbers.Clone();
            for (var i = 0; i < cells.Length; i++)
                changed[cells[i]] = values[i];
            return Solver.CanBeFilled(changed);
        }
    }
}
