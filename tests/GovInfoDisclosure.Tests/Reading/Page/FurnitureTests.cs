namespace GovInfoDisclosure.Tests.Reading.Page;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData("发布时间：2023-01-12"), InlineData("发 布 时 间 2023-01-12"), InlineData("發布時間：2023-01-12"), InlineData("【打印】【关闭】"), InlineData("繁體 | 简体"), InlineData("首页 > 政务公开")]
    [InlineData("来源：某局办公室。")]
    public void Lines_of_the_page_before_a_report(string line) => Furniture.IsHead(line).Should().BeTrue();

    [Theory]
    [InlineData("发布于网站的信息1136条"), InlineData("首页改版后访问量上升。"), InlineData("根据《条例》编制本报告")]
    public void Lines_of_the_preamble(string line) => Furniture.IsHead(line).Should().BeFalse();

    [Theory]
    [InlineData("索引号：000014349"), InlineData("附件下载"), InlineData("分享到微信"), InlineData("某某网 粤ICP备05070829号"), InlineData("粤公网安备 44010402001160号")]
    public void Lines_of_the_page_behind_a_report(string line) => Furniture.IsFooter(line).Should().BeTrue();

    [Theory]
    [InlineData("文号清理工作"), InlineData("发布于网站"), InlineData("来源于本级的信息")]
    public void Lines_of_the_last_section(string line) => Furniture.IsFooter(line).Should().BeFalse();

    [Fact]
    public void Every_word_stands_once_in_a_list()
    {
        foreach (var words in (string[][])[PageWords.Head, PageWords.HeadSentence, PageWords.Foot, PageWords.Labels])
            words.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_word_can_be_met_on_a_page_whose_characters_are_made_simplified() =>
        PageWords.Head.Concat(PageWords.Foot).Concat(PageWords.Labels).Should()
            .OnlyContain(word => word.All(character => TraditionalCharacters.Simplify(character) == character));
}
