namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>Prints the tables of a report as the form has them, by walking the layout.</summary>
/// <param name="report">The report.</param>
/// <param name="labels">How labels are printed.</param>
/// <param name="values">How values are printed.</param>
/// <param name="random">Decides the widths of the columns of table P, which differ in print, and rows that do not belong to the form.</param>
/// <param name="hasExtras">Whether there may be such rows.</param>
internal sealed class TablePrinter(DisclosureReport report, LabelStyle labels, ValueStyle values, Random random, bool hasExtras)
{
    private readonly Dictionary<string, CellTruth> _truth = new(StringComparer.Ordinal);

    /// <summary>The truth about every cell that was printed.</summary>
    public IReadOnlyDictionary<string, CellTruth> Truth => _truth;

    public PrintedTable? Print(ReportTable table) => table switch
    {
        ReportTable.ProactiveDisclosure => report.ProactiveDisclosure is null ? null : Proactive(),
        ReportTable.DisclosureRequests => report.DisclosureRequests is null ? null : Requests(),
        _ => report.LegalRemedies is null ? null : Remedies(),
    };

    private PrintedTable Proactive()
    {
        var layout = ReportLayout.RowsOf(report.ProactiveDisclosure!.EditionOf).ToArray();
        var columns = layout.Any(row => row.Edition == ReportFormat.Trial2019) ? 5 : 4;
        var rows = new List<PrintedRow>();
        int[] starts = [];
        foreach (var row in layout)
        {
            if (row.IsHeading)
            {
                var first = layout.First(candidate => candidate.Parent == row);
                starts = Starts(first.Columns.Count, columns);
                rows.Add(new([new(labels.Row(row), PrintedRole.Heading, 0, columns)]));
                rows.Add(new([new(labels.Other(ReportLayout.ContentHeading), PrintedRole.Heading, 0),
                    .. first.Columns.Select((column, index) => new PrintedCell(labels.Column(column, first), PrintedRole.Heading, starts[index], starts[index + 1] - starts[index]))]));
                continue;
            }

            rows.Add(new([new(labels.Row(row), PrintedRole.Label, 0),
                .. row.Cells.Select((place, index) => Value(place, starts[index], starts[index + 1] - starts[index]))]));
            if (hasExtras && row.Edition == ReportFormat.Trial2019 && row.Index == (int)ProactiveRow.NormativeDocuments && random.Chance(10))
                rows.Add(ExtraRow(starts));
        }

        return new(ReportTable.ProactiveDisclosure, columns, rows) { IsConsistent = true };
    }

    // A row that a province added to the form: its numbers belong to no cell of a report.
    private PrintedRow ExtraRow(int[] starts) => new([new("其他主动公开文件", PrintedRole.Label, 0),
        .. Enumerable.Range(0, 3).Select(index => new PrintedCell($"{random.Next(300)}", PrintedRole.Value, starts[index], starts[index + 1] - starts[index]))]);

    // The spare columns go to any of the values, as in print.
    private int[] Starts(int count, int columns)
    {
        var widths = Enumerable.Repeat(1, count).ToArray();
        for (var spare = columns - 1 - count; spare > 0; spare--)
            widths[count == 1 ? 0 : random.Next(count)]++;
        var starts = new int[count + 1];
        starts[0] = 1;
        for (var i = 0; i < count; i++)
            starts[i + 1] = starts[i] + widths[i];
        return starts;
    }

    private PrintedTable Requests()
    {
        var requests = report.DisclosureRequests!;
        var layout = ReportLayout.Rows(ReportTable.DisclosureRequests, requests.Edition);
        var rows = RequestHeads(layout[0]);
        var heads = new List<PrintedCell>();
        foreach (var row in layout)
        {
            if (row.IsHeading)
            {
                var below = layout.Count(candidate => !candidate.IsHeading && (candidate.Parent == row || candidate.Parent?.Parent == row));
                heads.Add(new(labels.Row(row), PrintedRole.Label, row.Depth, RowSpan: below));
                continue;
            }

            rows.Add(new([.. heads, new(labels.Row(row), PrintedRole.Label, row.Depth, 3 - row.Depth), .. row.Cells.Select((place, index) => Value(place, 3 + index))]));
            heads.Clear();
            if (hasExtras && row.Depth == 0 && random.Chance(3))
                rows.Add(new([new("说明：以上各项均按件统计，一件申请只计一次。", PrintedRole.Heading, 0, 10)]));
        }

        return new(ReportTable.DisclosureRequests, 10, rows) { IsConsistent = Balance.Holds(requests) };
    }

    private List<PrintedRow> RequestHeads(LayoutRow row)
    {
        var heads = row.Columns.Select(column => labels.Column(column, row)).ToArray();
        // The total is printed a row too low, or the heads of the organizations over two rows.
        var isTotalLow = hasExtras && random.Chance(5);
        var areHeadsCut = hasExtras && random.Chance(5) && heads[1..6].Any(head => head.Length == 4);
        var organizations = Enumerable.Range(1, isTotalLow ? 6 : 5).ToArray();
        var rows = new List<PrintedRow>
        {
            new([new(labels.Other(ReportLayout.BalanceNote), PrintedRole.Heading, 0, 3, areHeadsCut ? 4 : 3), new(labels.Other(ReportLayout.ApplicantHeading), PrintedRole.Heading, 3, 7)]),
            new([new(heads[0], PrintedRole.Heading, 3, RowSpan: areHeadsCut ? 3 : 2), new(labels.Other(ReportLayout.OrganizationHeading), PrintedRole.Heading, 4, 5),
                new(isTotalLow ? "" : heads[6], PrintedRole.Heading, 9, RowSpan: isTotalLow ? 1 : areHeadsCut ? 3 : 2)]),
            new([.. organizations.Select(index => new PrintedCell(areHeadsCut && heads[index].Length == 4 ? heads[index][..2] : heads[index], PrintedRole.Heading, 3 + index))]),
        };
        if (areHeadsCut)
            rows.Add(new([.. organizations.Where(index => heads[index].Length == 4).Select(index => new PrintedCell(heads[index][2..], PrintedRole.Heading, 3 + index))]));
        return rows;
    }

    private PrintedTable Remedies()
    {
        var layout = ReportLayout.Rows(ReportTable.LegalRemedies, ReportFormat.Edition2021);
        var (first, second, third, values) = (new List<PrintedCell>(), new List<PrintedCell>(), new List<PrintedCell>(), new List<PrintedCell>());
        foreach (var row in layout)
        {
            var column = values.Count;
            var below = layout.Where(candidate => candidate.Parent == row).Sum(candidate => candidate.Columns.Count);
            var head = new PrintedCell(labels.Row(row), PrintedRole.Heading, column, row.IsHeading ? below : row.Columns.Count);
            (row.Depth == 0 ? first : second).Add(head);
            if (row.IsHeading)
                continue;
            var isTop = row.Depth == 0;
            (isTop ? second : third).AddRange(row.Columns.Select((head, index) => new PrintedCell(labels.Column(head, row), PrintedRole.Heading, column + index, RowSpan: isTop ? 2 : 1)));
            values.AddRange(row.Cells.Select((place, index) => Value(place, column + index)));
        }

        return new(ReportTable.LegalRemedies, values.Count, [new(first), new(second), new(third), new(values)]) { IsConsistent = true };
    }

    private PrintedCell Value(LayoutCell place, int column, int span = 1)
    {
        var (text, truth) = values.Print(place, place.Find(report) ?? Cell.Blank);
        _truth[place.Address] = truth;
        return new(text, PrintedRole.Value, column, span) { Place = place };
    }
}
