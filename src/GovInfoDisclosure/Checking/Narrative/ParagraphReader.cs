namespace GovInfoDisclosure;

/// <summary>Reads the claims of one section, paragraph by paragraph.</summary>
/// <remarks>
/// A paragraph is cut into sentences and clauses. Word by word the <see cref="SentenceState"/> learns what the sentence speaks of; at each
/// number, or at 未, the first pattern that fits decides. Whether the number is one of this body and this year is asked before.
/// </remarks>
internal sealed class ParagraphReader
{
    private const int LongestParagraph = 20_000;
    private const int LongestHeading = 40;

    private readonly string _section;
    private readonly int? _year;
    private readonly OwnNames _ownNames;
    private readonly List<NarrativeClaim> _claims;

    private bool _headingIsAboutRequests;

    internal ParagraphReader(string section, int? year, OwnNames ownNames, List<NarrativeClaim> claims)
    {
        _section = section;
        _year = year;
        _ownNames = ownNames;
        _claims = claims;
    }

    internal void Read(int index, string paragraph)
    {
        // No paragraph is that long; a whole page without breaks would only give sentences torn from their place.
        if (paragraph.Length > LongestParagraph)
            return;
        var words = new MarkedParagraph(paragraph, _year, _ownNames);
        ReadHeading(words);
        var state = new SentenceState { Topic = _headingIsAboutRequests ? SentenceTopic.Requests : SentenceTopic.None };
        foreach (var (start, end) in words.Sentences())
        {
            var isContinued = words.Is(words.Skip(WordGroups.Weak + WordKind.ClauseEnd, start, end), WordKind.Part);
            state = state.NextSentence(_headingIsAboutRequests, isContinued);
            var sentence = new SentenceWords(words, start, end, _ownNames);
            var claims = new SentenceClaims(_section, index, sentence, state, _headingIsAboutRequests, _claims);
            foreach (var clause in words.Clauses(start, end))
                ReadClause(claims, clause);
        }
    }

    // （二）依申请公开情况。 says what the sentences below it speak of, also in the paragraphs that follow.
    private void ReadHeading(MarkedParagraph words)
    {
        var level = NarrativeHeading.LevelOf(words.Folded, out var start);
        if (level == 0)
            return;
        var end = 0;
        while (end < words.Count && !words.Is(end, WordKind.SentenceEnd) && words[end].Start <= start + LongestHeading
            && (words[end].Start < start || !words.Is(end, WordKind.ClauseEnd)))
            end++;
        var kinds = words.Scan(0, end);
        var isAboutRequests = kinds.HasAny(WordGroups.Noun) && !kinds.Has(WordKind.OtherObject);
        if (isAboutRequests || level == 1)
            _headingIsAboutRequests = isAboutRequests;
    }

    private void ReadClause(SentenceClaims claims, (int Start, int End) clause)
    {
        var (words, state) = (claims.Sentence.Words, claims.State);
        var kinds = words.Scan(clause.Start, clause.End);
        var from = clause.Start;
        for (var i = clause.Start; i < clause.End; i++)
        {
            state.Enter(words, i, clause, claims.Sentence.Start, _year);
            EnterFee(words, i, state);
            if (words[i].Number is not { } number)
                continue;
            var place = new NumberPlace(clause.Start, from, i, words.Find(WordKind.Number, i + 1, clause.End));
            if (!kinds.Has(WordKind.Respectively))
                ReadNumber(claims, place, number);
            from = i + 1;
        }

        if (!kinds.Has(WordKind.Number))
            ReadNone(claims, clause);
        // 予以公开5件、部分公开3件，占80%: a share behind a list may be that of the sum.
        if (!kinds.Has(WordKind.Number) || kinds.Has(WordKind.Share) || words.Is(clause.Start - 1, WordGroups.Join))
            state.LastCount = null;
        state.LeaveClause(isInAList: words.Is(clause.End, WordGroups.Join));
    }

    private void EnterFee(MarkedParagraph words, int at, SentenceState state)
    {
        if (words.Is(at, WordKind.Fee))
            state.SpeaksOfFee |= words[at].Value == 0 || _section == ReportSection.OtherMatters.ParagraphsAddress;
        else if (words.Is(at, WordKind.BookTitle))
            state.SpeaksOfFee |= NarrativeVocabulary.NamesFee(words.FoldedWord(at));
    }

    private static void ReadNumber(SentenceClaims claims, NumberPlace place, NarrativeNumber number)
    {
        var isMoney = number.Unit == NarrativeUnit.Yuan || (IsBareZero(number) && claims.State.SpeaksOfFee);
        var isCount = number.Unit is NarrativeUnit.Case or NarrativeUnit.Occasion
            || (!isMoney && IsZeroOfAll(claims.Sentence.Words, place, number));
        // 日均0.5件: nothing that is counted one by one has a part.
        var isPart = isCount && number.Value % 1 != 0;
        if (number.Precision == NarrativePrecision.NotACount || isPart || !IsInScope(claims.Sentence, place, isCount, claims.State))
            return;
        var isCases = isCount && (number.Unit == NarrativeUnit.Case || number.Value == 0);
        var isClaimed = Decide(claims, place, number, pivot => pivot switch
        {
            Pivot.Cases => isCases,
            Pivot.Counts => isCount,
            Pivot.Zero => isCount && number.Value == 0,
            Pivot.Percent => number.Unit == NarrativeUnit.Percent,
            Pivot.Money => isMoney,
            _ => false,
        });
        if (claims.State.Topic == SentenceTopic.Requests && isCases)
            claims.State.RememberForShares(number.Value, isClaimed);
    }

    private static void ReadNone(SentenceClaims claims, (int Start, int End) clause)
    {
        var (sentence, state) = (claims.Sentence, claims.State);
        var negation = sentence.Words.Find(WordKind.Negation, clause.Start, clause.End);
        if (negation == clause.End || state.Period != SentencePeriod.Current || state.Scope == SentenceScope.OtherUnits)
            return;
        // 未收到通过网站、信函等形式提交的申请 denies them all, 未收到书面申请 those in writing.
        if (sentence.Words.Scan(negation, clause.End).Has(WordKind.Source) && !sentence.ListsOrigins(negation + 1, clause.End))
            return;
        Decide(claims, new(clause.Start, clause.Start, negation, clause.End), NarrativeNumber.None, static pivot => pivot == Pivot.None);
    }

    // The first pattern that fits decides: those that follow are less sure, or would say something else.
    private static bool Decide(SentenceClaims claims, NumberPlace place, NarrativeNumber number, Func<Pivot, bool> isPivot)
    {
        var before = claims.Claims.Count;
        var known = claims.State.Known(claims.HeadingIsAboutRequests);
        foreach (var pattern in NarrativePatterns.All)
        {
            if (!isPivot(pattern.Pivot) || (pattern.Needs & ~known) != PatternNeeds.None
                || pattern.Match(claims.Sentence.Words, place) is not { } marks)
                continue;
            pattern.Claim(claims, new(claims.Sentence.Words, pattern, place, number, marks));
            break;
        }

        return claims.Claims.Count > before;
    }

    /// <summary>Whether a number is said of this body and of the year of the report, and is no change.</summary>
    private static bool IsInScope(SentenceWords sentence, NumberPlace place, bool isCount, SentenceState state)
    {
        if (state.Scope == SentenceScope.OtherUnits)
        {
            state.OtherUnitsWereCounted |= isCount;
            return false;
        }

        if (isCount && sentence.IsOfAnotherBody(place.From, place.At))
        {
            // 区民政局收到申请20件，办结18件: what follows is theirs, too, unless their number was a part of ours.
            if (!state.CountedRequests && !sentence.Words.Scan(place.Clause, place.At).Has(WordKind.Part))
                (state.Scope, state.OtherUnitsWereCounted) = (SentenceScope.OtherUnits, true);
            return false;
        }

        var words = sentence.Words.Scan(place.From, place.At);
        // 去年12月收到、今年办结的申请2件
        var isOfTwoPeriods = words.HasAny(WordSet.Of(WordKind.PriorYear, WordKind.PartialPeriod)) && words.HasAny(WordGroups.Time);
        return state.Period == SentencePeriod.Current && !isOfTwoPeriods
            && !sentence.Words.Scan(place.Clause, place.At).Has(WordKind.Compare);
    }

    private static bool IsBareZero(NarrativeNumber number) => number.Unit == NarrativeUnit.None && number.Value == 0;

    // 行政复议、行政诉讼均为0。
    private static bool IsZeroOfAll(MarkedParagraph words, NumberPlace place, NarrativeNumber number) =>
        IsBareZero(number) && place.Next == place.At + 1 && place.At > place.From
        && words.FoldedWord(place.At - 1).EndsWith("为", StringComparison.Ordinal);
}
