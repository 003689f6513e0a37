using System.Globalization;
using System.Text;

namespace GovInfoDisclosure;

/// <summary>The markup of a table in which only the values are missing: part, value, part, value … part.</summary>
internal sealed class OfficialTable
{
    private static readonly OfficialTable Proactive =
        Create(OfficialForm.Proactive(ReportLayout.Rows(ReportTable.ProactiveDisclosure, ReportFormat.Edition2021)), "");

    private static readonly OfficialTable Requests = Create(OfficialForm.Requests(ReportFormat.Edition2021), "");
    private static readonly OfficialTable RequestsTrial = Create(OfficialForm.Requests(ReportFormat.Trial2019), "");
    private static readonly OfficialTable Remedies = Create(OfficialForm.Remedies(), "");

    private OfficialTable(string[] parts, LayoutCell[] places)
    {
        Parts = parts;
        Places = places;
    }

    /// <summary>One part more than values. A part before a value ends with the start tag of its cell.</summary>
    internal string[] Parts { get; }

    /// <summary>The places of the values.</summary>
    internal LayoutCell[] Places { get; }

    /// <summary>The table of a report, or null when it has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="table">The table.</param>
    /// <param name="idPrefix">What all ids begin with.</param>
    internal static OfficialTable? Of(DisclosureReport report, ReportTable table, string idPrefix) => table switch
    {
        ReportTable.ProactiveDisclosure => report.ProactiveDisclosure is not { } content ? null
            : content.Format == ReportFormat.Edition2021 && idPrefix.Length == 0 ? Proactive
            : Create(OfficialForm.Proactive([.. ReportLayout.RowsOf(content.EditionOf)]), idPrefix),
        ReportTable.DisclosureRequests => report.DisclosureRequests is not { Edition: var edition } ? null
            : idPrefix.Length > 0 ? Create(OfficialForm.Requests(edition), idPrefix)
            : edition == ReportFormat.Trial2019 ? RequestsTrial
            : Requests,
        _ => report.LegalRemedies is null ? null : idPrefix.Length > 0 ? Create(OfficialForm.Remedies(), idPrefix) : Remedies,
    };

    /// <summary>The id of the cell with an address: the address with hyphens for slashes.</summary>
    internal static string IdOf(string address) => address.Substring(1).Replace('/', '-');

    /// <summary>The id of a section's heading.</summary>
    internal static string HeadingIdOf(ReportSection section, string idPrefix) => idPrefix + "gid-" + section.Key;

    private static OfficialTable Create(OfficialForm form, string idPrefix)
    {
        var section = ReportSection.Of(form.Table);
        // A section with a name is a region: the keyboard reaches it and can scroll the table where it is wider than the screen.
        var (parts, places, markup) = (new List<string>(), new List<LayoutCell>(), new StringBuilder());
        markup.Append("<section class=\"gid-scroll\" tabindex=\"0\" aria-labelledby=\"").Append(HeadingIdOf(section, idPrefix))
            .Append("\">\n<table class=\"gid-table gid-").Append(section.Key)
            .Append("\">\n<caption>").Append(section.Title).Append("</caption>\n");
        for (var i = 0; i < form.Groups.Count; i++)
        {
            var element = form.HasHead && i == 0 ? "thead" : "tbody";
            markup.Append('<').Append(element).Append(">\n");
            foreach (var row in form.Groups[i])
            {
                markup.Append("<tr>\n");
                foreach (var cell in row)
                {
                    AppendStart(markup, cell, form.Table, idPrefix);
                    if (cell.Place is { } place)
                    {
                        parts.Add(markup.Append('>').ToString());
                        places.Add(place);
                        markup.Clear().Append("</td>\n");
                    }
                    else
                    {
                        markup.Append('>').Append(cell.Text, 0, cell.BreakAt).Append(cell.BreakAt > 0 ? "<wbr>" : "")
                            .Append(cell.Text, cell.BreakAt, cell.Text.Length - cell.BreakAt)
                            .Append(cell.Kind == FormCellKind.Note ? "</td>\n" : "</th>\n");
                    }
                }

                markup.Append("</tr>\n");
            }

            markup.Append("</").Append(element).Append(">\n");
        }

        parts.Add(markup.Append("</table>\n</section>\n").ToString());
        return new([.. parts], [.. places]);
    }

    // Labels of the form hold no character that would need an escape; a test says so.
    private static void AppendStart(StringBuilder markup, FormCell cell, ReportTable table, string idPrefix)
    {
        markup.Append(cell.Kind is FormCellKind.Value or FormCellKind.Note ? "<td" : "<th");
        if (cell.Kind == FormCellKind.Note)
            markup.Append(" class=\"gid-note\"");
        else if (cell.BreakAt > 0)
            markup.Append(" class=\"gid-keep\" id=\"").Append(idPrefix).Append(LabelIdOf(cell, table)).Append('"');
        else
            markup.Append(" id=\"").Append(idPrefix).Append(cell.Place is { } own ? IdOf(own.Address) : LabelIdOf(cell, table)).Append('"');
        AppendSpan(markup, "colspan", cell.ColumnSpan);
        AppendSpan(markup, "rowspan", cell.RowSpan);
        if (cell.Kind == FormCellKind.Value)
            {
                var headers = cell.Headers.Select(header => idPrefix + LabelIdOf(header, table));
                markup.Append(" headers=\"").Append(string.Join(" ", headers)).Append('"');
            }
        else if (cell.Kind == FormCellKind.ColumnHeader)
            markup.Append(cell.ColumnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
        else if (cell.Kind == FormCellKind.RowHeader)
            markup.Append(cell.RowSpan > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"");
    }

    private static string LabelIdOf(FormCell label, ReportTable table)
    {
        var letter = table switch { ReportTable.ProactiveDisclosure => "p", ReportTable.DisclosureRequests => "r", _ => "l" };
        return "gid-" + letter + label.Number.ToString(CultureInfo.InvariantCulture);
    }

    private static void AppendSpan(StringBuilder markup, string name, int span)
    {
        if (span > 1)
            markup.Append(' ').Append(name).Append("=\"").Append(span.ToString(CultureInfo.InvariantCulture)).Append('"');
    }
}
