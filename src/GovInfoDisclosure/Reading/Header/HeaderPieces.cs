namespace GovInfoDisclosure;

/// <summary>A piece of text of a page.</summary>
/// <param name="Text">The text without white space around it.</param>
/// <param name="Line">The line that holds it.</param>
/// <param name="Offset">Where its line or cell begins in the source.</param>
internal readonly record struct HeaderPiece(string Text, int Line, int Offset)
{
    /// <summary>Whether its line is the path to the page, whose names are no title.</summary>
    internal bool IsOfPath { get; init; }
}

/// <summary>What stands behind a label.</summary>
/// <param name="Text">The text up to the next label.</param>
/// <param name="Piece">The piece that holds it.</param>
/// <param name="Label">The label.</param>
internal readonly record struct LabelledText(string Text, HeaderPiece Piece, PageLabel Label);

/// <summary>The pieces of text around a report, a line or a cell each, and the values that stand behind labels in them.</summary>
internal sealed class HeaderPieces(InputDocument document)
{
    private readonly List<HeaderPiece> _pieces = [];

    // The places where a label may begin, of all pieces, and for each piece where its own end.
    private readonly List<int> _starts = [];
    private readonly List<int> _endsOfStarts = [];

    internal IReadOnlyList<HeaderPiece> All => _pieces;

    /// <summary>Adds the pieces of some lines.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="end">The line after the last.</param>
    internal void Add(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            var line = document.Lines[index];
            if (line.CellCount > 0)
            {
                for (var i = 0; i < line.CellCount; i++)
                {
                    var cell = document.Cells[line.FirstCell + i];
                    Add(Characters.Trim(document.TextOf(cell)), index, cell.SourceOffset, isOfPath: false);
                }

                continue;
            }

            var text = document.TextOf(line);
            var isOfPath = Furniture.IsPath(Characters.Trim(text));
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && text[i] is not ('|' or '｜' or '\t'))
                    continue;
                var piece = Characters.Trim(text.Slice(start, i - start));
                if (!piece.IsEmpty)
                    Add(piece, index, line.SourceOffset + start, isOfPath);
                start = i + 1;
            }
        }
    }

    /// <summary>
    /// The texts behind the labels of a field: the rest of the piece up to the next label, or else the next piece when that is not a label
    /// itself.
    /// </summary>
    internal IEnumerable<LabelledText> ValuesOf(HeaderField field)
    {
        for (var i = 0; i < _pieces.Count; i++)
        {
            foreach (var label in field.PageLabels)
            {
                var end = EndOfLabel(i, label.Text);
                if (end < 0)
                    continue;
                var piece = _pieces[i];
                var text = piece.Text.Substring(end).Trim();
                if (text.Length == 0 && i + 1 < _pieces.Count)
                    (text, piece) = (_pieces[i + 1].Text, _pieces[i + 1]);
                if (!piece.IsOfPath && !StartsWithLabel(text) && BeforeNextLabel(text) is { Length: > 0 } value)
                    yield return new(value, piece, label);
                break;
            }
        }
    }

    private void Add(ReadOnlySpan<char> text, int line, int offset, bool isOfPath)
    {
        var piece = text.ToString().Trim('\uFFFC');
        _pieces.Add(new(piece, line, offset) { IsOfPath = isOfPath });
        for (var start = 0; start < piece.Length; start++)
        {
            if (MayBegin(piece, start))
                _starts.Add(start);
        }

        _endsOfStarts.Add(_starts.Count);
    }

    private static bool StartsWithLabel(string text)
    {
        var start = 0;
        while (start < text.Length && MayBegin(text, start + 1))
            start++;
        return PageWords.Labels.Any(label => HasLabel(text, start, label, out _));
    }

    // 000014349/2025-03255 发布日期: 2025-01-14, 013【文号】：…: the word before a colon is a label, whether it is known or not.
    private static string BeforeNextLabel(string text)
    {
        for (var colon = text.IndexOfAny([':', '：']); colon > 0; colon = text.IndexOfAny([':', '：'], colon + 1))
        {
            var (start, length) = (text[colon - 1] is '】' or ']' ? colon - 1 : colon, 0);
            while (start > 0 && (Characters.IsIdeograph(text[start - 1]) || IsGapInLabel(text, start - 1)))
                length += Characters.IsSpace(text[--start]) ? 0 : 1;
            if (length is >= 2 and <= 8 && (start == 0 || Characters.IsSpace(text[start - 1]) || text[start - 1] is '【' or '['))
                return text.Substring(0, start).TrimEnd(' ', '\u00A0', '\u3000', '\t', '【', '[', '-', '·', '•').Trim();
        }

        return text;
    }

    // 文 号: a space between two characters that stand alone.
    private static bool IsGapInLabel(string text, int at) =>
        at > 0 && Characters.IsSpace(text[at]) && Characters.IsIdeograph(text[at - 1]) && (at == 1 || Characters.IsSpace(text[at - 2]))
        && at + 2 < text.Length && (Characters.IsSpace(text[at + 2]) || text[at + 2] is ':' or '：');

    private int EndOfLabel(int piece, string label)
    {
        for (var i = piece == 0 ? 0 : _endsOfStarts[piece - 1]; i < _endsOfStarts[piece]; i++)
        {
            if (HasLabel(_pieces[piece].Text, _starts[i], label, out var end))
                return end;
        }

        return -1;
    }

    private static bool MayBegin(string text, int start) =>
        start == 0 || Characters.IsSpace(text[start - 1]) || text[start - 1] is '】' or '|' or '[' or '【';

    // The place behind 发布时间： in a piece, where it is a label; the characters of a label may have spaces between them.
    private static bool HasLabel(string text, int start, string label, out int end)
    {
        end = -1;
        var i = start;
        var matched = 0;
        while (i < text.Length && matched < label.Length)
        {
            if (PrintFold.Of(text[i]) == label[matched])
                matched++;
            else if (!Characters.IsSpace(text[i]))
                break;
            i++;
        }

        if (matched < label.Length)
            return false;
        while (i < text.Length && (Characters.IsSpace(text[i]) || text[i] == '】' || text[i] == ']'))
            i++;
        if (i == text.Length)
            end = start == 0 ? i : -1;
        else if (PrintFold.Of(text[i]) == ':')
            end = i + 1;
        return i == text.Length || end >= 0;
    }
}
