namespace GovInfoDisclosure;

/// <summary>The cells of a table and all equations between them, made from the layout.</summary>
internal sealed class EquationSystem
{
    /// <summary>Counts from here on are not added with 64-bit arithmetic: a sum of all cells of a table could overflow.</summary>
    internal const long Limit = 1L << 52;

    private EquationSystem(ReportTable table, ReportFormat edition)
    {
        Rows = ReportLayout.Rows(table, edition).Where(static row => !row.IsHeading).ToArray();
        Cells = Rows.SelectMany(static row => row.Cells).ToArray();
        Columns = Rows[0].Columns.Count;
        Equations = (table == ReportTable.DisclosureRequests ? RequestEquations() : RemedyEquations()).ToArray();
        ColumnFactors = Array.ConvertAll(Rows, row => (FactorOf(RuleIds.RequestBalance, row), FactorOf(RuleIds.ResultSum, row)));
        Positions = Cells.Select(static (cell, index) => (cell.Address, index)).ToDictionary(static pair => pair.Address, static pair => pair.index, StringComparer.Ordinal);
    }

    internal static EquationSystem Requests2021 { get; } = new(ReportTable.DisclosureRequests, ReportFormat.Edition2021);

    internal static EquationSystem Requests2019 { get; } = new(ReportTable.DisclosureRequests, ReportFormat.Trial2019);

    internal static EquationSystem Remedies { get; } = new(ReportTable.LegalRemedies, ReportFormat.Edition2021);

    internal LayoutRow[] Rows { get; }

    internal LayoutCell[] Cells { get; }

    internal int Columns { get; }

    internal Equation[] Equations { get; }

    /// <summary>For each row of table R: whether its cells count +1, -1 or not in the balance (REQ-01) and in the sum of results (REQ-02) of their column.</summary>
    internal (int InBalance, int InResults)[] ColumnFactors { get; }

    /// <summary>The positions of the cells by their addresses.</summary>
    internal Dictionary<string, int> Positions { get; }

    internal static EquationSystem Requests(ReportFormat edition) => edition == ReportFormat.Trial2019 ? Requests2019 : Requests2021;

    /// <summary>Whether all equations hold; the values must lie below <see cref="Limit"/>.</summary>
    internal bool Holds(ReadOnlySpan<long> values)
    {
        foreach (var equation in Equations)
        {
            var sum = 0L;
            foreach (var cell in equation.Left)
                sum += values[cell];
            foreach (var cell in equation.Right)
                sum -= values[cell];
            if (sum != 0)
                return false;
        }

        return true;
    }

    private IEnumerable<Equation> RequestEquations()
    {
        var columns = Rows[0].Columns;
        var total = columns.Count - 1;
        int opening = RowOf(RequestRow.NewRequests), carriedOver = RowOf(RequestRow.CarriedOver);
        int results = RowOf(RequestRow.ResultsTotal), forward = RowOf(RequestRow.CarriedForward);
        var resultRows = Enumerable.Range(0, Rows.Length).Where(row => row != opening && row != carriedOver && row != results && row != forward).ToArray();
        var index = 0;

        BilingualText newAndOld = Joined(opening, carriedOver), doneAndOpen = Joined(results, forward);
        foreach (var column in columns)
        {
            yield return new(index++, RuleIds.RequestBalance, ColumnSubject(column), newAndOld, doneAndOpen,
                [At(opening, column.Index), At(carriedOver, column.Index)], [At(results, column.Index), At(forward, column.Index)], Cells);
        }

        BilingualText resultsLabel = new(Rows[results].Label, Rows[results].EnglishLabel), sumOfResults = new("各办理结果之和", "the sum of the results");
        foreach (var column in columns)
        {
            yield return new(index++, RuleIds.ResultSum, ColumnSubject(column), resultsLabel, sumOfResults,
                [At(results, column.Index)], [.. resultRows.Select(row => At(row, column.Index))], Cells);
        }

        BilingualText totalLabel = new(columns[total].Label, columns[total].EnglishLabel), sumOfApplicants = new("各类申请人之和", "the sum of the applicants");
        for (var row = 0; row < Rows.Length; row++)
        {
            yield return new(index++, RuleIds.ApplicantSum, RowSubject(row), totalLabel, sumOfApplicants,
                [At(row, total)], [.. Enumerable.Range(0, total).Select(column => At(row, column))], Cells);
        }
    }

    private IEnumerable<Equation> RemedyEquations()
    {
        var columns = Rows[0].Columns;
        var total = columns.Count - 1;
        BilingualText totalLabel = new(columns[total].Label, columns[total].EnglishLabel), sumOfOutcomes = new("各项结果之和", "the sum of the outcomes");
        for (var row = 0; row < Rows.Length; row++)
        {
            yield return new(row, RuleIds.RemedySum, RowSubject(row), totalLabel, sumOfOutcomes,
                [At(row, total)], [.. Enumerable.Range(0, total).Select(column => At(row, column))], Cells);
        }
    }

    private int FactorOf(string ruleId, LayoutRow row)
    {
        if (Array.Find(Equations, equation => equation.RuleId == ruleId) is not { } first)
            return 0;
        var cell = Array.IndexOf(Cells, row.Cells[0]);
        return first.Left.Contains(cell) ? 1 : first.Right.Contains(cell) ? -1 : 0;
    }

    private int RowOf(RequestRow row) => Array.FindIndex(Rows, candidate => candidate.Index == (int)row);

    private int At(int row, int column) => (row * Columns) + column;

    private BilingualText Joined(int first, int second) => new(
        Rows[first].Name + " + " + Rows[second].Name, Rows[first].EnglishLabel + " + " + Rows[second].EnglishLabel);

    private static BilingualText ColumnSubject(LayoutColumn column) => new($"“{column.Label}”列", $"Column \"{column.EnglishLabel}\"");

    // Table L is printed as one line: its blocks are no rows to a reader.
    private BilingualText RowSubject(int row)
    {
        string name = RowName(row, static row => LayoutText.WithoutNote(row.Name)), english = RowName(row, static row => row.EnglishLabel);
        return Rows[row].Table == ReportTable.LegalRemedies ? new($"“{name}”", $"\"{english}\"") : new($"“{name}”行", $"Row \"{english}\"");
    }

    // 其他处理·其他 and 行政诉讼·复议后起诉 need the heading above them.
    private string RowName(int row, Func<LayoutRow, string> name) =>
        Rows[row] is { Parent: { Address: var above } parent } && (parent.Parent is not null || Rows[row].Table == ReportTable.LegalRemedies) && above.Length > 0
            ? name(parent) + "·" + name(Rows[row])
            : name(Rows[row]);
}
