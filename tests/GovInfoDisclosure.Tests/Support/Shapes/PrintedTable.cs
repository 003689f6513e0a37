namespace GovInfoDisclosure.Tests.Support.Shapes;

internal enum PrintedRole
{
    /// <summary>A heading over rows or columns.</summary>
    Heading,

    /// <summary>The label of a row.</summary>
    Label,

    /// <summary>A value.</summary>
    Value,
}

/// <summary>A cell as the form prints it: its text, which may hold line breaks, and where it stands in the grid.</summary>
internal sealed record PrintedCell(string Text, PrintedRole Role, int Column, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>The place of a value; null for labels and for rows that the layout does not know.</summary>
    public LayoutCell? Place { get; init; }

    public bool IsValue => Role == PrintedRole.Value;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The text on one line.</summary>
    public string Flat(string separator = "") => Text.Replace("\n", separator, StringComparison.Ordinal);

    public string[] Lines => Text.Split('\n');
}

/// <summary>A row as the form prints it: only the cells that begin in it, as in the rows of an HTML table.</summary>
internal sealed record PrintedRow(IReadOnlyList<PrintedCell> Cells)
{
    public IEnumerable<PrintedCell> Labels => Cells.Where(cell => !cell.IsValue);

    public IEnumerable<PrintedCell> Values => Cells.Where(cell => cell.IsValue);

    public bool HasValues => Values.Any();

    public bool HasBlank => Values.Any(cell => cell.IsBlank);

    /// <summary>Whether some values are printed and some are not, so that dropping the blanks loses the positions.</summary>
    public bool IsPartlyBlank => HasBlank && Values.Any(cell => !cell.IsBlank);

    /// <summary>Whether the digits of a glued row are its cells: each value is a single digit, and totals confirm it, or all are zero.</summary>
    public bool IsDigitEach
    {
        get
        {
            if (!Values.All(cell => cell.Text is [>= '0' and <= '9']))
                return false;
            var digits = Values.Select(cell => cell.Text[0] - '0').ToArray();
            var block = digits.Length switch { 7 => 7, 15 => 5, _ => 0 };
            return digits.Length == 1 || Array.TrueForAll(digits, digit => digit == 0) || (block > 0 && digits.Chunk(block).All(chunk => chunk.SkipLast(1).Sum() == chunk[^1]));
        }
    }
}

/// <summary>A table as the form prints it.</summary>
internal sealed record PrintedTable(ReportTable Table, int Columns, IReadOnlyList<PrintedRow> Rows)
{
    /// <summary>Whether the equations of the table hold, so that they can settle what the labels do not.</summary>
    public required bool IsConsistent { get; init; }

    /// <summary>The rows above the first value.</summary>
    public int HeaderRows => Rows.TakeWhile(row => !row.HasValues).Count();
}
