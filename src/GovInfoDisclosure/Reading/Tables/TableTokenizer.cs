namespace GovInfoDisclosure;

/// <summary>Cuts the lines of a table region into labels, headings, values and empty cells.</summary>
internal sealed class TableTokenizer
{
    private readonly InputDocument _document;
    private readonly TableVocabulary _vocabulary;
    private readonly List<TableToken> _tokens = [];
    private int _line;
    private int _paragraph;

    // Whether rows begin with a pipe; where they do not, a pipe at the start stands behind an empty cell.
    private readonly bool _rowsLeadWithPipe;

    // Whether the last label opened a bracket that it did not close: the note in it goes on in the next lines.
    private bool _inNote;

    // In a stream of cells with pipes between them: for each pipe since the last content, whether white space stands before it. Null: no pipe belongs to a cell yet.
    private List<bool>? _pipes;

    private TableTokenizer(InputDocument document, TableVocabulary vocabulary, int firstLine, int endLine)
    {
        _document = document;
        _vocabulary = vocabulary;
        _rowsLeadWithPipe = RowsLeadWithPipe(document, firstLine, endLine);
    }

    internal static List<TableToken> Tokenize(InputDocument document, TableVocabulary vocabulary, int firstLine, int endLine)
    {
        var tokenizer = new TableTokenizer(document, vocabulary, firstLine, endLine);
        for (var line = firstLine; line < endLine; line++)
            tokenizer.AddLine(line);
        tokenizer.FlushPipes(followedByValue: false);
        return tokenizer._tokens;
    }

    private static bool RowsLeadWithPipe(InputDocument document, int firstLine, int endLine)
    {
        var leading = 0;
        for (var line = firstLine; line < endLine; line++)
        {
            var text = Characters.Trim(document.TextOf(document.Lines[line]));
            if (document.Lines[line].CellCount == 0 && text.Length > 1 && text.Slice(1).IndexOfAny('|', '｜') >= 0)
                leading += text[0] is '|' or '｜' ? 1 : -1;
        }

        return leading >= 0;
    }

    private void AddLine(int index)
    {
        _line = index;
        var line = _document.Lines[index];
        if (line.CellCount > 0)
        {
            _pipes = null;
            for (var i = 0; i < line.CellCount; i++)
                AddGridCell(_document.Cells[line.FirstCell + i], line.CellCount);
            return;
        }

        var text = _document.TextOf(line);
        var trimmed = Characters.Trim(text);
        if (trimmed.IsEmpty)
        {
            _paragraph++;
            return;
        }

        if (Lines.IsPageNumber(trimmed) || Lines.IsTableRule(trimmed))
            return;
        if (trimmed.IndexOfAny('|', '｜', '\t') >= 0)
        {
            AddSeparatedLine(line, text);
            return;
        }

        FlushPipes(TableTexts.IsValueWord(trimmed));
        AddWords(line.Start + IndexOf(text, trimmed), trimmed.Length, SourceOffsetOf(line));
        _pipes = [];
    }

    private static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> trimmed)
    {
        var start = 0;
        while (text.Length - start > trimmed.Length && Characters.IsSpace(text[start]))
            start++;
        return start;
    }

    private int SourceOffsetOf(in InputLine line) => line.SourceOffset - line.Start;

    private void AddGridCell(in InputCell cell, int cellsInLine)
    {
        var text = Characters.Trim(_document.TextOf(cell));
        var start = cell.Start + IndexOf(_document.TextOf(cell), text);
        if (text.IsEmpty)
        {
            for (var i = 0; i < Math.Min(cell.ColumnSpan, 16); i++)
                Add(TableTokenKind.Empty, start, start, cell.SourceOffset, cell.Column + i, structured: true, spaced: true);
            return;
        }

        AddCellText(start, text.Length, cell.SourceOffset - start, cell.Column, structured: cellsInLine > 1);
    }

    // A line with pipes or tabs: either a whole row, or one cell of a stream of cells.
    private void AddSeparatedLine(in InputLine line, ReadOnlySpan<char> text)
    {
        Span<(int Start, int End)> cells = stackalloc (int, int)[48];
        var count = SplitCells(text, cells);
        var contents = 0;
        var emptyBeforeContent = 0;
        var blanks = 0;
        for (var i = 0; i < count; i++)
        {
            if (!Characters.Trim(text.Slice(cells[i].Start, cells[i].End - cells[i].Start)).IsEmpty)
                contents++;
            else if (contents == 0)
                emptyBeforeContent++;
            blanks += cells[i].End > cells[i].Start ? 1 : 0;
        }

        var hasTab = text.IndexOf('\t') >= 0;
        var structured = contents >= 2 || (contents == 0 && count >= 3 && blanks == count) || (contents == 1 && (emptyBeforeContent >= 3 || (hasTab && count > 2)));
        if (!structured)
        {
            AddStreamLine(line, text);
            return;
        }

        FlushPipes(followedByValue: false);
        _pipes = null;
        for (var i = 0; i < count; i++)
        {
            var cell = text.Slice(cells[i].Start, cells[i].End - cells[i].Start);
            var trimmed = Characters.Trim(cell);
            var start = line.Start + cells[i].Start + IndexOf(cell, trimmed);
            if (hasTab && trimmed.Length >= 2 && trimmed[0] == '"' && trimmed[trimmed.Length - 1] == '"')
            {
                trimmed = trimmed.Slice(1, trimmed.Length - 2);
                start++;
            }

            if (trimmed.IsEmpty)
                Add(TableTokenKind.Empty, start, start, start + SourceOffsetOf(line), i, structured: true, spaced: hasTab || !cell.IsEmpty);
            else
                AddCellText(start, trimmed.Length, SourceOffsetOf(line), i, structured: true);
        }
    }

    // A pipe at the very start or end of the line encloses the row and is no border between cells.
    private int SplitCells(ReadOnlySpan<char> text, Span<(int Start, int End)> cells)
    {
        var count = 0;
        var start = 0;
        var trimmed = Characters.Trim(text);
        var first = trimmed.IsEmpty ? 0 : text.IndexOf(trimmed[0]);
        if (_rowsLeadWithPipe && !trimmed.IsEmpty && trimmed[0] is '|' or '｜')
            start = first + 1;
        var end = text.Length;
        while (end > start && Characters.IsSpace(text[end - 1]) && text[end - 1] != '\t')
            end--;
        if (end > start && text[end - 1] is '|' or '｜')
            end--;
        for (var i = start; i <= end && count < cells.Length; i++)
        {
            if (i < end && text[i] is not ('|' or '｜' or '\t'))
                continue;
            cells[count++] = (start, i);
            start = i + 1;
        }

        // More cells than any form has: the rest stays one cell, so that no digit of it is lost.
        if (count == cells.Length && start <= end)
            cells[count - 1] = (cells[count - 1].Start, end);
        return count;
    }

    private void AddStreamLine(in InputLine line, ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('|' or '｜' or '\t'))
                continue;
            var content = text.Slice(start, i - start);
            var trimmed = Characters.Trim(content);
            if (!trimmed.IsEmpty)
            {
                FlushPipes(TableTexts.IsValueWord(trimmed));
                AddWords(line.Start + start + IndexOf(content, trimmed), trimmed.Length, SourceOffsetOf(line));
                _pipes = [];
            }

            if (i < text.Length)
                _pipes?.Add(start == 0 || !content.IsEmpty);
            start = i + 1;
        }
    }

    // Two pipes with nothing between them are an empty cell, unless they close a row.
    private void FlushPipes(bool followedByValue)
    {
        var end = _tokens.Count > 0 ? _tokens[_tokens.Count - 1].End : 0;
        for (var pipe = 1; pipe < Math.Min(_pipes?.Count ?? 0, 16); pipe++)
        {
            Add(TableTokenKind.Empty, end, end, -1, -1, structured: false, spaced: _pipes![pipe]);
            _tokens[_tokens.Count - 1] = _tokens[_tokens.Count - 1] with { Trailing = !followedByValue };
        }

        _pipes = null;
    }

    // The content of one stated cell.
    private void AddCellText(int start, int length, int sourceShift, int column, bool structured)
    {
        var text = _document.Text.AsSpan(start, length);
        if (TableTexts.IsValueWord(text))
        {
            AddValue(start, length, sourceShift, column, structured);
            return;
        }

        var token = TableTexts.Classify(_vocabulary, text);
        if (token.Kind is TableTokenKind.Row or TableTokenKind.Heading or TableTokenKind.Column or TableTokenKind.Sentence || !Characters.ContainsDigit(text))
        {
            Add(token, start, length, sourceShift, column, structured);
            return;
        }

        AddWords(start, length, sourceShift, column, structured);
    }

    // Text without stated borders: a label, then values with white space between them, or glued to it.
    private void AddWords(int start, int length, int sourceShift, int column = -1, bool structured = false)
    {
        var text = _document.Text.AsSpan(start, length);
        if (TableTexts.IsValueWord(text))
        {
            AddValue(start, length, sourceShift, column, structured);
            return;
        }

        var front = FrontLength(text);
        AddFront(start, front, sourceShift, column, structured);
        for (var i = front; i < length;)
        {
            if (Characters.IsSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = EndOfWord(text, i);
            AddValue(start + i, end - i, sourceShift, column, structured);
            i = end;
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && !Characters.IsSpace(text[i]))
            i++;
        return i;
    }

    // The length of the text before the values at its end.
    private int FrontLength(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0)
        {
            var word = end;
            while (word > 0 && !Characters.IsSpace(text[word - 1]))
                word--;
            if (!TableTexts.IsValueWord(text.Slice(word, end - word)))
                break;
            end = word;
            while (end > 0 && Characters.IsSpace(text[end - 1]))
                end--;
        }

        // 行政规范性文件000: digits glued to a label are values when the label stands without them.
        var digits = end;
        while (digits > 0 && (Characters.Digit(text[digits - 1]) >= 0 || (digits < end && text[digits - 1] is '.' or ',' or '，')))
            digits--;
        return digits > 0 && digits < end && TableTexts.IsValueWord(text.Slice(digits, end - digits)) && TableTexts.Classify(_vocabulary, text.Slice(0, digits)).Kind is TableTokenKind.Row or TableTokenKind.Heading or TableTokenKind.Column
            ? digits
            : UnitFrontLength(text, end);
    }

    // 行政事业性收费532.1476万元: a glued value with its unit.
    private int UnitFrontLength(ReadOnlySpan<char> text, int end)
    {
        var digit = LabelText.ReadNumbering(text).Length;
        while (digit < end && Characters.Digit(text[digit]) < 0)
            digit++;
        return digit > 0 && digit < end && TableTexts.IsValueWord(text.Slice(digit, end - digit)) && TableTexts.Classify(_vocabulary, text.Slice(0, digit)).Kind == TableTokenKind.Row ? digit : end;
    }

    private void AddFront(int start, int length, int sourceShift, int column, bool structured)
    {
        if (length == 0)
            return;
        var text = _document.Text.AsSpan(start, length);
        var token = TableTexts.Classify(_vocabulary, text);
        var isKnown = token.Kind is TableTokenKind.Row or TableTokenKind.Heading or TableTokenKind.Column;
        if (_inNote && !isKnown)
        {
            _inNote = text.LastIndexOfAny(')', '）') < 0;
            token.Kind = TableTokenKind.Note;
        }
        else
        {
            _inNote = isKnown && text.LastIndexOfAny('(', '（') > text.LastIndexOfAny(')', '）');
        }

        if (isKnown || token.Kind is TableTokenKind.Sentence or TableTokenKind.Note || text.IndexOfAny(' ', '\u00A0', '\u3000') < 0)
        {
            Add(token, start, length, sourceShift, column, structured);
            return;
        }

        // Several texts side by side: a heading with a row label, or a line of column headings.
        var known = false;
        for (var gap = 2; gap >= 1 && !known; gap--)
        {
            var before = _tokens.Count;
            var fragments = true;
            foreach (var (wordStart, wordLength) in Lines.SplitAtGaps(text, gap))
            {
                var word = TableTexts.Classify(_vocabulary, text.Slice(wordStart, wordLength));
                known |= word.Kind is TableTokenKind.Row or TableTokenKind.Heading or TableTokenKind.Column;
                fragments &= word.Kind == TableTokenKind.Fragment;
                Add(word, start + wordStart, wordLength, sourceShift, column, structured);
            }

            known |= fragments;

            if (!known)
                _tokens.RemoveRange(before, _tokens.Count - before);
        }

        if (!known)
            Add(token, start, length, sourceShift, column, structured);
    }

    private void AddValue(int start, int length, int sourceShift, int column, bool structured)
    {
        Add(new TableToken { Kind = TableTokenKind.Value, Value = CellText.Read(_document.Text.AsSpan(start, length)) }, start, length, sourceShift, column, structured);
    }

    private void Add(TableTokenKind kind, int start, int end, int sourceOffset, int column, bool structured, bool spaced = false) =>
        _tokens.Add(new() { Kind = kind, Start = start, End = end, SourceOffset = sourceOffset, Line = _line, Paragraph = _paragraph, Column = column, Structured = structured, Spaced = spaced });

    private void Add(TableToken token, int start, int length, int sourceShift, int column, bool structured)
    {
        token.Start = start;
        token.End = start + length;
        token.SourceOffset = start + sourceShift;
        token.Line = _line;
        token.Paragraph = _paragraph;
        token.Column = column;
        token.Structured = structured;

        // Whether it stands in a value's place, only its row can tell.
        if (structured && token.Kind is TableTokenKind.Unknown or TableTokenKind.Sentence)
            token.Value = CellText.Read(_document.Text.AsSpan(start, length));
        _tokens.Add(token);
    }
}
