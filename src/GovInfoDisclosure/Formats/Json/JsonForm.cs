using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>The JSON form as a tree of places. The tables come from <see cref="ReportLayout"/>; only what is outside the tables is written here.</summary>
internal static class JsonForm
{
    /// <summary>The depth to which input may nest. The form itself nests six deep.</summary>
    internal const int MaxDepth = 64;

    /// <summary>The length in bytes of UTF-8 beyond which one document is refused. A long report has 200 KB.</summary>
    internal const int MaxLength = 1 << 28;

    internal static readonly JsonPlace Format, Header, Title, ReportingBody, ReportYear, PublishedOn, Period, From, To, IndexNumber, DocumentNumber, Preamble;

    /// <summary>The whole, and its sections in the order of <see cref="ReportSection.All"/>.</summary>
    internal static readonly JsonPlace Root;

    /// <inheritdoc cref="Root"/>
    internal static readonly JsonPlace[] Sections;

    /// <summary>The row objects by the values of their enumerations.</summary>
    internal static readonly JsonPlace[] ProactiveRows, RequestRows;

    /// <summary>The cells in the order in which they are written.</summary>
    internal static readonly JsonPlace[] Cells;

    internal static readonly int PlaceCount, TextCount, DateCount, ParagraphsCount;

    private static readonly JsonEncodedText[] FormatNames = [JsonEncodedText.Encode("2021"), JsonEncodedText.Encode("2019"), JsonEncodedText.Encode("mixed")];

    static JsonForm()
    {
        var builder = new JsonFormBuilder();
        Format = builder.Leaf(JsonPlaceKind.Format, "/format", "报告格式", "Format");
        Title = builder.Leaf(JsonPlaceKind.Text, "/header/title", "标题", "Title");
        ReportingBody = builder.Leaf(JsonPlaceKind.Text, "/header/reportingBody", "编制主体", "Reporting body");
        ReportYear = builder.Leaf(JsonPlaceKind.Year, "/header/reportYear", "年度", "Reporting year");
        PublishedOn = builder.Leaf(JsonPlaceKind.Date, "/header/publishedOn", "发布日期", "Day of publication");
        From = builder.Leaf(JsonPlaceKind.Date, "/header/statisticalPeriod/from", "统计期限起", "First day of the statistical period");
        To = builder.Leaf(JsonPlaceKind.Date, "/header/statisticalPeriod/to", "统计期限止", "Last day of the statistical period");
        Period = builder.Object("/header/statisticalPeriod", "统计期限", "Statistical period", true, From, To);
        IndexNumber = builder.Leaf(JsonPlaceKind.Text, "/header/indexNumber", "索引号", "Index number");
        DocumentNumber = builder.Leaf(JsonPlaceKind.Text, "/header/documentNumber", "文号", "Document number");
        Header = builder.Object("/header", "报告信息", "Header", false, Title, ReportingBody, ReportYear, PublishedOn, Period, IndexNumber, DocumentNumber);
        Preamble = builder.Leaf(JsonPlaceKind.Paragraphs, "/preamble", "编制说明", "Preamble");
        Sections = ReportSection.All.Select(builder.Section).ToArray();
        Root = builder.Object("", "报告", "Report", false, [Format, Header, Preamble, .. Sections]);

        ProactiveRows = builder.Rows(ReportTable.ProactiveDisclosure);
        RequestRows = builder.Rows(ReportTable.DisclosureRequests);
        Cells = builder.Cells;
        PlaceCount = builder.PlaceCount;
        TextCount = builder.CountOf(JsonPlaceKind.Text);
        DateCount = builder.CountOf(JsonPlaceKind.Date);
        ParagraphsCount = builder.CountOf(JsonPlaceKind.Paragraphs);
    }

    /// <summary>The name of a format in the JSON form.</summary>
    internal static JsonEncodedText NameOf(ReportFormat format) => FormatNames[(int)format];
}
