namespace GovInfoDisclosure;

/// <summary>
/// Whether the headings over a table stand in the order of the form, and where they do not, in which: 总计 may stand first, 现行有效件数 too.
/// </summary>
internal sealed class ColumnOrder
{
    private readonly List<TableToken> _tokens;
    private readonly Func<TableToken, int> _tableOf;

    // The tables whose headings have moved. Nearly always there are none, and then no row is asked further.
    private readonly HashSet<int> _moved = [];

    internal ColumnOrder(List<TableToken> tokens, Func<TableToken, int> tableOf)
    {
        _tokens = tokens;
        _tableOf = tableOf;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (IsHeading(tokens[i]) && IsHeading(tokens[i - 1]) && tokens[i].Line == tokens[i - 1].Line
                && tokens[i].ColumnLabel!.Index < tokens[i - 1].ColumnLabel!.Index && tokens[i].Column != tokens[i - 1].Column)
                _moved.Add(tableOf(tokens[i]));
        }
    }

    /// <summary>
    /// The columns of the form in the order in which the headings over a row show them; null where that is the order of the form, and
    /// empty where the headings have moved and do not settle the order.
    /// </summary>
    internal int[]? Of(ValueGroup group, int width)
    {
        if (width == 1 || _moved.Count == 0 || !group.Structured || group.Tokens.Count == 0
            || !_moved.Contains(_tableOf(_tokens[group.Tokens[0]])))
            return null;
        var places = new int[width];
        var order = new int[width];
        var found = 0;
        var table = _tableOf(_tokens[group.Tokens[0]]);
        for (var i = group.Tokens[0] - 1; i >= 0 && found < width; i--)
        {
            if (!IsHeading(_tokens[i]) || _tableOf(_tokens[i]) != table)
                continue;
            var index = _tokens[i].ColumnLabel!.Index;
            if (index >= width || Array.IndexOf(order, index, 0, found) >= 0 || Array.IndexOf(places, _tokens[i].Column, 0, found) >= 0)
                return [];
            (places[found], order[found++]) = (_tokens[i].Column, index);
        }

        if (found < width)
            return [];
        Array.Sort(places, order);
        for (var i = 0; i < width; i++)
        {
            if (order[i] != i)
                return order;
        }

        return null;
    }

    private static bool IsHeading(in TableToken token) => token is { Kind: TableTokenKind.Column, Structured: true, ColumnLabel: not null };
}
