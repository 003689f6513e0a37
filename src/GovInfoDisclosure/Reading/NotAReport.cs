namespace GovInfoDisclosure;

/// <summary>Says what an input is that holds no report.</summary>
internal static class NotAReport
{
    private static readonly string[] Before2019 =
        ["主动公开政府信息数", "政府信息公开情况统计表", "主动公开规范性文件数", "回应公众关注热点", "公开政府信息数", "不同通过渠道和方式公开", "信息公开申请答复数"];

    internal static Diagnostic Explain(InputDocument document, SectionMarks marks)
    {
        var text = PrintFold.Of(document.Text);
        var titles = 0;
        string? interpretation = null;
        string? partOfYear = null;
        foreach (var line in document.Lines)
        {
            var trimmed = Characters.Trim(document.TextOf(line));
            if (trimmed.Length is < 4 or > 80)
                continue;
            var content = trimmed.ToString();
            var folded = PrintFold.Of(content);
            if (Has(folded, "解读") && Has(folded, "报告") && folded.IndexOfAny(['。', ',', ';']) < 0)
                interpretation ??= content;
            if (Has(folded, "公开") && (Has(folded, "半年") || Has(folded, "季度")))
                partOfYear ??= content;
            if (Has(folded, "年度报告") && DateText.FindYear(trimmed, 0, out _) is not null)
                titles++;
        }

        if (titles >= 4)
            return new(DiagnosticDescriptors.ListOfLinks, null, null, titles);
        if (interpretation is not null)
            return new(DiagnosticDescriptors.Interpretation, null, null, interpretation);
        foreach (var phrase in Before2019)
        {
            if (Has(text, phrase))
                return new(DiagnosticDescriptors.FormatBefore2019, null, null, phrase);
        }

        if (partOfYear is not null)
            return new(DiagnosticDescriptors.PartOfYear, null, null, partOfYear);
        var sections = marks.Headings.Select(static mark => mark.Section).Distinct().Count();
        return new(sections >= 3 ? DiagnosticDescriptors.TablesAreImages : DiagnosticDescriptors.NoReport, null, null);
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
