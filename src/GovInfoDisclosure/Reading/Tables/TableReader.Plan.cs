namespace GovInfoDisclosure;

internal sealed partial class TableReader
{
    /// <summary>The result of aligning the groups with the rows of one edition.</summary>
    internal sealed record Plan(IReadOnlyList<LayoutRow> Rows, IReadOnlyList<ValueGroup> Groups, ResolvedRow?[] Resolved,
        Alignment Alignment)
    {
        /// <summary>The form whose rows these are where its columns have laws; null for table P.</summary>
        internal FormTable? Table => ReferenceEquals(Rows, FormTable.Requests2021.DataRows) ? FormTable.Requests2021
            : ReferenceEquals(Rows, FormTable.Requests2019.DataRows) ? FormTable.Requests2019
            : null;

        /// <summary>The number of unlabelled groups without a row.</summary>
        internal int LeftOver => Groups.Where((group, index) => Alignment.Rows[index] < 0 && !group.HasUnknownLabel).Count();

        /// <summary>
        /// The number of groups that do not stand behind the label of their row: then no label near values is sure to be theirs.
        /// </summary>
        internal int LabelsApart => Groups.Where((group, index) =>
            (!group.Structured || group.Label is null) && group.Recovery is null && !group.HasUnknownLabel && group.Tokens.Count > 0
            && (Alignment.Rows[index] < 0 || !SameRow(Rows[Alignment.Rows[index]], group.Label))).Count();

        /// <summary>Whether every row of the edition has its values.</summary>
        internal bool IsComplete => Resolved.Count(static row => row is not null) == Rows.Count;
    }

    // The plain case, and nearly every table: all rows of the form are there, each behind its own label.
    private static bool AreInOrder(IReadOnlyList<ValueGroup> groups, IReadOnlyList<LayoutRow> rows)
    {
        if (groups.Count != rows.Count)
            return false;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!SameRow(rows[i], groups[i].Label))
                return false;
        }

        return true;
    }

    // Null where a row is not settled.
    private ResolvedRow?[]? ResolveAll(RowResolver resolver, IReadOnlyList<ValueGroup> groups, IReadOnlyList<LayoutRow> rows)
    {
        var resolved = new ResolvedRow?[groups.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            if ((resolved[i] = resolver.Resolve(groups[i], rows[i].Columns, _sumsHold)) is null)
                return null;
        }

        return resolved;
    }
}
