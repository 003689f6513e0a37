using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>What a message adds when blank cells were taken for 0: a reader must never take them for printed zeros.</summary>
internal static class BlankNote
{
    private const int NamesShown = 5;

    /// <summary>The finding with a note on the cells that it needed and that are blank; the finding itself when there are none.</summary>
    internal static Finding Add(CheckSubject subject, Finding finding)
    {
        var names = Names(subject, finding).Distinct().ToArray();
        if (names.Length == 0)
            return finding;
        var shown = names.Take(NamesShown).ToArray();
        var rest = names.Length - shown.Length;
        var chinese = string.Join("、", shown.Select(static name => name.Chinese)) + (rest > 0 ? $" 等 {names.Length} 处" : "");
        var english = string.Join(", ", shown.Select(static name => name.English)) + (rest > 0 ? $" and {rest} more" : "");
        return finding with
        {
            Message = new($"{finding.Message.Chinese}空白按 0 计：{chinese}。", $"{finding.Message.English} Blank cells taken for 0: {english}."),
        };
    }

    private static IEnumerable<BilingualText> Names(CheckSubject subject, Finding finding)
    {
        foreach (var name in finding.Cells.SelectMany(address => NamesOf(subject, FindingSource.Report, address)))
            yield return name;
        foreach (var side in new[] { finding.Left, finding.Right }.OfType<FindingSide>())
        {
            foreach (var name in side.Cells.SelectMany(address => NamesOf(subject, side.Source, address)))
                yield return name;
        }
    }

    // None, or the one name.
    private static IEnumerable<BilingualText> NamesOf(CheckSubject subject, FindingSource source, string address)
    {
        var (index, place) = source == FindingSource.Units ? UnitOf(address) : (0, address);
        if (index < 0 || !subject.FilledReportsOf(source)[index].IsFilled(place) || ReportLayout.Find(place) is not { } cell)
            yield break;
        var missing = new MissingCell(cell, source);
        yield return source == FindingSource.Units
            ? new(
                FormattableString.Invariant($"第 {index + 1} 个单位的{missing.Name(MessageLanguage.Chinese)}"),
                FormattableString.Invariant($"{missing.Name(MessageLanguage.English)} of unit {index + 1}"))
            : new(missing.Name(MessageLanguage.Chinese), missing.Name(MessageLanguage.English));
    }

    // The addresses of units begin with their place among them: /2/disclosureRequests/newRequests/total.
    private static (int Unit, string Address) UnitOf(string address)
    {
        var end = address.IndexOf('/', 1);
        return end > 0 && int.TryParse(address.Substring(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var unit)
            ? (unit, address.Substring(end))
            : (-1, address);
    }
}
