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
