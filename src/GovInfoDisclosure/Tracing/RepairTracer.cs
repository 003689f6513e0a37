namespace GovInfoDisclosure;

/// <summary>Makes repairs of the contradictions of a table.</summary>
internal static class RepairTracer
{
    /// <summary>The repairs of table R, best first, and what is to be said when they are not all.</summary>
    internal static IReadOnlyList<Repair> Requests(TableState state, RepairEvidence evidence, out BilingualText? limit)
    {
        limit = null;
        var flow = state.Flow!;
        var isInvalid = state.CellsWithoutCount();
        if (isInvalid.Length == 0 && flow.IsBalanced)
            return [];

        var search = new RepairSearch(state.Network!, flow);
        var end = search.Run();
        limit = end switch
        {
            SearchEnd.TooManyErrors => new("表三的错误太多，无法用不超过四处改动说明，未追溯到具体单元格。",
                "Table R has too many errors to trace: no repair with up to four changes makes its sums hold."),
            SearchEnd.GaveUp => new("表三的可能修正太多，搜索中止，列出的修正可能不全。",
                "Table R has too many possible repairs; the search was stopped, and the repairs listed may not be all."),
            _ => null,
        };
        return evidence.Rank(state, search.Solutions.Select(cells => Values(state, cells, isInvalid)).ToArray());
    }

    /// <summary>
    /// The repairs of a block of table L whose sum cannot hold, and what is to be said when nothing decides between its cells.
    /// </summary>
    internal static IReadOnlyList<Repair> Remedies(TableState state, Law equation, RepairEvidence evidence, out BilingualText? limit)
    {
        var candidates = equation.Cells
            .Where(cell => state.Numbers[cell] is not null)
            .OrderBy(static cell => cell)
            .Select(cell => (Cell: cell, Range: state.RangeInOwnSum(cell)))
            .Where(static change => !(change.Range.Most < 0) && change.Range.Least == decimal.Truncate(change.Range.Least))
            .Select(change => (change.Cell, Least: Math.Max(0, change.Range.Least), change.Range.Most))
            .Select(change => new[]
            {
                state.InOwnSumWithZeros(change.Cell) is { } value && value >= change.Least && !(value > change.Most)
                    ? new Candidate(change.Cell, value) { Least = change.Least, Most = change.Most, HoldsWithZeros = true }
                    : new Candidate(change.Cell, Nearest(state, change.Cell, change.Least, change.Most))
                    {
                        Least = change.Least, Most = change.Most,
                    },
            })
            .ToArray();
        var repairs = evidence.Rank(state, candidates);
        var best = repairs.Count(static repair => repair.Rank == 1);
        limit = best < 2 ? null : new(
            $"{equation.Subject.Chinese}：有 {best} 个单元格同样可疑，改其中任何一格都能相符，无法判断哪一格有误。",
            $"{equation.Subject.English}: {best} cells are equally suspect; a change of any of them makes the sum hold, and nothing says "
                + "which is wrong.");
        return repairs;
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
        yield return new([new CellChange(place.Address, from, value, () => evidence)], alternatives: 0, rank: 1);
    }

    // A number that is no count must change whatever else does. Of the counts that a cell may hold the one nearest to its number is taken.
    private static Candidate[] Values(TableState state, int[] cells, int[] isInvalid)
    {
        var flow = Opened(state.Flow!, cells);
        var withZeros = state.FlowWithZeros is { } zeros ? Opened(zeros, cells) : null;
        int[] changed = [.. cells.Concat(isInvalid).OrderBy(static cell => cell)];
        var ranges = Array.ConvertAll(changed, flow.RangeOf);
        if (withZeros is { IsBalanced: true })
        {
            return [.. changed.Select((cell, index) => new Candidate(cell, withZeros.ValueOf(cell))
            {
                Least = ranges[index].Least, Most = ranges[index].Most, HoldsWithZeros = true,
            })];
        }

        return [.. changed.Select((cell, index) =>
        {
            // One after the other, for a number that one cell takes bounds the next.
            var (least, most) = index == 0 ? ranges[0] : flow.RangeOf(cell);
            var value = Nearest(state, cell, least, most);
            flow.Fix(cell, (long)value);
            return new Candidate(cell, value) { Least = ranges[index].Least, Most = ranges[index].Most };
        })];
    }

    private static CellFlow Opened(CellFlow flow, int[] cells)
    {
        var opened = flow.Copy();
        Array.ForEach(cells, opened.Open);
        opened.Fill();
        return opened;
    }

    // A number that is no count says nothing of the count that was meant: then the least one is taken.
    private static decimal Nearest(TableState state, int cell, decimal least, decimal? most) =>
        state.CountOf(cell) is { } printed ? Math.Max(least, Math.Min(printed, most ?? printed)) : least;
}

/// <summary>A cell, by its position in the table, and the number that it should hold.</summary>
internal readonly record struct Candidate(int Cell, decimal Value)
{
    /// <summary>The least that the cell can hold once the others are changed.</summary>
    internal decimal Least { get; init; } = Value;

    /// <summary>The most that the cell can hold, or null when there is no bound.</summary>
    internal decimal? Most { get; init; } = Value;

    /// <summary>Whether there are blanks, and the sums hold with the changes if all of them are 0.</summary>
    internal bool HoldsWithZeros { get; init; }
}
