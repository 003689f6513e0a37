namespace GovInfoDisclosure;

/// <summary>Reads one table: groups of values are put onto the rows of the form, and what cannot be placed is reported.</summary>
internal sealed partial class TableReader
{
    private readonly InputDocument _document;
    private readonly CellStore _store;
    private readonly List<TableToken> _tokens;
    private readonly Func<long[], bool>? _sumsHold;
    private readonly bool[] _used;
    private readonly ColumnOrder _order;
    private readonly HashSet<int> _columnsLeftOut = [];
    private readonly HashSet<int> _repeated = [];
    private bool _labelsAreApart;

    internal TableReader(InputDocument document, CellStore store, List<TableToken> tokens, Func<long[], bool>? sumsHold)
    {
        _document = document;
        _store = store;
        _tokens = tokens;
        _sumsHold = sumsHold;
        _order = new(document, tokens);
        _used = new bool[tokens.Count];
    }

    /// <summary>Aligns the groups with rows, without reporting anything yet.</summary>
    internal Plan Align(IReadOnlyList<ValueGroup> groups, IReadOnlyList<LayoutRow> rows)
    {
        int WidthOf(ValueGroup group)
        {
            var columns = rows[group.Label is { } label ? Math.Max(0, IndexOf(rows, label)) : 0].Columns;
            return _order.Of(group, columns) is { Items.Length: > 0 } order ? order.Items.Length : columns.Count;
        }

        var resolver = new RowResolver(_document, _tokens, groups, WidthOf, _order);
        bool IsFull(ValueGroup group) => group.Tokens.Count == WidthOf(group)
            && group.Tokens.TrueForAll(token => _tokens[token].Kind == TableTokenKind.Value);
        var byColumns = new Dictionary<(int, IReadOnlyList<LayoutColumn>), ResolvedRow?>();
        ResolvedRow? Resolve(int group, int row)
        {
            var key = (group, rows[row].Columns);
            if (!byColumns.TryGetValue(key, out var resolved))
                byColumns[key] = resolved = resolver.Resolve(groups[group], key.Columns, _sumsHold);
            return resolved;
        }

        var areInOrder = AreInOrder(groups, rows);
        if (!areInOrder && ByOwnRows(groups, rows, IsFull) is { } ownRows)
            return new(rows, groups, ownRows.Select((row, group) => Resolve(group, row)).ToArray(), new(20 * groups.Count, ownRows));

        if (areInOrder && ResolveAll(resolver, groups, rows) is { } inOrder)
            return new(rows, groups, inOrder, new(20 * groups.Count, Enumerable.Range(0, rows.Count).ToArray()));

        Plan By(bool trustsLabels)
        {
            var alignment = RowAlignment.Align(groups.Count, rows.Count,
                (group, row) => Score(groups[group], rows[row], Resolve(group, row) is not null, trustsLabels),
                group => SkipCost(groups[group], trustsLabels));
            var resolved = groups.Select((_, group) => alignment.Rows[group] >= 0 ? Resolve(group, alignment.Rows[group]) : null).ToArray();
            return new(rows, groups, resolved, alignment);
        }

        var plan = By(trustsLabels: true);
        if (plan.LeftOver == 0 || groups.All(static group => group.Structured))
            return plan;

        // Values without a row, and rows without values: labels stand apart from their values here, and the order of the form decides.
        var byOrder = By(trustsLabels: false);
        return byOrder.LeftOver < plan.LeftOver && RequestSums.CountHolding(byOrder) >= RequestSums.CountHolding(plan)
            ? byOrder with { Alignment = byOrder.Alignment with { Score = plan.Alignment.Score } }
            : plan;
    }

    // Rows that stand in another order than the form's, each with its own label in its line, or in a stream with its label before a full
    // count of values: the label decides.
    private static int[]? ByOwnRows(IReadOnlyList<ValueGroup> groups, IReadOnlyList<LayoutRow> rows, Func<ValueGroup, bool> isFull)
    {
        var own = new int[groups.Count];
        var moved = false;
        for (var group = 0; group < groups.Count; group++)
        {
            if (groups[group].Label is not { } label || !(groups[group].Structured || isFull(groups[group])))
                return null;
            var row = IndexOf(rows, label);
            if (row < 0 || Array.IndexOf(own, row, 0, group) >= 0)
                return null;
            moved |= group > 0 && row < own[group - 1];
            own[group] = row;
        }

        return moved ? own : null;
    }

    private static int IndexOf(IReadOnlyList<LayoutRow> rows, LayoutRow label)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (SameRow(rows[row], label))
                return row;
        }

        return -1;
    }

    /// <summary>Places the groups that the alignment leaves open, if the sums of the columns settle it.</summary>
    internal Plan PlaceBySums(Plan plan)
    {
        if (plan.Table is not { } table)
            return plan;
        var resolver = new RowResolver(_document, _tokens, plan.Groups, _ => table.Width, _order);
        return PlacementBySums.Refine(plan, table, group => resolver.Resolve(group, table.DataRows[0].Columns, _sumsHold));
    }

    private static bool SameRow(LayoutRow row, LayoutRow? label) => label is not null && row.Index == label.Index;

    private static int? Score(ValueGroup group, LayoutRow row, bool resolved, bool trustsLabels)
    {
        var fit = resolved ? 0 : -3;
        if (SameRow(row, group.Label))
            return (group.Structured || trustsLabels ? 20 : 6) + fit;
        if (group.Label is not null)
            return group.Structured ? null : fit - (trustsLabels ? 6 : 1);
        return group.HasUnknownLabel ? (group.Structured ? null : fit - 2) : 3 + fit;
    }

    private static int SkipCost(ValueGroup group, bool trustsLabels) =>
        group.Label is not null ? (trustsLabels || group.Structured ? -12 : -4) : group.HasUnknownLabel ? 0 : -4;

    /// <summary>Stores the cells of a plan and reports every value without a place.</summary>
    internal void Apply(Plan plan)
    {
        var taken = new bool[plan.Rows.Count];
        var lacking = plan.Resolved.Count(static row => row is not null) < plan.Rows.Count;
        _labelsAreApart = plan.LabelsApart >= (lacking ? 1 : 2);
        for (var index = 0; index < plan.Groups.Count; index++)
        {
            var group = plan.Groups[index];
            var place = plan.Alignment.Rows[index];
            if (place >= 0)
            {
                taken[place] = true;
                Place(plan, index, plan.Rows[place]);
            }
            else
            {
                ReportUnplaced(plan, group);
            }
        }

        for (var row = 0; row < plan.Rows.Count; row++)
        {
            if (!taken[row] && !_repeated.Contains(row))
                _store.Report(DiagnosticDescriptors.RowMissing, plan.Rows[row].Address, -1, plan.Rows[row].Label);
        }

        _store.SawDigits |= _tokens.Exists(token => token.Kind == TableTokenKind.Value && HasDigits(token));
        ReportUnusedValues();
        TableTexts.Report(_document, _store, _tokens);
    }

    private void Place(Plan plan, int index, LayoutRow row)
    {
        var (group, resolved) = (plan.Groups[index], plan.Resolved[index]);
        var offset = OffsetOf(group);
        Use(group);
        if (resolved is null)
        {
            var values = QuoteValues(group);
            _store.Report(values.Length > 0 ? DiagnosticDescriptors.RowUnreadable : DiagnosticDescriptors.RowMissing, row.Address, offset,
                row.Label, values);
            return;
        }

        for (var column = 0; column < row.Cells.Count; column++)
            _store.Set(row.Cells[column], resolved.Cells[column]);
        ReportColumnsLeftOut(group, row);
        if (resolved.Recovery is Recovery.OnlyCut or Recovery.CutBySums)
        {
            _store.Report(resolved.Recovery == Recovery.OnlyCut ? DiagnosticDescriptors.DigitsCut : DiagnosticDescriptors.DigitsCutBySums,
                row.Address, offset, row.Label, QuoteValues(group), row.Columns.Count);
        }
        else if (HasMoreValues(group, row.Columns.Count) && _order.Of(group, row.Columns) is null)
        {
            _store.Report(DiagnosticDescriptors.MergedCellRepeated, row.Address, offset, row.Label, QuoteValues(group));
        }

        var recovery = group.Recovery == Recovery.ColumnBlock ? DiagnosticDescriptors.ColumnBlock
            : group.Recovery == Recovery.Sums ? DiagnosticDescriptors.PlacedBySums
            : !SameRow(row, group.Label) || (_labelsAreApart && !group.Structured) ? DiagnosticDescriptors.PlacedByOrder
            : null;
        if (recovery is not null)
            _store.Report(recovery, row.Address, offset, row.Label);
        else if (IsDoubtful(plan, index, row, resolved))
            _store.Report(DiagnosticDescriptors.RowDoubtful, row.Address, offset, row.Label, QuoteValues(group));
        else if (group.CountToLastValue(_tokens) == 0 && IsLeftOver(index + 1, plan))
            _store.Report(DiagnosticDescriptors.RowUnreadable, row.Address, offset, row.Label, QuoteValues(plan.Groups[index + 1]));
        else
            ReportLabel(group, row);
    }

    private bool HasMoreValues(ValueGroup group, int width) => group.Tokens.Count > width
        && group.Tokens.Count(token => _tokens[token].Kind == TableTokenKind.Value) > width;

    private bool IsDoubtful(Plan plan, int index, LayoutRow row, ResolvedRow resolved)
    {
        var group = plan.Groups[index];
        if (group.Structured)
            return IsUnplaced(index + 1, plan);
        return _order.Of(group, row.Columns) is { LacksOthers: true }
            || (!IsOneLine(group) && ((_sumsHold is not null && !Holds(resolved)) || IsBesideUnplaced(index, plan)));
    }

    // A label with its values behind it on one printed line is its own row, and a sum that fails there is the office's.
    private bool IsOneLine(ValueGroup group) => group.LabelToken >= 0
        && group.Tokens.TrueForAll(token => _tokens[token].Line == _tokens[group.LabelToken].Line);

    // In a stream, numbers that have no place may belong to the rows before and behind them.
    private bool IsBesideUnplaced(int index, Plan plan) => IsUnplaced(index - 1, plan) || IsUnplaced(index + 1, plan);

    private bool IsUnplaced(int index, Plan plan) => index >= 0 && index < plan.Groups.Count && plan.Alignment.Rows[index] < 0
        && !plan.Groups[index].Structured && !plan.Groups[index].HasUnknownLabel
        && plan.Groups[index].Tokens.Exists(token => _tokens[token].Kind == TableTokenKind.Value && HasDigits(_tokens[token]));

    // Behind a row of blanks, numbers without a label that is known may be its own.
    private bool IsLeftOver(int index, Plan plan) => index < plan.Groups.Count && plan.Alignment.Rows[index] < 0
        && plan.Groups[index] is { Label: null } next && next.Tokens.Exists(token => HasDigits(_tokens[token]));

    private bool Holds(ResolvedRow row) =>
        row.Cells.Any(static cell => cell?.Value.Cell.Count is null)
            || _sumsHold!(row.Cells.Select(static cell => cell!.Value.Value.Cell.Count!.Value).ToArray());

    private bool HasDigits(in TableToken token) => Characters.ContainsDigit(_document.Text.AsSpan(token.Start, token.End - token.Start));

    private void Use(ValueGroup group)
    {
        foreach (var token in group.Tokens)
            _used[token] = true;
    }

    private int OffsetOf(ValueGroup group) =>
        group.Tokens.Count > 0 ? _tokens[FirstValueOf(group)].SourceOffset
        : group.LabelToken >= 0 ? _tokens[group.LabelToken].SourceOffset : -1;

    private int FirstValueOf(ValueGroup group) =>
        group.Tokens.Find(token => _tokens[token].Kind == TableTokenKind.Value) is var value && _tokens[value].Kind == TableTokenKind.Value
            ? value
            : group.Tokens[0];
}
