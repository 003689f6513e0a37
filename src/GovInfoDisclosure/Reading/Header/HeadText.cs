namespace GovInfoDisclosure;

/// <summary>The lines before the sections: which of them are the preamble, and which belong to the page.</summary>
internal sealed class HeadText
{
    private const int ShortestSentence = 15;

    private readonly HashSet<int> _leftOut = [];

    private HeadText(int first) => First = first;

    /// <summary>The first line that may be one of the preamble.</summary>
    internal int First { get; }

    /// <summary>The lines that no field and no paragraph holds, and that are not known as parts of pages.</summary>
    internal List<int> Unused { get; } = [];

    /// <summary>Whether a line is no part of the preamble.</summary>
    internal bool IsLeftOut(int line) => _leftOut.Contains(line);

    /// <summary>Looks at the lines.</summary>
    /// <param name="document">The input.</param>
    /// <param name="headEnd">The line where the sections begin.</param>
    /// <param name="title">The lines of the title.</param>
    /// <param name="number">The document number of the header, or null.</param>
    internal static HeadText Find(InputDocument document, int headEnd, TitleFinder title, string? number)
    {
        var head = new HeadText(title.AfterFirst > 0 ? title.AfterFirst : FirstSentence(document, headEnd));
        var isValue = false;
        for (var line = 0; line < headEnd; line++)
        {
            var text = Characters.Trim(document.TextOf(document.Lines[line]));
            if (text.IsEmpty)
                continue;
            var isOfPage = title.IsTitle(line) || (isValue && !IsSentence(text)) || Furniture.IsHead(text)
                || IsData(document.Lines[line], text) || (number is not null && DocumentNumbers.ReadWhole(text.ToString()) == number);
            isValue = Furniture.IsBareLabel(text) && !title.IsTitle(line);
            if (isOfPage)
                head._leftOut.Add(line);
            else if (line < head.First || (line < title.AfterLast && !IsSentence(text)))
            {
                // Names of sites and columns stand there.
                head._leftOut.Add(line);
                head.Unused.Add(line);
            }
        }

        return head;
    }

    private static int FirstSentence(InputDocument document, int headEnd)
    {
        for (var index = 0; index < headEnd; index++)
        {
            var text = Characters.Trim(document.TextOf(document.Lines[index]));
            if (text.Length > ShortestSentence && text.IndexOf('。') >= 0 && !Furniture.IsHead(text))
                return index;
        }

        return headEnd;
    }

    private static bool IsSentence(ReadOnlySpan<char> text) => text.IndexOfAny('。', '，') >= 0;

    // A row of a table of labels and values.
    private static bool IsData(in InputLine line, ReadOnlySpan<char> text) =>
        line.CellCount > 1
        && (text.IndexOf('。') < 0 || (text.IndexOf('\t') is > 0 and var tab && Furniture.IsBareLabel(text.Slice(0, tab))));
}
