namespace GovInfoDisclosure;

/// <summary>The words with which lines begin that a web page or an office file puts around a report; each stands here once.</summary>
internal static class PageWords
{
    /// <summary>Two registrations that every government site shows; a line that holds one anywhere belongs to the page.</summary>
    internal const string Registration = "ICP备", PoliceRegistration = "公网安备";

    private static readonly (PageParts Marks, bool IsLabel, string Words)[] Lists =
    [
        (PageParts.Head | PageParts.HeadSentence, true, "来源"),
        (PageParts.Head | PageParts.Foot, true, "信息来源 浏览次数 打印 责任编辑"),
        (PageParts.Head | PageParts.Foot, false, "文章来源 关闭 分享"),
        (PageParts.Head, true, "成文日期 生成日期 字体 公开方式 公开范围 公开形式 主题分类 分类 关键词 有效性 体裁"),
        (PageParts.Head, false,
            "首页 当前位置 您的位置 所在位置 您现在的位置 您当前的位置 阅读次数 点击 字号 索引 效力状态 作者 保护视力色 朗读 "
            + "政府信息公开 政务公开 信息公开 无障碍 登录 注册 搜索 繁体 简体 正文 语种 编制机关 信息类别 公开目录 主题词 单位 采集时间"),
        (PageParts.Foot, false,
            Registration + " " + PoliceRegistration + " 相关阅读 相关链接 相关附件 相关文章 相关信息 相关稿件 扫一扫 主办 承办 版权所有 icp备 公安备 网站标识码 政府网站标识码 "
            + "建议使用 推荐使用 上一篇 下一篇 上一条 下一条 网站地图 关于我们 技术支持 站内不良信息 本站已支持 您是第 访问量 附件 "
            + "备案号 网站声明 联系我们 友情链接 Copyright copyright 返回顶部 收藏 二维码 手机扫 微信扫 网站支持"),
        (PageParts.None, true, "组配分类 公开责任部门"),
    ];

    /// <summary>Words that make a line one of the page, before the report.</summary>
    internal static string[] Head { get; } = Marking(PageParts.Head);

    /// <summary>Words that make even a sentence one of the page, before the report.</summary>
    internal static string[] HeadSentence { get; } = Marking(PageParts.HeadSentence);

    /// <summary>Words that make a line one of the page, behind the report.</summary>
    internal static string[] Foot { get; } = Marking(PageParts.Foot);

    /// <summary>Words before a colon and a value: the labels of header fields, and those of data that no header field holds.</summary>
    internal static string[] Labels { get; } =
    [
        .. HeaderField.All.SelectMany(static field => field.PageLabels).Select(static label => label.Text),
        .. Lists.Where(static list => list.IsLabel).SelectMany(static list => list.Words.Split(' ')),
    ];

    private static string[] Marking(PageParts part) =>
    [
        .. HeaderField.All.SelectMany(static field => field.PageLabels).Where(label => (label.Marks & part) != 0)
            .Select(static label => label.Text),
        .. Lists.Where(list => (list.Marks & part) != 0).SelectMany(static list => list.Words.Split(' ')),
    ];
}
