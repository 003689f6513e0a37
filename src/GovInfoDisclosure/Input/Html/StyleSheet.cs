namespace GovInfoDisclosure;

/// <summary>The classes that a page's own style sheets hide, so far as simple selectors say it: <c>.old { display: none }</c>.</summary>
internal sealed class StyleSheet
{
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    /// <summary>Whether any class is hidden.</summary>
    internal bool HidesClasses => _hidden.Count > 0;

    /// <summary>Whether an element of this name with these classes is hidden. A class that some other rule shows may be either.</summary>
    internal bool Hides(string element, ReadOnlySpan<char> classes)
    {
        while (TakeWord(ref classes) is { Length: > 0 } name)
        {
            if (!_shown.Contains(name) && (_hidden.Contains("." + name) || _hidden.Contains(element + "." + name)))
                return true;
        }

        return false;
    }

    /// <summary>Takes the rules of a style sheet. Those under a condition, such as for print, do not count.</summary>
    internal void Add(ReadOnlySpan<char> css)
    {
        while (css.IndexOf('{') is >= 0 and var open)
        {
            var selectors = WithoutComment(css.Slice(0, open));
            css = css.Slice(open + 1);
            var end = EndOfBlock(css);
            var body = css.Slice(0, end);
            css = css.Slice(Math.Min(css.Length, end + 1));
            if (selectors.IsEmpty || selectors[0] == '@')
                continue;
            if (InlineStyle.Hides(body))
                AddHidden(selectors);
            else if (InlineStyle.Shows(body))
                AddShown(selectors);
        }
    }

    private static int EndOfBlock(ReadOnlySpan<char> css)
    {
        var depth = 1;
        for (var i = 0; i < css.Length; i++)
        {
            depth += css[i] == '{' ? 1 : css[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return css.Length;
    }

    // A comment before the rule, or an import.
    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> selectors)
    {
        var comment = selectors.LastIndexOf("*/".AsSpan());
        if (comment >= 0)
            selectors = selectors.Slice(comment + 2);
        return selectors.Slice(selectors.LastIndexOf(';') + 1).Trim();
    }

    // Only a class alone, or of one kind of element: anything longer holds for some places.
    private void AddHidden(ReadOnlySpan<char> selectors)
    {
        while (!selectors.IsEmpty)
        {
            var end = selectors.IndexOf(',');
            var selector = (end < 0 ? selectors : selectors.Slice(0, end)).Trim();
            selectors = end < 0 ? default : selectors.Slice(end + 1);
            var dot = selector.IndexOf('.');
            if (dot >= 0 && AreNames(selector.Slice(0, dot)) && dot + 1 < selector.Length && AreNames(selector.Slice(dot + 1)))
                _hidden.Add(selector.ToString());
        }
    }

    private void AddShown(ReadOnlySpan<char> selectors)
    {
        for (var dot = selectors.IndexOf('.'); dot >= 0; dot = selectors.IndexOf('.'))
        {
            selectors = selectors.Slice(dot + 1);
            var end = 0;
            while (end < selectors.Length && IsOfName(selectors[end]))
                end++;
            _shown.Add(selectors.Slice(0, end).ToString());
        }
    }

    private static bool AreNames(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsOfName(character))
                return false;
        }

        return true;
    }

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';

    private static string TakeWord(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = text.IndexOfAny(" \t\r\n\f".AsSpan());
        var word = end < 0 ? text : text.Slice(0, end);
        text = text.Slice(word.Length);
        return word.ToString();
    }
}
