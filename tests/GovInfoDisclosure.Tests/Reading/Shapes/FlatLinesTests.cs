
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
    public void A_line_that_lost_no_break_stays_whole(string line) => LinesOf(line).Should().Equal(line);

    private static string[] LinesOf(string line)
    {
        var document = FlatLines.Restore(TextInput.Read(line));
        return document.Lines.Select(part => document.TextOf(part).Trim().ToString()).ToArray();
    }
}
