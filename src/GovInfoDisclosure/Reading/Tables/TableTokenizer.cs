namespace GovInfoDisclosure;

/// <summary>
/// Cuts the lines of a table region into cells, where they state any; <see cref="TableTokens"/> says what stands in them.
/// </summary>
internal sealed class TableTokenizer
{
    private const int MaximumCells = 48;

    private readonly InputDocument _document;
    private readonly TableTokens _tokens;
    private readonly TableVocabulary _vocabulary;

    // Whether rows begin with a pipe; where they do not, a pipe at the start stands behind an empty cell.
    private readonly bool _rowsLeadWithPipe;

    // In a stream of cells with pipes between them: for each pipe since the last content, whether white space stands before it.
    private readonly List<bool> _pipes = [];

    // Whether pipes belong to a cell yet.
    private bool _isBehindCell;

    // The cells of the row between pipes before this one; 0 where there is none yet.
    private int _cellsBefore;

    private TableTokenizer(InputDocument document, TableVocabulary vocabulary, int firstLine, int endLine)
    {
        _document = document;
        _tokens = new(document, vocabulary);
        _vocabulary = vocabulary;
        _rowsLeadWithPipe = RowsLeadWithPipe(document, firstLine, endLine);
    }

    internal static List<TableToken> Tokenize(InputDocument document, TableVocabulary vocabulary, int firstLine, int endLine)
    {
        var tokenizer = new TableTokenizer(document, vocabulary, firstLine, endLine);
        for (var line = firstLine; line < endLine; line++)
            tokenizer.AddLine(line);
        tokenizer.FlushPipes(followedByValue: false);
        TornLabels.Join(document, vocabulary, tokenizer._tokens.All);
        NumberedRows.Remove(tokenizer._tokens.All);
        return tokenizer._tokens.All;
    }

    private static bool RowsLeadWithPipe(InputDocument document, int firstLine, int endLine)
    {
        var leading = 0;
        for (var line = firstLine; line < endLine; line++)
        {
            var text = Characters.Trim(document.TextOf(document.Lines[line]));
            if (document.Lines[line].CellCount == 0 && text.Length > 1 && text.Slice(1).IndexOfAny(Lines.Borders.AsSpan()) >= 0)
                leading += Lines.IsBorder(text[0]) ? 1 : -1;
        }

        return leading >= 0;
    }

    private void AddLine(int index)
    {
        _tokens.Line = index;
        var line = _document.Lines[index];
        if (line.CellCount > 0)
        {
            LeaveCell();
            for (var i = 0; i < line.CellCount; i++)
                AddGridCell(_document.Cells[line.FirstCell + i], line.CellCount);
            return;
        }

        var text = _document.TextOf(line);
        var trimmed = Characters.Trim(text);
        if (trimmed.IsEmpty)
        {
            _tokens.Paragraph++;
            return;
        }

        if (Lines.IsPageNumber(trimmed) || Lines.IsTableRule(trimmed))
            return;
        if (trimmed.IndexOf('\t') >= 0 || trimmed.IndexOfAny(Lines.Borders.AsSpan()) >= 0 || EndsInTabs(text))
        {
            AddSeparatedLine(line, text);
            return;
        }

        Span<(int Start, int End)> cells = stackalloc (int, int)[MaximumCells];
        if (CommaCells.Split(text, _vocabulary, _document.Year, cells) is var count and > 0)
        {
            AddCommaRow(line, text, cells.Slice(0, count));
            return;
        }

        FlushPipesBefore(trimmed);
        _tokens.AddWords(line.Start + IndexOf(text, trimmed), trimmed.Length, SourceOffsetOf(line));
        _isBehindCell = true;
    }

    // A label with blank cells behind it.
    private static bool EndsInTabs(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[text.Length - 1] == '\t' && text[text.Length - 2] == '\t';

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
                _tokens.AddEmpty(start, cell.SourceOffset, cell.Column + i, structured: true, spaced: true, isSpan: i > 0);
            return;
        }

        _tokens.AddCellText(start, text.Length, cell.SourceOffset - start, cell.Column, structured: cellsInLine > 1);
    }

    // A line with pipes or tabs: either a whole row, or one cell of a stream of cells.
    private void AddSeparatedLine(in InputLine line, ReadOnlySpan<char> text)
    {
        Span<(int Start, int End)> cells = stackalloc (int, int)[MaximumCells];
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
        var structured = contents >= 2
            || (contents == 0 && count >= 3 && blanks == count)
            || (contents == 1 && (emptyBeforeContent >= 3 || (hasTab && count > 2)
                || (count > 2 && count == _cellsBefore && !TableTexts.IsValueWord(FirstWord(text)))));
        if (!structured)
        {
            AddStreamLine(line, text);
            return;
        }

        _cellsBefore = count;
        FlushPipes(followedByValue: false);
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
                _tokens.AddEmpty(start, start + SourceOffsetOf(line), i, structured: true, spaced: hasTab || !cell.IsEmpty);
            else
                _tokens.AddCellText(start, trimmed.Length, SourceOffsetOf(line), i, structured: true);
        }
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && (Characters.IsSpace(text[start]) || Lines.IsBorder(text[start])))
            start++;
        var end = start;
        while (end < text.Length && !Characters.IsSpace(text[end]) && !Lines.IsBorder(text[end]))
            end++;
        return text.Slice(start, end - start);
    }

    private void AddCommaRow(in InputLine line, ReadOnlySpan<char> text, ReadOnlySpan<(int Start, int End)> cells)
    {
        FlushPipes(followedByValue: false);
        for (var i = 0; i < cells.Length; i++)
        {
            var start = line.Start + cells[i].Start;
            if (cells[i].End == cells[i].Start)
                _tokens.AddEmpty(start, start + SourceOffsetOf(line), i, structured: true, spaced: true);
            else
                _tokens.AddCellText(start, cells[i].End - cells[i].Start, SourceOffsetOf(line), i, structured: true);
        }
    }

    // A pipe at the very start or end of the line encloses the row and is no border between cells.
    private int SplitCells(ReadOnlySpan<char> text, Span<(int Start, int End)> cells)
    {
        var count = 0;
        var start = 0;
        var trimmed = Characters.Trim(text);
        var first = trimmed.IsEmpty ? 0 : text.IndexOf(trimmed[0]);
        if (_rowsLeadWithPipe && !trimmed.IsEmpty && Lines.IsBorder(trimmed[0]))
            start = first + 1;
        var end = text.Length;
        while (end > start && Characters.IsSpace(text[end - 1]) && text[end - 1] != '\t')
            end--;
        if (end > start && Lines.IsBorder(text[end - 1]))
            end--;
        for (var i = start; i <= end && count < cells.Length; i++)
        {
            if (i < end && text[i] != '\t' && !Lines.IsBorder(text[i]))
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
            if (i < text.Length && text[i] != '\t' && !Lines.IsBorder(text[i]))
                continue;
            var content = text.Slice(start, i - start);
            var trimmed = Characters.Trim(content);
            if (!trimmed.IsEmpty)
            {
                FlushPipesBefore(trimmed);
                _tokens.AddWords(line.Start + start + IndexOf(content, trimmed), trimmed.Length, SourceOffsetOf(line));
                _isBehindCell = true;
            }

            if (i < text.Length && _isBehindCell)
                _pipes.Add(start == 0 || !content.IsEmpty);
            start = i + 1;
        }
    }

    private void FlushPipesBefore(ReadOnlySpan<char> content) => FlushPipes(_pipes.Count > 1 && TableTexts.IsValueWord(content));

    // Two pipes with nothing between them are an empty cell, unless they close a row.
    private void FlushPipes(bool followedByValue)
    {
        var end = _tokens.End;
        for (var pipe = 1; pipe < Math.Min(_pipes.Count, 16); pipe++)
            _tokens.AddEmpty(end, -1, -1, structured: false, spaced: _pipes[pipe], trailing: !followedByValue);
        LeaveCell();
    }

    private void LeaveCell()
    {
        _pipes.Clear();
        _isBehindCell = false;
    }
}
