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
}
