using System.Text;

namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>The text that a shape writes, and the truth about the cells in it.</summary>
internal sealed class ShapeText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, CellTruth> _cells;

    /// <param name="cells">The truth before anything was lost in printing.</param>
    public ShapeText(IEnumerable<KeyValuePair<string, CellTruth>> cells) => _cells = new(cells, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, CellTruth> Cells => _cells;

    public ShapeText Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }

    public ShapeText Append(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Notes where a row begins, for the excerpts in failure messages.</summary>
    public void Begin(PrintedRow row)
    {
        var line = 0;
        foreach (var chunk in _text.GetChunks())
            line += chunk.Span.Count('\n');
        Change(row, cell => cell with { Line = line });
    }

    /// <summary>Notes that the text does not settle the values of a row.</summary>
    public void Lose(PrintedRow row) => Change(row, cell => cell with { IsAmbiguous = true });

    /// <inheritdoc cref="Lose(PrintedRow)"/>
    public void Lose(PrintedTable table)
    {
        foreach (var row in table.Rows)
            Lose(row);
    }

    public override string ToString() => _text.ToString();

    private void Change(PrintedRow row, Func<CellTruth, CellTruth> change)
    {
        foreach (var cell in row.Values.Where(cell => cell.Place is not null))
            _cells[cell.Place!.Address] = change(_cells[cell.Place.Address]);
    }
}
