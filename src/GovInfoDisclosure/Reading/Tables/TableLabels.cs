namespace GovInfoDisclosure;

/// <summary>Decisions about labels whose words alone do not say what they are: 其他 and 总计 are rows as well as columns.</summary>
internal static class TableLabels
{
    /// <summary>The entry that a text with this number before it means.</summary>
    internal static TableVocabulary.Entry Choose(IReadOnlyList<TableVocabulary.Entry> entries, in Numbering numbering)
    {
        if (entries.Count == 1)
            return entries[0];
        TableVocabulary.Entry? best = null;
        var bestRank = -1;
        foreach (var entry in entries)
        {
            var rank = Rank(entry, numbering);
            if (rank > bestRank)
                (best, bestRank) = (entry, rank);
        }

        return best!;
    }

    // A label with the row's own number is that row. Without a number, a word that is also a column is the column until its place says
    // otherwise.
    private static int Rank(TableVocabulary.Entry entry, in Numbering numbering)
    {
        if (entry.Row is { } row && numbering.Kind != NumberingKind.None && numbering.Value > 0)
        {
            var own = LabelText.ReadNumbering(row.Number.AsSpan());
            if (own.Kind == numbering.Kind && own.Value == numbering.Value)
                return entry.Kind == TableTextKind.Row ? 5 : 4;
            return entry.Kind == TableTextKind.Row ? 1 : 0;
        }

        return entry.Kind switch { TableTextKind.Column => 3, TableTextKind.Row => 2, _ => 1 };
    }

    /// <summary>The row of table R that a column heading's word names when it stands as a row label.</summary>
    internal static LayoutRow? AsRow(LayoutColumn column) => (ApplicantCategory)column.Index switch
    {
        ApplicantCategory.Total => ReportLayout.RequestRowOf(RequestRow.ResultsTotal),
        ApplicantCategory.OtherOrganization => ReportLayout.RequestRowOf(RequestRow.OtherReason),
        _ => null,
    };

    /// <summary>Whether a text speaks of last year.</summary>
    internal static bool NamesLastYear(ReadOnlySpan<char> text)
    {
        foreach (var name in (ReadOnlySpan<string>)["上年", "上一年", "去年"])
        {
            if (text.IndexOf(name.AsSpan(), StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the folded text holds the title of a section that has a table.</summary>
    internal static bool IsSectionTitle(ReadOnlySpan<char> folded)
    {
        foreach (var section in ReportSection.All)
        {
            if (section.Table is not null && folded.Length < 40 && folded.IndexOf(section.Cores[0].AsSpan(), StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Recognises a heading and a row label in one text (（五）不予处理1.信访举报投诉类申请), and column headings glued together.</summary>
    internal static void MatchEnd(TableVocabulary vocabulary, ReadOnlySpan<char> folded, ref TableToken token)
    {
        foreach (var row in vocabulary.LabelledRows)
        {
            if (HoldsLabel(row, folded))
            {
                token.Kind = TableTokenKind.Row;
                token.Row = row;
                return;
            }
        }

        foreach (var column in vocabulary.LongColumns)
        {
            if (folded.IndexOf(column.Cores[0].AsSpan(), StringComparison.Ordinal) >= 0)
            {
                token.Kind = TableTokenKind.Column;
                token.ColumnLabel = column;
                return;
            }
        }
    }

    // The official name at the end, or the beginning of it that is enough to tell the row anywhere.
    private static bool HoldsLabel(LayoutRow row, ReadOnlySpan<char> folded)
    {
        foreach (var core in row.Cores)
        {
            if (core[core.Length - 1] == '*'
                ? core.Length > 6 && folded.IndexOf(core.AsSpan(0, core.Length - 1), StringComparison.Ordinal) >= 0
                : core.Length >= 4 && folded.EndsWith(core.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
