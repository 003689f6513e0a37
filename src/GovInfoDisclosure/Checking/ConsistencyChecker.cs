namespace GovInfoDisclosure;

/// <summary>Checks reports against the rules of the national format and traces contradictions to their cells.</summary>
/// <remarks>A checker reads no clock, file or culture: the same reports give the same result, finding by finding.</remarks>
public static class ConsistencyChecker
{
    /// <summary>Checks a report by itself, with the rules of <see cref="ConsistencyRuleSet.Default"/>.</summary>
    /// <param name="report">The report.</param>
    public static CheckResult Check(DisclosureReport report) => Check(report, ConsistencyRuleSet.Default);

    /// <summary>Checks a report by itself.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The rules, and the findings that are accepted.</param>
    public static CheckResult Check(DisclosureReport report, ConsistencyRuleSet rules) => new(new CheckInput(NotNull(report), NotNull(rules)));

    /// <summary>Checks a report, and whether it follows on from the report of the same body on the year before.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previousYear">The report on the year before.</param>
    public static CheckResult Check(DisclosureReport report, DisclosureReport previousYear) => Check(report, previousYear, ConsistencyRuleSet.Default);

    /// <summary>Checks a report, and whether it follows on from the report of the same body on the year before.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previousYear">The report on the year before.</param>
    /// <param name="rules">The rules, and the findings that are accepted.</param>
    public static CheckResult Check(DisclosureReport report, DisclosureReport previousYear, ConsistencyRuleSet rules) =>
        new(new CheckInput(NotNull(report), NotNull(rules)) { PreviousYear = NotNull(previousYear) });

    /// <summary>Checks a report that was read, with what the reader noticed about its headings and labels.</summary>
    /// <param name="input">What a reader returned.</param>
    /// <exception cref="DisclosureFormatException">The input holds no report.</exception>
    public static CheckResult Check(ReadResult input) => Check(input, ConsistencyRuleSet.Default);

    /// <summary>Checks a report that was read, with what the reader noticed about its headings and labels.</summary>
    /// <param name="input">What a reader returned.</param>
    /// <param name="rules">The rules, and the findings that are accepted.</param>
    /// <exception cref="DisclosureFormatException">The input holds no report.</exception>
    public static CheckResult Check(ReadResult input, ConsistencyRuleSet rules) =>
        new(new CheckInput(NotNull(input).GetReportOrThrow(), NotNull(rules)) { Reading = input });

    /// <summary>Compares a consolidated report (汇总) with the reports of all units that it adds up. Nothing else is checked.</summary>
    /// <param name="consolidated">The consolidated report.</param>
    /// <param name="units">The reports of all its units (编制主体), the body's own report included.</param>
    /// <exception cref="ArgumentException">A unit is null.</exception>
    public static CheckResult CheckTotal(DisclosureReport consolidated, IEnumerable<DisclosureReport> units) =>
        CheckTotal(consolidated, units, UnitCoverage.Complete, ConsistencyRuleSet.Default);

    /// <summary>Compares a consolidated report (汇总) with reports of units that it adds up. Nothing else is checked.</summary>
    /// <param name="consolidated">The consolidated report.</param>
    /// <param name="units">The reports of the units (编制主体).</param>
    /// <param name="coverage">Whether the units are all that the report adds up. If not, its figures may be larger than their sum.</param>
    /// <param name="rules">The rules, and the findings that are accepted.</param>
    /// <exception cref="ArgumentException">A unit is null.</exception>
    public static CheckResult CheckTotal(DisclosureReport consolidated, IEnumerable<DisclosureReport> units, UnitCoverage coverage, ConsistencyRuleSet rules)
    {
        NotNull(consolidated);
        var copy = NotNull(units).ToArray();
        if (copy.Contains(null))
            throw new ArgumentException("A unit is null.", nameof(units));
        return new(new CheckInput(consolidated, NotNull(rules)) { Units = copy, UnitsAreComplete = coverage == UnitCoverage.Complete });
    }

    private static T NotNull<T>(T value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);
}
