using System.Globalization;
using System.Text;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Tracing;

public sealed class CellFlowTests
{
    private const int RandomTables = 40;

    // Cells of rows and columns of their own, so that none can undo what another one breaks.
    private static readonly (RequestRow Row, ApplicantCategory Column, int By)[] Apart =
    [
        (RequestRow.Disclosed, ApplicantCategory.NaturalPerson, 1), (RequestRow.NotHeld, ApplicantCategory.CommercialEnterprise, 2),
        (RequestRow.RepeatedRequest, ApplicantCategory.ResearchInstitution, 4), (RequestRow.FeeOverdue, ApplicantCategory.LegalServiceInstitution, 8),
        (RequestRow.StateSecret, ApplicantCategory.OtherOrganization, 16),
    ];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(5, 8)]
    public void FewestChanges_of_slips_far_apart_is_their_number_as_far_as_is_searched(int slips, int expected) =>
        StateOf(Small.With([.. Apart.Take(slips).Select(slip => Small.Raised(R(slip.Row, slip.Column), slip.By))])).Flow!.FewestChanges().Should().Be(expected);

    [Theory]
    [InlineData(3, -3, 1)]
    [InlineData(3, -2, 2)]
    [InlineData(3, 3, 2)]
    public void FewestChanges_of_two_slips_in_a_row_counts_them_unless_they_make_up_for_each_other(int one, int other, int expected) =>
        StateOf(Small.With(Small.Raised(R(RequestRow.Disclosed, ApplicantCategory.NaturalPerson), one),
            Small.Raised(R(RequestRow.Disclosed, ApplicantCategory.CommercialEnterprise), 5 + other), Small.Raised(R(RequestRow.Disclosed, ApplicantCategory.Total), 5),
            Small.Raised(R(RequestRow.NewRequests, ApplicantCategory.CommercialEnterprise), 5), Small.Raised(R(RequestRow.NewRequests, ApplicantCategory.Total), 5),
            Small.Raised(R(RequestRow.ResultsTotal, ApplicantCategory.CommercialEnterprise), 5), Small.Raised(R(RequestRow.ResultsTotal, ApplicantCategory.Total), 5)))
            .Flow!.FewestChanges().Should().Be(expected);

    /// <summary>The bound of many spoilt tables, how many changes their smallest repairs have, how many there are, and in how many steps they are found.</summary>
    [Fact]
    public void FewestChanges_is_no_more_than_the_smallest_repairs_have()
    {
        var text = new StringBuilder();
        foreach (var percentBlank in (int[])[0, 10, 30, 60])
        {
            foreach (var changes in (int[])[1, 2, 3, 4])
            {
                text.Append(CultureInfo.InvariantCulture, $"{percentBlank} % blank, {changes} changed:");
                for (var seed = 0; seed < RandomTables; seed++)
                {
                    var state = RepairSearchTests.Spoilt(seed, percentBlank, changes);
                    var bound = state.Flow!.FewestChanges();
                    var search = new RepairSearch(state.Network!, state.Flow!);
                    search.Run().Should().Be(SearchEnd.Complete);
                    bound.Should().BeLessThanOrEqualTo(search.Solutions[0].Length, "seed {0}", seed);
                    text.Append(CultureInfo.InvariantCulture, $" {bound}/{search.Solutions[0].Length}x{search.Solutions.Count}in{search.Visits}");
                }

                text.Append('\n');
            }
        }

        GoldenFile.Check("Tracing/bounds.txt", text.ToString());
    }

    /// <summary>Numbers are given to the blanks one after the other, from both ends of what each can hold; at last all sums hold.</summary>
    [Theory]
    [InlineData(30, false)]
    [InlineData(30, true)]
    [InlineData(80, false)]
    [InlineData(80, true)]
    public void Fix_one_cell_after_the_other_fills_the_table(int percentBlank, bool takesMost)
    {
        for (var seed = 0; seed < Trials.Of(20); seed++)
        {
            var state = RepairSearchTests.Spoilt(seed, percentBlank, 0);
            var flow = state.Flow!.Copy();
            var numbers = new long[state.Form.Cells.Length];
            for (var cell = 0; cell < numbers.Length; cell++)
            {
                numbers[cell] = state.CountOf(cell) ?? -1;
                if (!flow.IsOpen(cell))
                    continue;
                var (least, most) = flow.RangeOf(cell);
                numbers[cell] = takesMost ? most ?? least + 7 : least;

                flow.Fix(cell, numbers[cell]);

                flow.ValueOf(cell).Should().Be(numbers[cell], "seed {0}, cell {1}", seed, cell);
                flow.IsOpen(cell).Should().BeFalse("seed {0}, cell {1}", seed, cell);
            }

            foreach (var law in state.Form.Laws)
                law.Holds(numbers).Should().BeTrue("seed {0}, {1}", seed, law.Subject.English);
        }
    }

    [Fact]
    public void Flow_of_a_table_is_made_once()
    {
        var state = StateOf(Small);

        state.Flow.Should().BeSameAs(state.Flow);
    }

    private static TableState StateOf(DisclosureReport report) => TableState.OfRequests(report)!;
}
