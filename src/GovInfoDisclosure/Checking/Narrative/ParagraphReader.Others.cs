namespace GovInfoDisclosure;

// What is said without a number, shares and rates, instruments, and the fee.
internal sealed partial class ParagraphReader
{
    private static readonly NarrativeNumber Nothing = new(0, NarrativeUnit.None, NarrativePrecision.Exact, 1);

    private static readonly ulong AroundANone = Set(
        WordKind.Weak, WordKind.Cause, WordKind.OpenGovernment, WordKind.Receive, WordKind.Accept, WordKind.NewReceive,
        WordKind.Request, WordKind.OnRequest, WordKind.RequestShort, WordKind.Reconsideration, WordKind.Litigation,
        WordKind.AfterReconsideration, WordKind.Directly, WordKind.ListMark, WordKind.And, WordKind.Own, WordKind.Wider,
        WordKind.Applicant, WordKind.Complaint, WordKind.CurrentYear, WordKind.Year, WordKind.Answer);

    private static readonly ulong InFrontOfANone = AroundANone | Set(WordKind.Unknown, WordKind.Part);

    // 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 行政复议、行政诉讼均未发生
    private void ReadNumberless(int start, int end)
    {
        var negation = start;
        while (negation < end && _tokens[negation].Kind != WordKind.Negation)
            negation++;
        if (negation == end || _state.Period != SentencePeriod.Current || _state.Scope == SentenceScope.OtherUnits)
            return;
        if (ReadNoFee(start, end))
            return;
        var before = Scan(start, negation);
        var behind = Scan(negation + 1, end);
        // 未收到通过网站、信函等形式提交的申请 denies them all, 未收到书面申请 those in writing.
        if (ListsSources(negation + 1, end))
            behind &= ~Set(WordKind.Source);
        if (before != (before & InFrontOfANone))
            return;
        if (ReadNoOutcome(negation, end) || ReadNoneCarried(negation, end) || behind != (behind & AroundANone))
            return;
        var isDoubtful = Has(before, WordKind.Unknown);
        if (HasAny(behind, Set(WordKind.Reconsideration, WordKind.Litigation)))
        {
            ReadNoRemedies(start, end, negation + 1, end, isDoubtful);
            if (IsListedWithRemedies(negation + 1, end))
                AddNoRequests(start, end, isDoubtful);
        }
        else if (HasAny(behind, RequestNouns))
        {
            ReadNoRequests(start, negation + 1, end, isDoubtful);
        }
        else if (HasAny(before, Set(WordKind.Reconsideration, WordKind.Litigation)) && !Has(behind, WordKind.Receive))
        {
            ReadNoRemedies(start, end, start, negation, isDoubtful);
        }
    }

    private void ReadNoRemedies(int start, int end, int from, int to, bool isDoubtful)
    {
        var kinds = new List<RemedyKind>();
        RemedyKind? mark = null;
        for (var i = from; i < to; i++)
        {
            switch (_tokens[i].Kind)
            {
                case WordKind.AfterReconsideration:
                    mark = RemedyKind.PostReconsiderationLitigation;
                    break;
                case WordKind.Directly:
                    mark = RemedyKind.DirectLitigation;
                    break;
                case WordKind.Reconsideration or WordKind.Litigation:
                    AddKinds(kinds, _tokens[i].Kind, mark);
                    mark = null;
                    break;
            }
        }

        foreach (var remedy in kinds.Distinct().GroupBy(static kind => kind == RemedyKind.Reconsideration))
            AddRemedy(Nothing, start, end, isDoubtful, remedy.ToValueList(), RemedyOutcome.Total, isNone: true);
    }

    // 无政府信息公开申请、行政复议和行政诉讼 lists the requests; 无涉及政府信息公开申请的行政复议 does not.
    private bool IsListedWithRemedies(int from, int end)
    {
        var noun = from;
        while (noun < end && !HasAny(RequestNouns, 1UL << (int)_tokens[noun].Kind))
            noun++;
        var words = Scan(from, Math.Min(noun, end));
        return noun + 1 < end && _tokens[noun].Kind != WordKind.RequestShort && _tokens[noun + 1].Kind is WordKind.ListMark or WordKind.And
            && words == (words & Set(WordKind.Weak, WordKind.Receive, WordKind.Accept, WordKind.Applicant));
    }

    private void ReadNoRequests(int start, int from, int end, bool isDoubtful)
    {
        var words = Scan(from, end);
        var isShort = !HasAny(words, Set(WordKind.Request, WordKind.OnRequest));
        if (Has(words, WordKind.Answer) || (isShort && !_headingIsAboutRequests))
            return;
        // Of a bare 依申请公开 there must be said that it was not received: 未涉及依申请公开 may mean the work.
        if (!HasAny(words, ReceivingVerbs) && !Has(words, WordKind.Request) && Has(words, WordKind.Cause))
            return;
        AddNoRequests(start, end, isDoubtful);
    }

    private void AddNoRequests(int start, int end, bool isDoubtful) => Add(new()
    {
        Kind = ClaimKind.NewRequests,
        Number = Nothing,
        Readings = [Reading(RequestRow.NewRequests)],
        Quote = Quote(start, end),
        IsNone = true,
        IsDoubtful = isDoubtful,
    });

    // 无结转下年度的申请
    private bool ReadNoneCarried(int negation, int end)
    {
        var at = SkipForward(negation + 1, end);
        if (at >= end || _tokens[at].Kind is not (WordKind.CarriedOver or WordKind.CarriedForward))
            return false;
        var rest = Scan(at + 1, end);
        if (_state.Topic == SentenceTopic.Requests && rest == (rest & (RequestNouns | Set(WordKind.Weak, WordKind.Process))))
        {
            var isOver = _tokens[at].Kind == WordKind.CarriedOver;
            Add(new()
            {
                Kind = isOver ? ClaimKind.CarriedOver : ClaimKind.CarriedForward,
                Number = Nothing,
                Readings = [Reading(isOver ? RequestRow.CarriedOver : RequestRow.CarriedForward)],
                Quote = Quote(negation, end),
                IsNone = true,
            });
        }

        return true;
    }

    // 没有被行政复议纠错, 未发生行政复议被纠正的情况
    private bool ReadNoOutcome(int negation, int end)
    {
        var outcome = negation + 1;
        while (outcome < end && _tokens[outcome].Kind != WordKind.Outcome)
            outcome++;
        if (outcome == end)
            return false;
        var (words, rest) = (Scan(negation + 1, outcome), Scan(outcome + 1, end));
        if (words == (words & AroundANone) && rest == (rest & Set(WordKind.Weak)) && ReadRemedies(negation + 1, outcome) is { } target)
            AddRemedy(Nothing, negation, end, target.HasUnknownWords || !_state.SpeaksOfRequests, target.Kinds,
                (RemedyOutcome)_tokens[outcome].Value, isNone: true);
        return true;
    }

    private void ReadPercentage(NumberPlace place, NarrativeNumber number)
    {
        var anchor = SkipBack(place.At - 1, place.From);
        if (anchor < place.From || _state.Period != SentencePeriod.Current || _state.Topic != SentenceTopic.Requests
            || Has(Scan(place.Clause, place.At), WordKind.Compare))
            return;
        var words = Scan(place.From, place.At);
        if (_tokens[anchor].Kind == WordKind.Rate)
        {
            Add(ClaimKind.Rate, number, place.From, place.At + 1, isDoubtful: false);
        }
        else if (Has(words, WordKind.Share) && words == (words & Set(WordKind.Share, WordKind.Weak)) && _state.LastCount is { } part)
        {
            Add(new()
            {
                Kind = ClaimKind.Share,
                Number = number,
                Readings = [.. AnyRequestsReadings],
                Quote = Quote(place.From, place.At + 1),
                Parts = new(part, _state.Wholes.ToValueList()),
            });
        }
    }

    // 制发规范性文件12件; 公开 of them is no claim, for what is published need not be issued.
    private void ReadInstrument(NumberPlace place, NarrativeNumber number, int anchor)
    {
        if (_state.Scope == SentenceScope.Wider)
            return;
        var noun = anchor;
        if (_tokens[anchor].Kind == WordKind.InstrumentVerb)
        {
            noun = SkipForward(place.At + 1, place.Next);
            if (noun >= place.Next || _tokens[noun].Kind != WordKind.Instrument)
                noun = SkipBack(anchor - 1, place.From);
            if (noun < place.From || _tokens[noun].Kind != WordKind.Instrument)
            {
                ReadMoreInstruments(place, number, anchor);
                return;
            }
        }

        var verb = noun > anchor ? anchor : place.At - 1;
        while (verb >= place.From && _tokens[verb].Kind != WordKind.InstrumentVerb)
            verb--;
        if (verb < place.From)
            return;
        var (first, last) = (Math.Min(verb, noun), noun > place.At ? place.At : Math.Max(verb, noun));
        if (Scan(first + 1, last) is var words && words != (words & Set(WordKind.Weak, WordKind.InstrumentVerb, WordKind.Own)))
            return;
        Add(ClaimKind.Instrument, number, place.From, Math.Max(place.At, noun) + 1, isDoubtful: true,
            new ClaimReading([ClaimTerm.Of((ProactiveRow)_tokens[noun].Value, _tokens[verb].Value)]));
        _state.Instrument = (ProactiveRow)_tokens[noun].Value;
    }

    // 制定规范性文件2件，废止1件，现行有效15件
    private void ReadMoreInstruments(NumberPlace place, NarrativeNumber number, int verb)
    {
        var words = Scan(place.From, place.At) | Scan(place.At + 1, place.Next);
        if (_state.Instrument is { } instrument && words == (words & Set(WordKind.Weak, WordKind.InstrumentVerb)))
            Add(ClaimKind.Instrument, number, place.From, place.At + 1, isDoubtful: true,
                new ClaimReading([ClaimTerm.Of(instrument, _tokens[verb].Value)]));
    }

    private void ReadFee(NumberPlace place, NarrativeNumber number)
    {
        if (!_state.SpeaksOfFee || Has(Scan(place.From, place.At), WordKind.Subset)
            || _state.Period != SentencePeriod.Current || _state.Scope == SentenceScope.OtherUnits)
            return;
        Add(ClaimKind.FeeAmount, number, place.From, place.At + 1, Has(Scan(place.From, place.At), WordKind.Unknown));
    }

    // 未收取信息处理费
    private bool ReadNoFee(int start, int end)
    {
        var words = Scan(start, end);
        var isFee = Has(words, WordKind.Fee)
            || words == (words & Set(WordKind.Weak, WordKind.Negation, WordKind.CurrentYear, WordKind.Own));
        if (!isFee || !_state.SpeaksOfFee)
            return false;
        Add(new() { Kind = ClaimKind.FeeAmount, Number = Nothing, Readings = [], Quote = Quote(start, end), IsNone = true });
        return true;
    }
}
