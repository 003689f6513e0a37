using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A row of an official table: a row of values, or a heading over other rows, which holds no values of its own.</summary>
/// <remarks>Table L is printed as one line; here each of its three blocks is a row.</remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class LayoutRow
{
    internal LayoutRow(ReportTable table, int index, string address, string number, string label, string englishLabel, LayoutRow? parent,
        ReportFormat? edition, LayoutColumn[] columns, string[] cores)
    {
        Table = table;
        Index = index;
        Address = address;
        Number = number;
        Name = label;
        EnglishLabel = englishLabel;
        Parent = parent;
        Edition = edition;
        Columns = columns;
        Cores = cores;
        FoldedLabel = LabelText.Fold(Label.AsSpan(), stackalloc char[LabelText.MaximumLength], out _).ToString();
        Cells = Array.ConvertAll(columns, column => new LayoutCell(this, column));
    }

    /// <summary>The table.</summary>
    public ReportTable Table { get; }

    /// <summary>The address, a JSON Pointer into the JSON form; several headings of table P have that of their table.</summary>
    public string Address { get; }

    /// <summary>The official number before the name, for instance <c>（一）</c>, or an empty string.</summary>
    public string Number { get; }

    /// <summary>The official name without its number, for instance 予以公开.</summary>
    public string Name { get; }

    /// <summary>The label as the form prints it: number and name.</summary>
    public string Label => Number + Name;

    /// <summary>The label in English.</summary>
    public string EnglishLabel { get; }

    /// <summary>The heading that the row stands under, or null.</summary>
    public LayoutRow? Parent { get; }

    /// <summary>The edition that the row belongs to, or null when it is the same in both.</summary>
    public ReportFormat? Edition { get; }

    /// <summary>The columns of the row; none for a heading.</summary>
    public IReadOnlyList<LayoutColumn> Columns { get; }

    /// <summary>The cells of the row, one a column; none for a heading.</summary>
    public IReadOnlyList<LayoutCell> Cells { get; }

    /// <summary>Whether the row is a heading over other rows and holds no values of its own.</summary>
    public bool IsHeading => Columns.Count == 0;

    /// <summary>
    /// The value of the row's enumeration (<see cref="RequestRow"/>, <see cref="ProactiveRow"/>, <see cref="RemedyKind"/>), or -1 for a
    /// heading.
    /// </summary>
    internal int Index { get; }

    /// <summary>
    /// The name, behind that of the heading above it where the name alone would be that of several rows, and behind its number where a
    /// column has the same name: （七）总计.
    /// </summary>
    internal string FullName => NeedsHeading ? Parent!.Name + "·" + Name : Columns.Any(column => column.Label == Name) ? Label : Name;

    /// <summary>The label in English, behind that of the heading above it where <see cref="FullName"/> has one.</summary>
    internal string FullEnglishLabel => NeedsHeading ? Parent!.EnglishLabel + "·" + EnglishLabel : EnglishLabel;

    /// <summary>Folded texts that identify a printed label as this row (see <c>LabelText</c>); the first is the official one.</summary>
    internal string[] Cores { get; }

    /// <summary>The label as printed labels are folded before they are compared with it.</summary>
    internal string FoldedLabel { get; }

    /// <summary>The number of headings above the row.</summary>
    internal int Depth => Parent is null ? 0 : Parent.Depth + 1;

    // 不予公开 / 其他 and 其他处理 / 其他 would be the same without the heading above, and 复议后起诉 says too little.
    private bool NeedsHeading => Table switch
    {
        ReportTable.DisclosureRequests => Parent?.Parent is not null,
        ReportTable.LegalRemedies => Parent is not null,
        _ => false,
    };

    /// <inheritdoc/>
    public override string ToString() => Label;
}
