namespace GovInfoDisclosure;

/// <summary>A cell's value with the slice of <see cref="InputDocument.Text"/> that it was read from.</summary>
internal readonly record struct PlacedCell(CellText Value, int Start, int Length, int SourceOffset)
{
    internal static PlacedCell From(in TableToken token) => new(token.Value, token.Start, token.End - token.Start, token.SourceOffset);
}

/// <summary>The values of a group, one a column of its row.</summary>
/// <param name="Cells">The cells; null for a blank.</param>
/// <param name="Recovery">How they were found, when it was not plain.</param>
internal sealed record ResolvedRow(PlacedCell?[] Cells, Recovery? Recovery);
