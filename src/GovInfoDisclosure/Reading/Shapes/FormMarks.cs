namespace GovInfoDisclosure;

/// <summary>A text of the form that stands in a line, with the number before it and the note in brackets behind it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What it is.</param>
/// <param name="HasOwnNumber">Whether it carries the number that the form gives it.</param>
internal readonly record struct FormMark(int Start, int End, FormText Text, bool HasOwnNumber)
{
    /// <summary>Whether it stands between white space behind the end of a sentence, as a title without a number does.</summary>
    internal bool StandsAlone { get; init; }

    internal bool IsSection => (HasOwnNumber || StandsAlone) && Text.Section is not null;
}

/// <summary>Finds the texts of the form in a line, wherever they begin and end.</summary>
internal static class FormMarks
{
    private const int LongestNote = 60;
    private const int LongestRest = 40;
    private const string CountingWords = CellText.CountingWords + "例";

    // What a mark may begin with: its text, or the number before it.
    private static readonly CharacterSet Beginnings =
        new(static character => Characters.Digit(character) >= 0 || FormTexts.All.MayBegin(character) || OpensNumber(character));

    /// <summary>
    /// The texts of the form that a line states: with a border before and behind them, another text of the form, or values.
    /// 予以公开1件 in a sentence is none. Null where there are none.
    /// </summary>
    internal static List<FormMark>? In(ReadOnlySpan<char> text)
    {
        List<FormMark>? marks = null;
        var last = 0;
        for (var i = Beginnings.Next(text, 0); i < text.Length; i = Beginnings.Next(text, i))
        {
            if (TryFind(text, i, out var mark))
            {
                mark = mark with
                {
                    End = EndOfNote(text, mark.Text.IsOpen ? EndOfLabel(text, mark.End) : mark.End),
                    StandsAlone = StandsAlone(text, mark.Start, mark.End),
                };
                var follows = marks is not null && IsBetween(text, last, mark.Start);
                if (mark.IsSection || (follows && mark.End < text.Length && Characters.IsSpace(text[mark.End]))
                    || ((follows || mark.HasOwnNumber || HasBorderBefore(text, mark.Start)) && IsFollowed(text, mark.End)))
                {
                    (marks ??= []).Add(mark);
                    last = mark.End;
                }

                i = mark.End;
            }
            else
            {
                i = Characters.Digit(text[i]) >= 0 ? EndOfDigits(text, i) : i + 1;
            }
        }

        return marks;
    }

    /// <summary>The text of the form that a piece of a line is as a whole, with its number and a note behind it; else null.</summary>
    internal static FormText? Whole(ReadOnlySpan<char> text)
    {
        var isInBrackets = text.Length > 0 && PrintFold.Of(text[0]) == '(' && LabelText.ReadNumbering(text).Length == 0;
        if (!TryFind(text, isInBrackets ? 1 : 0, out var mark))
            return null;
        var end = EndOfNote(text, mark.Text.IsOpen ? EndOfLabel(text, mark.End) : mark.End);
        return Characters.Trim(text.Slice(end)).IsEmpty ? mark.Text : null;
    }

    /// <summary>Whether a text is the label of a row up to its end, and not the beginning of one that goes on in the next line.</summary>
    internal static bool IsWholeLabel(ReadOnlySpan<char> text)
    {
        if (Whole(text) is not { } found)
            return false;
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        Span<char> name = stackalloc char[LabelText.MaximumLength];
        var folded = LabelText.Fold(text, buffer, out _);
        foreach (var row in found.Rows)
        {
            if (LabelText.Fold(row.Name.AsSpan(), name, out _).SequenceEqual(folded))
                return true;
            foreach (var core in row.Cores)
            {
                if (core[core.Length - 1] != '*' && folded.SequenceEqual(core.AsSpan()))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text of the form begins at a place, with its number or without.</summary>
    private static bool TryFind(ReadOnlySpan<char> text, int at, out FormMark mark)
    {
        mark = default;
        if (at >= text.Length)
            return false;
        if (Characters.Digit(text[at]) >= 0)
            return TryFindBehindDigits(text, at, out mark);
        if (FormTexts.All.Match(text, at, out var end) is { } plain)
        {
            mark = new(at > 0 && PrintFold.Of(text[at - 1]) == '(' ? at - 1 : at, end, plain, false);
            return true;
        }

        if (!OpensNumber(text[at]))
            return false;
        var numbering = LabelText.ReadNumbering(text.Slice(at));
        if (numbering.Kind == NumberingKind.None
            || FormTexts.All.Match(text, SkipSpace(text, at + numbering.Length), out end) is not { } numbered)
            return false;
        mark = new(at, end, numbered, numbered.Carries(numbering));
        return true;
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end) =>
        end < text.Length && Characters.IsSpace(text[end]) && start > 0 && Characters.IsSpace(text[start - 1])
        && Characters.Trim(text.Slice(0, start)) is { IsEmpty: false } before && before[before.Length - 1] is '。' or '！' or '？';

    private static bool OpensNumber(char character) => PrintFold.Of(character) is '(' or '〔' || Numerals.Ordinal(character) > 0;

    // 1.属于国家秘密, and 00000001.属于国家秘密: the last digits are the row's own number, and those before them a value.
    private static bool TryFindBehindDigits(ReadOnlySpan<char> text, int at, out FormMark mark)
    {
        mark = default;
        var dot = EndOfDigits(text, at);
        if (dot >= text.Length || PrintFold.Of(text[dot]) is not ('.' or '、')
            || FormTexts.All.Match(text, SkipSpace(text, dot + 1), out var end) is not { } found)
            return false;
        for (var length = 1; length <= Math.Min(2, dot - at); length++)
        {
            var numbering = LabelText.ReadNumbering(text.Slice(dot - length, length + 1));
            if (numbering.Kind != NumberingKind.None && found.Carries(numbering))
            {
                mark = new(dot - length, end, found, true);
                return true;
            }
        }

        mark = new(dot - at <= 2 ? at : dot + 1, end, found, false);
        return true;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Characters.Digit(text[i]) >= 0)
            i++;
        return i;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Characters.IsSpace(text[i]))
            i++;
        return i;
    }

    // 本年新收 may be followed by whatever an office calls a request, up to its values.
    private static int EndOfLabel(ReadOnlySpan<char> text, int i)
    {
        var limit = Math.Min(text.Length, i + LongestRest);
        for (; i < limit; i++)
        {
            if (!Characters.IsLetterOrDigit(text[i]) || Characters.Digit(text[i]) >= 0
                || LabelText.ReadNumbering(text.Slice(i)).Kind != NumberingKind.None)
                break;
        }

        return i;
    }

    private static int EndOfNote(ReadOnlySpan<char> text, int end)
    {
        var open = SkipSpace(text, end);
        if (open >= text.Length || PrintFold.Of(text[open]) is not ('(' or '〔' or '[')
            || LabelText.ReadNumbering(text.Slice(open)).Kind != NumberingKind.None)
            return end < text.Length && text[end] is '）' or ')' or '”' or '"' ? end + 1 : end;
        var limit = Math.Min(text.Length, open + LongestNote);
        for (var i = open; i < limit; i++)
        {
            if (PrintFold.Of(text[i]) is ')' or '〕' or ']')
                return i + 1;
        }

        return end;
    }

    private static bool HasBorderBefore(ReadOnlySpan<char> text, int start) =>
        start == 0 || !Characters.IsLetterOrDigit(text[start - 1]) || Characters.Digit(text[start - 1]) >= 0;

    private static bool IsBetween(ReadOnlySpan<char> text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Characters.IsLetterOrDigit(text[i]) && Characters.Digit(text[i]) < 0)
                return false;
        }

        return true;
    }

    // By the end, a border, another text of the form, or values. A number that a word counts in a sentence is none: 予以公开1件，其中…
    private static bool IsFollowed(ReadOnlySpan<char> text, int i)
    {
        i = SkipSpace(text, i);
        var values = 0;
        while (i < text.Length && !Lines.IsBorder(text[i]))
        {
            if (TryFind(text, i, out _))
                return true;
            var end = EndOfValue(text, i);
            if (end == i)
                break;
            values++;
            if (end < text.Length && Characters.Digit(text[end - 1]) >= 0 && TryFindNear(text, end))
                return true;
            i = SkipSpace(text, end);
        }

        if (i >= text.Length || Lines.IsBorder(text[i]) || text[i] is '"')
            return true;

        // 0 0 0 and then other words, but not 3 件.
        return values > 0 && Characters.IsSpace(text[i - 1]) && Characters.IsLetterOrDigit(text[i])
            && CountingWords.IndexOf(PrintFold.Of(text[i])) < 0;
    }

    // A number with its unit, or a sign for "not applicable".
    private static int EndOfValue(ReadOnlySpan<char> text, int i)
    {
        var start = i;
        while (i < text.Length && (NotApplicable.IsSign(text[i]) || PrintFold.Of(text[i]) is '+' or '-' or '−'))
            i++;
        var digits = i;
        while (i < text.Length && (Characters.Digit(text[i]) >= 0
            || (i > digits && PrintFold.Of(text[i]) is '.' or ',' && i + 1 < text.Length && Characters.Digit(text[i + 1]) >= 0)))
            i++;
        if (i == start && PrintFold.Of(text[i]) == '无')
            i++;
        while (i > digits && i < text.Length && (CountingWords.IndexOf(PrintFold.Of(text[i])) >= 0 || PrintFold.Of(text[i]) is '万' or '元'))
            i++;
        return i;
    }

    // Digits before a text may be its number: 0001.属于国家秘密.
    private static bool TryFindNear(ReadOnlySpan<char> text, int i)
    {
        var start = i;
        while (start > 0 && Characters.Digit(text[start - 1]) >= 0)
            start--;
        return TryFind(text, start, out _);
    }
}
