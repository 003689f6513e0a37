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

    [Fact]
    public void Run_finds_what_trying_all_pairs_of_cells_finds()
    {
        var several = 0;
        for (var trial = 0; trial < 60; trial++)
        {
            // The same difference twice: the equations fit each other in several ways where the numbers can be made smaller.
            var random = new Random(trial);
            var report = ReportEdits.Consistent(trial, (ReportFormat)(trial % 2));
            var cells = report.CellValues().Where(cell => cell.Place.Row.Table == ReportTable.DisclosureRequests).OrderBy(_ => random.Next()).ToArray();
            cells = [cells[0], cells.Skip(1).First(cell => trial % 3 == 0 || cell.Place.Column == cells[0].Place.Column)];
            var wrong = report.With((cells[0].Address, cells[0].Value.Count!.Value + 1), (cells[1].Address, Math.Abs(cells[1].Value.Count!.Value - 1)));
            var contraction = TableState.OfRequests(wrong)!.Contraction!;

            var search = new RepairSearch(contraction);
            var end = search.Run();

            end.Should().Be(SearchEnd.Complete, "trial {0}", trial);
            search.Solutions.Should().OnlyContain(shifts => shifts.Length == 2, "two cells of trial {0} differ, and no one cell explains both", trial);
            search.Solutions.Select(shifts => (shifts[0], shifts[1])).Should().Equal(AllPairs(contraction), "trial {0}", trial);
            several += search.Solutions.Count > 1 ? 1 : 0;
        }

        several.Should().BePositive("some trials have more than one answer");
    }

    private static IEnumerable<(CellShift First, CellShift Second)> AllPairs(Contraction contraction)
    {
        var network = contraction.Network;
        for (var first = 0; first < network.Tail.Length; first++)
        {
            for (var second = first + 1; second < network.Tail.Length; second++)
            {
                if (Shift(first, second) is not { } a || Shift(second, first) is not { } b)
                    continue;
                var left = (decimal[])contraction.Imbalance.Clone();
                Apply(left, a);
                Apply(left, b);
                if (a.Difference != 0 && b.Difference != 0 && left.All(imbalance => imbalance == 0))
                    yield return (a, b);
            }
        }

        // Of two cells each has an equation in which the other does not stand; it decides the difference.
        CellShift? Shift(int cell, int other)
        {
            int tail = network.Tail[cell], head = network.Head[cell];
            var isTail = tail != network.Tail[other] && tail != network.Head[other];
            var difference = (long)(isTail ? -contraction.Imbalance[tail] : contraction.Imbalance[head]);
            return contraction.Values[cell] + difference < 0 ? null : new CellShift(cell, difference);
        }

        void Apply(decimal[] imbalance, CellShift shift)
        {
            imbalance[network.Tail[shift.Cell]] += shift.Difference;
            imbalance[network.Head[shift.Cell]] -= shift.Difference;
        }
    }
}
