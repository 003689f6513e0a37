namespace GovInfoDisclosure;

/// <summary>
/// Gives texts their lines back where the line breaks were lost: a whole report on one line, a table on one line, a heading behind the
/// sentence before it. Titles of sections, labels and values each get a line of their own; what follows reads them like any text.
/// </summary>
internal sealed class FlatLines
{
    private const int ColumnsOfRemedies = 8;
    private const int LeastSections = 3;

    private readonly InputDocument _document;
    private readonly List<InputLine> _lines;

    private FlatLines(InputDocument document, int first)
    {
        _document = document;
        _lines = document.Lines.Take(first).ToList();
    }

    /// <summary>The same input with such lines cut; the input itself when there are none.</summary>
    internal static InputDocument Restore(InputDocument document)
    {
        FlatLines? restored = null;
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var line = document.Lines[index];
            var text = document.TextOf(line);
            var marks = line.CellCount == 0 && text.Length > 12 ? FormMarks.In(text) : null;
            if (marks is not null && IsFlat(text, marks, out var sections, out var tables))
                (restored ??= new(document, index)).Cut(line, marks, sections, tables);
            else
                restored?._lines.Add(line);
        }

        return restored is null ? document : document.WithLines(restored._lines);
    }

    private static bool IsFlat(ReadOnlySpan<char> text, List<FormMark> marks, out int sections, out bool tables)
    {
        sections = marks.Count(static mark => mark.IsSection);
        tables = HoldsRows(text, marks);
        if (sections == 1 && !tables && marks.Find(static mark => mark.IsSection) is var only && !IsHeading(text, only))
            sections = 0;
        return sections > 0 || tables;
    }

    // A heading behind the end of a sentence, or before the text of its section.
    private static bool IsHeading(ReadOnlySpan<char> text, FormMark mark)
    {
        var before = Characters.Trim(text.Slice(0, mark.Start));
        var behind = text.Slice(mark.End);
        var ends = Characters.Trim(behind).IsEmpty;
        if (before.IsEmpty)
            return !ends && (Characters.IsSpace(behind[0]) || Characters.Digit(behind[0]) >= 0 || behind[0] is '：' or '。');
        return ends && (before[before.Length - 1] is '。' or '；' or '！' or '）' or ')' or '.'
            || Characters.Digit(before[before.Length - 1]) >= 0);
    }

    // A label, a value, and another label or a title; or the headings of table L.
    private static bool HoldsRows(ReadOnlySpan<char> text, List<FormMark> marks)
    {
        var remedies = 0;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            remedies += mark.Text.Columns.Exists(IsOfRemedies) ? 1 : 0;
            if (i + 1 < marks.Count && mark.Text.Rows.Exists(static row => !row.IsHeading)
                && (marks[i + 1].IsSection || marks[i + 1].Text.Rows.Count > 0)
                && EndOfValues(text.Slice(0, marks[i + 1].Start), mark.End) > mark.End)
                return true;
        }

        return remedies >= ColumnsOfRemedies && text.IndexOfAny(Lines.Borders.AsSpan()) < 0 && text.IndexOf('\t') < 0;
    }

    private static bool IsOfRemedies(LayoutColumn column) =>
        ReportLayout.Rows(ReportTable.LegalRemedies, ReportFormat.Edition2021)[0].Columns.Contains(column);

    private void Cut(in InputLine line, List<FormMark> marks, int sections, bool tables)
    {
        var text = _document.TextOf(line);
        var isFlat = sections >= LeastSections;
        var hasBorders = text.IndexOfAny(Lines.Borders.AsSpan()) >= 0 || text.IndexOf('\t') >= 0;
        var (at, isInTable) = (0, false);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var isSection = mark.IsSection && sections > 0;
            if (!isSection && (!tables || (hasBorders && mark.Text.Rows.Count == 0)))
                continue;
            var start = hasBorders && !isSection ? StartWithBorder(text, mark.Start) : mark.Start;
            if (hasBorders || !isInTable || !TryAddRows(line, at, start))
                AddBetween(line, at, Math.Max(at, start), isFlat, hasBorders);
            at = start;
            isInTable = !isSection && tables;
            if (hasBorders && !isSection)
                continue;
            Add(line, start, mark.End);
            at = mark.End;
        }

        AddBetween(line, at, text.Length, isFlat, hasBorders);
    }

    // Between two texts of the form, rows with labels that the form does not know so: each up to its values.
    private bool TryAddRows(in InputLine line, int start, int end)
    {
        var text = _document.TextOf(line).Slice(0, Math.Max(start, end));
        var rows = new List<(int Label, int Values, int End)>();
        var label = EndOfValues(text, start);
        var at = label;
        while (at < end)
        {
            while (at < end && Characters.IsSpace(text[at]))
                at++;
            while (at < end && !Characters.IsSpace(text[at]))
                at++;
            if (EndOfValues(text, at) is var values && values <= at)
                continue;
            rows.Add((label, at, values));
            (label, at) = (values, values);
        }

        if (rows.Count < 2 || !Characters.Trim(text.Slice(label)).IsEmpty || text.Slice(start).IndexOfAny('。', '；', '，') >= 0)
            return false;
        AddBetween(line, start, rows[0].Label, isFlat: false, hasBorders: false);
        foreach (var row in rows)
        {
            Add(line, row.Label, row.Values);
            AddValues(line, row.Values, row.End);
        }

        return true;
    }

    private static int StartWithBorder(ReadOnlySpan<char> text, int start)
    {
        var before = start;
        while (before > 0 && text[before - 1] is ' ' or '\u00A0' or '\u3000')
            before--;
        return before > 0 && Lines.IsBorder(text[before - 1]) && Lines.IsBorder(Characters.Trim(text)[0]) ? before - 1 : start;
    }

    // Values, and the text behind them; sentences of a text that lost its breaks end where white space follows them.
    private void AddBetween(in InputLine line, int start, int end, bool isFlat, bool hasBorders)
    {
        var text = _document.TextOf(line);
        var at = start;
        if (!hasBorders)
            at = EndOfValues(text.Slice(0, end), start);
        if (at > start && at < end)
            AddValues(line, start, at);
        else
            at = start;
        var isHead = start == 0 && _lines.Count == 0;
        if (isHead && !isFlat && EndOfTitle(text.Slice(0, end)) is var title and > 0)
        {
            Add(line, 0, title);
            at = title;
        }

        for (var i = at; isFlat && i + 1 < end; i++)
        {
            if (!Characters.IsSpace(text[i + 1]) || (!isHead && text[i] is not ('。' or '！' or '？' or '：')))
                continue;
            Add(line, at, i + 1);
            at = i + 1;
        }

        if (at == start && EndOfValues(text.Slice(0, end), at) == end)
            AddValues(line, at, end);
        else
            Add(line, at, end);
    }

    // A title before the first sentence.
    private static int EndOfTitle(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < Math.Min(text.Length, TitleFinder.LongestPiece); i++)
        {
            if (Characters.IsSpace(text[i]) && TitleText.Read(text.Slice(0, i).ToString()) is { Body: not null, Year: not null })
                return i;
        }

        return 0;
    }

    // — 2 — behind them is the number of the page that ended there.
    private void AddValues(in InputLine line, int start, int end)
    {
        var text = _document.TextOf(line);
        for (var i = end - 1; i > start; i--)
        {
            if (!Characters.IsSpace(text[i - 1]) || !Characters.IsDash(text[i])
                || !Lines.IsPageNumber(Characters.Trim(text.Slice(i, end - i))))
                continue;
            Add(line, start, i);
            Add(line, i, end);
            return;
        }

        Add(line, start, end);
    }

    private static int EndOfValues(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (at < text.Length)
        {
            while (at < text.Length && (Characters.IsSpace(text[at]) || Lines.IsBorder(text[at])))
                at++;
            var word = at;
            while (at < text.Length && !Characters.IsSpace(text[at]) && !Lines.IsBorder(text[at]))
                at++;
            if (word == at || !TableTexts.IsValueWord(text.Slice(word, at - word)))
                break;
            end = at;
        }

        return end;
    }

    private void Add(in InputLine line, int start, int end)
    {
        if (!Characters.Trim(_document.TextOf(line).Slice(start, end - start)).IsEmpty)
            _lines.Add(line with { Start = line.Start + start, End = line.Start + end, SourceOffset = line.SourceOffset + start });
    }
}
