namespace GovInfoDisclosure;

/// <summary>What a cell of the printed form is.</summary>
internal enum FormCellKind
{
    /// <summary>The label of one or several columns.</summary>
    ColumnHeader,

    /// <summary>The label of one or several rows.</summary>
    RowHeader,

    /// <summary>The note in the corner of table R.</summary>
    Note,

    /// <summary>A value.</summary>
    Value,
}

/// <summary>A cell of the printed form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The label; empty for a value.</param>
/// <param name="ColumnSpan">The number of columns it covers.</param>
/// <param name="RowSpan">The number of rows it covers.</param>
internal sealed record FormCell(FormCellKind Kind, string Text, int ColumnSpan, int RowSpan)
{
    /// <summary>The place of a value, or null for a label.</summary>
    internal LayoutCell? Place { get; init; }

    /// <summary>The number of a label in its form, from 1; 0 for a value.</summary>
    internal int Number { get; init; }

    /// <summary>Where a label may be broken over lines: after its official number.</summary>
    internal int BreakAt { get; init; }

    /// <summary>The labels that a value stands under: rows first, then columns, from the outside in.</summary>
    internal IReadOnlyList<FormCell> Headers { get; init; } = [];
}

/// <summary>
/// The grid of a table as the official form prints it, with the spans of every cell, made from the layout. A cell that reaches down from
/// an earlier row is not repeated, as in HTML.
/// </summary>
internal sealed class OfficialForm
{
    /// <summary>The columns of the grid of table P: one of labels, three of values.</summary>
    internal static readonly int ProactiveColumns = 1 + ReportLayout.Editions.Max(static edition => FormTable.Proactive(edition).Width);

    /// <summary>The columns of table R under the heading of organizations.</summary>
    internal const int OrganizationColumns = LastOrganization - FirstOrganization + 1;

    private const int FirstOrganization = (int)ApplicantCategory.CommercialEnterprise;

    private const int LastOrganization = (int)ApplicantCategory.OtherOrganization;

    private int _labels;

    private OfficialForm(ReportTable table, int columns)
    {
        Table = table;
        Columns = columns;
    }

    internal ReportTable Table { get; }

    /// <summary>The number of columns of the grid.</summary>
    internal int Columns { get; }

    /// <summary>The rows in groups: for table P its blocks, for the others the head and the rows of values.</summary>
    internal List<List<List<FormCell>>> Groups { get; } = [];

    /// <summary>Whether the first group is the head of the whole table. In table P every block has its own.</summary>
    internal bool HasHead => Table != ReportTable.ProactiveDisclosure;

    /// <summary>Table P with the rows that a report has.</summary>
    /// <remarks>One column more where a block follows the trial edition of 2019, whose blocks of two values need an even number.</remarks>
    internal static OfficialForm Proactive(IReadOnlyList<LayoutRow> rows)
    {
        var hasTrialRows = rows.Any(static row => row.Edition == ReportFormat.Trial2019);
        var form = new OfficialForm(ReportTable.ProactiveDisclosure, hasTrialRows ? ProactiveColumns + 1 : ProactiveColumns);
        FormCell? caption = null;
        FormCell[] head = [];
        foreach (var row in rows)
        {
            if (row.IsHeading)
            {
                caption = form.Label(FormCellKind.ColumnHeader, row.Label, form.Columns);
                form.Groups.Add([[caption]]);
                head = [];
                continue;
            }

            var spans = ValueSpans(row.Columns.Count, form.Columns - 1);
            var block = form.Groups[form.Groups.Count - 1];
            if (head.Length == 0)
            {
                head = [form.Label(FormCellKind.ColumnHeader, ReportLayout.ContentHeading),
                    .. row.Columns.Select((column, i) => form.Label(FormCellKind.ColumnHeader, column.Label, spans[i]))];
                block.Add([.. head]);
            }

            var label = form.Label(FormCellKind.RowHeader, row.Label);
            block.Add([label, .. row.Cells.Select((place, i) => Value(place, [label, caption!, head[i + 1]], spans[i]))]);
        }

        return form;
    }

    /// <summary>Table R: three columns of labels, as deep as its headings go, and seven of values.</summary>
    internal static OfficialForm Requests(ReportFormat edition)
    {
        var rows = ReportLayout.Rows(ReportTable.DisclosureRequests, edition);
        var labelColumns = 1 + rows.Where(static row => !row.IsHeading).Max(static row => row.Depth);
        var form = new OfficialForm(ReportTable.DisclosureRequests, labelColumns + rows[0].Columns.Count);
        var columns = form.AddRequestHead(rows[0].Columns, labelColumns);
        var body = new List<List<FormCell>>();
        form.Groups.Add(body);
        var open = new Dictionary<LayoutRow, FormCell>();
        foreach (var row in rows.Where(static row => !row.IsHeading))
        {
            var cells = new List<FormCell>();
            var labels = new List<FormCell>();
            foreach (var heading in HeadingsOf(row))
            {
                if (!open.TryGetValue(heading, out var cell))
                {
                    var rowSpan = rows.Count(below => !below.IsHeading && HeadingsOf(below).Contains(heading));
                    cell = form.Label(FormCellKind.RowHeader, heading.Label, 1, rowSpan) with
                    {
                        BreakAt = heading.Parent is null ? 0 : heading.Number.Length,
                    };
                    open.Add(heading, cell);
                    cells.Add(cell);
                }

                labels.Add(cell);
            }

            var label = form.Label(FormCellKind.RowHeader, row.Label, labelColumns - row.Depth);
            labels.Add(label);
            cells.Add(label);
            cells.AddRange(row.Cells.Select((place, i) => Value(place, [.. labels, .. columns[i]])));
            body.Add(cells);
        }

        return form;
    }

    /// <summary>Table L: fifteen columns and one row of values.</summary>
    internal static OfficialForm Remedies()
    {
        var rows = ReportLayout.Rows(ReportTable.LegalRemedies, default);
        var form = new OfficialForm(ReportTable.LegalRemedies, rows.Sum(static row => row.Columns.Count));
        List<FormCell> first = [], second = [], third = [], values = [];
        foreach (var heading in rows.Where(static row => row.Parent is null))
        {
            var kinds = rows.Where(row => row == heading || row.Parent == heading).Where(static row => !row.IsHeading).ToArray();
            var top = form.Label(FormCellKind.ColumnHeader, heading.Label, kinds.Sum(static row => row.Columns.Count));
            first.Add(top);
            foreach (var kind in kinds)
            {
                FormCell[] above = [top];
                if (kind != heading)
                {
                    second.Add(form.Label(FormCellKind.ColumnHeader, kind.Label, kind.Columns.Count));
                    above = [top, second[second.Count - 1]];
                }

                var (row, rowSpan) = kind == heading ? (second, 2) : (third, 1);
                foreach (var place in kind.Cells)
                {
                    row.Add(form.Label(FormCellKind.ColumnHeader, place.Column.Label, 1, rowSpan));
                    values.Add(Value(place, [.. above, row[row.Count - 1]]));
                }
            }
        }

        form.Groups.Add([first, second, third]);
        form.Groups.Add([values]);
        return form;
    }

    // The labels over each column of values, from the outside in.
    private FormCell[][] AddRequestHead(IReadOnlyList<LayoutColumn> columns, int labelColumns)
    {
        var all = Label(FormCellKind.ColumnHeader, ReportLayout.ApplicantHeading, columns.Count);
        List<FormCell> second = [], third = [];
        var labels = new FormCell[columns.Count][];
        FormCell? organizations = null;
        foreach (var column in columns)
        {
            if (column.Index is < FirstOrganization or > LastOrganization)
            {
                second.Add(Label(FormCellKind.ColumnHeader, column.Label, 1, 2));
                labels[column.Index] = [all, second[second.Count - 1]];
                continue;
            }

            if (organizations is null)
                second.Add(organizations = Label(FormCellKind.ColumnHeader, ReportLayout.OrganizationHeading, OrganizationColumns));
            third.Add(Label(FormCellKind.ColumnHeader, column.Label));
            labels[column.Index] = [all, organizations, third[third.Count - 1]];
        }

        Groups.Add([[new(FormCellKind.Note, ReportLayout.BalanceNote, labelColumns, 3), all], second, third]);
        return labels;
    }

    private static IEnumerable<LayoutRow> HeadingsOf(LayoutRow row) => row.Parent is { } parent ? HeadingsOf(parent).Append(parent) : [];

    /// <summary>The columns of each value in a block of table P: the last one takes the rest, and two share evenly.</summary>
    internal static int[] ValueSpans(int values, int columns) => values switch
    {
        1 => [columns],
        2 => [columns / 2, columns - (columns / 2)],
        _ => [1, 1, columns - 2],
    };

    private FormCell Label(FormCellKind kind, string text, int columnSpan = 1, int rowSpan = 1) =>
        new(kind, text, columnSpan, rowSpan) { Number = ++_labels };

    private static FormCell Value(LayoutCell place, IReadOnlyList<FormCell> headers, int columnSpan = 1) =>
        new(FormCellKind.Value, "", columnSpan, 1) { Place = place, Headers = headers };
}
