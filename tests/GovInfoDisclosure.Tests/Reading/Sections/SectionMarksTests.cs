namespace GovInfoDisclosure.Tests.Reading.Sections;

/// <summary>Which lines look like headings of sections, and which like parts of a table.</summary>
public sealed class SectionMarksTests
{
    [Theory]
    [InlineData("二、主动公开政府信息情况", "二、主动公开政府信息情况")]
    [InlineData("  ## 二、主动公开政府信息情况 ##", "二、主动公开政府信息情况")]
    [InlineData("> **二、主动公开**", "二、主动公开")]
    [InlineData("== 二、主动公开 ==", "二、主动公开")]
    [InlineData("__二、主动公开__", "二、主动公开")]
    [InlineData("| 规章 | 3 | 0 |", "规章")]
    [InlineData("｜规章｜3｜", "规章")]
    [InlineData("规章\t3\t0", "规章")]
    [InlineData("1 | 规章 | 3", "规章")]
    [InlineData("12\t规章\t3", "规章")]
    [InlineData("1 | 规章", "规章")]
    [InlineData("1 |", "1")]
    [InlineData("1a | 规章", "1a")]
    [InlineData("| |规章", "规章")]
    [InlineData("", "")]
    [InlineData("##", "")]
    public void FirstContent_of_a_line_is_without_marks_and_a_number_before_it(string line, string content)
    {
        var document = TextInput.Read(line + "\n甲");

        SectionMarks.FirstContent(document, document.Lines[0]).ToString().Should().Be(content);
    }

    [Theory]
    [InlineData("<td>规章<td>3", "规章")]
    [InlineData("<td><td>规章<td>3", "规章")]
    [InlineData("<td>1<td>规章<td>3", "规章")]
    [InlineData("<td>1<td><td>2", "1")]
    [InlineData("<td><td>1<td>2", "1")]
    [InlineData("<td>#规章<td>3", "#规章")]
    public void FirstContent_of_a_row_is_its_first_cell_that_is_no_number(string cells, string content)
    {
        var document = HtmlInput.Read($"<table><tr>{cells}</table>", [], ReadOptions.Default.MaxTableDepth);

        SectionMarks.FirstContent(document, document.Lines[0]).ToString().Should().Be(content);
    }

    [Theory]
    [InlineData("二、主动公开政府信息情况", "/proactiveDisclosure", false)]
    [InlineData("主动公开政府信息情况", "/proactiveDisclosure", false)]
    [InlineData("（二）主动公开政府信息情况", "/proactiveDisclosure", false)]
    [InlineData("二、本年主动公开的信息", "/proactiveDisclosure", true)]
    [InlineData("二、本年主动公开的信息。", null, false)]
    [InlineData("二、本年主动公开，及时", null, false)]
    [InlineData("二、本年主动公开；及时", null, false)]
    [InlineData("六、其他需要报告的事项", "/otherMatters", false)]
    [InlineData("六", null, false)]
    [InlineData("12", null, false)]
    public void Headings_are_titles_of_sections_or_their_numbers_with_a_word_of_them(string line, string? address, bool isByNumber)
    {
        var marks = Marks(line);

        marks.Headings.Select(mark => mark.Section.Address).Should().Equal(address is null ? [] : [address]);
        marks.Headings.Select(mark => mark.IsByNumber).Should().Equal(address is null ? [] : [isByNumber]);
    }

    // P, R, L: a line of that table; a capital F: the first row of table R.
    [Theory]
    [InlineData("第二十条第（一）项", "P")]
    [InlineData("第二十条", "P")]
    [InlineData("第二十条第（一）项的信息", "P")]
    [InlineData("第二十条第（一）项的信息公开情况说明", "")]
    [InlineData("第二十条规定的信息", "")]
    [InlineData("信息内容 本年制发件数 本年废止件数 现行有效件数", "P")]
    [InlineData("信息内容", "P")]
    [InlineData("规章 3 0 9", "P")]
    [InlineData("规章", "P")]
    [InlineData("规章制度", "")]
    [InlineData("1.规章", "")]
    [InlineData("行政许可45", "P")]
    [InlineData("本年制发件数", "P")]
    [InlineData("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "R")]
    [InlineData("申请人情况", "R")]
    [InlineData("申请人情况表", "")]
    [InlineData("一、本年新收政府信息公开申请数量", "RF")]
    [InlineData("二、上年结转政府信息公开申请数量 0 0 0", "R")]
    [InlineData("（一）予以公开", "R")]
    [InlineData("予以公开", "R")]
    [InlineData("予以公开的信息。", "")]
    [InlineData("行政复议", "L")]
    [InlineData("行政诉讼", "L")]
    [InlineData("结果维持", "L")]
    [InlineData("（一）行政复议", "")]
    [InlineData("总计", "")]
    public void Lines_of_tables_are_their_labels_and_headings(string line, string tables)
    {
        var marks = Marks("开头\n" + line);

        var found = string.Concat("PRL".Where((_, table) => marks.LinesOf((ReportTable)table).Contains(1))) + (marks.FirstRequestRows.Contains(1) ? "F" : "");
        found.Should().Be(tables);
        marks.HasTables.Should().Be(tables.Length > 0);
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void Heading_of_a_block_has_40_characters_at_most(int length, bool isHeading) =>
        Marks("信息内容" + new string('件', length - 4)).HasTables.Should().Be(isHeading);

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Heading_of_a_section_has_60_characters_at_most(int length, bool isHeading)
    {
        const string Title = "五、存在的主要问题及改进情况";

        Marks(Title + new string('(', length - Title.Length)).Headings.Any(mark => !mark.IsByNumber).Should().Be(isHeading);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Row_with_its_numbers_has_100_characters_at_most(int length, bool isRow) =>
        Marks("行政许可" + new string('0', length - 4)).HasTables.Should().Be(isRow);

    // A heading with its number counts before one by the number alone, and this before one with the number of a sub-heading.
    [Theory]
    [InlineData("二、主动公开政府信息情况\n甲\n二、主动公开政府信息情况\n乙", 0, 4, 2, 0)]
    [InlineData("二、主动公开政府信息情况\n甲\n二、主动公开政府信息情况\n乙", 1, 4, 2, 2)]
    [InlineData("二、主动公开政府信息情况\n甲\n二、主动公开政府信息情况\n乙", 0, 2, 0, 0)]
    [InlineData("二、主动公开政府信息情况\n甲\n二、本年主动公开的信息\n乙", 0, 4, 0, 0)]
    [InlineData("二、本年主动公开的信息\n甲\n二、主动公开政府信息情况\n乙", 0, 4, 2, 2)]
    [InlineData("二、本年主动公开的信息\n甲\n（一）主动公开政府信息情况\n乙", 0, 4, 0, 0)]
    [InlineData("（一）主动公开政府信息情况\n甲\n（二）主动公开政府信息情况\n乙", 0, 4, 2, -1)]
    [InlineData("二、本年主动公开的信息\n甲\n二、本年主动公开的内容\n乙", 0, 4, 2, 0)]
    [InlineData("甲\n乙\n丙\n丁", 0, 4, -1, -1)]
    public void Heading_of_a_section_is_the_last_or_the_first_between_two_lines(string text, int from, int to, int last, int first)
    {
        var marks = Marks(text);

        marks.LastHeading(ReportSection.ProactiveDisclosure, from, to).Should().Be(last);
        marks.FirstHeading(ReportSection.ProactiveDisclosure, from, to).Should().Be(first);
        marks.LastHeading(ReportSection.OtherMatters, from, to).Should().Be(-1);
        marks.FirstHeading(ReportSection.OtherMatters, from, to).Should().Be(-1);
    }

    [Theory]
    [InlineData("一、总体情况\n甲\n一、总体情况\n乙", 4, 2)] // The first is that of a table of contents.
    [InlineData("一、总体情况\n甲\n一、总体情况\n乙", 2, 0)]
    [InlineData("总体情况\n甲\n一、总体情况\n乙", 4, 2)]
    [InlineData("总体情况\n甲\n总体情况\n乙", 4, 0)]
    [InlineData("一、总体工作情况\n甲\n一、总体工作情况\n乙", 4, 0)]
    [InlineData("一、总体工作情况\n甲\n总体情况\n乙", 4, 2)]
    [InlineData("二、总体情况\n甲", 2, 0)]
    [InlineData("（一）总体情况\n甲", 2, 0)]
    [InlineData("甲\n乙", 2, -1)]
    public void Heading_of_section_one_is_the_last_with_its_number(string text, int before, int line) => Marks(text).OverallHeading(before).Should().Be(line);

    private static SectionMarks Marks(string text) => SectionMarks.Find(TextInput.Read(text));
}
