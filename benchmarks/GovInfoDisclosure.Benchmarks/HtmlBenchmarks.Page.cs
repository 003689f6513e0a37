using System.Globalization;
using System.Net;
using System.Text;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>A page of some 60 KB around a report, as editors leave it.</summary>
internal static class BenchmarkPage
{
    internal static string Create(DisclosureReport report)
    {
        var page = new StringBuilder("""
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>云岭市人民政府</title><style>table { border: 1px solid #000 }</style><script>var channel = 12; function open() { return channel < 13; }</script></head>
            <body><nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul></nav><div class="content"><div class="TRS_Editor">

            """);
        page.Append(CultureInfo.InvariantCulture, $"<h1>{report.Header.Title}</h1>\n<div class=\"info\">发布时间：{report.Header.PublishedOn} 来源：云岭市人民政府</div>\n");
        foreach (var section in ReportSection.All)
        {
            AppendParagraph(page, section.Heading);
            foreach (var paragraph in Paragraphs(report, section) ?? [])
                AppendParagraph(page, paragraph);
            if (section.Table is { } table)
                AppendTable(page, report, Form(report, table));
        }

        return page.Append("</div></div>\n<footer><p>主办：云岭市人民政府办公室</p></footer></body></html>\n").ToString();
    }

    private static ValueList<string>? Paragraphs(DisclosureReport report, ReportSection section) => section.Index switch
    {
        0 => report.OverallSituation?.Paragraphs,
        4 => report.ProblemsAndImprovements?.Paragraphs,
        5 => report.OtherMatters?.Paragraphs,
        _ => null,
    };

    private static OfficialForm Form(DisclosureReport report, ReportTable table) => table switch
    {
        ReportTable.ProactiveDisclosure => OfficialForm.Proactive([.. ReportLayout.RowsOf(report.ProactiveDisclosure!.EditionOf)]),
        ReportTable.DisclosureRequests => OfficialForm.Requests(report.DisclosureRequests!.Edition),
        _ => OfficialForm.Remedies(),
    };

    private static void AppendParagraph(StringBuilder page, string text) =>
        page.Append("<p class=\"MsoNormal\" style=\"text-indent:2em;\"><span style=\"font-family:仿宋;font-size:16pt;\">").Append(WebUtility.HtmlEncode(text)).Append("</span></p>\n");

    private static void AppendTable(StringBuilder page, DisclosureReport report, OfficialForm form)
    {
        page.Append("<table class=\"MsoNormalTable\" border=\"1\" cellspacing=\"0\"><tbody>\n");
        foreach (var row in form.Groups.SelectMany(static group => group))
        {
            page.Append("<tr>\n");
            foreach (var cell in row)
            {
                var text = cell.Place is { } place ? place.Find(report)!.Value.ToString() : cell.Text;
                page.Append(CultureInfo.InvariantCulture, $"<td width=\"44\" valign=\"center\" colspan=\"{cell.ColumnSpan}\" rowspan=\"{cell.RowSpan}\">\n<p class=\"MsoNormal\" align=\"center\"><span style=\"font-family:仿宋;\">{WebUtility.HtmlEncode(text)}<o:p></o:p></span></p></td>\n");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody></table>\n");
    }
}
