using System.Text;

namespace GovInfoDisclosure;

/// <summary>
/// The text form: every line says by its first characters what it is, so that no paragraph can be taken for anything else. A line of a
/// table begins with a pipe, a paragraph with two ideographic spaces, and only the title and the six headings begin with another character.
/// </summary>
internal sealed class WrittenTextBuilder(StringBuilder output)
{
    /// <summary>The indent of a paragraph, as Chinese documents have it.</summary>
    internal const string Indent = "　　";

    private const char IndentOfLabel = '　';
    private const char ByteOrderMark = '\uFEFF';

    // The columns for values of table P, which the rows of every block share; one for the label stands before them.
    private static readonly int ProactiveColumns = OfficialForm.ProactiveColumns - 1;

    internal void Append(DisclosureReport report)
    {
        if (report.Header.Title is { } title)
        {
            // At the very beginning this character is no text but the mark of an encoding.
            if (title[0] == ByteOrderMark)
                output.Append('\n');
            output.Append(Escape(title)).Append("\n\n");
        }

        AppendHeader(report.Header);
        AppendParagraphs(report.Preamble);
        foreach (var section in ReportSection.All)
            AppendSection(section, report);
    }

    /// <summary>The label of a row with an indent for every heading above it.</summary>
    internal static string LabelOf(LayoutRow row) => new string(IndentOfLabel, row.Depth) + row.Label;

    /// <summary>A text that a row or the title can hold: no pipe and no line break of its own.</summary>
    internal static string Escape(string text) => text.IndexOfAny(['\\', '|', '\n', '\r']) < 0
        ? text
        : text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("\n", "\\n").Replace("\r", "\\r");

    /// <summary>The rows over the values of table R: cells and the columns that each covers.</summary>
    internal static (string[] Cells, int[]? Spans)[] RequestHead(IReadOnlyList<LayoutColumn> columns)
    {
        return
        [
            ([ReportLayout.BalanceNote, ReportLayout.ApplicantHeading], [1, columns.Count]),
            (["", "", ReportLayout.OrganizationHeading, ""], [1, 1, OfficialForm.OrganizationColumns, 1]),
            (["", .. columns.Select(static column => column.Label)], null),
        ];
    }

    /// <summary>The rows over the values of table L.</summary>
    internal static (string[] Cells, int[]? Spans)[] RemedyHead(IReadOnlyList<LayoutRow> rows)
    {
        var kinds = rows.Where(static row => !row.IsHeading).ToArray();
        var headings = rows.Where(static row => row.Parent is null).ToArray();
        return
        [
            ([.. headings.Select(static row => row.Label)],
                [.. headings.Select(heading =>
                    kinds.Where(row => row == heading || row.Parent == heading).Sum(static row => row.Columns.Count))]),
            ([.. kinds.Select(static row => row.Parent is null ? "" : row.Label)], [.. kinds.Select(static row => row.Columns.Count)]),
            ([.. kinds.SelectMany(static row => row.Columns).Select(static column => column.Label)], null),
        ];
    }

    // Two entries a row, label and value: a blank value says that the report does not state it.
    private void AppendHeader(ReportHeader header)
    {
        var table = new TextTable(4);
        for (var i = 0; i < HeaderField.Printed.Count; i += 2)
        {
            var (left, right) = (HeaderField.Printed[i], HeaderField.Printed[i + 1]);
            table.Add([left.PrintedLabel, Escape(left.TextOf(header) ?? ""), right.PrintedLabel, Escape(right.TextOf(header) ?? "")], null,
                labels: 4);
        }

        table.AppendTo(output);
    }

    private void AppendParagraphs(IEnumerable<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
            output.Append('\n').Append(Indent).Append(paragraph).Append('\n');
    }

    private void AppendSection(ReportSection section, DisclosureReport report)
    {
        if (section.Table is { } table)
        {
            if (TableOf(table, report) is not { } content)
                return;
            output.Append('\n').Append(section.Heading).Append("\n\n");
            content.AppendTo(output);
        }
        else if (section.NarrativeOf(report) is { } narrative)
        {
            output.Append('\n').Append(section.Heading).Append('\n');
            AppendParagraphs(narrative.Paragraphs);
        }
    }

    private static TextTable? TableOf(ReportTable table, DisclosureReport report) => table switch
    {
        ReportTable.ProactiveDisclosure => report.ProactiveDisclosure is { } content ? Proactive(content, report) : null,
        ReportTable.DisclosureRequests => report.DisclosureRequests is { } content ? Requests(content, report) : null,
        _ => report.LegalRemedies is null ? null : Remedies(report),
    };

    private static TextTable Proactive(ProactiveDisclosure content, DisclosureReport report)
    {
        var table = new TextTable(1 + ProactiveColumns);
        LayoutRow? heading = null;
        foreach (var row in ReportLayout.RowsOf(content.EditionOf))
        {
            if (row.IsHeading)
            {
                table.Add([row.Label], [1 + ProactiveColumns], labels: 1);
                heading = row;
                continue;
            }

            int[] spans = [1, .. OfficialForm.ValueSpans(row.Columns.Count, ProactiveColumns)];
            if (heading is not null)
            {
                table.Add([ReportLayout.ContentHeading, .. row.Columns.Select(static column => column.Label)], spans, labels: 1);
                table.AddRule(spans, labels: 1);
                heading = null;
            }

            table.Add([row.Label, .. Values(row, report)], spans, labels: 1);
        }

        return table;
    }

    private static TextTable Requests(DisclosureRequests content, DisclosureReport report)
    {
        var rows = ReportLayout.Rows(ReportTable.DisclosureRequests, content.Edition);
        var columns = rows[0].Columns;
        var table = new TextTable(1 + columns.Count);
        foreach (var (cells, spans) in RequestHead(columns))
            table.Add(cells, spans, labels: spans is null ? 1 : cells.Length);
        table.AddRule(null, labels: 1);
        foreach (var row in rows)
        {
            if (row.IsHeading)
                table.Add([LabelOf(row)], [1 + columns.Count], labels: 1);
            else
                table.Add([LabelOf(row), .. Values(row, report)], null, labels: 1);
        }

        return table;
    }

    private static TextTable Remedies(DisclosureReport report)
    {
        var rows = ReportLayout.Rows(ReportTable.LegalRemedies, default);
        var values = rows.SelectMany(row => Values(row, report)).ToArray();
        var table = new TextTable(values.Length);
        foreach (var (cells, spans) in RemedyHead(rows))
            table.Add(cells, spans, labels: spans is null ? 0 : cells.Length);
        table.AddRule(null, labels: 0);
        table.Add(values, null, labels: 0);
        return table;
    }

    private static IEnumerable<string> Values(LayoutRow row, DisclosureReport report) =>
        row.Cells.Select(place => Value(place.Find(report) ?? Cell.Blank));

    // A text with digits could be taken for the number that it is not; a backslash before the first says that it is a text.
    private static string Value(Cell cell)
    {
        if (cell.Text is not { } text)
            return cell.ToString();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
                return Escape(text.Substring(0, i)) + "\\" + Escape(text.Substring(i));
        }

        return Escape(text);
    }
}
