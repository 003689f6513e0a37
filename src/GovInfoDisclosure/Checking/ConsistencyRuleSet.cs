using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// The rules to check against, and the findings that are known and accepted. Immutable: every method returns a changed copy.
/// </summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class ConsistencyRuleSet
{
    // REQ-01 to REQ-04.
    private const int SumRules = 4;

    private readonly Suppression[] _suppressions;

    private ConsistencyRuleSet(IReadOnlyList<ConsistencyRule> rules, Suppression[] suppressions)
    {
        Rules = rules;
        _suppressions = suppressions;
        HasAllSums = suppressions.Length == 0
            && rules.Count(static rule => rule.Severity == IssueSeverity.Error && TracedCells.IsAboutSumsOfRequests(rule.Id)) == SumRules;
        HasOnlyPlainErrors = rules.All(static rule => rule.Severity != IssueSeverity.Error || ConsistencyRules.IsError(rule.Id));
    }

    /// <summary>Every rule of the library, in a fixed order.</summary>
    public static ConsistencyRuleSet All { get; } = new(ConsistencyRules.All, []);

    /// <summary>
    /// The rules that <see cref="ConsistencyChecker.Check(DisclosureReport)"/> applies: all but the hints that fire on many sound reports
    /// (<c>CRS-07</c>, <c>FRM-13</c>, <c>FRM-14</c>, <c>FRM-15</c>).
    /// </summary>
    public static ConsistencyRuleSet Default { get; } =
        All.Without(RuleIds.FeesInSectionSix, RuleIds.ContactDetails, RuleIds.Accountability, RuleIds.FiveTopics);

    /// <summary>The rules of the set; those of your own come last.</summary>
    public IReadOnlyList<ConsistencyRule> Rules { get; }

    /// <summary>Whether no rules weigh as errors but those that do so by themselves: what <see cref="QuickCheck"/> knows.</summary>
    internal bool HasOnlyPlainErrors { get; }

    /// <summary>Whether every rule about the sums of table R is there as an error, and no finding of it is accepted.</summary>
    internal bool HasAllSums { get; }

    /// <summary>The set without some rules.</summary>
    /// <param name="ruleIds">The ids, for instance <see cref="RuleIds.FeesInSectionSix"/>.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">There is no rule with such an id.</exception>
    public ConsistencyRuleSet Without(params string[] ruleIds)
    {
        Known(ruleIds, nameof(ruleIds));
        return new(Rules.Where(rule => !ruleIds.Contains(rule.Id, StringComparer.Ordinal)).ToArray(), _suppressions);
    }

    /// <summary>The set with no other than some rules.</summary>
    /// <param name="ruleIds">The ids. One that the set has not is not added.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">There is no rule with such an id.</exception>
    public ConsistencyRuleSet Only(params string[] ruleIds)
    {
        Known(ruleIds, nameof(ruleIds));
        return new(Rules.Where(rule => ruleIds.Contains(rule.Id, StringComparer.Ordinal)).ToArray(), _suppressions);
    }

    /// <summary>The set with rules of your own.</summary>
    /// <param name="rules">The rules, made with <see cref="ConsistencyRule.Create"/>.</param>
    /// <exception cref="ArgumentNullException">The list or a rule is null.</exception>
    /// <exception cref="ArgumentException">A rule has the id of one of the library or of the set, or the same as another one.</exception>
    public ConsistencyRuleSet With(params ConsistencyRule[] rules)
    {
        if (rules is null || rules.Contains(null!))
            throw new ArgumentNullException(nameof(rules));
        var all = new List<ConsistencyRule>(Rules);
        foreach (var rule in rules)
        {
            if (ConsistencyRules.Find(rule.Id) is not null || all.Any(other => other.Id == rule.Id))
                throw new ArgumentException($"There is a rule {rule.Id} already.", nameof(rules));
            all.Add(rule);
        }

        return new([.. all], _suppressions);
    }

    /// <summary>The set with another weight for one rule: all its findings weigh the same.</summary>
    /// <param name="ruleId">The id of a rule of the set.</param>
    /// <param name="severity">How much its findings weigh.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">There is no rule with this id, or the set has it not.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public ConsistencyRuleSet WithSeverity(string ruleId, IssueSeverity severity)
    {
        Known(ruleId, nameof(ruleId));
        if (!Rules.Any(rule => rule.Id == ruleId))
            throw new ArgumentException($"The set has no rule {ruleId}.", nameof(ruleId));
        return new(Rules.Select(rule => rule.Id == ruleId ? rule.With(severity) : rule).ToArray(), _suppressions);
    }

    /// <summary>Accepts all findings of a rule: they stay visible, with the reason, and do not count.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="reason">Why they are accepted.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">There is no rule with this id, or the reason is empty.</exception>
    public ConsistencyRuleSet Suppress(string ruleId, string reason)
    {
        Known(ruleId, nameof(ruleId));
        return With(new Suppression(finding => finding.RuleId == ruleId, Given(reason)));
    }

    /// <summary>Accepts the findings of a rule that concern one place: they stay visible, with the reason, and do not count.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="address">
    /// The address of a cell, header field, section or paragraph that the findings look at, for instance
    /// <c>/disclosureRequests/newRequests/total</c>.
    /// </param>
    /// <param name="reason">Why they are accepted.</param>
    /// <exception cref="ArgumentNullException">The id or the address is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no rule with this id, the JSON form has no such address, or the reason is empty.
    /// </exception>
    public ConsistencyRuleSet Suppress(string ruleId, string address, string reason)
    {
        Known(ruleId, nameof(ruleId));
        ReportAddress.Existing(address, nameof(address));
        return With(new Suppression(
            finding => finding.RuleId == ruleId && finding.Cells.Contains(address, StringComparer.Ordinal), Given(reason)));
    }

    /// <summary>Accepts one finding: it stays visible, with the reason, and does not count.</summary>
    /// <param name="fingerprint">The <see cref="Finding.Fingerprint"/> of the finding.</param>
    /// <param name="reason">Why it is accepted.</param>
    /// <exception cref="ArgumentNullException">The fingerprint is null.</exception>
    /// <exception cref="ArgumentException">
    /// The fingerprint is none (sixteen hexadecimal digits in small letters), or the reason is empty.
    /// </exception>
    public ConsistencyRuleSet SuppressFingerprint(string fingerprint, string reason)
    {
        if (fingerprint is null)
            throw new ArgumentNullException(nameof(fingerprint));
        if (fingerprint.Length != 16 || !fingerprint.All(static digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            throw new ArgumentException(
                $"\"{fingerprint}\" is no fingerprint of a finding: sixteen hexadecimal digits.", nameof(fingerprint));
        }

        return With(new Suppression(finding => finding.Fingerprint == fingerprint, Given(reason)));
    }

    /// <summary>The finding, with the reason for which it does not count if it is one of the accepted ones.</summary>
    internal Finding Judged(Finding finding)
    {
        foreach (var suppression in _suppressions)
        {
            if (suppression.Concerns(finding))
                return finding with { SuppressionReason = suppression.Reason };
        }

        return finding;
    }

    private ConsistencyRuleSet With(Suppression suppression) => new(Rules, [.. _suppressions, suppression]);

    private static string Given(string reason) =>
        string.IsNullOrWhiteSpace(reason)
            ? throw new ArgumentException("A finding is accepted with a reason only.", nameof(reason))
            : reason;

    private void Known(string[] ruleIds, string parameter)
    {
        if (ruleIds is null)
            throw new ArgumentNullException(parameter);
        foreach (var id in ruleIds)
            Known(id, parameter);
    }

    private void Known(string ruleId, string parameter)
    {
        if (ruleId is null)
            throw new ArgumentNullException(parameter);
        if (ConsistencyRules.Find(ruleId) is null && !Rules.Any(rule => rule.Id == ruleId))
            throw new ArgumentException($"There is no rule {ruleId}.", parameter);
    }

    private sealed record Suppression(Func<Finding, bool> Concerns, string Reason);
}
