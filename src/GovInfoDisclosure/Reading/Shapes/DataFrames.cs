namespace GovInfoDisclosure;

/// <summary>
/// States the cells of data frames as pandas prints them: a line with the numbers of the columns, each column set flush right under its
/// number, and a number before each row. What it calls NaN is a blank cell.
/// </summary>
internal sealed class DataFrames
{
    private const int LeastColumns = 2;

    private static readonly string[] BlankWords = ["NaN", "nan", "None", "<NA>", "NaT"];

    private readonly InputDocument _document;
    private readonly List<InputLine> _lines = [];
    private readonly List<InputCell> _cells;
    private int _table;

    private DataFrames(InputDocument document)
    {
        _document = document;
        _cells = document.Cells.ToList();
        foreach (var line in document.Lines)
            _table = Math.Max(_table, line.Table);
    }

    /// <summary>The same input with the cells of data frames; the input itself when there are none.</summary>
    internal static InputDocument State(InputDocument document)
    {
        DataFrames? frames = null;
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var columns = document.Lines[index].CellCount == 0 ? CountedColumns(document.TextOf(document.Lines[index])) : 0;
            var end = columns < LeastColumns ? index : EndOfRows(document, index + 1);
            if (end > index + 1 && frames is null)
            {
                frames = new(document);
                frames._lines.AddRange(document.Lines.Take(index));
            }

            if (end > index + 1 && (frames!.TryState(index, end, columns, 2) || frames.TryState(index, end, columns, 1)))
                index = end - 1;
            else
                frames?._lines.Add(document.Lines[index]);
        }

        return frames?._cells.Count > document.Cells.Count ? document.WithLines(frames._lines, frames._cells) : document;
    }

    // 0 1 2 3: nothing but the numbers of the columns.
    private static int CountedColumns(ReadOnlySpan<char> text)
    {
        var trimmed = Characters.Trim(text);
        if (trimmed.IsEmpty || trimmed[0] != '0' || !Characters.IsSpace(text[0]))
            return 0;
        var columns = 0;
        foreach (var (start, length) in Lines.SplitAtGaps(text, gap: 1))
        {
            if (NumberOf(text.Slice(start, length)) != columns)
                return 0;
            columns++;
        }

        return columns;
    }

    private static int EndOfRows(InputDocument document, int first)
    {
        var end = first;
        while (end < document.Lines.Count && document.Lines[end].CellCount == 0
            && IndexOf(document.TextOf(document.Lines[end]), out _) == end - first)
            end++;
        return end;
    }

    // The number before a row.
    private static int IndexOf(ReadOnlySpan<char> text, out int end)
    {
        var start = 0;
        while (start < text.Length && Characters.IsSpace(text[start]))
            start++;
        end = start;
        while (end < text.Length && !Characters.IsSpace(text[end]))
            end++;
        return NumberOf(text.Slice(start, end - start));
    }

    private static int NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 3 || !Lines.IsDigitRun(word))
            return -1;
        var number = 0;
        foreach (var digit in word)
            number = (number * 10) + Characters.Digit(digit);
        return number;
    }

    // By the places of the column numbers, where every cell ends exactly there, or all of a column one place to the right.
    private bool TryState(int header, int end, int columns, int ideograph)
    {
        var ends = new HashSet<int>();
        for (var line = header + 1; line < end; line++)
            ends.UnionWith(EndsOfTexts(line, ideograph));
        var edges = EndsOfTexts(header, ideograph).ConvertAll(edge => !ends.Contains(edge) && ends.Contains(edge + 1) ? edge + 1 : edge);
        var cells = new List<InputCell>();
        for (var line = header + 1; line < end; line++)
        {
            if (!TryCut(_document.Lines[line], edges, ideograph, cells))
                return false;
        }

        _table++;
        for (var line = header + 1; line < end; line++)
        {
            _lines.Add(_document.Lines[line] with
            {
                Table = _table,
                FirstCell = _cells.Count + ((line - header - 1) * columns),
                CellCount = columns,
            });
        }

        _cells.AddRange(cells);
        return true;
    }

    private List<int> EndsOfTexts(int line, int ideograph)
    {
        var text = _document.TextOf(_document.Lines[line]);
        var ends = new List<int>();
        var (at, width) = (0, 0);
        foreach (var (start, length) in Lines.SplitAtGaps(text, gap: 1))
        {
            width += Characters.Width(text.Slice(at, start + length - at), ideograph);
            at = start + length;
            ends.Add(width);
        }

        return ends;
    }

    private bool TryCut(in InputLine line, List<int> edges, int ideograph, List<InputCell> cells)
    {
        var text = _document.TextOf(line);
        IndexOf(text, out var at);
        var width = Characters.Width(text.Slice(0, at), ideograph);
        for (var column = 0; column < edges.Count; column++)
        {
            var start = at;
            while (at < text.Length && width < edges[column])
                width += Characters.Width(text[at++], ideograph);
            var cell = Characters.Trim(text.Slice(start, at - start));
            var ends = at == text.Length || Characters.IsSpace(text[at]);
            if (!(ends && (cell.IsEmpty || (width == edges[column] && !Characters.IsSpace(text[at - 1])))))
                return false;
            if (cell.IsEmpty || IsBlankWord(cell))
                cells.Add(new(line.Start + at, line.Start + at, line.SourceOffset + at, column, 1, 1));
            else
                cells.Add(new(line.Start + at - cell.Length, line.Start + at, line.SourceOffset + at - cell.Length, column, 1, 1));
        }

        return Characters.Trim(text.Slice(at)).IsEmpty;
    }

    private static bool IsBlankWord(ReadOnlySpan<char> cell)
    {
        foreach (var word in BlankWords)
        {
            if (cell.SequenceEqual(word.AsSpan()))
                return true;
        }

        return false;
    }
}
