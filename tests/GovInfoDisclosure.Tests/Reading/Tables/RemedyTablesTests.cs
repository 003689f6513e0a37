namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Table L whose columns only white space shows.</summary>
public sealed class RemedyTablesTests
{
    [Theory]
    // 12 of 12, and 74 and 48 of 122, each a column too far to the right.
    [InlineData("_ _ 12 _ _ 12 _ 74 _ 48 _ 122 _ _ _", true)]
    [InlineData("_ _ _ _ 5 5 _ _ _ _ _ _ _ _ _", true)]
    // The sums hold where the numbers stand.
    [InlineData("_ _ 12 _ 12 74 _ _ 48 122 _ _ _ _ _", false)]
    [InlineData("1 2 0 0 3 0 4 0 0 4 0 0 5 0 5", false)]
    [InlineData("_ _ _ _ _ _ _ _ _ _ _ _ _ _ _", false)]
    // They hold nowhere.
    [InlineData("5 _ _ _ _ _ _ _ _ _ _ _ _ _ _", false)]
    [InlineData("1 2 0 0 4 0 4 0 0 4 0 0 5 0 5", false)]
    public void Numbers_that_add_up_in_other_columns_may_have_been_squeezed(string cells, bool elsewhere)
    {
        var row = cells.Split(' ').Select(static cell => cell == "_" ? null
            : (PlacedCell?)new PlacedCell(new(long.Parse(cell, System.Globalization.CultureInfo.InvariantCulture), CellOddity.None), 0, 0, 0)).ToArray();

        RemedyTables.AddUpElsewhere(new(row, null)).Should().Be(elsewhere);
    }

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(4, 5, false)]
    [InlineData(5, 4, false)]
    [InlineData(0, 20, false)]
    public void IsTable_has_the_headings_and_the_numbers_of_a_block(int columns, int values, bool expected) => RemedyTables.IsTable(
    [
        .. Enumerable.Repeat(new TableToken { Kind = TableTokenKind.Column }, columns), .. Enumerable.Repeat(new TableToken { Kind = TableTokenKind.Value }, values),
        .. Enumerable.Repeat(new TableToken { Kind = TableTokenKind.Unknown }, 20),
    ]).Should().Be(expected);
}
