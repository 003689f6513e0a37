using static GovInfoDisclosure.Tests.Input.Word.WordFile;

namespace GovInfoDisclosure.Tests.Input.Word;

/// <summary>The grids of tables in Word files.</summary>
public sealed class WordTableTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    [Fact]
    public void Read_merged_cells_have_their_columns_and_rows() => Lines(Table(
        Cell("甲", "<w:gridSpan w:val=\"2\"/>" + Restart) + Cell("乙", "<w:gridSpan w:val=\"3\"/>"),
        Cell("", "<w:gridSpan w:val=\"2\"/>" + Continue) + Cell("1") + Cell("2", Restart) + Cell("3"),
        Cell("看不见", "<w:gridSpan w:val=\"2\"/>" + Continue) + Cell("4") + Cell("", "<w:vMerge w:val=\"continue\"/>") + Cell("5")))
        .Should().Be("1| 0+2v3[甲] 2+3[乙]\n1| 2[1] 3v2[2] 4[3]\n1| 2[4] 4[5]");

    [Theory]
    [InlineData("<w:vMerge/>", "<w:vMerge/>", "1| 0v2[1] 1[x]\n1| 1[y]")]
    [InlineData("", "<w:vMerge/>", "1| 0[1] 1[x]\n1| 0[2] 1[y]")]
    [InlineData("<w:vMerge w:val=\"restart\"/>", "<w:vMerge w:val=\"restart\"/>", "1| 0[1] 1[x]\n1| 0[2] 1[y]")]
    public void Read_merge_that_nothing_begins_begins_where_it_stands(string first, string second, string lines) =>
        Lines(Table(Cell("1", first) + Cell("x"), Cell("2", second) + Cell("y"))).Should().Be(lines);

    [Fact]
    public void Read_merge_across_by_the_old_mark() =>
        Lines(Table(Cell("1", "<w:hMerge w:val=\"restart\"/>") + Cell("", "<w:hMerge/>") + Cell("2"))).Should().Be("1| 0+2[1] 2[2]");

    [Fact]
    public void Read_row_that_begins_later_keeps_its_columns() =>
        Lines(Table(Cell("1") + Cell("2") + Cell("3"), "<w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Cell("4")))
            .Should().Be("1| 0[1] 1[2] 2[3]\n1| 1[4]");

    [Fact]
    public void Read_blank_cells_and_cells_of_several_paragraphs() =>
        Lines(Table("<w:tc/>" + Cell("a") + $"<w:tc>{Paragraph("b")}<w:p/>{Paragraph("c")}</w:tc>" + Cell(""))).Should().Be("1| 0[] 1[a] 2[b⏎c] 3[]");

    [Theory]
    [InlineData("<w:trPr><w:del/></w:trPr>")]
    [InlineData("<w:trPr><w:hidden/></w:trPr>")]
    public void Read_row_that_was_taken_away_is_not_there(string properties) => Lines(Table(
        Cell("甲", Restart) + Cell("1"), properties + Cell("", Continue) + Cell("2"), Cell("", Continue) + Cell("3"))).Should().Be("1| 0v2[甲] 1[1]\n1| 1[3]");

    [Fact]
    public void Read_cell_that_was_taken_away_is_not_there() => Lines(Table(Cell("1", "<w:cellDel/>") + Cell("2") + Cell("3"))).Should().Be("1| 0[2] 1[3]");

    [Fact]
    public void Read_table_in_a_cell_is_a_table() =>
        Lines(Table($"<w:tc>{Paragraph("前")}{Table(Cell("1") + Cell("2"), Cell("3") + Cell("4"))}<w:p/></w:tc>")).Should().Be("前\n1| 0[1] 1[2]\n1| 0[3] 1[4]");

    [Fact]
    public void Read_table_in_controls_and_in_a_text_box() =>
        Lines($"<w:sdt><w:sdtContent><w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{Cell("1")}</w:sdtContent></w:sdt>{Cell("2")}</w:tr></w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>"
            + $"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{Table(Cell("3") + Cell("4"))}</w:txbxContent></v:textbox></w:pict></w:r></w:p>").Should().Be("1| 0[1] 1[2]\n2| 0[3] 1[4]");

    [Fact]
    public void Read_tables_nested_too_deeply_are_text()
    {
        var table = Table(Cell("1") + Cell("2"));
        for (var i = 0; i < 40; i++)
            table = Table($"<w:tc>{table}</w:tc>");

        Lines(Of(table), out var diagnostics).Should().Be("1\n2");

        diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TableNestedTooDeeply);
    }

    [Fact]
    public void Read_cells_beyond_the_last_column_are_told()
    {
        Lines(Of(Table(Cell("1", "<w:gridSpan w:val=\"64\"/>") + Cell("远"))), out var diagnostics).Should().Be("1| 0+64[1]");

        diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(one => one.Code == DiagnosticCodes.CellsBeyondLastColumn && one.Message.Chinese.Contains("远"));
    }

    [Theory]
    [InlineData("<w:r><w:t>45</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>", "45(1)")]
    [InlineData("<w:r><w:t>45</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>件</w:t></w:r>", "45(1)件")]
    [InlineData("<w:r><w:drawing><a:blip/></w:drawing></w:r>", "\uFFFC")]
    [InlineData("<w:r><w:pict><v:imagedata/></w:pict><w:t>3</w:t></w:r>", "3")]
    [InlineData("<w:r><w:sym w:char=\"F052\"/></w:r>", "\uFFFC")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox/></w:ffData></w:fldChar></w:r>", "\uFFFC")]
    [InlineData("<w:r><w:t xml:space=\"preserve\">规  章</w:t><w:tab/><w:t>a</w:t></w:r>", "规 章 a")]
    public void Read_cell_shows_what_is_no_plain_text(string runs, string shown) =>
        Lines(Table($"<w:tc><w:p>{runs}</w:p></w:tc>" + Cell("x"))).Should().Be($"1| 0[{shown}] 1[x]");
}
