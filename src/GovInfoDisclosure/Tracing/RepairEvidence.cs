namespace GovInfoDisclosure;

/// <summary>Weighs what speaks for each of several equally small repairs.</summary>
internal sealed class RepairEvidence
{
    // What is said elsewhere about the very number outweighs any likeness of digits, and a likeness of long numbers one of short ones.
    private const int BlanksAreZeros = 100;
    private const int SaidElsewhere = 60;
    private const int ExchangedCells = 40;
    private const int GluedOrSplit = 35;
    private const int TotalLeftAtZero = 32;
    private const int SlipInLongNumber = 30;
    private const int CopiedNumber = 15;
    private const int SlipInShortNumber = 5;

    private readonly Lazy<RepairHint[]> _hints;

    internal RepairEvidence(Func<IEnumerable<RepairHint>> hints) => _hints = new(() => hints().ToArray());

    /// <summary>The repairs, best first; those with equal evidence share a rank and keep the order of the form.</summary>
    internal IReadOnlyList<Repair> Rank(TableState state, IReadOnlyList<Candidate[]> candidates)
    {
        if (candidates.Count == 1)
            return [Alone(state, candidates[0])];
        var weighed = candidates
            .Select(changes => (Changes: changes, Evidence: Array.ConvertAll(changes, change => EvidenceOf(state, change, changes))))
            .Select(static repair => (repair.Changes, repair.Evidence, Weight: WeightOf(repair.Changes, repair.Evidence)))
            .OrderByDescending(static repair => repair.Weight)
            .ToArray();
        return Array.ConvertAll(weighed, repair => new Repair(
            repair.Changes.Select((change, index) => Change(state, change, () => repair.Evidence[index].Text)).ToValueList(),
            alternatives: weighed.Length - 1,
            rank: 1 + weighed.Count(other => other.Weight > repair.Weight),
            hasOtherValues: HasOtherValues(repair.Changes))
        {
            IsRuledOut = weighed[0].Weight - repair.Weight >= SaidElsewhere,
        });
    }

    // What has no alternatives needs no weight: its evidence is only looked for when somebody reads it.
    private Repair Alone(TableState state, Candidate[] changes) => new(
        changes.Select(change => Change(state, change, () => EvidenceOf(state, change, changes).Text)).ToValueList(),
        alternatives: 0, rank: 1, HasOtherValues(changes));

    private static bool HasOtherValues(Candidate[] changes) => Array.Exists(changes, static change => change.Least != change.Most);

    // Only a blank that counts as 0 can be changed.
    private static CellChange Change(TableState state, Candidate change, Func<BilingualText> evidence)
    {
        var from = state.Cells[change.Cell];
        return new(state.Form.Cells[change.Cell].Address, from, change.Value, from.IsBlank ? OfBlank : evidence);

        BilingualText OfBlank() =>
            new(evidence().Chinese + "此处空白，按 0 计。", evidence().English + " The cell is blank and was taken for 0.");
    }

    private (int Weight, BilingualText Text) EvidenceOf(TableState state, Candidate change, Candidate[] changes)
    {
        var found = All(state, change, changes).ToArray();
        var text = found.Select(static evidence => evidence.Text).DefaultIfEmpty(Arithmetic(changes.Length))
            .Concat(Range(change)).ToArray();
        return (found.Select(static evidence => evidence.Weight).DefaultIfEmpty(0).Sum(),
            new(string.Concat(text.Select(static message => message.Chinese)),
                string.Join(" ", text.Select(static message => message.English))));
    }

    // Several likenesses of one pair of numbers are one coincidence: only the strongest counts. What is said elsewhere comes on top.
    private IEnumerable<(int Weight, BilingualText Text)> All(TableState state, Candidate change, Candidate[] changes)
    {
        var likeness = Likenesses(state, change, changes).OrderByDescending(static evidence => evidence.Weight).Take(1);
        return Elsewhere(state, change, changes).Take(1).Concat(likeness).Concat(Zeros(change));
    }

    // Said of each change, but it is one thing about all of them.
    private static IEnumerable<(int Weight, BilingualText Text)> Zeros(Candidate change)
    {
        if (change.HoldsWithZeros && change.Least == change.Most)
            yield return (0, new("空白都是 0 时，各项合计也相符。", "The sums also hold if every blank is 0."));
    }

    // Who leaves zeros out prints a number for no zero: what takes a printed number for 0 is not supported by that.
    private static int WeightOf(Candidate[] changes, (int Weight, BilingualText Text)[] evidence) =>
        evidence.Sum(static found => found.Weight)
        + (Array.TrueForAll(changes, static change => change.HoldsWithZeros && change.Value != 0) ? BlanksAreZeros : 0);

    private IEnumerable<(int Weight, BilingualText Text)> Elsewhere(TableState state, Candidate change, Candidate[] changes)
    {
        var address = state.Form.Cells[change.Cell].Address;
        foreach (var hint in _hints.Value)
        {
            if (!hint.Readings.Any(reading => reading.Contains(address)))
                continue;
            IReadOnlyList<string>? now = Agreeing(state, hint, []), then = Agreeing(state, hint, changes);
            if (now is null && then?.Contains(address) == true)
                yield return (SaidElsewhere, hint.For);
            else if (then is null && now?.Contains(address) == true)
                yield return (-SaidElsewhere, hint.Against);
        }
    }

    private static IReadOnlyList<string>? Agreeing(TableState state, RepairHint hint, Candidate[] changes) =>
        hint.Readings.FirstOrDefault(reading => Sum(state, reading, changes) is { } sum && hint.Agrees(sum));

    private static decimal? Sum(TableState state, IReadOnlyList<string> addresses, Candidate[] changes)
    {
        decimal? sum = 0;
        foreach (var address in addresses)
        {
            var cell = Array.FindIndex(state.Form.Cells, place => place.Address == address);
            if (cell < 0)
                return null;
            var number = state.Numbers[cell];
            foreach (var change in changes)
                number = change.Cell == cell ? change.Value : number;
            sum += number;
        }

        return sum;
    }

    private static IEnumerable<(int Weight, BilingualText Text)> Likenesses(TableState state, Candidate change, Candidate[] changes)
    {
        if (state.Numbers[change.Cell] is not { } from)
            yield break;
        foreach (var other in changes)
        {
            if (IsExchange(state, change, other, from))
                yield return (ExchangedCells, Exchanged(state, other.Cell));
        }

        foreach (var neighbour in Beside(state, change.Cell))
        {
            if (IsGluedOrSplit(from, change.Value, state.Numbers[neighbour], isBefore: neighbour < change.Cell))
                yield return (GluedOrSplit, Glued(state, neighbour));
        }

        var slip = DigitSlips.Between(change.Value, from);
        if (from == 0 && IsTotal(state, change.Cell))
            yield return (TotalLeftAtZero, new("总计未填，留为 0。", "The total was left at 0."));
        if (slip != DigitSlip.None)
            yield return (Math.Max(from, change.Value) >= 10 ? SlipInLongNumber : SlipInShortNumber,
                from == -change.Value ? LostSign : Slipped(slip));
        if (from == 0)
            yield break;
        foreach (var source in Around(state, change.Cell).Where(cell => state.Numbers[cell] == from).Take(1))
            yield return (CopiedNumber, Copied(state, source));
    }

    // Small numbers are alike everywhere: their exchange means something between neighbours only, or between two rows of one column.
    private static bool IsExchange(TableState state, Candidate change, Candidate other, decimal from) =>
        other.Cell != change.Cell && state.Numbers[other.Cell] == change.Value && other.Value == from
        && (Math.Min(from, change.Value) >= 10 || Near(state, change.Cell).Contains(other.Cell)
            || (other.Cell - change.Cell) % state.Form.Width == 0);

    private static bool IsGluedOrSplit(decimal from, decimal value, decimal? neighbour, bool isBefore)
    {
        if (neighbour is not { } number)
            return false;
        string next = DigitSlips.Digits(number), typed = DigitSlips.Digits(from), meant = DigitSlips.Digits(value);
        return isBefore ? next + meant == typed || next + typed == meant : meant + next == typed || typed + next == meant;
    }

    private static bool IsTotal(TableState state, int cell)
    {
        var place = state.Form.Cells[cell];
        return place.Column.Index == state.Form.Width - 1
            || (place.Row.Table == ReportTable.DisclosureRequests && (RequestRow)place.Row.Index == RequestRow.ResultsTotal);
    }

    /// <summary>The cells left and right of a cell.</summary>
    private static IEnumerable<int> Beside(TableState state, int cell)
    {
        var column = cell % state.Form.Width;
        if (column > 0)
            yield return cell - 1;
        if (column < state.Form.Width - 1)
            yield return cell + 1;
    }

    /// <summary>The cells beside, above and below a cell.</summary>
    private static IEnumerable<int> Near(TableState state, int cell) => Beside(state, cell)
        .Concat(new[] { cell - state.Form.Width, cell + state.Form.Width }.Where(other => other >= 0 && other < state.Numbers.Length));

    /// <summary>The cells near a cell, and for a total the totals of all other rows.</summary>
    private static IEnumerable<int> Around(TableState state, int cell)
    {
        var columns = state.Form.Width;
        return cell % columns != columns - 1
            ? Near(state, cell)
            : Near(state, cell).Concat(Enumerable.Range(0, state.Numbers.Length / columns).Select(row => (row * columns) + columns - 1)
                .Where(other => other != cell)).Distinct();
    }

    // Beside blanks the sums may leave several numbers.
    private static IEnumerable<BilingualText> Range(Candidate change)
    {
        if (change.Least == change.Most)
            yield break;
        var least = LayoutText.Number(change.Least);
        var taken = change.HoldsWithZeros
            ? new BilingualText("取空白都是 0 时的数。", "the one that holds if every blank is 0 is taken.")
            : new("取与原数最近的。", "the one nearest to the printed number is taken.");
        yield return change.Most is { } most
            ? new($"此处可为 {least} 至 {LayoutText.Number(most)}，{taken.Chinese}",
                $"It can be {least} to {LayoutText.Number(most)}; {taken.English}")
            : new($"此处可为不小于 {least} 的任何数，{taken.Chinese}", $"It can be any number from {least}; {taken.English}");
    }

    private static BilingualText Arithmetic(int changes) => changes == 1
        ? new("只改这一处，各项合计即可相符。", "With this one change all sums hold.")
        : new($"与另外 {changes - 1} 处一起改，各项合计即可相符。", $"Together with {Readable.Count(changes - 1, "other change")} all sums hold.");

    private static BilingualText LostSign { get; } = new("只错正负号。", "Only the sign is wrong.");

    private static BilingualText Slipped(DigitSlip slip) => slip switch
    {
        DigitSlip.Replaced => new("只错一位数字。", "One digit is wrong."),
        DigitSlip.Dropped => new("漏了一位数字。", "One digit is missing."),
        DigitSlip.Added => new("多了一位数字。", "There is one digit too many."),
        _ => new("相邻两位数字颠倒。", "Two neighbouring digits are swapped."),
    };

    private static BilingualText Exchanged(TableState state, int cell) => new(
        $"与{Name(state, cell, MessageLanguage.Chinese)}的数字互换了位置。",
        $"The numbers of this cell and {Name(state, cell, MessageLanguage.English)} are exchanged.");

    private static BilingualText Glued(TableState state, int cell) => new(
        $"与相邻的{Name(state, cell, MessageLanguage.Chinese)}的数字粘连或拆开了。",
        $"The digits were glued to or split from those of {Name(state, cell, MessageLanguage.English)}.");

    private static BilingualText Copied(TableState state, int cell) => new(
        $"重复了{Name(state, cell, MessageLanguage.Chinese)}的数字。", $"It repeats the number of {Name(state, cell, MessageLanguage.English)}.");

    private static string Name(TableState state, int cell, MessageLanguage language) => LayoutText.Name(state.Form.Cells[cell], language);
}
