namespace GovInfoDisclosure;

/// <summary>Small questions about a line of text.</summary>
internal static class Lines
{
    /// <summary>Whether the line is a page number such as <c>-3-</c> or <c>— 4 —</c> or 第 5 页.</summary>
    internal static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 16)
            return false;
        var dashed = line[0] is '-' or '—' or '–' or '－' or '─' or '―' && line[line.Length - 1] is '-' or '—' or '–' or '－' or '─' or '―';
        var named = line[0] == '第' && line[line.Length - 1] is '页' or '頁';
        if (!dashed && !named)
            return false;
        var digits = 0;
        foreach (var character in line)
        {
            if (Characters.Digit(character) >= 0)
                digits++;
            else if (!Characters.IsSpace(character) && character is not ('-' or '—' or '–' or '－' or '─' or '―' or '第' or '页' or '頁'))
                return false;
        }

        return digits is >= 1 and <= 4;
    }

    /// <summary>Whether the line is a rule of a Markdown table, <c>|---|:--:|</c>, or another line of dashes.</summary>
    internal static bool IsTableRule(ReadOnlySpan<char> line)
    {
        var dashes = 0;
        foreach (var character in line)
        {
            if (character is '-' or '—' or '=' or '─' or '━' or '+' or '┼' or '├' or '┤')
                dashes++;
            else if (character is not ('|' or ':' or ' ' or '\t' or '│'))
                return false;
        }

        return dashes >= 3 && line.IndexOf("---".AsSpan(), StringComparison.Ordinal) >= 0;
    }

    /// <summary>Whether the text is a note under or inside a table.</summary>
    internal static bool IsNote(ReadOnlySpan<char> text)
    {
        text = Characters.Trim(text);
        return text.Length > 2 && ((text[0] is '注' or '备' or '説' or '说' && text.Slice(0, Math.Min(4, text.Length)).IndexOfAny(':', '：') > 0)
            || (text[0] is '(' or '（' && (text[1] is '其' or '含' or '注' || Characters.ContainsDigit(text))
                && LabelText.ReadNumbering(text).Kind == NumberingKind.None));
    }

    /// <summary>Whether the text consists of digits only.</summary>
    internal static bool IsDigitRun(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Characters.Digit(character) < 0)
                return false;
        }

        return !text.IsEmpty;
    }

    /// <summary>The pieces of a text between runs of at least so many spaces.</summary>
    internal static List<(int Start, int Length)> SplitAtGaps(ReadOnlySpan<char> text, int gap)
    {
        var pieces = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var spaces = i;
            while (spaces < text.Length && Characters.IsSpace(text[spaces]))
                spaces++;
            if (spaces - i >= gap || (spaces > i && spaces == text.Length))
            {
                if (i > start)
                    pieces.Add((start, i - start));
                start = spaces;
            }

            i = Math.Max(spaces, i + 1);
        }

        if (start < text.Length)
            pieces.Add((start, text.Length - start));
        return pieces;
    }
}
