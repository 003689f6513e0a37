namespace GovInfoDisclosure;

/// <summary>Recognises the titles of the six sections.</summary>
internal static class SectionTitles
{
    private static readonly FoldedTexts<ReportSection> Titles = Create();
    private static readonly int LongestTitle = ReportSection.All.Max(static section => section.Cores.Max(static core => core.Length));

    /// <summary>The section with a folded title, or null.</summary>
    internal static ReportSection? Find(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 2 || folded.Length > LongestTitle + 4)
            return null;

        // 关于 before, and 的说明 behind, do not change what a heading names.
        if (folded.StartsWith("关于".AsSpan(), StringComparison.Ordinal))
            folded = folded.Slice(2);
        return Titles.Find(folded);
    }

    /// <summary>The section that a numbered heading of other words names: 一、总体工作情况.</summary>
    internal static ReportSection? FindByNumber(ReadOnlySpan<char> folded, in Numbering numbering)
    {
        if (numbering.Kind != NumberingKind.Chinese || folded.Length > 30 || ReportSection.WithOrdinal(numbering.Value) is not { } section)
            return null;
        foreach (var keyword in section.Keywords)
        {
            if (folded.IndexOf(keyword.AsSpan(), StringComparison.Ordinal) >= 0)
                return section;
        }

        return null;
    }

    private static FoldedTexts<ReportSection> Create()
    {
        var titles = new FoldedTexts<ReportSection>();
        foreach (var section in ReportSection.All)
        {
            foreach (var core in section.Cores)
                titles.Add(core, section);
        }

        return titles;
    }
}
