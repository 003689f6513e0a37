namespace GovInfoDisclosure;

/// <summary>Claims of requests: received, handled, carried over and forward.</summary>
internal static class RequestClaims
{
    // 收到12件，办结10件 may leave out what was carried over and concluded, too.
    private static readonly ClaimReading[] HandledReadings =
        [Reading(RequestRow.ResultsTotal), Reading(RequestRow.ResultsTotal) with { Less = [ClaimTerm.Of(RequestRow.CarriedOver)] }];

    private static readonly ClaimReading[] ReceivedReadings =
        [Reading(RequestRow.NewRequests), Reading(RequestRow.NewRequests, RequestRow.CarriedOver)];

    /// <summary>What a number of requests may count when it does not say whether they were received or handled.</summary>
    internal static readonly ClaimReading[] AnyReadings = [.. ReceivedReadings, Reading(RequestRow.ResultsTotal)];

    /// <summary>Requests received or handled, as the verb says.</summary>
    internal static void Requests(SentenceClaims claims, FoundPattern found) => WriteRequests(claims, found, isPerhapsAPart: false);

    /// <summary>Requests from the origins that are named: all of them where it lists origins, and no more than all where not.</summary>
    internal static void RequestsFrom(SentenceClaims claims, FoundPattern found)
    {
        if (claims.State.Wholes.Count == 0 && found.Words.Has(WordKind.Source))
            WriteRequests(claims, found, !claims.Sentence.ListsOrigins(found.Place.From, found.Find(WordGroups.Noun)));
    }

    /// <summary>Requests without a verb: most likely those received, but without 共 it does not say so.</summary>
    internal static void RequestsAlone(SentenceClaims claims, FoundPattern found)
    {
        if (!claims.IsOfAnOrigin(found))
            claims.Add(found, ClaimKind.AnyRequests, AnyReadings,
                isDoubtful: !found.Words.HasAny(WordGroups.Total) || found.Words.Has(WordKind.Applicant));
    }

    /// <summary>None were received.</summary>
    internal static void NoRequests(SentenceClaims claims, FoundPattern found) =>
        claims.Add(found, ClaimKind.NewRequests, [Reading(RequestRow.NewRequests)]);

    /// <summary>What was carried over or forward: 上年结转2件, 结转下年度办理7件.</summary>
    internal static void Carried(SentenceClaims claims, FoundPattern found)
    {
        if (SentenceClaims.IsOfAPart(found))
            return;
        var isOver = found.Find(WordKind.CarriedOver) >= 0;
        // 办结46件（含上年结转1件）: perhaps not all that was carried over.
        claims.Add(found, isOver ? ClaimKind.CarriedOver : ClaimKind.CarriedForward,
            [Reading(isOver ? RequestRow.CarriedOver : RequestRow.CarriedForward)],
            isOver && (claims.State.ListsWhatWasHandled || IsPartOfHandled(claims, found.Words)));
    }

    /// <summary>The members of a list are parts of what was handled: 办结上年结转2件、本年新收10件.</summary>
    internal static void PartsOfHandled(SentenceClaims claims, FoundPattern found) => claims.State.ListsWhatWasHandled = true;

    // The words decide whether requests came in, and whether the same number was handled: 收到并办结12件.
    private static void WriteRequests(SentenceClaims claims, FoundPattern found, bool isPerhapsAPart)
    {
        if (claims.IsOfAnOrigin(found) || SentenceClaims.IsOfAPart(found))
            return;
        var words = found.Words;
        if (found.Find(WordGroups.Noun) >= 0)
            (claims.State.Topic, claims.State.SpeaksOfRequests) = (SentenceTopic.Requests, true);
        var isDoubtful = found.Number.Unit == NarrativeUnit.Occasion || !IsSurelyOfRequests(claims, found);
        if (!words.HasAny(WordGroups.Receiving))
            WriteHandled(claims, found, isDoubtful);
        else if (words.HasAny(WordGroups.Handling))
            claims.Add(found, ClaimKind.AnyRequests, AnyReadings, isDoubtful);
        else
            WriteReceived(claims, found, isDoubtful, isPerhapsAPart);
    }

    private static bool IsSurelyOfRequests(SentenceClaims claims, FoundPattern found)
    {
        if (claims.HeadingIsAboutRequests || claims.State.Wholes.Count > 0)
            return true;
        if (!found.Words.HasAny(WordGroups.Receiving))
            return found.Words.HasAny(WordGroups.Named);
        return found.Find(WordGroups.Noun) >= 0 || found.Words.HasAny(WordGroups.Handling + WordKind.Request);
    }

    private static void WriteReceived(SentenceClaims claims, FoundPattern found, bool isDoubtful, bool isPerhapsAPart)
    {
        var isNew = found.Words.Has(WordKind.NewReceive);
        // 收到15件，受理12件: the second number is a part that no cell holds.
        if (isNew ? claims.State.ListsWhatWasHandled : claims.State.CountedRequests)
            return;
        // 办结10件，其中本年新收8件、上年结转2件: those of them that were concluded.
        if (isNew && IsPartOfHandled(claims, found.Words))
            claims.State.ListsWhatWasHandled = isDoubtful = true;
        var claim = isNew
            ? claims.Claim(found, ClaimKind.NewRequests, [Reading(RequestRow.NewRequests)])
            : claims.Claim(found, ClaimKind.ReceivedRequests, ReceivedReadings);
        claims.Add(found, claim with { IsDoubtful = isDoubtful, IsAtMost = isPerhapsAPart });
        claims.State.SpeaksOfAPart |= isPerhapsAPart;
    }

    private static void WriteHandled(SentenceClaims claims, FoundPattern found, bool isDoubtful)
    {
        var words = found.Words;
        // 收到7件，其中教育局办理6件，民政局办理1件
        if (claims.Sentence.IsDividedByBody && words.Has(WordKind.Own) && claims.State.CountedRequests)
            return;
        if (!words.HasAny(WordSet.Of(WordKind.Conclude, WordKind.Answer)))
        {
            claims.Add(found, ClaimKind.AnyRequests, AnyReadings, isDoubtful);
            return;
        }

        var isConcluded = words.Has(WordKind.Conclude);
        var claim = claims.Claim(found, isConcluded ? ClaimKind.ConcludedRequests : ClaimKind.AnsweredRequests, HandledReadings);
        claims.Add(found, claim with { IsDoubtful = isDoubtful, IsAtMost = !isConcluded || words.Has(WordKind.Timely) });
    }

    private static bool IsPartOfHandled(SentenceClaims claims, WordSet words) =>
        words.Has(WordKind.Part) && claims.State.KindsInSentence != 0
        && claims.Last.Kind is ClaimKind.ConcludedRequests or ClaimKind.AnsweredRequests;

    private static ClaimReading Reading(params RequestRow[] rows) => new(rows.Select(ClaimTerm.Of).ToValueList());
}
