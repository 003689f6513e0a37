namespace GovInfoDisclosure;

/// <summary>The remedies that words name.</summary>
/// <param name="Kinds">The kinds, litigation as its two.</param>
/// <param name="IsSingle">Whether they are one remedy: 行政复议, or 行政诉讼.</param>
/// <param name="IsClear">Whether the words say how they hang together.</param>
/// <param name="HasUnknownWords">Whether words stand between that are not understood.</param>
internal sealed record RemedyWords(ValueList<RemedyKind> Kinds, bool IsSingle, bool IsClear, bool HasUnknownWords)
{
    internal static RemedyWords Read(MarkedParagraph words, int from, int to)
    {
        var kinds = new List<RemedyKind>();
        var (remedies, isConnected, isClear) = (0, true, true);
        RemedyKind? mark = null;
        for (var i = from; i < to; i++)
        {
            switch (words[i].Kind)
            {
                case WordKind.Reconsideration or WordKind.Litigation:
                    isClear &= isConnected && (mark is null || words[i].Kind == WordKind.Litigation);
                    kinds.AddRange(KindsOf(words[i].Kind, mark));
                    (remedies, isConnected, mark) = (remedies + 1, false, null);
                    break;
                case WordKind.AfterReconsideration:
                    mark = RemedyKind.PostReconsiderationLitigation;
                    break;
                case WordKind.Directly:
                    mark = RemedyKind.DirectLitigation;
                    break;
                case WordKind.ListMark or WordKind.And:
                    isConnected = true;
                    break;
            }
        }

        var named = kinds.Distinct().ToValueList();
        return new(named, remedies == 1, isClear && remedies > 0 && mark is null && named.Count == kinds.Count,
            words.Scan(from, to).Has(WordKind.Unknown));
    }

    private static RemedyKind[] KindsOf(WordKind word, RemedyKind? mark)
    {
        if (word == WordKind.Reconsideration)
            return [RemedyKind.Reconsideration];
        return mark is { } kind ? [kind] : [RemedyKind.DirectLitigation, RemedyKind.PostReconsiderationLitigation];
    }
}
