using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What a rule needs to be decided.</summary>
internal enum RuleScope
{
    /// <summary>The report alone.</summary>
    Report,

    /// <summary>What the reader noticed about the input, too.</summary>
    Input,

    /// <summary>The report on the year before, too.</summary>
    PreviousYear,

    /// <summary>The reports of the units that a consolidated report adds up.</summary>
    Units,
}

/// <summary>A rule that reports are checked against: one of the library's, or one of your own.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class ConsistencyRule
{
    internal ConsistencyRule(
        string id, IssueSeverity severity, RuleScope scope, BilingualText title, BilingualText basis, Action<RuleContext> evaluate)
    {
        Id = id;
        Severity = severity;
        Scope = scope;
        Title = title;
        Basis = basis;
        Evaluate = evaluate;
    }

    /// <summary>The permanent id, for instance <c>REQ-01</c>; those of the library are in <see cref="RuleIds"/>.</summary>
    public string Id { get; }

    /// <summary>
    /// How much a broken rule weighs; single findings may weigh less or more where the documentation of the rule says so.
    /// </summary>
    public IssueSeverity Severity { get; }

    /// <summary>What the rule states.</summary>
    public BilingualText Title { get; }

    /// <summary>Where the rule comes from: law, the national format, arithmetic, or practice.</summary>
    public BilingualText Basis { get; }

    /// <summary>What the rule needs to be decided.</summary>
    internal RuleScope Scope { get; }

    /// <summary>Whether a rule about several reports applies whatever years they are on.</summary>
    internal bool ComparesAnyYears { get; init; }

    /// <summary>Whether a rule about two reports of one body also compares the units of a total with each other.</summary>
    internal bool ComparesUnits { get; init; }

    /// <summary>Whether every finding has the severity of the rule, because the user said so.</summary>
    internal bool HasOneSeverity { get; private init; }

    /// <summary>Looks at the context's reports and adds findings to it.</summary>
    internal Action<RuleContext> Evaluate { get; }

    /// <summary>
    /// Makes a rule of your own, to be added with <c>ConsistencyRuleSet.With</c>. It is evaluated for every single report.
    /// </summary>
    /// <param name="id">
    /// A permanent id of your choice: letters A to Z, digits and hyphens. It must be none of <see cref="RuleIds"/>.
    /// </param>
    /// <param name="title">What the rule states, in both languages.</param>
    /// <param name="basis">Where the rule comes from, in both languages.</param>
    /// <param name="severity">How much a broken rule weighs.</param>
    /// <param name="evaluate">
    /// What the rule says of a report: one result for each place it looks at; none where it does not apply. It may be called more than once
    /// and by several threads, and must give the same results for the same report. What it throws reaches the caller of the check.
    /// </param>
    /// <exception cref="ArgumentNullException">The id or the function is null.</exception>
    /// <exception cref="ArgumentException">The id holds other characters, or a text is empty in a language.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public static ConsistencyRule Create(
        string id, BilingualText title, BilingualText basis, IssueSeverity severity,
        Func<DisclosureReport, IEnumerable<RuleResult>> evaluate)
    {
        if (id is null)
            throw new ArgumentNullException(nameof(id));
        if (evaluate is null)
            throw new ArgumentNullException(nameof(evaluate));
        if (id.Length == 0
            || !id.All(static character => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            throw new ArgumentException($"The id \"{id}\" of a rule must consist of letters A to Z, digits and hyphens.", nameof(id));
        return new(
            id, Known(severity), RuleScope.Report, RuleResult.Complete(title, nameof(title)), RuleResult.Complete(basis, nameof(basis)),
            context => context.AddResults(evaluate(context.Report)));
    }

    /// <inheritdoc/>
    public override string ToString() => Id + " " + Title.English;

    /// <summary>The rule with another severity, which all its findings have.</summary>
    internal ConsistencyRule With(IssueSeverity severity) =>
        new(Id, Known(severity), Scope, Title, Basis, Evaluate)
        {
            ComparesAnyYears = ComparesAnyYears,
            ComparesUnits = ComparesUnits,
            HasOneSeverity = true,
        };

    private static IssueSeverity Known(IssueSeverity severity) => severity is >= IssueSeverity.Info and <= IssueSeverity.Error
        ? severity
        : throw new ArgumentOutOfRangeException(nameof(severity), severity, "There is no such severity.");
}
