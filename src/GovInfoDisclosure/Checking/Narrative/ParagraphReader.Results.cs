namespace GovInfoDisclosure;

// Counts of requests by their result.
internal sealed partial class ParagraphReader
{
    // 予以公开12件, 予以公开和部分公开的208件
    private void ReadResults(NumberPlace place, NarrativeNumber number, int anchor)
    {
        var first = anchor;
        var results = new List<ClaimTerm>();
        for (var i = anchor; i >= place.From
            && _tokens[i].Kind is WordKind.Result or WordKind.ListMark or WordKind.And or WordKind.Weak; i--)
        {
            if (_tokens[i].Kind == WordKind.Result)
                results.Insert(0, ClaimTerm.Results[_tokens[first = i].Value]);
        }

        var words = Scan(place.From, first);
        if (_state.Topic != SentenceTopic.Requests || HasAny(words, Narrowing | Carrying | ReceivingVerbs)
            || results.Distinct().Count() != results.Count)
            return;
        AddResults(place, number, results, Has(Scan(anchor, place.At), WordKind.Each), Has(words, WordKind.Unknown));
    }

    // 予以公开8件（含部分公开2件）: the number before may be that of both.
    private void AddToResultBefore(NumberPlace place, List<ClaimTerm> results)
    {
        if (_tokens[place.From].Kind != WordKind.Part || !HasInSentence(ClaimKind.Result))
            return;
        var before = _claims[_claims.Count - 1];
        if (before.Kind != ClaimKind.Result || before.Readings[0] is not { Less.Count: 0 } reading
            || results.Any(result => reading.Terms.Contains(result) || reading.Terms.Any(term => term.Row.Parent != result.Row.Parent)))
            return;
        var sum = new ClaimReading(reading.Terms.Concat(results).ToValueList());
        _claims[_claims.Count - 1] = before with { Readings = before.Readings.Append(sum).ToValueList() };
    }

    private void AddResults(NumberPlace place, NarrativeNumber number, List<ClaimTerm> results, bool isEach, bool isDoubtful)
    {
        AddToResultBefore(place, results);
        if (!isEach || results.Count == 1)
        {
            Add(ClaimKind.Result, number, place.From, place.Next, isDoubtful, [.. ReadingsOf(results)]);
            Remember(results);
            return;
        }

        foreach (var result in results)
            Add(ClaimKind.Result, number, place.From, place.Next, isDoubtful, new ClaimReading([result]));
        Remember(results);
    }

    // 逾期未补正2件，其他处理5件: the second number may leave out what stands before it as a result of its own.
    private IEnumerable<ClaimReading> ReadingsOf(List<ClaimTerm> results)
    {
        yield return new(results.ToValueList());
        var named = _state.Results.Where(result => results.Any(group => group.Row == result.Row.Parent)).Distinct().ToValueList();
        if (named.Count > 0)
            yield return new(results.ToValueList()) { Less = named };
    }

    private void Remember(List<ClaimTerm> results) => _state.Results.AddRange(results);
}
