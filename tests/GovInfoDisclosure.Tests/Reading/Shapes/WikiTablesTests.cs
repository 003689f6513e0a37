namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>The cells that a wiki's marks state.</summary>
public sealed class WikiTablesTests
{
    [Theory]
    // Cells one behind the other, with marks of headings too, and one a line.
    [InlineData("| 规章 || 3 || || 12", "1: 0=规章 1=3 2= 3=12")]
    [InlineData("|规章||3||||12", "1: 0=规章 1=3 2= 3=12")]
    [InlineData("! 规章 !! 3 !! !! 12", "1: 0=规章 1=3 2= 3=12")]
    [InlineData("! 规章 || 3 || || 12", "1: 0=规章 1=3 2= 3=12")]
    [InlineData("| 规章\n| 3\n|\n| 12", "1: 0=规章 1=3 2= 3=12")]
    [InlineData("| 规章 || 3\n| || 12", "1: 0=规章 1=3 2= 3=12")]
    [InlineData("! 规章\n| 3\n|\n| 12", "1: 0=规章 1=3 2= 3=12")]
    [InlineData("   | 规章 || 3", "1: 0=规章 1=3")]
    [InlineData("\u3000| 规章 || 3\u3000", "1: 0=规章 1=3")]
    // A single pipe parts cells as well, and a last one closes the row.
    [InlineData("| 规章 | 3 | 12", "1: 0=规章 1=3 2=12")]
    [InlineData("| 规章 | 3 | 12 |", "1: 0=规章 1=3 2=12")]
    [InlineData("| 规章|3", "1: 0=规章 1=3")]
    [InlineData("| 规章 | 3 |  ", "1: 0=规章 1=3")]
    [InlineData("| 规章|", "1: 0=规章")]
    [InlineData("| 规章|3|", "1: 0=规章 1=3")]
    [InlineData("| 规章| 3 || 4", "1: 0=规章 1=3 2=4")]
    // What stands before a single pipe and has a sign of equality says how the cell is shown.
    [InlineData("| colspan=\"2\" | 规章 || 3", "1: 0+2=规章 2=3")]
    [InlineData("| colspan=2 | 规章 || 3", "1: 0+2=规章 2=3")]
    [InlineData("|colspan=2|规章||3", "1: 0+2=规章 2=3")]
    [InlineData("| COLSPAN='2' | 规章 || 3", "1: 0+2=规章 2=3")]
    [InlineData("| colspan=\"12\" | 规章 || 3", "1: 0+12=规章 12=3")]
    [InlineData("| colspan=\"0\" | 规章 || 3", "1: 0=规章 1=3")]
    [InlineData("| colspan=\"\" | 规章 || 3", "1: 0=规章 1=3")]
    [InlineData("| colspan=\"2\" style=\"width:10px\" | 规章 || 3", "1: 0+2=规章 2=3")]
    [InlineData("| style=\"width:10px\" colspan=\"2\" | 规章 || 3", "1: 0+2=规章 2=3")]
    [InlineData("| style=\"width:10px\" | 规章 || 3", "1: 0=规章 1=3")]
    [InlineData("| =| 规章 || 3", "1: 0=规章 1=3")]
    [InlineData("|=|规章||3", "1: 0=规章 1=3")]
    [InlineData("| 规章 || colspan=\"2\" | 3 || 4", "1: 0=规章 1+2=3 3=4")]
    [InlineData("| colspan=\"2\" rowspan=\"3\" | 规章 || 3", "1: 0+2.3=规章 2=3")]
    [InlineData("| colspan=\"2\" | || 3", "1: 0+2= 2=3")]
    [InlineData("| a=b || 3", "1: 0=a=b 1=3")]
    public void State_row_has_the_cells_that_its_marks_part(string row, string cells) =>
        $"{{|\n{row}\n|}}".After(WikiTables.State).Should().Equal(cells);

    [Fact]
    public void State_rows_end_at_their_marks_and_the_lines_around_the_table_stay() => """
        二、主动公开政府信息情况
        | 3
        |-
        {| class="wikitable"
        |-
        | 规章 || 3
        |-
        |-
        行政规范性文件
        | 9
        |}
        | 4
        ! 5
        {| class="wikitable"
        | 行政许可
        | 45
          |-
        | 行政处罚 || 7
         |}
        |}
        三、收到和处理政府信息公开申请情况
        """.After(WikiTables.State).Should().Equal(
            "二、主动公开政府信息情况", "| 3", "|-", "1: 0=规章 1=3", "行政规范性文件", "1: 0=9", "| 4", "! 5",
            "2: 0=行政许可 1=45", "2: 0=行政处罚 1=7", "|}", "三、收到和处理政府信息公开申请情况");

    [Fact]
    public void State_table_that_is_not_closed_keeps_its_last_row() =>
        "{|\n| 规章 || 3\n|-\n| 行政许可 || 45".After(WikiTables.State).Should().Equal("1: 0=规章 1=3", "1: 0=行政许可 1=45");

    [Fact]
    public void State_cell_over_rows_moves_those_beside_it_for_so_many_rows() => """
        {|
        | rowspan="2" | 项 || 规章 || rowspan="3" | 注
        |-
        | 行政许可 || 45
        |-
        | 行政处罚 || 7 || 8
        |-
        | 行政强制 || 0 || 1
        |}
        """.After(WikiTables.State).Should().Equal("1: 0.2=项 1=规章 2.3=注", "1: 1=行政许可 3=45", "1: 0=行政处罚 1=7 3=8", "1: 0=行政强制 1=0 2=1");

    [Fact]
    public void State_cell_over_rows_and_columns_moves_those_below_by_all_its_columns() =>
        "{|\n| rowspan=2 colspan=3 | 项 || 1\n|-\n| 2\n|-\n| 3\n|}".After(WikiTables.State)
            .Should().Equal("1: 0+3.2=项 3=1", "1: 3=2", "1: 0=3");

    [Fact]
    public void State_cell_that_reaches_beyond_its_table_moves_nothing_in_the_next() =>
        "{|\n| rowspan=\"5\" | 规章 || 3\n|}\n{|\n| 行政许可 || 45\n|}".After(WikiTables.State)
            .Should().Equal("1: 0.5=规章 1=3", "2: 0=行政许可 1=45");

    [Theory]
    [InlineData(64, 64)]
    [InlineData(65, 64)]
    public void State_row_has_at_most_so_many_cells(int cells, int stated) =>
        $"{{|\n|{string.Join("||", Enumerable.Range(1, cells))}\n|}}".After(WikiTables.State)
            .Should().Equal("1: " + string.Join(' ', Enumerable.Range(0, stated).Select(column => $"{column}={column + 1}")));

    [Theory]
    [InlineData("colspan=63", "1: 0=规章 1+63=3")]
    [InlineData("colspan=64", "1: 0=规章 1+63=3")]
    [InlineData("colspan=9999999999999", "1: 0=规章 1+63=3")]
    [InlineData("rowspan=64", "1: 0=规章 1.64=3 2=4")]
    public void State_span_ends_with_the_widest_table(string span, string cells) =>
        $"{{|\n| 规章 || {span} | 3 || 4\n|}}".After(WikiTables.State).Should().Equal(cells);

    [Theory]
    [InlineData("规章 || 3")]
    [InlineData("| 规章 || 3\n|-\n| 行政许可 || 45\n|}")]
    [InlineData("见 {| 规章")]
    public void State_text_without_a_table_stays_as_it_is(string text)
    {
        var document = StatedText.Of(text);

        WikiTables.State(document).Should().BeSameAs(document);
    }

    [Fact]
    public void State_rows_of_another_shape_keep_their_cells_and_are_another_table()
    {
        var text = "|===\n| {| | 规章\n|===\n{|\n| 行政许可 || 45\n|}";

        StatedText.Of(text).After(document => WikiTables.State(AsciiDocTables.State(document)))
            .Should().Equal("1: 0={ 1= 2=规章", "2: 0=行政许可 1=45");
    }

    [Fact]
    public void State_line_of_a_row_covers_its_cells()
    {
        var document = WikiTables.State(StatedText.Of("{|\n| 规章\n| 3 || 12 \n|}"));

        document.TextOf(document.Lines[0]).ToString().Should().Be("| 规章\n| 3 || 12");
    }
}
