namespace GovInfoDisclosure;

/// <summary>A paragraph as words with their kinds.</summary>
internal sealed class MarkedParagraph
{
    private readonly FoldedText _text;
    private readonly List<NarrativeToken> _words;

    internal MarkedParagraph(string paragraph, int? year, OwnNames ownNames)
    {
        _text = FoldedText.Of(paragraph);
        _words = NarrativeLexer.Read(_text.Folded, year, ownNames);
    }

    internal int Count => _words.Count;

    internal string Folded => _text.Folded;

    internal NarrativeToken this[int at] => _words[at];

    internal bool Is(int at, WordSet kinds) => at >= 0 && at < _words.Count && kinds.Has(_words[at].Kind);

    /// <summary>The kinds of the words between two places.</summary>
    internal WordSet Scan(int from, int to)
    {
        var kinds = default(WordSet);
        for (var i = from; i < to; i++)
            kinds += _words[i].Kind;
        return kinds;
    }

    /// <summary>The first word of a kind between two places, or the end.</summary>
    internal int Find(WordSet kinds, int from, int to)
    {
        while (from < to && !kinds.Has(_words[from].Kind))
            from++;
        return from;
    }

    /// <summary>The first word between two places that is of no such kind, or the end.</summary>
    internal int Skip(WordSet kinds, int from, int to) => Find(WordSet.Any - kinds, from, to);

    /// <summary>The words of a place as they are printed.</summary>
    internal ClaimQuote Quote(string section, int paragraph, int from, int to)
    {
        var (start, end) = (_words[from].Start, _words[to - 1].End);
        return new(section, paragraph, _text.OffsetOf(start), _text.Slice(start, end));
    }

    internal string FoldedWord(int at) => _text.Folded.Substring(_words[at].Start, _words[at].End - _words[at].Start);

    /// <summary>The sentences, as places in the list of words.</summary>
    internal IEnumerable<(int Start, int End)> Sentences()
    {
        for (var start = 0; start < Count;)
        {
            var end = Find(WordKind.SentenceEnd, start, Count);
            yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>The clauses of a sentence: with the numbers in them, what belongs together.</summary>
    internal IEnumerable<(int Start, int End)> Clauses(int start, int end)
    {
        var clause = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && !EndsClause(i, clause, end))
                continue;
            if (i > clause)
                yield return (clause, i);
            clause = i + 1;
        }
    }

    // 维持2件、纠正1件 and 复议2件和诉讼1件: behind a number, and before another 未, a list mark ends the clause.
    private bool EndsClause(int at, int clause, int sentenceEnd)
    {
        if (Is(at, WordKind.ClauseEnd))
            return !IsContinued(at, clause, sentenceEnd);
        return Is(at, WordGroups.Join)
            && ((at > clause && Is(at - 1, WordKind.Number))
                || Is(at + 1, WordKind.Negation)
                // 5件予以公开、2件部分公开
                || (Is(at + 1, WordKind.Number) && Scan(clause, at).Has(WordKind.Number)));
    }

    // 收到政府信息公开申请，共计6件; 尚有3件未办结，结转下年度
    private bool IsContinued(int at, int clause, int sentenceEnd)
    {
        if (at == clause || Folded[_words[at].Start] is not (',' or ':'))
            return false;
        var last = at - 1;
        while (last > clause && Is(last, WordGroups.Filler))
            last--;
        var next = Skip(WordGroups.Ahead, at + 1, sentenceEnd);
        if (next >= sentenceEnd)
            return false;
        var hasNumber = Scan(clause, at).Has(WordKind.Number);
        if (Is(last, WordKind.Remaining))
        {
            return hasNumber && Is(next, WordKind.CarriedForward)
                && !Scan(next, Find(WordKind.ClauseEnd, next, sentenceEnd)).Has(WordKind.Number);
        }

        return !hasNumber && Is(last, WordGroups.Noun) && Is(next, WordKind.Number)
            && Scan(at + 1, next).HasAny(WordGroups.Total);
    }
}
