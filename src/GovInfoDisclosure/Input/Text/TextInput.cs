namespace GovInfoDisclosure;

/// <summary>Turns a text into the lines that the assembly reads.</summary>
internal static class TextInput
{
    private const int LongestQuotedField = 400;

    internal static InputDocument Read(string text)
    {
        var lines = new List<InputLine>(text.Length / 12);
        var hasTabs = text.IndexOf('\t') >= 0;
        var start = 0;
        while (start <= text.Length)
        {
            var end = EndOfLine(text, start);
            if (hasTabs)
                end = EndOfQuotedFields(text, start, end);
            lines.Add(new(start, end, start));
            if (end == text.Length)
                break;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        return new(text, WithoutUnderlines(text, lines), lines, []);
    }

    // Where the lower border of a cell is drawn behind its text, up to the next bar (|规章____|5___|____|, as html2text does), it is a gap.
    private static string WithoutUnderlines(string text, List<InputLine> lines)
    {
        if (text.IndexOf("_|", StringComparison.Ordinal) < 0)
            return text;
        var cleared = text.ToCharArray();
        foreach (var line in lines)
        {
            var start = text.IndexOf('|', line.Start, line.End - line.Start) + 1;
            while (start > 0 && text.IndexOf('|', start, line.End - start) is >= 0 and var end)
            {
                var content = text.AsSpan(start, end - start).TrimEnd('_').Length;

                // Between underlines on both sides stands bold text.
                if (content == 0 || text[start] != '_')
                    cleared.AsSpan(start + content, end - start - content).Fill(' ');
                start = end + 1;
            }
        }

        return new(cleared);
    }

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
        return length < 0 ? text.Length : start + length;
    }

    // Cells copied from a spreadsheet stand in quotes when they hold line breaks: the row then goes on behind the closing quote.
    private static int EndOfQuotedFields(string text, int start, int end)
    {
        for (var field = start; field < end; field++)
        {
            if (text[field] == '"' && (field == start || text[field - 1] == '\t'))
            {
                var close = ClosingQuote(text, field);
                if (close < 0)
                    return end;
                if (close >= end)
                    end = EndOfLine(text, close + 1);
                field = close;
            }
        }

        return end;
    }

    private static int ClosingQuote(string text, int open)
    {
        var limit = Math.Min(text.Length, open + LongestQuotedField);
        for (var i = open + 1; i < limit; i++)
        {
            if (text[i] != '"')
                continue;
            if (i + 1 < text.Length && text[i + 1] == '"')
            {
                i++;
                continue;
            }

            var next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\u00A0')
                next++;
            return next == text.Length || text[next] is '\t' or '\n' or '\r' ? i : -1;
        }

        return -1;
    }
}
