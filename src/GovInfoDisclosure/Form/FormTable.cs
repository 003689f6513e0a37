namespace GovInfoDisclosure;

/// <summary>
/// A table of the form in one edition: its rows, its cells and the laws of its sums. Whatever must know how a table is built, from the
/// readers to the tracing of contradictions, knows it from here.
/// </summary>
internal sealed partial class FormTable
{
    /// <summary>Counts from here on are not added with 64-bit arithmetic: a sum of all cells of a table could overflow.</summary>
    internal const long Limit = 1L << 52;

    private static readonly FormTable Proactive2021 = new(ReportTable.ProactiveDisclosure, ProactiveTable.Rows);
    private static readonly FormTable Proactive2019 = new(ReportTable.ProactiveDisclosure, ProactiveTable.TrialRows);

    private readonly LayoutRow?[] _byIndex;
    private readonly LayoutColumn[]?[] _columns;

    private FormTable(ReportTable table, LayoutRow[] rows)
    {
        Table = table;
        Rows = rows;
        DataRows = Array.FindAll(rows, static row => !row.IsHeading);
        Cells = DataRows.SelectMany(static row => row.Cells).ToArray();
        Width = DataRows.Max(static row => row.Columns.Count);
        _byIndex = new LayoutRow?[1 + DataRows.Max(static row => row.Index)];
        foreach (var row in DataRows)
            _byIndex[row.Index] = row;
        _columns = Array.ConvertAll(_byIndex, static row => row?.Columns.ToArray());
        Laws = LawsOf(table).ToArray();
        RowLaw = Array.Find(Laws, law => law.Cells.All(cell => cell < Width));
        ColumnLaws = Array.FindAll(Laws, law => law.Cells.Select(cell => cell / Width).Distinct().Count() > 1);
        RowFactors = RowLaw is null ? [] : FactorsOf(RowLaw, Width, 1);
        ColumnFactors = Array.FindAll(ColumnLaws, IsOfFirstColumn).Select(law => FactorsOf(law, DataRows.Length, Width)).ToArray();
    }

    internal static FormTable Requests2021 { get; } = new(ReportTable.DisclosureRequests, RequestTable.Rows);

    internal static FormTable Requests2019 { get; } = new(ReportTable.DisclosureRequests, RequestTable.TrialRows);

    internal static FormTable Remedies { get; } = new(ReportTable.LegalRemedies, RemedyTable.Rows);

    /// <summary>The cells of all tables and editions, each once, by their numbers.</summary>
    internal static LayoutCell[] AllCells { get; } = Number(Proactive2021, Proactive2019, Requests2021, Requests2019, Remedies);

    /// <summary>The rows of table P that every table has, whatever its editions.</summary>
    internal static LayoutRow[] ProactiveRowsOfBoth { get; } =
        Array.FindAll(Proactive2021.DataRows, static row => Proactive2019.Find(row.Index) is not null);

    internal ReportTable Table { get; }

    /// <summary>The rows in the order of the form, headings included.</summary>
    internal LayoutRow[] Rows { get; }

    /// <summary>The rows that hold values.</summary>
    internal LayoutRow[] DataRows { get; }

    /// <summary>The cells, row by row.</summary>
    internal LayoutCell[] Cells { get; }

    /// <summary>The number of columns of the widest row. In tables R and L all rows have as many.</summary>
    internal int Width { get; }

    /// <summary>The laws of the table's sums; none for table P.</summary>
    internal Law[] Laws { get; }

    /// <summary>
    /// The law inside the first row: with the numbers of any row in their order it says whether that row adds up. Null for table P.
    /// </summary>
    internal Law? RowLaw { get; }

    /// <summary>The laws between rows.</summary>
    internal Law[] ColumnLaws { get; }

    /// <summary>
    /// What the columns count for in the law inside a row: 1 on its left side, -1 on its right. None for table P.
    /// </summary>
    internal int[] RowFactors { get; }

    /// <summary>
    /// What the rows count for in the laws between them, one list a law: 1 on the left side, -1 on the right, 0 where a law leaves a row
    /// out. The laws are the same in every column, and stand here once.
    /// </summary>
    internal int[][] ColumnFactors { get; }

    internal static FormTable Of(ReportTable table, ReportFormat edition) => table switch
    {
        ReportTable.ProactiveDisclosure => Proactive(edition),
        ReportTable.DisclosureRequests => Requests(edition),
        _ => Remedies,
    };

    internal static FormTable Proactive(ReportFormat edition) => edition == ReportFormat.Trial2019 ? Proactive2019 : Proactive2021;

    internal static FormTable Requests(ReportFormat edition) => edition == ReportFormat.Trial2019 ? Requests2019 : Requests2021;

    /// <summary>The row with a value of the table's enumeration, or null when the edition has none.</summary>
    internal LayoutRow? Find(int index) => index < _byIndex.Length ? _byIndex[index] : null;

    /// <summary>The row with a value of the table's enumeration.</summary>
    internal LayoutRow RowAt(int index) => Find(index) ?? throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The columns of the row with a value of the table's enumeration.</summary>
    internal LayoutColumn[] ColumnsAt(int index) => _columns[index] ?? throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether all laws hold; the values must lie below <see cref="Limit"/>.</summary>
    /// <param name="values">The numbers by the positions of their cells.</param>
    internal bool Holds(ReadOnlySpan<long> values)
    {
        foreach (var law in Laws)
        {
            if (!law.Holds(values))
                return false;
        }

        return true;
    }

    /// <summary>Whether a cell is by law the sum of others.</summary>
    internal bool IsTotal(LayoutCell place)
    {
        var position = Array.IndexOf(Cells, place);
        return Array.Exists(Laws, law => law.Left.Length == 1 && law.Left[0] == position);
    }

    private static LayoutCell[] Number(params FormTable[] tables)
    {
        var cells = tables.SelectMany(static table => table.Cells).Distinct().ToArray();
        for (var number = 0; number < cells.Length; number++)
            cells[number].Number = number;
        return cells;
    }
}
