namespace GovInfoDisclosure.Tests.Reading.Header;

/// <summary>What stands before section one, and what it says. What is null is not stated.</summary>
internal sealed record PageTop(string Lines)
{
    public string? Title { get; init; }

    public string? Body { get; init; }

    public int? Year { get; init; }

    public string? Date { get; init; }

    public string? Index { get; init; }

    public string? Number { get; init; }

    public string[] Preamble { get; init; } = [];

    /// <summary>Codes of warnings beside those of fields that are missing, and of texts that are told to be unused.</summary>
    public string[] Told { get; init; } = [];
}

/// <summary>Tops of pages of every sort that published reports have, in words of our own.</summary>
internal static class PageTops
{
    private const string Title = "青川市水务局2024年政府信息公开工作年度报告";
    private const string Statement = "本报告依据条例编制，所列数据的统计期限自2024年1月1日起至2024年12月31日止。";

    internal static readonly Dictionary<string, PageTop> All = new(StringComparer.Ordinal)
    {
        ["title alone"] = Whole(Title),
        ["title over two lines"] = Whole("青川市水务局\n2024年政府信息公开工作年度报告") with { Title = Title },
        ["title over three lines"] = Whole("青川市水务局\n2024年政府信息公开\n工作年度报告") with { Title = Title },
        ["title twice"] = Whole($"{Title}\n发布时间：2025-01-20\n{Title}") with { Date = "2025-01-20" },
        ["title with marks of Markdown"] = Whole($"## **{Title}**"),
        ["title with marks of AsciiDoc"] = Whole($"== {Title}"),
        ["title with marks of a wiki"] = Whole($"= {Title} ="),
        ["title with the site behind"] = Whole($"标题：{Title}-青川市水务局网站"),
        ["title with the site behind an underscore"] = Whole($"{Title}_青川市人民政府"),
        ["title behind its label"] = Whole($"标 题: {Title}"),
        ["title behind its label, date in the line"] = Whole($"名 称: {Title} 发布日期: 2025-01-20") with { Date = "2025-01-20" },
        ["title in a list of labels"] = Whole($"- 信息名称: {Title}\n- 索引号: 00231/2025-004\n- 发布机构: 市水务局") with { Index = "00231/2025-004" },
        ["title behind its label and as heading"] = Whole($"标题：关于公布年报的通知\n{Title}"),
        ["title in book marks"] = Whole($"《{Title}》"),
        ["title in the traditional script"] = new("青川市水務局2024年政府信息公開工作年度報告") { Title = "青川市水務局2024年政府信息公開工作年度報告", Body = "青川市水務局", Year = 2024 },
        ["title with pinyin"] = new("青川市水務(wù)局2024年政府信息公開(kāi)工作年度報(bào)告") { Title = "青川市水務局2024年政府信息公開工作年度報告", Body = "青川市水務局", Year = 2024 },
        ["title with a year in Chinese numerals"] = new("青川市水务局二〇二四年政府信息公开工作年度报告") { Title = "青川市水务局二〇二四年政府信息公开工作年度报告", Body = "青川市水务局", Year = 2024 },

        ["path before the title"] = Whole($"首页>政务公开>{Title}\n{Title}"),
        ["path with spaces"] = Whole($"首页 > 政务公开 > 法定主动公开内容 > {Title}\n{Title}"),
        ["path with wide arrows"] = Whole($"首页 ＞ 政务公开 ＞ {Title}\n{Title}"),
        ["path with angle marks"] = Whole($"当前位置：网站首页 › 信息公开 › {Title}\n{Title}"),
        ["path with double angle marks"] = Whole($"您的位置：首页 » 年报 » {Title}\n{Title}"),
        ["path without arrows"] = Whole($"您现在的位置： 首页 政务公开 {Title}\n{Title}"),
        ["path between pipes"] = Whole($"首页 | 政务公开 | {Title}\n{Title}"),
        ["path with slashes"] = Whole($"首页/政务公开/{Title}\n{Title}"),
        ["path with hyphens"] = Whole($"所在位置:首页-政务公开-{Title}\n{Title}"),
        ["path and no heading"] = new(">> 政务公开 | >> 政府信息公开年度报告 | >> 2024年度政府信息公开年度报告 |") { Year = 2024 },
        ["path that ends in the title, and no heading"] = new($"首页>政务公开>{Title}") { Year = 2024 },

        ["bare time"] = Whole($"{Title}\n时间：2025-01-20 10:00  来源：办公室") with { Date = "2025-01-20" },
        ["bare day"] = Whole($"{Title}\n日期:2025年1月20日 字号:[大 中 小]") with { Date = "2025-01-20" },
        ["bare time glued to the next label"] = Whole($"{Title}\n日期:2025-01-20 15:21字号:") with { Date = "2025-01-20" },
        ["clock of the page is no date of publication"] = Whole($"日期：2025年12月30日 星期二\n{Title}\n发布时间：2025-01-20") with { Date = "2025-01-20" },
        ["clock of the page alone"] = Whole($"日期：2025年12月30日 星期二\n{Title}"),
        ["period behind a bare label"] = Whole($"{Title}\n时间：2024年1月1日至2024年12月31日"),
        ["label with its own date counts more"] = Whole($"时间：2025-03-01\n{Title}\n发布日期：2025-01-20") with { Date = "2025-01-20" },
        ["date of a label that is empty is not that of the next"] = Whole($"{Title}\n发布时间：  更新时间：2025-03-01"),
        ["date alone is no field"] = Whole($"{Title}\n（2025年1月20日）"),
        ["date and time alone"] = Whole($"{Title}\n2025-01-20 10:31:05"),
        ["date that does not exist"] = Whole($"{Title}\n发布时间：2025-02-30") with { Told = ["GID307"] },

        ["period with lost digits"] = Period("统计期限自20241月1日起至2024年12月31日止。") with { Told = ["GID307"] },
        ["period with lost digits at both ends"] = Period("统计期限自20241月1日起到202412月31日止。") with { Told = ["GID307"] },
        ["period of months"] = Period("统计期限为2024年1月至12月。"),
        ["days far from the period"] = Period("统计期限为全年；3月20241月至5日编制。"),
        ["days that are no period"] = Period("数据自1月受理之日起至20日内报送。"),

        ["labels without values behind each other"] = Whole($"索 引 号: 00231/2025-004 发布日期: 2025-01-20 发布机构: 市水务局\n文 号: 文件分类: 所属机构:\n{Title}") with { Date = "2025-01-20", Index = "00231/2025-004" },
        ["document number that says there is none"] = Whole($"文号: 无\n{Title}"),
        ["document number and unknown label"] = Whole($"文号： 归档编码：A-7\n{Title}"),
        ["label before the title is not its number"] = Whole($"文 号\n{Title}"),
        ["document number with spaces"] = Whole($"文号：青水〔2025〕 2 号 主题分类：水利\n{Title}") with { Number = "青水〔2025〕2号" },
        ["document number of letters"] = Whole($"文号：SW-2025-002\n{Title}") with { Number = "SW-2025-002" },
        ["document number alone below the title"] = Whole($"{Title}\n青水〔2025〕2号") with { Number = "青水〔2025〕2号" },
        ["document number alone above the title"] = Whole($"青水办[2025]第15号\n{Title}") with { Number = "青水办[2025]第15号" },
        ["document number of no year"] = Whole($"{Title}\n青水〔9999〕2号\n{Statement}") with { Preamble = ["青水〔9999〕2号", Statement] },
        ["notice of the form is no number of the report"] = Whole($"{Title}\n（国办公开办函〔2021〕30号）") with { Preamble = ["（国办公开办函〔2021〕30号）"] },
        ["index number one cell a line"] = Whole($"索引号\n00231/2025-004\n发布机构\n市水务局\n公开日期\n2025-01-20\n文 号\n关键词\n{Title}") with { Date = "2025-01-20", Index = "00231/2025-004" },
        ["total and issue numbers"] = Whole($"{Title}\n总号：12 期号：3 公报年份：2025"),
        ["further labels"] = Whole($"登记号：\n发文单位：市水务局\n公开时限：长期公开\n公开方式：主动公开\n内容概述：年度报告\n{Title}"),

        ["buttons"] = Whole($"{Title}\n【字体：大 中 小】 【打印】 【关闭】\n分享到： 微信 微博 QQ空间\n{Statement}") with { Preamble = [Statement] },
        ["buttons glued to each other"] = Whole($"{Title}\n微信微博QQ空间\n全真版 文字版 附件下载（63K）\n{Statement}") with { Preamble = [Statement] },
        ["labels without values"] = Whole($"{Title}\n时间 来源 作者 点击量\n{Statement}") with { Preamble = [Statement] },
        ["source, author, clicks"] = Whole($"{Title}\n来源：市水务局 作者：办公室 点击量：123\n浏览次数：\n{Statement}") with { Preamble = [Statement] },
        ["text between two titles"] = Whole($"{Title}\n{Statement}\n{Title}") with { Preamble = [Statement] },
        ["name between two titles"] = Whole($"{Title}\n青川水务\n{Title}") with { Told = ["GID316"] },
        ["site before the title"] = Whole($"青川水务网\n{Title}\n{Statement}") with { Preamble = [Statement], Told = ["GID316"] },
        ["sentence before the title"] = Whole($"本网站将于今晚停机维护，敬请谅解。\n{Title}") with { Told = ["GID316"] },
        ["preamble with marks of a law"] = Whole($"{Title}\n根据<政府信息公开条例>及其\n实施办法，编制本报告。") with { Preamble = ["根据<政府信息公开条例>及其", "实施办法，编制本报告。"] },
        ["preamble of lines that begin like names of columns"] = Whole($"{Title}\n政府信息公开条例》的要求，\n单位职责，编制本报告。") with { Preamble = ["政府信息公开条例》的要求，", "单位职责，编制本报告。"] },
        ["list of other years before the heading"] = Whole($"青川市水务局2022年政府信息公开工作年度报告\n青川市水务局2023年政府信息公开工作年度报告\n{Title}\n{Statement}") with { Preamble = [Statement] },
        ["titles of two bodies"] = Whole($"青川市财政局2024年政府信息公开工作年度报告\n{Title}") with { Told = ["GID317"] },

        ["opening sentence names body and year"] = new("根据条例规定，现公布青川市水务局2024年政府信息公开工作年度报告。") { Body = "青川市水务局", Year = 2024, Preamble = ["根据条例规定，现公布青川市水务局2024年政府信息公开工作年度报告。"] },
        ["opening sentence in the traditional script with pinyin"] = new("根據條例規(guī)定,現(xiàn)公布青川市水務(wù)局2024年政府信息公開(kāi)工作年度報(bào)告。")
        {
            Body = "青川市水務局", Year = 2024, Preamble = ["根據條例規(guī)定,現(xiàn)公布青川市水務(wù)局2024年政府信息公開(kāi)工作年度報(bào)告。"],
        },
        ["opening sentence with a short name in brackets"] = new("根据条例规定，现公布青川市水务局（以下简称我局）2024年政府信息公开工作年度报告。")
        {
            Body = "青川市水务局", Year = 2024, Preamble = ["根据条例规定，现公布青川市水务局（以下简称我局）2024年政府信息公开工作年度报告。"],
        },
        ["opening sentence of all units names no body"] = new("根据条例规定，现公布全市各单位2024年政府信息公开工作年度报告。") { Year = 2024, Preamble = ["根据条例规定，现公布全市各单位2024年政府信息公开工作年度报告。"] },
        ["contact that is a body"] = new("如对本报告有疑问，请与青川市水务局联系。") { Body = "青川市水务局", Preamble = ["如对本报告有疑问，请与青川市水务局联系。"], Told = ["GID318"] },
        ["contact that is an office of a bureau"] = new("如需咨询，请与青川市水务局办公室联系（电话：0816-1234567）。") { Body = "青川市水务局", Preamble = ["如需咨询，请与青川市水务局办公室联系（电话：0816-1234567）。"], Told = ["GID318"] },
        ["contact that is an office of it is not known what"] = new("如需咨询，请与青川市白龙镇党政综合办公室联系，电话0816-1234567。") { Preamble = ["如需咨询，请与青川市白龙镇党政综合办公室联系，电话0816-1234567。"] },
        ["contact of one's own"] = new("如对本报告有疑问，请与我局办公室联系。欢迎社会监督。") { Preamble = ["如对本报告有疑问，请与我局办公室联系。欢迎社会监督。"] },
        ["period of a year that cannot be gives no year"] = new("本报告所列数据的统计期限自9999年1月1日起至9999年12月31日止。") { Preamble = ["本报告所列数据的统计期限自9999年1月1日起至9999年12月31日止。"], Told = ["GID310"] },
        ["nothing"] = new(""),
    };

    private static PageTop Period(string sentence) => Whole($"{Title}\n{sentence}") with { Preamble = [sentence] };

    private static PageTop Whole(string lines) => new(lines) { Title = Title, Body = "青川市水务局", Year = 2024 };
}
