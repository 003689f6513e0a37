namespace GovInfoDisclosure;

/// <summary>Recognises what a web page or an office file puts around a report.</summary>
internal static class Furniture
{
    private static readonly string[] FooterStarts =
    [
        "发布时间", "发布日期", "公开日期", "公布日期", "索引号", "相关阅读", "相关链接", "相关附件", "相关文章", "相关信息", "相关稿件", "扫一扫", "主办", "承办", "版权所有", "ICP备", "icp备", "公安备", "公网安备", "网站标识码", "政府网站标识码", "建议使用", "推荐使用",
        "上一篇", "下一篇", "上一条", "下一条", "分享到", "分享", "打印", "关闭", "责任编辑", "网站地图", "关于我们", "技术支持", "站内不良信息", "本站已支持", "您是第", "浏览次数", "访问量", "附件下载", "附件",
        "备案号", "网站声明", "联系我们", "友情链接", "Copyright", "copyright", "返回顶部", "收藏", "二维码", "手机扫", "微信扫", "信息来源", "文章来源", "网站支持",
    ];

    private static readonly string[] HeadStarts =
    [
        "首页", "当前位置", "您的位置", "所在位置", "您现在的位置", "您当前的位置", "发布时间", "发布日期", "公开日期", "公布日期", "发文日期", "成文日期", "生成日期", "来源", "信息来源", "文章来源", "浏览次数", "阅读次数", "点击", "字体", "字号", "打印", "关闭",
        "索引号", "索引", "文号", "发文字号", "发布机构", "发文机关", "公开方式", "公开范围", "公开形式", "主题分类", "分类", "关键词", "有效性", "效力状态", "名称", "标题", "作者", "责任编辑", "分享", "保护视力色", "朗读",
        "政府信息公开", "政务公开", "信息公开", "无障碍", "登录", "注册", "搜索", "繁體", "简体", "正文", "体裁", "语种", "编制机关", "信息类别", "公开目录", "主题词", "年度", "单位", "采集时间",
    ];

    /// <summary>Whether a line begins what stands behind a report on its page.</summary>
    internal static bool IsFooter(ReadOnlySpan<char> line)
    {
        if (line.Length > 200)
            return false;
        return StartsWithAny(line, FooterStarts) || line.IndexOf("ICP备".AsSpan(), StringComparison.Ordinal) >= 0 || line.IndexOf("公网安备".AsSpan(), StringComparison.Ordinal) >= 0;
    }

    /// <summary>Whether a line before a report belongs to its page and not to its preamble.</summary>
    internal static bool IsHead(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
            return true;
        if (line.IndexOf('。') >= 0 && !StartsWithAny(line, ["发布时间", "来源", "索引号"]))
            return false;
        return StartsWithAny(line, HeadStarts) || line.IndexOfAny('>', '›', '»') >= 0;
    }

    /// <summary>Whether a line is the date of a signature.</summary>
    internal static bool IsDateLine(ReadOnlySpan<char> line) => line.Length <= 20 && DateText.TryFind(line, out var found) && found.Length == line.Length;

    /// <summary>Whether a line may be the name of the organ over a signature's date.</summary>
    internal static bool IsSignature(ReadOnlySpan<char> line) => line.Length is >= 3 and <= 32 && line.IndexOfAny("。，；：、,;:".AsSpan()) < 0 && !Characters.ContainsDigit(line);

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] starts)
    {
        Span<char> compact = stackalloc char[16];
        var length = 0;
        foreach (var character in line)
        {
            if (length == compact.Length)
                break;
            if (!Characters.IsSpace(character) && character is not ('【' or '[' or '|'))
                compact[length++] = PrintFold.Of(character);
        }

        foreach (var start in starts)
        {
            if (compact.Slice(0, length).StartsWith(start.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
