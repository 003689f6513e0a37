namespace GovInfoDisclosure;

/// <summary>Takes the marks off lines that markup makes headings: <c>## 一、总体情况</c>, <c>== 一、总体情况 ==</c>, <c>**一、总体情况**</c>.</summary>
internal static class MarkedLines
{
    private const string Marks = "#=*";

    /// <summary>The same input without such marks; the input itself when there are none.</summary>
    internal static InputDocument Unmark(InputDocument document)
    {
        if (document.Text.AsSpan().IndexOfAny(Marks.AsSpan()) < 0)
            return document;
        List<InputLine>? lines = null;
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var line = document.Lines[index];
            var text = document.TextOf(line);
            var (start, end) = line.CellCount == 0 ? Content(text) : (0, text.Length);
            if (start > 0 || end < text.Length)
                lines ??= document.Lines.Take(index).ToList();
            lines?.Add(line with { Start = line.Start + start, End = line.Start + end, SourceOffset = line.SourceOffset + start });
        }

        return lines is null ? document : document.WithLines(lines);
    }

    private static (int Start, int End) Content(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && Characters.IsSpace(text[start]))
            start++;
        while (end > start && Characters.IsSpace(text[end - 1]))
            end--;
        if (start == end || Marks.IndexOf(text[start]) < 0)
            return (0, text.Length);
        var mark = text[start];
        var first = start;
        while (first < end && text[first] == mark)
            first++;
        var last = end;
        while (last > first && text[last - 1] == mark)
            last--;
        if (mark == '*' ? first - start != 2 || end - last != 2 : first - start > 6 || first == end || !Characters.IsSpace(text[first]))
            return (0, text.Length);
        while (first < last && Characters.IsSpace(text[first]))
            first++;
        while (last > first && Characters.IsSpace(text[last - 1]))
            last--;
        return first < last && Characters.IsLetterOrDigit(text[last - 1]) || (first < last && text[last - 1] is '）' or '”' or '》')
            ? (first, last)
            : (0, text.Length);
    }
}
