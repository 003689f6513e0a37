namespace GovInfoDisclosure;

/// <summary>The shape of the arithmetic rules: every equation of a table that a rule states.</summary>
internal static class SumRule
{
    /// <summary>Evaluates the equations of a rule.</summary>
    internal static void Evaluate(RuleContext context, TableState? state, string ruleId)
    {
        if (state is null)
            return;
        foreach (var equation in state.Form.Laws)
        {
            // Which cells a finding lists depends on the blanks; the first one of the left side names the equation.
            context.Place = equation.LeftAddresses[0];
            if (equation.RuleId != ruleId || (!context.IncludesPasses && state.Holds(equation))
                || DecidedInSpiteOfBlanks(context, state, equation))
                continue;
            context.Compare(equation.Subject, equation.LeftLabel, state.LeftSide(equation), Relation.Equal, equation.RightLabel,
                state.RightSide(equation));
        }
    }

    private static bool DecidedInSpiteOfBlanks(RuleContext context, TableState state, Law equation)
    {
        if (!state.Missing(equation.Cells).Any())
            return false;
        if (!state.CanHold(equation))
            return Exceeds(context, state, equation);
        if (state.Flow is null)
            return false;
        var node = Array.IndexOf(state.Network!.NodeEquations, equation);
        return node >= 0 && (state.Flow.IsBalanced ? IsDetermined(context, state, node) : IsBarred(context, state, node));
    }

    // The numbers of one side are already more than the whole of the other, and what is missing cannot be negative.
    private static bool Exceeds(RuleContext context, TableState state, Law equation)
    {
        decimal left = state.KnownSum(equation.Left), right = state.KnownSum(equation.Right);
        var known = equation.Cells.Where(cell => state.Numbers[cell] is not null).ToArray();
        var (larger, smaller) = left > right ? (equation.LeftLabel, equation.RightLabel) : (equation.RightLabel, equation.LeftLabel);
        decimal part = Math.Max(left, right), whole = Math.Min(left, right);
        context.Fail(
            new($"{equation.Subject.Chinese}：{larger.Chinese}不计空白单元格已有 {RuleText.Number(part)}，"
                + $"多于{smaller.Chinese} {RuleText.Number(whole)}。",
                $"{equation.Subject.English}: {larger.English} is {RuleText.Number(part)} without the blank cells, "
                    + $"which is more than {smaller.English} {RuleText.Number(whole)}."),
            state.Addresses(known),
            new() { Value = left, Cells = state.Addresses(equation.Left.Intersect(known)) },
            new() { Value = right, Cells = state.Addresses(equation.Right.Intersect(known)) });
        return true;
    }

    // Sums that could hold each by itself, but not together: their printed cells contradict each other. The one that lacks most cells
    // speaks for all.
    private static bool IsBarred(RuleContext context, TableState state, int node)
    {
        Span<Barrier> barriers = stackalloc Barrier[64];
        foreach (var barrier in barriers.Slice(0, state.Flow!.FindBarriers(barriers)))
        {
            if (SpeakerOf(state, barrier.Nodes) != node || !EquationsOf(state, barrier.Nodes).All(state.CanHold))
                continue;
            Contradict(context, state, barrier);
            return true;
        }

        return false;
    }

    private static void Contradict(RuleContext context, TableState state, Barrier barrier)
    {
        var (leaving, entering) = Border(state, barrier.Nodes);
        var (more, less) = barrier.IsSurplus ? (entering, leaving) : (leaving, entering);
        decimal has = more.Sum(cell => state.Numbers[cell]!.Value), most = less.Sum(cell => state.Numbers[cell]!.Value);
        var subjects = EquationsOf(state, barrier.Nodes).Select(static equation => equation.Subject).ToArray();
        context.Fail(
            new($"{string.Join("、", subjects.Select(static subject => subject.Chinese))}合在一起："
                + $"{RuleText.Names(more, state, MessageLanguage.Chinese)}已有 {RuleText.Number(has)}，"
                + $"多于{RuleText.Names(less, state, MessageLanguage.Chinese)}的 {RuleText.Number(most)}，空白单元格无论填多少都不能相符。",
                $"{string.Join(", ", subjects.Select(static subject => subject.English))} taken together: "
                    + $"{RuleText.Names(more, state, MessageLanguage.English)} already {(more.Length == 1 ? "holds" : "hold")} "
                    + $"{RuleText.Number(has)}, "
                    + $"more than the {RuleText.Number(most)} of {RuleText.Names(less, state, MessageLanguage.English)}; "
                    + "no number in the blank cells makes them agree."),
            state.Addresses(more.Concat(less).OrderBy(static cell => cell)),
            new() { Value = has, Cells = state.Addresses(more) }, new() { Value = most, Cells = state.Addresses(less) });
    }

    // Merged with the other sums of its blanks, the sum no longer needs them. Again the one that lacks most cells speaks for all.
    private static bool IsDetermined(RuleContext context, TableState state, int node)
    {
        var flow = state.Flow!;
        var nodes = flow.JoinedWith(node);
        var equation = state.Network!.NodeEquations[node];
        if (SpeakerOf(state, nodes) != node || !state.Missing(equation.Cells).All(flow.IsDetermined))
            return false;
        var (leaving, entering) = Border(state, nodes);
        var value = state.KnownSum(equation.Left);
        var message = RuleText.Compared(
            equation.Subject, equation.LeftLabel, value, Relation.Equal, equation.RightLabel, value, holds: true);
        var known = leaving.Concat(entering).OrderBy(static cell => cell).ToArray();
        context.Pass(
            () => new(message.Chinese + "空白单元格已由其所在行、列的其他数字代替。",
                message.English + " Other numbers of their rows and columns stand in for the blank cells."),
            state.Addresses(known),
            new() { Value = value, Cells = state.Addresses(equation.Left.Where(cell => state.Numbers[cell] is not null)) },
            new() { Value = value, Cells = state.Addresses(known.Except(equation.Left)) });
        return true;
    }

    private static int SpeakerOf(TableState state, ulong nodes)
    {
        var (speaker, most) = (-1, -1);
        for (; nodes != 0; nodes = nodes.WithoutLowest())
        {
            var missing = state.Missing(state.Network!.NodeEquations[nodes.Lowest()].Cells).Count();
            if (missing > most)
                (speaker, most) = (nodes.Lowest(), missing);
        }

        return speaker;
    }

    // The printed cells that lead out of the nodes and into them; those between the nodes count on both sides.
    private static (int[] Leaving, int[] Entering) Border(TableState state, ulong nodes)
    {
        var network = state.Network!;
        var border = Enumerable.Range(0, network.Tail.Length)
            .Where(cell => !state.Flow!.IsOpen(cell) && nodes.Contains(network.Tail[cell]) != nodes.Contains(network.Head[cell]))
            .ToLookup(cell => nodes.Contains(network.Tail[cell]));
        return ([.. border[true]], [.. border[false]]);
    }

    private static IEnumerable<Law> EquationsOf(TableState state, ulong nodes)
    {
        for (; nodes != 0; nodes = nodes.WithoutLowest())
            yield return state.Network!.NodeEquations[nodes.Lowest()];
    }
}
