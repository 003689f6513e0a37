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

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Lines_of_pages_have_200_characters_at_most(int length, bool isOfPage)
    {
        Furniture.IsFooter("版权所有" + new string('县', length - 4)).Should().Be(isOfPage);
        Furniture.IsPath("首页>" + new string('县', length - 3)).Should().Be(isOfPage);
        Furniture.IsButtons(new string('大', length)).Should().Be(isOfPage);
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void Name_of_a_column_has_40_characters_at_most(int length, bool isName) =>
        Furniture.IsHead("信息公开" + new string('县', length - 4)).Should().Be(isName);

    [Theory]
    [InlineData("", true), InlineData("甲", true), InlineData("甲乙", true), InlineData("甲乙丙", false)]
    public void Line_of_two_characters_says_nothing(string line, bool isHead) => Furniture.IsHead(line).Should().Be(isHead);

    [Theory]
    [InlineData("甲>乙", true), InlineData("甲＞乙", true), InlineData("甲›乙", true), InlineData("甲»乙", true), InlineData("甲→乙", true), InlineData("甲<乙", false)]
    [InlineData("甲<乙>", false), InlineData("甲<乙>丙>丁", true), InlineData("甲<乙>丙<丁", false), InlineData("甲>乙。", false), InlineData("甲>乙，", false), InlineData("甲乙", false)]
    [InlineData("首页", true), InlineData("首 页 甲", true), InlineData("【首页】甲", true), InlineData("甲首页", false), InlineData("当前位置：甲", true), InlineData("", false)]
    public void Path_has_more_arrows_forward_than_back_or_begins_like_one(string line, bool isPath) => Furniture.IsPath(line).Should().Be(isPath);

    [Theory]
    [InlineData("大", false), InlineData("大中", true), InlineData("", false), InlineData("【】", false), InlineData("打印 甲", false), InlineData("甲 打印", false), InlineData("打 印", true)]
    [InlineData("附件下载63K", true), InlineData("附件下载63k", true), InlineData("附件下载63KB", true), InlineData("附件下载63Kb", true), InlineData("附件下载1.2MB", true), InlineData("附件下载12M打印", true)]
    [InlineData("附件下载63", false), InlineData("附件下载63G", false), InlineData("附件下载KB", false), InlineData("63K", true), InlineData("附件下载63KX", false), InlineData("来源：作者：", true)]
    public void Buttons_are_words_that_pages_print_on_them_and_sizes_of_files(string line, bool isButtons) => Furniture.IsButtons(line).Should().Be(isButtons);

    [Theory]
    [InlineData("2025年1月20日", true), InlineData("(2025-01-20)", true), InlineData("[2025-01-20]", true), InlineData("【2025-01-20】", true), InlineData("2025-01-20 10:31", true)]
    [InlineData("2025-01-20 10：31 星期日", true), InlineData("2025-01-20 星期六", true), InlineData("日期2025-01-20", false), InlineData("2025-01-20起", false), InlineData("2025-01-20，", false)]
    [InlineData("2025-01-20 :::::::::::::::::::::", true), InlineData("2025-01-20 ::::::::::::::::::::::", false), InlineData("星期一", false)]
    public void Line_of_a_date_holds_nothing_but_a_time_and_a_weekday(string line, bool isDate) => Furniture.IsDateLine(line).Should().Be(isDate);

    [Theory]
    [InlineData(2, false), InlineData(3, true), InlineData(32, true), InlineData(33, false)]
    public void Signature_has_3_to_32_characters(int length, bool isName) => Furniture.IsSignature(new string('县', length - 1) + "局").Should().Be(isName);

    [Theory]
    [InlineData("水务局。"), InlineData("北坡，水务局"), InlineData("北坡；水务局"), InlineData("编制：水务局"), InlineData("水利、水务局"), InlineData("北坡,水务局"), InlineData("北坡;水务局"), InlineData("编制:水务局")]
    [InlineData("水务局2"), InlineData("第２水务局"), InlineData("北坡县水务"), InlineData("（水务局）"), InlineData("水务（水务局）")]
    public void Signature_is_a_name_that_ends_as_those_of_organs(string line) => Furniture.IsSignature(line).Should().BeFalse();

    [Theory]
    [InlineData("北坡市水务局"), InlineData("北坡市人民政府"), InlineData("中共北坡市委"), InlineData("省财政厅"), InlineData("北坡市府办"), InlineData("北坡市政府办公室"), InlineData("市审计处"), InlineData("市体育总会")]
    [InlineData("人民法院"), InlineData("政务服务中心"), InlineData("水文站"), InlineData("派出所"), InlineData("市税务总队"), InlineData("东湖镇"), InlineData("东湖乡"), InlineData("东湖街道"), InlineData("财务司")]
    [InlineData("市党校"), InlineData("北坡大学"), InlineData("新华社"), InlineData("领导小组"), InlineData("公安部"), InlineData("水利部署"), InlineData("市农科"), InlineData("东湖区"), InlineData("北坡县")]
    [InlineData("北坡市"), InlineData("北坡州"), InlineData("北坡省"), InlineData("图书馆"), InlineData("五一团"), InlineData("国家金库"), InlineData("自来水厂"), InlineData("东湖煤矿"), InlineData("东湖园"), InlineData("东湖林场")]
    [InlineData("人民银行"), InlineData("北坡盟"), InlineData("北坡旗"), InlineData("海关总关"), InlineData("东湖法庭"), InlineData("北坡市水務局"), InlineData("水务局(章)"), InlineData("水务局（印章）")]
    public void Signature_may_be_any_organ(string line) => Furniture.IsSignature(line).Should().BeTrue();

    [Theory]
    [InlineData("索引号", true), InlineData("索引号：", true), InlineData("索引号:", true), InlineData("【索引号】", true), InlineData("[索引号]：", true), InlineData("索引号 | ", true), InlineData("索引号｜\u3000", true)]
    [InlineData("索引号：1", false), InlineData("索引", false), InlineData("：", false), InlineData("组配分类：", true), InlineData("更新时间", true)]
    public void Label_is_bare_that_has_nothing_but_marks_behind_it(string line, bool isBare) => Furniture.IsBareLabel(line).Should().Be(isBare);

    [Theory]
    [InlineData('【'), InlineData('['), InlineData('|'), InlineData('-'), InlineData('·'), InlineData('•'), InlineData('*'), InlineData(' '), InlineData('\u3000')]
    public void Marks_before_a_word_do_not_count(char mark)
    {
        Furniture.IsHead($"{mark}登记号：12").Should().BeTrue();
        Furniture.IsHead($"{mark}{mark}登记号：12").Should().BeTrue();
    }

    [Theory]
    [InlineData("来源水务局。", false), InlineData("来源：水务局。", true), InlineData("来源。", true), InlineData("登记号：1。", false), InlineData("登记号1", true), InlineData("登记号县，县", false), InlineData("登记号县《县", false)]
    public void Sentence_is_of_the_page_only_behind_a_label_that_may_have_one(string line, bool isHead) => Furniture.IsHead(line).Should().Be(isHead);

    [Theory]
    [InlineData("责任编辑", true), InlineData("责任编辑县", true), InlineData("责任编辑：县，县", true), InlineData("责任编辑县，县", false), InlineData("责任编辑县。", false), InlineData("责任编辑：县。", true), InlineData("县责任编辑", false)]
    [InlineData("县ICP备1号，县。", true), InlineData("县公网安备1号，县。", true), InlineData("县ICP1号", false), InlineData("", false)]
    public void Sentence_behind_a_report_is_of_the_page_only_behind_a_label(string line, bool isFooter) => Furniture.IsFooter(line).Should().Be(isFooter);

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
