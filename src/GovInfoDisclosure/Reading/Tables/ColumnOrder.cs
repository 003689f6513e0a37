namespace GovInfoDisclosure;

/// <summary>
/// The columns in the order in which the headings over a table show them: 总计 may stand first, two columns may be exchanged, and columns
/// that the form does not have may stand among them, such as 小计 or 上年数量.
/// </summary>
internal sealed class ColumnOrder
{
    /// <summary>What stands for a column that the form does not have.</summary>
    internal const int Ignored = -1;

    // Headings that name so few columns less are those of the form all the same.
    private const int MostMissing = 2;

    private readonly InputDocument _document;
    private readonly List<TableToken> _tokens;

    // For each value and empty cell, the headings over it.
    private readonly HeadingBlock?[] _blocks;

    internal ColumnOrder(InputDocument document, List<TableToken> tokens)
    {
        _document = document;
        _tokens = tokens;
        _blocks = new HeadingBlock?[tokens.Count];
        var current = new Dictionary<int, HeadingBlock>();
        for (var first = 0; first < tokens.Count;)
        {
            var end = tokens[first].Structured ? StatedCells.EndOfLine(tokens, first) : EndOfPart(first);
            AddLine(first, end, current);
            first = end;
        }
    }

    // In a stream, the texts up to the next label or value, and the values behind a label.
    private int EndOfPart(int first)
    {
        var end = first + 1;
        if (IsCaption(_tokens[first]))
            return end;
        var isText = IsText(_tokens[first]);
        while (end < _tokens.Count && !_tokens[end].Structured && !IsCaption(_tokens[end]) && IsText(_tokens[end]) == isText)
            end++;
        return end;
    }

    private static bool IsText(in TableToken token) =>
        token.Kind is not (TableTokenKind.Row or TableTokenKind.Value or TableTokenKind.Empty);

    /// <summary>
    /// The order in which the columns are shown; null where that is the order of the form or nothing shows another.
    /// </summary>
    internal Columns? Of(ValueGroup group, IReadOnlyList<LayoutColumn> columns)
    {
        if (BlockOver(group) is not { } block)
            return null;
        if (!block.TryFind(columns, out var order))
            block.Add(columns, order = Order(block, columns));

        // Where a row has as many cells as the form, the others were never printed.
        return order is not null && order.Items.Length > columns.Count && CellsOf(group) == columns.Count
            && order.Items.Count(static item => item != Ignored) == columns.Count
            ? new(order.Items.Where(static item => item != Ignored).ToArray(), null) { LacksOthers = true }
            : order;
    }

    /// <summary>The columns in the order in which they are shown.</summary>
    /// <param name="Items">
    /// The columns of the form, by their indexes, <see cref="Ignored"/> for others; empty where the headings contradict the order of the
    /// form and settle none.
    /// </param>
    /// <param name="Places">Where they stand in the lines, if headings and values share one grid.</param>
    internal sealed record Columns(int[] Items, int[]? Places)
    {
        /// <summary>Whether the headings show further columns, and the row has as many cells as the form.</summary>
        internal bool LacksOthers { get; init; }

        /// <summary>The headings, by their tokens, whose columns are not of the form and are left out.</summary>
        internal int[] LeftOut { get; init; } = [];

        /// <summary>Whether the columns of the form stand in its order, whatever else stands among them.</summary>
        internal bool IsOfForm => AreInOrder(Items.Where(static item => item != Ignored));
    }

    /// <summary>The number of cells in the line of headings next above a row; 0 where there is none.</summary>
    internal int CellsOfHeadings(ValueGroup group) =>
        BlockOver(group) is { IsStated: true } block
            ? _tokens[block.Lines[block.Lines.Count - 1].End - 1].Column + 1
            : 0;

    private HeadingBlock? BlockOver(ValueGroup group) => group.Tokens.Count == 0 ? null : _blocks[group.Tokens[0]];

    private int CellsOf(ValueGroup group) =>
        group.Structured ? group.Tokens.Count(token => !_tokens[token].IsSpan) : group.CountToLastValue(_tokens);

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
            if (block is null || block.IsClosed || block.IsStated != _tokens[first].Structured)
                current[table] = block = new() { IsStated = _tokens[first].Structured };
            block.Lines.Add((first, end));
        }
        else if (block is not null)
        {
            block.IsClosed = true;
            for (var i = first; i < end; i++)
                _blocks[i] = block;
        }
    }

    // 第二十条第（五）项 begins a block with headings of its own.
    private static bool IsCaption(in TableToken token) =>
        token is { Kind: TableTokenKind.Heading, Row: { IsHeading: true, Table: ReportTable.ProactiveDisclosure } };

    private Columns? Order(HeadingBlock block, IReadOnlyList<LayoutColumn> columns)
    {
        var shown = ItemsOf(block, columns);
        var items = shown.ConvertAll(static item => item.Column);
        if (items.Count < 2)
            return null;
        var known = items.Where(static item => item != Ignored).Distinct().Count();
        var inPlace = items.Count == columns.Count && AreInOrder(items.Select(static (item, index) => item == Ignored ? index : item));
        if (inPlace || known == 0)
            return null;
        var doubled = items.Where((item, index) => item != Ignored && items.IndexOf(item) < index && items[index - 1] != item).Any();
        if (known == columns.Count && !doubled)
        {
            return new(items.ToArray(), block.IsStated && IsIncreasing(shown) ? shown.Select(static item => item.Place).ToArray() : null)
            {
                // What stands before the first column of the form is the heading of the labels: 序号, 名称.
                LeftOut = shown.SkipWhile(static item => item.Column == Ignored).Where(static item => item.Column == Ignored)
                    .Select(static item => item.Token).ToArray(),
            };
        }

        // Headings broken over lines of a stream are read in no order at all.
        if (!block.IsStated && HasFragments(block))
            return null;

        // Columns are missing: the rows that show them all the same are read as before, and moved ones not at all.
        var moved = items.Where(static item => item != Ignored).Zip(items.Where(static item => item != Ignored).Skip(1),
            static (left, right) => right < left).Any(static back => back);
        return moved || (block.IsStated && items.Count > columns.Count && known >= columns.Count - MostMissing) ? new([], null) : null;
    }

    private static bool AreInOrder(IEnumerable<int> items) =>
        items.Select(static (item, index) => item == index).All(static same => same);

    private bool HasFragments(HeadingBlock block)
    {
        foreach (var (first, end) in block.Lines)
        {
            for (var i = first; i < end; i++)
            {
                if (_tokens[i].Kind == TableTokenKind.Fragment)
                    return true;
            }
        }

        return false;
    }

    private static bool IsIncreasing(List<(int Column, int Place, int Token)> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i].Place <= items[i - 1].Place)
                return false;
        }

        return true;
    }

    private List<(int Column, int Place, int Token)> ItemsOf(HeadingBlock block, IReadOnlyList<LayoutColumn> columns)
    {
        var lines = block.Lines.Select(line => ItemsOf(line, columns)).ToList();
        var last = lines[lines.Count - 1];
        if (last.Select(static item => item.Column).Where(static item => item >= 0).Distinct().Count() == columns.Count
            && !last.Exists(static item => item.Column == Group))
            return last;
        var all = lines.SelectMany(static line => line).ToList();
        var group = all.FindIndex(static item => item.Column == Group);
        if (group < 0)
            return InGrid(all);

        // 自然人 法人或其他组织 总计, and under the second 商业企业 to 其他: these stand where it stands.
        var behind = all.Skip(group + 1).Where(static item => item.Column != Group).ToList();
        var under = behind.FindIndex(static item => IsOfGroup(item.Column));
        var end = under < 0 ? 0 : behind.FindIndex(under, static item => item.Column != Ignored && !IsOfGroup(item.Column));
        end = end < 0 ? behind.Count : end;
        under = Math.Max(0, under);
        return all.Take(group).Concat(behind.Skip(under).Take(end - under)).Concat(behind.Take(under)).Concat(behind.Skip(end)).ToList();
    }

    // Headings of several lines without one that spans others: where they share a grid, it says how they stand side by side.
    private static List<(int Column, int Place, int Token)> InGrid(List<(int Column, int Place, int Token)> items)
    {
        var places = items.Select(static item => item.Place).Distinct().Count();
        return places == items.Count ? items.OrderBy(static item => item.Place).ToList() : [];
    }

    private static bool IsOfGroup(int item) =>
        item is > (int)ApplicantCategory.NaturalPerson and < (int)ApplicantCategory.Total;

    // Stands for 法人或其他组织, under which the next line has columns.
    private const int Group = -2;

    private List<(int Column, int Place, int Token)> ItemsOf((int First, int End) line, IReadOnlyList<LayoutColumn> columns)
    {
        var items = new List<(int Column, int Place, int Token)>();
        for (var i = line.First; i < line.End; i++)
        {
            var token = _tokens[i];
            if (token.Kind is TableTokenKind.Empty or TableTokenKind.Note || (token.Kind == TableTokenKind.Fragment && !token.Structured))
                continue;
            if (token.Kind == TableTokenKind.Heading)
            {
                if (IsGroup(token))
                    items.Add((Group, token.Column, i));
                else
                    items.Clear(); // 信息内容 and the note over the labels: what stands before is no column of values.
                continue;
            }

            if (token.Kind == TableTokenKind.Column && token.ColumnLabel is { } label)
                items.Add((IndexOf(columns, label), token.Column, i));
            else if (token.Kind != TableTokenKind.Fragment)
                items.Add((Ignored, token.Column, i));
            else if ((TornLabels.ColumnOf(_document, columns, token) ?? Ignored) is var torn && (torn != Ignored || items.Count > 0))
                items.Add((torn, token.Column, i)); // A piece before the first heading is one of the note over the labels.
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
        private readonly List<(IReadOnlyList<LayoutColumn> Columns, Columns? Order)> _orders = [];

        internal List<(int First, int End)> Lines { get; } = [];

        internal bool IsStated { get; init; }

        internal bool IsClosed { get; set; }

        internal bool TryFind(IReadOnlyList<LayoutColumn> columns, out Columns? order)
        {
            foreach (var known in _orders)
            {
                if (ReferenceEquals(known.Columns, columns))
                {
                    order = known.Order;
                    return true;
                }
            }

            order = null;
            return false;
        }

        internal void Add(IReadOnlyList<LayoutColumn> columns, Columns? order) => _orders.Add((columns, order));
    }
}
