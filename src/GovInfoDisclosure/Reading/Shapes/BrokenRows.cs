namespace GovInfoDisclosure;

/// <summary>
/// Puts rows between pipes together again that were broken over lines: most rows of the table have the same number of pipes and begin and
/// end with one, a row ends too early, and with the lines behind it, which begin as no row does, it is like the others.
/// </summary>
internal sealed class BrokenRows
{
    // A row of the narrowest table has a label, two values and what encloses them.
    private const int LeastPipes = 3;

    private const int LeastRows = 3;

    private readonly InputDocument _document;
    private readonly List<InputLine> _lines;
    private bool _isAnyJoined;

    private BrokenRows(InputDocument document)
    {
        _document = document;
        _lines = new(document.Lines.Count);
    }

    /// <summary>The same input with such rows on one line each; the input itself when there are none.</summary>
    internal static InputDocument Join(InputDocument document)
    {
        if (document.Text.AsSpan().IndexOfAny(Lines.Borders.AsSpan()) < 0)
            return document;
        var rows = new BrokenRows(document);
        for (var first = 0; first < document.Lines.Count;)
        {
            var end = first;
            while (end < document.Lines.Count && !rows.EndsTable(end))
                end++;
            rows.AddTable(first, Math.Min(end + 1, document.Lines.Count));
            first = end + 1;
        }

        return rows._isAnyJoined ? document.WithLines(rows._lines) : document;
    }

    private bool EndsTable(int line) =>
        _document.Lines[line].CellCount > 0 || Characters.Trim(_document.TextOf(_document.Lines[line])).IsEmpty;

    private void AddTable(int first, int end)
    {
        if (FormOfMost(first, end) is not { } whole)
        {
            for (var line = first; line < end; line++)
                _lines.Add(_document.Lines[line]);
            return;
        }

        for (var line = first; line < end; line++)
        {
            var last = LastLineOfRow(line, end, whole);
            _isAnyJoined |= last > line;
            _lines.Add(_document.Lines[line] with { End = _document.Lines[last].End });
            line = last;
        }
    }

    private RowForm? FormOfMost(int first, int end)
    {
        var counts = new Dictionary<RowForm, int>();
        var lines = 0;
        for (var line = first; line < end; line++)
        {
            var form = FormOf(line, line);
            if (form.Pipes == 0)
                continue;
            counts.TryGetValue(form, out var count);
            counts[form] = count + 1;
            lines++;
        }

        foreach (var count in counts)
        {
            if (count.Key is { Leads: true, Trails: true, Pipes: >= LeastPipes } && count.Value >= LeastRows
                && count.Value * 2 > lines && count.Value < lines)
                return count.Key;
        }

        return null;
    }

    private int LastLineOfRow(int line, int end, RowForm whole)
    {
        var form = FormOf(line, line);
        if (form.Pipes == 0 || form.Pipes >= whole.Pipes || form.Leads != whole.Leads)
            return line;
        for (var last = line + 1; last < end; last++)
        {
            var next = FormOf(last, last);
            if ((form.Trails == whole.Trails && next.Leads == whole.Leads)
                || (next.Pipes == 0 && !TableTexts.IsValueWord(Characters.Trim(_document.TextOf(_document.Lines[last])))))
                return line;
            form = FormOf(line, last);
            if (form == whole)
                return last;
            if (form.Pipes >= whole.Pipes)
                return line;
        }

        return line;
    }

    // A row leads with a pipe where nothing stands before it, not even a space: what follows a break often begins with one.
    private RowForm FormOf(int first, int last)
    {
        var text = _document.Text.AsSpan(_document.Lines[first].Start, _document.Lines[last].End - _document.Lines[first].Start);
        var pipes = 0;
        foreach (var character in text)
            pipes += Lines.IsBorder(character) ? 1 : 0;
        var trimmed = Characters.Trim(text);
        return new(pipes, !text.IsEmpty && Lines.IsBorder(text[0]), !trimmed.IsEmpty && Lines.IsBorder(trimmed[trimmed.Length - 1]));
    }

    private readonly record struct RowForm(int Pipes, bool Leads, bool Trails);
}
