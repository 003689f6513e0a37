namespace GovInfoDisclosure;

// Whose requests a number counts: where they came from, and which body had them.
internal sealed partial class ParagraphReader
{
    private static readonly ulong FromSomewhere = Set(WordKind.Source, WordKind.Applicant);

    // 收到公民、法人以信函形式提出的申请3件: all requests where it lists sources, and no more than all where it names one. A sentence that
    // counts source by source divides them: 收到自然人提出的申请5件、企业提出的申请2件.
    private void ReadRequestsFrom(NumberPlace place, NarrativeNumber number, int verb, int noun)
    {
        var words = Scan(place.From, noun);
        var hasNoun = _tokens[noun].Kind != WordKind.RequestShort
            || (_state.Topic == SentenceTopic.Requests && verb >= place.From && HasSubmission(verb, noun));
        if (verb < place.From || !hasNoun || !HasAny(ReceivingVerbs, 1UL << (int)_tokens[verb].Kind) || Has(words, WordKind.Part)
            || HasAny(words, (Narrowing & ~Set(WordKind.Source)) | Set(WordKind.Result, WordKind.Cause))
            || HasAny(_state.KindsInSentence, RequestClaims) || _state.Wholes.Count > 0 || CountsOtherSources(place))
            return;
        var isDoubtful = Has(words, WordKind.Unknown);
        var wordsOfVerb = (Scan(place.From, verb + 1) & ~Set(WordKind.Source)) | (1UL << (int)_tokens[noun].Kind);
        AddRequests(place with { IsPerhapsAPart = !ListsSources(place.From, noun) }, number, wordsOfVerb, isDoubtful);
    }

    // Whether another number of the sentence counts a source, too.
    private bool CountsOtherSources(NumberPlace place)
    {
        var from = _sentence.Start;
        for (var i = _sentence.Start; i < _sentence.End; i++)
        {
            if (_tokens[i].Kind == WordKind.ClauseEnd)
                from = i + 1;
            if (_tokens[i].Number is not { } number)
                continue;
            var isCount = number.Unit is NarrativeUnit.Case or NarrativeUnit.Occasion or NarrativeUnit.Percent;
            if (i != place.At && isCount && HasAny(Scan(from, i), FromSomewhere))
                return true;
            from = i + 1;
        }

        return false;
    }

    // 提出, 提交 say that 申请 is a request and not the way that it came: 收到邮寄申请5件.
    private bool HasSubmission(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_tokens[i] is { Kind: WordKind.Weak, Value: 1 })
                return true;
        }

        return false;
    }

    private bool ListsSources(int from, int to)
    {
        for (var i = from + 1; i < to - 1; i++)
        {
            if (_tokens[i].Kind is WordKind.ListMark or WordKind.And && HasAny(FromSomewhere, 1UL << (int)_tokens[i - 1].Kind)
                && HasAny(FromSomewhere, 1UL << (int)_tokens[i + 1].Kind))
                return true;
        }

        return false;
    }

    // 其中区政府本级办结6件
    private static bool IsPartOfABody(ulong words) => Has(words, WordKind.Part) && HasAny(words, Set(WordKind.Own, WordKind.Wider));

    // 民政局办理的1件, in the report of another body, before what is said of the requests.
    private bool IsOfAnotherBody(int from, int to)
    {
        for (var i = from; i < to && !HasAny(Verbs | RequestNouns | Set(WordKind.Result), 1UL << (int)_tokens[i].Kind); i++)
        {
            var token = _tokens[i];
            if (token.Kind == WordKind.OtherBody
                || (token.Kind == WordKind.Unknown
                    && _ownNames.IsAnotherBody(_text.Folded.Substring(token.Start, token.End - token.Start))))
                return true;
        }

        return false;
    }

    private bool IsDividedByBody(int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Kind == WordKind.Number && IsOfAnotherBody(from, i))
                return true;
            if (_tokens[i].Kind is WordKind.Number or WordKind.ClauseEnd)
                from = i + 1;
        }

        return false;
    }
}
