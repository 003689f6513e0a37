namespace GovInfoDisclosure;

/// <summary>A piece of text of a page.</summary>
/// <param name="Text">The text without white space around it.</param>
/// <param name="Line">The line that holds it.</param>
/// <param name="Offset">Where its line or cell begins in the source.</param>
internal readonly record struct HeaderPiece(string Text, int Line, int Offset);

/// <summary>The pieces of text around a report, a line or a cell each, and the values that stand behind labels in them.</summary>
internal sealed class HeaderPieces(InputDocument document)
{
    private readonly List<HeaderPiece> _pieces = [];

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
                    _pieces.Add(new(Characters.Trim(document.TextOf(cell)).ToString(), index, cell.SourceOffset));
                }

                continue;
            }

            var text = document.TextOf(line);
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && text[i] is not ('|' or '｜' or '\t'))
                    continue;
                var piece = Characters.Trim(text.Slice(start, i - start));
                if (!piece.IsEmpty)
                    _pieces.Add(new(piece.ToString(), index, line.SourceOffset + start));
                start = i + 1;
            }
        }
    }

    /// <summary>
    /// The texts behind the labels of a field: the rest of the piece, or else the next piece when that is not a label itself.
    /// </summary>
    /// <returns>Each text with the offset of its piece.</returns>
    internal IEnumerable<(string Text, int Offset)> ValuesOf(HeaderField field)
    {
        for (var i = 0; i < _pieces.Count; i++)
        {
            foreach (var label in field.PageLabels)
            {
                var end = EndOfLabel(_pieces[i].Text, label.Text);
                if (end < 0)
                    continue;
                var (text, offset) = (_pieces[i].Text.Substring(end).Trim(), _pieces[i].Offset);
                if (text.Length == 0 && i + 1 < _pieces.Count)
                    (text, offset) = (_pieces[i + 1].Text, _pieces[i + 1].Offset);
                if (text.Length > 0 && !StartsWithLabel(text))
                    yield return (text, offset);
                break;
            }
        }
    }

    private static bool StartsWithLabel(string text) => PageWords.Labels.Any(label => EndOfLabel(text, label) is >= 0 and <= 8);

    // The place behind 发布时间： in a piece; the characters of a label may have spaces between them.
    private static int EndOfLabel(string text, string label)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (start > 0 && !Characters.IsSpace(text[start - 1]) && text[start - 1] is not ('】' or '|' or '[' or '【'))
                continue;
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
                continue;
            while (i < text.Length && (Characters.IsSpace(text[i]) || text[i] == '】' || text[i] == ']'))
                i++;
            if (i == text.Length)
                return start == 0 ? i : -1;
            if (PrintFold.Of(text[i]) == ':')
                return i + 1;
        }

        return -1;
    }
}
