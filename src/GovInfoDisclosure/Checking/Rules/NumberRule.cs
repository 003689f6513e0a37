namespace GovInfoDisclosure;

/// <summary>What numbers a cell may hold.</summary>
internal enum NumberKind
{
    /// <summary>A 64-bit integer from 0: pieces, cases, items.</summary>
    Count,

    /// <summary>An amount from 0, possibly with decimals.</summary>
    Amount,

    /// <summary>A 64-bit integer of either sign: a change.</summary>
    Change,
}

/// <summary>The shape of the rules about single numbers: every cell of a table holds a number of its kind.</summary>
internal static class NumberRule
{
    /// <summary>Evaluates one table.</summary>
    internal static void Evaluate(RuleContext context, ReportTable table, Func<LayoutCell, NumberKind> kindOf)
    {
        var cells = context.Subject.Cells.Where(cell => cell.Place.Row.Table == table).ToArray();
        if (cells.Length == 0)
            return;
        var isBroken = false;
        foreach (var cell in cells)
        {
            if (Allows(kindOf(cell.Place), cell.Value))
                continue;
            isBroken = true;
            Fail(context, cell, kindOf(cell.Place));
        }

        var missing = cells.Where(static cell => !cell.Value.IsNumber).ToArray();
        if (missing.Length > 0)
            context.NotAssessable(new($"{missing.Length} 个单元格没有数字。", $"{missing.Length} cells hold no number."), missing.Select(static cell => cell.Address).ToValueList());
        else if (!isBroken && context.IncludesPasses)
            context.Pass(() => new($"{cells.Length} 个单元格的数字都有效。", $"The numbers of all {cells.Length} cells are valid."), cells.Select(static cell => cell.Address).ToValueList());
    }

    /// <summary>Whether a cell holds no number, or one of its kind.</summary>
    internal static bool Allows(NumberKind kind, Cell cell) => kind switch
    {
        NumberKind.Count => cell.TryGetCount(out var count) ? count >= 0 : !cell.IsNumber,
        NumberKind.Change => cell.IsCount || !cell.IsNumber,
        _ => !(cell.Number < 0),
    };

    private static void Fail(RuleContext context, CellValue cell, NumberKind kind)
    {
        var number = RuleText.Number(cell.Value.Number!.Value);
        var (chinese, english) = kind switch
        {
            NumberKind.Count => ("应为不小于 0 的整数", "should be an integer of at least 0"),
            NumberKind.Change => ("应为整数", "should be an integer"),
            _ => ("不应小于 0", "should not be less than 0"),
        };
        context.Fail(
            new($"{RuleText.Name(cell.Place, MessageLanguage.Chinese)}为 {number}，{chinese}。", $"{RuleText.Name(cell.Place, MessageLanguage.English)} is {number}; it {english}."),
            [cell.Address], new() { Value = cell.Value.Number, Cells = [cell.Address] });
    }
}
