namespace GovInfoDisclosure;

/// <summary>Where the parts of a report stand: for each section its heading and the lines of its content.</summary>
internal sealed class ReportOutline
{
    /// <summary>The line of each section's heading, or -1.</summary>
    internal PerSection<int> Headings { get; } = new(-1);

    /// <summary>The first line of each section's content, or -1 when there is no such section.</summary>
    internal PerSection<int> Starts { get; } = new(-1);

    /// <summary>The line after each section's content.</summary>
    internal PerSection<int> Ends { get; } = new(0);

    /// <summary>The first line that belongs to a section or table: what stands before is title, preamble and furniture.</summary>
    internal int FirstLine { get; private set; }

    /// <summary>Whether the input has the section: its heading, or the table that it holds.</summary>
    internal bool Has(ReportSection section) => Starts[section] >= 0;

    internal static ReportOutline Find(InputDocument document, SectionMarks marks, int endLine)
    {
        const ReportTable P = ReportTable.ProactiveDisclosure, R = ReportTable.DisclosureRequests, L = ReportTable.LegalRemedies;
        ReportSection sectionP = ReportSection.Of(P), sectionR = ReportSection.Of(R), sectionL = ReportSection.Of(L);
        ReportSection problems = ReportSection.ProblemsAndImprovements, other = ReportSection.OtherMatters;
        var outline = new ReportOutline();
        var (headings, tables) = (outline.Headings, new PerSection<int>(-1));
        var proactive = FirstTableLine(marks, P, 0, marks.LinesOf(R).Count > 0 ? marks.LinesOf(R)[0] : endLine, minimum: 2);
        var requests = FirstTableLine(marks, R, Math.Max(0, proactive), endLine, minimum: 1);
        var lastRequest = requests < 0 ? -1 : marks.LinesOf(R).FindLast(line => line < endLine);
        var afterRequests = Math.Max(lastRequest, Math.Max(requests, proactive));

        headings[sectionP] = marks.LastHeading(sectionP, 0, proactive < 0 ? (requests < 0 ? endLine : requests) : proactive);
        headings[sectionR] = marks.LastHeading(sectionR, Math.Max(headings[sectionP], proactive), requests < 0 ? endLine : requests);
        headings[sectionL] = marks.FirstHeading(sectionL, Math.Max(0, afterRequests), endLine);
        var beforeRemedies = Math.Max(headings[sectionL], afterRequests);
        var remedies = FirstTableLine(marks, L, beforeRemedies < 0 ? 0 : beforeRemedies + 1, endLine, minimum: 2);
        if (remedies < 0 && requests < 0 && proactive < 0)
            remedies = FirstTableLine(marks, L, 0, endLine, minimum: 2);
        var afterTables = Math.Max(Math.Max(remedies, headings[sectionL]), afterRequests);
        headings[problems] = marks.FirstHeading(problems, Math.Max(0, afterTables), endLine);
        headings[other] = marks.FirstHeading(other, Math.Max(Math.Max(0, afterTables), headings[problems]), endLine);

        var firstOfTables = First(headings[sectionP], proactive, headings[sectionR], requests, headings[sectionL], remedies,
            headings[problems], endLine);
        headings[ReportSection.OverallSituation] = marks.OverallHeading(firstOfTables);
        (tables[sectionP], tables[sectionR], tables[sectionL]) = (proactive, requests, remedies);
        outline.SetRanges(tables, endLine);
        outline.FirstLine = First(headings[ReportSection.OverallSituation], firstOfTables);
        return outline;
    }

    private void SetRanges(PerSection<int> tableStarts, int endLine)
    {
        var end = endLine;
        foreach (var section in ReportSection.All.Reverse())
        {
            Starts[section] = Headings[section] >= 0 ? Headings[section] + 1 : tableStarts[section];
            Ends[section] = end;
            if (Headings[section] >= 0)
                end = Math.Min(end, Headings[section]);
            else if (Starts[section] >= 0)
                end = Math.Min(end, Starts[section]);
        }
    }

    private static int FirstTableLine(SectionMarks marks, ReportTable table, int from, int to, int minimum)
    {
        var lines = marks.LinesOf(table).FindAll(line => line >= from && line < to);
        return lines.Count >= minimum ? lines[0] : -1;
    }

    private static int First(params int[] lines)
    {
        var first = int.MaxValue;
        foreach (var line in lines)
        {
            if (line >= 0 && line < first)
                first = line;
        }

        return first;
    }
}
