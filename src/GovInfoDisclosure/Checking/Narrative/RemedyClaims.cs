namespace GovInfoDisclosure;

/// <summary>Claims of reconsideration and litigation, in all and by outcome.</summary>
internal static class RemedyClaims
{
    /// <summary>行政复议2件, 行政复议、行政诉讼共3件, 未发生行政复议.</summary>
    internal static void Remedies(SentenceClaims claims, FoundPattern found)
    {
        var (from, end) = found.SideOf(WordGroups.Remedy);
        var remedies = RemedyWords.Read(claims.Sentence.Words, from, end);
        if (found.IsNone)
        {
            AddEach(claims, found, remedies, isDoubtful: false);
            return;
        }

        var words = claims.Sentence.Words.Scan(from, end);
        // 收到行政复议案件3件 counts cases of any matter, unless it says which.
        if (!remedies.IsClear || (words.Has(WordKind.Receive) && !words.HasAny(WordGroups.Named + WordKind.OpenGovernment)))
            return;
        claims.State.Remedy = remedies.IsSingle ? remedies : null;
        var isDoubtful = words.HasAny(WordSet.Of(WordKind.Receive, WordKind.NewReceive, WordKind.Unknown));
        if (!words.Has(WordKind.Each))
            AddRemedies(claims, found, remedies.Kinds, RemedyOutcome.Total, isDoubtful);
        else if (remedies.Kinds.Contains(RemedyKind.Reconsideration))
            AddEach(claims, found, remedies, isDoubtful);
    }

    /// <summary>无政府信息公开申请、行政复议和行政诉讼.</summary>
    internal static void NoRequestsNoRemedies(SentenceClaims claims, FoundPattern found)
    {
        Remedies(claims, found);
        RequestClaims.NoRequests(claims, found);
    }

    /// <summary>维持2件, 2件维持, 行政复议维持2件, 没有被行政复议纠错.</summary>
    internal static void Outcome(SentenceClaims claims, FoundPattern found)
    {
        var outcome = found.Find(WordKind.Outcome);
        var (from, end) = found.IsNone ? (found.Place.At + 1, outcome) : (found.Place.From, Math.Min(outcome, found.Place.At));
        var remedies = claims.Sentence.Words.Scan(from, end).HasAny(WordGroups.Dispute) || found.IsNone
            ? RemedyWords.Read(claims.Sentence.Words, from, end) : claims.State.Remedy;
        if (remedies is { IsClear: true } && (remedies.IsSingle || found.IsNone))
            AddRemedies(claims, found, remedies.Kinds, (RemedyOutcome)claims.Sentence.Words[outcome].Value,
                remedies.HasUnknownWords || !claims.State.SpeaksOfRequests);
    }

    private static void AddEach(SentenceClaims claims, FoundPattern found, RemedyWords remedies, bool isDoubtful)
    {
        foreach (var group in remedies.Kinds.GroupBy(static kind => kind == RemedyKind.Reconsideration))
            AddRemedies(claims, found, group, RemedyOutcome.Total, isDoubtful);
    }

    private static void AddRemedies(SentenceClaims claims, FoundPattern found, IEnumerable<RemedyKind> kinds, RemedyOutcome outcome,
        bool isDoubtful = false)
    {
        var terms = kinds.Select(kind => ClaimTerm.Of(kind, outcome)).ToValueList();
        if (terms.Count == 0)
            return;
        var isReconsideration = terms.Count == 1 && terms[0] == ClaimTerm.Of(RemedyKind.Reconsideration, outcome);
        claims.Add(found, isReconsideration ? ClaimKind.Reconsideration : ClaimKind.Litigation, [new ClaimReading(terms)], isDoubtful);
    }
}
