namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>How one text prints what stands around its tables: title, furniture, headings.</summary>
internal sealed class PageStyle
{
    // Edits of the official headings, by section.
    private static readonly (int Section, string Official, string Printed)[] HeadingEdits =
    [
        (0, "总体情况", "工作基本情况"), (0, "总体情况", "总体工作情况"), (1, "主动公开政府信息情况", "政府信息主动公开情况"), (1, "主动公开政府信息情况", "行政机关主动公开政府信息情况"),
        (2, "收到和处理", "行政机关收到和处理"), (3, "政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
        (4, "改进情况", "整改措施"), (4, "存在的主要问题及改进情况", "存在问题及改进情况"), (4, "存在的主要", "政府信息公开工作存在的主要"), (5, "其他需要报告的事项", "需要报告的其他事项"),
    ];

    private readonly Random? _random;

    /// <summary>Plain: title, headings as in the form, nothing else.</summary>
    public PageStyle()
    {
    }

    public PageStyle(Random random)
    {
        _random = random;
        TitleForm = random.Pick(0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        HeadingForm = random.Pick(0, 0, 0, 0, 1, 2, 3);
        HasSubheadings = random.Chance(25);
        HasFooter = random.Chance(40);
        Furniture = random.Next(4);
        LosesFifthHeading = random.Chance(5);
        HasNotes = random.Chance(30);
        PeriodForm = random.Next(4);
        IsSigned = random.Chance(15);
        NamesOtherBody = random.Chance(10);
        GluesSixthHeading = random.Chance(4);
        Indent = random.Pick("", "", "", "　　", "    ", "\u00A0\u00A0 ");
        LineEnd = random.Pick("\n", "\n", "\n", "\n", "\r\n", " \n");
    }

    public int TitleForm { get; }

    public int HeadingForm { get; }

    /// <summary>Whether section one numbers its own parts 一 to 六.</summary>
    public bool HasSubheadings { get; }

    public bool HasFooter { get; }

    public int Furniture { get; }

    public bool LosesFifthHeading { get; }

    /// <summary>Whether sentences stand between the tables.</summary>
    public bool HasNotes { get; }

    public int PeriodForm { get; }

    /// <summary>Whether the date stands at the end, below the name of the body, and not above the title.</summary>
    public bool IsSigned { get; }

    /// <summary>Whether the page names a publisher other than the reporting body.</summary>
    public bool NamesOtherBody { get; }

    public bool GluesSixthHeading { get; }

    /// <summary>What stands before every paragraph.</summary>
    public string Indent { get; } = "";

    /// <summary>How lines end.</summary>
    public string LineEnd { get; } = "\n";

    /// <summary>The lines of the title; none where the body and year stand in the opening sentence only.</summary>
    public (string[] Lines, string? Title) Title(ReportHeader header)
    {
        var (body, year) = (header.ReportingBody!, header.ReportYear!);
        var full = $"{body}{year}年政府信息公开工作年度报告";
        return TitleForm switch
        {
            1 => ([body, full[body.Length..]], full),
            2 => ([full[..(body.Length + 9)], full[(body.Length + 9)..]], full),
            3 => ([full, full], full),
            4 => ([], null),
            5 => ([$"《{full}》"], null),
            6 => One($"{body}{year}年政府信息公开年度报告"),
            7 => One($"{body}{year}政府信息公开工作年度报告"),
            8 => One($"{year}年{body}政府信息公开工作年度报告"),
            9 => One($"{body}{year}年度政府信息公开工作年度报告"),
            10 => ([$"名称 | {full} |"], full),
            11 => ([$"【图文】{full}"], null),
            _ => One(full),
        };

        static (string[], string?) One(string title) => ([title], title);
    }

    public string Heading(ReportSection section)
    {
        var title = section.Title;
        if (_random is not null && _random.Chance(25))
        {
            var (_, official, printed) = _random.Pick(HeadingEdits.Where(edit => edit.Section == section.Index).ToArray());
            title = title.Replace(official, printed, StringComparison.Ordinal);
        }

        return HeadingForm switch
        {
            1 => section.Number + "、 " + title,
            2 => section.Number + "." + title,
            // The number is lost, in some headings only.
            3 when _random!.Chance(30) => "、" + section.Title,
            _ => section.Number + "、" + title,
        };
    }

    public IEnumerable<string> FurnitureBefore(ReportHeader header)
    {
        if (Furniture == 1)
            return ["当前位置：首页 > 政务公开 > 政府信息公开年报", "字体：[大 中 小]   打印", .. Labelled(header, "：")];
        if (Furniture == 2)
            return ["首页", "政府信息公开", .. Labelled(header, "\n")];
        return [.. NamesOtherBody ? new[] { "发布机构：测试市人民政府办公室" } : [], .. Labelled(header, "：")];
    }

    public string Period(StatisticalPeriod period) => PeriodForm switch
    {
        1 => $"数据统计期限：{Day(period.From)}至{period.To.Month}月{period.To.Day}日。",
        2 => $"表中数据的统计时限自{Day(period.From)}起，至{Day(period.To)}止。",
        3 => $"本报告中所列数据的统计期限为 {period.From.Year} 年 {period.From.Month} 月 {period.From.Day} 日至 {period.To.Year} 年 {period.To.Month} 月 {period.To.Day} 日。",
        _ => $"本报告所列数据的统计期限自{Day(period.From)}起至{Day(period.To)}止。如有疑问，请与办公室联系（电话：0000-7654321）。",
    };

    public IEnumerable<string> Signature(ReportHeader header) => IsSigned && header.PublishedOn is { } date ? [header.ReportingBody!, Day(date)] : [];

    public IEnumerable<string> FurnitureAfter() => HasFooter
        ? ["相关阅读：", "扫一扫在手机打开当前页", "主办：测试市人民政府办公室  承办：测试市大数据中心", "地址：测试市人民路100号 联系电话：0000-1234567", "ICP备案号：测ICP备05000000号-1 政府网站标识码：0000000001",
            "建议使用1920*1080分辨率浏览本站"]
        : [];

    private IEnumerable<string> Labelled(ReportHeader header, string separator)
    {
        if (header.IndexNumber is { } index)
            yield return "索引号" + separator + index;
        if (header.DocumentNumber is { } document)
            yield return (Furniture == 2 ? "文  号" : "文号") + separator + document;
        if (header.PublishedOn is not { } date || IsSigned)
            yield break;
        yield return (Furniture, _random?.Next(3)) switch
        {
            (2, _) => $"公开日期{separator}{date}",
            (_, 1) => $"发布时间：{date} 10:2{date.Day % 10}     浏览次数：{1000 + date.Day}",
            (_, 2) => $"发布日期：{Day(date)}",
            _ => $"发布时间：{date}",
        };
    }

    private static string Day(CalendarDate date) => $"{date.Year}年{date.Month}月{date.Day}日";
}
