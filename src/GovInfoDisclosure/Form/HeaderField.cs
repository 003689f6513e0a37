using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>What kind of value a field of the header holds.</summary>
internal enum HeaderFieldKind
{
    Text,
    Year,
    Date,
    Period,
}

/// <summary>Parts of a page in which a line that begins with certain words belongs to the page and not to the report.</summary>
[Flags]
internal enum PageParts
{
    None = 0,

    /// <summary>Before the report.</summary>
    Head = 1,

    /// <summary>Before the report, also where the line is a sentence.</summary>
    HeadSentence = 2,

    /// <summary>Behind the report.</summary>
    Foot = 4,

    /// <summary>Behind the report, also where the line is a sentence.</summary>
    FootSentence = 8,
}

/// <summary>A label that pages print before the value of a header field.</summary>
/// <param name="Text">The label, in simplified characters and without spaces.</param>
/// <param name="Marks">Where the label makes a line one of the page, whatever follows it.</param>
/// <param name="IsVague">Whether pages also print it before other values, so that any other label of the field counts more.</param>
internal readonly record struct PageLabel(string Text, PageParts Marks = PageParts.None, bool IsVague = false);

/// <summary>A field of <see cref="ReportHeader"/>: its names, its address, and how it is written and read.</summary>
internal sealed class HeaderField
{
    /// <summary>The address of the header in the JSON form.</summary>
    internal const string ParentAddress = "/header";

    /// <summary>The ends of the statistical period: address and label in Chinese and English.</summary>
    internal static readonly (string Address, string Label, string EnglishLabel)
        PeriodFrom = (ParentAddress + "/statisticalPeriod/from", "统计期限起", "First day of the statistical period"),
        PeriodTo = (ParentAddress + "/statisticalPeriod/to", "统计期限止", "Last day of the statistical period");

    /// <summary>The edition of the whole report: address and label in Chinese and English.</summary>
    internal static readonly (string Address, string Label, string EnglishLabel) Edition = ("/format", "报告格式", "Format");

    /// <summary>The text before section one: address and label in Chinese and English.</summary>
    internal static readonly (string Address, string Label, string EnglishLabel) Preamble = ("/preamble", "编制说明", "Preamble");

    /// <summary>What every title says: 政府信息公开工作年度报告.</summary>
    internal const string TitleWords = "政府信息公开工作年度报告";

    private readonly Func<ReportHeader, object?> _get;
    private readonly Func<ReportHeader, object?, ReportHeader> _set;

    private HeaderField(HeaderFieldKind kind, string path, string label, string englishLabel, string printedLabel, PageLabel[] pageLabels,
        Func<ReportHeader, object?> get, Func<ReportHeader, object?, ReportHeader> set)
    {
        Kind = kind;
        Address = ParentAddress + "/" + path;
        Label = label;
        EnglishLabel = englishLabel;
        PrintedLabel = printedLabel;
        PageLabels = pageLabels;
        _get = get;
        _set = set;
    }

    internal static HeaderField Title { get; } = new(HeaderFieldKind.Text, "title", "标题", "Title", "标题",
        [
            new("标题", PageParts.Head), new("名称", PageParts.Head), new("信息名称", PageParts.Head), new("文件名称", PageParts.Head),
            new("信息标题", PageParts.Head),
        ],
        static header => header.Title, static (header, value) => header with { Title = (string?)value });

    internal static HeaderField ReportingBody { get; } = new(HeaderFieldKind.Text, "reportingBody", "编制主体", "Reporting body", "发布机构",
        [new("发布机构", PageParts.Head), new("发文机关", PageParts.Head)],
        static header => header.ReportingBody, static (header, value) => header with { ReportingBody = (string?)value });

    internal static HeaderField ReportYear { get; } = new(HeaderFieldKind.Year, "reportYear", "年度", "Reporting year", "年度",
        [new("年度", PageParts.Head)],
        static header => header.ReportYear, static (header, value) => header with { ReportYear = (int?)value });

    internal static HeaderField PublishedOn { get; } = new(HeaderFieldKind.Date, "publishedOn", "发布日期", "Day of publication", "发布日期",
        [
            new("发布时间", PageParts.Head | PageParts.HeadSentence | PageParts.Foot),
            new("发布日期", PageParts.Head | PageParts.Foot),
            new("公开日期", PageParts.Head | PageParts.Foot),
            new("公布日期", PageParts.Head | PageParts.Foot),
            new("发文日期", PageParts.Head),
            new("发文时间", PageParts.Head),
            new("公开时间"), new("公布时间"), new("发布于"),
            new("时间", PageParts.Head, IsVague: true), new("日期", PageParts.Head, IsVague: true),
        ],
        static header => header.PublishedOn, static (header, value) => header with { PublishedOn = (CalendarDate?)value });

    internal static HeaderField StatisticalPeriod { get; } = new(HeaderFieldKind.Period, "statisticalPeriod",
        "统计期限", "Statistical period", "统计期限", [new("统计期限")],
        static header => header.StatisticalPeriod, static (header, value) => header with { StatisticalPeriod = (StatisticalPeriod?)value });

    internal static HeaderField IndexNumber { get; } = new(HeaderFieldKind.Text, "indexNumber", "索引号", "Index number", "索引号",
        [new("索引号", PageParts.Head | PageParts.HeadSentence | PageParts.Foot), new("信息索引号"), new("索引码")],
        static header => header.IndexNumber, static (header, value) => header with { IndexNumber = (string?)value });

    internal static HeaderField DocumentNumber { get; } = new(HeaderFieldKind.Text, "documentNumber", "文号", "Document number", "文号",
        [new("文号", PageParts.Head), new("发文字号", PageParts.Head), new("发布文号"), new("文件编号")],
        static header => header.DocumentNumber, static (header, value) => header with { DocumentNumber = (string?)value });

    /// <summary>The fields in the order of the model and of the JSON form.</summary>
    internal static IReadOnlyList<HeaderField> All { get; } =
        [Title, ReportingBody, ReportYear, PublishedOn, StatisticalPeriod, IndexNumber, DocumentNumber];

    /// <summary>The fields below the title in the order in which text and page show them, two a line.</summary>
    internal static IReadOnlyList<HeaderField> Printed { get; } =
        [IndexNumber, ReportingBody, DocumentNumber, PublishedOn, ReportYear, StatisticalPeriod];

    internal HeaderFieldKind Kind { get; }

    /// <summary>The key in the JSON form.</summary>
    internal string Key => Address.Substring(ParentAddress.Length + 1);

    /// <summary>The address in the JSON form.</summary>
    internal string Address { get; }

    /// <summary>What the field is, in the words of messages.</summary>
    internal string Label { get; }

    /// <summary>What the field is, in English.</summary>
    internal string EnglishLabel { get; }

    /// <summary>The label before the value, as this library prints it.</summary>
    internal string PrintedLabel { get; }

    /// <summary>The labels before the value on the pages of government sites.</summary>
    internal IReadOnlyList<PageLabel> PageLabels { get; }

    /// <summary>The value: a text, a number for a year, a date or a period; null when the report does not state it.</summary>
    internal object? Get(ReportHeader header) => _get(header);

    /// <summary>The header with a value of the field's own type.</summary>
    internal ReportHeader With(ReportHeader header, object? value) => _set(header, value);

    /// <summary>The value as one text without white space around it, or null when the report does not state it.</summary>
    internal string? TextOf(ReportHeader header)
    {
        var text = Get(header) switch
        {
            int year => Format(year),
            CalendarDate day => Format(day),
            StatisticalPeriod period => Format(period.From) + "至" + Format(period.To),
            var value => (string?)value,
        };
        return text;
    }

    /// <summary>The header with the value that a text states, or null when it is not of the form that <see cref="TextOf"/> gives.</summary>
    internal ReportHeader? TrySet(ReportHeader header, string text)
    {
        object? value = Kind switch
        {
            HeaderFieldKind.Year => ParseInteger(text),
            HeaderFieldKind.Date => ParseDate(text),
            HeaderFieldKind.Period => ParsePeriod(text),
            _ => text,
        };
        return value is null ? null : With(header, value);
    }

    private static string Format(CalendarDate day) =>
        string.Concat(Format(day.Year), "年", Format(day.Month) + "月", Format(day.Day) + "日");

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static StatisticalPeriod? ParsePeriod(string text)
    {
        var at = text.IndexOf('至');
        return at >= 0 && ParseDate(text.Substring(0, at)) is { } from && ParseDate(text.Substring(at + 1)) is { } to
            ? new() { From = from, To = to }
            : null;
    }

    private static CalendarDate? ParseDate(string text)
    {
        var date = DateText.ReadWhole(text.AsSpan());
        return date is { } found && Format(found) == text ? date : null;
    }

    private static int? ParseInteger(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Format(number) == text
            ? number
            : null;
}
