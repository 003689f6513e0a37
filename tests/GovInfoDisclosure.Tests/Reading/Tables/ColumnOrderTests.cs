using System.Text;

namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Where the headings stand in another order than that of the form, the columns are theirs.</summary>
public sealed class ColumnOrderTests
{
    private const string RequestTitle = "三、收到和处理政府信息公开申请情况";

    private const string RemedyTitle = "四、政府信息公开行政复议、行政诉讼情况";

    [Fact]
    public void Read_total_that_stands_first_is_the_total()
    {
        foreach (var result in Read(Reordered(TableSample.Tables(), RequestTitle, 6, 0, 1, 2, 3, 4, 5)))
        {
            result.Row("/disclosureRequests/newRequests").Should().Equal("3", "0", "2", "0", "1", "0", "6");
            result.Warned().Should().BeEmpty();
        }
    }

    [Fact]
    public void Read_reversed_columns_of_table_P_are_read_by_their_headings()
    {
        var tables = TableSample.Tables().With("行政规范性文件", "16", "0", "2");
        tables["二、主动公开政府信息情况"][0] = ["信息内容", "现行有效件数", "本年废止件数", "本年制发件数"];

        foreach (var result in Read(tables))
        {
            result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal("2", "0", "16");
            result.At("/proactiveDisclosure/administrativeLicensing/decisionsThisYear").Count.Should().Be(45);
            result.Warned().Should().BeEmpty();
        }
    }

    [Fact]
    public void Read_moved_heading_beside_a_doubled_one_settles_nothing()
    {
        var tables = TableSample.Tables();
        tables[RequestTitle][0] = ["", "总计", "自然人", "商业企业", "商业企业", "社会公益组织", "法律服务机构", "其他"];

        foreach (var result in Read(tables))
        {
            result.Row("/disclosureRequests/newRequests").Should().AllBe("");
            result.Warned().Should().Contain("GID201 /disclosureRequests/newRequests");
        }
    }

    [Fact]
    public void Read_exchanged_columns_of_table_L_are_read_by_their_headings()
    {
        var tables = TableSample.Tables();
        (tables[RemedyTitle][2][0], tables[RemedyTitle][2][1]) = ("结果纠正", "结果维持");

        foreach (var result in Read(tables))
        {
            result.Row("/legalRemedies/reconsideration").Should().Equal("2", "1", "0", "0", "3");
            result.Row("/legalRemedies/directLitigation").Should().Equal("0", "4", "0", "0", "4");
            result.Warned().Should().BeEmpty();
        }
    }

    [Fact]
    public void Read_exchanged_blocks_of_table_L_are_read_by_their_headings()
    {
        var tables = TableSample.Tables();
        (tables[RemedyTitle][1][5], tables[RemedyTitle][1][10]) = ("复议后起诉", "未经复议直接起诉");

        foreach (var result in Read(tables))
        {
            result.Row("/legalRemedies/directLitigation").Should().Equal("0", "0", "5", "0", "5");
            result.Row("/legalRemedies/postReconsiderationLitigation").Should().Equal("0", "4", "0", "0", "4");
        }
    }

    [Fact]
    public void Read_column_numbers_over_table_L_are_no_data()
    {
        var tables = TableSample.Tables();
        tables[RemedyTitle].Insert(0, [.. Enumerable.Range(0, 15).Select(number => $"{number}")]);

        foreach (var result in Read(tables))
            result.Row("/legalRemedies").Should().Equal("1", "2", "0", "0", "3", "0", "4", "0", "0", "4", "0", "0", "5", "0", "5");
    }

    [Fact]
    public void Read_last_years_table_L_by_name_is_passed_over()
    {
        var text = TableSample.Tables().AsPipes();
        var start = text.IndexOf("| 行政复议", StringComparison.Ordinal);
        var table = text[start..text.IndexOf("五、", StringComparison.Ordinal)];
        var last = table.Replace("| 1 | 2 | 0 | 0 | 3 |", "| 8 | 1 | 0 | 0 | 9 |", StringComparison.Ordinal);

        var named = ReportText.Read(text.Replace(table, $"上年数据\n{last}本年数据\n{table}", StringComparison.Ordinal));
        var unnamed = ReportText.Read(text.Replace(table, $"表一\n{last}表二\n{table}", StringComparison.Ordinal));

        named.Row("/legalRemedies/reconsideration").Should().Equal("1", "2", "0", "0", "3");
        named.Warned().Should().BeEmpty();
        unnamed.Warned().Should().Contain("GID219 /legalRemedies");
    }

    [Fact]
    public void Read_commas_behind_a_label_are_borders()
    {
        const string Licensing = "/proactiveDisclosure/administrativeLicensing/decisionsThisYear";
        string Text(string row) => TableSample.Tables().AsPipes().Replace("| 行政许可 | 45 |", row, StringComparison.Ordinal);

        ReportText.Read(Text("行政许可,116,116,116")).At(Licensing).Count.Should().Be(116);
        ReportText.Read(Text("行政许可,\"1,234\"")).At(Licensing).Count.Should().Be(1234);
        ReportText.Read(Text("行政许可,\n45")).At(Licensing).Count.Should().Be(45);
        ReportText.Read(Text("行政许可 1,234")).At(Licensing).Count.Should().Be(1234);
        ReportText.Read(Text("行政许可,116,117")).Warned().Should().Contain("GID201 /proactiveDisclosure/administrativeLicensing");
    }

    [Fact]
    public void Read_columns_outside_the_format_are_left_out_and_told_once()
    {
        var tables = TableSample.Tables();
        tables[RequestTitle] = [.. tables[RequestTitle].Select((row, index) => (string[])[.. row[..2], index == 0 ? "小计" : row[2], .. row[2..]])];

        foreach (var result in Read(tables))
        {
            result.Row("/disclosureRequests/newRequests").Should().Equal("3", "0", "2", "0", "1", "0", "6");
            result.Warned().Should().BeEmpty();
            var told = result.Diagnostics.Where(diagnostic => diagnostic.Code == "GID225").Should().ContainSingle().Which;
            told.Path.Should().Be("/disclosureRequests");
            told.Message.Chinese.Should().Contain("小计");
            told.Location!.Value.Line.Should().BeGreaterThan(10);
        }
    }

    [Fact]
    public void Read_row_marks_of_a_wiki_table_are_no_values()
    {
        var text = TableSample.Tables().AsPipes().Replace("| 行政许可 | 45 |\n", "{|\n|-\n| 行政许可 | 45 |\n|}\n", StringComparison.Ordinal);

        var result = ReportText.Read(text);

        result.At("/proactiveDisclosure/administrativeLicensing/decisionsThisYear").Count.Should().Be(45);
        result.Warned().Should().BeEmpty();
    }

    private static ReadResult[] Read(Dictionary<string, List<string[]>> tables) =>
        [ReportText.Read(tables.AsPipes()), ReportReader.Read(Encoding.UTF8.GetBytes(tables.AsPage()))];

    private static Dictionary<string, List<string[]>> Reordered(Dictionary<string, List<string[]>> tables, string title, params int[] order)
    {
        tables[title] = [.. tables[title].Select(row => (string[])[row[0], .. order.Select(column => row[column + 1])])];
        return tables;
    }
}
