namespace GovInfoDisclosure;

// Counts of reconsideration and litigation, in all and by outcome.
internal sealed partial class ParagraphReader
{
    private static readonly ulong NotARemedyCount = Set(
        WordKind.Subset, WordKind.Source, WordKind.Remaining, WordKind.OtherObject, WordKind.Negation, WordKind.Carry,
        WordKind.CarriedOver, WordKind.CarriedForward,
        WordKind.Share, WordKind.Rate, WordKind.Fee, WordKind.Outcome, WordKind.Complaint, WordKind.Result, WordKind.Conclude,
        // A body that decides cases counts those, too: 受理行政复议案件120件.
        WordKind.Accept, WordKind.Process);

    private static readonly ulong PerhapsNotOfTheTable = Set(WordKind.Receive, WordKind.NewReceive, WordKind.Unknown);

    /// <summary>
    /// The remedies that the words between two places name; null when none, or when the words do not say how they hang together.
    /// </summary>
    private RemedyTarget? ReadRemedies(int from, int to)
    {
        var kinds = new List<RemedyKind>();
        var (remedies, isConnected, hasUnknown) = (0, true, false);
        RemedyKind? mark = null;
        for (var i = from; i < to; i++)
        {
            switch (_tokens[i].Kind)
            {
                case WordKind.Reconsideration or WordKind.Litigation:
                    if (!isConnected || (mark is not null && _tokens[i].Kind == WordKind.Reconsideration))
                        return null;
                    AddKinds(kinds, _tokens[i].Kind, mark);
                    (remedies, isConnected, mark) = (remedies + 1, false, null);
                    break;
                case WordKind.AfterReconsideration:
                    mark = RemedyKind.PostReconsiderationLitigation;
                    break;
                case WordKind.Directly:
                    mark = RemedyKind.DirectLitigation;
                    break;
                case WordKind.ListMark or WordKind.And:
                    isConnected = true;
                    break;
                case WordKind.Unknown:
                    hasUnknown = true;
                    break;
            }
        }

        return remedies == 0 || mark is not null || kinds.Distinct().Count() != kinds.Count ? null
            : new(kinds.ToValueList(), remedies == 1, hasUnknown);
    }

    private static void AddKinds(List<RemedyKind> kinds, WordKind token, RemedyKind? mark)
    {
        if (token == WordKind.Reconsideration)
        {
            kinds.Add(RemedyKind.Reconsideration);
        }
        else if (mark is { } kind)
        {
            kinds.Add(kind);
        }
        else
        {
            kinds.Add(RemedyKind.DirectLitigation);
            kinds.Add(RemedyKind.PostReconsiderationLitigation);
        }
    }

    // 行政复议2件, 行政复议、行政诉讼共3件, 复议后提起行政诉讼1件
    private void ReadRemedyCount(NumberPlace place, NarrativeNumber number, int from, int to)
    {
        var words = Scan(from, to);
        if (!_state.SpeaksOfRequests || HasAny(words, NotARemedyCount) || ReadRemedies(from, to) is not { } target)
            return;
        // 收到行政复议案件3件 counts cases of any matter, unless it says which.
        if (Has(words, WordKind.Receive) && !HasAny(words, Set(WordKind.OpenGovernment, WordKind.Request, WordKind.OnRequest)))
            return;
        _state.Remedy = target.IsSingle ? target : null;
        var isDoubtful = HasAny(words, PerhapsNotOfTheTable);
        var (start, end) = (Math.Min(place.From, from), Math.Max(place.At + 1, to));
        if (!Has(words, WordKind.Each))
        {
            AddRemedy(number, start, end, isDoubtful, target.Kinds, RemedyOutcome.Total);
        }
        else if (target.Kinds.Contains(RemedyKind.Reconsideration))
        {
            AddRemedy(number, start, end, isDoubtful, [RemedyKind.Reconsideration], RemedyOutcome.Total);
            AddRemedy(number, start, end, isDoubtful,
                target.Kinds.Where(static kind => kind != RemedyKind.Reconsideration).ToValueList(), RemedyOutcome.Total);
        }
    }

    // 维持2件, 2件维持, 行政复议维持2件
    private void ReadOutcome(NumberPlace place, NarrativeNumber number, int anchor, int from, int to)
    {
        var words = Scan(from, to);
        if (!_state.SpeaksOfRequests || _state.Topic != SentenceTopic.Remedies || Has(words, WordKind.Unknown)
            || HasAny(words, NotARemedyCount))
            return;
        var target = HasAny(words, Set(WordKind.Reconsideration, WordKind.Litigation)) ? ReadRemedies(from, to) : _state.Remedy;
        if (target is not { IsSingle: true })
            return;
        AddRemedy(number, Math.Min(from, place.From), Math.Max(place.At, anchor) + 1, target.HasUnknownWords, target.Kinds,
            (RemedyOutcome)_tokens[anchor].Value);
    }

    private void AddRemedy(NarrativeNumber number, int from, int to, bool isDoubtful, ValueList<RemedyKind> kinds, RemedyOutcome outcome,
        bool isNone = false)
    {
        if (kinds.Count == 0)
            return;
        Add(new()
        {
            Kind = kinds.Count == 1 && kinds[0] == RemedyKind.Reconsideration ? ClaimKind.Reconsideration : ClaimKind.Litigation,
            Number = number,
            Readings = [new ClaimReading(kinds.Select(kind => ClaimTerm.Of(kind, outcome)).ToValueList())],
            Quote = Quote(from, to),
            IsDoubtful = isDoubtful,
            IsNone = isNone,
        });
    }

    // 3件申请结转下年度, 12件申请已办结, 8件申请予以公开 speak of what became of them.
    private int SkipNounOfVerb(int noun, int to)
    {
        if (noun >= to || !HasAny(RequestNouns, 1UL << (int)_tokens[noun].Kind))
            return noun;
        var verb = noun + 1;
        while (verb < to && _tokens[verb].Kind is WordKind.Weak or WordKind.Timely)
            verb++;
        return verb < to && _tokens[verb].Kind is WordKind.CarriedForward or WordKind.Conclude or WordKind.Answer or WordKind.Result
            ? verb : noun;
    }

    // 3件未办结，结转下年度; 2件因补正尚未完成而结转下年, of which the words between may say that others are carried for another reason.
    private bool ReadCarriedBehind(NumberPlace place, NarrativeNumber number)
    {
        var carried = place.At + 1;
        while (carried < place.Next && _tokens[carried].Kind != WordKind.CarriedForward)
            carried++;
        var between = Scan(place.At + 1, carried);
        var (before, rest) = (Scan(place.From, place.At), Scan(Math.Min(carried + 1, place.Next), place.Next));
        var reasons = Set(WordKind.Unknown, WordKind.Cause, WordKind.Negation, WordKind.Subset);
        if (carried >= place.Next || between != (between & (reasons | RequestNouns
                | Set(WordKind.Weak, WordKind.Timely, WordKind.Remaining, WordKind.ClauseEnd, WordKind.Process, WordKind.OpenGovernment)))
            || rest != (rest & (RequestNouns | Set(WordKind.Weak, WordKind.Process, WordKind.Conclude, WordKind.Answer)))
            || before != (before & (RequestNouns
                | Set(WordKind.Weak, WordKind.Part, WordKind.Remaining, WordKind.Own, WordKind.Year, WordKind.CurrentYear)))
            || IsPartOfABody(before) || _state.Topic != SentenceTopic.Requests)
            return false;
        Add(ClaimKind.CarriedForward, number, place.From, carried + 1, HasAny(between, reasons), Reading(RequestRow.CarriedForward));
        return true;
    }

    // 发生2件行政复议, 其中2件维持, 5件予以公开, 2件结转下年度
    private void ReadNounBehind(NumberPlace place, NarrativeNumber number, bool isRequestUnit)
    {
        if (isRequestUnit && ReadCarriedBehind(place, number))
            return;
        var noun = place.At + 1;
        while (noun < place.Next && _tokens[noun].Kind is WordKind.Weak or WordKind.Timely or WordKind.Cause or WordKind.OpenGovernment)
            noun++;
        var isNamed = noun < place.Next && _tokens[noun].Kind == WordKind.Request;
        noun = SkipNounOfVerb(noun, place.Next);
        if (noun >= place.Next)
            return;
        // 其中本级的2件已办结 is a part.
        var before = Scan(place.From, place.At);
        if (HasAny(before, Narrowing | Set(WordKind.Unknown)) || IsPartOfABody(before))
            return;
        // Anything else behind the noun would say something else: 2件维持原判的, 5件答复存在瑕疵.
        var rest = Scan(noun + 1, place.Next);
        var isClear = rest == (rest & (RequestNouns | Set(WordKind.Weak, WordKind.Process, WordKind.Conclude, WordKind.Answer)));
        switch (_tokens[noun].Kind)
        {
            case WordKind.Reconsideration or WordKind.Litigation or WordKind.AfterReconsideration or WordKind.Directly:
                ReadRemedyCount(place, number, place.At + 1, place.Next);
                break;
            case WordKind.Outcome when isClear:
                ReadOutcome(place, number, noun, place.From, place.At);
                break;
            case WordKind.Result when isClear && isRequestUnit && _state.Topic == SentenceTopic.Requests:
                AddResults(place, number, [ClaimTerm.Results[_tokens[noun].Value]], isEach: false, isDoubtful: false);
                break;
            case WordKind.CarriedOver when isClear && isRequestUnit:
                ReadCarried(place, number, noun, place.From, place.At);
                break;
            case WordKind.Request when isRequestUnit:
                ReadRequestsWithoutVerb(place, number, noun);
                break;
            case WordKind.Conclude when isClear && isRequestUnit && (isNamed || _state.Topic == SentenceTopic.Requests):
            case WordKind.Answer when isClear && isRequestUnit && (isNamed || HasAny(_state.KindsInSentence, RequestClaims)):
                AddHandled(place with { QuoteEnd = noun + 1 }, number, Scan(place.From, noun + 1), isDoubtful: false);
                break;
        }
    }
}
