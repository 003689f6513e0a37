namespace GovInfoDisclosure;

/// <summary>What a printed text in a table is.</summary>
internal enum TableTextKind : byte
{
    /// <summary>Nothing that the form prints.</summary>
    Unknown,

    /// <summary>The label of a row.</summary>
    Row,

    /// <summary>A heading over rows, over columns, or over the table.</summary>
    Heading,

    /// <summary>The heading of a column.</summary>
    Column,

    /// <summary>A piece of something that the form prints.</summary>
    Fragment,
}

/// <summary>The texts that one table of the form prints, for recognising them. Made from the layout.</summary>
internal sealed class TableVocabulary
{
    private readonly FoldedTexts<List<Entry>> _exact = new();
    private readonly Dictionary<char, List<Entry>> _prefixes = [];
    private readonly string _everything;

    // Shorter headings stand in other words too.
    private const int LongHeading = 4;

    private TableVocabulary(ReportTable table, params string[] headings)
    {
        Table = table;
        var texts = new List<string>();
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        foreach (var row in ReportLayout.Editions.SelectMany(edition => ReportLayout.Rows(table, edition)))
        {
            foreach (var core in row.Cores)
            {
                var kind = row.IsHeading || table == ReportTable.LegalRemedies ? TableTextKind.Heading : TableTextKind.Row;
                Add(new(core.TrimEnd('*'), kind, row, null), core[core.Length - 1] == '*');
            }

            texts.Add(LabelText.FoldAll(row.Label.AsSpan(), buffer).ToString());
            foreach (var column in row.Columns)
            {
                foreach (var core in column.Cores)
                    Add(new(core, TableTextKind.Column, null, column), prefix: false);
                texts.Add(LabelText.FoldAll(column.Label.AsSpan(), buffer).ToString());
            }
        }

        foreach (var heading in headings)
        {
            var folded = LabelText.FoldAll(heading.AsSpan(), buffer).ToString();
            Add(new(folded, TableTextKind.Heading, null, null), prefix: false);
            texts.Add(folded);
        }

        _everything = string.Join("|", texts.Distinct());
        LabelledRows = FormTable.Of(table, ReportFormat.Edition2021).DataRows;
        LongColumns = ReportLayout.Editions.SelectMany(edition => ReportLayout.Rows(table, edition)).SelectMany(static row => row.Columns)
            .Distinct().Where(static column => column.Cores[0].Length >= LongHeading).ToArray();
    }

    internal static TableVocabulary Proactive { get; } = new(ReportTable.ProactiveDisclosure, ReportLayout.ContentHeading);

    internal static TableVocabulary Requests { get; } = new(
        ReportTable.DisclosureRequests, ReportLayout.BalanceNote, ReportLayout.ApplicantHeading, ReportLayout.OrganizationHeading);

    internal static TableVocabulary Remedies { get; } = new(ReportTable.LegalRemedies);

    internal ReportTable Table { get; }

    /// <summary>The rows whose labels may stand at the end of a text.</summary>
    internal LayoutRow[] LabelledRows { get; }

    /// <summary>The columns whose headings may stand inside of a text.</summary>
    internal LayoutColumn[] LongColumns { get; }

    internal static TableVocabulary Of(ReportTable table) => table switch
    {
        ReportTable.ProactiveDisclosure => Proactive,
        ReportTable.DisclosureRequests => Requests,
        _ => Remedies,
    };

    /// <summary>The entries for a folded text, the best first: exact ones before those that the text only begins with.</summary>
    internal IReadOnlyList<Entry> Find(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty)
            return [];
        if (_exact.Find(folded) is { } exact)
            return exact;
        if (_prefixes.TryGetValue(folded[0], out var prefixes))
        {
            foreach (var entry in prefixes)
            {
                if (folded.StartsWith(entry.Text.AsSpan(), StringComparison.Ordinal))
                    return [entry];
            }
        }

        return [];
    }

    /// <summary>Whether the folded text is a piece of something that the table prints.</summary>
    internal bool IsFragment(ReadOnlySpan<char> folded) =>
        !folded.IsEmpty && _everything.AsSpan().IndexOf(folded, StringComparison.Ordinal) >= 0;

    /// <summary>Whether most of the folded text is a piece of something that the table prints, with a character typed wrong.</summary>
    internal bool IsNearlyFragment(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 5)
            return false;
        var found = 0;
        for (var i = 0; i + 2 <= folded.Length; i++)
            found += IsFragment(folded.Slice(i, 2)) ? 1 : 0;
        return found * 10 >= (folded.Length - 1) * 6;
    }

    private void Add(Entry entry, bool prefix)
    {
        if (prefix)
        {
            if (!_prefixes.TryGetValue(entry.Text[0], out var prefixes))
                _prefixes[entry.Text[0]] = prefixes = [];
            if (!prefixes.Any(other => other.Text == entry.Text))
                prefixes.Add(entry);
        }

        if (_exact.Find(entry.Text.AsSpan()) is not { } entries)
            _exact.Add(entry.Text, entries = []);
        if (!entries.Any(other => other.Kind == entry.Kind && other.Row == entry.Row && other.Column == entry.Column))
            entries.Add(entry);
    }

    /// <summary>Something that the table prints.</summary>
    internal sealed record Entry(string Text, TableTextKind Kind, LayoutRow? Row, LayoutColumn? Column);
}
