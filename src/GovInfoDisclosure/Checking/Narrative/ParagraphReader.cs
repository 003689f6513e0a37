namespace GovInfoDisclosure;

/// <summary>Reads the claims of one section, paragraph by paragraph.</summary>
internal sealed partial class ParagraphReader
{
    private const int LongestParagraph = 20_000;
    private const int LongestHeading = 40;

    private readonly string _section;
    private readonly int? _year;
    private readonly OwnNames _ownNames;
    private readonly List<NarrativeClaim> _claims;

    private FoldedText _text = FoldedText.Of(string.Empty);
    private IReadOnlyList<NarrativeToken> _tokens = [];
    private int _paragraph;
    private (int Start, int End) _sentence;
    private bool _isDividedByBody;
    private bool _headingIsAboutRequests;
    private SentenceState _state = new();

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
        _paragraph = index;
        _text = FoldedText.Of(paragraph);
        _tokens = NarrativeLexer.Read(_text.Folded, _year, _ownNames);
        ReadHeading();
        _state = new() { Topic = _headingIsAboutRequests ? SentenceTopic.Requests : SentenceTopic.None };
        for (var start = 0; start < _tokens.Count;)
        {
            var end = start;
            while (end < _tokens.Count && _tokens[end].Kind != WordKind.SentenceEnd)
                end++;
            ReadSentence(start, end);
            start = end + 1;
        }
    }

    // （二）依申请公开情况。 says what the sentences below it speak of, also in the paragraphs that follow.
    private void ReadHeading()
    {
        var level = NarrativeHeading.LevelOf(_text.Folded, out var start);
        if (level == 0)
            return;
        var kinds = 0UL;
        foreach (var token in _tokens)
        {
            if (token.Kind == WordKind.SentenceEnd || token.Start > start + LongestHeading
                || (token.Start >= start && token.Kind == WordKind.ClauseEnd))
                break;
            kinds |= 1UL << (int)token.Kind;
        }

        var isAboutRequests = HasAny(kinds, RequestNouns) && !Has(kinds, WordKind.OtherObject);

        if (isAboutRequests || level == 1)
            _headingIsAboutRequests = isAboutRequests;
    }

    private void ReadSentence(int start, int end)
    {
        _sentence = (start, end);
        _isDividedByBody = IsDividedByBody(start, end);
        _state = _state.NextSentence(_headingIsAboutRequests, FirstKind(start, end) == WordKind.Part);
        var clause = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && !EndsClause(i, clause))
                continue;
            if (i > clause)
                ReadClause(clause, i);
            clause = i + 1;
        }
    }

    private void ReadClause(int start, int end)
    {
        var from = start;
        var hasNumber = false;
        var isBlocked = Has(Scan(start, end), WordKind.Respectively);
        for (var i = start; i < end; i++)
        {
            Enter(i, start, end);
            if (_tokens[i].Number is not { } number)
                continue;
            hasNumber = true;
            if (!isBlocked)
                ReadNumber(new(start, from, i, NextNumber(i, end)), number);
            from = i + 1;
        }

        if (!hasNumber)
            ReadNumberless(start, end);
        // 予以公开5件、部分公开3件，占80%: a share behind a list may be that of the sum.
        if (!hasNumber || Has(Scan(start, end), WordKind.Share)
            || (start > 0 && _tokens[start - 1].Kind is WordKind.ListMark or WordKind.And))
            _state.LastCount = null;
        _state.LeaveClause(end < _tokens.Count && _tokens[end].Kind is WordKind.ListMark or WordKind.And);
    }

    private int NextNumber(int at, int end)
    {
        var next = at + 1;
        while (next < end && _tokens[next].Kind != WordKind.Number)
            next++;
        return next;
    }

    // What a word says about the words behind it.
    private void Enter(int at, int start, int end)
    {
        var token = _tokens[at];
        switch (token.Kind)
        {
            case WordKind.Year:
                _state.Period = _year is not { } year || token.Value == year ? SentencePeriod.Current : OtherPeriod(start, end);
                _state.HasUncheckedYear |= _year is null;
                (_state.IsPartOfTheYear, _state.IsCumulative) = (false, false);
                break;
            case WordKind.CurrentYear:
                _state.IsCumulative = false;
                if (token.Value == 0 || _state.IsPartOfTheYear)
                    (_state.Period, _state.IsPartOfTheYear) = (SentencePeriod.Current, false);
                break;
            case WordKind.Weak when token.Value == 3:
                _state.IsCumulative = !HasAny(Scan(_sentence.Start, at), Set(WordKind.CurrentYear, WordKind.Year));
                break;
            case WordKind.PriorYear or WordKind.FutureYear or WordKind.PartialPeriod:
                _state.IsPartOfTheYear = token.Kind == WordKind.PartialPeriod
                    && (_state.IsPartOfTheYear || _state.Period == SentencePeriod.Current);
                _state.Period = OtherPeriod(start, end);
                break;
            case WordKind.Own:
                (_state.Scope, _state.OtherUnitsWereCounted) = (SentenceScope.Own, false);
                break;
            case WordKind.Wider:
                _state.Scope = SentenceScope.Wider;
                break;
            case WordKind.OtherUnits:
                _state.Scope = SentenceScope.OtherUnits;
                break;
            // 公文166件，主动公开120件，依申请公开20件: there it is a kind of document.
            case WordKind.OnRequest when _state.Topic == SentenceTopic.Other && !HasAny(Scan(start, at), ReceivingVerbs):
                break;
            case WordKind.Request or WordKind.OnRequest:
                (_state.Topic, _state.SpeaksOfRequests, _state.Remedy) = (SentenceTopic.Requests, true, null);
                break;
            case WordKind.OpenGovernment:
                _state.SpeaksOfRequests = true;
                break;
            case WordKind.OtherObject:
                (_state.Topic, _state.Remedy) = (SentenceTopic.Other, null);
                break;
            case WordKind.Reconsideration or WordKind.Litigation:
                (_state.Topic, _state.Remedy) = (SentenceTopic.Remedies, ReadRemedies(start, at + 1));
                break;
            case WordKind.Fee:
                _state.SpeaksOfFee |= token.Value == 0 || _section == ReportSection.OtherMatters.ParagraphsAddress;
                break;
            case WordKind.BookTitle:
                _state.SpeaksOfFee |= _text.Folded.IndexOf("信息处理费", token.Start, token.End - token.Start, StringComparison.Ordinal) >= 0;
                break;
        }
    }

    // 比2023年减少 4 件 names the other year for a comparison only.
    private SentencePeriod OtherPeriod(int start, int end) =>
        Has(Scan(start, end), WordKind.Compare) ? SentencePeriod.OtherInClause : SentencePeriod.Other;

    private void ReadNumber(NumberPlace place, NarrativeNumber number)
    {
        // 日均0.5件: nothing that is counted one by one has a part.
        var isPart = number.Unit is NarrativeUnit.Case or NarrativeUnit.Occasion && number.Value % 1 != 0;
        if (number.Precision == NarrativePrecision.NotACount || isPart)
            return;
        if (number.Unit == NarrativeUnit.Percent)
        {
            ReadPercentage(place, number);
        }
        else if (number.Unit == NarrativeUnit.Yuan || (_state.SpeaksOfFee && number.Unit == NarrativeUnit.None && number.Value == 0))
        {
            ReadFee(place, number);
        }
        else if (number.Unit is NarrativeUnit.Case or NarrativeUnit.Occasion || IsBareZero(place, number))
        {
            if (_state.Scope == SentenceScope.OtherUnits)
                _state.OtherUnitsWereCounted = true;
            else if (IsOfAnotherBody(place.From, place.At))
                LeaveToAnotherBody(place);
            else if (_state.Period == SentencePeriod.Current && !Has(Scan(place.Clause, place.At), WordKind.Compare)
                && !IsOfTwoPeriods(place))
                ReadCount(place, number);
        }
    }

    // 行政复议、行政诉讼均为0。
    private bool IsBareZero(NumberPlace place, NarrativeNumber number) =>
        number.Unit == NarrativeUnit.None && number.Value == 0 && place.At > place.From
            && _text.Folded[_tokens[place.At - 1].End - 1] == '为'
        && place.Next == place.At + 1;

    private void Add(ClaimKind kind, NarrativeNumber number, int from, int to, bool isDoubtful, params ClaimReading[] readings) =>
        Add(new()
        {
            Kind = kind,
            Number = number,
            Readings = readings.ToValueList(),
            Quote = Quote(from, to),
            IsDoubtful = isDoubtful,
        });

    private void Add(NarrativeClaim claim)
    {
        var isDoubtful = claim.IsDoubtful || _state.Scope == SentenceScope.Wider || _state.HasUncheckedYear || _state.IsCumulative
            || _state.SpeaksOfAPart
            || claim.Number.Precision != NarrativePrecision.Exact || _section == ReportSection.ProblemsAndImprovements.ParagraphsAddress;
        _claims.Add(claim with { IsDoubtful = isDoubtful });
        _state.KindsInSentence |= 1U << (int)claim.Kind;
    }

    private bool HasInSentence(ClaimKind kind) => (_state.KindsInSentence & (1U << (int)kind)) != 0;

    private ClaimQuote Quote(int from, int to)
    {
        var (start, end) = (_tokens[from].Start, _tokens[to - 1].End);
        return new(_section, _paragraph, _text.OffsetOf(start), _text.Slice(start, end));
    }

    private WordKind FirstKind(int start, int end)
    {
        while (start < end && _tokens[start].Kind is WordKind.Weak or WordKind.ClauseEnd)
            start++;
        return start < end ? _tokens[start].Kind : WordKind.Weak;
    }

    /// <summary>The kinds of the words between two places, as a set.</summary>
    private ulong Scan(int start, int end)
    {
        var kinds = 0UL;
        for (var i = start; i < end; i++)
            kinds |= 1UL << (int)_tokens[i].Kind;
        return kinds;
    }

    private static ulong Set(params ReadOnlySpan<WordKind> kinds)
    {
        var set = 0UL;
        foreach (var kind in kinds)
            set |= 1UL << (int)kind;
        return set;
    }

    private static bool Has(ulong kinds, WordKind kind) => (kinds & (1UL << (int)kind)) != 0;

    private static bool HasAny(ulong kinds, ulong set) => (kinds & set) != 0;

    /// <summary>Where a number stands, as places in the list of words.</summary>
    /// <param name="Clause">The beginning of the clause.</param>
    /// <param name="From">The beginning of the words in front of the number: of the clause, or behind the number before.</param>
    /// <param name="At">The number.</param>
    /// <param name="Next">The end of the words behind it: the next number, or the end of the clause.</param>
    private readonly record struct NumberPlace(int Clause, int From, int At, int Next)
    {
        /// <summary>The end of the words to quote: behind the number, or behind a noun that follows it.</summary>
        internal int QuoteEnd { get; init; } = At + 1;

        /// <summary>Whether the words may leave some of the requests out: those that came another way.</summary>
        internal bool IsPerhapsAPart { get; init; }
    }
}
