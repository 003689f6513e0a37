namespace GovInfoDisclosure;

/// <summary>
/// Lists of tokens that tables were read from, kept for the next table of the same thread: tokens are large, and short-lived.
/// </summary>
internal static class TokenLists
{
    // That of a huge table is left to the collector.
    private const int MostKept = 2048;

    [ThreadStatic]
    private static List<TableToken>? _free;

    internal static List<TableToken> Take()
    {
        var list = _free ?? [];
        _free = null;
        return list;
    }

    /// <summary>Gives a list back that nothing refers to any more.</summary>
    internal static void Return(List<TableToken> list)
    {
        list.Clear();
        if (list.Capacity <= MostKept)
            _free = list;
    }
}
