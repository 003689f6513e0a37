namespace GovInfoDisclosure;

/// <summary>
/// The columns in the order in which the headings over a table show them: 总计 may stand first, two columns may be exchanged, and columns
/// that the form does not have may stand among them, such as 小计 or 上年数量.
/// </summary>
internal sealed class ColumnOrder
{
    /// <summary>What stands for a column that the form does not have.</summary>
    internal const int Ignored = -1;

    private readonly InputDocument _document;
    private readonly List<TableToken> _tokens;

    // For each line that states its cells, the headings over it.
    private readonly Dictionary<int, HeadingBlock> _blocks = [];
    private readonly Dictionary<(HeadingBlock, IReadOnlyList<LayoutColumn>), int[]?> _orders = [];

    internal ColumnOrder(InputDocument document, List<TableToken> tokens)
    {
        _document = document;
        _tokens = tokens;
        var current = new Dictionary<int, HeadingBlock>();
        for (var first = 0; first < tokens.Count;)
        {
            if (!tokens[first].Structured)
            {
                if (IsCaption(tokens[first]))
                    current.Clear();
                first++;
                continue;
            }

            var end = StatedCells.EndOfLine(tokens, first);
            AddLine(first, end, current);
            first = end;
        }
    }

    /// <summary>
    /// The columns of the form, by their indexes in the order in which they are shown, <see cref="Ignored"/> for others; null where that
    /// is the order of the form or nothing shows another, and empty where the headings contradict it and settle none.
    /// </summary>
    internal int[]? Of(ValueGroup group, IReadOnlyList<LayoutColumn> columns)
    {
        if (!group.Structured || group.Tokens.Count == 0 || !_blocks.TryGetValue(_tokens[group.Tokens[0]].Line, out var block))
            return null;
        if (!_orders.TryGetValue((block, columns), out var order))
            _orders[(block, columns)] = order = Order(block, columns);
        return order;
    }

    private void AddLine(int first, int end, Dictionary<int, HeadingBlock> current)
    {
        var (hasColumn, hasLabel, values, isCaption) = (false, false, 0, false);
        for (var i = first; i < end; i++)
        {
            hasColumn |= _tokens[i].Kind == TableTokenKind.Column;
            hasLabel |= _tokens[i].Kind == TableTokenKind.Row;
            values += _tokens[i].Kind == TableTokenKind.Value ? 1 : 0;
            isCaption |= IsCaption(_tokens[i]);
        }

        var table = _document.Lines[_tokens[first].Line].Table;
        current.TryGetValue(table, out var block);
        if (isCaption)
            current.Remove(table);
        else if (hasColumn && !hasLabel && values < 2)
        {
            if (block is null || block.IsClosed)
                current[table] = block = new();
            block.Lines.Add((first, end));
        }
        else if (block is not null)
        {
            block.IsClosed = true;
            _blocks[_tokens[first].Line] = block;
        }
    }

    // 第二十条第（五）项 begins a block with headings of its own.
    private static bool IsCaption(in TableToken token) =>
        token is { Kind: TableTokenKind.Heading, Row: { IsHeading: true, Table: ReportTable.ProactiveDisclosure } };

    private int[]? Order(HeadingBlock block, IReadOnlyList<LayoutColumn> columns)
    {
        var items = ItemsOf(block, columns);
        if (items.Count < 2)
            return null;
        var known = items.Where(static item => item != Ignored).Distinct().Count();
        var inPlace = items.Count == columns.Count && items.Select((item, index) => item == Ignored || item == index).All(static same => same);
        if (inPlace || known == 0)
            return null;
        var doubled = items.Where((item, index) => item != Ignored && items.IndexOf(item) < index && items[index - 1] != item).Any();
        if (known == columns.Count && !doubled)
            return items.ToArray();

        // Columns are missing: the rows that show them all the same are read as before, and moved ones not at all.
        var moved = items.Where(static item => item != Ignored).Zip(items.Where(static item => item != Ignored).Skip(1),
            static (left, right) => right < left).Any(static back => back);
        return moved || items.Count > columns.Count ? [] : null;
    }

    private List<int> ItemsOf(HeadingBlock block, IReadOnlyList<LayoutColumn> columns)
    {
        var lines = block.Lines.Select(line => ItemsOf(line, columns)).ToList();
        var last = lines[lines.Count - 1];
        if (lines.Count == 1 || last.Where(static item => item >= 0).Distinct().Count() == columns.Count)
            return last.Select(static item => item == Group ? Ignored : item).ToList();
        var items = new List<int>();
        var top = lines[lines.Count - 2];
        for (var i = 0; i < top.Count; i++)
        {
            if (top[i] != Group)
                items.Add(top[i]);
            else if (i == 0 || top[i - 1] != Group)
                items.AddRange(last.Select(static item => item == Group ? Ignored : item));
        }

        return items;
    }

    // Stands for 法人或其他组织, under which the next line has columns.
    private const int Group = -2;

    private List<int> ItemsOf((int First, int End) line, IReadOnlyList<LayoutColumn> columns)
    {
        var items = new List<int>();
        for (var i = line.First; i < line.End; i++)
        {
            var token = _tokens[i];
            if (token.Kind == TableTokenKind.Empty)
                continue;
            if (token.Kind == TableTokenKind.Heading)
            {
                if (IsGroup(token))
                    items.Add(Group);
                else
                    items.Clear(); // 信息内容 and the note over the labels: what stands before is no column of values.
                continue;
            }

            var column = token.ColumnLabel is { } label && token.Kind == TableTokenKind.Column ? IndexOf(columns, label) : Ignored;
            items.Add(column);
        }

        return items;
    }

    private bool IsGroup(in TableToken token)
    {
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        var text = LabelText.Fold(_document.Text.AsSpan(token.Start, token.End - token.Start), buffer, out _);
        return text.SequenceEqual(ReportLayout.OrganizationHeading.AsSpan());
    }

    private static int IndexOf(IReadOnlyList<LayoutColumn> columns, LayoutColumn label)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (ReferenceEquals(columns[i], label))
                return i;
        }

        return Ignored;
    }

    /// <summary>Lines of headings, one under the other.</summary>
    private sealed class HeadingBlock
    {
        internal List<(int First, int End)> Lines { get; } = [];

        internal bool IsClosed { get; set; }
    }
}
