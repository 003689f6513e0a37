using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>
/// The JSON form as a tree of places. Tables, sections and header come from <see cref="ReportLayout"/>, <see cref="ReportSection"/> and
/// <see cref="HeaderField"/>; only the order in which they stand is written here.
/// </summary>
internal static class JsonForm
{
    /// <summary>What stands outside the sections; the members of the header are its fields (<see cref="HeaderField.All"/>).</summary>
    internal static readonly JsonPlace Format, Header, Period, From, To, Preamble;

    /// <summary>The whole.</summary>
    internal static readonly JsonPlace Root;

    /// <summary>The sections, in the order of <see cref="ReportSection.All"/>.</summary>
    internal static readonly JsonPlace[] Sections;

    /// <summary>The row objects by the values of their enumerations.</summary>
    internal static readonly JsonPlace[] ProactiveRows, RequestRows;

    /// <summary>The cells in the order in which they are written.</summary>
    internal static readonly JsonPlace[] Cells;

    internal static readonly int PlaceCount, TextCount, DateCount, ParagraphsCount;

    private static readonly JsonEncodedText[] FormatNames =
        [JsonEncodedText.Encode("2021"), JsonEncodedText.Encode("2019"), JsonEncodedText.Encode("mixed")];

    static JsonForm()
    {
        var builder = new JsonFormBuilder();
        Format = builder.Leaf(JsonPlaceKind.Format, HeaderField.Edition);
        From = builder.Leaf(JsonPlaceKind.Date, HeaderField.PeriodFrom);
        To = builder.Leaf(JsonPlaceKind.Date, HeaderField.PeriodTo);
        var fields = HeaderField.All.Select(field => builder.Field(field, From, To)).ToArray();
        Period = fields.Single(static place => place.Field == HeaderField.StatisticalPeriod);
        Header = builder.Object(HeaderField.ParentAddress, "报告信息", "Header", fields);
        Preamble = builder.Leaf(JsonPlaceKind.Paragraphs, HeaderField.Preamble);
        Sections = ReportSection.All.Select(builder.Section).ToArray();
        Root = builder.Object("", "报告", "Report", [Format, Header, Preamble, .. Sections]);

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

    /// <summary>The object of a section.</summary>
    internal static JsonPlace PlaceOf(ReportSection section) => Array.Find(Sections, place => place.Section == section)!;
}
