using System.Text;

namespace GovInfoDisclosure.Tests.Input.Html;

/// <summary>Texts that are marked up by their lines and have elements in them.</summary>
public sealed class MarkedTextTests
{
    private const string Rows = "| 规章 | 5 |\n|---|---|\n| 许可 | |";

    [Theory]
    [InlineData("<div>\n\n# 报告\n\n" + Rows + "\n\n</div>")]
    [InlineData("<div>\n<div>\n<div>\n\n# 报告\n\n甲\n\n" + Rows + "\n\n</div></div></div>")]
    [InlineData("<div>\n一、甲\n\n乙。\n\n丙。\n\n丁。\n</div>")]
    [InlineData("<span id=\"a\"></span>\n== 一、甲 ==\n\n{|\n| 规章\n| 5\n|}")]
    [InlineData("# 报告\n\n## 一、甲\n\n<table><tr><td>1</td></tr></table>\n\n乙\n\n丙")]
    public void Is_true_where_the_lines_are_the_markup(string text)
    {
        MarkedText.Is(text).Should().BeTrue();
        ContentKind.Of(text).Should().Be(InputKind.Html);
    }

    [Theory]
    [InlineData("<div>\n<p>甲</p>\n\n<p>乙</p>\n\n<p>丙</p>\n\n<p>丁</p>\n</div>")]
    [InlineData("<div>\n甲\n乙\n丙\n丁\n</div>")]
    [InlineData("<div>\n\n甲\n\n</div>\n<div>\n\n乙\n\n</div>\n<div>\n\n丙\n\n</div>")]
    [InlineData("<!DOCTYPE html>\n# 甲\n\n" + Rows)]
    [InlineData("<table>\n<tr><td>\n| 1\n| 2\n| 3\n\n甲\n\n乙\n\n丙\n\n</td></tr></table>")]
    [InlineData("<p>甲</p>\n| 首页 | 新闻 |\n<p>乙</p>\n| 上页 |\n<p>丙</p>\n| 下页 |")]
    public void Is_false_for_pages(string text) => MarkedText.Is(text).Should().BeFalse();

    [Theory]
    [InlineData("# 甲\n\n" + Rows)]
    [InlineData("# 甲\n\n" + Rows + "\n\n人数<5，见<附件>与 </ 处")]
    public void Text_without_elements_is_no_page(string text) => ContentKind.Of(text).Should().Be(InputKind.Text);

    [Fact]
    public void Lines_inside_of_elements_are_kept_and_tags_are_no_text() =>
        PageLines.Of("<div>\n\n# 报&amp;告\n\n甲<b>乙</b>\n<span id=\"x\"></span>\n" + Rows + "\n\n</div>\n丙")
            .Should().Be("\n\n# 报&告\n\n甲乙\n\n| 规章 | 5 |\n|---|---|\n| 许可 | |\n\n\n丙");

    [Fact]
    public void Tables_of_elements_are_tables() =>
        PageLines.Of("# 报告\n\n## 甲\n\n<div><table>\n<tr><td>规章</td>\n<td>5</td><td></td></tr>\n</table></div>\n\n乙\n\n" + Rows)
            .Should().Be("# 报告\n\n## 甲\n\n1| 0[规章] 1[5] 2[]\n\n\n乙\n\n| 规章 | 5 |\n|---|---|\n| 许可 | |");

    [Fact]
    public void Break_in_a_row_is_no_line() =>
        PageLines.Of("<div>\n\n甲<br>乙\n\n| 规<br>章 | 5<br/> |\n|---|---|\n| 许可 | 6 |\n</div>")
            .Should().Contain("\n甲\n乙\n").And.Contain("\n| 规 章 | 5  |\n");

    [Fact]
    public void Address_in_angle_brackets_is_text() =>
        PageLines.Of("<div>\n\n" + Rows + "\n\n见<https://www.example.cn/a?b=1>与<mail@example.cn>。\n</div>")
            .Should().Contain("见https://www.example.cn/a?b=1与mail@example.cn。");

    [Fact]
    public void Read_report_inside_of_a_div_reads_the_same_as_without_it()
    {
        const string Report = """
            # 青石县教育局2023年政府信息公开工作年度报告

            ## 二、主动公开政府信息情况

            | 第二十条第（一）项 | | | |
            |---|---|---|---|
            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | 规章 | 1 | 2 | 3 |
            | 行政规范性文件 | 4 | | 6 |
            """;

        var plain = ReportReader.Read(Encoding.UTF8.GetBytes(Report));
        var wrapped = ReportReader.Read(Encoding.UTF8.GetBytes("<div>\n\n" + Report + "\n\n</div>\n"));

        plain.Report!.ProactiveDisclosure!.NormativeDocuments.CurrentlyInEffect.Should().Be((Cell)6);
        wrapped.Report.Should().Be(plain.Report);
    }
}
