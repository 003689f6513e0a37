using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>The rules to check against, and the findings that are known and accepted. Immutable: every method returns a changed copy.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class ConsistencyRuleSet
{
    private readonly Suppression[] _suppressions;

    private ConsistencyRuleSet(IReadOnlyList<ConsistencyRule> rules, Suppression[] suppressions)
    {
        Rules = rules;
        _suppressions = suppressions;
    }

    /// <summary>Every rule, in a fixed order.</summary>
    public static ConsistencyRuleSet All { get; } = new(ConsistencyRules.All, []);

    /// <summary>
    /// The rules that <see cref="ConsistencyChecker.Check(DisclosureReport)"/> applies: all but the hints that fire on many sound reports
    /// (<c>CRS-07</c>, <c>FRM-13</c>, <c>FRM-14</c>, <c>FRM-15</c>).
    /// </summary>
    public static ConsistencyRuleSet Default { get; } = All.Without("CRS-07", "FRM-13", "FRM-14", "FRM-15");

    /// <summary>The rules of the set.</summary>
    public IReadOnlyList<ConsistencyRule> Rules { get; }

    /// <summary>The set without some rules.</summary>
    /// <param name="ruleIds">The ids, for instance <c>CRS-07</c>.</param>
    /// <exception cref="ArgumentException">There is no rule with such an id.</exception>
    public ConsistencyRuleSet Without(params string[] ruleIds)
    {
        Known(ruleIds);
        return new(Rules.Where(rule => !ruleIds.Contains(rule.Id, StringComparer.Ordinal)).ToArray(), _suppressions);
    }

    /// <summary>The set with no other than some rules.</summary>
    /// <param name="ruleIds">The ids. One that the set has not is not added.</param>
    /// <exception cref="ArgumentException">There is no rule with such an id.</exception>
    public ConsistencyRuleSet Only(params string[] ruleIds)
    {
        Known(ruleIds);
        return new(Rules.Where(rule => ruleIds.Contains(rule.Id, StringComparer.Ordinal)).ToArray(), _suppressions);
    }

    /// <summary>Accepts all findings of a rule: they stay visible, with the reason, and do not count.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="reason">Why they are accepted.</param>
    /// <exception cref="ArgumentException">There is no rule with this id, or the reason is empty.</exception>
    public ConsistencyRuleSet Suppress(string ruleId, string reason) => Suppress(new Suppression(ruleId, null, reason));

    /// <summary>Accepts the findings of a rule that concern one cell: they stay visible, with the reason, and do not count.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="address">The address of a cell that the findings look at, for instance <c>/disclosureRequests/newRequests/total</c>.</param>
    /// <param name="reason">Why they are accepted.</param>
    /// <exception cref="ArgumentException">There is no rule with this id, or the reason is empty.</exception>
    public ConsistencyRuleSet Suppress(string ruleId, string address, string reason) =>
        Suppress(new Suppression(ruleId, address ?? throw new ArgumentNullException(nameof(address)), reason));

    /// <summary>The reason for which a finding does not count, or null when it does.</summary>
    internal string? SuppressionReasonOf(Finding finding)
    {
        foreach (var suppression in _suppressions)
        {
            if (suppression.RuleId == finding.RuleId && (suppression.Address is null || finding.Cells.Contains(suppression.Address, StringComparer.Ordinal)))
                return suppression.Reason;
        }

        return null;
    }

    private ConsistencyRuleSet Suppress(Suppression suppression)
    {
        Known(suppression.RuleId);
        if (string.IsNullOrWhiteSpace(suppression.Reason))
            throw new ArgumentException("A finding is accepted with a reason only.", "reason");
        return new(Rules, [.. _suppressions, suppression]);
    }

    private static void Known(params string[] ruleIds)
    {
        if (ruleIds is null)
            throw new ArgumentNullException(nameof(ruleIds));
        foreach (var id in ruleIds)
        {
            if (!ConsistencyRules.All.Any(rule => rule.Id == id))
                throw new ArgumentException($"There is no rule {id}.", nameof(ruleIds));
        }
    }

    private sealed record Suppression(string RuleId, string? Address, string Reason);
}
