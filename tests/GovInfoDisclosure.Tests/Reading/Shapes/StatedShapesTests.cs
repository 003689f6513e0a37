using GovInfoDisclosure.Tests.Reading.Tables;

namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>Tables whose cells are stated by spaces, by a wiki's marks or by AsciiDoc's, and tables of an earlier year.</summary>
public class StatedShapesTests
{
    private const string Licensing = "/proactiveDisclosure/administrativeLicensing/decisionsThisYear";

    private const string Opening = """
        云岭市教育局2024年政府信息公开工作年度报告
        一、总体情况
        工作正常。
        二、主动公开政府信息情况

        """;

    [Fact]
    public void Read_columns_kept_by_spaces_keeps_blank_cells()
    {
        var result = Read("""
             第二十条第（一）项
                信息内容      本年制发件数  本年废止件数  现行有效件数
                  规章             3                           12
             行政规范性文件                     1              9
            """);

        result.Row("/proactiveDisclosure/administrativeRules").Should().Equal("3", "", "12");
        result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal("", "1", "9");
    }

    [Fact]
    public void Read_columns_of_a_data_frame_counts_characters()
    {
        var result = Read("""
                       0       1       2       3
            0       信息内容  本年制发件数  本年废止件数  现行有效件数
            1         规章       3               12
            2    行政规范性文件               1       9
            """);

        result.Row("/proactiveDisclosure/administrativeRules").Should().Equal("3", "", "12");
        result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal("", "1", "9");
    }

    [Fact]
    public void Read_table_L_with_broken_headings_takes_the_columns_as_they_are_laid_out()
    {
        var result = Read("""
            规章 | 0 | 0 | 0
            四、政府信息公开行政复议、行政诉讼情况

                           行政复议                                                    行政诉讼
                    结果维  结果纠  其他结  尚未审             未经复议直接起诉                           复议后起诉
             总计     持      正      果      结     总计   结果维  结果纠  其他结  尚未审   总计   结果维  结果纠  其他结  尚未审
                                                              持      正      果      结              持      正      果      结
             107     100      7       0       0       0       0       0       0       0       0       0       0       0       0

            五、存在的主要问题及改进情况
            """);

        result.Row("/legalRemedies").Take(5).Should().Equal("100", "7", "0", "0", "107");
    }

    [Fact]
    public void Read_a_row_that_fits_by_chance_where_characters_are_counted_does_not_decide_for_other_tables()
    {
        var result = ReportText.Read("""
            云岭市教育局2019年政府信息公开工作年度报告
            二、主动公开政府信息情况

                                              第二十条第（一）项
                   信息内容         2019年新制作数  2019年新公开数          对外公开总数量
                                          量              量
                     规章                                                         90
                  规范性文件

            四、政府信息公开行政复议、行政诉讼情况

                           行政复议                                                    行政诉讼
            结果维  结果纠  其他结  尚未审                     未经复议直接起诉                           复议后起诉
              持      正      果      结     总计   结果维  结果纠  其他结  尚未审   总计   结果维  结果纠  其他结  尚未审   总计
                                                      持      正      果      结              持      正      果      结
                                                                                                      43              66     109

            五、存在的主要问题及改进情况
            """);

        result.Row("/legalRemedies").Skip(10).Should().Equal("", "43", "", "66", "109");
    }

    [Fact]
    public void Read_a_single_row_of_blanks_and_numbers_takes_the_headings_above()
    {
        var result = Read("""
            规章 | 0 | 0 | 0
            四、政府信息公开行政复议、行政诉讼情况

                           行政复议                                                    行政诉讼
            结果维  结果纠  其他结  尚未审                     未经复议直接起诉                           复议后起诉
              持      正      果      结     总计   结果维  结果纠  其他结  尚未审   总计   结果维  结果纠  其他结  尚未审   总计
                                                      持      正      果      结              持      正      果      结
                                                                                                      43              66     109

            五、存在的主要问题及改进情况
            """);

        result.Row("/legalRemedies").Skip(10).Should().Equal("", "43", "", "66", "109");
    }

    [Fact]
    public void Read_values_that_stand_under_no_column_leaves_the_row_to_be_looked_at()
    {
        var result = Read("""
             第二十条第（一）项
                信息内容      本年制发件数  本年废止件数  现行有效件数
                  规章         3             12
             行政规范性文件     8 9
            """);

        result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal("", "", "");
        result.Warned().Should().Contain(warning => warning.Contains("/proactiveDisclosure/normativeDocuments"));
    }

    [Fact]
    public void Read_wiki_table_with_spans_places_every_value()
    {
        var result = Read("""
            {| class="wikitable"
            |-
            | colspan="4" | 第二十条第（一）项
            |-
            | 信息内容 || 本年制发件数 || 本年废止件数 || 现行有效件数
            |-
            | 规章 || 3 || || 12
            |-
            | 行政规范性文件
            |
            | 1
            | 9
            |}
            """);

        result.Row("/proactiveDisclosure/administrativeRules").Should().Equal("3", "", "12");
        result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal("", "1", "9");
    }

    [Theory]
    [InlineData("| 规章 || 3 |||| 12")]
    [InlineData("| 规章 || 3 || || 12")]
    [InlineData("| 规章||3||||12")]
    [InlineData("! 规章 !! 3 !!  !! 12")]
    public void Read_wiki_cell_with_nothing_in_it_is_blank(string row) =>
        Read($"{{|\n|-\n| 信息内容 || 本年制发件数 || 本年废止件数 || 现行有效件数\n|-\n{row}\n|}}").Row("/proactiveDisclosure/administrativeRules").Should().Equal("3", "", "12");

    [Fact]
    public void Read_AsciiDoc_table_fills_its_columns()
    {
        var result = Read("""
            [cols=",,,",]
            |===
            4+|第二十条第（一）项
            |信息内容 |本年制发件数 |本年废止件数
            |现行有效件数
            |规章 |3 | |12
            |行政规范性文件 | |1
            |9
            |===
            """);

        result.Row("/proactiveDisclosure/administrativeRules").Should().Equal("3", "", "12");
        result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal("", "1", "9");
    }

    [Theory]
    [InlineData("上年主动公开政府信息情况")]
    [InlineData("2023年主动公开政府信息情况")]
    public void Read_table_of_an_earlier_year_is_left_out_and_told(string caption)
    {
        const string Table = "第二十条第（五）项\n信息内容 | 本年处理决定数量\n行政许可 | 45\n";
        var last = Table.Replace("45", "8", StringComparison.Ordinal);

        var before = Read($"{caption}\n{last}{Table}");
        var alone = Read($"{caption}\n{last}");

        before.At(Licensing).Count.Should().Be(45);
        before.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == DiagnosticCodes.EarlierTable);
        alone.At(Licensing).Count.Should().Be(8, "no other table is this year's");
    }

    [Fact]
    public void Read_table_of_this_year_is_no_earlier_one()
    {
        var result = Read("2024年主动公开政府信息情况\n第二十条第（五）项\n行政许可 | 45\n第二十条第（五）项\n");

        result.At(Licensing).Count.Should().Be(45);
    }

    [Fact]
    public void Read_numbers_that_only_count_rows_are_no_data()
    {
        var result = Read("""
            序号 | 信息内容 | 本年处理决定数量
            1 | 行政许可 | 45
            2 | 行政处罚 | 7
            3 | 行政强制 | 0
            """);

        result.At(Licensing).Count.Should().Be(45);
        result.Warned().Should().NotContain(warning => warning.Contains("administrativeLicensing"));
    }

    [Fact]
    public void Read_heading_with_the_year_of_the_report_is_that_of_this_year()
    {
        var result = Read("信息内容 | 2024年处理决定数量\n行政许可 | 45\n");

        result.Report!.Cells().Should().Contain(cell => cell.Address == Licensing && cell.Number == 45);
    }

    [Fact]
    public void Read_label_over_two_lines_is_one_label()
    {
        var result = Read("第二十条第（六）项\n信息内容\n本年处理决定数量\n行政\n处罚\n7\n行政强制\n0\n");

        result.At("/proactiveDisclosure/administrativePenalties/decisionsThisYear").Count.Should().Be(7);
    }

    private static ReadResult Read(string table) => ReportText.Read(Opening + table + "\n三、收到和处理政府信息公开申请情况\n");
}
