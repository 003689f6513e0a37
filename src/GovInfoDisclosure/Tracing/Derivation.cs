namespace GovInfoDisclosure;

/// <summary>
/// Finds the numbers that cells without one must hold. Sums that contradict each other, also through missing cells, give none.
/// </summary>
internal sealed class Derivation
{
    private readonly TableState _state;
    private readonly decimal?[] _numbers;
    private readonly Dictionary<int, CellChange> _derived = [];
    private Contraction? _contraction;

    private Derivation(TableState state)
    {
        _state = state;
        _numbers = [.. state.Numbers];
    }

    private FormTable Form => _state.Form;

    /// <summary>The derived values in the order of the form.</summary>
    internal static IEnumerable<CellChange> Of(TableState state)
    {
        if (!state.Numbers.Contains(null))
            return [];
        var derivation = new Derivation(state);
        while (derivation.Round())
        {
        }

        return derivation._derived.OrderBy(static pair => pair.Key).Select(static pair => pair.Value);
    }

    private bool Round()
    {
        var before = _derived.Count;
        Contract();
        foreach (var equation in Form.Laws)
        {
            if (!IsSound(equation))
                continue;
            var missing = equation.Cells.Where(cell => _numbers[cell] is null).ToArray();
            if (missing.Length == 1)
                Take(missing[0], Complement(equation, missing[0]), equation);
            else if (missing.Length > 1 && LeavesNothing(equation, missing))
                Array.ForEach(missing, cell => Take(cell, 0, equation));
        }

        Contract();
        for (var cell = 0; _contraction is not null && cell < _numbers.Length; cell++)
        {
            if (_numbers[cell] is not null || !_contraction.IsBalanced(_contraction.Network.Tail[cell]))
                continue;
            if (_contraction.Determine(cell, out var nodes) is { } value)
                Take(cell, value, nodes.Select(node => _contraction.Network.NodeEquations[node]).ToArray());
        }

        return _derived.Count > before;
    }

    private void Contract() => _contraction = _state.Network is { } network ? new(network, _numbers) : null;

    // An equation that is merged with others through missing cells is as sound as all of them together.
    private bool IsSound(Law equation)
    {
        if (equation.Cells.Any(cell => _numbers[cell] is { } number && (number < 0 || number != decimal.Truncate(number))))
            return false;
        if (_contraction is null)
            return true;
        var network = _contraction.Network;
        return equation.Cells.All(cell => _numbers[cell] is not null
            || (_contraction.IsBalanced(network.Tail[cell]) && _contraction.IsBalanced(network.Head[cell])));
    }

    private decimal Complement(Law equation, int missing)
    {
        var difference = Known(equation.Left) - Known(equation.Right);
        return equation.Left.Contains(missing) ? -difference : difference;
    }

    // The known part of a sum of counts already equals its total: nothing is left for the rest.
    private bool LeavesNothing(Law equation, int[] missing) =>
        Known(equation.Left) == Known(equation.Right)
        && (missing.All(cell => equation.Left.Contains(cell)) || missing.All(cell => equation.Right.Contains(cell)));

    private decimal Known(int[] cells) => cells.Sum(cell => _numbers[cell] ?? 0);

    private void Take(int cell, decimal value, params Law[] equations)
    {
        if (value < 0 || _numbers[cell] is not null)
            return;
        _numbers[cell] = value;
        _derived.Add(cell, new(Form.Cells[cell].Address, _state.Cells[cell], value, Reason(value, equations)));
    }

    private static BilingualText Reason(decimal value, Law[] equations)
    {
        var chinese = string.Join("、", equations.Select(static equation => equation.Subject.Chinese));
        var english = string.Join(", ", equations.Select(static equation => equation.Subject.English));
        return equations.Length == 1
            ? new($"{chinese}：{equations[0].LeftLabel.Chinese}等于{equations[0].RightLabel.Chinese}，此处只能是 {LayoutText.Number(value)}。",
                $"{english}: {equations[0].LeftLabel.English} equals {equations[0].RightLabel.English}, so it can only be {LayoutText.Number(value)}.")
            : new($"{chinese}的合计关系合在一起，此处只能是 {LayoutText.Number(value)}。",
                $"Taken together, the sums of {english} leave only {LayoutText.Number(value)}.");
    }
}
