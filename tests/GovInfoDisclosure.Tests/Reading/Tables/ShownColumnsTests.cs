namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>The order of the columns as the headings over a row show it.</summary>
public sealed class ShownColumnsTests
{
    private const string Row = "\n| （一）予以公开 | 3 | 0 | 2 | 0 | 1 | 0 | 6 |";

    [Theory]
    // Columns by their index, x for one that the form does not have; none where the order is that of the form.
    [InlineData("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "none")]
    [InlineData("总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他", "6 0 1 2 3 4 5 @ 1 2 3 4 5 6 7")]
    [InlineData("商业企业 自然人 科研机构 社会公益组织 法律服务机构 其他 总计", "1 0 2 3 4 5 6 @ 1 2 3 4 5 6 7")]
    [InlineData("自然人 小计 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "0 x 1 2 3 4 5 6 @ 1 2 3 4 5 6 7 8, not Unknown:小计@2")]
    [InlineData("小计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 合同", "x 0 1 2 3 4 5 6 x @ 1 2 3 4 5 6 7 8 9, not Unknown:合同@9")]
    [InlineData("自然人 商业企业 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "0 1 1 2 3 4 5 6 @ 1 2 3 4 5 6 7 8")]
    // A heading that is not known stands in the place of the form's.
    [InlineData("自然人 企业甲 科研机构 社会公益组织 法律服务机构 其他 总计", "none")]
    [InlineData("甲 乙 丙 丁 戊 己 庚", "none")]
    [InlineData("甲 乙 丙 丁 戊 己 庚 辛", "none")]
    // Headings that have moved and do not name all columns settle nothing.
    [InlineData("总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构", "settled by none")]
    [InlineData("总计 自然人", "settled by none")]
    [InlineData("自然人 总计", "none")]
    [InlineData("总计", "none")]
    [InlineData("自然人 自然人 商业企业", "none")]
    [InlineData("自然人 科研机构 甲 社会公益组织 法律服务机构 其他 总计", "none")]
    // A piece of a heading stands for the only one that begins so; before all others it is one of the note over the labels.
    [InlineData("总计 自然人 商业企业 科研机构 社会公", "settled by none")]
    [InlineData("自然人 商业企业 科研机构 社会公 法律服务机构 总计 其他", "0 1 2 3 4 6 5 @ 1 2 3 4 5 6 7")]
    [InlineData("政府信息公开申请 总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他", "6 0 1 2 3 4 5 @ 2 3 4 5 6 7 8")]
    [InlineData("总计 自然人 商业企业 商业企业 社会公益组织 法律服务机构 其他", "settled by none")]
    [InlineData("自然人 商业企业 自然人 科研机构 社会公益组织 法律服务机构 其他 总计", "settled by none")]
    // More headings than columns, of which one or two of the form are missing, and more than two.
    [InlineData("自然人 甲 乙 科研机构 社会公益组织 法律服务机构 其他 总计", "settled by none")]
    [InlineData("自然人 甲 乙 丙 社会公益组织 法律服务机构 其他 总计", "settled by none")]
    [InlineData("自然人 甲 乙 丙 丁 法律服务机构 其他 总计", "none")]
    [InlineData("自然人 甲 科研机构 社会公益组织 法律服务机构 其他", "none")]
    public void Headings_of_one_line(string headings, string columns)
    {
        var names = headings.Split(' ');

        Shown($"|  | {string.Join(" | ", names)} |\n| （一）予以公开 |{string.Concat(Enumerable.Repeat(" 7 |", names.Length))}").Should().Be(columns);
    }

    [Theory]
    // 法人或其他组织 has its columns in the next line, where it stands itself.
    [InlineData("| 自然人 | 法人或其他组织 | 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |", "none")]
    [InlineData("| 总计 | 自然人 | 法人或其他组织 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |", "6 0 1 2 3 4 5")]
    [InlineData("| 法人或其他组织 | 自然人 | 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |", "1 2 3 4 5 0 6")]
    [InlineData("| 自然人 | 法人或其他组织 | 总计 |\n| 科研机构 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他 |", "0 2 1 3 4 5 6")]
    // Without it, the place in the grid says how they stand.
    [InlineData("|  | 自然人 |  |  |  |  |  | 总计 |\n|  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |", "none")]
    [InlineData("|  | 总计 | 自然人 |  |  |  |  |  |\n|  |  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |", "6 0 1 2 3 4 5 @ 1 2 3 4 5 6 7")]
    [InlineData("|  | 总计 | 自然人 |  |  |  |  |  |\n|  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |  |", "none")]
    // All columns in the last line: it says all.
    [InlineData("| 总计 | 自然人 |\n|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |", "none")]
    public void Headings_of_two_lines(string headings, string columns) => Shown(headings + Row).Should().Be(columns);

    [Theory]
    [InlineData("总计\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他", "6 0 1 2 3 4 5")]
    [InlineData("自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计", "none")]
    // Broken over lines they are read in no order at all.
    [InlineData("总计\n自然人\n商业企业\n科研机构\n社会公", "none")]
    [InlineData("总计\n自然人\n法人或其他组织\n商业企业\n科研机构\n社会公", "none")]
    [InlineData("总计\n自然人\n法人或其他组织\n商业企业\n科研机构", "settled by none")]
    [InlineData("总计\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n小计", "6 0 1 2 3 4 5")]
    public void Headings_of_a_stream(string headings, string columns) => Shown(headings + "\n（一）予以公开\n3\n0\n2\n0\n1\n0\n6").Should().Be(columns);

    [Theory]
    // A row with a label or with two values is no heading, and one of numbers alone neither.
    [InlineData("| 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 2024 |", "6 0 1 2 3 4 5")]
    [InlineData("| 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 2024 | 2023 |", "none")]
    [InlineData("| （二）部分公开 | 1.属于国家秘密 | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |", "none")]
    [InlineData("| （二）部分公开 | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |", "none")]
    public void Line_of_headings_has_no_label_and_no_values(string headings, string columns) => Shown(headings + Row).Should().StartWith(columns);

    [Theory]
    // Headings hold up to the next ones, and a stream and lines that state their cells have their own.
    [InlineData("|  | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n| （二）部分公开 | 3 | 0 | 2 | 0 | 1 | 0 | 6 |", "6 0 1")]
    [InlineData("|  | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n| （二）部分公开 | 3 | 0 | 2 | 0 | 1 | 0 | 6 |\n"
        + "|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |", "none")]
    [InlineData("总计\n自然人\n|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |", "none")]
    public void Headings_hold_up_to_the_next(string lines, string columns) => Shown(lines + Row).Should().StartWith(columns);

    [Theory]
    [InlineData("| 信息内容 | 现行有效件数 | 本年废止件数 | 本年制发件数 |\n| 规章 | 7 | 2 | 3 |", "2 1 0 @ 1 2 3")]
    [InlineData("| 信息内容 | 现行有效件数 | 本年废止件数 | 本年制发件数 |\n| 第二十条第（五）项 |\n| 规章 | 7 | 2 | 3 |", "none")]
    [InlineData("| 信息内容 | 现行有效件数 | 本年废止件数 | 本年制发件数 |\n| 第二十条第（五）项 | 第二十条第（六）项 |\n| 规章 | 7 | 2 | 3 |", "none")]
    [InlineData("| 现行有效件数 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 7 | 2 | 3 |", "none")]
    public void Caption_of_table_P_ends_the_headings_before_it(string lines, string columns)
    {
        var table = TableLines.Of(ReportTable.ProactiveDisclosure, lines);

        Describe(table, table.Group("规章")).Should().Be(columns);
    }

    [Theory]
    [InlineData("|  |  | 自然人 | 商业企业 |", 4)]
    [InlineData("自然人\n商业企业", 0)]
    [InlineData("| 自然人 | 法人或其他组织 | 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |", 5)]
    [InlineData("", 0)]
    public void CellsOfHeadings_those_of_the_line_next_above_the_row(string headings, int cells)
    {
        var table = TableLines.Of(ReportTable.DisclosureRequests, headings + Row);

        new ColumnOrder(table.Document, table.Tokens).CellsOfHeadings(table.Group("予以公开")).Should().Be(cells);
    }

    [Fact]
    public void Row_without_cells_has_no_headings()
    {
        var table = TableLines.Of(ReportTable.DisclosureRequests, "|  | 总计 | 自然人 |" + Row);
        var order = new ColumnOrder(table.Document, table.Tokens);

        order.Of(new ValueGroup { Structured = true }, table.ColumnsOf(table.Groups[0])).Should().BeNull();
        order.CellsOfHeadings(new ValueGroup { Structured = true }).Should().Be(0);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(6, false)]
    public void Columns_that_the_form_does_not_have_are_not_there_where_a_row_has_as_many_cells_as_the_form(int cells, bool lacksOthers)
    {
        var table = TableLines.Of(ReportTable.DisclosureRequests, "|  | 自然人 | 小计 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
            + $"| （一）予以公开 | {string.Join(" | ", Enumerable.Repeat("7", cells))} |");
        var order = new ColumnOrder(table.Document, table.Tokens).Of(table.Groups[0], table.ColumnsOf(table.Groups[0]))!;

        order.LacksOthers.Should().Be(lacksOthers);
        order.Items.Should().HaveCount(lacksOthers ? 7 : 8);
        order.LeftOut.Should().HaveCount(lacksOthers ? 0 : 1);
        order.IsOfForm.Should().BeTrue();
    }

    [Theory]
    // Blank cells count where the row states them.
    [InlineData("|  | 自然人 | 小计 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n| （一）予以公开 | 3 | 0 | 2 | 0 | 1 | 0 | 6 |  |", 8)]
    [InlineData("自然人\n小计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n（一）予以公开 |\n3 |\n0 |\n2 |\n0 |\n1 |\n0 |\n6 |\n|", 7)]
    public void Cells_of_a_row_are_counted_up_to_its_last(string lines, int shown)
    {
        var table = TableLines.Of(ReportTable.DisclosureRequests, lines);

        new ColumnOrder(table.Document, table.Tokens).Of(table.Groups[0], table.ColumnsOf(table.Groups[0]))!.Items.Should().HaveCount(shown);
    }

    private static string Shown(string lines)
    {
        var table = TableLines.Of(ReportTable.DisclosureRequests, lines);
        return Describe(table, table.Group("予以公开"));
    }

    private static string Describe(TableLines table, ValueGroup group)
    {
        var order = new ColumnOrder(table.Document, table.Tokens).Of(group, table.ColumnsOf(group));
        if (order is null)
            return "none";
        if (order.Items.Length == 0)
            return "settled by none";
        var items = string.Join(' ', order.Items.Select(static item => item == ColumnOrder.Ignored ? "x" : $"{item}"));
        var leftOut = string.Join(' ', order.LeftOut.Select(token => table.ToWord(table.Tokens[token])));
        return items + (order.Places is { } places ? $" @ {string.Join(' ', places)}" : "") + (leftOut.Length > 0 ? $", not {leftOut}" : "");
    }
}
