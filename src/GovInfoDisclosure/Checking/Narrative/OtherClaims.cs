namespace GovInfoDisclosure;

/// <summary>Claims of rules and documents, percentages and fees.</summary>
internal static class OtherClaims
{
    /// <summary>No claim; no later pattern may make one.</summary>
    internal static void Nothing(SentenceClaims claims, FoundPattern found)
    {
    }

    /// <summary>制发规范性文件12件，废止1件.</summary>
    internal static void Instrument(SentenceClaims claims, FoundPattern found)
    {
        var words = claims.Sentence.Words;
        if (found.Find(WordKind.Instrument) is >= 0 and var noun)
            claims.State.Instrument = claims.State.Scope == SentenceScope.Wider ? null : (ProactiveRow)words[noun].Value;
        if (claims.State.Instrument is not { } instrument || claims.State.Scope == SentenceScope.Wider)
            return;
        var column = words[found.Find(WordKind.InstrumentVerb)].Value;
        claims.Add(found, ClaimKind.Instrument, [new ClaimReading([ClaimTerm.Of(instrument, column)])], isDoubtful: true);
    }

    /// <summary>A rate of requests.</summary>
    internal static void Rate(SentenceClaims claims, FoundPattern found) => claims.Add(found, ClaimKind.Rate, []);

    /// <summary>A share of the requests, of the number before.</summary>
    internal static void Share(SentenceClaims claims, FoundPattern found)
    {
        if (claims.State.LastCount is not { } part)
            return;
        var claim = claims.Claim(found, ClaimKind.Share, RequestClaims.AnyReadings);
        claims.Add(found, claim with { Parts = new(part, claims.State.Wholes.ToValueList()) });
    }

    /// <summary>An amount of fees, or none.</summary>
    internal static void Fee(SentenceClaims claims, FoundPattern found) => claims.Add(found, ClaimKind.FeeAmount, []);
}
