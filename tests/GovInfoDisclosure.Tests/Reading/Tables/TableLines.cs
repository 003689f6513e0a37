namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>The lines of one table without a report around them, and what is made of them step by step, in words.</summary>
internal sealed class TableLines
{
    private readonly FormTable _form;
    private readonly bool _labelsOnRows;
    private readonly Lazy<List<ValueGroup>> _groups;

    private TableLines(InputDocument document, ReportTable table)
    {
        Document = document;
        Tokens = TableTokenizer.Tokenize(document, TableVocabulary.Of(table), 0, document.Lines.Count);
        _form = FormTable.Of(table, ReportFormat.Edition2021);
        _labelsOnRows = table == ReportTable.DisclosureRequests;
        _groups = new(() => ValueGroups.Gather(Document, Tokens, _labelsOnRows));
    }

    internal InputDocument Document { get; }

    internal List<TableToken> Tokens { get; }

    /// <summary>The groups; to gather them changes the tokens.</summary>
    internal List<ValueGroup> Groups => _groups.Value;

    internal static TableLines Of(ReportTable table, string text) => new(TextInput.Read(text), table);

    /// <summary>A page: a row a line, bars between its cells, <c>#3</c> behind the text of a cell over three columns, <c>=</c> between tables.</summary>
    internal static TableLines OfPage(ReportTable table, string rows) => new(Page(rows), table);

    /// <summary>A value by its text, an empty cell as an underline, anything else by kind and text; behind it where its line states it.</summary>
    internal string[] ToWords() => [.. Tokens.Select(ToWord)];

    internal string ToWord(TableToken token)
    {
        var word = token.Kind switch
        {
            TableTokenKind.Value => TextOf(token),
            TableTokenKind.Empty => "_" + (token.Spaced ? "s" : "") + (token.Trailing ? "t" : "") + (token.IsSpan ? "+" : ""),
            _ => $"{token.Kind}:{TextOf(token)}",
        };
        return token.Structured ? $"{word}@{token.Column}" : word;
    }

    /// <summary>The groups: the name of the row, ? for a label that is not known, - for none; = for a row in its line, and what stands in it.</summary>
    internal string[] ToGroups() => [.. Groups.Select(group =>
        $"{NameOf(group)}{(group.Structured ? "=" : "~")} {string.Join(' ', group.Tokens.Select(token => ValueOf(Tokens[token])))}".TrimEnd())];

    /// <summary>The cells of each row, or ? where nothing settles them.</summary>
    internal string[] ToRows()
    {
        var order = new ColumnOrder(Document, Tokens);
        var resolver = new RowResolver(Document, Tokens, Groups, group => WidthOf(group, order), order);
        return [.. Groups.Select(group => ToRow(group, resolver.Resolve(group, ColumnsOf(group), SumsHold)))];
    }

    internal ColumnEvidence Evidence(Func<TableToken, bool>? isInTable = null)
    {
        var groups = Groups;
        return new(Tokens, groups, [.. Enumerable.Range(0, Tokens.Count).Where(token => Tokens[token] is { Structured: true, ColumnLabel: not null })],
            group => ColumnsOf(group).Count, isInTable ?? (static _ => true));
    }

    internal ValueGroup Group(string name) => Groups.Find(group => NameOf(group) == name)!;

    internal IReadOnlyList<LayoutColumn> ColumnsOf(ValueGroup group) => group.Label is { } label
        ? _form.DataRows.Single(row => row.Index == label.Index).Columns
        : _form.Table == ReportTable.LegalRemedies ? Array.ConvertAll(_form.Cells, static cell => cell.Column) : _form.DataRows[0].Columns;

    private Func<long[], bool>? SumsHold => _form.Table switch
    {
        ReportTable.DisclosureRequests => values => _form.RowLaw!.Holds(values),
        ReportTable.LegalRemedies => values => _form.Holds(values),
        _ => null,
    };

    private int WidthOf(ValueGroup group, ColumnOrder order) =>
        order.Of(group, ColumnsOf(group)) is { Items.Length: > 0 } columns ? columns.Items.Length : ColumnsOf(group).Count;

    private string ToRow(ValueGroup group, ResolvedRow? row) => row is null ? $"{NameOf(group)} ?"
        : $"{NameOf(group)} {string.Join(' ', row.Cells.Select(static cell => cell is null ? "_" : cell.Value.Value.Cell.ToString()))}"
            + (row.Recovery is { } recovery ? $" ({recovery})" : "");

    private static string NameOf(ValueGroup group) => group.Label?.Name ?? (group.HasUnknownLabel ? "?" : "-");

    private string ValueOf(TableToken token) => token.Kind == TableTokenKind.Empty ? "_" : TextOf(token);

    private string TextOf(TableToken token) => Document.Text[token.Start..token.End];

    private static InputDocument Page(string rows)
    {
        var (text, lines, cells, table) = (new System.Text.StringBuilder(), new List<InputLine>(), new List<InputCell>(), 1);
        foreach (var row in rows.Split('\n'))
        {
            if (row == "=")
            {
                table++;
                continue;
            }

            var (start, first, column) = (text.Length, cells.Count, 0);
            foreach (var cell in row.Split('|'))
            {
                var parts = cell.Split('#');
                var span = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
                cells.Add(new(text.Length, text.Length + parts[0].Length, text.Length + 1000, column, span, 1));
                text.Append(parts[0]).Append('\n');
                column += span;
            }

            lines.Add(new(start, text.Length, start + 1000) { Table = table, FirstCell = first, CellCount = cells.Count - first });
        }

        return new(new string(' ', text.Length + 1000), text.ToString(), lines, cells);
    }
}
