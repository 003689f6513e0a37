using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>How messages print the numbers and name the places of the form.</summary>
internal static class LayoutText
{
    internal static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The label of a cell, without notes and in quotes.</summary>
    internal static string Name(LayoutCell cell, MessageLanguage language) =>
        language == MessageLanguage.Chinese ? $"“{WithoutNote(cell.Label)}”" : $"\"{WithoutNote(cell.EnglishLabel)}\"";

    /// <summary>The labels of cells as a list.</summary>
    internal static string Names(IEnumerable<LayoutCell> cells, MessageLanguage language) =>
        Join(cells.Select(cell => Name(cell, language)), language);

    internal static string Join(IEnumerable<string> names, MessageLanguage language) =>
        string.Join(language == MessageLanguage.Chinese ? "、" : ", ", names);

    /// <summary>A label without the note in brackets that the form prints after it, such as （区分处理的，只计这一情形，不计其他情形）.</summary>
    internal static string WithoutNote(string label)
    {
        var (start, end) = (label.IndexOf('（', 1), label.IndexOf('）'));
        if (start < 0)
            (start, end) = (label.IndexOf(" (", StringComparison.Ordinal), label.IndexOf(')'));
        return start < 0 || end < start ? label : label.Remove(start, end + 1 - start);
    }
}
