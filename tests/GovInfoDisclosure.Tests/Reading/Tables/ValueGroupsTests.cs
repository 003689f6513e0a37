namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Which values stand together, and by which label.</summary>
public sealed class ValueGroupsTests
{
    [Theory]
    [InlineData("| 规章 | 1 | 2 | 3 |", "规章= 1 2 3")]
    [InlineData("| 规章 |  | 1 | 2 | 3 |", "规章= _ 1 2 3")]
    [InlineData("|  | 规章 | 1 | 2 | 3 |", "规章= 1 2 3")]
    [InlineData("|  | 7 | 2 | 3 |", "-= _ 7 2 3")]
    [InlineData("| 某事项 | 1 | 2 | 3 |", "?= 1 2 3")]
    // The last label before the values names the row.
    [InlineData("| 行政许可 | 规章 | 1 | 2 | 3 |", "规章= 1 2 3")]
    [InlineData("| 第二十条第（一）项 | 规章 | 1 | 2 | 3 |", "规章= 1 2 3")]
    [InlineData("| 规章 | 某事项 | 1 | 2 | 3 |", "规章= 1 2 3")]
    [InlineData("| 规章 | 1 | 行政许可 | 3 |", "规章= 1 3")]
    [InlineData("| 7 | 规章 | 3 |", "-= 7 3")]
    [InlineData("| 7 | 2 | 9 |", "-= 7 2 9")]
    [InlineData("规章\t\t\t", "规章= _ _ _")]
    [InlineData("某事项\t\t\t", "")]
    [InlineData("| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "")]
    [InlineData("| 信息内容 | 1 | 2 | 3 |", "-= 1 2 3")]
    public void Line_that_states_its_cells_is_a_row(string line, string expected) => Proactive(line).Should().Be(expected);

    [Theory]
    [InlineData("规章 1 2 3", "规章~ 1 2 3")]
    [InlineData("规章\n1\n2\n3\n行政许可\n4", "规章~ 1 2 3 / 行政许可~ 4")]
    [InlineData("规章\n|\n|\n3", "规章~ _ 3")]
    [InlineData("1\n2\n规章\n3", "-~ 1 2 / 规章~ 3")]
    [InlineData("某事项\n1", "?~ 1")]
    [InlineData("规章\n行政许可\n1", "行政许可~ 1")]
    // A heading ends a row.
    [InlineData("规章\n1\n信息内容\n2", "规章~ 1 / -~ 2")]
    [InlineData("规章\n信息内容\n2", "-~ 2")]
    [InlineData("规章\n1\n本年废止件数\n2", "规章~ 1 / -~ 2")]
    // Between a label and its values it is a heading of its own table.
    [InlineData("规章\n本年制发件数\n2", "规章~ 2")]
    [InlineData("规章\n性文件\n2", "规章~ 2")]
    [InlineData("规章\n1\n性文件\n2", "规章~ 1 / -~ 2")]
    [InlineData("规章（注\n甲）\n2", "规章~ 2")]
    [InlineData("规章\n1\n以上为本级数据。\n2", "规章~ 1 / -~ 2")]
    public void Stream_is_cut_at_its_labels(string lines, string expected) => Proactive(lines).Should().Be(expected);

    [Theory]
    [InlineData("规章\n| 1 | 2 | 3 |", "规章~ 1 2 3")]
    [InlineData("规章\n| 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 1 | 2 | 3 |", "规章~ 1 2 3")]
    [InlineData("规章\n|  |  |  |", "规章~ _ _ _")]
    [InlineData("规章\n| 行政许可 | 1 | 2 |", "行政许可= 1 2")]
    [InlineData("规章\n| 某事项 | 1 | 2 |", "?= 1 2")]
    [InlineData("规章\n4\n| 1 | 2 | 3 |", "规章~ 4 / -= 1 2 3")]
    [InlineData("规章\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |", "规章~ 1 2 3 / -= 4 5 6")]
    [InlineData("|  |  |  |", "")]
    [InlineData("规章\n| 1 | 2 | 3 |\n7", "规章~ 1 2 3 / -~ 7")]
    public void Label_over_a_small_table_names_its_row(string lines, string expected) => Proactive(lines).Should().Be(expected);

    [Theory]
    // A row of dashes under a row, without a label of its own, is no row; the only one there is.
    [InlineData("| 规章 | 1 | 2 | 3 |\n|  | — | / | 无 |", "规章= 1 2 3")]
    [InlineData("| 规章 | 1 | 2 | 3 |\n|  | — | / | 4 |", "规章= 1 2 3 / -= _ — / 4")]
    [InlineData("|  | — | / | 无 |", "-= _ — / 无")]
    [InlineData("| 规章 | 1 | 2 | 3 |\n| 行政许可 | — | — |", "规章= 1 2 3 / 行政许可= — —")]
    [InlineData("规章 1 2 3\n信息内容\n—", "规章~ 1 2 3 / -~ —")]
    public void Row_of_dashes_without_a_label_is_none_beside_others(string lines, string expected) => Proactive(lines).Should().Be(expected);

    [Theory]
    [InlineData("| 总计 | 1 | 2 |", "总计= 1 2")]
    [InlineData("| 其他 | 1 | 2 |", "其他= 1 2")]
    [InlineData("| 自然人 | 1 | 2 |", "-= 1 2")]
    [InlineData("| 其他 | 总计 | 1 | 2 |", "-= 1 2")]
    [InlineData("| 甲 | 总计 | 1 | 2 |", "总计= 1 2")]
    [InlineData("| （一）予以公开 | 总计 | 1 | 2 |", "予以公开= 1 2")]
    [InlineData("| 自然人 | 总计 |", "")]
    [InlineData("| 总计 |  |  |", "")]
    // Without cells: a column heading until rows have begun, and behind other headings.
    [InlineData("总计\n1", "-~ 1")]
    [InlineData("（一）予以公开\n1\n总计\n2", "予以公开~ 1 / 总计~ 2")]
    [InlineData("（一）予以公开\n1\n自然人\n2", "予以公开~ 1 / -~ 2")]
    [InlineData("（一）予以公开\n1\n自然人\n总计\n2", "予以公开~ 1 / -~ 2")]
    [InlineData("（一）予以公开\n1\n申请人情况\n总计\n2", "予以公开~ 1 / -~ 2")]
    [InlineData("（一）予以公开\n1\n政府信息公开申请\n总计\n2", "予以公开~ 1 / -~ 2")]
    [InlineData("（一）予以公开\n1\n（六）其他处理\n其他\n2", "予以公开~ 1 / 其他~ 2")]
    [InlineData("| 一、本年新收政府信息公开申请数量 | 1 | 2 |\n总计\n2", "本年新收政府信息公开申请数量= 1 2 / 总计~ 2")]
    [InlineData("| （一）予以公开 | 1 | 2 |\n| 1.属于国家秘密 | 1 | 2 |\n总计\n2", "予以公开= 1 2 / 属于国家秘密= 1 2 / 总计~ 2")]
    [InlineData("（一）予以公开\n1\n（四）无法提供\n总计\n2", "予以公开~ 1 / 总计~ 2")]
    [InlineData("| 某事项 | 1 | 2 |\n总计\n2", "?= 1 2 / -~ 2")]
    [InlineData("某事项\n1\n总计\n2", "?~ 1 / -~ 2")]
    public void Words_of_columns_are_labels_where_they_stand_before_values(string lines, string expected) =>
        Groups(ReportTable.DisclosureRequests, lines).Should().Be(expected);

    [Fact]
    public void Words_of_columns_are_no_labels_in_the_other_tables() =>
        Groups(ReportTable.LegalRemedies, "行政复议\n1\n总计\n2").Should().Be("-~ 1 / -~ 2");

    [Theory]
    [InlineData("规章\n\n7|2|3", "规章~ 7 2 3")]
    [InlineData("规章\n||\n7|2|9", "规章~ _ _ _ / -= 7 2 9")]
    [InlineData("规章|7|2|3\n|—|/|无", "规章= 7 2 3")]
    public void Line_of_one_empty_cell_on_a_page_is_no_row(string rows, string expected) =>
        string.Join(" / ", TableLines.OfPage(ReportTable.ProactiveDisclosure, rows).ToGroups()).Should().Be(expected);

    [Theory]
    [InlineData("| 规章 | 甲 | 7 | 2 | 3 |", "规章")]
    [InlineData("| 甲 | 乙 | 7 | 2 | 3 |", "乙")]
    [InlineData("|  | 7 | 2 | 3 |", null)]
    [InlineData("规章\n| 7 | 2 | 3 |", "规章")]
    [InlineData("甲乙\n7", "甲乙")]
    [InlineData("7", null)]
    public void Group_knows_the_text_that_stands_by_it_as_its_label(string lines, string? label)
    {
        var table = TableLines.Of(ReportTable.ProactiveDisclosure, lines);
        var token = table.Groups.Should().ContainSingle().Which.LabelToken;

        (token < 0 ? null : table.Document.Text[table.Tokens[token].Start..table.Tokens[token].End]).Should().Be(label);
    }

    private static string Proactive(string lines) => Groups(ReportTable.ProactiveDisclosure, lines);

    private static string Groups(ReportTable table, string lines) => string.Join(" / ", TableLines.Of(table, lines).ToGroups());
}
