namespace GovInfoDisclosure;

/// <summary>
/// The tokens of a table region: what the content of its cells and lines says, as labels, headings, values and empty cells.
/// </summary>
internal sealed class TableTokens
{
    private readonly InputDocument _document;
    private readonly TableVocabulary _vocabulary;
    private readonly List<TableToken> _tokens = TokenLists.Take();

    // Whether the last label opened a bracket that it did not close: the note in it goes on in the next lines.
    private bool _inNote;

    internal TableTokens(InputDocument document, TableVocabulary vocabulary)
    {
        _document = document;
        _vocabulary = vocabulary;
    }

    internal List<TableToken> All => _tokens;

    /// <summary>The line that the next tokens stand in.</summary>
    internal int Line { get; set; }

    /// <summary>The number of blank lines before it.</summary>
    internal int Paragraph { get; set; }

    /// <summary>Where the last token ends.</summary>
    internal int End => _tokens.Count > 0 ? _tokens[_tokens.Count - 1].End : 0;

    /// <summary>Adds an empty cell.</summary>
    internal void AddEmpty(int at, int sourceOffset, int column, bool structured, bool spaced, bool trailing = false,
        bool isSpan = false) => _tokens.Add(new()
    {
        Kind = TableTokenKind.Empty,
        Start = at,
        End = at,
        SourceOffset = sourceOffset,
        Line = Line,
        Paragraph = Paragraph,
        Column = column,
        Structured = structured,
        Spaced = spaced,
        Trailing = trailing,
        IsSpan = isSpan,
    });

    /// <summary>Adds the content of one stated cell.</summary>
    internal void AddCellText(int start, int length, int sourceShift, int column, bool structured)
    {
        var text = _document.Text.AsSpan(start, length);
        if (text[0] is '*' or '_' && EmphasisOf(text) is var marks and > 0)
        {
            (start, length) = (start + marks, length - (2 * marks));
            text = text.Slice(marks, length);
        }

        if (TableTexts.IsValueWord(text))
        {
            AddValue(start, length, sourceShift, column, structured);
            return;
        }

        var token = Classify(text);
        if (IsKnown(token) || token.Kind == TableTokenKind.Sentence || !Characters.ContainsDigit(text))
        {
            Add(token, start, length, sourceShift, column, structured);
            return;
        }

        AddWords(start, length, sourceShift, column, structured);
    }

    /// <summary>Adds text without stated borders: a label, then values with white space between them, or glued to it.</summary>
    internal void AddWords(int start, int length, int sourceShift, int column = -1, bool structured = false)
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
        return digits > 0 && digits < end && TableTexts.IsValueWord(text.Slice(digits, end - digits))
            && IsKnown(Classify(text.Slice(0, digits)))
            ? digits
            : UnitFrontLength(text, end);
    }

    // 行政事业性收费532.1476万元: a glued value with its unit.
    private int UnitFrontLength(ReadOnlySpan<char> text, int end)
    {
        var digit = LabelText.ReadNumbering(text).Length;
        while (digit < end && Characters.Digit(text[digit]) < 0)
            digit++;
        // A comma behind the label is a border, and so may be those behind it.
        return digit > 0 && digit < end && text[digit - 1] is not (',' or '，') && TableTexts.IsValueWord(text.Slice(digit, end - digit))
            && Classify(text.Slice(0, digit)).Kind == TableTokenKind.Row
            ? digit
            : end;
    }

    private void AddFront(int start, int length, int sourceShift, int column, bool structured)
    {
        if (length == 0)
            return;
        var text = _document.Text.AsSpan(start, length);
        if (TryAddSideBySide(start, length, sourceShift, column, structured))
            return;
        var token = Classify(text);
        var isKnown = IsKnown(token);
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
                var word = Classify(text.Slice(wordStart, wordLength));
                known |= IsKnown(word);
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

    // 行政诉讼      行政复议: texts of the form with gaps between them, and not one text.
    private bool TryAddSideBySide(int start, int length, int sourceShift, int column, bool structured)
    {
        var text = _document.Text.AsSpan(start, length);
        if (text.IndexOf("  ".AsSpan(), StringComparison.Ordinal) < 0)
            return false;
        var before = _tokens.Count;
        var isAnyKnown = false;
        foreach (var (wordStart, wordLength) in Lines.SplitAtGaps(text, gap: 2))
        {
            var word = Classify(text.Slice(wordStart, wordLength));
            isAnyKnown |= IsKnown(word);
            if (!IsKnown(word) && word.Kind != TableTokenKind.Fragment)
            {
                _tokens.RemoveRange(before, _tokens.Count - before);
                return false;
            }

            Add(word, start + wordStart, wordLength, sourceShift, column, structured);
        }

        if (_tokens.Count - before > 1 && isAnyKnown)
            return true;
        _tokens.RemoveRange(before, _tokens.Count - before);
        return false;
    }

    private TableToken Classify(ReadOnlySpan<char> text) => TableTexts.Classify(_vocabulary, text, _document.Year);

    // A text of the form, not a piece of one.
    private static bool IsKnown(in TableToken token) => token.Kind is TableTokenKind.Row or TableTokenKind.Heading or TableTokenKind.Column;

    // **45**, __45__ and *45*: how many marks stand on each side.
    private static int EmphasisOf(ReadOnlySpan<char> text)
    {
        var marks = text.Length > 4 && text[1] == text[0] ? 2 : 1;
        if (text.Length <= 2 * marks || (marks == 1 && text[0] == '_'))
            return 0;
        for (var i = 0; i < marks; i++)
        {
            if (text[text.Length - 1 - i] != text[0])
                return 0;
        }

        return text.Slice(marks, text.Length - (2 * marks)).IndexOf(text[0]) < 0 ? marks : 0;
    }

    private void AddValue(int start, int length, int sourceShift, int column, bool structured)
    {
        var token = new TableToken { Kind = TableTokenKind.Value, Value = CellText.Read(_document.Text.AsSpan(start, length)) };
        Add(token, start, length, sourceShift, column, structured);
    }

    private void Add(TableToken token, int start, int length, int sourceShift, int column, bool structured)
    {
        token.Start = start;
        token.End = start + length;
        token.SourceOffset = start + sourceShift;
        token.Line = Line;
        token.Paragraph = Paragraph;
        token.Column = column;
        token.Structured = structured;

        // Whether it stands in a value's place, only its row can tell.
        if (structured && token.Kind is TableTokenKind.Unknown or TableTokenKind.Sentence)
            token.Value = CellText.Read(_document.Text.AsSpan(start, length));
        _tokens.Add(token);
    }
}
