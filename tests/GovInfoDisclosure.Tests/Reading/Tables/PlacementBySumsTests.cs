namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Rows that order and labels leave open are placed where the sums of the columns hold, and only there.</summary>
public sealed class PlacementBySumsTests
{
    private const int Open = RowAlignment.Ambiguous;

    private const int New = (int)RequestRow.NewRequests, CarriedOver = (int)RequestRow.CarriedOver, Disclosed = (int)RequestRow.Disclosed;

    private static readonly LayoutRow[] Rows = FormTable.Requests2021.DataRows;

    private static readonly int Partial = PlaceOf(RequestRow.PartiallyDisclosed), Secret = PlaceOf(RequestRow.StateSecret),
        Total = PlaceOf(RequestRow.ResultsTotal), Forward = PlaceOf(RequestRow.CarriedForward);

    [Fact]
    public void Row_stands_where_the_sums_hold()
    {
        // Five new requests, and five results: as a row of results it makes both sums hold, as one of old requests none.
        var plan = Plan((New, [5]), (Open, [5]), (Partial, [0]), (Total, [5]));

        var refined = Refine(plan);

        refined.Alignment.Rows.Should().Equal(New, Disclosed, Partial, Total);
        refined.Resolved[1]!.Cells[0]!.Value.Value.Cell.Count.Should().Be(5);
        refined.Resolved[3].Should().BeSameAs(plan.Resolved[3]);
        refined.Groups.Select(group => group.Recovery).Should().Equal(null, Recovery.Sums, null, null);
        refined.Alignment.Score.Should().Be(plan.Alignment.Score);
    }

    [Fact]
    public void Row_that_may_stand_in_two_places_stays_open() =>
        IsLeftOpen(Plan((New, [5]), (Open, [5]), (Secret, [0]), (Total, [5])));

    [Fact]
    public void Row_that_makes_no_sum_hold_stays_open() =>
        IsLeftOpen(Plan((New, [5]), (Open, [1]), (Partial, [0]), (Total, [3])));

    [Fact]
    public void Row_of_zeros_says_nothing_where_it_stands() =>
        IsLeftOpen(Plan((New, [5]), (Open, [0]), (Partial, [5]), (Total, [5])));

    [Fact]
    public void Row_behind_all_others_is_the_last_one() =>
        Placed(Plan((New, [5]), (Disclosed, [3]), (Total, [3]), (Open, [2]))).Should().Equal(New, Disclosed, Total, Forward);

    [Fact]
    public void Row_before_all_others_is_the_first_one()
    {
        var refined = Refine(Plan((Open, [5]), (CarriedOver, [0]), (Disclosed, [5]), (Total, [5])));

        refined.Alignment.Rows.Should().Equal(New, CarriedOver, Disclosed, Total);
        refined.Resolved.Should().NotContainNulls();
    }

    [Fact]
    public void Rows_keep_the_order_of_the_form() =>
        Placed(Plan((New, [5]), (Open, [2]), (Open, [7]), (Partial, [0]), (Total, [7]))).Should().Equal(New, CarriedOver, Disclosed, Partial, Total);

    [Fact]
    public void Place_where_more_sums_hold_is_better_than_several_where_fewer_do()
    {
        // The second column holds wherever the row stands; the first holds only where it is the total.
        var plan = Plan((New, [5, 7]), (Disclosed, [5, 0]), (Open, [5, 0]), (Forward, [0, 7]));

        Placed(plan).Should().Equal(New, Disclosed, Total, Forward);
    }

    [Fact]
    public void Place_where_fewer_sums_hold_is_none_behind_the_best() =>
        Placed(Plan((New, [5]), (Disclosed, [5]), (Open, [5]))).Should().Equal(New, Disclosed, Total);

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Only_a_few_open_rows_are_placed(int count, bool arePlaced)
    {
        var zeros = Enumerable.Repeat((Open, new long[] { 0 }), count - 1);
        var plan = Plan([(New, [5]), (CarriedOver, [0]), (Open, [5]), .. zeros, (Disclosed + count, [0]), (Total, [5])]);

        var rows = PlacementBySums.Refine(plan, FormTable.Requests2021, Resolve).Alignment.Rows;

        rows.Should().Equal(arePlaced ? [New, CarriedOver, .. Enumerable.Range(Disclosed, count + 1), Total] : plan.Alignment.Rows);
    }

    [Fact]
    public void Row_whose_columns_are_not_settled_is_not_placed()
    {
        var plan = Plan((New, [5]), (Open, [5]), (Partial, [0]), (Total, [5]));

        PlacementBySums.Refine(plan, FormTable.Requests2021, static _ => null).Should().BeSameAs(plan);
    }

    [Fact]
    public void Row_that_was_left_out_is_not_placed()
    {
        var plan = Plan((New, [5]), (RowAlignment.Unplaced, [5]), (Open, [5]), (Partial, [0]), (Total, [5]));

        var refined = Refine(plan);

        refined.Alignment.Rows.Should().Equal(New, RowAlignment.Unplaced, Disclosed, Partial, Total);
        refined.Resolved[1].Should().BeNull();
    }

    private static int PlaceOf(RequestRow row) => Array.FindIndex(Rows, place => place.Index == (int)row);

    private static void IsLeftOpen(TableReader.Plan plan)
    {
        Refine(plan).Should().BeSameAs(plan);
        plan.Groups.Should().OnlyContain(group => group.Recovery == null);
    }

    private static int[] Placed(TableReader.Plan plan) => Refine(plan).Alignment.Rows;

    private static TableReader.Plan Refine(TableReader.Plan plan) => PlacementBySums.Refine(plan, FormTable.Requests2021, Resolve);

    // A group's numbers, kept where its tokens would be.
    private static ResolvedRow Resolve(ValueGroup group) => new([.. group.Tokens.Select(static number =>
        (PlacedCell?)new PlacedCell(new(number, CellOddity.None), 0, 0, 0))], null);

    private static TableReader.Plan Plan(params (int Row, long[] Numbers)[] rows)
    {
        var groups = new List<ValueGroup>();
        foreach (var (_, numbers) in rows)
        {
            groups.Add(new());
            groups[^1].Tokens.AddRange(numbers.Concat(Enumerable.Repeat(0L, 7 - numbers.Length)).Select(static number => (int)number));
        }

        return new(Rows, groups, [.. rows.Select((row, index) => row.Row >= 0 ? Resolve(groups[index]) : null)],
            new(12, [.. rows.Select(static row => row.Row)]));
    }
}
