namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Blank cells, cells that were lost, and numbers that were left over.</summary>
public class LostCellsTests
{
    private const string New = "/disclosureRequests/newRequests";

    private const string Before = "/disclosureRequests/carriedOver";

    private const string OverLabel = "二、上年结转政府信息公开申请数量";

    // Labels over three columns, whose second and third cell stand there empty.
    private static readonly string[] Whole = ["3", "0", "2", "0", "1", "0", "6"];

    [Theory]
    [InlineData("| {0} |  |  |  |  |  |  |  |", true)]
    [InlineData("| {0} |  |  |  |", false)]
    [InlineData("| {0} |", false)]
    public void Read_row_of_blanks_between_pipes_is_blank_where_no_cell_is_missing(string row, bool isWhole)
    {
        var text = TableSample.Tables().AsPipes().Replace($"| {OverLabel} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", string.Format(row, OverLabel), StringComparison.Ordinal);

        var result = ReportText.Read(text);

        result.Row(Before).Should().OnlyContain(cell => cell.Length == 0);
        result.Warned().Any(warning => warning.Contains(Before)).Should().Be(!isWhole);
        result.Warned().Should().NotContain(warning => warning.Contains(New));
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    [InlineData(2, false)]
    public void Read_label_with_tabs_behind_it_is_a_row_of_blanks_where_no_cell_is_missing(int tabs, bool isWhole)
    {
        var text = TableSample.Tables().AsPipes().Replace(" | ", "\t", StringComparison.Ordinal).Replace("| ", "", StringComparison.Ordinal)
            .Replace(" |", "", StringComparison.Ordinal);
        var row = $"{OverLabel}\t0\t0\t0\t0\t0\t0\t0\n";
        text.Should().Contain(row);

        var result = ReportText.Read(text.Replace(row, OverLabel + new string('\t', tabs) + "\n", StringComparison.Ordinal));

        result.Row(Before).Should().OnlyContain(cell => cell.Length == 0);
        result.Warned().Any(warning => warning.Contains(Before)).Should().Be(!isWhole);
        result.Row(New).Should().Equal(Whole);
    }

    [Fact]
    public void Read_numbers_below_a_row_of_blanks_make_it_doubtful()
    {
        var text = TableSample.Tables().AsPipes().Replace($"| {OverLabel} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
            "| 二、上年结转政府信息 |  |  |  |  |  |  |  |\n| 公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", StringComparison.Ordinal);

        ReportText.Read(text).DoubtfulCells.Should().Contain(Before + "/total");
    }

    // A cell a line, the blank ones left out. That all rows with fewer cells end alike says where cells are lost; one such row says nothing.
    [Fact]
    public void Read_one_row_with_fewer_cells_is_told_and_not_filled_from_the_left()
    {
        const string Text = """
            二、主动公开政府信息情况
            第二十条第(一)项 |
            |||
            信息内容 |
            本年制发件数 |
            本年废止件数 |
            现行有效件数 |
            规章 |
            0 |
             11 |
            1618 |
            行政规范性文件 |
            0 |
            23 |
            |
            第二十条第（五）项 |
            |||
            信息内容 |
            本年处理决定数量 |
            ||
            行政许可 |
            8203623 |
            ||
            第二十条第(六）项 |
            |||
            信息内容 |
            本年处理决定数量 |
            ||
            行政处罚 |
            |||
            行政强制 |
            0 |
            ||
            第二十条第(八)项 |
            |||
            信息内容 |
            本年收费金额(单位:万元） |
            ||
            行政事业性收费 |
            932.9997 |
            ||
            """;

        var result = ReportText.Read(Text);

        result.Report!.ProactiveDisclosure!.AdministrativeRules.CurrentlyInEffect.Should().Be((Cell)1618);
        result.Report.ProactiveDisclosure.NormativeDocuments.RepealedThisYear.Should().NotBe((Cell)23);
        result.Warned().Should().Contain(warning => warning.Contains("/proactiveDisclosure/normativeDocuments"));
    }

    [Fact]
    public void Read_row_that_stands_twice_is_not_missing()
    {
        var text = TableSample.Tables().AsPipes().Replace("| 行政处罚 | 7 |", "| 行政处罚 | 7 |\n| 行政处罚 | 5 |", StringComparison.Ordinal);

        ReportText.Read(text).Warned().Should().OnlyContain(warning => warning == "GID219 /proactiveDisclosure/administrativePenalties");
    }

    [Theory]
    [InlineData("3,,2,,1,,6", "3,,2,,1,,6")]
    [InlineData(",,2,,1,,", ",,2,,1,,")]
    [InlineData(",0,2,0,1,,", ",0,2,0,1,,")]
    public void Read_blanks_beside_the_rest_of_a_merged_label_stay_in_their_columns(string cells, string read)
    {
        foreach (var result in Unmerged(cells.Split(',')))
        {
            result.Row(New).Should().Equal(read.Split(','));
            result.Warned().Should().NotContain(warning => warning.Contains(New));
        }
    }

    [Theory]
    [InlineData("3,,2,1,,6")]
    [InlineData(",0,2,0,1,6")]
    [InlineData("0,2,0,1,0,6")]
    public void Read_row_that_lost_a_cell_beside_the_rest_of_a_merged_label_is_left_blank_aloud(string cells)
    {
        foreach (var result in Unmerged(cells.Split(',')))
        {
            result.Row(New).Should().OnlyContain(cell => cell.Length == 0);
            result.Warned().Should().Contain(warning => warning.Contains(New));
        }
    }

    [Fact]
    public void Read_row_over_lines_that_ends_in_as_many_pipes_as_the_row_before_has_cells_is_one_row()
    {
        var text = TableSample.Tables().AsPipes().Replace("| 行政规范性文件 | 2 | 0 | 16 |", "行政规范性文件 |\n2 |\n0 |\n16 | | | |", StringComparison.Ordinal);

        ReportText.Read(text).Row("/proactiveDisclosure/normativeDocuments").Should().Equal("2", "0", "16");
    }

    [Fact]
    public void Read_page_that_states_the_labels_of_a_part_of_the_table_only_places_its_rows()
    {
        // Behind a page break the cell of （四）无法提供 is missing, and so is that column.
        var page = Page(["2.没有现成信息需要另行制作", "", "3", "", "", "", "", "3"], ["3.补正后申请内容仍不明确", "0", "0", "0", "0", "0", "0", "0"],
            ["（七）总计", "", "0", "0", "0", "0", "0", "0", "0"], ["四、结转下年度继续办理", "", "", "0", "0", "0", "0", "0", "0", "0"]);

        ReportReader.Read(page).Row("/disclosureRequests/results/unableToProvide/creationRequired").Should().Equal("", "3", "", "", "", "", "3");
    }

    [Theory]
    // The last number of the row is broken: with the other half beside it the sum fails, and the row may not be taken as it stands.
    [InlineData("0\t5\t0\t11\n8", true)]
    [InlineData("0\t5\t0\t5\n8", false)]
    public void Read_number_beside_table_L_is_told_and_makes_sums_that_fail_doubtful(string end, bool isDoubtful)
    {
        var text = "云岭市教育局2024年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
            + "行政复议\t\t\t\t\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\n"
            + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
            + $"1\t2\t0\t0\t3\t0\t4\t0\t0\t4\t0\t{end}\n五、存在的主要问题及改进情况\n无。\n";

        var result = ReportText.Read(text);

        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == DiagnosticCodes.NumberNotPlaced && diagnostic.Location != null)
            .Which.Message.English.Should().Contain("\"8\"");
        result.Warned().Contains("GID222 /legalRemedies").Should().Be(isDoubtful);
    }

    [Theory]
    [InlineData("98.", "| 行政处罚 | 98. |  |  |")]
    [InlineData("98.", "| 行政处罚 | 98. |  |")]
    public void Read_text_in_a_row_with_further_blank_cells_is_kept_and_reported(string cell, string row)
    {
        const string Penalties = "/proactiveDisclosure/administrativePenalties/decisionsThisYear";

        var result = ReportText.Read(TableSample.Tables().AsPipes().Replace("| 行政处罚 | 7 |", row, StringComparison.Ordinal));

        result.At(Penalties).Text.Should().Be(cell);
        result.Warned().Should().Contain($"GID214 {Penalties}");
    }

    // With headings and without, and where no other row has the rest of a label before its values.
    private static IEnumerable<ReadResult> Unmerged(string[] cells) =>
        Unmerged(cells, 0, isGrid: true).Concat(Unmerged(cells, 1, isGrid: true)).Concat(Unmerged(cells, 1, isGrid: false));

    private static IEnumerable<ReadResult> Unmerged(string[] cells, int skipped, bool isGrid)
    {
        var tables = TableSample.Tables();
        var rows = tables["三、收到和处理政府信息公开申请情况"];
        rows.RemoveRange(0, skipped);
        for (var i = 0; i < rows.Count; i++)
        {
            var isNew = rows[i][0] == TableSample.NewRequests;
            string[] label = isGrid || isNew ? [rows[i][0], "", ""] : ["", "", rows[i][0]];
            rows[i] = [.. label, .. isNew ? cells : rows[i][1..]];
        }

        if (isGrid)
            rows[^2] = ["", rows[^2][0], "", .. Whole];
        return [ReportText.Read(tables.AsPipes()), ReportText.Read(tables.AsCommas()), ReportReader.Read(tables.AsPage())];
    }

    private static string Page(params string[][] rows) => "<html><body><p>云岭市教育局2024年政府信息公开工作年度报告</p><p>三、收到和处理政府信息公开申请情况</p><table>"
        + string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>")) + "</table></body></html>";
}
