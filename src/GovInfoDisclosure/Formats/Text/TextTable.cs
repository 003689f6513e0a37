using System.Text;

namespace GovInfoDisclosure;

/// <summary>
/// A pipe table whose columns line up by display width. A row with fewer cells than the table has columns spans some of them.
/// </summary>
internal sealed class TextTable
{
    private const int BetweenColumns = 3; // " | "

    private readonly int[] _widths;
    private readonly List<Line> _lines = [];

    internal TextTable(int columns) => _widths = new int[columns];

    /// <summary>Adds a row of cells; those after the first <paramref name="labels"/> are aligned to the right.</summary>
    /// <param name="cells">The texts.</param>
    /// <param name="spans">The number of columns that each cell covers; null: one each.</param>
    /// <param name="labels">The number of cells that are aligned to the left.</param>
    internal void Add(string[] cells, int[]? spans, int labels) => _lines.Add(new(cells, spans, labels));

    /// <summary>Adds a rule under a row of as many cells.</summary>
    internal void AddRule(int[]? spans, int labels) => _lines.Add(new(null, spans, labels));

    internal void AppendTo(StringBuilder output)
    {
        Measure();
        foreach (var line in _lines)
            Append(output, line);
    }

    // Narrow cells first; then what a spanning cell needs beyond its columns goes to them in equal parts, the first ones taking the rest.
    private void Measure()
    {
        foreach (var maximum in _lines.Select(static line => line.Spans?.Max() ?? 1).Distinct().OrderBy(static span => span))
        {
            foreach (var line in _lines)
            {
                if (line.Cells is not null)
                    Widen(line, maximum);
            }
        }
    }

    private void Widen(Line line, int span)
    {
        var column = 0;
        for (var i = 0; i < line.Cells!.Length; i++)
        {
            var count = line.Spans?[i] ?? 1;
            var missing = count == span ? DisplayWidth.Of(line.Cells[i]) - Width(column, count) : 0;
            for (var rest = count; missing > 0; rest--)
            {
                var share = (missing + rest - 1) / rest;
                _widths[column + count - rest] += share;
                missing -= share;
            }

            column += count;
        }
    }

    private int Width(int column, int count)
    {
        var width = (count - 1) * BetweenColumns;
        for (var i = 0; i < count; i++)
            width += _widths[column + i];
        return width;
    }

    private void Append(StringBuilder output, Line line)
    {
        output.Append('|');
        var column = 0;
        for (var i = 0; column < _widths.Length; i++)
        {
            var count = line.Spans?[i] ?? 1;
            var width = Width(column, count);
            if (line.Cells is { } cells)
                AppendCell(output, cells[i], width, i >= line.Labels);
            else
                output.Append('-', width + 1).Append(i < line.Labels ? '-' : ':');
            output.Append('|');
            column += count;
        }

        output.Append('\n');
    }

    private static void AppendCell(StringBuilder output, string cell, int width, bool right)
    {
        var padding = width - DisplayWidth.Of(cell);
        output.Append(' ', right ? padding + 1 : 1).Append(cell).Append(' ', right ? 1 : padding + 1);
    }

    private sealed record Line(string[]? Cells, int[]? Spans, int Labels);
}
