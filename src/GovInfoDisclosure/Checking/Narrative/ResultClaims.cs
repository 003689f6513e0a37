namespace GovInfoDisclosure;

/// <summary>Claims of the results of table R.</summary>
internal static class ResultClaims
{
    /// <summary>予以公开12件, 予以公开和部分公开的208件, 予以公开、部分公开各2件.</summary>
    internal static void Results(SentenceClaims claims, FoundPattern found)
    {
        var words = claims.Sentence.Words;
        var last = found.Find(WordKind.Result);
        var results = new List<ClaimTerm>();
        for (var i = last; i >= found.Place.From && words.Is(i, WordGroups.Weak + WordGroups.Join + WordKind.Result); i--)
        {
            if (words.Is(i, WordKind.Result))
                results.Insert(0, ClaimTerm.Results[words[i].Value]);
        }

        if (results.Distinct().Count() != results.Count || SentenceClaims.IsOfAPart(found))
            return;
        // 不予公开（含属于国家秘密）3件: a ground is part of its group already.
        results = results.FindAll(result => !results.Exists(group => group.Row == result.Row.Parent));
        AddToResultBefore(claims, found, results);
        if (results.Count > 1 && words.Scan(last, found.Place.At).Has(WordKind.Each))
        {
            foreach (var result in results)
                claims.Add(found, ClaimKind.Result, [new ClaimReading([result])]);
        }
        else
        {
            claims.Add(found, ClaimKind.Result, [.. ReadingsOf(claims, results)]);
        }

        claims.State.Results.AddRange(results);
    }

    // 予以公开8件（含部分公开2件）: the number before may be that of both.
    private static void AddToResultBefore(SentenceClaims claims, FoundPattern found, List<ClaimTerm> results)
    {
        if (!claims.Sentence.Words.Is(found.Place.From, WordKind.Part) || !claims.State.HasClaimed(ClaimKind.Result))
            return;
        var before = claims.Last;
        if (before.Kind != ClaimKind.Result || before.Readings[0] is not { Less.Count: 0 } reading
            || results.Any(result => reading.Terms.Contains(result) || reading.Terms.Any(term => term.Row.Parent != result.Row.Parent)))
            return;
        var sum = new ClaimReading(reading.Terms.Concat(results).ToValueList());
        claims.Last = before with { Readings = before.Readings.Append(sum).ToValueList() };
    }

    // 逾期未补正2件，其他处理5件: the second number may leave out what stands before it as a result of its own.
    private static IEnumerable<ClaimReading> ReadingsOf(SentenceClaims claims, List<ClaimTerm> results)
    {
        yield return new(results.ToValueList());
        var named = claims.State.Results.Where(result => results.Any(group => group.Row == result.Row.Parent)).Distinct().ToValueList();
        if (named.Count > 0)
            yield return new(results.ToValueList()) { Less = named };
    }
}
