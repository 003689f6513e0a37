using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Tracing;

public sealed class RepairSearchTests
{
    [Theory]
    [InlineData(ReportFormat.Edition2021, 38, 175)]
    [InlineData(ReportFormat.Trial2019, 36, 161)]
    public void Network_of_table_R_has_every_cell_in_two_equations_once_with_each_sign(ReportFormat edition, int nodes, int arcs)
    {
        var network = RepairNetwork.Of(FormTable.Requests(edition))!;

        network.NodeCount.Should().Be(nodes);
        network.Tail.Should().HaveCount(arcs);
        network.Tail.Zip(network.Head).Should().OnlyHaveUniqueItems("no two cells join the same equations").And.NotContain(arc => arc.First == arc.Second);
        network.Redundant.Left.Should().Equal(Array.FindIndex(network.Form.Cells, cell => cell.Address == ReportEdits.R(RequestRow.ResultsTotal, ApplicantCategory.Total)));
    }

    public static TheoryData<int, int> BlanksAndChanges => new() { { 0, 0 }, { 0, 1 }, { 0, 2 }, { 10, 0 }, { 10, 1 }, { 10, 2 }, { 30, 1 }, { 30, 2 }, { 60, 0 }, { 60, 1 }, { 60, 3 } };

    /// <summary>What one independent solver says of every set of up to two cells, the search says too.</summary>
    [Theory]
    [MemberData(nameof(BlanksAndChanges))]
    public void Run_finds_what_trying_all_sets_of_cells_finds(int percentBlank, int changes)
    {
        for (var seed = 0; seed < Trials.Of(12); seed++)
        {
            var state = Spoilt(seed, percentBlank, changes);
            var solver = new TableSolver(state.Form);
            var numbers = Enumerable.Range(0, state.Numbers.Length).Select(state.CountOf).ToArray();
            var search = new RepairSearch(state.Network!, state.Flow!);

            var end = search.Run();

            end.Should().NotBe(SearchEnd.GaveUp);
            state.IsFeasible.Should().Be(solver.CanBeFilled(numbers), "seed {0}", seed);
            var expected = Smallest(solver, numbers);
            if (expected is null)
                (search.Solutions.Count == 0 || search.Solutions[0].Length > 2).Should().BeTrue("no set of two repairs seed {0}", seed);
            else
                search.Solutions.Select(static cells => string.Join(" ", cells)).Should().Equal(expected, "seed {0}", seed);
            foreach (var cells in search.Solutions.Take(20))
                solver.CanBeFilled(Without(numbers, cells)).Should().BeTrue("seed {0}: {1} is a repair", seed, cells);
        }
    }

    /// <summary>A determined number can be neither one more nor one less, and one that is not determined can.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(90)]
    public void IsDetermined_and_RangeOf_agree_with_trying_other_numbers(int percentBlank)
    {
        for (var seed = 0; seed < Trials.Of(25); seed++)
        {
            var state = Spoilt(seed, percentBlank, 0);
            var solver = new TableSolver(state.Form);
            var numbers = Enumerable.Range(0, state.Numbers.Length).Select(state.CountOf).ToArray();
            foreach (var cell in Enumerable.Range(0, numbers.Length).Where(cell => numbers[cell] is null))
            {
                var (least, most) = state.Flow!.RangeOf(cell);
                Holds(cell, least).Should().BeTrue("seed {0}, cell {1}", seed, cell);
                (least > 0 && Holds(cell, least - 1)).Should().BeFalse("seed {0}, cell {1} is at least {2}", seed, cell, least);
                Holds(cell, most ?? least + 1_000_000_000).Should().BeTrue("seed {0}, cell {1}", seed, cell);
                (most is { } bound && Holds(cell, bound + 1)).Should().BeFalse("seed {0}, cell {1} is at most {2}", seed, cell, most);
                state.Flow.IsDetermined(cell).Should().Be(least == most, "seed {0}, cell {1}", seed, cell);
            }

            bool Holds(int cell, long value)
            {
                var changed = (long?[])numbers.Clone();
                changed[cell] = value;
                return solver.CanBeFilled(changed);
            }
        }
    }

    [Fact]
    public void IsDetermined_asked_by_several_threads_says_what_it_says_to_one()
    {
        var flow = Spoilt(3, 60, 0).Flow!;
        int[] blanks = [.. Enumerable.Range(0, FormTable.Requests(ReportFormat.Trial2019).Cells.Length).Where(flow.IsOpen)];
        var expected = Array.ConvertAll(blanks, flow.IsDetermined);

        Parallel.For(0, Trials.Of(2_000), new() { MaxDegreeOfParallelism = 4 }, _ => Array.ConvertAll(blanks, flow.IsDetermined).Should().Equal(expected));

        expected.Should().Contain(true).And.Contain(false);
    }

    /// <summary>One visit or one repair more than it is allowed, and it gives up and says so, with what it has found.</summary>
    [Fact]
    public void Run_gives_up_at_its_limits()
    {
        var (visited, found) = (0, 0);
        for (var seed = 0; visited < Trials.Of(20) || found < Trials.Of(10); seed++)
        {
            var whole = Searched(seed, int.MaxValue, int.MaxValue);
            whole.Run().Should().Be(SearchEnd.Complete);
            if (whole.Visits < 3)
                continue;

            Searched(seed, whole.Visits + 1, int.MaxValue).Run().Should().Be(SearchEnd.Complete, "seed {0}", seed);
            Searched(seed, int.MaxValue, whole.Solutions.Count + 1).Run().Should().Be(SearchEnd.Complete, "seed {0}", seed);
            var early = Searched(seed, whole.Visits - 1, int.MaxValue);
            early.Run().Should().Be(SearchEnd.GaveUp, "seed {0}", seed);
            early.Visits.Should().BeLessThanOrEqualTo(whole.Visits);
            early.Solutions.Count.Should().BeLessThanOrEqualTo(whole.Solutions.Count);
            visited++;
            if (whole.Solutions.Count < 2)
                continue;
            var few = Searched(seed, int.MaxValue, whole.Solutions.Count - 1);
            few.Run().Should().Be(SearchEnd.GaveUp, "seed {0}", seed);
            few.Solutions.Select(static cells => string.Join(" ", cells)).Should().HaveCount(whole.Solutions.Count - 1)
                .And.BeSubsetOf(whole.Solutions.Select(static cells => string.Join(" ", cells)));
            found++;
        }

        static RepairSearch Searched(int seed, int mostVisits, int mostSolutions)
        {
            var state = Spoilt(seed, 30, 3);
            return new(state.Network!, state.Flow!, mostVisits, mostSolutions);
        }
    }

    internal static TableState Spoilt(int seed, int percentBlank, int changes)
    {
        var random = new Random(seed);
        var report = ReportEdits.Consistent(seed, (ReportFormat)(seed % 2));
        var (wrong, addresses) = RepairTests.Spoil(report, random, changes);
        return TableState.OfRequests(wrong.Map((place, value) => place.Row.Table == ReportTable.DisclosureRequests
            && !addresses.Contains(place.Address) && random.Next(100) < percentBlank ? Cell.Blank : value))!;
    }

    private static IEnumerable<string>? Smallest(TableSolver solver, long?[] numbers)
    {
        if (solver.CanBeFilled(numbers))
            return [""];
        int[] printed = [.. Enumerable.Range(0, numbers.Length).Where(cell => numbers[cell] is not null)];
        string[] singles = [.. printed.Where(cell => solver.CanBeFilled(Without(numbers, [cell]))).Select(static cell => $"{cell}")];
        if (singles.Length > 0)
            return singles;
        string[] pairs = [.. from first in printed from second in printed
                             where first < second && solver.CanBeFilled(Without(numbers, [first, second]))
                             select $"{first} {second}"];
        return pairs.Length > 0 ? pairs : null;
    }

    private static long?[] Without(long?[] numbers, int[] cells)
    {
        var rest = (long?[])numbers.Clone();
        foreach (var cell in cells)
            rest[cell] = null;
        return rest;
    }
}
