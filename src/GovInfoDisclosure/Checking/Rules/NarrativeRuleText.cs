namespace GovInfoDisclosure;

/// <summary>The messages of the rules between text and tables: the words of the text with their place, and what the tables say.</summary>
internal static class NarrativeRuleText
{
    private const int LongestQuote = 48;

    // The form calls it 总计 / 总计, which says nothing outside of the table.
    private static readonly ClaimTerm ResultsTotal = ClaimTerm.Of(RequestRow.ResultsTotal);

    private static readonly string[] EnglishNumbers = ["one", "two", "three", "four", "five", "six"];

    internal static BilingualText Agrees(NarrativeClaim claim, ClaimReading reading, DisclosureReport report) => Says(claim, new(
        $"，与表中{Name(reading, report, MessageLanguage.Chinese)}一致。",
        $", as {Name(reading, report, MessageLanguage.English)} in the table."));

    internal static BilingualText Differs(NarrativeClaim claim, decimal[] values, DisclosureReport report)
    {
        var chinese = claim.Readings.Select((reading, index) =>
            $"{Name(reading, report, MessageLanguage.Chinese)}为 {RuleText.Number(values[index])}");
        var english = claim.Readings.Select((reading, index) =>
            $"{Name(reading, report, MessageLanguage.English)} is {RuleText.Number(values[index])}");
        return Says(claim, new($"，而表中{string.Join("，", chinese)}。", $", but in the table {string.Join(" and ", english)}."));
    }

    internal static BilingualText PerhapsAPart(NarrativeClaim claim, int reading, decimal value, DisclosureReport report)
    {
        var (chinese, english) = (Name(claim.Readings[reading], report, MessageLanguage.Chinese),
            Name(claim.Readings[reading], report, MessageLanguage.English));
        return Says(claim, new($"，少于表中{chinese} {RuleText.Number(value)}；正文可能只写了其中一部分，无法判定是否一致。",
            $", less than the {RuleText.Number(value)} of {english} in the table; "
                + "the text may speak of a part only, so whether they agree cannot be decided."));
    }

    internal static BilingualText Undecided(NarrativeClaim claim, IEnumerable<LayoutCell> missing)
    {
        var cells = missing.ToArray();
        return Says(claim, new($"，无法与表格比较，以下单元格没有数字：{RuleText.FewNames(cells, MessageLanguage.Chinese)}。",
            $"; it cannot be compared with the table: no number in {RuleText.FewNames(cells, MessageLanguage.English)}."));
    }

    internal static BilingualText OutOfRange(NarrativeClaim claim) =>
        Says(claim, new("，百分比超出 0 至 100%。", "; a percentage lies between 0 and 100."));

    internal static BilingualText InRange(NarrativeClaim claim) => Says(claim, new("，在 0 至 100% 之间。", ", between 0 and 100 percent."));

    internal static BilingualText ShareAgrees(NarrativeClaim claim, decimal part, decimal whole) => Says(claim, new(
        $"，即 {RuleText.Number(whole)} 件中的 {RuleText.Number(part)} 件。", $": {RuleText.Number(part)} of {RuleText.Number(whole)}."));

    internal static BilingualText ShareDiffers(NarrativeClaim claim, decimal part, IEnumerable<decimal?> wholes)
    {
        var shares = wholes.Select(static whole => whole!.Value).Distinct()
            .Select(whole => (Whole: RuleText.Number(whole), Share: RuleText.Number(Math.Round(100 * part / whole, 2)))).ToArray();
        var chinese = string.Join("，", shares.Select(share => $"占 {share.Whole} 件的 {share.Share}%"));
        var english = string.Join(", ", shares.Select(share => $"{share.Share}% of {share.Whole}"));
        return Says(claim, new($"，而 {RuleText.Number(part)} 件{chinese}。", $", but {RuleText.Number(part)} is {english}."));
    }

    internal static BilingualText FeesDiffer(NarrativeClaim none, NarrativeClaim amount) => new(
        $"{Place(none, MessageLanguage.Chinese)}写“{Words(none)}”，{Place(amount, MessageLanguage.Chinese)}写“{Words(amount)}”，两处不一致。",
        $"{Place(none, MessageLanguage.English)} says \"{Words(none)}\", "
            + $"{Place(amount, MessageLanguage.English)} says \"{Words(amount)}\"; they do not agree.");

    internal static BilingualText FeeStated(NarrativeClaim claim) =>
        Says(claim, new("，写明了信息处理费。", "; the information-processing fee is stated."));

    private static BilingualText Says(NarrativeClaim claim, BilingualText rest) => new(
        $"{Place(claim, MessageLanguage.Chinese)}写“{Words(claim)}”{rest.Chinese}",
        $"{Place(claim, MessageLanguage.English)} says \"{Words(claim)}\"{rest.English}");

    private static string Words(NarrativeClaim claim)
    {
        var text = claim.Quote.Text;
        if (text.Length <= LongestQuote)
            return text;
        // The number stands at the end.
        var start = text.Length - LongestQuote;
        return "…" + text.Substring(char.IsLowSurrogate(text[start]) ? start + 1 : start);
    }

    private static string Place(NarrativeClaim claim, MessageLanguage language) =>
        Place(claim.Quote.Section, claim.Quote.Paragraph, language);

    /// <summary>Where a paragraph stands: 第一部分第 3 段.</summary>
    internal static string Place(string address, int index, MessageLanguage language)
    {
        var section = ReportSection.All.FirstOrDefault(section => address == HeaderAddress.ParagraphsOf(section));
        var paragraph = index + 1;
        if (language == MessageLanguage.Chinese)
            return FormattableString.Invariant($"{(section is null ? HeaderField.Preamble.Label : $"第{section.Number}部分")}第 {paragraph} 段");
        var place = section is null ? "The preamble" : $"Section {EnglishNumbers[section.Ordinal - 1]}";
        return FormattableString.Invariant($"{place}, paragraph {paragraph},");
    }

    private static string Name(ClaimReading reading, DisclosureReport report, MessageLanguage language)
    {
        var (plus, minus) = language == MessageLanguage.Chinese ? ("加", "减") : (" plus ", " less ");
        return string.Join(plus, reading.Terms.Select(term => Name(term, report, language)))
            + string.Concat(reading.Less.Select(term => minus + Name(term, report, language)));
    }

    private static string Name(ClaimTerm term, DisclosureReport report, MessageLanguage language)
    {
        var cells = term.CellsOf(report).ToArray();
        if (term == ResultsTotal)
            return language == MessageLanguage.Chinese ? $"“{term.Row.Parent!.Name}·{term.Row.Name}”" : $"\"{term.Row.EnglishLabel}\"";
        if (cells.Length == 1)
            return RuleText.Name(cells[0], language);
        return language == MessageLanguage.Chinese ? $"“{term.Row.Name}”各项之和" : $"the sum of \"{term.Row.EnglishLabel}\"";
    }
}
