namespace GovInfoDisclosure;

/// <summary>A line that may be the heading of a section.</summary>
/// <param name="Line">The line.</param>
/// <param name="Section">The section.</param>
/// <param name="Numbering">The number before the title.</param>
internal readonly record struct HeadingMark(int Line, ReportSection Section, Numbering Numbering)
{
    /// <summary>Whether number and a keyword make it a heading, and not its whole title.</summary>
    internal bool IsByNumber { get; init; }

    /// <summary>Whether the number, if any, is one that sections carry, and not that of a sub-heading.</summary>
    internal bool IsTopLevel => Numbering.Kind is NumberingKind.None or NumberingKind.Chinese;
}

/// <summary>The lines that look like headings of sections, and the lines that look like the start of a table.</summary>
internal sealed class SectionMarks
{
    private const int MaximumHeadingLength = 60;

    private readonly List<int>[] _tableLines = [[], [], []];

    internal List<HeadingMark> Headings { get; } = [];

    /// <summary>Whether any line shows a part of a table.</summary>
    internal bool HasTables => _tableLines.Any(static lines => lines.Count > 0);

    /// <summary>Lines with the first row of table R: each is a report of its own.</summary>
    internal List<int> FirstRequestRows { get; } = [];

    /// <summary>Lines that show a part of a table, in order.</summary>
    internal List<int> LinesOf(ReportTable table) => _tableLines[(int)table];

    internal static SectionMarks Find(InputDocument document)
    {
        var marks = new SectionMarks();
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var text = FirstContent(document, document.Lines[index]);
            if (text.Length is < 2 or > LabelText.MaximumLength || !HasIdeograph(text))
                continue;
            var folded = LabelText.Fold(text, buffer, out var numbering);
            if (!folded.IsEmpty)
                marks.Classify(index, text, folded, numbering);
        }

        return marks;
    }

    /// <summary>The text of a line, or of its first cell with any, without the marks that Markdown puts before headings.</summary>
    internal static ReadOnlySpan<char> FirstContent(InputDocument document, in InputLine line)
    {
        ReadOnlySpan<char> number = [];
        for (var i = 0; i < line.CellCount; i++)
        {
            var cell = Characters.Trim(document.TextOf(document.Cells[line.FirstCell + i]));
            if (!cell.IsEmpty && !Lines.IsDigitRun(cell))
                return cell;
            if (number.IsEmpty)
                number = cell;
        }

        if (line.CellCount > 0)
            return number;
        var text = Characters.Trim(document.TextOf(line));
        while (!text.IsEmpty && text[0] is '|' or '｜' or '#' or '*' or '>' or '=' or '_')
            text = Characters.Trim(text.Slice(1));
        var end = text.IndexOfAny('|', '｜', '\t');
        if (end > 0 && Lines.IsDigitRun(Characters.Trim(text.Slice(0, end))) && end + 1 < text.Length)
        {
            text = Characters.Trim(text.Slice(end + 1));
            end = text.IndexOfAny('|', '｜', '\t');
        }

        return Characters.Trim(Characters.Trim(end < 0 ? text : text.Slice(0, end)).TrimEnd("*#=_".AsSpan()));
    }

    private static bool HasIdeograph(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Characters.IsIdeograph(character))
                return true;
        }

        return false;
    }

    private void Classify(int line, ReadOnlySpan<char> text, ReadOnlySpan<char> folded, in Numbering numbering)
    {
        if (text.Length <= MaximumHeadingLength && SectionTitles.Find(folded) is { } section)
            Headings.Add(new(line, section, numbering));
        else if (text.IndexOfAny('。', '，', '；') < 0 && SectionTitles.FindByNumber(folded, numbering) is { } numbered)
            Headings.Add(new(line, numbered, numbering) { IsByNumber = true });
        if (IsProactiveHeading(folded))
            LinesOf(ReportTable.ProactiveDisclosure).Add(line);
        else if (IsRequestHeading(folded))
            LinesOf(ReportTable.DisclosureRequests).Add(line);
        else
            ClassifyLabel(line, text, folded, numbering);
    }

    // 第二十条第（一）项 over a block, or 信息内容 before its columns.
    private static bool IsProactiveHeading(ReadOnlySpan<char> folded)
    {
        var article = ReportLayout.BlockArticle.AsSpan();
        return folded.StartsWith(article, StringComparison.Ordinal)
                && (folded.Length == article.Length || (folded[article.Length] == '第' && folded.Length <= 12))
            || folded.StartsWith(ReportLayout.ContentHeading.AsSpan(), StringComparison.Ordinal) && folded.Length <= 40;
    }

    private static bool IsRequestHeading(ReadOnlySpan<char> folded) =>
        folded.IndexOf(ReportLayout.BalanceWord.AsSpan(), StringComparison.Ordinal) >= 0
        || folded.SequenceEqual(ReportLayout.ApplicantHeading.AsSpan());

    private void ClassifyLabel(int line, ReadOnlySpan<char> text, ReadOnlySpan<char> folded, in Numbering numbering)
    {
        if (text.Length > 100 || text.IndexOf('。') >= 0)
            return;
        var end = folded.Length;
        while (end > 0 && Characters.Digit(folded[end - 1]) >= 0)
            end--;
        var label = folded.Slice(0, end);
        var entries = TableVocabulary.Requests.Find(label);
        if (entries.Count > 0 && label.Length >= 4 && entries[0] is { Kind: TableTextKind.Row } entry
            && (numbering.Kind != NumberingKind.None || entry.Text.Length == label.Length))
        {
            LinesOf(ReportTable.DisclosureRequests).Add(line);
            if (entry.Row is { Index: (int)RequestRow.NewRequests })
                FirstRequestRows.Add(line);
            return;
        }

        if (TableVocabulary.Remedies.Find(label) is { Count: > 0 } remedies && label.Length >= 4 && numbering.Kind == NumberingKind.None)
        {
            if (remedies[0].Kind is TableTextKind.Heading or TableTextKind.Column)
                LinesOf(ReportTable.LegalRemedies).Add(line);
        }
        else if (label.Length >= 2 && TableVocabulary.Proactive.Find(label) is { Count: > 0 } proactive
            && proactive[0].Kind is TableTextKind.Column or TableTextKind.Row && numbering.Kind == NumberingKind.None
            && label.Length == proactive[0].Text.Length)
        {
            LinesOf(ReportTable.ProactiveDisclosure).Add(line);
        }
    }

    /// <summary>
    /// The last heading of a section between two lines; one with the number of a sub-heading only when there is no other.
    /// </summary>
    internal int LastHeading(ReportSection section, int from, int to)
    {
        var all = Headings.FindAll(mark => mark.Section == section && mark.Line >= from && mark.Line < to);
        var top = all.FindLastIndex(static mark => mark.IsTopLevel && !mark.IsByNumber);
        if (top < 0)
            top = all.FindLastIndex(static mark => mark.IsTopLevel);
        return top >= 0 ? all[top].Line : all.Count > 0 ? all[all.Count - 1].Line : -1;
    }

    /// <summary>The first heading of a section between two lines. The number of a sub-heading makes it no heading of a section.</summary>
    internal int FirstHeading(ReportSection section, int from, int to)
    {
        var top = Headings.FindAll(mark => mark.Section == section && mark.Line >= from && mark.Line < to && mark.IsTopLevel);
        var index = Math.Max(0, top.FindIndex(static mark => !mark.IsByNumber));
        return top.Count == 0 ? -1 : top[index].Line;
    }

    /// <summary>The heading of section one before a line: the last with the number 一 that is not a line of a table of contents.</summary>
    internal int OverallHeading(int before)
    {
        var candidates = Headings.FindAll(mark => mark.Section == ReportSection.OverallSituation && mark.Line < before);
        var numbered = candidates.FindAll(static mark =>
            mark.Numbering is { Kind: NumberingKind.Chinese, Value: 0 or 1 } && !mark.IsByNumber);
        if (numbered.Count == 0 && candidates.TrueForAll(static mark => mark.IsByNumber))
            numbered = candidates.GetRange(0, Math.Min(1, candidates.Count));
        if (numbered.Count > 0)
            return numbered[numbered.Count - 1].Line;
        var titled = candidates.FindIndex(static mark => !mark.IsByNumber);
        return titled >= 0 ? candidates[titled].Line : -1;
    }
}
