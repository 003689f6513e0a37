namespace GovInfoDisclosure;

/// <summary>What a sentence speaks of.</summary>
internal enum SentenceTopic
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>Requests for disclosure.</summary>
    Requests,

    /// <summary>Reconsideration or litigation.</summary>
    Remedies,

    /// <summary>Something else that is counted.</summary>
    Other,
}

/// <summary>The time that a sentence speaks of.</summary>
internal enum SentencePeriod
{
    /// <summary>The year of the report.</summary>
    Current,

    /// <summary>Another year, or a part of a year.</summary>
    Other,

    /// <summary>Another year, until the end of the clause: 较上年增长 5 件.</summary>
    OtherInClause,
}

/// <summary>The body that a sentence speaks of.</summary>
internal enum SentenceScope
{
    /// <summary>The reporting body, as far as is known.</summary>
    Own,

    /// <summary>Perhaps the whole area.</summary>
    Wider,

    /// <summary>Other bodies.</summary>
    OtherUnits,
}

/// <summary>What is known at a place of a sentence.</summary>
internal sealed class SentenceState
{
    private const uint RequestClaims =
        (1U << (int)ClaimKind.ReceivedRequests) | (1U << (int)ClaimKind.NewRequests) | (1U << (int)ClaimKind.AnyRequests);

    internal SentenceTopic Topic { get; set; }

    internal SentencePeriod Period { get; set; }

    internal SentenceScope Scope { get; set; }

    /// <summary>The one remedy that the sentence speaks of, for outcomes that follow.</summary>
    internal RemedyWords? Remedy { get; set; }

    /// <summary>Whether disclosure was named in the paragraph, so that 行政复议 means that of this report.</summary>
    internal bool SpeaksOfRequests { get; set; }

    /// <summary>Whether the fee was named.</summary>
    internal bool SpeaksOfFee { get; set; }

    /// <summary>Whether numbers of other bodies stand before; what follows may be theirs, too.</summary>
    internal bool OtherUnitsWereCounted { get; set; }

    /// <summary>Whether a year is named although that of the report is not known.</summary>
    internal bool HasUncheckedYear { get; set; }

    /// <summary>Whether numbers may count since an earlier year: 累计, without a year.</summary>
    internal bool IsCumulative { get; set; }

    /// <summary>Whether the other period is a part of the year of the report, so that 全年 means that year again.</summary>
    internal bool IsPartOfTheYear { get; set; }

    /// <summary>Whether the members of a list are parts of what was handled: 办结上年结转2件、本年新收10件.</summary>
    internal bool ListsWhatWasHandled { get; set; }

    /// <summary>What the sentence counted of rules and documents, for 废止1件 without a noun.</summary>
    internal ProactiveRow? Instrument { get; set; }

    /// <summary>The kinds of the claims of the sentence, as a set.</summary>
    internal uint KindsInSentence { get; set; }

    /// <summary>Whether the sentence has said how many requests there are.</summary>
    internal bool CountedRequests => (KindsInSentence & RequestClaims) != 0;

    /// <summary>Whether the requests of the sentence may be a part of all, so that what was made of them may be, too.</summary>
    internal bool SpeaksOfAPart { get; set; }

    /// <summary>The results that the sentence has counted so far.</summary>
    internal List<ClaimTerm> Results { get; init; } = [];

    /// <summary>The number that a share may be about.</summary>
    internal decimal? LastCount { get; set; }

    /// <summary>Numbers of requests in the paragraph, which shares may be of.</summary>
    internal List<decimal> Wholes { get; init; } = [];

    /// <summary>What patterns may need, as far as the words before say it.</summary>
    /// <param name="headingIsAboutRequests">Whether the heading speaks of requests.</param>
    internal PatternNeeds Known(bool headingIsAboutRequests) =>
        (Topic == SentenceTopic.Requests ? PatternNeeds.OfRequests : PatternNeeds.None)
        | (Topic == SentenceTopic.Remedies ? PatternNeeds.OfRemedies : PatternNeeds.None)
        | (SpeaksOfRequests ? PatternNeeds.OfDisclosure : PatternNeeds.None)
        | (SpeaksOfFee ? PatternNeeds.OfFee : PatternNeeds.None)
        | (headingIsAboutRequests ? PatternNeeds.UnderHeading : PatternNeeds.None)
        | (CountedRequests ? PatternNeeds.Counted : PatternNeeds.First);

    /// <summary>Takes in what a word says about the words behind it.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="at">The word.</param>
    /// <param name="clause">The clause that it stands in.</param>
    /// <param name="sentence">The beginning of the sentence.</param>
    /// <param name="year">The year of the report, or null.</param>
    internal void Enter(MarkedParagraph words, int at, (int Start, int End) clause, int sentence, int? year)
    {
        switch (words[at].Kind)
        {
            case WordKind.Own:
                (Scope, OtherUnitsWereCounted) = (SentenceScope.Own, false);
                break;
            case WordKind.Wider:
                Scope = SentenceScope.Wider;
                break;
            case WordKind.OtherUnits:
                Scope = SentenceScope.OtherUnits;
                break;
            // 公文166件，主动公开120件，依申请公开20件: there it is a kind of document.
            case WordKind.OnRequest when Topic == SentenceTopic.Other && !words.Scan(clause.Start, at).HasAny(WordGroups.Receiving):
                break;
            case WordKind.Request or WordKind.OnRequest:
                (Topic, SpeaksOfRequests, Remedy) = (SentenceTopic.Requests, true, null);
                break;
            case WordKind.OpenGovernment:
                SpeaksOfRequests = true;
                break;
            case WordKind.OtherObject:
                (Topic, Remedy) = (SentenceTopic.Other, null);
                break;
            case WordKind.Reconsideration or WordKind.Litigation:
                (Topic, Remedy) = (SentenceTopic.Remedies, RemedyWords.Read(words, clause.Start, at + 1));
                break;
            default:
                EnterTime(words, at, clause, sentence, year);
                break;
        }
    }

    private void EnterTime(MarkedParagraph words, int at, (int Start, int End) clause, int sentence, int? year)
    {
        var word = words[at];
        // 比2023年减少 4 件 names the other year for a comparison only.
        var other = words.Scan(clause.Start, clause.End).Has(WordKind.Compare) ? SentencePeriod.OtherInClause : SentencePeriod.Other;
        switch (word.Kind)
        {
            case WordKind.Year:
                Period = year is null || word.Value == year ? SentencePeriod.Current : other;
                HasUncheckedYear |= year is null;
                (IsPartOfTheYear, IsCumulative) = (false, false);
                break;
            case WordKind.CurrentYear:
                IsCumulative = false;
                if (word.Value == 0 || IsPartOfTheYear)
                    (Period, IsPartOfTheYear) = (SentencePeriod.Current, false);
                break;
            case WordKind.Cumulative:
                IsCumulative = !words.Scan(sentence, at).HasAny(WordGroups.Time);
                break;
            case WordKind.PriorYear or WordKind.FutureYear or WordKind.PartialPeriod:
                IsPartOfTheYear = word.Kind == WordKind.PartialPeriod && (IsPartOfTheYear || Period == SentencePeriod.Current);
                Period = other;
                break;
        }
    }

    /// <summary>The state at the beginning of the next sentence.</summary>
    /// <param name="headingIsAboutRequests">Whether the heading speaks of requests.</param>
    /// <param name="isContinued">Whether the next sentence goes on with 其中.</param>
    internal SentenceState NextSentence(bool headingIsAboutRequests, bool isContinued)
    {
        var topic = headingIsAboutRequests || Wholes.Count > 0 ? SentenceTopic.Requests : SentenceTopic.None;
        return new()
        {
            Topic = isContinued ? Topic : topic,
            Remedy = isContinued ? Remedy : null,
            // What follows a sentence about another year may go on with it, until a year is named.
            Period = Period,
            IsPartOfTheYear = IsPartOfTheYear,
            IsCumulative = IsCumulative,
            Scope = isContinued || Scope == SentenceScope.Wider || OtherUnitsWereCounted ? Scope : SentenceScope.Own,
            OtherUnitsWereCounted = OtherUnitsWereCounted,
            SpeaksOfRequests = SpeaksOfRequests || headingIsAboutRequests,
            HasUncheckedYear = isContinued && HasUncheckedYear,
            Results = isContinued ? Results : [],
            SpeaksOfAPart = isContinued && SpeaksOfAPart,
            LastCount = isContinued ? LastCount : null,
            Wholes = Wholes,
        };
    }

    internal bool HasClaimed(ClaimKind kind) => (KindsInSentence & (1U << (int)kind)) != 0;

    internal void RememberForShares(decimal count, bool isClaim)
    {
        LastCount = count;
        if (isClaim && !Wholes.Contains(count))
            Wholes.Add(count);
    }

    internal void LeaveClause(bool isInAList)
    {
        ListsWhatWasHandled &= isInAList;
        if (Period == SentencePeriod.OtherInClause)
            Period = SentencePeriod.Current;
    }
}

