namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>The cells that AsciiDoc's marks state.</summary>
public sealed class AsciiDocTablesTests
{
    [Theory]
    // The first line has as many cells as the table columns, and a row ends wherever they are full.
    [InlineData("|规章 |3 |12", "1: 0=规章 1=3 2=12")]
    [InlineData("|规章|3|12", "1: 0=规章 1=3 2=12")]
    [InlineData("|规章 |3\n|行政许可 |45", "1: 0=规章 1=3", "1: 0=行政许可 1=45")]
    [InlineData("|规章 |3\n|行政许可\n|45", "1: 0=规章 1=3", "1: 0=行政许可 1=45")]
    [InlineData("|规章 |3\n\n|行政许可\n\n|45\n", "1: 0=规章 1=3", "1: 0=行政许可 1=45")]
    [InlineData("\n|规章 |3\n|行政许可 |45", "1: 0=规章 1=3", "1: 0=行政许可 1=45")]
    [InlineData("|规章 |3\n|行政许可", "1: 0=规章 1=3", "1: 0=行政许可")]
    [InlineData("|规章\n|3", "1: 0=规章", "1: 0=3")]
    [InlineData("|规章 |\n| |45", "1: 0=规章 1=", "1: 0= 1=45")]
    [InlineData("|规章 ||12", "1: 0=规章 1= 2=12")]
    // What stands before the first pipe is in no cell.
    [InlineData("表 |规章 |3", "1: 0=规章 1=3")]
    // A cell may hold a line break.
    [InlineData("|规章 |3\n|行政\n许可 |45", "1: 0=规章 1=3", "1: 0=行政\n许可 1=45")]
    // 2+ before a pipe is how many columns the cell covers, .3+ how many rows.
    [InlineData("|a |b |c\n2+|规章 |3", "1: 0=a 1=b 2=c", "1: 0+2=规章 2=3")]
    [InlineData("|a |b |c\n|3 2+|规章", "1: 0=a 1=b 2=c", "1: 0=3 1+2=规章")]
    [InlineData("|a |b\n.2+|项 |规章\n|行政许可\n|行政处罚 |7", "1: 0=a 1=b", "1: 0.2=项 1=规章", "1: 1=行政许可", "1: 0=行政处罚 1=7")]
    [InlineData("|a |b |c\n2.2+|项 |规章\n|行政许可\n|行政处罚 |7", "1: 0=a 1=b 2=c", "1: 0+2.2=项 2=规章", "1: 2=行政许可", "1: 0=行政处罚 1=7")]
    [InlineData("|a |b\n.12+|项 |规章\n|行政许可", "1: 0=a 1=b", "1: 0.12=项 1=规章", "1: 1=行政许可")]
    [InlineData("|a |b\n0+|规章 |3", "1: 0=a 1=b", "1: 0=规章 1=3")]
    [InlineData("|a |b\n.0+|规章 |3", "1: 0=a 1=b", "1: 0=规章 1=3")]
    [InlineData("|a |b\n2+|规章 |3", "1: 0=a 1=b", "1: 0+2=规章", "1: 0=3")]
    [InlineData("|a |b\n99999+|规章 |3", "1: 0=a 1=b", "1: 0+64=规章", "1: 0=3")]
    [InlineData("|a |b\n64+|规章 |3", "1: 0=a 1=b", "1: 0+64=规章", "1: 0=3")]
    [InlineData("|a |b\n|3 64+|规章", "1: 0=a 1=b", "1: 0=3 1+63=规章")]
    [InlineData("|a |b\n.99999+|项 |规章", "1: 0=a 1=b", "1: 0.64=项 1=规章")]
    // Other signs of addition belong to the text.
    [InlineData("|a |b\n|3 + |规章", "1: 0=a 1=b", "1: 0=3 + 1=规章")]
    [InlineData("|a |b\n|3 +|规章", "1: 0=a 1=b", "1: 0=3 + 1=规章")]
    [InlineData("|a |b\n|3+2+|规章", "1: 0=a 1=b", "1: 0=3+2+ 1=规章")]
    [InlineData("|a |b\n|项2+|规章", "1: 0=a 1=b", "1: 0=项2+ 1=规章")]
    [InlineData("|a |b\n|规章 |3 2+", "1: 0=a 1=b", "1: 0=规章 1=3 2+")]
    [InlineData("|a |b\n|规章 2 |3", "1: 0=a 1=b", "1: 0=规章 2 1=3")]
    public void State_cells_stand_one_behind_the_other(string cells, params string[] rows) =>
        $"|===\n{cells}\n|===".After(AsciiDocTables.State).Should().Equal(rows);

    [Theory]
    [InlineData("[cols=\"1,2\"]", 2)]
    [InlineData("[cols=\",,\"]", 3)]
    [InlineData("[cols=\"1\"]", 1)]
    [InlineData("[width=\"50%\", cols=\"1,2\", options=\"header,footer\"]", 2)]
    [InlineData("[cols=\"1,2]", 2)]
    [InlineData("  [cols=\"1,2\"]  ", 2)]
    // These count no columns, and the first line does.
    [InlineData("[options=\"header\"]", 4)]
    [InlineData("cols=\"1,2\"", 4)]
    [InlineData(" cols=\"1,2\"", 4)]
    [InlineData(".表 cols=\"1,2\"", 4)]
    [InlineData("", 4)]
    public void State_columns_are_counted_before_the_table_or_by_its_first_line(string options, int width)
    {
        var cells = Enumerable.Range(1, 4).Select(number => $"{(number - 1) % width}={number}").Chunk(width).Select(row => $"1: {string.Join(' ', row)}");

        $"{options}\n|===\n|1 |2 |3 |4\n|===".After(AsciiDocTables.State).Should().Equal([options, .. cells]);
    }

    [Fact]
    public void State_lines_around_tables_stay_and_each_table_begins_anew() => """
        二、主动公开政府信息情况
        |规章 |3
        |===
        .3+|规章 |3
          |===
        |行政许可 |45
        |===
        |行政处罚 |7 |8
        |===
        |===
        三、收到和处理政府信息公开申请情况
        """.After(AsciiDocTables.State).Should().Equal(
            "二、主动公开政府信息情况", "|规章 |3", "1: 0.3=规章 1=3", "|行政许可 |45", "2: 0=行政处罚 1=7 2=8", "|===", "三、收到和处理政府信息公开申请情况");

    [Theory]
    [InlineData("|===\n|===")]
    [InlineData("|===\n\n|===")]
    [InlineData("|===\n规章 3\n|===")]
    public void State_table_without_a_cell_has_no_row(string table) => table.After(AsciiDocTables.State).Should().BeEmpty();

    [Fact]
    public void State_table_behind_those_of_the_page_has_the_next_number() =>
        StatedText.Of("{|\n| 规章 || 3\n|}\n{|\n| 规章 || 3\n|}\n|===\n|行政许可 |45\n|===").After(document => AsciiDocTables.State(WikiTables.State(document)))
            .Should().Equal("1: 0=规章 1=3", "2: 0=规章 1=3", "3: 0=行政许可 1=45");

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    public void State_row_has_at_most_so_many_cells(int cells) =>
        $"|===\n|{string.Join('|', Enumerable.Range(1, cells))}\n|===".After(AsciiDocTables.State)
            .Should().Equal("1: " + string.Join(' ', Enumerable.Range(0, 64).Select(column => $"{column}={column + 1}")));

    [Theory]
    [InlineData("|规章 |3")]
    [InlineData("|===|规章 |3")]
    [InlineData("表 |===")]
    public void State_text_without_a_table_stays_as_it_is(string text)
    {
        var document = StatedText.Of(text);

        AsciiDocTables.State(document).Should().BeSameAs(document);
    }

    [Fact]
    public void State_line_of_a_row_covers_its_cells()
    {
        var document = AsciiDocTables.State(StatedText.Of("|===\n|规章 |3 |12 \n|===\n"));

        document.TextOf(document.Lines[0]).ToString().Should().Be("规章 |3 |12");
    }
}
