namespace GovInfoDisclosure;

/// <summary>
/// The cells that repairs change, but for those that other evidence rules out: of the cells of a broken sum, those that are wrong.
/// </summary>
internal sealed class TracedCells
{
    private readonly HashSet<string> _changed;

    internal TracedCells(IEnumerable<Repair> repairs) =>
        _changed = new(
            repairs.Where(static repair => !repair.IsRuledOut).SelectMany(static repair => repair.Changes)
                .Select(static change => change.Address),
            StringComparer.Ordinal);

    internal static bool IsAboutSumsOfRequests(string ruleId) =>
        ruleId is RuleIds.RequestBalance or RuleIds.ResultSum or RuleIds.ApplicantSum or RuleIds.RequestNumbers;

    /// <summary>A finding of a broken sum that suspects none but the cells of repairs, where there are such.</summary>
    internal Finding Narrow(Finding finding)
    {
        if (finding.Outcome != RuleOutcome.Fail || !(IsAboutSumsOfRequests(finding.RuleId) || finding.RuleId == RuleIds.RemedySum))
            return finding;
        var traced = finding.Cells.Where(_changed.Contains).ToValueList();
        return traced.Count == 0 || traced.Count == finding.SuspectCells.Count ? finding : finding with { SuspectCells = traced };
    }
}
