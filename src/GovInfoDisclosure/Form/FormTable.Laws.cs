namespace GovInfoDisclosure;

// The laws of the sums, and the only place where they are written down.
internal sealed partial class FormTable
{
    private IEnumerable<Law> LawsOf(ReportTable table) => table switch
    {
        ReportTable.DisclosureRequests =>
            [.. RequestColumnLaws(), .. RowLaws(RuleIds.ApplicantSum, new("各类申请人之和", "the sum of the applicants"))],
        ReportTable.LegalRemedies => RowLaws(RuleIds.RemedySum, new("各项结果之和", "the sum of the outcomes")),
        _ => [],
    };

    private IEnumerable<Law> RequestColumnLaws()
    {
        LayoutRow opening = RowAt((int)RequestRow.NewRequests), carriedOver = RowAt((int)RequestRow.CarriedOver);
        LayoutRow results = RowAt((int)RequestRow.ResultsTotal), forward = RowAt((int)RequestRow.CarriedForward);
        var parts = Array.FindAll(DataRows, row => row.Parent is not null && row != results);
        return
        [
            .. InEachColumn(RuleIds.RequestBalance, Joined(opening, carriedOver), [opening, carriedOver],
                Joined(results, forward), [results, forward]),
            .. InEachColumn(RuleIds.ResultSum, new(results.Label, results.EnglishLabel), [results],
                new("各办理结果之和", "the sum of the results"), parts),
        ];

        IEnumerable<Law> InEachColumn(string ruleId, BilingualText leftLabel, LayoutRow[] left, BilingualText rightLabel,
            LayoutRow[] right) =>
            opening.Columns.Select(column => new Law(ruleId, new($"“{column.Label}”列", $"Column \"{column.EnglishLabel}\""),
                leftLabel, Array.ConvertAll(left, row => row.Cells[column.Index]),
                rightLabel, Array.ConvertAll(right, row => row.Cells[column.Index]), Cells));
    }

    // The last column of a row is the sum of the others.
    private IEnumerable<Law> RowLaws(string ruleId, BilingualText sum) => DataRows.Select(row =>
    {
        var total = row.Cells[row.Cells.Count - 1];
        return new Law(ruleId, Subject(row), new(total.Column.Label, total.Column.EnglishLabel), [total], sum,
            [.. row.Cells.Take(total.Column.Index)], Cells);
    });

    private bool IsOfFirstColumn(Law law) => law.Cells.All(cell => cell % Width == 0);

    // The cells of the law lie a step apart, from the first cell of the table on.
    private static int[] FactorsOf(Law law, int count, int step) => Enumerable.Range(0, count)
        .Select(i => law.Left.Contains(i * step) ? 1 : law.Right.Contains(i * step) ? -1 : 0).ToArray();

    private static BilingualText Joined(LayoutRow first, LayoutRow second) =>
        new(first.Name + " + " + second.Name, first.EnglishLabel + " + " + second.EnglishLabel);

    // Table L is printed as one line: its blocks are no rows to a reader.
    private static BilingualText Subject(LayoutRow row)
    {
        string name = LayoutText.WithoutNote(row.FullName), english = row.FullEnglishLabel;
        return row.Table == ReportTable.LegalRemedies ? new($"“{name}”", $"\"{english}\"") : new($"“{name}”行", $"Row \"{english}\"");
    }
}
