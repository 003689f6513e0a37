namespace GovInfoDisclosure;

/// <summary>Where the parts of a report stand: for each section its heading and the lines of its content.</summary>
internal sealed class ReportOutline
{
    /// <summary>The line of each section's heading, or -1.</summary>
    internal int[] Headings { get; } = [-1, -1, -1, -1, -1, -1];

    /// <summary>The first line of each section's content, or -1 when there is no such section.</summary>
    internal int[] Starts { get; } = [-1, -1, -1, -1, -1, -1];

    /// <summary>The line after each section's content.</summary>
    internal int[] Ends { get; } = new int[6];

    /// <summary>The first line that belongs to a section or table: what stands before is title, preamble and furniture.</summary>
    internal int FirstLine { get; private set; }

    internal static ReportOutline Find(InputDocument document, SectionMarks marks, int endLine)
    {
        var outline = new ReportOutline();
        var proactive = FirstTableLine(marks, 0, 0, marks.TableLines[1].Count > 0 ? marks.TableLines[1][0] : endLine, minimum: 2);
        var requests = FirstTableLine(marks, 1, Math.Max(0, proactive), endLine, minimum: 1);
        var lastRequest = requests < 0 ? -1 : marks.TableLines[1].FindLast(line => line < endLine);
        var afterRequests = Math.Max(lastRequest, Math.Max(requests, proactive));

        outline.Headings[1] = marks.LastHeading(1, 0, proactive < 0 ? (requests < 0 ? endLine : requests) : proactive);
        outline.Headings[2] = marks.LastHeading(2, Math.Max(outline.Headings[1], proactive), requests < 0 ? endLine : requests);
        outline.Headings[3] = marks.FirstHeading(3, Math.Max(0, afterRequests), endLine);
        var remedies = FirstTableLine(marks, 2, Math.Max(Math.Max(outline.Headings[3], afterRequests), 0) + (outline.Headings[3] >= 0 || afterRequests >= 0 ? 1 : 0), endLine, minimum: 2);
        if (remedies < 0 && requests < 0 && proactive < 0)
            remedies = FirstTableLine(marks, 2, 0, endLine, minimum: 2);
        var afterTables = Math.Max(Math.Max(remedies, outline.Headings[3]), afterRequests);
        outline.Headings[4] = marks.FirstHeading(4, Math.Max(0, afterTables), endLine);
        outline.Headings[5] = marks.FirstHeading(5, Math.Max(Math.Max(0, afterTables), outline.Headings[4]), endLine);

        var firstOfTables = First(outline.Headings[1], proactive, outline.Headings[2], requests, outline.Headings[3], remedies, outline.Headings[4], endLine);
        outline.Headings[0] = marks.OverallHeading(firstOfTables);
        int[] tableStarts = [-1, proactive, requests, remedies, -1, -1];
        outline.SetRanges(tableStarts, endLine);
        outline.FirstLine = First(outline.Headings[0], firstOfTables);
        return outline;
    }

    private void SetRanges(int[] tableStarts, int endLine)
    {
        for (var section = 0; section < 6; section++)
            Starts[section] = Headings[section] >= 0 ? Headings[section] + 1 : tableStarts[section];
        var end = endLine;
        for (var section = 5; section >= 0; section--)
        {
            Ends[section] = end;
            if (Headings[section] >= 0)
                end = Math.Min(end, Headings[section]);
            else if (Starts[section] >= 0)
                end = Math.Min(end, Starts[section]);
        }
    }

    private static int FirstTableLine(SectionMarks marks, int table, int from, int to, int minimum)
    {
        var lines = marks.TableLines[table].FindAll(line => line >= from && line < to);
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
