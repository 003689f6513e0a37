namespace GovInfoDisclosure;

/// <summary>How large the tables of an input may be.</summary>
internal static class TableLimits
{
    /// <summary>What to say where there are more rows or cells than are read; null where there are not.</summary>
    internal static Diagnostic? Beyond(InputDocument document, ReadOptions options)
    {
        if (document.Cells.Count > options.MaxTableCells)
            return new(DiagnosticDescriptors.TooManyTableCells, null,
                document.Locate(document.Cells[options.MaxTableCells].SourceOffset), options.MaxTableCells);
        var rows = 0;
        foreach (var line in document.Lines)
        {
            if (line.Table > 0 && ++rows > options.MaxTableRows)
                return new(DiagnosticDescriptors.TooManyTableRows, null, document.Locate(line.SourceOffset), options.MaxTableRows);
        }

        return null;
    }
}
