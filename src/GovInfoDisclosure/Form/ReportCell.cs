using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A cell of a report as one flat row: what CSV, Excel, Parquet and database libraries take as it is.</summary>
/// <remarks>
/// The columns are texts, numbers and enumerations, nothing nested, so that a row can also be serialised. Rows are made by
/// <see cref="ReportLayout.Cells(DisclosureReport)"/> and by <c>ReadResult.Cells()</c>; with <see cref="ReportLayout.Find"/> the address
/// leads to the place in the form.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportCell
{
    internal ReportCell(DisclosureReport report, CellValue cell)
    {
        var place = cell.Place;
        ReportingBody = report.Header.ReportingBody;
        ReportYear = report.Header.ReportYear;
        Edition = place.Row.Edition
            ?? (place.Row.Table == ReportTable.DisclosureRequests ? report.DisclosureRequests?.Edition : null) ?? report.Format;
        Table = place.Row.Table;
        Address = place.Address;
        Row = place.Row.FullName;
        Column = place.Column.Label;
        EnglishRow = place.Row.FullEnglishLabel;
        EnglishColumn = place.Column.EnglishLabel;
        Number = cell.Value.Number;
        Text = cell.Value.Text;
    }

    /// <summary>The reporting body, or null when the report does not state it.</summary>
    public string? ReportingBody { get; }

    /// <summary>The year that the report is about, or null when it does not state it.</summary>
    public int? ReportYear { get; }

    /// <summary>
    /// The edition that the row follows, in table R that of the table. Table L is the same in both editions: its rows have the format of
    /// the whole report, which can be mixed.
    /// </summary>
    public ReportFormat Edition { get; }

    /// <summary>The table.</summary>
    public ReportTable Table { get; }

    /// <summary>
    /// The address of the cell, a JSON Pointer into the JSON form, for instance <c>/legalRemedies/reconsideration/total</c>.
    /// </summary>
    public string Address { get; }

    /// <summary>The row in Chinese, with its heading where the name alone would stand twice: 不予公开·属于国家秘密.</summary>
    public string Row { get; }

    /// <summary>The column in Chinese, for instance 自然人.</summary>
    public string Column { get; }

    /// <summary>The row in English.</summary>
    public string EnglishRow { get; }

    /// <summary>The column in English.</summary>
    public string EnglishColumn { get; }

    /// <summary>The number in the unit of the form, or null when the cell is blank or holds text: a blank is not zero.</summary>
    public decimal? Number { get; }

    /// <summary>The text that stands in place of a number, unchanged, or null when the cell is blank or holds a number.</summary>
    public string? Text { get; }

    /// <summary>
    /// Whether the reader was not certain of the cell, as <c>ReadResult.DoubtfulCells</c> says; null in rows of a report alone, which does
    /// not know how it was read.
    /// </summary>
    public bool? IsDoubtful { get; internal init; }

    /// <summary>Address and content on one line.</summary>
    public override string ToString() => Address + ": " + Readable.Of(Number is { } number ? Cell.FromNumber(number) : Cell.FromText(Text));
}
