using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What one rule said about one place: a sum, a cell, a section, a sentence.</summary>
/// <remarks>
/// Findings are made by <see cref="ConsistencyChecker"/>, always in the same order: that of the rules, then that of the form.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Finding
{
    internal Finding(string ruleId, RuleOutcome outcome, IssueSeverity severity, BilingualText message)
    {
        RuleId = ruleId;
        Outcome = outcome;
        Severity = severity;
        Message = message;
    }

    /// <summary>The id of the rule, for instance <see cref="RuleIds.ApplicantSum"/>.</summary>
    public string RuleId { get; }

    /// <summary>Whether the rule holds, is broken, or cannot be decided.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>How much a broken rule weighs here.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>What was compared and what came out, in both languages.</summary>
    public BilingualText Message { get; internal init; }

    /// <summary>The left side of the comparison, or null when the rule compares no numbers.</summary>
    public FindingSide? Left { get; internal init; }

    /// <summary>The right side of the comparison, or null when the rule compares no numbers.</summary>
    public FindingSide? Right { get; internal init; }

    /// <summary>Left minus right, or null when a side has no value.</summary>
    public decimal? Delta => Left?.Value - Right?.Value;

    /// <summary>
    /// The addresses of all cells or parts of the checked report that the rule looked at, JSON Pointers into the JSON form.
    /// </summary>
    public ValueList<string> Cells { get; internal init; } = [];

    /// <summary>
    /// The cells that may be wrong, when the rule is broken: those that a repair changes, or all that the rule looked at when no repair
    /// says more.
    /// </summary>
    public ValueList<string> SuspectCells { get; internal init; } = [];

    /// <summary>
    /// The cells that hold no number and are needed for a decision; empty when the rule was decided. A cell of last year's report begins
    /// with <c>previousYear#</c>, one of the units with <c>units#</c> and its place among them.
    /// </summary>
    public ValueList<string> MissingCells { get; internal init; } = [];

    /// <summary>The words that the finding is about, for rules that read the text.</summary>
    public ValueList<FindingQuote> Quotes { get; internal init; } = [];

    /// <summary>
    /// Why the finding does not count, or null when it does (see <see cref="ConsistencyRuleSet.Suppress(string, string)"/>).
    /// </summary>
    public string? SuppressionReason { get; internal init; }

    /// <summary>Whether the finding was suppressed and does not count.</summary>
    public bool IsSuppressed => SuppressionReason is not null;

    /// <summary>
    /// Sixteen hexadecimal digits made of rule and place, not of values: the same in every run, after a correction or a filled blank
    /// elsewhere, and when paragraphs are inserted elsewhere. A sentence that stands twice has two. For
    /// <see cref="ConsistencyRuleSet.SuppressFingerprint"/>.
    /// </summary>
    public string Fingerprint => FindingFingerprint.Of(this);

    /// <summary>The place for the fingerprint where <see cref="Cells"/> depend on what other cells hold; null otherwise.</summary>
    internal string? Place { get; init; }

    /// <summary>How many findings before this one have the same rule, place and words.</summary>
    internal int Occurrence { get; init; }

    /// <summary>Rule, outcome and English message on one line.</summary>
    public override string ToString() => $"{RuleId} {Outcome} ({Severity}): {Message.English}";
}
