namespace GovInfoDisclosure.Tests.Reading.Page;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData("发布时间：2023-01-12"), InlineData("发 布 时 间 2023-01-12"), InlineData("發布時間：2023-01-12"), InlineData("【打印】【关闭】"), InlineData("繁體 | 简体"), InlineData("首页 > 政务公开")]
    [InlineData("来源：某局办公室。"), InlineData("来源 作者 点击量"), InlineData("总号：12 期号：3"), InlineData("分享到： 微信 微博 QQ空间"), InlineData("微信微博QQ空间")]
    [InlineData("附件下载（63K）"), InlineData("[打印] [关闭]"), InlineData("【字体：大 中 小】"), InlineData("（2025年1月20日）"), InlineData("2025-01-20 10:31:05 星期一")]
    [InlineData("首页 政务公开 年度报告"), InlineData("首页 › 年报"), InlineData("- 索引号: 00231"), InlineData("时间：2025-01-20"), InlineData("浏览次数：")]
    public void Lines_of_the_page_before_a_report(string line) => Furniture.IsHead(line).Should().BeTrue();

    [Theory]
    [InlineData("发布于网站的信息1136条"), InlineData("首页改版后访问量上升。"), InlineData("根据《条例》编制本报告"), InlineData("根据<条例>编制本报告"), InlineData("政府信息公开条例》的要求，")]
    [InlineData("单位职责，编制本报告"), InlineData("2025年1月20日起施行"), InlineData("分类公开各类信息116条，其中")]
    public void Lines_of_the_preamble(string line) => Furniture.IsHead(line).Should().BeFalse();

    [Theory]
    [InlineData("索引号：000014349"), InlineData("附件下载"), InlineData("分享到微信"), InlineData("某某网 粤ICP备05070829号"), InlineData("粤公网安备 44010402001160号")]
    [InlineData("主办单位：某某市人民政府"), InlineData("版权所有：某某市人民政府，未经许可不得转载。"), InlineData("扫一扫在手机打开当前页"), InlineData("【打印】 【关闭】"), InlineData("建议使用1920*1080分辨率，谷歌浏览器。")]
    public void Lines_of_the_page_behind_a_report(string line) => Furniture.IsFooter(line).Should().BeTrue();

    [Theory]
    [InlineData("文号清理工作"), InlineData("发布于网站"), InlineData("来源于本级的信息")]
    [InlineData("主办各类培训12场。"), InlineData("附件管理更加规范。"), InlineData("关闭政务新媒体账号1个。"), InlineData("访问量达到602万余次。"), InlineData("分享经验，取长补短。")]
    public void Lines_of_the_last_section(string line) => Furniture.IsFooter(line).Should().BeFalse();

    [Theory]
    [InlineData("某某市人民政府", true), InlineData("某某县水务局（盖章）", true), InlineData("无其他需要报告的事项", false), InlineData("暂无", false)]
    public void Name_over_the_date_of_a_signature(string line, bool isName) => Furniture.IsSignature(line).Should().Be(isName);

    [Fact]
    public void Every_word_stands_once_in_a_list()
    {
        foreach (var words in (string[][])[PageWords.Head, PageWords.HeadSentence, PageWords.Foot, PageWords.FootSentence, PageWords.Labels, PageWords.Path])
            words.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_word_can_be_met_on_a_page_whose_characters_are_made_simplified() =>
        PageWords.Head.Concat(PageWords.Foot).Concat(PageWords.Labels).Should()
            .OnlyContain(word => word.All(character => TraditionalCharacters.Simplify(character) == character));
}
