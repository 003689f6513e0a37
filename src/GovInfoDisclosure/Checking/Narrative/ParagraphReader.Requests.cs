namespace GovInfoDisclosure;

// Counts of requests: received, handled, carried over and forward, and results.
internal sealed partial class ParagraphReader
{
    private static readonly ulong RequestNouns = Set(WordKind.Request, WordKind.OnRequest, WordKind.RequestShort);
    private static readonly ulong ReceivingVerbs = Set(WordKind.Receive, WordKind.Accept, WordKind.NewReceive);
    private static readonly ulong HandlingVerbs = Set(WordKind.Conclude, WordKind.Answer, WordKind.Process);
    private static readonly ulong Carrying = Set(WordKind.CarriedOver, WordKind.CarriedForward);
    private static readonly ulong Verbs = ReceivingVerbs | HandlingVerbs | Carrying;

    // Words beside which a number is not a plain count of requests.
    private static readonly ulong Narrowing = Set(
        WordKind.Subset, WordKind.Source, WordKind.Remaining, WordKind.OtherObject, WordKind.Negation, WordKind.Carry, WordKind.Fee,
        WordKind.Complaint, WordKind.Instrument, WordKind.Share, WordKind.Rate, WordKind.Outcome, WordKind.Reconsideration,
        WordKind.Litigation, WordKind.AfterReconsideration, WordKind.Directly);

    private void ReadCount(NumberPlace place, NarrativeNumber number)
    {
        var claims = _claims.Count;
        var isRequestUnit = number.Unit == NarrativeUnit.Case || number.Value == 0;
        var anchor = AnchorOf(place);
        var kind = anchor < place.From ? WordKind.Weak : _tokens[anchor].Kind;
        switch (kind)
        {
            case WordKind.Request or WordKind.OnRequest or WordKind.RequestShort:
                ReadRequests(place, number, anchor);
                break;
            case WordKind.Receive or WordKind.Accept or WordKind.NewReceive when isRequestUnit:
                ReadReceived(place, number, anchor);
                break;
            case WordKind.Conclude or WordKind.Answer or WordKind.Process when isRequestUnit:
                ReadHandled(place, number, anchor);
                break;
            case WordKind.CarriedOver or WordKind.CarriedForward when isRequestUnit:
                ReadCarried(place, number, anchor, place.From, anchor);
                break;
            case WordKind.Result when isRequestUnit:
                ReadResults(place, number, anchor);
                break;
            case WordKind.Reconsideration or WordKind.Litigation or WordKind.AfterReconsideration or WordKind.Directly:
                ReadRemedyCount(place, number, place.From, place.At);
                break;
            case WordKind.Outcome:
                ReadOutcome(place, number, anchor, place.From, anchor);
                break;
            case WordKind.Instrument or WordKind.InstrumentVerb:
                ReadInstrument(place, number, anchor);
                break;
            case WordKind.Weak or WordKind.Part or WordKind.Cause or WordKind.OpenGovernment or WordKind.Own or WordKind.Remaining
                or WordKind.Year or WordKind.CurrentYear:
                ReadNounBehind(place, number, isRequestUnit);
                break;
        }

        if (_state.Topic == SentenceTopic.Requests && isRequestUnit)
            RememberForShares(number, _claims.Count > claims);
    }

    private void RememberForShares(NarrativeNumber number, bool isClaim)
    {
        _state.LastCount = number.Value;
        if (isClaim && !_state.Wholes.Contains(number.Value))
            _state.Wholes.Add(number.Value);
    }

    // The last word in front of a number that says what is counted. 予以公开答复12件 and 结转下年度办理7件 keep the word before the verb.
    private int AnchorOf(NumberPlace place)
    {
        var anchor = SkipBack(place.At - 1, place.From);
        return anchor < place.From ? anchor : LeadingVerb(anchor, place.From);
    }

    private int LeadingVerb(int verb, int from)
    {
        if (!HasAny(HandlingVerbs, 1UL << (int)_tokens[verb].Kind))
            return verb;
        var before = SkipBack(verb - 1, from);
        return before >= from && _tokens[before].Kind is WordKind.Result or WordKind.CarriedForward or WordKind.CarriedOver ? before : verb;
    }

    private int SkipBack(int at, int from)
    {
        while (at >= from && _tokens[at].Kind is WordKind.Weak or WordKind.Each or WordKind.Timely or WordKind.BookTitle
            or WordKind.ClauseEnd)
            at--;
        return at;
    }

    private int SkipForward(int at, int to)
    {
        while (at < to && _tokens[at].Kind is WordKind.Weak or WordKind.Applicant or WordKind.OpenGovernment or WordKind.Own)
            at++;
        return at;
    }

    // 收到政府信息公开申请12件, 办结政府信息公开申请12件, 上年结转政府信息公开申请2件
    private void ReadRequests(NumberPlace place, NarrativeNumber number, int noun)
    {
        var verb = noun - 1;
        while (verb >= place.From && !HasAny(Verbs, 1UL << (int)_tokens[verb].Kind))
            verb--;
        if (verb >= place.From)
            verb = LeadingVerb(verb, place.From);
        // 未办结申请1件结转至2025年
        if (verb < place.From && ReadCarriedBehind(place, number))
            return;
        var between = Scan(Math.Max(verb + 1, place.From), noun);
        var isShort = _tokens[noun].Kind == WordKind.RequestShort;
        var words = Scan(place.From, noun);
        if (Has(words, WordKind.Source) || (Has(words, WordKind.Applicant) && CountsOtherSources(place)))
        {
            ReadRequestsFrom(place, number, verb, noun);
            return;
        }

        if (HasAny(between, Narrowing | Set(WordKind.Result, WordKind.Cause))
            || (isShort && (_state.Topic != SentenceTopic.Requests || Has(between, WordKind.Unknown))))
            return;
        if (verb < place.From)
        {
            ReadRequestsWithoutVerb(place, number, noun);
        }
        else if (HasAny(Carrying, 1UL << (int)_tokens[verb].Kind))
        {
            ReadCarried(place, number, verb, place.From, verb);
        }
        else
        {
            AddRequests(place, number, Scan(place.From, verb + 1) | (1UL << (int)_tokens[noun].Kind), Has(between, WordKind.Unknown));
        }
    }

    private static readonly ulong InFrontOfANoun = Set(
        WordKind.Weak, WordKind.Own, WordKind.Year, WordKind.CurrentYear, WordKind.Wider, WordKind.Applicant);

    // 全年政府信息公开申请12件, 共有12件政府信息公开申请: most likely those received, but without 共 it does not say so.
    private void ReadRequestsWithoutVerb(NumberPlace place, NarrativeNumber number, int noun)
    {
        var before = Scan(place.From, Math.Min(noun, place.At));
        var rest = Scan(Math.Max(place.At, noun) + 1, place.Next);
        // Of a bare 依申请公开 only a zero is sure to count no documents.
        var isNoun = _tokens[noun].Kind == WordKind.Request
            || (_tokens[noun].Kind == WordKind.OnRequest && number.Value == 0
                && !Has(Scan(_sentence.Start, place.At), WordKind.OtherObject));
        if (isNoun && !HasAny(_state.KindsInSentence, RequestClaims)
            && before == (before & InFrontOfANoun)
            && rest == (rest & Set(WordKind.Weak)))
        {
            Add(ClaimKind.AnyRequests, number, place.From, Math.Max(place.At, noun) + 1,
                isDoubtful: !IsTotal(place.From, place.At) || Has(before, WordKind.Applicant), AnyRequestsReadings);
        }
    }

    // 收到12件政府信息公开申请, 依申请公开方面，收到12件
    private void ReadReceived(NumberPlace place, NarrativeNumber number, int verb)
    {
        var noun = SkipForward(place.At + 1, place.Next);
        var isBare = noun == place.Next;
        if (isBare ? _state.Topic != SentenceTopic.Requests : !HasAny(RequestNouns, 1UL << (int)_tokens[noun].Kind))
            return;
        if (!isBare && _tokens[noun].Kind == WordKind.RequestShort && _state.Topic != SentenceTopic.Requests)
            return;
        var rest = isBare ? 0 : Scan(noun + 1, place.Next);
        if (HasAny(rest, Narrowing & ~Set(WordKind.Subset, WordKind.Source, WordKind.Remaining)))
            return;
        if (!isBare)
            (_state.Topic, _state.SpeaksOfRequests) = (SentenceTopic.Requests, true);
        var isDoubtful = isBare && !_headingIsAboutRequests && _state.Wholes.Count == 0 && !Has(Scan(place.From, verb), WordKind.Request);
        AddRequests(place with { QuoteEnd = isBare ? place.At + 1 : noun + 1 }, number, Scan(place.From, verb + 1), isDoubtful);
    }

    private static readonly uint RequestClaims = (1U << (int)ClaimKind.ReceivedRequests) | (1U << (int)ClaimKind.NewRequests)
        | (1U << (int)ClaimKind.AnyRequests);

    private static bool HasAny(uint kinds, uint set) => (kinds & set) != 0;

    // The words up to the verb decide who received, and whether the same number was handled: 收到并办结12件.
    private void AddRequests(NumberPlace place, NarrativeNumber number, ulong words, bool isDoubtful)
    {
        if (HasAny(words, Narrowing | Carrying | Set(WordKind.Result)) || IsPartOfABody(words))
            return;
        isDoubtful |= Has(words, WordKind.Unknown) || number.Unit == NarrativeUnit.Occasion;
        var (from, to) = (place.From, place.QuoteEnd);
        var isReceived = HasAny(words, ReceivingVerbs);
        if (isReceived && HasAny(words, HandlingVerbs))
        {
            Add(ClaimKind.AnyRequests, number, from, to, isDoubtful, AnyRequestsReadings);
        }
        else if (isReceived)
        {
            var isNew = Has(words, WordKind.NewReceive);
            // 收到15件，受理12件: the second number is a part that no cell holds.
            if (isNew ? _state.ListsWhatWasHandled : HasAny(_state.KindsInSentence, RequestClaims))
                return;
            // 办结10件，其中本年新收8件、上年结转2件: those of them that were concluded.
            if (isNew && Has(words, WordKind.Part) && LastIsHandled())
                _state.ListsWhatWasHandled = isDoubtful = true;
            Add(new()
            {
                Kind = isNew ? ClaimKind.NewRequests : ClaimKind.ReceivedRequests,
                Number = number,
                Readings = isNew ? [Reading(RequestRow.NewRequests)] : [.. ReceivedReadings],
                Quote = Quote(from, to),
                IsDoubtful = isDoubtful,
                IsAtMost = place.IsPerhapsAPart,
            });
            _state.SpeaksOfAPart |= place.IsPerhapsAPart;
        }
        else
        {
            AddHandled(place, number, words, isDoubtful);
        }
    }

    // 办结12件, 12件已办结
    private void ReadHandled(NumberPlace place, NarrativeNumber number, int verb)
    {
        var noun = place.At + 1;
        var isNounClear = noun >= place.Next
            || _tokens[noun].Kind is not (WordKind.Unknown or WordKind.OtherObject or WordKind.CarriedOver);
        noun = SkipForward(noun, place.Next);
        isNounClear &= noun >= place.Next
            || _tokens[noun].Kind is not (WordKind.OtherObject or WordKind.Reconsideration or WordKind.Litigation
            or WordKind.Complaint or WordKind.CarriedOver or WordKind.Instrument);
        var isNamed = noun < place.Next && _tokens[noun].Kind is WordKind.Request or WordKind.OnRequest;
        if (!isNounClear || (_state.Topic != SentenceTopic.Requests && !isNamed))
            return;
        var words = Scan(place.From, verb + 1) | (isNamed ? Set(WordKind.Request) : 0);
        AddRequests(place with { QuoteEnd = isNamed ? noun + 1 : place.At + 1 }, number, words, isDoubtful: false);
    }

    private void AddHandled(NumberPlace place, NarrativeNumber number, ulong words, bool isDoubtful)
    {
        // 收到7件，其中教育局办理6件，民政局办理1件
        if (_isDividedByBody && Has(words, WordKind.Own) && HasAny(_state.KindsInSentence, RequestClaims))
            return;
        var (from, to) = (place.From, place.QuoteEnd);
        isDoubtful |= !_headingIsAboutRequests && !HasAny(words, Set(WordKind.Request, WordKind.OnRequest)) && _state.Wholes.Count == 0;
        if (Has(words, WordKind.Process) && !HasAny(words, Set(WordKind.Conclude, WordKind.Answer)))
        {
            Add(ClaimKind.AnyRequests, number, from, to, isDoubtful, AnyRequestsReadings);
            return;
        }

        var isConcluded = Has(words, WordKind.Conclude);
        Add(new()
        {
            Kind = isConcluded ? ClaimKind.ConcludedRequests : ClaimKind.AnsweredRequests,
            Number = number,
            Readings = [Reading(RequestRow.ResultsTotal), ResultsOfNewRequests],
            Quote = Quote(from, to),
            IsDoubtful = isDoubtful,
            IsAtMost = !isConcluded || Has(Scan(place.From, place.At), WordKind.Timely),
        });
    }

    // 上年结转2件, 结转下年度办理7件
    private void ReadCarried(NumberPlace place, NarrativeNumber number, int anchor, int from, int to)
    {
        var words = Scan(from, to);
        var isOver = _tokens[anchor].Kind == WordKind.CarriedOver;
        _state.ListsWhatWasHandled |= isOver && HasAny(words, HandlingVerbs);
        if (_state.Topic != SentenceTopic.Requests
            || HasAny(words, (Narrowing & ~Set(WordKind.Remaining)) | ReceivingVerbs | HandlingVerbs | Carrying | Set(WordKind.Result)))
            return;
        Add(isOver ? ClaimKind.CarriedOver : ClaimKind.CarriedForward, number, Math.Min(from, place.At), Math.Max(place.At, anchor) + 1,
            Has(words, WordKind.Unknown) || (isOver && (_state.ListsWhatWasHandled || (Has(words, WordKind.Part) && LastIsHandled()))),
            Reading(isOver ? RequestRow.CarriedOver : RequestRow.CarriedForward));
    }

    // 办结46件（含上年结转1件）: perhaps not all that was carried over.
    private bool LastIsHandled() =>
        _state.KindsInSentence != 0 && _claims[_claims.Count - 1].Kind is ClaimKind.ConcludedRequests or ClaimKind.AnsweredRequests;

    private static ClaimReading Reading(params RequestRow[] rows) => new(rows.Select(ClaimTerm.Of).ToValueList());

    // 收到12件，办结10件 may leave out what was carried over and concluded, too.
    private static readonly ClaimReading ResultsOfNewRequests =
        new([ClaimTerm.Of(RequestRow.ResultsTotal)]) { Less = [ClaimTerm.Of(RequestRow.CarriedOver)] };

    private static readonly ClaimReading[] ReceivedReadings =
        [Reading(RequestRow.NewRequests), Reading(RequestRow.NewRequests, RequestRow.CarriedOver)];

    private static readonly ClaimReading[] AnyRequestsReadings = [.. ReceivedReadings, Reading(RequestRow.ResultsTotal)];
}
