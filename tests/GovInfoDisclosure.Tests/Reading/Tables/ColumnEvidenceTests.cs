namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>What the rows of a table show about the columns of their values.</summary>
public sealed class ColumnEvidenceTests
{
    private const string Headings = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";

    [Theory]
    [InlineData("| 规章 | 7 | 2 | 3 |", 1, false)]
    [InlineData("| 规章 | 7 | 2 | 3 |\n| 行政规范性文件 | 4 | 5 | 6 |", 1, false)]
    [InlineData("| 规章 |  | 7 | 2 | 3 |", 2, true)]
    [InlineData("|  | 规章 | 7 | 2 | 3 |\n| 行政规范性文件 |  | 4 | 5 | 6 |", 2, true)]
    [InlineData("| 规章 |  | 7 | 2 | 3 |\n| 行政规范性文件 | 4 | 5 | 6 |", -1, false)]
    // Labels of different depth before values in the same column.
    [InlineData("| 甲 | 规章 | 7 | 2 | 3 |\n| 规章 | 甲 | 7 | 2 | 3 |", 2, true)]
    [InlineData("| 规章 | 甲 | 7 | 2 | 3 |\n| 甲 | 规章 | 7 | 2 | 3 |", 2, true)]
    // A row with a blank is not the measure for the others, nor is one without cells of its own.
    [InlineData("| 规章 | 7 |  | 3 |", -1, false)]
    [InlineData("| 规章 | 7 | 2 | 3 |\n| 行政规范性文件 |  | 4 |  | 6 |", 1, false)]
    [InlineData("| 规章 | 7 | 2 | 3 | 4 |", -1, false)]
    [InlineData("规章 7 2 3", -1, false)]
    [InlineData("| 规章 | 7 | 2 | 3 |\n行政规范性文件 4 5 6", 1, false)]
    public void Complete_rows_show_where_the_values_begin(string lines, int first, bool isAligned)
    {
        var evidence = Evidence(lines);

        (evidence.FirstColumn, evidence.IsAligned).Should().Be((first, isAligned));
    }

    [Theory]
    [InlineData("|  | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n", true)]
    [InlineData(Headings, false)]
    [InlineData("| 本年制发件数 | 本年废止件数 | 现行有效件数 |\n", false)]
    [InlineData("|  |  |  |\n| 本年制发件数 | 本年废止件数 | 现行有效件数 |\n", false)]
    [InlineData("| 信息内容 |  | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n", true)]
    [InlineData("|  | 本年废止件数 | 现行有效件数 |\n", false)]
    [InlineData("|  | 本年废止件数 | 本年制发件数 | 现行有效件数 |\n", false)]
    public void Headings_behind_an_empty_cell_share_the_grid_of_the_values(string headings, bool areAnchored) =>
        Evidence(headings + "| 规章 | 7 | 2 | 3 |").HeadingsAreAnchored.Should().Be(areAnchored);

    [Theory]
    [InlineData("规章 |\n7 |\n|\n3 |", true)]
    [InlineData("规章 |\n|\n2 |\n3 |", true)]
    [InlineData("规章 |\n7 |\n2 |\n3 |", false)]
    [InlineData("规章 |\n7 |\n3 |\n|", false)]
    [InlineData("规章 |\n|\n7 |\n2 |\n3 |", false)]
    [InlineData("规章 7 2 3\n行政规范性文件 |\n7 |\n|\n3 |", true)]
    public void Blank_between_the_values_of_a_row_shows_that_blanks_are_kept(string lines, bool keepsBlanks) =>
        Evidence(lines).KeepsBlanks.Should().Be(keepsBlanks);

    [Theory]
    [InlineData("规章 7 2\n行政规范性文件 4 5\n规章 7 2", true)]
    [InlineData("规章 7 2\n行政规范性文件 4 5", false)]
    [InlineData("规章 7 2\n行政规范性文件 4 5\n规章 7", false)]
    [InlineData("规章 7 2\n行政规范性文件 4 5\n规章 7 2\n规章 7 2 3", true)]
    [InlineData("规章 7 2 3\n行政规范性文件 4 5 6\n规章 7 2 3", false)]
    [InlineData("规章 7 2\n行政规范性文件 4 5\n| 规章 |  |  |  |", false)]
    public void Three_rows_that_end_early_end_alike_where_they_have_as_many_values(string lines, bool endsAlike) =>
        Evidence(lines).EndsAlike.Should().Be(endsAlike);

    [Theory]
    [InlineData(Headings + "| 规章 | 7 | 2 | 3 |", "1 2 3")]
    [InlineData("|  |  | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 |  | 7 | 2 | 3 |", "2 3 4")]
    [InlineData("|  | 本年制发件数 |  | 本年废止件数 | 现行有效件数 |\n| 规章 | 7 |  | 2 | 3 |", "1 3 4")]
    // The headings next above a row are its own.
    [InlineData("|  |  | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n" + Headings + "| 规章 | 7 | 2 | 3 |", "1 2 3")]
    [InlineData("| 规章 | 7 | 2 | 3 |\n" + Headings, null)]
    [InlineData("| 规章 | 7 | 2 | 3 |", null)]
    [InlineData("|  | 本年制发件数 | 本年废止件数 |\n| 规章 | 7 | 2 | 3 |", null)]
    [InlineData("|  | 本年废止件数 | 本年制发件数 | 现行有效件数 |\n| 规章 | 7 | 2 | 3 |", null)]
    [InlineData("|  | 本年制发件数 | 现行有效件数 | 本年废止件数 |\n| 规章 | 7 | 2 | 3 |", null)]
    [InlineData("|  | 本年制发件数 | 现行有效件数 |\n|  |  | 本年废止件数 |\n| 规章 | 7 | 2 | 3 |", null)]
    // 本年新 twice is the first column and the second.
    [InlineData("|  | 本年新 | 本年新 | 对外公开总数量 |\n| 规章 | 7 | 2 | 3 |", "1 2 3")]
    [InlineData("|  | 本年新 | 对外公开总数量 | 对外公开总数量 |\n| 规章 | 7 | 2 | 3 |", null)]
    // Headings that do not stand behind the label.
    [InlineData("| 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 7 | 2 | 3 |", null)]
    [InlineData("| 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 7 | 2 | 3 |", "0 1 2")]
    [InlineData("|  | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|  | 规章 | 7 | 2 | 3 |", null)]
    public void Headings_over_a_row_say_where_its_columns_stand(string lines, string? columns)
    {
        var table = Table(lines);
        var group = table.Groups.Find(group => group.Tokens.Count >= 3)!;

        var found = table.Evidence().HeadingColumns(group, 3);

        (found is null ? null : string.Join(' ', found)).Should().Be(columns);
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "1 2 3")]
    [InlineData(4, null)]
    [InlineData(1, null)]
    public void Headings_are_those_of_rows_with_as_many_columns(int width, string? columns)
    {
        var table = Table(Headings + "| 规章 | 7 | 2 | 3 |");

        var found = table.Evidence().HeadingColumns(table.Group("规章"), width);

        (found is null ? null : string.Join(' ', found)).Should().Be(columns);
    }

    [Fact]
    public void Row_without_cells_has_no_headings()
    {
        var table = Table(Headings + "| 规章 | 7 | 2 | 3 |");

        table.Evidence().HeadingColumns(new ValueGroup { Structured = true }, 3).Should().BeNull();
    }

    [Theory]
    // A complete row whose label stands in the same column shows the blanks before the values.
    [InlineData("| 规章 | 7 | 2 | 3 |\n| 行政规范性文件 | 4 | 5 | 6 |", false)]
    [InlineData("| 规章 | 7 | 2 | 3 |\n| 行政规范性文件 | 4 |  |", true)]
    [InlineData("| 规章 |  | 7 | 2 | 3 |\n| 行政规范性文件 | 4 | 5 | 6 |", true)]
    [InlineData("| 规章 |  | 7 | 2 | 3 |\n| 行政规范性文件 |  | 4 |  | 6 |", false)]
    [InlineData("| 行政规范性文件 | 4 |  |\n| 规章 | 7 | 2 | 3 |", true)]
    // The first such row counts.
    [InlineData("| 规章 | 7 | 2 | 3 |\n| 规章 |  | 7 | 2 | 3 |\n| 行政规范性文件 |  | 5 | 6 |", false)]
    [InlineData("| 规章 |  | 7 | 2 | 3 |\n| 规章 | 7 | 2 | 3 |\n| 行政规范性文件 |  | 5 | 6 |", true)]
    // Where none stands there, a row that ends before the last column of the grid.
    [InlineData("| 规章 |  | 7 | 2 | 3 |\n|  | 行政规范性文件 | 5 | 6 |", true)]
    [InlineData("| 规章 |  | 7 | 2 | 3 |\n|  | 行政规范性文件 | 4 |  | 6 |", false)]
    [InlineData("| 规章 | 7 | 2 | 3 |\n|  | 行政规范性文件 | 4 |  |", false)]
    [InlineData("规章 7 2 3\n| 行政规范性文件 | 4 |  |", false)]
    public void Row_is_short_where_complete_ones_have_more_cells(string lines, bool isShort)
    {
        var table = Table(lines);

        table.Evidence().IsShort(table.Group("行政规范性文件"), 3).Should().Be(isShort);
    }

    [Theory]
    [InlineData("自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计", false)]
    [InlineData("自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 总计", true)]
    [InlineData("自然人 | 商业企业 | 科研机构 | 社会公益组织 | 总计", true)]
    [InlineData("自然人 | 商业企业 | 科研机构 | 总计", false)]
    // A heading that is not known may be the missing one, and so may a piece of one.
    [InlineData("自然人 | 商业企业 | 科研机构 | 社会公益组织 | 某组织 | 其他 | 总计", false)]
    [InlineData("自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务 | 其他 | 总计", false)]
    [InlineData("自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 |  | 总计", true)]
    public void Headings_lack_a_column_where_one_or_two_are_missing(string headings, bool lacks)
    {
        var table = TableLines.Of(ReportTable.DisclosureRequests, $"|  | {headings} |\n| （一）予以公开 | 3 | 0 | 2 | 0 | 1 | 0 | 6 |");
        var evidence = table.Evidence();

        evidence.LacksHeading(table.Group("予以公开"), 7).Should().Be(lacks);
        evidence.LacksHeading(table.Group("予以公开"), 7).Should().Be(lacks);
        table.Evidence(static _ => false).LacksHeading(table.Group("予以公开"), 7).Should().BeFalse();
    }

    [Theory]
    [InlineData("|  | 自然人 | 商业企业 | 总计 |\n| （一）予以公开 | 3 | 0 | 3 |", 3, false)]
    [InlineData("|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 |\n| （一）予以公开 | 3 | 0 | 3 |", 5, true)]
    [InlineData("|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 |\n| （一）予以公开 | 3 | 0 | 3 |", 4, false)]
    [InlineData("|  | 自然人 | 商业企业 |\n| （一）予以公开 | 3 | 0 | 3 |", 4, true)]
    [InlineData("|  | 自然人 | 商业企业 |\n| （一）予以公开 | 3 | 0 | 3 |", 3, false)]
    [InlineData("|  | 自然人 | 商业企业 | 法律服务机构 |\n| （一）予以公开 | 3 | 0 | 3 |", 4, true)]
    [InlineData("| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 总计 |\n| （一）予以公开 | 3 | 0 | 3 |", 7, true)]
    [InlineData("| （一）予以公开 | 3 | 0 | 3 |", 4, false)]
    [InlineData("| （一）予以公开 | 3 | 0 | 3 |\n|  | 自然人 | 商业企业 |", 4, false)]
    public void Narrow_rows_lack_no_heading(string lines, int width, bool lacks)
    {
        var table = TableLines.Of(ReportTable.DisclosureRequests, lines);

        table.Evidence().LacksHeading(table.Group("予以公开"), width).Should().Be(lacks);
    }

    [Theory]
    // Blank cells behind the values of a complete row of the same depth: the rest of merged cells.
    [InlineData("规章 |\n7 |\n2 |\n3 |\n| |\n行政规范性文件 |\n4 |\n5 |", 2)]
    [InlineData("规章 |\n7 |\n2 |\n3 |\n行政规范性文件 |\n4 |\n5 |", 0)]
    [InlineData("行政规范性文件 |\n4 |\n5 |", null)]
    [InlineData("规章 |\n7 |\n2 |\n3 |\n| |\n规章 |\n7 |\n2 |\n3 |\n行政规范性文件 |\n4 |\n5 |", 2)]
    [InlineData("规章\t7\t2\t3\t\t\n行政规范性文件\t4\t5\t", 2)]
    [InlineData("规章\t7\t2\t3\t\t\n行政规范性文件 |\n4 |\n5 |", null)]
    // None begins in the same column: most must agree.
    [InlineData("规章\t\t7\t2\t3\t\n|行政规范性文件\t4\t5\t", 1)]
    [InlineData("规章\t\t7\t2\t3\t\n规章\t7\t2\t3\t\n\u00A0\t\u00A0\t行政规范性文件\t4\t5\t", 1)]
    [InlineData("规章\t\t7\t2\t3\t\n规章\t7\t2\t3\t\n规章\t\t\t7\t2\t3\t\t\n甲\t乙\t丙\t丁\t行政规范性文件\t4\t5\t", 1)]
    [InlineData("规章\t\t7\t2\t3\t\n规章\t7\t2\t3\t\t\n甲\t乙\t丙\t丁\t行政规范性文件\t4\t5\t", null)]
    public void Blanks_that_close_a_complete_row_are_the_rest_of_merged_cells(string lines, int? blanks)
    {
        var table = Table(lines);

        table.Evidence().SpacedRemnants(table.Group("行政规范性文件")).Should().Be(blanks);
    }

    [Fact]
    public void Blanks_that_close_the_rows_of_a_stream_are_those_of_labels_of_the_same_depth()
    {
        const string Values = " |\n3 |\n0 |\n2 |\n0 |\n1 |\n0 |\n6 |\n";
        var table = TableLines.Of(ReportTable.DisclosureRequests, "一、本年新收政府信息公开申请数量" + Values + "| |\n1.属于国家秘密" + Values
            + "|\n2.重复申请 |\n3 |\n0 |\n二、上年结转政府信息公开申请数量 |\n3 |\n0 |\n（一）予以公开 |\n3 |\n0");

        table.Groups.ConvertAll(table.Evidence().SpacedRemnants).Should().Equal(2, 1, 1, 2, null);
    }

    [Theory]
    [InlineData("规章\t7\t\t3\t\t", 2)]
    [InlineData("规章\t7\t2\t3", 0)]
    [InlineData("| 规章 | 7 | 2 | 3 |||", 0)]
    [InlineData("| 规章 | 7 | 2 | 3 | || |", 2)]
    [InlineData("规章\t\t\t", 3)]
    public void Blanks_behind_the_last_value_count_where_white_space_stands_in_them(string line, int blanks)
    {
        var table = Table(line);

        table.Evidence().CountSpaced(table.Groups[0]).Should().Be(blanks);
    }

    private static TableLines Table(string lines) => TableLines.Of(ReportTable.ProactiveDisclosure, lines);

    private static ColumnEvidence Evidence(string lines) => Table(lines).Evidence();
}
