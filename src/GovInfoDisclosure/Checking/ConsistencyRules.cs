namespace GovInfoDisclosure;

/// <summary>The list of all rules; also the order of the findings.</summary>
internal static class ConsistencyRules
{
    internal static readonly ConsistencyRule[] All =
    [
        .. RequestRules.All,
        .. ProactiveRules.All,
        .. RemedyRules.All,
        .. CrossTableRules.All,
        .. NarrativeRules.All,
        .. PlausibilityRules.All,
        .. YearRules.All,
        .. TotalRules.All,
        .. FormRules.All,
        .. WordingRules.All,
        .. InputRules.All,
    ];

    private static readonly Dictionary<string, ConsistencyRule> ById = All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule of the library with an id, or null when there is none.</summary>
    internal static ConsistencyRule? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;

    /// <summary>Whether a rule of the library has this id and weighs as an error.</summary>
    internal static bool IsError(string id) => Find(id) is { Severity: IssueSeverity.Error };
}
