namespace GovInfoDisclosure;

/// <summary>The words of a sentence, and whose requests they count.</summary>
internal sealed class SentenceWords
{
    private readonly OwnNames _ownNames;

    internal SentenceWords(MarkedParagraph words, int start, int end, OwnNames ownNames)
    {
        (Words, Start, End, _ownNames) = (words, start, end, ownNames);
        IsDividedByBody = FindNumbers().Any(number => IsOfAnotherBody(number.From, number.At));
    }

    internal MarkedParagraph Words { get; }

    internal int Start { get; }

    internal int End { get; }

    /// <summary>Whether some number of the sentence is that of another body: 收到7件，其中教育局办理6件，民政局办理1件.</summary>
    internal bool IsDividedByBody { get; }

    /// <summary>Whether the words name another body, before what is said of the requests: 民政局办理的1件.</summary>
    internal bool IsOfAnotherBody(int from, int to)
    {
        var said = Words.Find(WordGroups.Verb + WordGroups.Carrying + WordGroups.Noun + WordKind.Result, from, to);
        for (var i = from; i < said; i++)
        {
            if (Words.Is(i, WordKind.OtherBody) || (Words.Is(i, WordKind.Unknown) && _ownNames.IsAnotherBody(Words.FoldedWord(i))))
                return true;
        }

        return false;
    }

    /// <summary>Whether another number of the sentence counts an origin, too: 收到自然人提出的申请5件、企业提出的申请2件.</summary>
    internal bool CountsOtherOrigins(int at) => FindNumbers().Any(number => number.At != at
        && Words[number.At].Number!.Unit is NarrativeUnit.Case or NarrativeUnit.Occasion or NarrativeUnit.Percent
        && Words.Scan(number.From, number.At).HasAny(WordGroups.Origin));

    /// <summary>Whether the words list origins: 通过网站、信函.</summary>
    internal bool ListsOrigins(int from, int to)
    {
        for (var i = from + 1; i < to - 1; i++)
        {
            if (Words.Is(i, WordGroups.Join) && Words.Is(i - 1, WordGroups.Origin) && Words.Is(i + 1, WordGroups.Origin))
                return true;
        }

        return false;
    }

    // The numbers, each with the beginning of the words in front of it.
    private IEnumerable<(int From, int At)> FindNumbers()
    {
        var from = Start;
        for (var i = Start; i < End; i++)
        {
            if (Words.Is(i, WordKind.Number))
                yield return (from, i);
            if (Words.Is(i, WordSet.Of(WordKind.Number, WordKind.ClauseEnd)))
                from = i + 1;
        }
    }
}
