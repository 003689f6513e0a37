namespace GovInfoDisclosure;

/// <summary>
/// Everything about a check that goes beyond "all sums hold". Each rule is evaluated when something first needs it: whether the report is
/// consistent needs rules that weigh as errors, up to the first that is broken, and the repairs need those about sums.
/// </summary>
internal sealed class CheckDetails
{
    private readonly CheckSubject _subject;
    private readonly ConsistencyRuleSet _rules;
    private readonly Finding[]?[] _byRule;
    private Traced? _traced;
    private Finding[]? _failures;
    private CellChange[]? _derived;

    internal CheckDetails(CheckSubject subject, ConsistencyRuleSet rules)
    {
        _subject = subject;
        _rules = rules;
        _byRule = new Finding[rules.Rules.Count][];
    }

    /// <summary>A finding weighs as an error only where its rule does.</summary>
    internal bool IsConsistent() => ContradictsItself(_subject.Requests) != true
        && !Of(static rule => rule.Severity == IssueSeverity.Error).Any(static finding => finding.Severity == IssueSeverity.Error);

    internal IReadOnlyList<Finding> Failures => _failures ??= Of(static _ => true).Select(Tracing.Suspects.Narrow).ToArray();

    /// <summary>What could not be decided, without what was accepted.</summary>
    internal IEnumerable<Finding> Undecided() =>
        Said(static _ => true).Where(static finding => finding.Outcome == RuleOutcome.NotAssessable);

    internal IReadOnlyList<Repair> Repairs => Tracing.Repairs;

    internal IReadOnlyList<BilingualText> TracingLimits => Tracing.Limits;

    internal IReadOnlyList<CellChange> Derived =>
        _derived ??= _subject.Units is not null ? [] : [.. Derive(_subject.Requests), .. Derive(_subject.Remedies)];

    private Traced Tracing => _traced ??= Trace();

    internal IReadOnlyList<Finding> AllFindings() =>
        _rules.Rules.SelectMany(rule => Evaluate(rule, includePasses: true)).Select(Tracing.Suspects.Narrow).ToArray();

    // Whether a sum of table R is broken, told by all of them at once: the findings need not be put into words for that. Null where it
    // takes the rules: some are left out, weigh less or are accepted, or the table holds numbers that are no counts.
    private bool? ContradictsItself(TableState? requests) =>
        _rules.HasAllSums && _subject.Units is null && requests?.CellsWithoutCount().Length == 0 ? !requests.Flow!.IsBalanced : null;

    // The broken rules of a kind, without what was accepted.
    private IEnumerable<Finding> Of(Func<ConsistencyRule, bool> isAsked) =>
        Said(isAsked).Where(static finding => finding.Outcome == RuleOutcome.Fail);

    // What rules of a kind say, but for what holds or was accepted.
    private IEnumerable<Finding> Said(Func<ConsistencyRule, bool> isAsked)
    {
        for (var index = 0; index < _byRule.Length; index++)
        {
            if (!isAsked(_rules.Rules[index]))
                continue;
            foreach (var finding in _byRule[index] ??= Evaluate(_rules.Rules[index], includePasses: false))
            {
                if (finding is { Outcome: not RuleOutcome.Pass, IsSuppressed: false })
                    yield return finding;
            }
        }
    }

    private Finding[] Evaluate(ConsistencyRule rule, bool includePasses)
    {
        if (!_subject.Includes(rule))
            return [];
        var context = new RuleContext(_subject, includePasses);
        context.Evaluate(rule);
        return Array.ConvertAll(FindingFingerprint.Numbered(context.Findings), _rules.Judged);
    }

    private Traced Trace()
    {
        var contradictions = new List<IReadOnlyList<Repair>>();
        var limits = new List<BilingualText>();
        var evidence = new RepairEvidence(() => YearHints.Of(_subject).Concat(NarrativeHints.Of(_subject)));
        if (_subject.Requests is { } requests
            && (ContradictsItself(requests) ?? Of(static rule => TracedCells.IsAboutSumsOfRequests(rule.Id)).Any()))
        {
            contradictions.Add(RepairTracer.Requests(requests, evidence, out var limit));
            if (limit is { } message)
                limits.Add(message);
        }

        if (_subject.Remedies is { } remedies && Array.FindAll(remedies.Form.Laws, law => !remedies.CanHold(law)) is { Length: > 0 } broken
            && Of(static rule => rule.Id == RuleIds.RemedySum).Any())
        {
            foreach (var equation in broken)
            {
                contradictions.Add(RepairTracer.Remedies(remedies, equation, evidence, out var limit));
                if (limit is { } message)
                    limits.Add(message);
            }
        }

        var repairs = contradictions.SelectMany(static found => found).Concat(Repair.Joined(contradictions)).ToList();
        if (_subject.PreviousYear is not null && Of(static rule => rule.Id == RuleIds.FeeUnit).Any())
            repairs.AddRange(RepairTracer.Fees(_subject.Report, _subject.PreviousYear));

        // The best of each table or block first; OrderBy is stable and keeps the order of the form.
        return new([.. repairs.OrderBy(static repair => repair.Rank)], limits);
    }

    private static IEnumerable<CellChange> Derive(TableState? state) => state is null ? [] : Derivation.Of(state);

    private sealed class Traced(IReadOnlyList<Repair> repairs, IReadOnlyList<BilingualText> limits)
    {
        internal IReadOnlyList<Repair> Repairs { get; } = repairs;

        internal IReadOnlyList<BilingualText> Limits { get; } = limits;

        internal TracedCells Suspects { get; } = new(repairs);
    }
}
