namespace GovInfoDisclosure;

/// <summary>The shape of the rules about single numbers: every cell of a table holds a number of its kind.</summary>
internal static class NumberRule
{
    /// <summary>Evaluates one table.</summary>
    internal static void Evaluate(RuleContext context, ReportTable table)
    {
        var cells = context.Subject.Cells.Where(cell => cell.Place.Row.Table == table).ToArray();
        if (cells.Length == 0)
            return;
        var isBroken = false;
        foreach (var cell in cells)
        {
            if (!cell.Place.Column.Forbids(cell.Value))
                continue;
            isBroken = true;
            Fail(context, cell);
        }

        // The list of blanks changes with each that is filled; the table does not.
        context.Place = HeaderAddress.Of(ReportSection.All.Single(section => section.Table == table));
        var missing = cells.Where(static cell => !cell.Value.IsNumber).Select(static cell => cell.Place).ToArray();
        if (missing.Length > 0)
            context.NotAssessable(new($"{missing.Length} 个单元格没有数字：{RuleText.FewNames(missing, MessageLanguage.Chinese)}。",
                $"{RuleText.Count(missing.Length, "cell holds", "cells hold")} no number: "
                    + $"{RuleText.FewNames(missing, MessageLanguage.English)}."),
                missing.Select(static cell => cell.Address).ToValueList());
        else if (!isBroken && context.IncludesPasses)
            context.Pass(() => new($"{cells.Length} 个单元格的数字都有效。", $"The numbers of all {cells.Length} cells are valid."),
                cells.Select(static cell => cell.Address).ToValueList());
    }

    private static void Fail(RuleContext context, CellValue cell)
    {
        var number = RuleText.Number(cell.Value.Number!.Value);
        var (chinese, english) = cell.Place.Column.Kind switch
        {
            ColumnKind.Count => ("应为不小于 0 的整数", "should be an integer of at least 0"),
            ColumnKind.Change => ("应为整数", "should be an integer"),
            _ => ("不应小于 0", "should not be less than 0"),
        };
        context.Fail(
            new($"{RuleText.Name(cell.Place, MessageLanguage.Chinese)}为 {number}，{chinese}。",
                $"{RuleText.Name(cell.Place, MessageLanguage.English)} is {number}; it {english}."),
            [cell.Address], new() { Value = cell.Value.Number, Cells = [cell.Address] });
    }
}
