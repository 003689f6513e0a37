namespace GovInfoDisclosure;

/// <summary>How two sides must relate.</summary>
internal enum Relation
{
    Equal,
    AtLeast,
    AtMost,
}

/// <summary>The words that messages are put together from.</summary>
internal static class RuleText
{
    private const int MostNames = 3;

    /// <inheritdoc cref="LayoutText.Number"/>
    internal static string Number(decimal number) => LayoutText.Number(number);

    /// <inheritdoc cref="Readable.Count"/>
    internal static string Count(decimal number, string one, string? many = null) => Readable.Count(number, one, many);

    /// <summary>A comparison that was decided: row or column, both sides with their labels and values, and the difference.</summary>
    internal static BilingualText Compared(
        BilingualText subject, BilingualText leftLabel, decimal left, Relation relation, BilingualText rightLabel, decimal right,
        bool holds)
    {
        var (chinese, english) = Words(relation, holds);
        var difference = holds ? ("。", ".") : ($"，相差 {Number(left - right)}。", $"; the difference is {Number(left - right)}.");
        return new(
            $"{subject.Chinese}：{leftLabel.Chinese} {Number(left)}，{chinese}{(rightLabel.Chinese.Length == 0 ? " " : "")}"
                + $"{Labelled(rightLabel.Chinese, right)}{difference.Item1}",
            $"{subject.English}: {leftLabel.English} is {Number(left)}, {english} "
                + $"{Labelled(rightLabel.English, right)}{difference.Item2}");
    }

    /// <summary>A comparison that needs cells without numbers.</summary>
    internal static BilingualText Undecided(
        BilingualText subject, BilingualText leftLabel, BilingualText rightLabel, IReadOnlyList<MissingCell> missing) =>
        rightLabel.Chinese.Length == 0 ? Undecided(subject, missing) : new(
        $"{subject.Chinese}：无法比较{leftLabel.Chinese}与{rightLabel.Chinese}，以下单元格没有数字：{Names(missing, MessageLanguage.Chinese)}。",
        $"{subject.English}: {leftLabel.English} cannot be compared with {rightLabel.English}; "
            + $"no number in {Names(missing, MessageLanguage.English)}.");

    /// <summary>A statement that needs cells without numbers.</summary>
    internal static BilingualText Undecided(BilingualText subject, IReadOnlyList<MissingCell> missing) => new(
        $"{subject.Chinese}：无法判断，以下单元格没有数字：{Names(missing, MessageLanguage.Chinese)}。",
        $"{subject.English}: cannot be decided; no number in {Names(missing, MessageLanguage.English)}.");

    /// <inheritdoc cref="LayoutText.Names"/>
    internal static string Names(IEnumerable<LayoutCell> cells, MessageLanguage language) => LayoutText.Names(cells, language);

    /// <summary>The names of cells of a table, of many the first and their number.</summary>
    internal static string Names(int[] cells, TableState state, MessageLanguage language) =>
        FewNames(Array.ConvertAll(cells, cell => state.Form.Cells[cell]), language);

    /// <inheritdoc cref="LayoutText.Name"/>
    internal static string Name(LayoutCell cell, MessageLanguage language) => LayoutText.Name(cell, language);

    /// <summary>The names of cells, of many the first and how many they are: nobody reads 25 names.</summary>
    internal static string FewNames(IReadOnlyList<LayoutCell> cells, MessageLanguage language) =>
        Few(cells.Select(cell => Name(cell, language)), cells.Count, language);

    private static string Names(IReadOnlyList<MissingCell> cells, MessageLanguage language) =>
        Few(cells.Select(cell => cell.Name(language)), cells.Count, language);

    private static string Few(IEnumerable<string> names, int count, MessageLanguage language)
    {
        var first = LayoutText.Join(names.Take(MostNames), language);
        return count <= MostNames ? first
            : language == MessageLanguage.Chinese ? $"{first}等 {count} 格" : $"{first} and {Readable.Count(count - MostNames, "more cell")}";
    }

    // A label may be empty where the number says all.
    private static string Labelled(string label, decimal number) => label.Length == 0 ? Number(number) : $"{label} {Number(number)}";

    private static (string Chinese, string English) Words(Relation relation, bool holds) => (relation, holds) switch
    {
        (Relation.Equal, true) => ("等于", "as is"),
        (Relation.Equal, false) => ("应等于", "but should equal"),
        (Relation.AtLeast, true) => ("不小于", "not less than"),
        (Relation.AtLeast, false) => ("应不小于", "but should not be less than"),
        (Relation.AtMost, true) => ("不大于", "not more than"),
        _ => ("应不大于", "but should not be more than"),
    };
}
