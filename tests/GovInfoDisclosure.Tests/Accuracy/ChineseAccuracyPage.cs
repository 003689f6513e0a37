using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>The page of the figures in Chinese, made of the English one, so that no figure is written twice.</summary>
internal static class ChineseAccuracyPage
{
    public static string Of(string english)
    {
        var page = Headings.Aggregate(english.Replace(AccuracyPage.Intro, Intro, StringComparison.Ordinal).Replace(AccuracyPage.ToolText, ToolText, StringComparison.Ordinal),
            (text, heading) => text.Replace($"## {heading.English}\n", $"## {heading.Chinese}\n", StringComparison.Ordinal));
        page = Regex.Replace(page, @"Seeds (\d+) to (\d+), (\d+) texts\.", "种子为 $1 至 $2，共 $3 份文本。");
        page = Regex.Replace(page, @"^\| (\w+) \| texts \|.*$", head => $"| {Heads[head.Groups[1].Value]} {Columns}", RegexOptions.Multiline);
        return Regex.Replace(page, @"^\| ([^|]+) (?=\| \d)", row => $"| {Translated(row.Groups[1].Value)} ", RegexOptions.Multiline);
    }

    // A family is a damage and a shape; the names of tools stay as they are.
    private static string Translated(string name) =>
        string.Join("：", name.Split(": ").Select(part => Damages.TryGetValue(part, out var damage) ? damage : Shapes.GetValueOrDefault(part, part)));

    private const string Columns = "| 文本数 | 数字数 | 正确 % | 有警告 | 无警告 | 误警告 | 标题信息 | 丢失段落 | 混入文字 |";

    private static readonly (string English, string Chinese)[] Headings =
        [("By damage", "按变动分"), ("By shape", "按样子分"), ("Texts of real tools", "实际工具转出的文本"), ("Every family", "逐类结果")];

    private static readonly Dictionary<string, string> Heads = new() { ["damage"] = "变动", ["shape"] = "样子", ["tool"] = "工具", ["family"] = "类别" };

    private static readonly Dictionary<string, string> Damages = new()
    {
        ["all"] = "合计",
        ["form"] = "原样",
        ["labels"] = "名称的写法不同",
        ["values"] = "数字的写法不同",
        ["units"] = "单位的写法不同",
        ["total first"] = "总计在前",
        ["columns exchanged"] = "列互换",
        ["table P reversed"] = "表二倒序",
        ["blocks of L exchanged"] = "表四各部分互换",
        ["rows exchanged"] = "行互换",
        ["index column"] = "另加序号列",
        ["subtotal column"] = "另加小计列",
        ["last year's column"] = "另加上年数量列",
        ["last year's total in R"] = "表三另加上年总计",
        ["last year's table"] = "另有上年的表",
        ["no headings"] = "没有列标题",
        ["blocks apart"] = "各部分分开成表",
        ["cells dropped"] = "丢失单元格",
        ["blanks dropped"] = "丢失空白单元格",
        ["row missing"] = "缺行",
        ["page break"] = "分页断开",
        ["page break, headings again"] = "分页断开并重复列标题",
        ["headings of this year"] = "列标题写明年度",
        ["row of its own"] = "自加一行",
        ["page around"] = "周围有网页内容",
        ["notes"] = "附注",
        ["labels, values, page and notes"] = "名称、数字、网页内容、附注并有",
        ["wrong total"] = "总计有误",
        ["broken numbers"] = "数字断开",
        ["odd cells"] = "单元格内容异常",
        ["equal cells dropped"] = "相同的单元格只留一个",
        ["bare page number"] = "单独的页码",
        ["title in other words"] = "标题换了说法",
        ["headings in other words"] = "各部分标题换了说法",
        ["blocks apart, side by side"] = "各部分分开并列",
    };

    private static readonly Dictionary<string, string> Shapes = new()
    {
        ["html"] = "网页",
        ["html, headings in th"] = "网页，标题用 th",
        ["html, wrapped text"] = "网页，文字折行",
        ["html, unmerged"] = "网页，不合并单元格",
        ["html, repeated"] = "网页，合并处重复内容",
        ["html, spans lost"] = "网页，丢失跨行跨列",
        ["html, div grid"] = "网页，用 div 排成",
        ["html, layout table"] = "网页，套在排版表格中",
        ["html, side by side"] = "网页，左右并列",
        ["html, hidden and struck"] = "网页，有隐藏和划掉的内容",
        ["html, note marks"] = "网页，有脚注符号",
        ["html, form fields"] = "网页，表单控件",
        ["tab"] = "制表符",
        ["tab, unmerged"] = "制表符，不合并单元格",
        ["tab, repeated"] = "制表符，合并处重复内容",
        ["pipe"] = "竖线",
        ["pipe, repeated"] = "竖线，合并处重复内容",
        ["pipe, row ends only"] = "竖线，仅在行末",
        ["pipe, cell a line"] = "竖线，一行一个单元格",
        ["pipe, broken rows"] = "竖线，行断开",
        ["org"] = "Org 表格",
        ["mediawiki"] = "MediaWiki 表格",
        ["asciidoc"] = "AsciiDoc 表格",
        ["rst grid"] = "reStructuredText 网格",
        ["box drawing"] = "制表线",
        ["csv"] = "CSV 文件",
        ["csv, quoted"] = "CSV 文件，加引号",
        ["csv, semicolon"] = "CSV 文件，用分号",
        ["spaces, left"] = "空格，左对齐",
        ["spaces, centred"] = "空格，居中",
        ["spaces, right, indexed"] = "空格，右对齐，有序号",
        ["layout"] = "PDF 排版文字",
        ["cell a line"] = "一行一个单元格",
        ["cell a line, gaps"] = "一行一个单元格，有空行",
        ["cell a line, torn"] = "一行一个单元格，名称拆断",
        ["glued label"] = "与名称粘连",
        ["glued row"] = "整行粘连",
        ["one line"] = "全在一行",
        ["one line, tables"] = "每张表一行",
        ["one line, pipes"] = "全在一行，有竖线",
        ["reading order"] = "先名称后数字，逐行",
        ["column order"] = "先名称后数字，逐列",
    };

    private const string ToolText = """
        生成器的四个页面，表格与格式一致，由这些工具转成文字；文本和制作方法在 `tests/GovInfoDisclosure.Tests/Samples/tools` 中。
        """;

    private const string Intro = """
        # 准确率

        [English](../accuracy.md)

        随机生成报告，以实际见到的各种样子印出，看有多少数字读得正确。本页和英文页一同由测试写出：

        ```bash
        ACCURACY_PAGE=docs/accuracy.md ACCURACY_SEEDS=57 dotnet test tests/GovInfoDisclosure.Tests -c Release --filter Measure_writes
        ```

        `ACCURACY_FAMILY` 按名称（英文页所列）的一部分选择类别，`ACCURACY_START` 是第一个种子，`ACCURACY_DUMP` 指定一个文件夹，存放读取有误的最小输入，每个都附有正确答案和所给的诊断。报告由另外编写的生成器产生，它对格式的了解来自 2019 年和 2021 年的通知，而不是来自本库。

        - **数字数**：文本中印有的数字。有的单元格在转成文字之前就已丢失，从文本无法确定；这样的数字，只有读出了一个数，或者留空而没有任何说明时，才计入。
        - **有警告**：漏读、读错或多出的数字，而有警告或错误指明它的单元格、行或表。
        - **无警告**：同上，而没有这样的警告。这一项必须是 0。
        - **误警告**：读得正确、却有警告或错误提到的数字。
        - **标题信息**：机关、年度、日期和统计期限读错，或者缺失而没有说明。**丢失段落**：不在所属部分中的段落。**混入文字**：报告周围的网页内容，被当作了某一部分的文字。


        """;
}
