namespace GovInfoDisclosure;

// Where a clause ends, and what the words in front of a number say of its time and its body.
internal sealed partial class ParagraphReader
{
    // 维持2件、纠正1件 and 复议2件和诉讼1件: behind a number, and before another 未, a list mark ends the clause.
    private bool EndsClause(int at, int clause) => _tokens[at].Kind switch
    {
        WordKind.ClauseEnd => !IsContinued(at, clause),
        WordKind.ListMark or WordKind.And =>
            (at > clause && _tokens[at - 1].Kind == WordKind.Number)
                || (at + 1 < _tokens.Count && _tokens[at + 1].Kind == WordKind.Negation)
                // 5件予以公开、2件部分公开
                || (at + 1 < _tokens.Count && _tokens[at + 1].Kind == WordKind.Number && Has(Scan(clause, at), WordKind.Number)),
        _ => false,
    };

    // 收到政府信息公开申请，共计6件; 尚有3件未办结，结转下年度
    private bool IsContinued(int at, int clause)
    {
        if (at == clause || _text.Folded[_tokens[at].Start] is not (',' or ':'))
            return false;
        var hasNumber = Has(Scan(clause, at), WordKind.Number);
        var (last, next) = (_tokens[SkipBack(at - 1, clause + 1)].Kind, SkipForward(at + 1, _sentence.End));
        if (next >= _sentence.End)
            return false;
        if (last == WordKind.Remaining)
            return hasNumber && _tokens[next].Kind == WordKind.CarriedForward && !Has(Scan(next, ClauseFrom(next)), WordKind.Number);
        return !hasNumber && HasAny(RequestNouns, 1UL << (int)last) && _tokens[next].Kind == WordKind.Number && IsTotal(at + 1, next);
    }

    private int ClauseFrom(int at)
    {
        while (at < _sentence.End && _tokens[at].Kind != WordKind.ClauseEnd)
            at++;
        return at;
    }

    // 共, 总数
    private bool IsTotal(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_tokens[i] is { Kind: WordKind.Weak, Value: 2 or 3 })
                return true;
        }

        return false;
    }

    // 去年12月收到、今年办结的申请2件
    private bool IsOfTwoPeriods(NumberPlace place)
    {
        var words = Scan(place.From, place.At);
        return HasAny(words, Set(WordKind.PriorYear, WordKind.PartialPeriod)) && HasAny(words, Set(WordKind.CurrentYear, WordKind.Year));
    }

    // 区民政局收到申请20件，办结18件: what follows is theirs, too, unless their number was a part of ours.
    private void LeaveToAnotherBody(NumberPlace place)
    {
        if (!HasAny(_state.KindsInSentence, RequestClaims) && !Has(Scan(place.Clause, place.At), WordKind.Part))
            (_state.Scope, _state.OtherUnitsWereCounted) = (SentenceScope.OtherUnits, true);
    }
}
