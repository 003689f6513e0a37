namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>How values stand in the columns of a table.</summary>
public sealed class SpacedColumnsTests
{
    private static readonly List<(int Left, int Right)> Columns = [(10, 14), (20, 26), (30, 34)];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 0)]
    [InlineData(13, 0)]
    [InlineData(14, 1)]
    [InlineData(25, 1)]
    [InlineData(26, 2)]
    [InlineData(33, 2)]
    [InlineData(34, 2)]
    [InlineData(90, 2)]
    public void ColumnOf_first_that_ends_behind_it(int left, int column) =>
        SpacedColumns.ColumnOf(Columns, new(0, 1, left, left + 1, SpacedKind.Value)).Should().Be(column);

    [Fact]
    public void Spread_is_how_wide_the_values_of_all_columns_stand()
    {
        List<SpacedLine> block =
        [
            .. Lines("规章      3         1         12", "规章       3"),
            .. Lines("信息内容  本年制发件数  本年废止件数"),
        ];

        // 3 stands in the columns 10 to 12, 1 and 12 alone.
        SpacedColumns.Spread(block, Columns).Should().Be(2 + 1 + 2);
    }

    [Fact]
    public void Spread_of_no_values_is_nothing() => SpacedColumns.Spread(Lines("规章"), Columns).Should().Be(0);

    [Theory]
    // Inside its heading, around it, or with an edge one column beside.
    [InlineData("        自然人    商业企业", "规章      3           4", 0)]
    [InlineData("        自然人    商业企业", "规章    333333    44444444", 0)]
    [InlineData("        自然人    商业企业", "规章   33333333  4444444444", 0)]
    [InlineData("        自然人    商业企业", "规章   33        444", 0)]
    [InlineData("        自然人    商业企业", "规章         33         444", 0)]
    [InlineData("        自然人    商业企业", "规章  33         444", 1)]
    [InlineData("        自然人    商业企业", "规章          33        444", 1)]
    [InlineData("        自然人    商业企业", "规章  33                  44", 2)]
    // No heading over it, and none at all.
    [InlineData("        自然人", "规章      3           4", 0)]
    [InlineData("规章", "规章      3           4", 0)]
    public void Askew_values_stand_under_no_heading(string heading, string row, int expected)
    {
        List<(int Left, int Right)> columns = [(8, 14), (18, 26)];

        SpacedColumns.Askew(Lines(heading, row), columns).Should().Be(expected);
    }

    [Theory]
    // The left edges, the right edges or the middles are the same, or nearly.
    [InlineData("规章      3", "规章      333333", true)]
    [InlineData("规章      3", "规章        333333", true)]
    [InlineData("规章      3", "规章         333333", false)]
    [InlineData("规章           3", "规章      333333", true)]
    [InlineData("规章             3", "规章      333333", true)]
    [InlineData("规章              3", "规章      333333", false)]
    [InlineData("规章         3", "规章      3333333", true)]
    [InlineData("规章           3", "规章      333333333", true)]
    [InlineData("规章          3", "规章      33333333333", true)]
    [InlineData("规章           3", "规章      33333333333", true)]
    [InlineData("规章             3", "规章      33333333333", true)]
    [InlineData("规章              3", "规章      3333333333333", true)]
    [InlineData("规章               3", "规章      33333333333333", false)]
    public void AreInColumns_values_have_an_edge_or_the_middle_in_common(string first, string second, bool expected)
    {
        List<(int Left, int Right)> columns = [(0, 40), (50, 60)];

        SpacedColumns.AreInColumns(Lines(first, second), columns, hasLabels: true).Should().Be(expected);
    }

    [Theory]
    // As many values as columns, or gaps between a label and them.
    [InlineData("规章 3 4 5", true, true)]
    [InlineData("规章 3 4", true, false)]
    [InlineData("规章  3 4", true, true)]
    [InlineData("3      4", true, false)]
    [InlineData("3      4", false, true)]
    [InlineData("3 4", false, false)]
    [InlineData("3     4 5", true, true)]
    public void AreInColumns_row_with_blanks_shows_gaps(string row, bool hasLabels, bool expected)
    {
        List<(int Left, int Right)> columns = [(0, 6), (6, 8), (8, 20)];

        SpacedColumns.AreInColumns(Lines(row), columns, hasLabels).Should().Be(expected);
    }

    [Theory]
    [InlineData("规章      3         4         5", true)]
    [InlineData("规章      3                   5", true)]
    [InlineData("规章      3 4", false)]
    [InlineData("规章      3         4 5", false)]
    [InlineData("规章", true)]
    public void Fits_each_column_holds_one_value(string row, bool expected) => SpacedColumns.Fits(Lines(row)[0], Columns, hasLabels: true).Should().Be(expected);

    private static List<SpacedLine> Lines(params string[] texts) => [.. texts.Select((text, index) =>
    {
        var line = SpacedLine.Read(text.AsSpan(), index, null);
        line.Measure(text.AsSpan(), 2);
        return line;
    })];
}
