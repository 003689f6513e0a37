namespace GovInfoDisclosure;

/// <summary>The cells that repairs change: of the cells of a broken sum, those that are wrong.</summary>
internal sealed class TracedCells
{
    private readonly HashSet<string> _changed;

    internal TracedCells(IEnumerable<Repair> repairs) =>
        _changed = new(repairs.SelectMany(static repair => repair.Changes).Select(static change => change.Address), StringComparer.Ordinal);

    internal static bool IsSumOfRequests(Finding finding) =>
        finding.RuleId is RuleIds.RequestBalance or RuleIds.ResultSum or RuleIds.ApplicantSum or RuleIds.RequestNumbers;

    /// <summary>A finding of a broken sum that suspects none but the cells of repairs, where there are such.</summary>
    internal Finding Narrow(Finding finding)
    {
        if (finding.Outcome != RuleOutcome.Fail || !(IsSumOfRequests(finding) || finding.RuleId == RuleIds.RemedySum))
            return finding;
        var traced = finding.Cells.Where(_changed.Contains).ToValueList();
        return traced.Count == 0 || traced.Count == finding.SuspectCells.Count ? finding : finding with { SuspectCells = traced };
    }
}
