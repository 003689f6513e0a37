namespace GovInfoDisclosure;

// What is told of labels, columns and values.
internal sealed partial class TableReader
{
    // Once for each heading, whatever number of rows stands under it.
    private void ReportColumnsLeftOut(ValueGroup group, LayoutRow row)
    {
        foreach (var heading in _order.Of(group, row.Columns)?.LeftOut ?? [])
        {
            if (_columnsLeftOut.Add(heading))
            {
                var token = _tokens[heading];
                _store.Report(DiagnosticDescriptors.ColumnLeftOut, ReportSection.Of(row.Table).Address, token.SourceOffset,
                    _store.Quote(token.Start, token.End));
            }
        }
    }

    // A label that is recognised but not the official one is worth a hint to whoever publishes the report.
    private void ReportLabel(ValueGroup group, LayoutRow row)
    {
        if (group.LabelToken < 0)
            return;
        var token = _tokens[group.LabelToken];
        Span<char> printed = stackalloc char[LabelText.MaximumLength];

        // A label that the page broke over lines is not a wrong label.
        if (!row.FoldedLabel.AsSpan()
            .StartsWith(LabelText.Fold(_document.Text.AsSpan(token.Start, token.End - token.Start), printed, out _)))
            _store.Report(DiagnosticDescriptors.LabelDeviates, row.Address, token.SourceOffset, _store.Quote(token.Start, token.End),
                row.Label);
    }

    private void ReportUnplaced(Plan plan, ValueGroup group)
    {
        Use(group);
        var offset = OffsetOf(group);
        if (group.Tokens.All(token => _tokens[token].Kind == TableTokenKind.Empty || !HasDigits(_tokens[token])))
            return;
        var values = QuoteValues(group);
        var label = group.LabelToken >= 0 ? _store.Quote(_tokens[group.LabelToken].Start, _tokens[group.LabelToken].End) : "";
        if (group.Label is { } row && IndexOf(plan.Rows, row) is >= 0 and var repeated)
        {
            _repeated.Add(repeated);
            _store.Report(DiagnosticDescriptors.RowRepeated, row.Address, offset, row.Label, values);
        }
        else if (group.LabelToken >= 0 && _tokens[group.LabelToken] is { Kind: TableTokenKind.Heading, Row: { } heading })
            _store.Report(DiagnosticDescriptors.HeadingWithNumbers, heading.Address, offset, label, values);
        else if (group.HasUnknownLabel && group.LabelToken >= 0)
            _store.Report(DiagnosticDescriptors.ExtraRow, null, offset, label, values);
        else
            _store.Report(DiagnosticDescriptors.NumberNotPlaced, null, offset, values);
    }

    // Every digit of a table region is in a cell or in a diagnostic.
    private void ReportUnusedValues()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (token.Kind == TableTokenKind.Value && !_used[i] && HasDigits(token))
                _store.Report(DiagnosticDescriptors.NumberNotPlaced, null, token.SourceOffset, _store.Quote(token.Start, token.End));
        }
    }

    private string QuoteValues(ValueGroup group) => string.Join(" ", group.Tokens
        .Where(token => _tokens[token].Kind == TableTokenKind.Value)
        .Select(token => _store.Quote(_tokens[token].Start, _tokens[token].End)).Take(32));
}
