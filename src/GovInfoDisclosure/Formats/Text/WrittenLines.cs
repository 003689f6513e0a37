namespace GovInfoDisclosure;

/// <summary>A cursor over the lines of a text that are not blank.</summary>
internal sealed class WrittenLines
{
    private readonly string _text;
    private int _start;
    private int _end;
    private int _line;

    internal WrittenLines(string text)
    {
        _text = text;
        Skip();
    }

    internal bool AtEnd => _start == _text.Length;

    /// <summary>The line without white space at its end, or null at the end of the text.</summary>
    internal string? Peek => AtEnd ? null : _text.Substring(_start, _end - _start).TrimEnd();

    internal bool IsRow => !AtEnd && _text[_start] == '|';

    internal bool IsRowOfOneCell => IsRow && EndOfCell(_start + 1) >= LastPipe;

    private int LastPipe => _text.LastIndexOf('|', _end - 1, _end - _start);

    /// <summary>Goes to the next line that is not blank.</summary>
    internal void Skip()
    {
        do
        {
            _start = _line == 0 ? 0 : AfterBreak(_end);
            _line++;
            _end = EndOfLine(_start);
        }
        while (!AtEnd && IsBlank());
    }

    internal bool SkipIf(string line)
    {
        if (Peek != line)
            return false;
        Skip();
        return true;
    }

    internal bool TryRead(out string line)
    {
        line = Peek ?? "";
        if (AtEnd)
            return false;
        Skip();
        return true;
    }

    /// <summary>The cells of the line without the white space around them, or null when it is no row.</summary>
    internal IReadOnlyList<CellSource>? TryReadRow()
    {
        if (!IsRow)
            return null;
        var cells = new List<CellSource>();
        var (start, last) = (_start + 1, LastPipe);
        while (start <= last)
        {
            var end = EndOfCell(start);
            cells.Add(CellOf(start, end));
            start = end + 1;
        }

        // Only white space may follow the last pipe, and no backslash may stand before it.
        if (cells.Count == 0 || start != last + 1 || _text.Substring(start, _end - start).Trim().Length > 0)
            return null;
        Skip();
        return cells;
    }

    private CellSource CellOf(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return new() { RawText = _text.Substring(start, end - start), Location = new(_line, start - _start + 1, start) };
    }

    // The next pipe that no backslash escapes.
    private int EndOfCell(int start)
    {
        for (var i = start; i < _end; i++)
        {
            if (_text[i] == '\\')
                i++;
            else if (_text[i] == '|')
                return i;
        }

        return _end;
    }

    private int EndOfLine(int start)
    {
        var end = start;
        while (end < _text.Length && _text[end] is not ('\n' or '\r'))
            end++;
        return end;
    }

    private int AfterBreak(int end) => end == _text.Length ? end
        : _text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n' ? end + 2
        : end + 1;

    private bool IsBlank()
    {
        for (var i = _start; i < _end; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
                return false;
        }

        return true;
    }
}
