namespace GovInfoDisclosure;

/// <summary>Reads table L: fifteen values in one line of three blocks.</summary>
internal static class RemedyTableReader
{
    private static readonly ReportSection Section = ReportSection.LegalRemedies;

    private static readonly LayoutCell[] Places = FormTable.Remedies.Cells;

    private static readonly LayoutColumn[] Columns = Array.ConvertAll(Places, static place => place.Column);

    internal static LegalRemedies? Read(InputDocument document, CellStore store, int firstLine, int endLine, out int lastLine)
    {
        var tokens = TableTokenizer.Tokenize(document, TableVocabulary.Remedies, firstLine, endLine);
        lastLine = LastTableLine(tokens, firstLine);
        var end = lastLine;
        var behind = tokens.FindAll(token => token.Line > end);
        tokens.RemoveAll(token => token.Line > end);
        if (RemedyTables.IsTable(behind))
        {
            // Last year's table may stand beside this year's; which is which, only its name tells.
            if (RemedyTables.IsOfLastYear(document, tokens) && end + 1 < endLine)
                return Read(document, store, end + 1, endLine, out lastLine);
            var again = behind.Find(static token => token.Kind == TableTokenKind.Value);
            store.Report(DiagnosticDescriptors.RowRepeated, Section.Address, again.SourceOffset, Section.Title,
                store.Quote(again.Start, again.End));
        }

        var isTable = tokens.Exists(static token => token.Kind is TableTokenKind.Column or TableTokenKind.Value);
        if (isTable)
            new RemedyRow(document, store, tokens).Apply(Gather(document, tokens));
        TokenLists.Return(tokens);
        return isTable ? TableBinding.Remedies(place => store[place]) : null;
    }

    // The table ends with the last value that stands before running text; what follows belongs to the next section.
    private static int LastTableLine(List<TableToken> tokens, int firstLine)
    {
        var last = firstLine - 1;
        var values = tokens.Exists(static token => token.Kind == TableTokenKind.Value) ? 0 : 1;
        foreach (var token in tokens)
        {
            if (values > 0 && last >= firstLine
                && (token.Kind == TableTokenKind.Sentence || (token.Kind == TableTokenKind.Unknown && !token.Structured)))
                break;
            if (token.Kind is TableTokenKind.Sentence)
                continue;
            values += token.Kind == TableTokenKind.Value ? 1 : 0;
            last = token.Line;
        }

        return last;
    }

    // One line of fifteen cells; or, as small tables of their own, three of five; or a stream of values.
    private static ValueGroup Gather(InputDocument document, List<TableToken> tokens)
    {
        var lines = ValueGroups.Gather(document, tokens, labelsOnRows: false).FindAll(static group => group.Structured);
        var all = new ValueGroup { Structured = lines.Count == 1 };
        if (lines.Count > 0 && lines.Sum(static group => group.Tokens.Count) >= Places.Length)
        {
            lines.ForEach(group => all.Tokens.AddRange(group.Tokens));
            return all;
        }

        all.Structured = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TableTokenKind.Value || (tokens[i].Kind == TableTokenKind.Empty && all.Tokens.Count > 0))
                all.Tokens.Add(i);
        }

        return all;
    }

    /// <summary>The one row of the table, as fifteen columns.</summary>
    private sealed class RemedyRow(InputDocument document, CellStore store, List<TableToken> tokens)
    {
        internal void Apply(ValueGroup group)
        {
            var resolver = new RowResolver(document, tokens, [group], static _ => Places.Length, order: null);
            var haveMoved = group.Structured && RemedyTables.HaveMoved(tokens);
            var resolved = haveMoved && RemedyTables.ByHeadings(tokens, group) is { } underHeadings ? underHeadings
                : RemedyTables.Order(document, tokens) is { } order ? InOrder(resolver, group, order)
                : haveMoved ? null
                : resolver.Resolve(group, Columns, static values => FormTable.Remedies.Holds(values));
            var values = string.Join(" ", group.Tokens.Where(token => tokens[token].Kind == TableTokenKind.Value)
                .Select(token => store.Quote(tokens[token].Start, tokens[token].End)));
            var offset = group.Tokens.Count > 0 ? tokens[group.Tokens[0]].SourceOffset : -1;
            TableTexts.Report(document, store, tokens);
            if (resolved is null)
            {
                store.Report(group.Tokens.Count == 0 ? DiagnosticDescriptors.RowMissing : DiagnosticDescriptors.RowUnreadable,
                    Section.Address, offset, Section.Title, values);
                return;
            }

            for (var i = 0; i < Places.Length; i++)
                store.Set(Places[i], resolved.Cells[i]);
            if (resolved.Recovery is not null)
            {
                var cut = resolved.Recovery == Recovery.OnlyCut ? DiagnosticDescriptors.DigitsCut : DiagnosticDescriptors.DigitsCutBySums;
                store.Report(cut, Section.Address, offset, Section.Title, values, Places.Length);
            }
            else if (ReportLeftOver(group) ? !AddsUp(resolved) : !group.Structured ? !Holds(resolved)
                : document.Lines[tokens[group.Tokens[0]].Line].IsSpaced && RemedyTables.AddUpElsewhere(resolved))
            {
                store.Report(DiagnosticDescriptors.RowDoubtful, Section.Address, offset, Section.Title, values);
            }

            ReportColumnLabels();
        }

        private static ResolvedRow? InOrder(RowResolver resolver, ValueGroup group, int[] order)
        {
            if (order.Length == 0 || resolver.Resolve(group, Columns, sumsHold: null) is not { } shown)
                return null;
            var cells = new PlacedCell?[Places.Length];
            for (var i = 0; i < order.Length; i++)
                cells[order[i]] = shown.Cells[i];
            return shown with { Cells = cells };
        }

        // A number beside the row, of which it may be a piece.
        private bool ReportLeftOver(ValueGroup group)
        {
            var isAny = false;
            for (var i = 0; i < tokens.Count; i++)
            {
                var text = document.Text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
                if (tokens[i].Kind != TableTokenKind.Value || group.Tokens.Contains(i) || !Characters.ContainsDigit(text))
                    continue;
                store.Report(DiagnosticDescriptors.NumberNotPlaced, null, tokens[i].SourceOffset,
                    store.Quote(tokens[i].Start, tokens[i].End));
                isAny = true;
            }

            return isAny;
        }

        private static bool AddsUp(ResolvedRow row) => row.Cells.All(static cell => cell?.Value.Cell.Count is not null) && Holds(row);

        private static bool Holds(ResolvedRow row) => row.Cells.Any(static cell => cell?.Value.Cell.Count is null)
            || FormTable.Remedies.Holds(row.Cells.Select(static cell => cell!.Value.Value.Cell.Count!.Value).ToArray());

        // 驳回申请 in the place of 其他结果.
        private void ReportColumnLabels()
        {
            Span<char> buffer = stackalloc char[LabelText.MaximumLength];
            foreach (var token in tokens)
            {
                if (token.ColumnLabel is not { } column)
                    continue;
                var printed = LabelText.Fold(document.Text.AsSpan(token.Start, token.End - token.Start), buffer, out _);
                if (column.Cores[0].AsSpan().IndexOf(printed) < 0)
                    store.Report(DiagnosticDescriptors.LabelDeviates, Section.Address, token.SourceOffset,
                        store.Quote(token.Start, token.End), column.Label);
            }
        }
    }
}
