namespace GovInfoDisclosure;

/// <summary>
/// The HTML form: an article in which <c>data-govinfodisclosure</c> says what an element is, so that nothing in it has to be guessed when
/// it is read back.
/// </summary>
internal sealed class WrittenHtmlBuilder(HtmlBuffer output, DisclosureReport report, ReportHtmlOptions options)
{
    /// <summary>The attribute that marks the elements.</summary>
    internal const string Mark = HtmlAttributeNames.Mark;

    /// <summary>
    /// The marks of the article, its title, the text before section one, of a value that is a text, and of drawn findings.
    /// </summary>
    internal const string ReportMark = "report", TitleMark = "title", PreambleMark = "preamble", TextMark = "text",
        FindingMark = HtmlAttributeNames.FindingMark;

    private readonly HtmlFindings? _findings = options.Check is { } result ? new(result, report, options) : null;
    private readonly HtmlDoubts? _doubts = options.Reading is { } reading ? new(reading, report, options) : null;

    internal void Append()
    {
        if (options.WholePage)
            AppendPageStart();
        output.Append($"<article class=\"gid-report\" lang=\"zh-CN\" {Mark}=\"{ReportMark}\">\n");
        if (report.Header.Title is { } title)
            output.Append($"<h1 {Mark}=\"{TitleMark}\">").AppendText(title).Append("</h1>\n");
        AppendHeader();
        _findings?.AppendList(output);
        if (report.Preamble.Count > 0)
        {
            output.Append($"<section {Mark}=\"{PreambleMark}\">\n");
            AppendParagraphs(report.Preamble, HeaderField.Preamble.Address);
            output.Append("</section>\n");
        }

        foreach (var section in ReportSection.All)
            AppendSection(section);
        output.Append("</article>\n");
        if (options.WholePage)
            output.Append("</main>\n</body>\n</html>\n");
    }

    private void AppendPageStart()
    {
        output.Append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .AppendText(report.Header.Title ?? HeaderField.TitleWords).Append("</title>\n<style>\n")
            .Append(PageStyleSheet.PageText).Append("</style>\n</head>\n<body>\n<main>\n");
    }

    private void AppendHeader()
    {
        var open = false;
        foreach (var entry in HeaderField.Printed)
        {
            if (entry.TextOf(report.Header) is not { } value)
                continue;
            if (!open)
                output.Append("<dl class=\"gid-data\">\n");
            open = true;
            output.Append("<div><dt>").Append(entry.PrintedLabel).Append($"</dt><dd {Mark}=\"").Append(entry.Key).Append("\">")
                .AppendText(value).Append("</dd></div>\n");
        }

        if (open)
            output.Append("</dl>\n");
    }

    private void AppendSection(ReportSection section)
    {
        var table = section.Table is { } kind ? OfficialTable.Of(report, kind, options.IdPrefix) : null;
        var narrative = section.NarrativeOf(report);
        if (table is null && narrative is null)
            return;
        output.Append(section.Table is null or ReportTable.ProactiveDisclosure ? "<section" : "<section class=\"gid-wide\"")
            .Append($" {Mark}=\"").Append(section.Key).Append("\">\n<h2 id=\"")
            .Append(OfficialTable.HeadingIdOf(section, options.IdPrefix)).Append("\">")
            .Append(section.Heading).Append("</h2>\n");
        if (table is not null)
            AppendTable(table, section);
        else
            AppendParagraphs(narrative!.Paragraphs, section.ParagraphsAddress);
        output.Append("</section>\n");
    }

    private void AppendParagraphs(ValueList<string> paragraphs, string address)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (_findings?.TryAppendParagraph(output, address, i, paragraphs[i]) != true)
                output.Append("<p>").AppendText(paragraphs[i]).Append("</p>\n");
        }

        _findings?.AppendNotes(output, address);
    }

    private void AppendTable(OfficialTable table, ReportSection section)
    {
        LayoutRow? row = null;
        ApplicantCounts? counts = null;
        for (var i = 0; i < table.Places.Length; i++)
        {
            var place = table.Places[i];
            output.Append(table.Parts[i]);
            // Table R holds nearly all values of a report, and its rows are found once.
            if (row != place.Row)
            {
                row = place.Row;
                counts = row.Table == ReportTable.DisclosureRequests ? report.DisclosureRequests![(RequestRow)row.Index] : null;
            }

            AppendValue(place, counts?[(ApplicantCategory)place.Column.Index] ?? place.Find(report) ?? Cell.Blank);
        }

        output.Append(table.Parts[table.Places.Length]);
        _findings?.AppendNotes(output, section.Address);
        _doubts?.AppendNotes(output, section.Address);
    }

    private void AppendValue(LayoutCell place, Cell cell)
    {
        var text = cell.Text;
        if (text is not null || _findings is not null || _doubts is not null)
        {
            output.ReopenTag();
            if (text is not null)
                output.Append($" {Mark}=\"{TextMark}\"");
            AppendDrawn(place);
            output.Append(">");
        }

        if (cell.TryGetCount(out var count))
            output.AppendCount(count);
        else
            output.AppendText(cell.ToString());
        _findings?.AppendProposal(output, place);
        _findings?.AppendMarks(output, place);
        _doubts?.AppendMarks(output, place.Address);
    }

    // A cell can be suspect and doubtful, and has each attribute once. The other cells of a broken sum are shown, not described: they may
    // be a whole column.
    private void AppendDrawn(LayoutCell place)
    {
        var (isSuspect, isDoubtful) = (_findings?.Concern(place) == true, _doubts?.Concern(place.Address) == true);
        var isTerm = !isSuspect && _findings?.HasTerm(place) == true;
        if (!isSuspect && !isDoubtful && !isTerm)
            return;
        output.Append(" class=\"");
        if (isSuspect)
            _findings!.AppendClasses(output, place);
        if (isTerm)
            output.Append("gid-term");
        if (isDoubtful)
            output.Append(isSuspect || isTerm ? " gid-doubtful" : "gid-doubtful");
        if (isSuspect || isDoubtful)
            output.Append("\" aria-describedby=\"");
        if (isSuspect)
            _findings!.AppendIds(output, place);
        if (isDoubtful)
            _doubts!.AppendIds(output.Append(isSuspect ? " " : ""), place.Address);
        output.Append("\"");
    }
}
