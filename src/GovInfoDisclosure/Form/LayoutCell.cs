namespace GovInfoDisclosure;

/// <summary>A place for a value in the official tables: where a row and a column meet.</summary>
public sealed class LayoutCell
{
    internal LayoutCell(LayoutRow row, LayoutColumn column)
    {
        Row = row;
        Column = column;
        Address = row.Address + "/" + column.Key;
        RowLabel = Describe(row, static row => row.Name);
        EnglishRowLabel = Describe(row, static row => row.EnglishLabel);
        Label = RowLabel + " / " + column.Label;
        EnglishLabel = EnglishRowLabel + " / " + column.EnglishLabel;
    }

    /// <summary>A number for each row and column of table P (by edition), R and L, so that readers can keep cells in an array.</summary>
    internal int Ordinal => (Row.Ordinal * 8) + Column.Index;

    /// <summary>The row.</summary>
    public LayoutRow Row { get; }

    /// <summary>The column.</summary>
    public LayoutColumn Column { get; }

    /// <summary>
    /// The address, a JSON Pointer (RFC 6901) into the JSON form, for instance
    /// <c>/disclosureRequests/results/partiallyDisclosed/total</c>.
    /// </summary>
    public string Address { get; }

    /// <summary>The place in Chinese, for instance 部分公开 / 总计.</summary>
    public string Label { get; }

    /// <summary>The place in English.</summary>
    public string EnglishLabel { get; }

    /// <summary>The name of the row, with that of the heading above where the name alone would stand twice in the table.</summary>
    internal string RowLabel { get; }

    /// <inheritdoc cref="RowLabel"/>
    internal string EnglishRowLabel { get; }

    /// <summary>The value that a report has in this place.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The value, or null when the report has no such table, or its table follows an edition without this place.</returns>
    public Cell? Find(DisclosureReport report)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        return Row.Table switch
        {
            ReportTable.ProactiveDisclosure =>
                report.ProactiveDisclosure is { } table && table.EditionOf((ProactiveRow)Row.Index) == Row.Edition
                ? table.GetCell((ProactiveRow)Row.Index, Column.Index)
                : null,
            ReportTable.DisclosureRequests => report.DisclosureRequests?[(RequestRow)Row.Index]?[(ApplicantCategory)Column.Index],
            _ => report.LegalRemedies?[(RemedyKind)Row.Index][(RemedyOutcome)Column.Index],
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Address;

    // 不予公开 / 其他 and 其他处理 / 其他 would be the same without the heading above.
    private static string Describe(LayoutRow row, Func<LayoutRow, string> label) =>
        row is { Table: ReportTable.DisclosureRequests, Parent.Parent: { } } ? label(row.Parent) + "·" + label(row)
        : row is { Table: ReportTable.LegalRemedies, Parent: { } parent } ? label(parent) + "·" + label(row)
        : label(row);
}

/// <summary>A place of the form with what a report has there.</summary>
/// <param name="Place">The place.</param>
/// <param name="Value">What stands there.</param>
internal readonly record struct CellValue(LayoutCell Place, Cell Value)
{
    internal string Address => Place.Address;
}
