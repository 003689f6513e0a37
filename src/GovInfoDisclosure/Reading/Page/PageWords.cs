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
        (PageParts.Head, true,
            "成文日期 生成日期 字体 公开方式 公开范围 公开形式 公开时限 主题分类 分类 文件分类 信息分类 关键词 有效性 体裁 登记号 总号 期号 "
            + "发文单位 发布单位 公开单位 所属机构 内容概述 公报年份 点击量 点击数 点击率 浏览量 阅读量 阅读次数 阅读 浏览 访问次数 作者 编辑 审核 "
            + "字号 效力状态 编制机关 信息类别 公开目录 主题词 单位 采集时间 更新时间 栏目 原文链接 语种 责任部门"),
        (PageParts.Head, false, "点击 索引 保护视力色 朗读 政府信息公开 政务公开 信息公开 无障碍 登录 注册 搜索 繁体 简体 正文"),
        (PageParts.Foot | PageParts.FootSentence, false,
            Registration + " " + PoliceRegistration + " 版权所有 icp备 公安备 网站标识码 政府网站标识码 站内不良信息 本站已支持 您是第 网站声明 网站支持 "
            + "Copyright copyright"),
        (PageParts.Foot, false,
            "相关阅读 相关链接 相关附件 相关文章 相关信息 相关稿件 扫一扫 建议使用 推荐使用 上一篇 下一篇 上一条 下一条 网站地图 关于我们 备案号 友情链接 "
            + "返回顶部 二维码 手机扫 微信扫 全真版 文字版 文件下载 主办 承办 技术支持 访问量 附件 联系我们 收藏"),
        (PageParts.None, true, "组配分类 公开责任部门"),
    ];

    /// <summary>Words that make a line one of the page, before the report.</summary>
    internal static string[] Head { get; } = Marking(PageParts.Head);

    /// <summary>Words that make even a sentence one of the page, before the report.</summary>
    internal static string[] HeadSentence { get; } = Marking(PageParts.HeadSentence);

    /// <summary>Words that make a line one of the page, behind the report.</summary>
    internal static string[] Foot { get; } = Marking(PageParts.Foot);

    /// <summary>Words that make even a sentence one of the page, behind the report.</summary>
    internal static string[] FootSentence { get; } = Marking(PageParts.FootSentence);

    /// <summary>Words before a colon and a value: the labels of header fields, and those of data that no header field holds.</summary>
    internal static string[] Labels { get; } =
    [
        .. HeaderField.All.SelectMany(static field => field.PageLabels).Select(static label => label.Text),
        .. Lists.Where(static list => list.IsLabel).SelectMany(static list => list.Words.Split(' ')),
    ];

    /// <summary>With one of these a path to the page begins: 首页 > 政务公开 > …</summary>
    internal static string[] Path { get; } =
        "首页 主页 网站首页 本站首页 当前位置 您的位置 所在位置 您现在的位置 您当前的位置 您所在的位置 您当前所在位置 现在位置 当前所在位置".Split(' ');

    /// <summary>What pages print on buttons and links; the longer ones first.</summary>
    internal static string[] Buttons { get; } = Labels.Concat((
        "打印本页 打印 关闭本页 关闭窗口 关闭 本页 窗口 字体大小 字号 大 中 小 放大 缩小 默认 分享到 分享至 分享 微信 新浪微博 腾讯微博 微博 QQ空间 QQ好友 QQ "
        + "空间 朋友圈 人人网 豆瓣 收藏本页 收藏 复制链接 复制 繁体版 简体版 繁体 简体 无障碍浏览 无障碍阅读 无障碍 长者模式 长者版 关怀版 附件下载 文件下载 下载 "
        + "全真版 文字版 图文版 图片版 扫一扫在手机打开当前页 扫一扫 在手机打开当前页 手机版 二维码 语音播报 语音朗读 朗读 返回顶部 返回列表 返回 首页 "
        + "上一页 下一页 更多 保护视力色 登录 注册 搜索 次 到 至 A").Split(' ')).Distinct().OrderByDescending(static word => word.Length).ToArray();

    private static string[] Marking(PageParts part) =>
    [
        .. HeaderField.All.SelectMany(static field => field.PageLabels).Where(label => (label.Marks & part) != 0)
            .Select(static label => label.Text),
        .. Lists.Where(list => (list.Marks & part) != 0).SelectMany(static list => list.Words.Split(' ')),
    ];
}
