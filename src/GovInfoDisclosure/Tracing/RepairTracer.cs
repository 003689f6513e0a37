namespace GovInfoDisclosure;

/// <summary>Makes repairs of the contradictions of a table.</summary>
internal static class RepairTracer
{
    /// <summary>The repairs of table R, best first, and what is to be said when they are not all.</summary>
    internal static IReadOnlyList<Repair> Requests(TableState state, RepairEvidence evidence, out BilingualText? limit)
    {
        limit = null;
        var contraction = state.Contraction!;
        var isInvalid = Enumerable.Range(0, state.Numbers.Length).Where(cell => state.Numbers[cell] is not null && !contraction.IsKnown[cell]).ToArray();
        if (isInvalid.Length == 0 && contraction.Imbalance.All(static imbalance => imbalance == 0))
            return [];

        var search = new RepairSearch(contraction);
        var end = search.Run();
        limit = end switch
        {
            SearchEnd.TooManyErrors => new("表三的错误太多，无法用不超过四处改动说明，未追溯到具体单元格。",
                "Table R has too many errors to trace: no repair with up to four changes makes its sums hold."),
            SearchEnd.GaveUp => new("表三的可能修正太多，搜索中止，列出的修正可能不全。",
                "Table R has too many possible repairs; the search was stopped, and the repairs listed may not be all."),
            _ => null,
        };
        var candidates = search.Solutions.Select(shifts => Complete(state, shifts, isInvalid)).OfType<Candidate[]>().Where(static changes => changes.Length > 0);
        return evidence.Rank(state, candidates.ToArray());
    }

    /// <summary>The repairs of a block of table L: each of its five cells is equally suspect.</summary>
    internal static IReadOnlyList<Repair> Remedies(TableState state, Law equation, RepairEvidence evidence)
    {
        if (state.Sum(equation.Left) is not { } left || state.Sum(equation.Right) is not { } right || left == right)
            return [];
        var candidates = equation.Cells
            .Select(cell => new Candidate(cell, state.Numbers[cell]!.Value + (equation.Left.Contains(cell) ? right - left : left - right)))
            .Where(static change => change.Value >= 0 && change.Value == decimal.Truncate(change.Value))
            .OrderBy(static change => change.Cell)
            .Select(static change => new[] { change })
            .ToArray();
        return evidence.Rank(state, candidates);
    }

    /// <summary>Fees that are 5 000 times last year's or more were given in yuan, if a 10 000th of them is like last year's.</summary>
    internal static IEnumerable<Repair> Fees(DisclosureReport report, DisclosureReport? previousYear)
    {
        const decimal YuanInUnit = 10_000;
        const decimal Likeness = 5;
        var place = ReportLayout.ProactiveRowOf(ProactiveRow.AdministrativeFees, ReportFormat.Edition2021).Cells[0];
        if (previousYear is null || place.Find(report) is not { } from
            || TableState.NumberOf(from) is not { } fees || TableState.NumberOf(place.Find(previousYear)) is not { } before)
            yield break;
        var value = fees / YuanInUnit;
        if (value > before * Likeness || before > value * Likeness)
            yield break;
        var evidence = new BilingualText(
            "金额似以元计；除以一万后与上年相近。", "The amount seems to be in yuan; a 10 000th of it is like last year's.");
        yield return new([new CellChange(place.Address, from, value, evidence)], alternatives: 0, rank: 1);
    }

    // A number that is no count must change whatever else does; its value follows once the others are repaired. Where blanks must then
    // hold less than nothing, the shifts are no repair.
    private static Candidate[]? Complete(TableState state, CellShift[] shifts, int[] isInvalid)
    {
        var numbers = (decimal?[])state.Numbers.Clone();
        foreach (var shift in shifts)
            numbers[shift.Cell] += shift.Difference;
        var candidates = shifts.Select(shift => new Candidate(shift.Cell, numbers[shift.Cell]!.Value)).ToList();
        if (!numbers.Contains(null) && isInvalid.Length == 0)
            return [.. candidates];

        var repaired = new Contraction(state.Network!, numbers);
        for (var cell = 0; cell < numbers.Length; cell++)
        {
            if (repaired.IsKnown[cell] || repaired.Determine(cell, out _) is not { } value)
                continue;
            if (value < 0)
                return null;
            if (isInvalid.Contains(cell))
                candidates.Add(new(cell, value));
        }

        return [.. candidates.OrderBy(static change => change.Cell)];
    }
}

/// <summary>A cell, by its position in the table, and the number that it should hold.</summary>
internal readonly record struct Candidate(int Cell, decimal Value);
