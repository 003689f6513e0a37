
namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>A text without its line breaks gets the lines back that its titles, labels and values had.</summary>
public class FlatLinesTests
{
    [Theory]
    // A table on one line: labels, and the values behind them.
    [InlineData("规章 0 0 0 行政规范性文件 3 1 9", "规章|0 0 0|行政规范性文件|3 1 9")]
    [InlineData("规章000行政规范性文件319", "规章|000|行政规范性文件|319")]
    [InlineData("行政许可12第二十条第（六）项 信息内容 本年处理决定数量 行政处罚4", "行政许可|12|第二十条第（六）项|信息内容|本年处理决定数量|行政处罚|4")]
    // The digit before the dot is the row's own number, and the others are values.
    [InlineData("1.属于国家秘密00000002.其他法律行政法规禁止公开1000001", "1.属于国家秘密|0000000|2.其他法律行政法规禁止公开|1000001")]
    [InlineData("2.重复申请 0 0 0 0 0 0 03.要求提供公开出版物 0 0 0 0 0 0 0",
        "2.重复申请|0 0 0 0 0 0 0|3.要求提供公开出版物|0 0 0 0 0 0 0")]
    // A label may hold white space, a note, or what an office adds to it.
    [InlineData("本年新收的申请件数 3 0 0 0 0 0 3 三、本年度办 理结果（一）予以 公开 3 0 0 0 0 0 3",
        "本年新收的申请件数|3 0 0 0 0 0 3|三、本年度办 理结果|（一）予以 公开|3 0 0 0 0 0 3")]
    [InlineData("行政事业性收费（单位：万元） 12.5 三、收到和处理政府信息公开申请情况 行政许可 1",
        "行政事业性收费（单位：万元）|12.5|三、收到和处理政府信息公开申请情况|行政许可|1")]
    // Labels that the form does not know so, each up to its values; a sentence is none.
    [InlineData("规章 0 0 0 行政规范性文件 3 1 9 制度文本 0 0 4 会议纪要 2 0 5 行政许可 12 行政处罚 4",
        "规章|0 0 0|行政规范性文件|3 1 9|制度文本|0 0 4|会议纪要|2 0 5|行政许可|12|行政处罚|4")]
    [InlineData("行政处罚 4 其中罚款 3 ，警告 1 行政强制 0 第二十条第（八）项", "行政处罚|4|其中罚款 3 ，警告 1|行政强制|0|第二十条第（八）项")]

    // Sections of one line, with the sentences of their text.
    [InlineData("某局2023年度报告 一、总体情况 工作正常。 继续努力。 二、主动公开政府信息情况 规章 0 0 0 行政规范性文件 3 1 9 "
        + "三、收到和处理政府信息公开申请情况 六、其他需要报告的事项 无。",
        "某局2023年度报告|一、总体情况|工作正常。|继续努力。|二、主动公开政府信息情况|规章|0 0 0|行政规范性文件|3 1 9|"
        + "三、收到和处理政府信息公开申请情况|六、其他需要报告的事项|无。")]
    // A title without its number, behind the end of a sentence.
    [InlineData("一、总体情况 工作正常。 主动公开政府信息情况 规章 0 0 0 行政规范性文件 3 1 9 五、存在的主要问题及改进情况 有待加强。 其他需要报告的事项 无。",
        "一、总体情况|工作正常。|主动公开政府信息情况|规章|0 0 0|行政规范性文件|3 1 9|五、存在的主要问题及改进情况|有待加强。|其他需要报告的事项|无。")]
    [InlineData("本区工作机制较为单一。六、其他需要报告的事项", "本区工作机制较为单一。|六、其他需要报告的事项")]
    [InlineData("一、总体情况 2023年本区主动公开信息12条。", "一、总体情况|2023年本区主动公开信息12条。")]

    // The title before the first sentence, but not what a sentence says of a report.
    [InlineData("北坡镇 2023年度政府信息公开工作年度报告 根据条例，特公布本报告。 规章 0 0 0 行政规范性文件 3 1 9",
        "北坡镇 2023年度政府信息公开工作年度报告|根据条例，特公布本报告。|规章|0 0 0|行政规范性文件|3 1 9")]
    [InlineData("根据条例，公布北坡镇2023年政府信息公开工作年度报告 如下。规章 0 0 0 行政规范性文件 3 1 9",
        "根据条例，公布北坡镇2023年政府信息公开工作年度报告 如下。|规章|0 0 0|行政规范性文件|3 1 9")]
    public void A_line_is_cut_where_texts_of_the_form_and_values_meet(string line, string lines, char separator = '|')
    {
        LinesOf(line).Should().Equal(lines.Split(separator));
    }

    [Theory]
    // Sentences name rows and count pieces.
    [InlineData("全年新收政府信息公开申请5件，其中予以公开3件，部分公开1件，不予公开1件，行政复议0件，行政诉讼0件。")]
    [InlineData("本年度办理行政许可 12 件，行政处罚 4 件，行政强制 0 件。")]
    // Titles of sections in a sentence or a reference are none.
    [InlineData("本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项等六个部分组成。")]
    [InlineData("具体数据见三、收到和处理政府信息公开申请情况一节。")]
    [InlineData("一、总体情况良好，各项任务按期完成。")]
    [InlineData("各项任务按期完成。总体情况 良好。")]
    [InlineData("各项任务按期完成， 总体情况 良好。")]
    [InlineData("各项任务按期完成。 总体情况良好。")]
    // One row, or the headings of a table.
    [InlineData("行政规范性文件 3 1 9")]
    [InlineData("三、本年度办理结果 （三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0")]
    [InlineData("信息内容 本年制发件数 本年废止件数 现行有效件数")]
    // The title of the report and words of the form behind it.
    [InlineData("北坡镇2023年度政府信息公开工作年度报告 总体情况")]
    public void A_line_that_lost_no_break_stays_whole(string line) => LinesOf(line).Should().Equal(line);

    [Theory]
    // As long as no report of one line is.
    [InlineData("规章 0 行政许可 45", "规章 0 行政许可 45")]
    [InlineData("规章 0 行政许可 450", "规章|0|行政许可|450")]
    // A label and its values, and behind them a label or a title; a heading of a column is neither.
    [InlineData("行政许可 12 自然人 商业企业 45", "行政许可 12 自然人 商业企业 45")]
    [InlineData("行政许可 12 六、其他需要报告的事项", "行政许可|12|六、其他需要报告的事项")]
    [InlineData("行政许可 行政处罚 行政强制 规章", "行政许可 行政处罚 行政强制 规章")]
    // The headings of table L are eight at least, and no borders part them.
    [InlineData("结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果", "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果")]
    [InlineData("结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正", "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正")]
    [InlineData("结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果", "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果")]
    [InlineData("结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果", "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果", '#')]
    // A page number behind the values.
    [InlineData("规章 0 0 0 — 2 — 行政规范性文件 3 1 9", "规章|0 0 0|— 2 —|行政规范性文件|3 1 9")]
    [InlineData("规章 0 0 0 -2- 行政规范性文件 3 1 9", "规章|0 0 0|-2-|行政规范性文件|3 1 9")]
    [InlineData("规章 0 — 0 行政规范性文件 3 1 9", "规章|0 — 0|行政规范性文件|3 1 9")]
    [InlineData("规章 0 0 — 行政规范性文件 3 1 9", "规章|0 0 —|行政规范性文件|3 1 9")]
    [InlineData("规章 — 2 — 行政规范性文件 3 1 9", "规章|— 2 —|行政规范性文件|3 1 9")]
    // Rows that the form does not know so are two at least, and no sentence.
    [InlineData("规章 0 0 0 制度文本 0 0 4 行政许可 12", "规章|0 0 0|制度文本 0 0 4|行政许可|12")]
    [InlineData("规章 0 0 0 制度文本 0 0 4 会议纪要 2 0 5 行政许可 12", "规章|0 0 0|制度文本|0 0 4|会议纪要|2 0 5|行政许可|12")]
    [InlineData("规章 0 0 0 制度文本 0 0 4 会议纪要 2 0 5 备注 行政许可 12", "规章|0 0 0|制度文本 0 0 4 会议纪要 2 0 5 备注|行政许可|12")]
    [InlineData("规章 0 0 0 制度文本。 0 0 4 会议纪要 2 0 5 行政许可 12", "规章|0 0 0|制度文本。 0 0 4 会议纪要 2 0 5|行政许可|12")]
    [InlineData("规章 0 0 0 制度文本 0 0 4 另有； 2 0 5 行政许可 12", "规章|0 0 0|制度文本 0 0 4 另有； 2 0 5|行政许可|12")]
    public void A_table_is_cut_where_a_label_begins(string line, string lines, char separator = '|') => LinesOf(line).Should().Equal(lines.Split(separator));

    [Theory]
    // Borders stay with the row that they begin.
    [InlineData("| 规章 | 0 | 0 | 0 | 行政规范性文件 | 3 | 1 | 9 |", "| 规章 | 0 | 0 | 0#| 行政规范性文件 | 3 | 1 | 9 |")]
    [InlineData("|规章|0|0|0|行政规范性文件|3|1|9|", "|规章|0|0|0#|行政规范性文件|3|1|9|")]
    [InlineData("|\u00A0规章|0|0|0|\u3000 行政规范性文件|3|1|9|", "|\u00A0规章|0|0|0#|\u3000 行政规范性文件|3|1|9|")]
    [InlineData("规章 | 0 | 0 | 0 | 行政规范性文件 | 3 | 1 | 9", "规章 | 0 | 0 | 0 |#行政规范性文件 | 3 | 1 | 9")]
    [InlineData("规章\t0\t0\t0\t行政规范性文件\t3\t1\t9", "规章\t0\t0\t0#行政规范性文件\t3\t1\t9")]
    [InlineData("| 信息内容 | 本年处理决定数量 | 行政许可 | 12 | 行政处罚 | 7 |", "| 信息内容 | 本年处理决定数量#| 行政许可 | 12#| 行政处罚 | 7 |")]
    [InlineData("| 行政许可 | 12 | 行政处罚 | 7 | 三、收到和处理政府信息公开申请情况", "| 行政许可 | 12#| 行政处罚 | 7 |#三、收到和处理政府信息公开申请情况")]
    public void A_line_with_borders_is_cut_before_the_border_of_a_row(string line, string lines) => LinesOf(line).Should().Equal(lines.Split('#'));

    [Theory]
    [InlineData("。")]
    [InlineData("；")]
    [InlineData("！")]
    [InlineData("）")]
    [InlineData(")")]
    [InlineData(".")]
    [InlineData("3")]
    [InlineData("３")]
    [InlineData("。 ")]
    public void A_title_at_the_end_of_a_line_stands_behind_a_sentence(string end) =>
        LinesOf($"本区工作机制较为单一{end}六、其他需要报告的事项").Should().Equal($"本区工作机制较为单一{end}".Trim(), "六、其他需要报告的事项");

    [Theory]
    [InlineData("，")]
    [InlineData("、")]
    [InlineData("：")]
    [InlineData("")]
    public void A_title_at_the_end_of_a_sentence_is_a_part_of_it(string end) =>
        LinesOf($"本区工作机制较为单一{end}六、其他需要报告的事项").Should().ContainSingle();

    [Theory]
    [InlineData(" 工作正常，任务完成。")]
    [InlineData("：工作正常，任务完成。")]
    [InlineData("。工作正常，任务完成。")]
    [InlineData("2023年，任务完成。")]
    [InlineData("２０２３年，任务完成。")]
    public void A_title_before_the_text_of_its_section_is_cut_off(string text) =>
        LinesOf("一、总体情况" + text).Should().Equal("一、总体情况", text.Trim());

    [Theory]
    [InlineData("、工作正常，任务完成。")]
    [InlineData("工作正常，任务完成。")]
    [InlineData("")]
    public void A_title_that_a_sentence_begins_with_is_a_part_of_it(string text) =>
        LinesOf("  一、总体情况和别的" + text).Should().ContainSingle();

    [Theory]
    [InlineData('。', true)]
    [InlineData('！', true)]
    [InlineData('？', true)]
    [InlineData('：', true)]
    [InlineData('，', false)]
    [InlineData('；', false)]
    public void A_report_of_one_line_gets_lines_for_its_sentences(char end, bool isCut)
    {
        string[] sentences = isCut ? [$"工作正常{end}", "继续努力。"] : [$"工作正常{end} 继续努力。"];

        LinesOf($"一、总体情况 工作正常{end} 继续努力。 五、存在的主要问题及改进情况 机制单一。 六、其他需要报告的事项 无。").Should().Equal(
            ["一、总体情况", .. sentences, "五、存在的主要问题及改进情况", "机制单一。", "六、其他需要报告的事项", "无。"]);
    }

    [Fact]
    public void A_line_of_two_sections_keeps_its_sentences_together() =>
        LinesOf("一、总体情况 工作正常。 继续努力。 六、其他需要报告的事项 无。 特此报告。")
            .Should().Equal("一、总体情况", "工作正常。 继续努力。", "六、其他需要报告的事项", "无。 特此报告。");

    [Fact]
    public void The_head_of_a_report_of_one_line_has_a_line_for_each_of_its_words() =>
        LinesOf("某局 2023年度报告 公布 一、总体情况 工作正常。 五、存在的主要问题及改进情况 机制单一。 六、其他需要报告的事项 无。").Should().Equal(
            "某局", "2023年度报告", "公布", "一、总体情况", "工作正常。", "五、存在的主要问题及改进情况", "机制单一。", "六、其他需要报告的事项", "无。");

    [Fact]
    public void The_head_is_the_beginning_of_the_text() =>
        "前言\n某局 2023年度报告 公布 一、总体情况 工作正常。 五、存在的主要问题及改进情况 机制单一。 六、其他需要报告的事项 无。".After(FlatLines.Restore)
            .Select(line => line.Trim()).Should().Equal("前言", "某局 2023年度报告 公布", "一、总体情况", "工作正常。",
                "五、存在的主要问题及改进情况", "机制单一。", "六、其他需要报告的事项", "无。");

    [Fact]
    public void Lines_around_one_that_is_cut_stay_as_they_are() =>
        "  前 \n规章 0 0 0 行政规范性文件 3 1 9\n\n后  \n行政许可 12 行政处罚 45 \n末".After(FlatLines.Restore).Select(line => line.TrimEnd()).Should().Equal(
            "  前", "规章", " 0 0 0", "行政规范性文件", " 3 1 9", "", "后", "行政许可", " 12", "行政处罚", " 45", "末");

    [Fact]
    public void A_row_whose_cells_are_stated_is_not_cut() =>
        StatedText.Of("{|\n| 规章 0 0 0 行政规范性文件 3 1 9\n|}").After(document => FlatLines.Restore(WikiTables.State(document)))
            .Should().Equal("1: 0=规章 0 0 0 行政规范性文件 3 1 9");

    [Fact]
    public void A_text_that_lost_no_break_is_the_same_text()
    {
        var document = StatedText.Of("规章 0 0 0\n行政规范性文件 3 1 9");

        FlatLines.Restore(document).Should().BeSameAs(document);
    }

    private static string[] LinesOf(string line)
    {
        var document = FlatLines.Restore(TextInput.Read(line));
        return document.Lines.Select(part => document.TextOf(part).Trim().ToString()).ToArray();
    }
}
