namespace GovInfoDisclosure;

/// <summary>Everything about a check that goes beyond "all sums hold".</summary>
internal sealed class CheckDetails
{
    private readonly CheckSubject _subject;
    private readonly ConsistencyRuleSet _rules;
    private readonly TracedCells _suspects;
    private CellChange[]? _derived;

    internal CheckDetails(CheckSubject subject, ConsistencyRuleSet rules)
    {
        _subject = subject;
        _rules = rules;
        var findings = Evaluate(includePasses: false);
        (Repairs, TracingLimits) = Trace(findings);
        _suspects = new(Repairs);
        Failures = findings.Where(IsOpen).Select(_suspects.Narrow).ToArray();
        IsConsistent = !Failures.Any(static finding => finding.Severity == IssueSeverity.Error);
    }

    internal bool IsConsistent { get; }

    internal IReadOnlyList<Finding> Failures { get; }

    internal IReadOnlyList<Repair> Repairs { get; }

    internal IReadOnlyList<BilingualText> TracingLimits { get; }

    internal IReadOnlyList<CellChange> Derived =>
        _derived ??= _subject.Units is not null ? [] : [.. Derive(_subject.Requests), .. Derive(_subject.Remedies)];

    internal IReadOnlyList<Finding> AllFindings() => Evaluate(includePasses: true).Select(_suspects.Narrow).ToArray();

    private Finding[] Evaluate(bool includePasses)
    {
        var context = new RuleContext(_subject, includePasses);
        foreach (var rule in _rules.Rules)
        {
            if (_subject.Includes(rule))
                context.Evaluate(rule);
        }

        return Array.ConvertAll(FindingFingerprint.Numbered(context.Findings), _rules.Judged);
    }

    private (IReadOnlyList<Repair> Repairs, IReadOnlyList<BilingualText> Limits) Trace(Finding[] findings)
    {
        var repairs = new List<Repair>();
        var limits = new List<BilingualText>();
        var evidence = new RepairEvidence(YearHints.Of(_subject).Concat(NarrativeHints.Of(_subject)));
        if (_subject.Requests is { } requests && findings.Any(static finding => IsOpen(finding) && TracedCells.IsSumOfRequests(finding)))
        {
            repairs.AddRange(RepairTracer.Requests(requests, evidence, out var limit));
            if (limit is { } message)
                limits.Add(message);
        }

        if (_subject.Remedies is { } remedies && findings.Any(static finding => IsOpen(finding) && finding.RuleId == RuleIds.RemedySum))
        {
            foreach (var equation in remedies.Form.Laws)
                repairs.AddRange(RepairTracer.Remedies(remedies, equation, evidence));
        }

        if (findings.Any(static finding => IsOpen(finding) && finding.RuleId == RuleIds.FeeUnit))
            repairs.AddRange(RepairTracer.Fees(_subject.Report, _subject.PreviousYear));

        // The best of each table or block first; OrderBy is stable and keeps the order of the form.
        return (repairs.OrderBy(static repair => repair.Rank).ToArray(), limits);
    }

    private static bool IsOpen(Finding finding) => finding is { Outcome: RuleOutcome.Fail, IsSuppressed: false };

    private static IEnumerable<CellChange> Derive(TableState? state) => state is null ? [] : Derivation.Of(state);
}
