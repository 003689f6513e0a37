namespace GovInfoDisclosure;

/// <summary>Gathers the values of a table region into groups, one a row, each with the label that stands by it.</summary>
internal sealed class ValueGroups
{
    private readonly InputDocument _document;
    private readonly List<TableToken> _tokens;
    private readonly List<ValueGroup> _groups = [];
    private ValueGroup? _current;
    private bool _inRows;

    private ValueGroups(InputDocument document, List<TableToken> tokens)
    {
        _document = document;
        _tokens = tokens;
    }

    internal static List<ValueGroup> Gather(InputDocument document, List<TableToken> tokens, bool labelsOnRows)
    {
        var gatherer = new ValueGroups(document, tokens);
        for (var i = 0; i < tokens.Count;)
            i = tokens[i].Structured ? gatherer.AddStructuredLine(i) : gatherer.AddToken(i, labelsOnRows);
        gatherer._groups.RemoveAll(group => group.Tokens.Count == 0 && !group.Structured || gatherer.IsPlaceholder(group));
        return gatherer._groups;
    }

    // A row of nothing but dashes without a label of its own, or a further one behind a row that has its values.
    private bool IsPlaceholder(ValueGroup group) => group.Structured && group.Label is null && _groups.Count > 1
        && group.Tokens.TrueForAll(token => _tokens[token].Kind == TableTokenKind.Empty
            || (_tokens[token].Value.Cell.Text is { } text && NotApplicable.Is(text.AsSpan())));

    // A line that states its cells is a row by itself: the last label before the values names it.
    private int AddStructuredLine(int first)
    {
        StatedCells.Read(_document, _tokens, first);
        var end = StatedCells.EndOfLine(_tokens, first);

        var firstValue = FirstIndex(first, end, TableTokenKind.Value);
        var lastText = -1;
        var label = -1;
        var columns = 0;
        for (var i = first; i < (firstValue < 0 ? end : firstValue); i++)
        {
            if (_tokens[i].Kind == TableTokenKind.Empty)
                continue;
            lastText = i;
            columns += _tokens[i].Kind == TableTokenKind.Column ? 1 : 0;
            if (_tokens[i].Kind == TableTokenKind.Row)
                label = i;
        }

        // Column headings side by side are a heading; one alone before values is a row's label (总计, 其他).
        if (label < 0 && lastText >= 0 && _tokens[lastText].Kind == TableTokenKind.Column && columns == 1 && firstValue >= 0)
            label = AsRowLabel(lastText);
        // A label over a small table of its own keeps its meaning across the column headings.
        var pending = _current is { Label: not null, Tokens.Count: 0 } ? _current : null;
        if (firstValue < 0 && label < 0 && !(pending is not null && lastText < 0 && end - first > 1))
        {
            _current = pending;
            return end;
        }

        var group = new ValueGroup { Structured = true, LabelToken = label >= 0 ? label : lastText };
        if (label >= 0)
            group.Label = _tokens[label].Row;
        else if (lastText >= 0)
            group.HasUnknownLabel = _tokens[lastText].Kind is TableTokenKind.Unknown;
        if (group.Label is null && !group.HasUnknownLabel && pending is not null)
            (group.Label, group.LabelToken, group.Structured) = (pending.Label, pending.LabelToken, false);
        for (var i = lastText + 1 > first ? lastText + 1 : first; i < end; i++)
        {
            if (_tokens[i].Kind is TableTokenKind.Value or TableTokenKind.Empty)
                group.Tokens.Add(i);
        }

        _inRows |= group.Label is not null;
        _groups.Add(group);
        _current = null;
        return end;
    }

    private int AddToken(int index, bool labelsOnRows)
    {
        var token = _tokens[index];
        switch (token.Kind)
        {
            case TableTokenKind.Value:
                Current().Tokens.Add(index);
                break;
            case TableTokenKind.Empty:
                if (_current is not null)
                    _current.Tokens.Add(index);
                break;
            case TableTokenKind.Row:
                Start(index, token.Row);
                break;
            case TableTokenKind.Column when labelsOnRows && _inRows && !FollowsHeading(index) && AsRowLabel(index) >= 0:
                Start(index, _tokens[index].Row);
                break;
            case TableTokenKind.Unknown:
                Start(index, null);
                break;
            case TableTokenKind.Note:
            case TableTokenKind.Fragment or TableTokenKind.Column when _current is { Tokens.Count: 0 }:
                break;
            default:
                _current = null;
                break;
        }

        return index + 1;
    }

    private bool FollowsHeading(int index) =>
        index > 0 && _tokens[index - 1].Kind is TableTokenKind.Column or TableTokenKind.Fragment or TableTokenKind.Heading
            && _tokens[index - 1].Row is null
        && _tokens[index].Numbering.Kind == NumberingKind.None;

    // 总计 and 其他 are also column headings; here the word stands as the label of a row.
    private int AsRowLabel(int index)
    {
        var token = _tokens[index];
        if (token.ColumnLabel is null || TableLabels.AsRow(token.ColumnLabel) is not { } row)
            return -1;
        token.Kind = TableTokenKind.Row;
        token.Row = row;
        _tokens[index] = token;
        return index;
    }

    private void Start(int labelToken, LayoutRow? row)
    {
        _current = new ValueGroup { Label = row, LabelToken = labelToken, HasUnknownLabel = row is null };
        _inRows |= row is not null;
        _groups.Add(_current);
    }

    private ValueGroup Current()
    {
        if (_current is null)
        {
            _current = new ValueGroup();
            _groups.Add(_current);
        }

        return _current;
    }

    private int FirstIndex(int first, int end, TableTokenKind kind)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Kind == kind)
                return i;
        }

        return -1;
    }
}
