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
        var missing = state.Missing(equation.Cells).ToArray();
        return missing.Length > 0 && (Exceeds(context, state, equation) || IsMerged(context, state, equation, missing));
    }

    // The numbers of one side are already more than the whole of the other, and what is missing cannot be negative.
    private static bool Exceeds(RuleContext context, TableState state, Law equation)
    {
        decimal left = state.KnownSum(equation.Left), right = state.KnownSum(equation.Right);
        var isLeftWhole = state.Sum(equation.Left) is not null;
        if (left == right || (left > right ? state.Sum(equation.Right) : state.Sum(equation.Left)) is null)
            return false;
        var known = equation.Cells.Where(cell => state.Numbers[cell] is not null).ToArray();
        var (larger, smaller) = isLeftWhole ? (equation.RightLabel, equation.LeftLabel) : (equation.LeftLabel, equation.RightLabel);
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

    // Merged with the other equations of its blanks, the equation no longer needs them. Of the merged ones the one that lacks most cells
    // speaks for all.
    private static bool IsMerged(RuleContext context, TableState state, Law equation, int[] missing)
    {
        if (state.Contraction is not { } contraction || equation == contraction.Network.Redundant)
            return false;
        var network = contraction.Network;
        var node = Array.IndexOf(network.NodeEquations, equation);
        var merged = Enumerable.Range(0, network.NodeCount).Where(other => contraction.Group[other] == contraction.Group[node]).ToArray();
        var speaker = merged.OrderByDescending(other => state.Missing(network.NodeEquations[other].Cells).Count()).First();
        if (speaker != node)
            return false;

        var balance = contraction.Imbalance[contraction.Group[node]];
        if (balance == 0 && missing.Any(cell => contraction.Determine(cell, out _) is null))
            return false;
        var known = merged.SelectMany(other => network.NodeEquations[other].Cells)
            .Where(cell => contraction.IsKnown[cell] && contraction.Group[network.Tail[cell]] != contraction.Group[network.Head[cell]])
            .Distinct().OrderBy(static cell => cell).ToArray();
        Say(context, state, equation, known, balance * network.Signs[node]);
        return true;
    }

    private static void Say(RuleContext context, TableState state, Law equation, int[] known, decimal difference)
    {
        var left = state.KnownSum(equation.Left);
        var right = left - difference;
        var knownLeft = equation.Left.Where(cell => state.Numbers[cell] is not null);
        var leftSide = new FindingSide { Value = left, Cells = state.Addresses(knownLeft) };
        var rightSide = new FindingSide { Value = right, Cells = state.Addresses(known.Except(equation.Left)) };
        var message = RuleText.Compared(equation.Subject, equation.LeftLabel, left, Relation.Equal, equation.RightLabel, right,
            difference == 0);
        message = new(message.Chinese + "空白单元格已由其所在行、列的其他数字代替。",
            message.English + " Other numbers of their rows and columns stand in for the blank cells.");
        if (difference == 0)
            context.Pass(() => message, state.Addresses(known), leftSide, rightSide);
        else
            context.Fail(message, state.Addresses(known), leftSide, rightSide);
    }
}
