using System.Globalization;

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
    internal static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text of a report with its traditional characters made simplified, as the words that rules look for are.</summary>
    internal static string Simplified(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
            characters[i] = TraditionalCharacters.Simplify(characters[i]);
        return new(characters);
    }

    /// <summary>A comparison that was decided: row or column, both sides with their labels and values, and the difference.</summary>
    internal static BilingualText Compared(BilingualText subject, BilingualText leftLabel, decimal left, Relation relation, BilingualText rightLabel, decimal right, bool holds)
    {
        var (chinese, english) = Words(relation, holds);
        var difference = holds ? ("。", ".") : ($"，相差 {Number(left - right)}。", $"; the difference is {Number(left - right)}.");
        return new(
            $"{subject.Chinese}：{leftLabel.Chinese} {Number(left)}，{chinese}{rightLabel.Chinese} {Number(right)}{difference.Item1}",
            $"{subject.English}: {leftLabel.English} is {Number(left)}, {english} {rightLabel.English} {Number(right)}{difference.Item2}");
    }

    /// <summary>A comparison that needs cells without numbers.</summary>
    internal static BilingualText Undecided(BilingualText subject, BilingualText leftLabel, BilingualText rightLabel, IEnumerable<MissingCell> missing) => new(
        $"{subject.Chinese}：无法比较{leftLabel.Chinese}与{rightLabel.Chinese}，以下单元格没有数字：{Join(missing.Select(static cell => cell.Name(MessageLanguage.Chinese)), MessageLanguage.Chinese)}。",
        $"{subject.English}: {leftLabel.English} cannot be compared with {rightLabel.English}; no number in {Join(missing.Select(static cell => cell.Name(MessageLanguage.English)), MessageLanguage.English)}.");

    /// <summary>A statement that needs cells without numbers.</summary>
    internal static BilingualText Undecided(BilingualText subject, IEnumerable<MissingCell> missing) => new(
        $"{subject.Chinese}：无法判断，以下单元格没有数字：{Join(missing.Select(static cell => cell.Name(MessageLanguage.Chinese)), MessageLanguage.Chinese)}。",
        $"{subject.English}: cannot be decided; no number in {Join(missing.Select(static cell => cell.Name(MessageLanguage.English)), MessageLanguage.English)}.");

    internal static string Names(IEnumerable<LayoutCell> cells, MessageLanguage language) =>
        Join(cells.Select(cell => Name(cell, language)), language);

    private static string Join(IEnumerable<string> names, MessageLanguage language) => string.Join(language == MessageLanguage.Chinese ? "、" : ", ", names);

    internal static string Name(LayoutCell cell, MessageLanguage language) =>
        language == MessageLanguage.Chinese ? $"“{LayoutRow.WithoutNote(cell.Label)}”" : $"\"{LayoutRow.WithoutNote(cell.EnglishLabel)}\"";

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
