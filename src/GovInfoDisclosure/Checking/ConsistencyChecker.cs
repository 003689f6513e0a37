using System.Runtime.CompilerServices;

namespace GovInfoDisclosure;

/// <summary>Checks reports against the rules of the national format and traces contradictions to their cells.</summary>
/// <remarks>A checker reads no clock, file or culture: the same reports give the same result, finding by finding.</remarks>
public static class ConsistencyChecker
{
    /// <summary>Checks a report by itself, with the rules of <see cref="ConsistencyRuleSet.Default"/>.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static CheckResult Check(DisclosureReport report) => Check(report, CheckOptions.Default);

    /// <summary>Checks a report, also against that on the year before where the options have one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Last year's report, the rules, and what blanks mean.</param>
    /// <exception cref="ArgumentNullException">The report or the options are null.</exception>
    public static CheckResult Check(DisclosureReport report, CheckOptions options) =>
        Check(NotNull(report), NotNull(options), reading: null);

    /// <summary>Checks a report that was read, with what the reader noticed about its headings and labels.</summary>
    /// <param name="input">What a reader returned.</param>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    /// <exception cref="DisclosureFormatException">The input holds no report.</exception>
    public static CheckResult Check(ReadResult input) => Check(input, CheckOptions.Default);

    /// <summary>
    /// Checks a report that was read, with what the reader noticed about its headings and labels, also against the report on the year
    /// before where the options have one.
    /// </summary>
    /// <param name="input">What a reader returned.</param>
    /// <param name="options">Last year's report, the rules, and what blanks mean.</param>
    /// <exception cref="ArgumentNullException">The input or the options are null.</exception>
    /// <exception cref="DisclosureFormatException">The input holds no report.</exception>
    public static CheckResult Check(ReadResult input, CheckOptions options) =>
        Check(NotNull(input).GetReportOrThrow(), NotNull(options), reading: input);

    /// <summary>Compares a consolidated report (汇总) with the reports of all units that it adds up. Nothing else is checked.</summary>
    /// <param name="consolidated">The consolidated report.</param>
    /// <param name="units">The reports of all its units (编制主体), the body's own report included.</param>
    /// <exception cref="ArgumentNullException">The report or the list of units is null.</exception>
    /// <exception cref="ArgumentException">A unit is null.</exception>
    public static CheckResult CheckTotal(DisclosureReport consolidated, IEnumerable<DisclosureReport> units) =>
        CheckTotal(consolidated, units, CheckOptions.Default);

    /// <summary>Compares a consolidated report (汇总) with reports of units that it adds up. Nothing else is checked.</summary>
    /// <param name="consolidated">The consolidated report.</param>
    /// <param name="units">The reports of the units (编制主体).</param>
    /// <param name="options">Whether the units are complete, the rules, and what blanks mean.</param>
    /// <exception cref="ArgumentNullException">The report, the list of units or the options are null.</exception>
    /// <exception cref="ArgumentException">A unit is null, or the options have a report on the year before.</exception>
    public static CheckResult CheckTotal(DisclosureReport consolidated, IEnumerable<DisclosureReport> units, CheckOptions options)
    {
        NotNull(consolidated);
        var copy = NotNull(units).ToArray();
        if (copy.Contains(null!))
            throw new ArgumentException("A unit is null.", nameof(units));
        if (NotNull(options).PreviousYear is not null)
            throw new ArgumentException("A consolidated report is compared with its units only, not with last year's.", nameof(options));
        var input = new CheckInput(consolidated) { Units = copy, UnitsAreComplete = options.UnitsAreComplete, Blanks = options.Blanks };
        return new(input, options.Rules);
    }

    private static CheckResult Check(DisclosureReport report, CheckOptions options, ReadResult? reading) =>
        new(new CheckInput(report) { PreviousYear = options.PreviousYear, Blanks = options.Blanks, Reading = reading }, options.Rules);

    private static T NotNull<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);
}
