namespace GovInfoDisclosure;

/// <summary>
/// Puts rows between pipes together again that were broken over lines: most rows of the table have the same number of pipes and begin and
/// end with one, a row ends too early, and with the lines behind it, which begin as no row does, it is like the others.
/// </summary>
internal sealed class BrokenRows
{
    // A row of the narrowest table has a label, a value and what encloses them.
    private const int LeastPipes = 3;

    private const int LeastRows = 3;

    private readonly InputDocument _document;
    private readonly List<InputLine> _lines;
    private readonly RowForm[] _forms;
    private bool _isAnyJoined;

    private BrokenRows(InputDocument document)
    {
        _document = document;
        _lines = new(document.Lines.Count);
        _forms = new RowForm[document.Lines.Count];
        for (var line = 0; line < _forms.Length; line++)
            _forms[line] = FormOf(document.TextOf(document.Lines[line]));
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
        var pipes = PipesOfMost(first, end);
        for (var line = first; line < end; line++)
        {
            var last = pipes > 0 ? LastLineOfRow(line, end, pipes) : line;
            _isAnyJoined |= last > line;
            _lines.Add(_document.Lines[line] with { End = _document.Lines[last].End });
            line = last;
        }
    }

    // The pipes of a whole row; 0 where rows are not alike, or all are.
    private int PipesOfMost(int first, int end)
    {
        var counts = new Dictionary<int, int>();
        var lines = 0;
        for (var line = first; line < end; line++)
        {
            var form = _forms[line];
            lines += form.Pipes > 0 ? 1 : 0;
            if (!form.Leads || !form.Trails || form.Pipes < LeastPipes)
                continue;
            counts.TryGetValue(form.Pipes, out var count);
            counts[form.Pipes] = count + 1;
        }

        foreach (var count in counts)
        {
            if (count.Value >= LeastRows && count.Value * 2 > lines && count.Value < lines)
                return count.Key;
        }

        return 0;
    }

    private int LastLineOfRow(int line, int end, int wholeRow)
    {
        var form = _forms[line];
        if (!form.Leads || form.Pipes >= wholeRow)
            return line;
        var pipes = form.Pipes;
        for (var last = line + 1; last < end && pipes < wholeRow; last++)
        {
            var next = _forms[last];
            if (next.Pipes == 0 || (_forms[last - 1].Trails && next.Leads))
                return line;
            pipes += next.Pipes;
            if (pipes == wholeRow && next.Trails)
                return last;
        }

        return line;
    }

    // A row leads with a pipe where nothing stands before it, not even a space: what follows a break often begins with one.
    private static RowForm FormOf(ReadOnlySpan<char> text)
    {
        var pipes = 0;
        foreach (var character in text)
            pipes += Lines.IsBorder(character) ? 1 : 0;
        var trimmed = Characters.Trim(text);
        return new(pipes, pipes > 0 && Lines.IsBorder(text[0]), pipes > 0 && Lines.IsBorder(trimmed[trimmed.Length - 1]));
    }

    private readonly record struct RowForm(int Pipes, bool Leads, bool Trails);
}
