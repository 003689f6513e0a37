namespace GovInfoDisclosure;

/// <summary>Makes the claims of a pattern.</summary>
internal delegate void ClaimMaker(SentenceClaims claims, FoundPattern found);

/// <summary>What must be known before a pattern applies.</summary>
[Flags]
internal enum PatternNeeds
{
    None = 0,

    /// <summary>The sentence speaks of requests.</summary>
    OfRequests = 1,

    /// <summary>The sentence speaks of reconsideration or litigation.</summary>
    OfRemedies = 2,

    /// <summary>The paragraph names disclosure.</summary>
    OfDisclosure = 4,

    /// <summary>The paragraph names the fee.</summary>
    OfFee = 8,

    /// <summary>The heading above speaks of requests.</summary>
    UnderHeading = 16,

    /// <summary>The sentence has counted no requests yet.</summary>
    First = 32,

    /// <summary>The sentence has counted requests.</summary>
    Counted = 64,
}

/// <summary>Words around a number, or around 未, and what they claim.</summary>
/// <remarks>
/// A shape names, from left to right, the kinds (<see cref="WordKind"/>) and the groups (<see cref="WordGroups.ByName"/>) of words, with
/// the number (<see cref="Pivot"/>) among them. A star is a run of such words, as short as the next word allows. The shape covers all the
/// words from the beginning of the clause, or from the number before, and behind the number all to the next one, unless it ends with the
/// number. Filler may always stand before the number.
/// </remarks>
internal sealed class NarrativePattern
{
    private readonly Step[] _before;
    private readonly Step[] _behind;

    /// <summary>A pattern.</summary>
    /// <param name="name">What it says, for messages.</param>
    /// <param name="shape">The words that it reads.</param>
    /// <param name="claim">What it claims.</param>
    /// <param name="needs">What must be known before.</param>
    /// <param name="example">A sentence of a section on requests that it reads.</param>
    /// <param name="counterexample">A sentence that looks like it and that it does not read.</param>
    internal NarrativePattern(
        string name, string shape, ClaimMaker claim, PatternNeeds needs, string example, string counterexample)
    {
        Name = name;
        Needs = needs;
        Shape = shape;
        Claim = claim;
        Example = example;
        Counterexample = counterexample;
        var names = shape.Split(' ');
        var pivot = Array.FindIndex(names, static name => Enum.TryParse<Pivot>(name, out _));
        if (pivot < 0)
            throw new ArgumentException($"The shape '{shape}' has no number.", nameof(shape));
        Pivot = (Pivot)Enum.Parse(typeof(Pivot), names[pivot]);
        _before = names.Take(pivot).Append("filler*").Reverse().Select(Step.Of).ToArray();
        _behind = names.Skip(pivot + 1).Select(Step.Of).ToArray();
    }

    internal string Name { get; }

    internal string Shape { get; }

    internal ClaimMaker Claim { get; }

    internal string Example { get; }

    internal string Counterexample { get; }

    internal PatternNeeds Needs { get; }

    /// <summary>Whether the words do not say enough to be sure.</summary>
    internal bool IsDoubtful { get; init; }

    internal Pivot Pivot { get; }

    /// <summary>Whether it says nothing of the words in front, so that those that are not understood raise no doubt.</summary>
    internal bool BeginsWithAnything => _before[_before.Length - 1] is { IsRun: true } step && step.Kinds == WordSet.Any;

    /// <summary>The places of the words that the shape names one by one, or null when the words have another shape.</summary>
    internal List<int>? Match(MarkedParagraph words, NumberPlace place)
    {
        List<int>? marks = null;
        return Follow(_before, words, place.At - 1, place.From - 1, -1, ref marks)
            && (_behind.Length == 0 || Follow(_behind, words, place.At + 1, place.Next, 1, ref marks)) ? marks ?? [] : null;
    }

    private static bool Follow(Step[] steps, MarkedParagraph words, int at, int end, int direction, ref List<int>? marks)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i].IsRun)
            {
                var next = i + 1 < steps.Length ? steps[i + 1] : default;
                while (at != end && !words.Is(at, next.Kinds) && words.Is(at, steps[i].Kinds))
                    at += direction;
                if (at != end && !words.Is(at, next.Kinds) && !next.IsRun)
                    return false;
                continue;
            }

            if (at == end || !words.Is(at, steps[i].Kinds))
                return false;
            (marks ??= []).Add(at);
            at += direction;
        }

        return at == end;
    }

    private readonly record struct Step(WordSet Kinds, bool IsRun)
    {
        internal static Step Of(string name)
        {
            var isRun = name.EndsWith("*", StringComparison.Ordinal);
            var plain = name.TrimEnd('*');
            return new(WordGroups.ByName.TryGetValue(plain, out var group) ? group : (WordKind)Enum.Parse(typeof(WordKind), plain), isRun);
        }
    }
}
