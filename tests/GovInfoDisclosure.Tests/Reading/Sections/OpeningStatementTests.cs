namespace GovInfoDisclosure.Tests.Reading.Sections;

/// <summary>Where the opening statement of a report ends.</summary>
public sealed class OpeningStatementTests
{
    [Theory]
    [InlineData("现公布报告|今年的事", 1)]
    [InlineData("依据条例|现公布报告|今年的事", 2)]
    [InlineData("今年的事", -1)]
    [InlineData("", -1)]
    [InlineData("（一）今年的事|现公布报告", 0)]
    [InlineData("依据条例|（一）今年的事", 1)]
    [InlineData("现公布报告|今年的事|（一）今年的事", 1)]
    [InlineData("一|二|三|现公布报告", 4)]
    [InlineData("一|二|三|四|现公布报告", -1)]
    [InlineData("一|二|三|四|（一）今年的事", -1)]
    [InlineData("现公布报告|甲|乙|请与我们联系|丙", 4)]
    public void Statement_ends_behind_the_last_of_its_words_among_the_first_paragraphs(string paragraphs, int end) =>
        OpeningStatement.EndOf(paragraphs.Split('|')).Should().Be(end);

    [Theory]
    [InlineData("现公布"), InlineData("现发布"), InlineData("兹公布"), InlineData("现将"), InlineData("本报告"), InlineData("本年度报告"), InlineData("特编制"), InlineData("编制如下"), InlineData("统计期限")]
    [InlineData("统计时限"), InlineData("数据期限"), InlineData("统计时间"), InlineData("请与"), InlineData("联系电话"), InlineData("联系地址"), InlineData("通讯地址"), InlineData("邮编"), InlineData("邮政编码"), InlineData("电子版")]
    [InlineData("特向社会公布"), InlineData("现予公布"), InlineData("欢迎查阅"), InlineData("部分组成"), InlineData("六个部分"), InlineData("現公布")]
    public void Words_of_a_statement_may_stand_anywhere_in_it(string word) => OpeningStatement.EndOf([$"前{word}后", "今年的事"]).Should().Be(1);
}
