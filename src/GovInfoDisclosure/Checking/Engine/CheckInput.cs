namespace GovInfoDisclosure;

/// <summary>What a check was given.</summary>
/// <param name="Report">The report to check, as it was given.</param>
internal readonly record struct CheckInput(DisclosureReport Report)
{
    internal DisclosureReport? PreviousYear { get; init; }

    /// <summary>The reports that <see cref="Report"/> adds up; then nothing else is checked.</summary>
    internal IReadOnlyList<DisclosureReport>? Units { get; init; }

    internal bool UnitsAreComplete { get; init; }

    internal BlankCells Blanks { get; init; }

    /// <summary>What the reader of the report noticed.</summary>
    internal ReadResult? Reading { get; init; }
}
