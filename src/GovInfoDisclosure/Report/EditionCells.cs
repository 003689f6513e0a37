namespace GovInfoDisclosure;

/// <summary>The up to three cells of a row of table P, and the edition that the first set cell decided.</summary>
internal readonly record struct EditionCells
{
    private readonly Cell _first;
    private readonly Cell _second;
    private readonly Cell _third;
    private readonly ReportFormat? _edition;

    private EditionCells(ReportFormat edition, Cell first, Cell second, Cell third)
    {
        _edition = edition;
        (_first, _second, _third) = (first, second, third);
    }

    internal ReportFormat Edition => _edition ?? ReportFormat.Edition2021;

    internal Cell? Get(ReportFormat edition, int column) =>
        edition != Edition ? null : column switch { 0 => _first, 1 => _second, 2 => _third, _ => null };

    internal EditionCells Set(ReportFormat edition, int column, Cell? value)
    {
        // Copying a row column by column also sets the null columns of the other edition: they say nothing.
        if (value is not { } cell)
            return this;
        if (_edition is { } decided && decided != edition)
            throw EditionConflict.In(nameof(ProactiveDisclosure));
        return new(edition, column == 0 ? cell : _first, column == 1 ? cell : _second, column == 2 ? cell : _third);
    }

    // A row that was never set and one set to blanks of the edition of 2021 are the same row.
    public bool Equals(EditionCells other) =>
        Edition == other.Edition && _first == other._first && _second == other._second && _third == other._third;

    public override int GetHashCode() => (Edition, _first, _second, _third).GetHashCode();
}
