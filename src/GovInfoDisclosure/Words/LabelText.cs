namespace GovInfoDisclosure;

/// <summary>How a printed label is numbered.</summary>
internal enum NumberingKind : byte
{
    None,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1.</summary>
    Arabic,
}

/// <summary>The number before a label.</summary>
internal readonly record struct Numbering(NumberingKind Kind, int Value, int Length);

/// <summary>
/// Folds printed labels so that they can be compared: folded (see <see cref="PrintFold"/>), number, white space, punctuation and quotes
/// dropped, notes and pinyin in brackets dropped.
/// </summary>
internal static class LabelText
{
    /// <summary>The longest label that is folded; longer text is no label.</summary>
    internal const int MaximumLength = 160;

    /// <summary>Folds a label without its number.</summary>
    /// <param name="text">The label as printed.</param>
    /// <param name="buffer">Room for <see cref="MaximumLength"/> characters.</param>
    /// <param name="numbering">The number that was dropped.</param>
    /// <returns>The folded text, a slice of the buffer; empty when the text is too long to be a label.</returns>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> buffer, out Numbering numbering)
    {
        text = Characters.Trim(text);
        numbering = ReadNumbering(text);
        if (text.Length - numbering.Length > MaximumLength)
            return [];
        var rest = text.Slice(numbering.Length);
        var folded = FoldCharacters(rest, buffer, dropBrackets: true);
        return folded.IsEmpty ? FoldCharacters(rest, buffer, dropBrackets: false) : folded;
    }

    /// <summary>Folds text with everything in it but white space and punctuation.</summary>
    internal static ReadOnlySpan<char> FoldAll(ReadOnlySpan<char> text, Span<char> buffer) =>
        FoldCharacters(text, buffer, dropBrackets: false);

    /// <summary>Reads 一、 （一） 1. and their variants at the start of a text.</summary>
    internal static Numbering ReadNumbering(ReadOnlySpan<char> text)
    {
        var i = 0;
        var bracket = i < text.Length && PrintFold.Of(text[i]) is '(' or '〔';
        if (bracket)
            i++;
        var start = i = SkipSpace(text, i);
        var value = 0;
        while (i < text.Length && Numerals.Ordinal(text[i]) is > 0 and var digit)
        {
            value = digit == 10 ? (value == 0 ? 10 : value * 10) : value >= 10 ? value + digit : digit;
            i++;
        }

        if (i > start)
        {
            i = SkipSpace(text, i);
            if (bracket)
                return IsClosing(text, i) ? new(NumberingKind.BracketedChinese, value, i + 1) : default;
            return i < text.Length && PrintFold.Of(text[i]) is '、' or '.' or ',' or '丶' ? new(NumberingKind.Chinese, value, i + 1)
                : default;
        }

        while (i < text.Length && i - start < 2 && Characters.Digit(text[i]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            i++;
        }

        if (i == start)
            return text.Length > 0 && text[0] == '、' ? new(NumberingKind.Chinese, 0, 1) : default;
        i = SkipSpace(text, i);
        if (bracket)
            return IsClosing(text, i) ? new(NumberingKind.Arabic, value, i + 1) : default;

        // 1.5 is a number, 1.属于国家秘密 a label.
        return i < text.Length && text[i] is '.' or '、' or '．' or '，' && (i + 1 == text.Length || Characters.Digit(text[i + 1]) < 0)
            ? new(NumberingKind.Arabic, value, i + 1)
            : default;
    }

    private static bool IsClosing(ReadOnlySpan<char> text, int at) => at < text.Length && PrintFold.Of(text[at]) is ')' or '〕';

    private static ReadOnlySpan<char> FoldCharacters(ReadOnlySpan<char> text, Span<char> buffer, bool dropBrackets)
    {
        var length = 0;
        var depth = 0;
        foreach (var raw in text)
        {
            // Nearly all characters of labels are these.
            if (Characters.IsIdeograph(raw))
            {
                if (depth > 0)
                    continue;
                if (length == buffer.Length)
                    return [];
                buffer[length++] = PrintFold.Of(raw);
                continue;
            }

            if (dropBrackets && IsOpening(raw))
            {
                depth++;
                continue;
            }

            if (dropBrackets && raw is ')' or '）' or '〕' or ']' or '】')
            {
                depth = Math.Max(0, depth - 1);
                continue;
            }

            if (depth > 0 || !Characters.IsLetterOrDigit(raw))
                continue;
            if (length == buffer.Length)
                return [];
            buffer[length++] = PrintFold.Of(raw);
        }

        return buffer.Slice(0, length);
    }

    // Not the wide square ones: 1［1］ is a number with a note, and no label.
    private static bool IsOpening(char character) => character is '(' or '（' or '〔' or '[' or '【';

    private static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Characters.IsSpace(text[i]))
            i++;
        return i;
    }
}
