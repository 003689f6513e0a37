using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A place for a value in the official tables: where a row and a column meet.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class LayoutCell
{
    internal LayoutCell(LayoutRow row, LayoutColumn column)
    {
        Row = row;
        Column = column;
        Address = row.Address + "/" + column.Key;
        Label = row.FullName + " / " + column.Label;
        EnglishLabel = row.FullEnglishLabel + " / " + column.EnglishLabel;
    }

    /// <summary>The position among <see cref="FormTable.AllCells"/>, so that readers can keep values in an array.</summary>
    internal int Number { get; set; }

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

    /// <summary>The value that a report has in this place.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The value, or null when the report has no such table, or its table follows an edition without this place.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public Cell? Find(DisclosureReport report)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        return TableBinding.Find(report, this);
    }

    /// <inheritdoc/>
    public override string ToString() => Address;
}

/// <summary>A place of the form with what a report has there.</summary>
/// <param name="Place">The place.</param>
/// <param name="Value">What stands there.</param>
internal readonly record struct CellValue(LayoutCell Place, Cell Value)
{
    internal string Address => Place.Address;
}
