namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Which column each value of a row stands in, row by row.</summary>
public sealed class RowResolverTests
{
    private const string Requests = "|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n";

    private const string Moved = "|  | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n";

    [Theory]
    [InlineData("规章 7 2 3", "规章 7 2 3")]
    [InlineData("规章 7 2", "规章 ?")]
    [InlineData("规章 7 2 — 3", "规章 ?")]
    [InlineData("规章 7 — 3", "规章 7 — 3")]
    // A row of dashes under the only row.
    [InlineData("规章 7 2 3 — — —", "规章 7 2 3")]
    [InlineData("规章 7 2 3 —", "规章 7 2 3")]
    [InlineData("规章 7 2 3 — 4", "规章 ?")]
    [InlineData("规章 — — — — — —", "规章 ?")]
    [InlineData("规章 7 2 3 4", "规章 ?")]
    [InlineData("行政许可 45 45", "行政许可 ?")]
    // Blank cells between the values of a stream, and behind them.
    [InlineData("规章 |\n|\n2 |\n3 |", "规章 _ 2 3")]
    [InlineData("规章 |\n7 |\n|\n3 |", "规章 7 _ 3")]
    [InlineData("规章 |\n7 |\n2 |\n|", "规章 ?")]
    [InlineData("规章 |\n7 |\n2 |\n3 |\n| | |", "规章 7 2 3")]
    [InlineData("规章 |\n|\n7 |\n2 |\n3 |", "规章 7 2 3")]
    [InlineData("规章 |\n7 |\n|\n2 |\n3 |", "规章 ?")]
    [InlineData("规章 | | | |", "规章 _ _ _")]
    public void Row_of_table_P_in_a_stream(string lines, string rows) => Rows(lines).Should().Be(rows);

    [Theory]
    [InlineData("| 规章 | 7 | 2 | 3 |", "规章 7 2 3")]
    [InlineData("| 规章 | 7 |  | 3 |", "规章 7 _ 3")]
    [InlineData("| 规章 |  | 2 |  |", "规章 _ 2 _")]
    [InlineData("| 规章 | 7 | 2 | 3 |  |  |", "规章 7 2 3")]
    [InlineData("| 规章 |  | 7 | 2 | 3 |", "规章 7 2 3")]
    [InlineData("| 规章 | 7 | 2 | 3 | 4 |", "规章 ?")]
    [InlineData("| 规章 | 7 |  | 2 | 3 |", "规章 ?")]
    [InlineData("| 规章 | 7 | 2 | 3 | — |", "规章 ?")]
    [InlineData("| 规章 | 7 | 2 |", "规章 ?")]
    [InlineData("规章\t\t\t", "规章 _ _ _")]
    [InlineData("规章\t\t\t\t", "规章 _ _ _")]
    [InlineData("规章\t\t", "规章 ?")]
    // A value that a merged cell repeats.
    [InlineData("| 行政许可 | 45 | 45 | 45 |", "行政许可 45")]
    [InlineData("| 行政许可 | 45 | 45 | 46 |", "行政许可 ?")]
    [InlineData("| 行政许可 | 45 |  |  |", "行政许可 45")]
    [InlineData("| 行政许可 |  |  | 45 |", "行政许可 45")]
    [InlineData("| 规章 | 45 | 45 | 45 | 45 |", "规章 ?")]
    public void Row_of_table_P_in_its_line(string lines, string rows) => Rows(lines).Should().Be(rows);

    [Theory]
    // Where labels of another depth leave the values in their columns, a column is a place.
    [InlineData("|  | 规章 | 7 | 2 | 3 |\n| 行政规范性文件 |  | 4 |  | 6 |", "规章 7 2 3 / 行政规范性文件 4 _ 6")]
    [InlineData("|  | 规章 | 7 | 2 | 3 |\n| 规章 |  | 7 | 2 | 3 |\n| 行政规范性文件 |  |  | 5 |  |", "规章 7 2 3 / 规章 7 2 3 / 行政规范性文件 _ 5 _")]
    [InlineData("|  | 规章 | 7 | 2 | 3 |\n| 规章 |  | 7 | 2 | 3 |\n| 行政规范性文件 |  |  |  | 6 |", "规章 7 2 3 / 规章 7 2 3 / 行政规范性文件 _ _ 6")]
    [InlineData("|  | 规章 | 7 | 2 | 3 |\n| 规章 |  | 7 | 2 | 3 |\n| 行政规范性文件 | 4 | 5 | 6 |", "规章 7 2 3 / 规章 7 2 3 / 行政规范性文件 4 5 6")]
    [InlineData("|  | 规章 | 7 | 2 | 3 |\n| 规章 |  | 7 | 2 | 3 |\n| 行政规范性文件 | 4 |  | 6 |", "规章 7 2 3 / 规章 7 2 3 / 行政规范性文件 ?")]
    // A line that ends early may have lost a cell in the middle; not where tabs at the end are left out.
    [InlineData("|  | 规章 | 7 | 2 | 3 |\n| 规章 |  | 7 | 2 | 3 |\n| 行政规范性文件 |  | 4 | 5 |", "规章 7 2 3 / 规章 7 2 3 / 行政规范性文件 ?")]
    [InlineData("\u00A0\t规章\t7\t2\t3\n规章\t\t7\t2\t3\n行政规范性文件\t\t4\t5", "规章 7 2 3 / 规章 7 2 3 / 行政规范性文件 4 5 _")]
    public void Columns_of_labels_that_are_merged_are_no_columns_of_values(string lines, string rows) => Rows(lines).Should().Be(rows);

    [Theory]
    [InlineData("规章|7#2|3", "规章 ?")]
    [InlineData("规章|7|#2|3", "规章 7 _ 3")]
    [InlineData("规章|7|2|3\n行政规范性文件||2|", "规章 7 2 3 / 行政规范性文件 _ 2 _")]
    // The blank before the values may be that of a merged label, as in the row above.
    [InlineData("规章||7|2|3\n行政规范性文件||2|3", "规章 7 2 3 / 行政规范性文件 ?")]
    [InlineData("规章||7|2|3\n行政规范性文件#2||2|3", "规章 7 2 3 / 行政规范性文件 _ 2 3")]
    [InlineData("规章||7|2|3\n行政规范性文件||1|2|3", "规章 7 2 3 / 行政规范性文件 1 2 3")]
    [InlineData("规章|7|2|3\n行政规范性文件|2|", "规章 7 2 3 / 行政规范性文件 ?")]
    [InlineData("规章|7|2|3\n行政规范性文件||", "规章 7 2 3 / 行政规范性文件 ?")]
    [InlineData("规章|7|2|3\n行政规范性文件|||", "规章 7 2 3 / 行政规范性文件 _ _ _")]
    [InlineData("规章|7|2|3\n行政许可|45#3", "规章 7 2 3 / 行政许可 45")]
    [InlineData("规章#2|7|2|3\n|行政规范性文件||2|", "规章 7 2 3 / 行政规范性文件 _ 2 _")]
    public void Row_of_table_P_on_a_page(string page, string rows) =>
        string.Join(" / ", TableLines.OfPage(ReportTable.ProactiveDisclosure, page).ToRows()).Should().Be(rows);

    [Theory]
    [InlineData("| （一）予以公开 | 6 | 3 | 0 | 2 | 0 | 1 | 0 |", "予以公开 3 0 2 0 1 0 6")]
    [InlineData("| （一）予以公开 |  | 3 |  | 2 |  | 1 |  |", "予以公开 3 _ 2 _ 1 _ _")]
    [InlineData("| （一）予以公开 |  | 6 | 3 | 0 | 2 | 0 | 1 | 0 |", "予以公开 3 0 2 0 1 0 6")]
    [InlineData("| （一）予以公开 | 6 | 3 | 0 | 2 | 0 | 1 |", "予以公开 ?")]
    [InlineData("| （一）予以公开 | 6 | 3 | 0 | 2 | 0 | 1 | 0 | 5 |", "予以公开 ?")]
    public void Row_under_headings_that_have_moved_is_read_by_them(string row, string rows) => Rows(Moved + row, ReportTable.DisclosureRequests).Should().Be(rows);

    [Theory]
    // Two columns of labels: the headings and the values share one grid.
    [InlineData("| （一）予以公开 |  | 6 | 3 | 0 | 2 | 0 | 1 | 0 |", "予以公开 3 0 2 0 1 0 6")]
    [InlineData("| （一）予以公开 |  | 6 | 3 |  | 2 |  | 1 | 0 |", "予以公开 3 _ 2 _ 1 0 6")]
    [InlineData("| （一）予以公开 | 9 | 6 | 3 | 0 | 2 | 0 | 1 | 0 |", "予以公开 ?")]
    [InlineData("| （一）予以公开 |  | 6 | 3 | 0 | 2 | 0 | 1 | 0 | 8 |", "予以公开 ?")]
    [InlineData("| （一）予以公开 |  | 6 | 3 | 0 | 2 | 0 | 1 |  |", "予以公开 3 0 2 0 1 _ 6")]
    public void Row_under_headings_that_have_moved_has_its_values_in_their_columns(string row, string rows) =>
        Rows("|  " + Moved + row, ReportTable.DisclosureRequests).Should().Be(rows);

    // A blank cell of a merged label makes up for the cell that a row has lost.
    [Fact]
    public void Row_under_headings_that_have_moved_has_as_many_cells_as_the_others()
    {
        const string Whole = "\n| （二）部分公开 |  | 6 | 3 | 0 | 2 | 0 | 1 | 0 |\n| 5.其他 |  | 6 | 3 | 0 | 2 | 0 | 1 | 0 |\n| （七）总计 |  | 6 | 3 | 0 | 2 | 0 | 1 | 0 |";
        const string WholeOnPage = "\n（二）部分公开||6|3|0|2|0|1|0\n5.其他||6|3|0|2|0|1|0\n（七）总计||6|3|0|2|0|1|0";
        const string Short = "||总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他\n（一）予以公开||6|3|0|2|0|1";

        Rows("|  " + Moved + "| （一）予以公开 |  | 6 | 3 | 0 | 2 | 0 | 1 |" + Whole, ReportTable.DisclosureRequests).Should().StartWith("予以公开 ? / 部分公开").And.EndWith(" / 总计 3 0 2 0 1 0 6");
        TableLines.OfPage(ReportTable.DisclosureRequests, Short + WholeOnPage).ToRows().Should().StartWith("予以公开 ?").And.HaveCount(4);
        TableLines.OfPage(ReportTable.DisclosureRequests, Short + "|0" + WholeOnPage).ToRows()[0].Should().Be("予以公开 3 0 2 0 1 0 6");
    }

    [Theory]
    [InlineData("| （一）予以公开 | 3 | 3 | 0 | 2 | 0 | 1 | 0 | 6 |", "予以公开 3 0 2 0 1 0 6")]
    [InlineData("| （一）予以公开 | 3 | 4 | 0 | 2 | 0 | 1 | 0 | 6 |", "予以公开 ?")]
    [InlineData("| （一）予以公开 |  |  | 0 | 2 | 0 | 1 | 0 | 6 |", "予以公开 _ 0 2 0 1 0 6")]
    [InlineData("| （一）予以公开 |  | 3 | 0 | 2 | 0 | 1 | 0 | 6 |", "予以公开 ?")]
    public void Heading_that_stands_twice_side_by_side_is_that_of_a_merged_cell(string row, string rows) =>
        Rows(Requests.Replace("| 自然人 |", "| 自然人 | 自然人 |", StringComparison.Ordinal) + row, ReportTable.DisclosureRequests).Should().Be(rows);

    [Theory]
    [InlineData("| （一）予以公开 | 3 | 5 | 0 | 2 | 0 | 1 | 0 | 6 |", "予以公开 3 0 2 0 1 0 6")]
    [InlineData("| （一）予以公开 | 3 | 0 | 2 | 0 | 1 | 0 | 6 |", "予以公开 3 0 2 0 1 0 6")]
    [InlineData("（一）予以公开 3 0 2 0 1 0 6", "予以公开 3 0 2 0 1 0 6")]
    public void Column_that_the_form_does_not_have_is_left_out(string row, string rows) =>
        Rows(Requests.Replace("| 商业企业 |", "| 小计 | 商业企业 |", StringComparison.Ordinal) + row, ReportTable.DisclosureRequests).Should().Be(rows);

    [Theory]
    [InlineData("（一）予以公开 3 5 0 2 0 1 0 6", "予以公开 3 0 2 0 1 0 6")]
    [InlineData("（一）予以公开 3 0 2 0 1 0 6", "予以公开 3 0 2 0 1 0 6")]
    // Digits without borders: eight they are not, and seven add up.
    [InlineData("（一）予以公开 3020106", "予以公开 3 0 2 0 1 0 6 (CutBySums)")]
    public void Column_that_the_form_does_not_have_may_never_have_been_printed(string row, string rows) => Rows(
        "自然人\n小计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n" + row, ReportTable.DisclosureRequests).Should().Be(rows);

    [Theory]
    [InlineData("（一）予以公开 6 3 0 2 0 1 0", "予以公开 3 0 2 0 1 0 6")]
    [InlineData("（一）予以公开 3020106", "予以公开 ?")]
    public void Stream_under_headings_that_have_moved_is_read_by_them(string row, string rows) => Rows(
        "总计\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n" + row, ReportTable.DisclosureRequests).Should().Be(rows);

    [Theory]
    // Rows with all their cells show how many blank lines stand between two cells; more of them are blank cells.
    [InlineData(0, "3\n\n2\n0\n1\n0\n6", "3 _ 2 0 1 0 6")]
    [InlineData(0, "\n0\n2\n0\n1\n0\n6", "_ 0 2 0 1 0 6")]
    [InlineData(0, "3\n0\n2\n0\n1\n0\n", "3 0 2 0 1 0 _")]
    [InlineData(0, "3\n0\n2\n0\n1\n0", "?")]
    [InlineData(0, "3\n\n\n0\n1\n0\n6", "3 _ _ 0 1 0 6")]
    [InlineData(0, "3\n\n\n\n0\n1\n0\n6", "?")]
    [InlineData(0, "3\n0\n2\n0\n1 6", "?")]
    [InlineData(1, "3\n\n\n\n2\n\n0\n\n1\n\n0\n\n6", "3 _ 2 0 1 0 6")]
    [InlineData(1, "3\n\n\n2\n\n0\n\n1\n\n0\n\n6", "?")]
    [InlineData(1, "3\n2\n\n0\n\n1\n\n0\n\n6", "?")]
    [InlineData(1, "3\n2\n\n\n\n0\n\n1\n\n0\n\n6", "?")]
    [InlineData(1, "3\n\n\n2\n\n\n\n0\n\n1\n\n0\n\n6", "?")]
    public void Further_blank_lines_of_a_stream_are_blank_cells(int blankLines, string cells, string row)
    {
        var gap = new string('\n', blankLines + 1);
        var full = string.Join(gap, "9", "1", "2", "3", "4", "5", "24");
        var text = string.Join(gap, "（一）予以公开", full, "（二）部分公开", cells, "1.属于国家秘密", full);

        TableLines.Of(ReportTable.DisclosureRequests, text).ToRows()[1].Should().Be($"部分公开（区分处理的，只计这一情形，不计其他情形） {row}");
    }

    [Theory]
    [InlineData("9\n1\n2\n3\n4\n5\n24", "3 _ 2 0 1 0 6")]
    [InlineData("9\n1\n2\n3\n\n4\n5\n24", "?")]
    [InlineData("9\n1\n2\n3 4\n5\n24", "?")]
    [InlineData("9\n1\n2\n3\n4\n24", "?")]
    public void Blank_lines_say_nothing_where_rows_differ_in_them(string full, string row) => TableLines.Of(ReportTable.DisclosureRequests,
        $"（一）予以公开\n{full}\n（二）部分公开\n3\n\n2\n0\n1\n0\n6\n1.属于国家秘密\n0").ToRows()[1]
            .Should().Be($"部分公开（区分处理的，只计这一情形，不计其他情形） {row}");

    [Fact]
    public void Blank_lines_of_table_P_are_blank_cells() =>
        Rows("规章\n7\n2\n3\n行政规范性文件\n4\n\n6\n规章\n\n5\n6\n规章").Should().Be("规章 7 2 3 / 行政规范性文件 4 _ 6 / 规章 _ 5 6");

    [Theory]
    // Two rows with blanks: what holds for the first holds for the second.
    [InlineData("9\n1\n2\n3\n4\n5\n24", "3\n\n2\n0\n1\n0\n6", "3 _ 2 0 1 0 6")]
    [InlineData("9\n\n1\n\n2\n\n3\n\n4\n\n5\n\n24\n", "\n3\n\n\n\n2\n\n0\n\n1\n\n0\n\n6\n", "3 _ 2 0 1 0 6")]
    [InlineData("9\n1\n2\n3\n\n4\n5\n24", "3\n\n\n\n2\n\n0\n\n1\n\n0\n\n6", "?")]
    [InlineData("9 1 2 3 4 5 24", "\n3\n\n\n\n2\n\n0\n\n1\n\n0\n\n6\n", "?")]
    [InlineData("9\n1", "\n3\n\n\n\n2\n\n0\n\n1\n\n0\n\n6\n", "?")]
    public void Blank_lines_are_read_alike_in_all_rows(string full, string cells, string row) => TableLines.Of(ReportTable.DisclosureRequests,
        $"（一）予以公开\n{cells}\n1.属于国家秘密\n{cells}\n2.重复申请\n{full}\n3.要求提供公开出版物\n").ToRows()[..2]
            .Should().Equal($"予以公开 {row}", $"属于国家秘密 {row}");

    [Fact]
    public void Blank_lines_among_values_without_a_label_say_nothing() => TableLines.Of(ReportTable.DisclosureRequests,
        "申请人情况\n3\n\n2\n0\n1\n0\n6\n（一）予以公开\n9\n1\n2\n3\n4\n5\n24").ToRows().Should().Equal("- ?", "予以公开 9 1 2 3 4 5 24");

    [Theory]
    // Most lines have five cells. A row of blanks that has fewer may have lost one; which lines are most, seven of ten say.
    [InlineData(7, 1, "| 行政规范性文件 |  |  |  |", "?")]
    [InlineData(7, 0, "| 行政规范性文件 |  |  |  |  |", "_ _ _")]
    [InlineData(7, 2, "| 行政规范性文件 |  |  |  |", "?")]
    [InlineData(6, 3, "| 行政规范性文件 |  |  |  |", "_ _ _")]
    [InlineData(7, 2, "行政规范性文件\t\t\t", "_ _ _")]
    [InlineData(7, 2, "行政规范性文件 |  |  |  |", "?")]
    [InlineData(7, 2, "行政规范性文件\n|\n|\n|\n|", "_ _ _")]
    public void Row_of_blanks_with_fewer_cells_than_most_lines_has_lost_some(int most, int fewer, string line, string row) =>
        TableLines.Of(ReportTable.ProactiveDisclosure, Repeat("| 规章 |  | 7 | 2 | 3 |\n", most) + Repeat("| 规章 | 7 | 2 | 3 |\n", fewer) + line)
            .ToRows()[^1].Should().Be($"行政规范性文件 {row}");

    [Fact]
    public void Row_of_blanks_with_fewer_cells_than_its_headings_has_lost_some() =>
        Rows("|  |  | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 7 | 2 | 3 |\n| 行政规范性文件 |  |  |  |")
            .Should().Be("规章 7 2 3 / 行政规范性文件 ?");

    [Theory]
    // On a page the blank before the values may be that of a label, where other rows have one.
    [InlineData("规章||7|2|3", 8, "行政规范性文件||2|3", "?")]
    [InlineData("规章||7|2|3", 8, "行政规范性文件||4|5|6", "4 5 6")]
    [InlineData("规章||7|2|3", 8, "行政规范性文件|4||6", "4 _ 6")]
    [InlineData("规章||7|2|3", 8, "行政规范性文件||4||6", "4 _ 6")]
    [InlineData("规章#2|7|2|3", 8, "行政规范性文件||2|3", "_ 2 3")]
    [InlineData("规章||7|2|3", 8, "行政规范性文件|#2|2|3", "_ 2 3")]
    public void Blank_before_the_values_on_a_page_may_be_that_of_a_label(string most, int count, string line, string row) =>
        TableLines.OfPage(ReportTable.ProactiveDisclosure, Repeat(most + "\n", count) + line).ToRows()[^1].Should().Be($"行政规范性文件 {row}");

    [Fact]
    public void Cut_numbers_know_where_they_stand()
    {
        var table = TableLines.OfPage(ReportTable.ProactiveDisclosure, "规章|007");
        var group = table.Groups[0];

        var row = new RowResolver(table.Document, table.Tokens, table.Groups, static _ => 3, order: null).Resolve(group, table.ColumnsOf(group), sumsHold: null)!;

        row.Cells.Select(cell => table.Document.Text.Substring(cell!.Value.Start, cell.Value.Length)).Should().Equal("0", "0", "7");
        row.Cells.Select(cell => cell!.Value.SourceOffset - cell.Value.Start).Should().AllBeEquivalentTo(1000);
    }

    [Theory]
    // Without sums only zeros before a last digit have no other cut.
    [InlineData("规章 000", "规章 0 0 0 (OnlyCut)")]
    [InlineData("规章 007", "规章 0 0 7 (OnlyCut)")]
    [InlineData("规章 00 0", "规章 0 0 0 (OnlyCut)")]
    [InlineData("规章 0 00", "规章 0 0 0 (OnlyCut)")]
    [InlineData("规章 0012", "规章 ?")]
    [InlineData("规章 010", "规章 ?")]
    [InlineData("规章 00", "规章 ?")]
    [InlineData("规章 0000", "规章 ?")]
    [InlineData("规章 123", "规章 ?")]
    [InlineData("行政许可 07", "行政许可 ?")]
    public void Glued_digits_of_table_P(string lines, string rows) => Rows(lines).Should().Be(rows);

    [Theory]
    [InlineData("0000000", "0 0 0 0 0 0 0 (OnlyCut)")]
    [InlineData("0000003", "?")]
    [InlineData("3000003", "3 0 0 0 0 0 3 (CutBySums)")]
    [InlineData("1000001", "1 0 0 0 0 0 1 (CutBySums)")]
    [InlineData("0300003", "0 3 0 0 0 0 3 (CutBySums)")]
    [InlineData("0300004", "?")]
    [InlineData("1 0000012", "?")]
    // Two runs without a leading zero: blanks may have been dropped instead.
    [InlineData("30 2000 5", "?")]
    // A border too many, in a number of two digits.
    [InlineData("3 0 2 0 1 2 1 8", "?")]
    [InlineData("1 0 2 0 0 0 0 12", "10 2 0 0 0 0 12 (CutBySums)")]
    [InlineData("9 0 2 0 0 0 1 1", "9 0 2 0 0 0 11 (CutBySums)")]
    public void Glued_digits_of_table_R(string digits, string row) =>
        Rows("（一）予以公开 " + digits, ReportTable.DisclosureRequests).Should().Be($"予以公开 {row}");

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Rows(string lines, ReportTable table = ReportTable.ProactiveDisclosure) => string.Join(" / ", TableLines.Of(table, lines).ToRows());
}
