namespace GovInfoDisclosure;

/// <summary>Cuts headings of sections off the sentence that they were glued to: …较为单一。六、其他需要报告的事项</summary>
internal static class GluedHeadings
{
    private const int LongestHeading = 40;

    /// <summary>The same input with such lines cut in two; the input itself when there are none.</summary>
    internal static InputDocument Separate(InputDocument document)
    {
        List<InputLine>? lines = null;
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var line = document.Lines[index];
            var heading = line.CellCount == 0 ? FindHeading(document.TextOf(line)) : -1;
            if (heading > 0)
            {
                lines ??= document.Lines.Take(index).ToList();
                lines.Add(line with { End = line.Start + heading });
                lines.Add(line with { Start = line.Start + heading, SourceOffset = line.SourceOffset + heading });
            }
            else
            {
                lines?.Add(line);
            }
        }

        return lines is null ? document : document.WithLines(lines);
    }

    // The heading must carry the section's own number and title, and stand behind the end of a sentence.
    private static int FindHeading(ReadOnlySpan<char> text)
    {
        if (text.Length < 12)
            return -1;
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        for (var i = text.Length - 1; i > 0 && text.Length - i <= LongestHeading; i--)
        {
            if (text[i - 1] is not ('。' or '；' or '！' or '）' or ')' or '.'))
                continue;
            var rest = text.Slice(i);
            var folded = LabelText.Fold(rest, buffer, out var numbering);
            if (numbering.Kind == NumberingKind.Chinese && SectionTitles.Find(folded) is { } section && numbering.Value == section.Ordinal)
                return i;
        }

        return -1;
    }
}
