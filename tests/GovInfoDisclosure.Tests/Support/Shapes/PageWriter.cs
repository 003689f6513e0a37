namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>Writes a whole text: furniture, title, opening, the six sections with their tables, furniture.</summary>
internal sealed class PageWriter(DisclosureReport report, TableShape shape, PageStyle page, ShapeText text, Random random)
{
    private static readonly string[] Subheadings = ["一、加强组织领导", "二、主动公开重点信息", "三、规范答复流程", "四、加强平台建设", "五、完善监督机制", "六、其他工作"];

    private static readonly string[] Notes = ["注：以上数量含上年度结转数量。", "（单位：件）", "以下为本年度有关数据。"];

    private bool _isHeadingWritten;

    /// <summary>The title as printed, or null where there is no title line of its own.</summary>
    public string? Title { get; private set; }

    /// <summary>Writes the text and returns the paragraphs of the sections of text.</summary>
    public Dictionary<ReportSection, ValueList<string>> Write(IReadOnlyDictionary<ReportTable, PrintedTable> tables)
    {
        WriteOpening();
        var written = new Dictionary<ReportSection, ValueList<string>>();
        foreach (var section in ReportSection.All)
        {
            if (section.Table is { } table)
                WriteTable(section, tables.GetValueOrDefault(table));
            else if (Paragraphs(section) is { } paragraphs)
                written[section] = WriteText(section, paragraphs);
        }

        foreach (var line in page.Signature(report.Header).Concat(page.FurnitureAfter()))
            shape.WriteLine(text, line);
        return written;
    }

    private ValueList<string>? Paragraphs(ReportSection section) => section.Index switch
    {
        0 => report.OverallSituation?.Paragraphs,
        4 => report.ProblemsAndImprovements?.Paragraphs,
        _ => report.OtherMatters?.Paragraphs,
    };

    private void WriteOpening()
    {
        var header = report.Header;
        var (lines, title) = page.Title(header);
        Title = title;
        foreach (var line in page.FurnitureBefore(header).SelectMany(line => line.Split('\n')))
            shape.WriteLine(text, line);
        foreach (var line in lines)
            shape.WriteTitle(text, line, random);
        if (lines.Length == 0)
            shape.WriteParagraph(text, $"根据《中华人民共和国政府信息公开条例》（国务院令第711号），现公布{header.ReportingBody}{header.ReportYear}年政府信息公开工作年度报告。", random);
        if (header.StatisticalPeriod is { } period)
            shape.WriteParagraph(text, page.Period(period), random);
        foreach (var paragraph in report.Preamble.Where(paragraph => !paragraph.StartsWith("一、", StringComparison.Ordinal)))
            shape.WriteParagraph(text, paragraph, random);
    }

    private ValueList<string> WriteText(ReportSection section, ValueList<string> paragraphs)
    {
        if (section.Index == 0 && page.HasSubheadings)
            paragraphs = [.. paragraphs, .. Subheadings.SelectMany(heading => new[] { heading, "本年按要求完成相关工作12项。" })];
        if (section.Index == 4 && page.LosesFifthHeading)
            paragraphs = ["（一）主要问题", .. paragraphs];
        else if (!_isHeadingWritten)
            shape.WriteLine(text, page.Heading(section));
        _isHeadingWritten = section.Index == 4 && page.GluesSixthHeading && report.OtherMatters is not null && paragraphs is [.., var last] && last.EndsWith('。');
        var glued = _isHeadingWritten ? page.Heading(ReportSection.All[5]) : "";
        for (var i = 0; i < paragraphs.Count; i++)
            shape.WriteParagraph(text, page.Indent + paragraphs[i] + (i == paragraphs.Count - 1 ? glued : ""), random);
        return paragraphs;
    }

    private void WriteTable(ReportSection section, PrintedTable? table)
    {
        if (table is null)
            return;
        shape.WriteLine(text, page.Heading(section));
        if (page.HasNotes && random.Chance(50))
            shape.WriteLine(text, random.Pick("（单位：件）", "以下为本年度有关数据。"));
        shape.WriteTable(text, table, random);
        // Without a heading behind it, a note would be the first line of section five.
        if (page.HasNotes && random.Chance(50) && !(page.LosesFifthHeading && section.Index == 3))
            shape.WriteLine(text, random.Pick(Notes));
    }
}
