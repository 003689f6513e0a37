namespace GovInfoDisclosure;

/// <summary>A pattern that fits the words around a number.</summary>
internal sealed class FoundPattern
{
    private readonly MarkedParagraph _words;
    private readonly List<int> _marks;

    internal FoundPattern(MarkedParagraph words, NarrativePattern pattern, NumberPlace place, NarrativeNumber number, List<int> marks)
    {
        (_words, Pattern, Place, Number, _marks) = (words, pattern, place, number, marks);
        Words = words.Scan(place.From, place.At);
        HasUnknownWords = !pattern.BeginsWithAnything && Words.Has(WordKind.Unknown);
        foreach (var mark in marks)
            Words += words[mark].Kind;
    }

    internal NarrativePattern Pattern { get; }

    internal NumberPlace Place { get; }

    internal NarrativeNumber Number { get; }

    internal bool IsNone => Pattern.Pivot == Pivot.None;

    /// <summary>The words in front of the number, and those behind it that the shape names.</summary>
    internal WordSet Words { get; }

    /// <summary>Whether some word in front of the number is not understood, although the shape does not leave all words open.</summary>
    internal bool HasUnknownWords { get; }

    /// <summary>The end of the words that say it.</summary>
    internal int End => IsNone ? Place.Next : _marks.Append(Place.At).Max() + 1;

    /// <summary>Where a word of a kind stands that the shape names, or -1.</summary>
    internal int Find(WordSet kinds)
    {
        foreach (var mark in _marks)
        {
            if (_words.Is(mark, kinds))
                return mark;
        }

        return -1;
    }

    /// <summary>The words on the side of the number where such a word stands.</summary>
    internal (int From, int To) SideOf(WordSet kinds) =>
        Find(kinds) > Place.At ? (Place.At + 1, Place.Next) : (Place.From, Place.At);
}
