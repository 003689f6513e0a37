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
        lexer.MoveParts();
        lexer.JoinIncludedResults();
        lexer.DropRemarks();
        return lexer._tokens;
    }

    // 办结（含上年结转2件）22件 is read as 办结22件（含上年结转2件）.
    private void MoveParts()
    {
        for (var start = 1; start + 1 < _tokens.Count; start++)
        {
            if (!IsMark(start, '(') || _tokens[start - 1].Kind == WordKind.Number || _tokens[start + 1].Kind != WordKind.Part)
                continue;
            var end = start + 1;
            while (end < _tokens.Count && _tokens[end].Kind != WordKind.SentenceEnd && !IsMark(end, ')'))
                end++;
            if (end + 1 >= _tokens.Count || !IsMark(end, ')') || _tokens[end + 1] is not { Kind: WordKind.Number } number)
                continue;
            if (!_tokens.Skip(start).Take(end - start).Any(static token => token.Kind == WordKind.Number))
                continue;
            _tokens.RemoveAt(end + 1);
            _tokens.Insert(start, number);
        }
    }

    // 予以公开（含部分公开）12件 is read as 予以公开和部分公开12件.
    private void JoinIncludedResults()
    {
        for (var start = 1; start + 2 < _tokens.Count; start++)
        {
            if (!IsMark(start, '(') || _tokens[start - 1].Kind != WordKind.Result
                || _tokens[start + 1] is not { Kind: WordKind.Part, Value: 1 } part)
                continue;
            var end = start + 2;
            while (end < _tokens.Count && (WordGroups.Join + WordKind.Result).Has(_tokens[end].Kind))
                end++;
            if (end + 1 >= _tokens.Count || !IsMark(end, ')') || _tokens[end + 1].Kind != WordKind.Number)
                continue;
            _tokens.RemoveAt(end);
            _tokens.RemoveAt(start);
            _tokens[start] = part with { Kind = WordKind.And, Value = 0 };
        }
    }

    // 收到政府信息公开申请（以下简称申请）12件, 收到申请（含上年结转）12件: the number belongs to the words in front of the bracket.
    private void DropRemarks()
    {
        for (var start = 1; start < _tokens.Count; start++)
        {
            if (!IsMark(start, '(') || _tokens[start - 1].Kind == WordKind.Number)
                continue;
            var end = start + 1;
            var saysWhatIsIncluded = false;
            while (end < _tokens.Count && IsRemark(_tokens[end], saysWhatIsIncluded))
                saysWhatIsIncluded |= _tokens[end++].Kind == WordKind.Part;
            if (end + 1 < _tokens.Count && IsMark(end, ')') && _tokens[end + 1].Kind == WordKind.Number)
                _tokens.RemoveRange(start, end + 1 - start);
        }
    }

    private bool IsMark(int at, char mark) => _tokens[at].Kind == WordKind.ClauseEnd && _text[_tokens[at].Start] == mark;

    private static bool IsRemark(NarrativeToken token, bool saysWhatIsIncluded) => token.Kind switch
    {
        WordKind.OpenGovernment => true,
        WordKind.Part => token.Value == 1,
        WordKind.CarriedOver or WordKind.Carry or WordKind.Source or WordKind.Applicant or WordKind.ListMark or WordKind.And
            => saysWhatIsIncluded,
        _ => (WordGroups.Weak + WordGroups.Noun).Has(token.Kind),
    };

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
            return Add(found.Kind == WordKind.Own && _ownNames.IsForeign(_text.Substring(at, found.End - at))
                ? found with { Kind = WordKind.OtherBody } : found);
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
        >= '①' and <= '⑳' => new(WordKind.ClauseEnd, at, at + 1, 0),
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
        // 2023年结转至2024年
        if (date.Kind == WordKind.Year && date.Value == _year && carry > 0 && _tokens[carry - 1].Kind == WordKind.CarriedOver
            && _text[_tokens[carry].Start] is '至' or '到')
        {
            _tokens.RemoveAt(carry);
            return Replace(_tokens[carry - 1] with { End = date.End });
        }

        if (carry > 0 && WordGroups.Weak.Has(_tokens[carry].Kind))
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
    private const string EndsOfBodies = "局委厅办所队处科站部";
    private const int ShortestName = 3;
    private const int LongestName = 40;
    private const string Government = "政府";

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

    internal bool IsKnown => _names.Length > 0;

    /// <summary>Whether a name has only characters of the body's name, in their order: 区住建局 for 临江区住房和城乡建设局.</summary>
    internal bool MayBeShortenedTo(string name)
    {
        var at = 0;
        foreach (var character in _names[0])
        {
            if (at < name.Length && name[at] == character)
                at++;
        }

        return at == name.Length;
    }

    /// <summary>Whether a name is that of another body: 区住建局 in the report of 临江区教育局.</summary>
    internal bool IsAnotherBody(string name) =>
        IsKnown && name.Length > 1 && EndsOfBodies.IndexOf(name[name.Length - 1]) >= 0 && !MayBeShortenedTo(name);

    /// <summary>Whether a word for a government cannot mean the body: 区政府 in the report of 临江区教育局.</summary>
    internal bool IsForeign(string word) => IsKnown && word.IndexOf(Government, StringComparison.Ordinal) >= 0
        && _names[0].IndexOf(Government, StringComparison.Ordinal) < 0 && EndsOfBodies.IndexOf(_names[0][_names[0].Length - 1]) >= 0
        && !MayBeShortenedTo(word);

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
