using System.Text;

namespace GovInfoDisclosure;

/// <summary>Gathers the paragraphs of a section of text.</summary>
internal sealed class Paragraphs
{
    private const int WidestPage = 110;
    private const int NarrowestPage = 30;

    private readonly InputDocument _document;

    // In a page, stars and number signs are what the page shows.
    private readonly bool _hasMarkdown;

    // The width at which the pages broke their lines; 0 when each line is a paragraph.
    private readonly int _pageWidth;

    internal Paragraphs(InputDocument document, IEnumerable<(int First, int End)> narratives)
    {
        _document = document;
        _hasMarkdown = ReferenceEquals(document.Source, document.Text);
        _pageWidth = FindPageWidth(narratives);
    }

    /// <summary>The paragraphs between two lines.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="end">The line after the last.</param>
    /// <param name="isLast">Whether the section ends the report: what the page puts behind it is left out.</param>
    /// <param name="isLeftOut">Lines that are no part of it; null when all are.</param>
    internal List<string> Read(int first, int end, bool isLast, Predicate<int>? isLeftOut = null)
    {
        var lines = new List<string>();
        for (var index = first; index < end; index++)
        {
            if (isLeftOut is not null && isLeftOut(index))
                continue;
            var text = Clean(_document, _document.Lines[index]);
            if (_hasMarkdown)
                text = MarkdownText.Plain(text);
            if (text.Length == 0 || Lines.IsPageNumber(text.AsSpan()) || Lines.IsTableRule(text.AsSpan()) || IsBorder(text))
                continue;
            if (isLast && Furniture.IsFooter(text.AsSpan()))
                break;
            lines.Add(text);
        }

        if (isLast)
        {
            RemoveSignature(lines);
            RemoveGluedButtons(lines);
        }

        return _pageWidth == 0 ? lines : Join(lines);
    }

    /// <summary>The text of a line without the white space around it, and inner white space reduced to single spaces.</summary>
    internal static string Clean(InputDocument document, in InputLine line)
    {
        var text = Characters.Trim(document.TextOf(line));
        if (text.IndexOfAny("\n\r\t\u00A0\u200B\uFEFF\uFFFC".AsSpan()) < 0 && text.IndexOf("  ".AsSpan(), StringComparison.Ordinal) < 0)
            return text.ToString();
        var buffer = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!Characters.IsSpace(character) && character != PageTable.UnreadContent)
                buffer.Append(character);
            else if (character is not ('\u200B' or '\uFEFF' or PageTable.UnreadContent)
                && buffer.Length > 0 && buffer[buffer.Length - 1] != ' ')
                buffer.Append(character == '\u3000' ? '\u3000' : ' ');
        }

        return buffer.ToString();
    }

    private static bool IsBorder(string text) => text.Trim('|', '｜', ' ').Length == 0;

    // 某某局 / 2025年1月20日 at the end of a report is its signature.
    private static void RemoveSignature(List<string> lines)
    {
        if (lines.Count == 0 || !Furniture.IsDateLine(lines[lines.Count - 1].AsSpan()))
            return;
        lines.RemoveAt(lines.Count - 1);
        if (lines.Count > 0 && Furniture.IsSignature(lines[lines.Count - 1].AsSpan()))
            lines.RemoveAt(lines.Count - 1);
    }

    // …无其他需要报告的事项。附件下载: what follows the last sentence without a sign of its own.
    private static void RemoveGluedButtons(List<string> lines)
    {
        if (lines.Count == 0)
            return;
        var last = lines[lines.Count - 1];
        var end = last.LastIndexOf('。') + 1;
        if (end > 0 && end < last.Length && Furniture.IsButtons(last.AsSpan(end)))
            lines[lines.Count - 1] = last.Substring(0, end);
    }

    // Text broken at the width of a page: no line is much wider than the others, and most of the wide ones end inside a sentence.
    private int FindPageWidth(IEnumerable<(int First, int End)> narratives)
    {
        var widths = new List<(int Width, bool IsOpen)>();
        foreach (var (first, end) in narratives)
        {
            for (var index = first; index < end; index++)
            {
                var text = Characters.Trim(_document.TextOf(_document.Lines[index]));
                if (!text.IsEmpty && !Lines.IsPageNumber(text))
                    widths.Add((WidthOf(text), IsOpen(text)));
            }
        }

        if (widths.Count < 4)
            return 0;
        widths.Sort();
        var page = widths[widths.Count * 9 / 10].Width;
        if (page is < NarrowestPage or > WidestPage || widths[widths.Count - 1].Width > page * 5 / 4)
            return 0;
        var wide = widths.FindAll(line => line.Width * 5 >= page * 4);
        return wide.Count >= 3 && wide.Count(static line => line.IsOpen) * 5 >= wide.Count * 3 ? page : 0;
    }

    private List<string> Join(List<string> lines)
    {
        var joined = new List<string>();
        var open = false;
        foreach (var line in lines)
        {
            if (open && LabelText.ReadNumbering(line.AsSpan()).Kind is NumberingKind.None or NumberingKind.Arabic)
                joined[joined.Count - 1] = Concatenate(joined[joined.Count - 1], line);
            else
                joined.Add(line);
            open = WidthOf(line.AsSpan()) * 4 >= _pageWidth * 3 && IsOpen(line.AsSpan());
        }

        return joined;
    }

    private static bool IsOpen(ReadOnlySpan<char> text) => text[text.Length - 1] is not ('。' or '！' or '？' or '：' or ':');

    private static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var character in text)
            width += Characters.Width(character);
        return width;
    }

    private static string Concatenate(string left, string right) =>
        left[left.Length - 1] < 128 && right[0] < 128 && char.IsLetterOrDigit(left[left.Length - 1]) && char.IsLetterOrDigit(right[0])
            ? left + " " + right
            : left + right;
}
