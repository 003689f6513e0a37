namespace GovInfoDisclosure;

/// <summary>Makes claims of a sentence.</summary>
/// <param name="Section">The address of the section.</param>
/// <param name="Paragraph">The place of the paragraph.</param>
/// <param name="Sentence">The words of the sentence.</param>
/// <param name="State">What is known at the place of the sentence.</param>
/// <param name="HeadingIsAboutRequests">Whether the heading above speaks of requests.</param>
/// <param name="Claims">The claims so far.</param>
internal sealed record SentenceClaims(string Section, int Paragraph, SentenceWords Sentence, SentenceState State,
    bool HeadingIsAboutRequests, List<NarrativeClaim> Claims)
{
    internal NarrativeClaim Last
    {
        get => Claims[Claims.Count - 1];
        set => Claims[Claims.Count - 1] = value;
    }

    /// <summary>Whether the number counts what a part of the body has: 其中区政府本级办结6件.</summary>
    internal static bool IsOfAPart(FoundPattern found) =>
        found.Words.Has(WordKind.Part) && found.Words.HasAny(WordSet.Of(WordKind.Own, WordKind.Wider));

    /// <summary>Whether the sentence divides requests by their origin: 收到自然人提出的申请5件、企业提出的申请2件.</summary>
    internal bool IsOfAnOrigin(FoundPattern found) =>
        found.Words.HasAny(WordGroups.Origin) && Sentence.CountsOtherOrigins(found.Place.At);

    internal void Add(FoundPattern found, ClaimKind kind, ClaimReading[] readings, bool isDoubtful = false) =>
        Add(found, Claim(found, kind, readings) with { IsDoubtful = isDoubtful });

    internal void Add(FoundPattern found, NarrativeClaim claim)
    {
        var isDoubtful = claim.IsDoubtful || found.Pattern.IsDoubtful || found.HasUnknownWords || State.Scope == SentenceScope.Wider
            || State.HasUncheckedYear || State.IsCumulative || State.SpeaksOfAPart
            || claim.Number.Precision != NarrativePrecision.Exact || Section == ReportSection.ProblemsAndImprovements.ParagraphsAddress;
        Claims.Add(claim with { IsDoubtful = isDoubtful });
        State.KindsInSentence |= 1U << (int)claim.Kind;
    }

    internal NarrativeClaim Claim(FoundPattern found, ClaimKind kind, ClaimReading[] readings) => new()
    {
        Kind = kind,
        Number = found.Number,
        Readings = readings.ToValueList(),
        Quote = Sentence.Words.Quote(Section, Paragraph, found.Place.From, found.End),
        IsNone = found.IsNone,
        Pattern = found.Pattern.Name,
    };
}
