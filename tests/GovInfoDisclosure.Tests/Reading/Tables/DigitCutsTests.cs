using System.Globalization;

namespace GovInfoDisclosure.Tests.Reading.Tables;

public sealed class DigitCutsTests
{
    [Fact]
    public void Cuts_from_the_sum_are_those_of_all_cuts_that_add_up()
    {
        var random = new Random(17);
        for (var round = 0; round < 300; round++)
        {
            var values = Enumerable.Range(0, 6).Select(_ => (long)random.Next(random.Next(2) == 0 ? 10 : 120)).ToArray();
            var text = string.Concat(values.Append(values.Sum()).Select(value => value.ToString(CultureInfo.InvariantCulture)));
            List<(int Start, int Length)> runs = round % 3 == 0 ? [(0, 3), (3, text.Length - 3)] : [(0, text.Length)];

            var cuts = DigitCuts.Cut(text.AsSpan(), runs, 7, static values => FormTable.Requests2021.RowLaw!.Holds(values), FormTable.Requests2021.RowLaw);

            Values(cuts!).Should().BeEquivalentTo(All(text, 7, round % 3 == 0 ? 3 : 0).Where(cut => cut[..6].Sum() == cut[6]).Select(cut => string.Join(' ', cut)));
        }
    }

    [Fact]
    public void Pieces_say_where_they_stand()
    {
        var cut = DigitCuts.Cut("a10 20".AsSpan(), [(1, 2), (4, 2)], 2, static _ => true, sum: null);

        cut.Should().ContainSingle().Which.Should().Equal(new DigitCuts.Piece(1, 2, 10), new DigitCuts.Piece(4, 2, 20));
    }

    // From the front there is one way, which uses up all values; from the back there are more ways than can be looked through.
    [Theory]
    [InlineData(15)]
    [InlineData(14)]
    public void Ends_without_a_beginning_are_not_looked_through(int zeros)
    {
        var text = new string('0', zeros) + new string('1', 60);

        DigitCuts.Cut(text.AsSpan(), [(0, text.Length)], 15, static _ => true, sum: null).Should().BeEmpty();
    }

    [Fact]
    public void Too_many_cuts_are_none() =>
        DigitCuts.Cut(new string('1', 60).AsSpan(), [(0, 60)], 7, static _ => false, FormTable.Requests2021.RowLaw).Should().BeNull();

    // Two rows of numbers for one column each; what stands between them decides whether they may be one number.
    [Theory]
    [InlineData("8 9", "89")]
    [InlineData("8\n9", "89")]
    [InlineData("8|9", null)]
    [InlineData("8 | 9", null)]
    [InlineData("8\t9", null)]
    [InlineData("8│9", null)]
    [InlineData("8｜9", null)]
    public void Digits_are_not_joined_over_a_border(string text, string? joined) =>
        Values(DigitCuts.Join(text.AsMemory(), [(0, 1), (text.Length - 1, 1)], 1, static _ => true)!)
            .Should().Equal(joined is null ? [] : [joined]);

    [Theory]
    [InlineData("12", 1, "12")]
    [InlineData("12", 2, "1 2")]
    [InlineData("12", 3, "")]
    [InlineData("123", 2, "12 3/1 23")]
    [InlineData("10", 1, "10")]
    [InlineData("05", 1, "")]
    [InlineData("00", 2, "0 0")]
    [InlineData("100", 2, "10 0")]
    [InlineData("1005", 2, "100 5")]
    [InlineData("0", 1, "0")]
    // No number of a report has more than twelve digits.
    [InlineData("123456789012", 1, "123456789012")]
    [InlineData("1234567890123", 1, "")]
    [InlineData("1111111111112222222222222", 2, "")]
    [InlineData("111111111111222222222222", 2, "111111111111 222222222222")]
    public void All_cuts_of_one_run(string digits, int count, string cuts) =>
        Values(DigitCuts.Cut(digits.AsSpan(), [(0, digits.Length)], count, static _ => true, sum: null)!)
            .Should().BeEquivalentTo(cuts.Split('/', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    // Each run gives at least one number, and no number goes over the end of a run.
    [InlineData(2, "12 34")]
    [InlineData(3, "1 2 34/12 3 4")]
    [InlineData(4, "1 2 3 4")]
    [InlineData(1, "")]
    [InlineData(5, "")]
    public void All_cuts_of_two_runs(int count, string cuts) => Values(DigitCuts.Cut("x12 34".AsSpan(), [(1, 2), (4, 2)], count, static _ => true, sum: null)!)
        .Should().BeEquivalentTo(cuts.Split('/', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData(64, 64)]
    [InlineData(65, null)]
    public void Cuts_that_are_too_many_to_be_told_apart_are_none(int kept, int? expected)
    {
        var (cut, joined) = (0, 0);
        List<(int Start, int Length)> runs = [.. Enumerable.Range(0, 13).Select(static start => (start, 1))];

        // 66 ways to make three numbers of thirteen digits.
        (DigitCuts.Cut("1111111111111".AsSpan(), [(0, 13)], 3, _ => ++cut <= kept, sum: null)?.Count).Should().Be(expected);
        (DigitCuts.Join("1111111111111".AsMemory(), runs, 3, _ => ++joined <= kept)?.Count).Should().Be(expected);

        (cut > 64, joined > 64).Should().Be((true, true));
    }

    [Theory]
    [InlineData("8 9 1", 2, "8 91/89 1")]
    [InlineData("8 9 1", 1, "891")]
    [InlineData("8 9 1", 3, "8 9 1")]
    [InlineData("8 9 1", 4, "")]
    [InlineData("0 9", 1, "")]
    [InlineData("9 0", 1, "90")]
    [InlineData("9 0 5", 2, "90 5")]
    [InlineData("123456 789012", 1, "123456789012")]
    [InlineData("123456 7890123", 1, "")]
    public void All_ways_to_join_runs(string text, int count, string joined)
    {
        var runs = new List<(int Start, int Length)>();
        foreach (var run in text.Split(' '))
            runs.Add((runs.Count == 0 ? 0 : runs[^1].Start + runs[^1].Length + 1, run.Length));

        Values(DigitCuts.Join(text.AsMemory(), runs, count, static _ => true)!)
            .Should().BeEquivalentTo(joined.Split('/', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Joined_numbers_reach_from_their_first_digit_to_their_last() =>
        DigitCuts.Join("x8 91 7".AsMemory(), [(1, 1), (3, 2), (6, 1)], 2, static values => values[0] == 891).Should().ContainSingle()
            .Which.Should().Equal(new DigitCuts.Piece(1, 4, 891), new DigitCuts.Piece(6, 1, 7));

    private static IEnumerable<string> Values(IEnumerable<DigitCuts.Piece[]> cuts) => cuts.Select(cut => string.Join(' ', cut.Select(piece => piece.Value)));

    // Every way to cut a text, one of them at a place where a run ends.
    private static IEnumerable<long[]> All(string text, int count, int end)
    {
        if (count == 0)
            return text.Length == 0 ? [[]] : [];
        return Enumerable.Range(1, text.Length).Where(length => (length == 1 || text[0] != '0') && (end <= 0 || length <= end))
            .SelectMany(length => All(text[length..], count - 1, end - length)
                .Select(rest => (long[])[long.Parse(text[..length], CultureInfo.InvariantCulture), .. rest]));
    }
}
