namespace GovInfoDisclosure;

/// <summary>Everything about a check that goes beyond "all sums hold".</summary>
internal sealed class CheckDetails
{
    private readonly CheckSubject _subject;
    private readonly HashSet<string> _suspects;
    private DerivedValue[]? _derived;

    internal CheckDetails(CheckSubject subject)
    {
        _subject = subject;
        var findings = Evaluate(includePasses: false);
        (Repairs, TracingLimits) = Trace(findings);
        _suspects = new(Repairs.SelectMany(static repair => repair.Changes).Select(static change => change.Address), StringComparer.Ordinal);
        Failures = findings.Where(IsOpen).Select(WithSuspects).ToArray();
        IsConsistent = !Failures.Any(static finding => finding.Severity == IssueSeverity.Error);
    }

    internal bool IsConsistent { get; }

    internal IReadOnlyList<Finding> Failures { get; }

    internal IReadOnlyList<Repair> Repairs { get; }

    internal IReadOnlyList<BilingualText> TracingLimits { get; }

    internal IReadOnlyList<DerivedValue> Derived =>
        _derived ??= _subject.Units is not null ? [] : [.. Derive(_subject.Requests), .. Derive(_subject.Remedies)];

    internal IReadOnlyList<Finding> AllFindings() => Evaluate(includePasses: true).Select(WithSuspects).ToArray();

    private IReadOnlyList<Finding> Evaluate(bool includePasses)
    {
        var context = new RuleContext(_subject, includePasses);
        foreach (var rule in _subject.Rules.Rules)
        {
            if (_subject.Includes(rule.Scope))
                context.Evaluate(rule);
        }

        return context.Findings;
    }

    private (IReadOnlyList<Repair> Repairs, IReadOnlyList<BilingualText> Limits) Trace(IReadOnlyList<Finding> findings)
    {
        var repairs = new List<Repair>();
        var limits = new List<BilingualText>();
        var evidence = new RepairEvidence(RepairHint.OfPreviousYear(_subject).Concat(NarrativeHints.Of(_subject)));
        if (_subject.Requests is { } requests && findings.Any(static finding => IsOpen(finding) && IsSumOfRequests(finding)))
        {
            repairs.AddRange(RepairTracer.Requests(requests, evidence, out var limit));
            if (limit is { } message)
                limits.Add(message);
        }

        if (_subject.Remedies is { } remedies && findings.Any(static finding => IsOpen(finding) && finding.RuleId == "REM-01"))
        {
            foreach (var equation in remedies.Form.Laws)
                repairs.AddRange(RepairTracer.Remedies(remedies, equation, evidence));
        }

        if (findings.Any(static finding => IsOpen(finding) && finding.RuleId == "PRO-08"))
            repairs.AddRange(RepairTracer.Fees(_subject));

        // The best of each table or block first; OrderBy is stable and keeps the order of the form.
        return (repairs.OrderBy(static repair => repair.Rank).ToArray(), limits);
    }

    private static bool IsOpen(Finding finding) => finding is { Outcome: RuleOutcome.Fail, IsSuppressed: false };

    private static bool IsSumOfRequests(Finding finding) => finding.RuleId is "REQ-01" or "REQ-02" or "REQ-03" or "REQ-04";

    private Finding WithSuspects(Finding finding)
    {
        if (finding.Outcome != RuleOutcome.Fail || !(IsSumOfRequests(finding) || finding.RuleId == "REM-01"))
            return finding;
        var traced = finding.Cells.Where(_suspects.Contains).ToValueList();
        return traced.Count == 0 || traced.Count == finding.SuspectCells.Count ? finding : finding with { SuspectCells = traced };
    }

    private static IEnumerable<DerivedValue> Derive(TableState? state) => state is null ? [] : Derivation.Of(state);
}
