namespace GovInfoDisclosure;

/// <summary>How to check a report; without any, it is checked by itself, with <see cref="ConsistencyRuleSet.Default"/>.</summary>
public sealed record CheckOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>
    /// The report of the same body on the year before, for the rules between two years; null when there is none. A report on another year
    /// makes them not assessable, and one on the same year is compared as another version (<see cref="RuleIds.VersionsOfYear"/>).
    /// </summary>
    public DisclosureReport? PreviousYear { get; init; }

    /// <summary>The rules, and the findings that are accepted.</summary>
    /// <exception cref="ArgumentNullException">The rule set is null.</exception>
    public ConsistencyRuleSet Rules
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Rules));
    } = ConsistencyRuleSet.Default;

    /// <summary>
    /// Whether blank cells of the tables, also of last year's report and of the units, are unknown (as a rule) or count as 0. Findings that
    /// needed a blank then name it, <see cref="CheckResult.Blanks"/> says so, and nothing is derived for it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public BlankCells Blanks
    {
        get;
        init => field = value is BlankCells.Unknown or BlankCells.AsZero ? value : throw new ArgumentOutOfRangeException(nameof(Blanks));
    }

    /// <summary>
    /// For <c>CheckTotal</c>: whether the units are all that the report adds up. If not, its figures may be larger than their sum.
    /// </summary>
    public bool UnitsAreComplete { get; init; } = true;
}
