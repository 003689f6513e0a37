namespace GovInfoDisclosure.Tests.Reading.Header;

/// <summary>The pieces of text around a report, and what stands behind labels in them.</summary>
public sealed class HeaderPiecesTests
{
    [Theory]
    [InlineData("索引号：013/2023-01", "013/2023-01")]
    [InlineData("索引号:013/2023-01", "013/2023-01")]
    [InlineData("索 引 号 ： 013/2023-01", "013/2023-01")]
    [InlineData("【索引号】013/2023-01", null)]
    [InlineData("【索引号】：013/2023-01", "013/2023-01")]
    [InlineData("[索引号]：013/2023-01", "013/2023-01")]
    [InlineData("[索引号] : 013/2023-01", "013/2023-01")]
    [InlineData("栏目 索引号：013/2023-01", "013/2023-01")]
    [InlineData("【栏目】索引号：013/2023-01", "013/2023-01")]
    [InlineData("栏目索引号：013/2023-01", null)]
    [InlineData("栏目，索引号：013/2023-01", null)]
    [InlineData("索引号013/2023-01", null)]
    [InlineData("索引目录：013/2023-01", null)]
    [InlineData("索引", null)]
    [InlineData("索引号", null)]
    [InlineData("索引号：", null)]
    [InlineData("索引号\n013/2023-01", "013/2023-01")]
    [InlineData("索引号：\n013/2023-01", "013/2023-01")]
    [InlineData("索引号】\n013/2023-01", "013/2023-01")]
    [InlineData("栏目 索引号\n013/2023-01", null)]
    [InlineData("索引号\n发布日期\n013/2023-01", null)]
    [InlineData("索引号\n发布日期：2023-01-12", null)]
    [InlineData("索引号 | 013/2023-01", "013/2023-01")]
    [InlineData("索引号｜013/2023-01", "013/2023-01")]
    [InlineData("索引号\t013/2023-01", "013/2023-01")]
    [InlineData("索引号：013/2023-01 | 其他", "013/2023-01")]
    [InlineData("索引号 | | 013/2023-01", "013/2023-01")]
    [InlineData("首页 > 索引号：013/2023-01", null)]
    [InlineData("索引号 > 013/2023-01", null)]
    [InlineData("首页\n索引号：013/2023-01", "013/2023-01")]
    [InlineData("索引号索引号：013/2023-01", null)]
    [InlineData("索引号 索引号：013/2023-01", "013/2023-01")]
    public void Value_of_a_label_stands_behind_it_or_in_the_next_piece(string text, string? value) =>
        Values(text, HeaderField.IndexNumber).Select(found => found.Text).Should().Equal(value is null ? [] : [value]);

    [Theory]
    [InlineData("索引号：013 发布日期：2023-01-12", "013")]
    [InlineData("索引号：013 发布日期: 2023-01-12", "013")]
    [InlineData("索引号：013 某某：1", "013")]
    [InlineData("索引号：013 某：1", "013 某：1")]
    [InlineData("索引号：013 一二三四五六七八：1", "013")]
    [InlineData("索引号：013 一二三四五六七八九：1", "013 一二三四五六七八九：1")]
    [InlineData("索引号：013 文 号：1", "013")]
    [InlineData("索引号：013【文号】：1", "013")]
    [InlineData("索引号：013 [某某]：1", "013")]
    [InlineData("索引号：013【某】：1", "013【某】：1")]
    [InlineData("索引号：013[文号：1", "013")]
    [InlineData("索引号：013【文号：1", "013")]
    [InlineData("索引号：013-某某：1", "013-某某：1")]
    [InlineData("索引号：013 - 某某：1", "013")]
    [InlineData("索引号：013 · 某某：1", "013")]
    [InlineData("索引号：013 • 某某：1", "013")]
    [InlineData("索引号：10:20 某某：1", "10:20")]
    [InlineData("索引号：013 a：1", "013 a：1")]
    [InlineData("索引号：013 某a：1", "013 某a：1")]
    [InlineData("索引号：某某：1", "某某：1")]
    public void Value_ends_before_the_next_word_with_a_colon(string text, string value)
    {
        var found = Values(text, HeaderField.IndexNumber);
        // A value that is itself a label has nothing before it.
        found.Select(item => item.Text).Should().Equal(value.StartsWith("某某", StringComparison.Ordinal) ? [] : [value]);
    }

    [Fact]
    public void Values_of_a_field_come_in_the_order_of_the_pieces_each_with_its_label_and_place()
    {
        const string Text = "更新：无\n发布日期：2023-01-12\n时间：2023-01-13\n成文 | 发布时间： | 2023-01-14";

        var found = Values(Text, HeaderField.PublishedOn);

        found.Select(item => item.Text).Should().Equal("2023-01-12", "2023-01-13", "2023-01-14");
        found.Select(item => item.Label.Text).Should().Equal("发布日期", "时间", "发布时间");
        found.Select(item => item.Piece.Line).Should().Equal(1, 2, 3);
        found.Select(item => item.Piece.Offset).Should().Equal(Text.IndexOf("发布日期", StringComparison.Ordinal), Text.IndexOf("\n时间", StringComparison.Ordinal) + 1,
            Text.IndexOf(" 2023-01-14", StringComparison.Ordinal));
    }

    [Fact]
    public void Pieces_are_what_stands_between_borders_without_white_space_and_pictures()
    {
        var pieces = Of(" 甲 | 乙｜丙\t丁 ||\n\n \u3000\n\uFFFC戊\uFFFC\n首页 > 己 | 庚");

        pieces.All.Select(piece => piece.Text).Should().Equal("甲", "乙", "丙", "丁", "戊", "首页 > 己", "庚");
        pieces.All.Select(piece => piece.Line).Should().Equal(0, 0, 0, 0, 3, 4, 4);
        pieces.All.Select(piece => piece.IsOfPath).Should().Equal(false, false, false, false, false, true, true);
    }

    [Fact]
    public void Cells_of_a_table_are_pieces_also_the_empty_ones()
    {
        var document = HtmlInput.Read("<table><tr><td>索引号</td><td></td><td>甲>乙</td></tr><tr><td>013|014</td></tr></table>", [], ReadOptions.Default.MaxTableDepth);
        var pieces = new HeaderPieces(document);
        pieces.Add(0, document.Lines.Count);

        pieces.All.Select(piece => piece.Text).Should().Equal("索引号", "", "甲>乙", "013|014");
        pieces.All.Should().OnlyContain(piece => !piece.IsOfPath);
        pieces.ValuesOf(HeaderField.IndexNumber).Should().BeEmpty("the cell behind the label is empty");
    }

    [Fact]
    public void Lines_are_added_from_the_first_up_to_the_end()
    {
        var document = TextInput.Read("甲\n乙\n丙\n丁");
        var pieces = new HeaderPieces(document);
        pieces.Add(1, 2);
        pieces.Add(3, 4);

        pieces.All.Select(piece => piece.Text).Should().Equal("乙", "丁");
    }

    private static LabelledText[] Values(string text, HeaderField field) => [.. Of(text).ValuesOf(field)];

    private static HeaderPieces Of(string text)
    {
        var document = TextInput.Read(text);
        var pieces = new HeaderPieces(document);
        pieces.Add(0, document.Lines.Count);
        return pieces;
    }
}
