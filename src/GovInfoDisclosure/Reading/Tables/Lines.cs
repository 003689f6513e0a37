namespace GovInfoDisclosure;

/// <summary>Small questions about a line of text.</summary>
internal static class Lines
{
    /// <summary>Whether the line is a page number such as <c>-3-</c> or <c>— 4 —</c> or 第 5 页.</summary>
    internal static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 16)
            return false;
        var dashed = Characters.IsDash(line[0]) && Characters.IsDash(line[line.Length - 1]);
        var named = line[0] == '第' && PrintFold.Of(line[line.Length - 1]) == '页';
        if (!dashed && !named)
            return false;
        var digits = 0;
        foreach (var character in line)
        {
            if (Characters.Digit(character) >= 0)
                digits++;
            else if (!Characters.IsSpace(character) && !Characters.IsDash(character) && PrintFold.Of(character) is not ('第' or '页' or '共'))
                return false;
        }

        return digits is >= 1 and <= 4;
    }

    /// <summary>The characters that stand between the cells of a line: pipes, and the upright strokes of drawn tables.</summary>
    internal const string Borders = "|｜│┃║";

    /// <summary>Whether a character stands between the cells of a line.</summary>
    internal static bool IsBorder(char character) => character is '|' or '｜' or '│' or '┃' or '║';

    /// <summary>Whether the line is a rule of a Markdown table, <c>|---|:--:|</c>, or another line of dashes.</summary>
    internal static bool IsTableRule(ReadOnlySpan<char> line)
    {
        var (dashes, drawn) = (0, 0);
        foreach (var character in line)
        {
            if (character is >= '\u2500' and <= '\u257F')
                drawn++;
            else if (character is '-' or '—' or '=' or '+')
                dashes++;
            else if (character is not ('|' or ':' or ' ' or '\t'))
                return false;
        }

        // A row of blank cells has drawn borders too, but no line along it.
        return dashes + drawn >= 3 && (line.IndexOf("---".AsSpan(), StringComparison.Ordinal) >= 0
            || line.IndexOf("===".AsSpan(), StringComparison.Ordinal) >= 0
            || (drawn > 0 && line.IndexOfAny('─', '━', '═') >= 0));
    }

    /// <summary>Whether the text is a note under or inside a table.</summary>
    internal static bool IsNote(ReadOnlySpan<char> text)
    {
        text = Characters.Trim(text);
        return text.Length > 2
            && ((PrintFold.Of(text[0]) is '注' or '备' or '说' && text.Slice(0, Math.Min(4, text.Length)).IndexOfAny(':', '：') > 0)
            || (PrintFold.Of(text[0]) == '(' && (PrintFold.Of(text[1]) is '其' or '含' or '注' || Characters.ContainsDigit(text))
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

    /// <summary>Whether two spaces or more stand between two characters.</summary>
    internal static bool HasGap(ReadOnlySpan<char> text)
    {
        text = Characters.Trim(text);

        // One of two neighbours is every second character.
        for (var i = 1; i < text.Length; i += 2)
        {
            if (Characters.IsSpace(text[i]) && (Characters.IsSpace(text[i - 1]) || Characters.IsSpace(text[i + 1])))
                return true;
        }

        return false;
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
