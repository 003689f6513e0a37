namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Rows with blank cells: headings, the rest of merged cells and the length of the other rows say which are cells of the form.</summary>
public sealed class RowsWithBlanksTests
{
    private const string Headings = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";

    private const string TabbedHeadings = "\u00A0\t本年制发件数\t本年废止件数\t现行有效件数\n";

    [Theory]
    [InlineData("| 规章 | 7 | 2 |  |", "规章 7 2 _")]
    [InlineData("| 规章 | 7 | 2 |  |  |", "规章 7 2 _")]
    [InlineData("| 规章 | 7 | 2 ||", "规章 7 2 _")]
    [InlineData("| 规章 |  |  | 3 |", "规章 _ _ 3")]
    [InlineData("| 规章 | 7 | 2 | 3 | 4 |", "规章 ?")]
    // What is not known as a row is read by its headings all the same, and one that ends early is not.
    [InlineData("| 某事项 | 7 |  | 3 |", "? 7 _ 3")]
    [InlineData("| 某事项 | 7 | 2 |", "? ?")]
    [InlineData("| 某事项 | 7 | 2 | 3 | 4 |", "? ?")]
    [InlineData("| 某事项 | 7 | 2 | 3 |  |", "? 7 2 3")]
    public void Values_stand_under_their_headings(string row, string cells) => Rows(Headings + row).Should().Be(cells);

    [Theory]
    [InlineData("规章\t7\t2", "规章 7 2 _")]
    [InlineData("规章\t 7\t2", "规章 7 2 _")]
    [InlineData("规章\t\u00A07\t2", "规章 7 2 _")]
    [InlineData("规章\t\"7\"\t2", "规章 7 2 _")]
    [InlineData("规章\t \"7\"\t2", "规章 7 2 _")]
    [InlineData("规章\t7", "规章 7 _ _")]
    [InlineData("规章|7|2", "规章 ?")]
    [InlineData("规章,7,2", "规章 ?")]
    public void Line_between_tabs_may_end_before_its_blank_cells(string row, string cells) => Rows(TabbedHeadings + row).Should().Be(cells);

    [Theory]
    // A stream whose complete row ends in two blanks of merged cells.
    [InlineData("规章 |\n7 |\n2 |\n3 |\n| |\n行政规范性文件 |\n4 |\n5 |\n| | |\n规章 |\n7 |\n|\n3 |\n| |\n行政许可 |",
        "规章 7 2 3 / 行政规范性文件 4 5 _ / 规章 7 _ 3")]
    [InlineData("规章 |\n7 |\n2 |\n3 |\n| |\n行政规范性文件 |\n4 |\n5 |\n| |\n规章 |\n7 |\n|\n3 |\n| |\n行政许可 |",
        "规章 7 2 3 / 行政规范性文件 ? / 规章 7 _ 3")]
    // Where no row keeps a blank, three that end alike show that their last cells are blank.
    [InlineData("规章 |\n7 |\n2 |\n3 |\n行政规范性文件 |\n4 |\n5 |\n|\n规章 |\n4 |\n5 |\n|\n规章 |\n4 |\n5 |\n|\n行政许可 |",
        "规章 7 2 3 / 行政规范性文件 4 5 _ / 规章 4 5 _ / 规章 4 5 _")]
    [InlineData("规章 |\n7 |\n2 |\n3 |\n行政规范性文件 |\n4 |\n5 |\n|\n规章 |\n4 |\n5 |\n|\n行政许可 |", "规章 7 2 3 / 行政规范性文件 ? / 规章 ?")]
    [InlineData("行政规范性文件 |\n4 |\n5 |\n|\n规章 |\n4 |\n5 |\n|\n规章 |\n4 |\n5 |\n|\n行政许可 |", "行政规范性文件 ? / 规章 ? / 规章 ?")]
    [InlineData("规章 |\n|\n行政许可 |", "规章 _ _ _")]
    public void Blanks_behind_the_values_of_a_stream_count_where_other_rows_tell_them_apart(string lines, string rows) => Rows(lines).Should().Be(rows);

    [Theory]
    // Between the pipes of a merged cell not even a space stands.
    [InlineData("| 规章 || 7 | 2 |  |", "规章 7 2 _")]
    [InlineData("| 规章 ||  | 2 |  |", "规章 _ 2 _")]
    [InlineData("| 规章 |  | 7 | 2 |  |", "规章 ?")]
    [InlineData("| 规章 |  | 7 | 2 ||", "规章 _ 7 2")]
    public void Pipes_of_a_merged_label_are_no_cell(string row, string cells) => Rows(row).Should().Be(cells);

    [Theory]
    // All rows have as many cells, and complete ones show where the values begin.
    [InlineData("| 规章 | 7 | 2 | 3 |  |\n", "|  | 5 |  |  |", "_ 5 _")]
    [InlineData("| 规章 | 7 | 2 | 3 |  |\n", "|  | 5 |  |  |  |", "?")]
    [InlineData("| 规章 | 7 | 2 | 3 |  |  |\n", "|  |  |  | 5 |  |", "?")]
    [InlineData("| 规章 | 7 | 2 | 3 |  |  |\n", "|  |  | 5 |  |  |", "_ _ 5")]
    [InlineData("| 规章 |  |  | 7 | 2 | 3 |  |\n", "|  | 4 | 5 | 6 |  |  |", "?")]
    [InlineData("| 规章 |  |  | 7 | 2 | 3 |  |\n", "|  |  | 4 |  | 6 |  |", "4 _ 6")]
    public void Row_as_long_as_the_others_has_its_values_where_they_have_them(string full, string row, string cells) =>
        Rows(string.Concat(Enumerable.Repeat(full, 7)) + "| 行政规范性文件 " + row).Should().EndWith($"/ 行政规范性文件 {cells}");

    [Theory]
    [InlineData("规章|7|#2", "规章 7 _ _")]
    [InlineData("规章|7|", "规章 ?")]
    [InlineData("规章|#2|3", "规章 _ _ 3")]
    // Each table of a page has a grid of its own.
    [InlineData("规章||7|2|3\n规章||7|2|3\n规章||7|2|3\n=\n规章#2|7|2|3\n规章#2|7|2|3\n规章#2|7|2|3\n行政规范性文件||2|3",
        "规章 7 2 3 / 规章 7 2 3 / 规章 7 2 3 / 规章 7 2 3 / 规章 7 2 3 / 规章 7 2 3 / 行政规范性文件 _ 2 3")]
    [InlineData("规章||7|2|3\n规章||7|2|3\n规章||7|2|3\n行政规范性文件||2|3", "规章 7 2 3 / 规章 7 2 3 / 规章 7 2 3 / 行政规范性文件 ?")]
    public void Blanks_on_a_page(string page, string rows) =>
        string.Join(" / ", TableLines.OfPage(ReportTable.ProactiveDisclosure, page).ToRows()).Should().Be(rows);

    [Theory]
    // Digits beside a blank are not cut, and those without a leading zero only in a table that lost borders elsewhere.
    [InlineData("（一）予以公开 |\n000 |\n|\n000 |", "予以公开 ?")]
    [InlineData("（一）予以公开 30 20106\n（二）部分公开 0 0 0 0 0 0 0", "予以公开 ?")]
    [InlineData("（一）予以公开 30 20106\n（二）部分公开 0 000000", "予以公开 3 0 2 0 1 0 6 (CutBySums)")]
    [InlineData("（一）予以公开 00 0 0 0 0 0 0", "予以公开 ?")]
    public void Digits_are_cut_where_borders_were_lost(string lines, string first) =>
        TableLines.Of(ReportTable.DisclosureRequests, lines).ToRows()[0].Should().Be(first);

    private static string Rows(string lines) => string.Join(" / ", TableLines.Of(ReportTable.ProactiveDisclosure, lines).ToRows());
}
