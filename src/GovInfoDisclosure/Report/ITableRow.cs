namespace GovInfoDisclosure;

/// <summary>A row of a table, whatever its type: its cells by the positions of their columns.</summary>
internal interface ITableRow
{
    /// <summary>The edition whose columns the row has, or null where both editions have the same.</summary>
    ReportFormat? Edition { get; }

    /// <summary>The cell in a column of the row's edition; blank where there is none.</summary>
    Cell GetCell(int column);
}
