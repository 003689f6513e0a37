namespace GovInfoDisclosure;

/// <summary>Cuts a folded paragraph into words, numbers and dates.</summary>
internal sealed class NarrativeLexer
{
    private const int LongestBookTitle = 80;

    private readonly string _text;
    private readonly int? _year;
    private readonly OwnNames _ownNames;
    private readonly List<NarrativeToken> _tokens = [];

    private NarrativeLexer(string text, int? year, OwnNames ownNames)
    {
        _text = text;
        _year = year;
        _ownNames = ownNames;
    }

    /// <summary>The words of a paragraph.</summary>
    /// <param name="text">The folded paragraph.</param>
    /// <param name="year">The report year, or null.</param>
    /// <param name="ownNames">The names of the reporting body.</param>
    internal static List<NarrativeToken> Read(string text, int? year, OwnNames ownNames)
    {
        var lexer = new NarrativeLexer(text, year, ownNames);
        for (var at = 0; at < text.Length;)
            at = lexer.ReadToken(at);
        return lexer._tokens;
    }

    private int ReadToken(int at)
    {
        if (ReadMark(at) is { } mark)
            return Add(mark);
        if (NarrativeDate.Read(_text, at) is { } date)
            return AddDate(date);
        var own = _ownNames.LengthAt(_text, at);
        var word = NarrativeVocabulary.Find(_text, at);
        if (own > 0 && own >= (word?.End ?? at) - at)
            return Add(new(WordKind.Own, at, at + own, 0));
        if (word is { } found)
            return Add(found);
        if (NarrativeNumberReader.Read(_text, at, out var end) is { } number)
            return Add(new(WordKind.Number, at, end, 0) { Number = number });
        return Add(new(WordKind.Unknown, at, at + 1, 0));
    }

    private NarrativeToken? ReadMark(int at) => _text[at] switch
    {
        '。' or '!' or '?' or '.' => new(WordKind.SentenceEnd, at, at + 1, 0),
        // A colon before a number joins what it separates: 新收申请：12件.
        ':' => new(at + 1 < _text.Length && Characters.Digit(_text[at + 1]) >= 0 ? WordKind.Weak : WordKind.ClauseEnd, at, at + 1, 0),
        ',' or ';' or '(' or ')' or '[' or ']' or '【' or '】' => new(WordKind.ClauseEnd, at, at + 1, 0),
        '、' => new(WordKind.ListMark, at, at + 1, 0),
        ' ' => new(WordKind.Weak, at, at + 1, 0),
        '《' => ReadBookTitle(at),
        _ => null,
    };

    private NarrativeToken? ReadBookTitle(int at)
    {
        var end = _text.IndexOf('》', at, Math.Min(LongestBookTitle, _text.Length - at));
        return end < 0 ? null : new(WordKind.BookTitle, at, end + 1, 0);
    }

    // 2023年结转 is 上年结转 in a report on 2024, and 结转2025年 is 结转下年度.
    private int Add(NarrativeToken token)
    {
        if (_tokens.Count > 0)
        {
            var last = _tokens[_tokens.Count - 1];
            if (token.Kind == WordKind.Unknown && last.Kind == WordKind.Unknown)
                return Replace(last with { End = token.End });
            if (token.Kind == WordKind.Carry && last.Kind == WordKind.Year && last.Value == _year - 1)
                return Replace(last with { Kind = WordKind.CarriedOver, End = token.End });
        }

        _tokens.Add(token);
        return token.End;
    }

    private int AddDate(NarrativeToken date)
    {
        var carry = _tokens.Count - 1;
        if (carry > 0 && _tokens[carry].Kind == WordKind.Weak)
            carry--;
        if (date.Kind == WordKind.Year && date.Value == _year + 1 && carry >= 0 && _tokens[carry].Kind == WordKind.Carry)
        {
            var start = _tokens[carry].Start;
            _tokens.RemoveRange(carry, _tokens.Count - carry);
            return Add(new(WordKind.CarriedForward, start, date.End, 0));
        }

        return Add(date);
    }

    private int Replace(NarrativeToken token)
    {
        _tokens[_tokens.Count - 1] = token;
        return token.End;
    }
}

/// <summary>The names that a report may call its own body by: the whole name and its ends (区教育局 of 临江区教育局).</summary>
internal sealed class OwnNames
{
    private const int ShortestName = 3;
    private const int LongestName = 40;

    private readonly string[] _names;

    internal OwnNames(string? reportingBody)
    {
        var names = new List<string>();
        if (reportingBody is not null)
        {
            foreach (var part in FoldedText.Of(reportingBody).Folded.Split('(', ')', '、', ','))
            {
                for (var start = 0; part.Length <= LongestName && part.Length - start >= ShortestName; start++)
                    names.Add(part.Substring(start));
            }
        }

        _names = names.Distinct(StringComparer.Ordinal).OrderByDescending(static name => name.Length).ToArray();
    }

    /// <summary>The length of the name that begins at a place, or 0.</summary>
    internal int LengthAt(string text, int start)
    {
        foreach (var name in _names)
        {
            if (name[0] == text[start] && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
                return name.Length;
        }

        return 0;
    }
}
