namespace GovInfoDisclosure;

/// <summary>
/// Finds the numbers that cells without one must hold. A table whose sums contradict each other, also through missing cells, gives none.
/// </summary>
internal static class Derivation
{
    /// <summary>The derived values in the order of the form.</summary>
    internal static IEnumerable<CellChange> Of(TableState state) => Determined(state).Select(cell => new CellChange(
        state.Form.Cells[cell.Cell].Address, state.Cells[cell.Cell], cell.Value, () => Reason(cell.Value, SourceOf(state, cell.Cell))));

    private static IEnumerable<Candidate> Determined(TableState state)
    {
        if (!state.Numbers.Contains(null) || !state.IsFeasible)
            return [];
        var cells = Enumerable.Range(0, state.Numbers.Length).Where(cell => state.Numbers[cell] is null);
        if (state.Flow is { } flow)
            return cells.Where(flow.IsDetermined).Select(cell => new Candidate(cell, flow.ValueOf(cell)));
        return cells.Select(cell => (Cell: cell, Range: state.RangeInOwnSum(cell)))
            .Where(static cell => cell.Range.Least == cell.Range.Most)
            .Select(static cell => new Candidate(cell.Cell, cell.Range.Least));
    }

    // The one sum that shows it by itself, where there is one: it misses nothing else, or its known part leaves nothing for the rest.
    private static Law? SourceOf(TableState state, int cell)
    {
        var laws = Array.FindAll(state.Form.Laws, law => law.Cells.Contains(cell));
        return Array.Find(laws, law => state.Missing(law.Cells).Count() == 1)
            ?? Array.Find(laws, law => state.KnownSum(law.Left) == state.KnownSum(law.Right)
                && (state.Sum(law.Left) is not null || state.Sum(law.Right) is not null))
            ?? Array.Find(laws, law => state.Missing(law.Cells).All(other => other == cell || state.Flow?.IsDetermined(other) == true));
    }

    private static BilingualText Reason(decimal value, Law? source) => source is null
        ? new($"各行各列的合计关系合在一起，此处只能是 {LayoutText.Number(value)}。",
            $"Taken together, the sums of the rows and columns leave only {LayoutText.Number(value)}.")
        : new($"{source.Subject.Chinese}：{source.LeftLabel.Chinese}等于{source.RightLabel.Chinese}，此处只能是 {LayoutText.Number(value)}。",
            $"{source.Subject.English}: {source.LeftLabel.English} equals {source.RightLabel.English}, "
                + $"so it can only be {LayoutText.Number(value)}.");
}
