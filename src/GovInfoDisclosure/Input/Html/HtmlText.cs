namespace GovInfoDisclosure;

/// <summary>
/// The text that a page shows, one visual line a line: white space collapsed as a browser does, and for every line the place in the source
/// where it begins.
/// </summary>
internal sealed class HtmlText(string source)
{
    private readonly string _source = source;
    private char[] _chars = new char[Math.Max(256, source.Length / 4)];
    private LineStart[] _lineStarts = new LineStart[64];
    private Space _pendingSpace;
    private bool _isAtLineStart = true;
    private bool _isInNote;

    private enum Space
    {
        None,
        Plain,

        /// <summary>With a line break of the source in it.</summary>
        Broken,
    }

    internal int Length { get; private set; }

    /// <summary>The number of characters that are not white space.</summary>
    internal int VisibleLength { get; private set; }

    internal int LineStartCount { get; private set; }

    /// <summary>The last character of the line so far; a line feed where it has none.</summary>
    internal char Last => _isAtLineStart ? '\n' : _chars[Length - 1];

    /// <summary>The line so far.</summary>
    internal ReadOnlySpan<char> Line => _isAtLineStart ? default : Slice(_lineStarts[LineStartCount - 1].Offset, Length);

    internal LineStart LineStartAt(int index) => _lineStarts[index];

    internal ReadOnlySpan<char> Slice(int start, int end) => _chars.AsSpan(start, end - start);

    /// <summary>Writes over the line breaks between cells.</summary>
    internal void SeparateCells(int start, int end) => _chars.AsSpan(start, end - start).Fill('\t');

    public override string ToString() => new(_chars, 0, Length);

    /// <summary>Adds a run of text.</summary>
    /// <param name="text">The text, with character references resolved.</param>
    /// <param name="sourceOffset">Where it begins in the source.</param>
    internal void Append(ReadOnlySpan<char> text, int sourceOffset)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (IsSpace(character))
            {
                if (_pendingSpace != Space.Broken)
                    _pendingSpace = character is '\n' or '\r' ? Space.Broken : Space.Plain;
                continue;
            }

            if (character == '\0')
                continue;
            if (_isAtLineStart)
                StartLine(text, i, sourceOffset);
            else if (_pendingSpace != Space.None && !(_pendingSpace == Space.Broken && IsWide(_chars[Length - 1]) && IsWide(character)))
                Add(' ');
            _pendingSpace = Space.None;
            VisibleLength++;
            Add(char.IsSurrogate(character) && !IsInPair(text, i) ? '\uFFFD' : character);
        }
    }

    /// <summary>Adds a run of text whose line breaks and spaces count.</summary>
    internal void AppendPreformatted(ReadOnlySpan<char> text, int sourceOffset)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '\n' || (character == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                EndLine(sourceOffset + i);
                continue;
            }

            if (character is '\0' or '\r')
                continue;
            if (_isAtLineStart)
                StartLine(text, i, sourceOffset);
            if (!IsSpace(character))
                VisibleLength++;
            Add(char.IsSurrogate(character) && !IsInPair(text, i) ? '\uFFFD' : character);
        }
    }

    /// <summary>
    /// Begins a note: raised text behind a number or a word. In brackets it is what every reader of numbers and labels knows.
    /// </summary>
    internal void StartNote(int sourceOffset)
    {
        if (_isInNote || !(Characters.Digit(Last) >= 0 || Characters.IsIdeograph(Last)))
            return;
        _isInNote = true;
        Append("(".AsSpan(), sourceOffset);
    }

    /// <summary>Ends the note, if there is one.</summary>
    internal void EndNote(int sourceOffset)
    {
        if (!_isInNote)
            return;
        _isInNote = false;
        Append(")".AsSpan(), sourceOffset);
    }

    /// <summary>Ends the line, if there is one.</summary>
    internal void BreakLine()
    {
        if (!_isAtLineStart)
            EndLine(0);
        _pendingSpace = Space.None;
    }

    /// <summary>Ends the line, even an empty one.</summary>
    internal void EndLine(int sourceOffset)
    {
        if (_isAtLineStart)
            AddLineStart(sourceOffset);
        Add('\n');
        _isAtLineStart = true;
        _pendingSpace = Space.None;
    }

    private static bool IsSpace(char character) => character is ' ' or '\n' or '\t' or '\r' or '\f';

    private static bool IsInPair(ReadOnlySpan<char> text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);

    // Between two of these a line break of the source is not shown as a space (CSS Text, segment break transformation).
    private static bool IsWide(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uD840' and <= '\uDFFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE4F')
            or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');

    private void StartLine(ReadOnlySpan<char> text, int index, int sourceOffset)
    {
        AddLineStart(index == 0 ? sourceOffset : FindInSource(text[index], sourceOffset + index));
        _isAtLineStart = false;
    }

    // Character references and CR LF before it put a character later in the source than in the text, never earlier.
    private int FindInSource(char character, int offset)
    {
        if (offset >= _source.Length || _source[offset] == character)
            return Math.Min(offset, _source.Length);
        var found = _source.IndexOf(character, offset, Math.Min(1024, _source.Length - offset));
        return found < 0 ? offset : found;
    }

    private void AddLineStart(int sourceOffset)
    {
        if (LineStartCount == _lineStarts.Length)
            Array.Resize(ref _lineStarts, LineStartCount * 2);
        _lineStarts[LineStartCount++] = new(Length, sourceOffset);
    }

    private void Add(char character)
    {
        if (Length == _chars.Length)
            Array.Resize(ref _chars, Length * 2);
        _chars[Length++] = character;
    }

    /// <summary>Where a line begins.</summary>
    internal readonly record struct LineStart(int Offset, int SourceOffset);
}
