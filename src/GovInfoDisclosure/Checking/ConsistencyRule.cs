using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What a rule needs to be decided.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum RuleScope
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

/// <summary>A rule that reports are checked against.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class ConsistencyRule
{
    internal ConsistencyRule(string id, IssueSeverity severity, RuleScope scope, BilingualText title, BilingualText basis, Action<RuleContext> evaluate)
    {
        Id = id;
        Severity = severity;
        Scope = scope;
        Title = title;
        Basis = basis;
        Evaluate = evaluate;
    }

    /// <summary>The permanent id, for instance <c>REQ-01</c>.</summary>
    public string Id { get; }

    /// <summary>How much a broken rule weighs; single findings may weigh less or more where the documentation of the rule says so.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>What the rule needs to be decided.</summary>
    public RuleScope Scope { get; }

    /// <summary>What the rule states.</summary>
    public BilingualText Title { get; }

    /// <summary>Where the rule comes from: law, the national format, arithmetic, or practice.</summary>
    public BilingualText Basis { get; }

    /// <summary>Whether a rule about two reports also applies to two of the same year.</summary>
    internal bool ComparesAnyYears { get; init; }

    /// <summary>Looks at the context's reports and adds findings to it.</summary>
    internal Action<RuleContext> Evaluate { get; }

    /// <inheritdoc/>
    public override string ToString() => Id + " " + Title.English;
}
