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
    internal SentenceTopic Topic { get; set; }

    internal SentencePeriod Period { get; set; }

    internal SentenceScope Scope { get; set; }

    /// <summary>The one remedy that the sentence speaks of, for outcomes that follow.</summary>
    internal RemedyTarget? Remedy { get; set; }

    /// <summary>Whether disclosure was named in the paragraph, so that 行政复议 means that of this report.</summary>
    internal bool SpeaksOfRequests { get; set; }

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

    /// <summary>Whether the requests of the sentence may be a part of all, so that what was made of them may be, too.</summary>
    internal bool SpeaksOfAPart { get; set; }

    /// <summary>The results that the sentence has counted so far.</summary>
    internal List<ClaimTerm> Results { get; init; } = [];

    /// <summary>The number that a share may be about.</summary>
    internal decimal? LastCount { get; set; }

    /// <summary>Numbers of requests in the paragraph, which shares may be of.</summary>
    internal List<decimal> Wholes { get; init; } = [];

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

    internal void LeaveClause(bool isInAList)
    {
        ListsWhatWasHandled &= isInAList;
        if (Period == SentencePeriod.OtherInClause)
            Period = SentencePeriod.Current;
    }
}

/// <summary>The remedies that words name, and how sure that is.</summary>
/// <param name="Kinds">The kinds, litigation as its two.</param>
/// <param name="IsSingle">Whether they are one remedy: 行政复议, or 行政诉讼.</param>
/// <param name="HasUnknownWords">Whether words stand between that are not understood.</param>
internal sealed record RemedyTarget(ValueList<RemedyKind> Kinds, bool IsSingle, bool HasUnknownWords);
