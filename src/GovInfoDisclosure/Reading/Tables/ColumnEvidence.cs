namespace GovInfoDisclosure;

/// <summary>What the lines of a table that state their cells tell about the columns of its values.</summary>
internal sealed class ColumnEvidence
{
    private readonly List<TableToken> _tokens;
    private readonly Func<TableToken, bool> _isInTable;

    // The headings of columns among the tokens, and for each that stands last over rows of a width whether one beside it is missing.
    private readonly List<int> _headings;
    private readonly Dictionary<(int Heading, int Width), bool> _lacking = [];

    // What complete rows show, by the column of their label and by their form; the first row of each counts.
    private Dictionary<int, int>? _leadingBehindLabels;
    private Dictionary<(bool Structured, int Place), int>? _spacedByForm;
    private (int? Stream, int? Structured) _usualSpaced;

    // Complete rows: no blank among their values. Their shape is the measure for the others.
    private readonly List<(ValueGroup Group, int Leading, int Column)> _complete = [];

    internal ColumnEvidence(List<TableToken> tokens, IReadOnlyList<ValueGroup> groups, List<int> headings,
        Func<ValueGroup, int> width, Func<TableToken, bool> isInTable)
    {
        _tokens = tokens;
        _isInTable = isInTable;
        _headings = headings;
        foreach (var group in groups)
        {
            var leading = group.Tokens.TakeWhile(token => tokens[token].Kind == TableTokenKind.Empty).Count();
            var values = group.CountToLastValue(tokens) - leading;
            if (values == width(group) && group.Tokens.Skip(leading).Take(values).All(token => tokens[token].Kind == TableTokenKind.Value))
                _complete.Add((group, leading, tokens[group.Tokens[leading]].Column));
        }

        var structured = _complete.FindAll(static row => row.Group.Structured);
        var firstHeading = _headings.Find(heading => tokens[heading].ColumnLabel!.Index == 0);
        HeadingsAreAnchored = firstHeading > 0 && tokens[firstHeading - 1] is { Kind: TableTokenKind.Empty } before
            && before.Line == tokens[firstHeading].Line;
        KeepsBlanks = groups.Any(group => group.CountToLastValue(tokens) == width(group)
            && group.Tokens.Take(width(group)).Any(token => tokens[token].Kind == TableTokenKind.Empty));
        var shorter = groups.Where(group => group.CountToLastValue(tokens) is var count && count > 0 && count < width(group))
            .Select(group => group.CountToLastValue(tokens)).ToArray();
        EndsAlike = shorter.Length >= 3 && shorter.Distinct().Count() == 1;
        FirstColumn = structured.Count > 0 && structured.TrueForAll(row => row.Column == structured[0].Column) ? structured[0].Column : -1;
        IsAligned = FirstColumn >= 0 && (structured.Exists(static row => row.Leading > 0)
            || structured.Select(static row => row.Group.LabelToken).Where(static label => label >= 0).Select(label => tokens[label].Column)
                .Distinct().Count() > 1);
    }

    /// <summary>The column of the first value where all complete rows agree on it; -1 where they do not.</summary>
    internal int FirstColumn { get; }

    /// <summary>Whether labels of different depth leave the values in the same columns, so that a column is a place in a grid.</summary>
    internal bool IsAligned { get; }

    /// <summary>Whether empty cells stand before the first column heading, so that headings and values share one grid.</summary>
    internal bool HeadingsAreAnchored { get; }

    /// <summary>The columns of the headings over a group, or null when they do not stand over values.</summary>
    internal int[]? HeadingColumns(ValueGroup group, int width)
    {
        if (group.Tokens.Count == 0 || width == 1)
            return null;
        var columns = new int[width];
        for (var i = 0; i < width; i++)
            columns[i] = -1;
        for (var i = HeadingsBefore(group) - 1; i >= 0 && Array.IndexOf(columns, -1) >= 0; i--)
        {
            var token = _tokens[_headings[i]];
            var label = token.ColumnLabel!;
            if (label.Index >= width)
                return null;
            if (columns[label.Index] >= 0)
            {
                // 本年新 printed twice: the left one comes first.
                if (label.Index + 1 == width || columns[label.Index + 1] >= 0)
                    return null;
                columns[label.Index + 1] = columns[label.Index];
            }

            columns[label.Index] = token.Column;
        }

        for (var i = 1; i < width; i++)
        {
            if (columns[i] <= columns[i - 1])
                return null;
        }

        var labelColumn = group.LabelToken >= 0 ? _tokens[group.LabelToken].Column : -1;
        return columns[0] > labelColumn && columns[0] >= 0 ? columns : null;
    }

    private int HeadingsBefore(ValueGroup group)
    {
        var index = _headings.BinarySearch(group.Tokens[0]);
        return index < 0 ? ~index : index;
    }

    /// <summary>Whether a row has fewer cells than complete rows show for labels in its column, or for all.</summary>
    internal bool IsShort(ValueGroup group, int width)
    {
        if (_leadingBehindLabels is null)
        {
            _leadingBehindLabels = [];
            foreach (var (other, leading, _) in _complete)
            {
                if (other.Structured && other.LabelToken >= 0)
                    AddFirst(_leadingBehindLabels, _tokens[other.LabelToken].Column, leading);
            }
        }

        if (group.LabelToken >= 0 && _leadingBehindLabels.TryGetValue(_tokens[group.LabelToken].Column, out var before))
            return group.Tokens.Count < width + before;
        return IsAligned && _tokens[group.Tokens[group.Tokens.Count - 1]].Column < FirstColumn + width - 1;
    }

    /// <summary>Whether headings over a row name all but one or two of its columns, so that a column may be missing.</summary>
    internal bool LacksHeading(ValueGroup group, int width)
    {
        var key = (HeadingsBefore(group) - 1, width);
        if (key.Item1 < 0)
            return false;
        if (!_lacking.TryGetValue(key, out var isLacking))
            _lacking[key] = isLacking = LacksHeading(_headings[key.Item1], width);
        return isLacking;
    }

    private bool LacksHeading(int last, int width)
    {
        var found = new bool[width];
        var line = -1;
        for (var i = last; i >= 0; i--)
        {
            if (!_tokens[i].Structured || !_isInTable(_tokens[i]))
                continue;
            if (_tokens[i] is { Kind: TableTokenKind.Column, ColumnLabel: { } label } && label.Index < width)
                (found[label.Index], line) = (true, _tokens[i].Line);

            // A heading that is broken or not known stands there all the same.
            else if (_tokens[i].Kind is TableTokenKind.Fragment or TableTokenKind.Unknown && _tokens[i].Line == line)
                return false;
        }

        var count = found.Count(static column => column);
        return width > 3 && count < width && count >= width - 2;
    }

    /// <summary>
    /// How many empty cells with white space in them close a complete row of the same form: they are the rest of merged cells.
    /// </summary>
    internal int? SpacedRemnants(ValueGroup group)
    {
        if (_spacedByForm is null)
        {
            _spacedByForm = [];
            foreach (var (other, _, _) in _complete)
                AddFirst(_spacedByForm, FormOf(other), CountSpaced(other));
            _usualSpaced = (UsualSpaced(structured: false), UsualSpaced(structured: true));
        }

        return _spacedByForm.TryGetValue(FormOf(group), out var spaced) ? spaced
            : group.Structured ? _usualSpaced.Structured : _usualSpaced.Stream;
    }

    // Where no row of the same form is complete, most complete rows must agree; the last one ends with the table.
    private int? UsualSpaced(bool structured)
    {
        var usual = _complete.Where(row => row.Group.Structured == structured).GroupBy(row => CountSpaced(row.Group))
            .OrderByDescending(static rows => rows.Count()).FirstOrDefault();
        return usual is not null && usual.Count() * 3 >= _complete.Count * 2 ? usual.Key : null;
    }

    // Rows that state their cells are alike where they begin in the same column, those of a stream where their labels are of one depth.
    private (bool Structured, int Place) FormOf(ValueGroup group) => (group.Structured, !group.Structured ? group.Label?.Depth ?? -1
        : group.Tokens.Count > 0 ? _tokens[group.Tokens[0]].Column : -1);

    private static void AddFirst<TKey>(Dictionary<TKey, int> values, TKey key, int value)
        where TKey : notnull
    {
        if (!values.ContainsKey(key))
            values.Add(key, value);
    }

    /// <summary>Whether blank cells are shown between the values of some row, so that they were not dropped from this table.</summary>
    internal bool KeepsBlanks { get; }

    /// <summary>
    /// Whether all rows that end early end after the same column, as where a total was never filled in; dropped blanks leave rows
    /// of any length.
    /// </summary>
    internal bool EndsAlike { get; }

    /// <summary>The empty cells with white space in them behind the last value.</summary>
    internal int CountSpaced(ValueGroup group)
    {
        var spaced = 0;
        for (var i = group.CountToLastValue(_tokens); i < group.Tokens.Count; i++)
            spaced += _tokens[group.Tokens[i]].Spaced ? 1 : 0;
        return spaced;
    }
}
