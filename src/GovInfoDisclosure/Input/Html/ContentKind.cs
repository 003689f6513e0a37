namespace GovInfoDisclosure;

/// <summary>What kind of input a text is.</summary>
internal enum InputKind
{
    Text,
    Html,
    Json,
}

/// <summary>Tells the kinds of input apart by what stands in the text.</summary>
internal static class ContentKind
{
    // With fewer, and nothing else of a page, it is a text that someone put a tag or two into.
    private const int MinimumTags = 3;

    private const int MaximumNameLength = 10;

    internal static InputKind Of(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n\0".AsSpan());
        if (start.Length > 0 && start[0] == '{')
            return InputKind.Json;
        var tags = 0;
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var tag = HtmlTags.Of(TagNameAt(text, at));
            if (tag.TableRank() > 0 || tag is HtmlTag.Meta or HtmlTag.Title || IsDocumentStart(text, at))
                return InputKind.Html;

            // Inline tags and br also stand in Markdown.
            if ((tag.IsBlock() || tag.HoldsNoMarkup()) && ++tags == MinimumTags)
                return InputKind.Html;
        }

        // A fragment may be a single paragraph, but then it is nothing else.
        if (tags > 0 && start[0] == '<' && start.TrimEnd().EndsWith(">".AsSpan(), StringComparison.Ordinal))
            return InputKind.Html;

        // Elements in a text are no part of what it shows; its lines stay what they are.
        return HasElement(text) && MarkedText.Is(text) ? InputKind.Html : InputKind.Text;
    }

    /// <summary>The name of the start tag at a place, in lower case; empty when there is none.</summary>
    internal static ReadOnlySpan<char> TagNameAt(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= MaximumNameLength
            && (text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            end++;
        if (end == at + 1 || end == text.Length || !(text[end] is '>' or '/' or ' ' or '\t' or '\r' or '\n'))
            return default;
        var name = text.AsSpan(at + 1, end - at - 1);
        foreach (var character in name)
        {
            if (character is >= 'A' and <= 'Z')
                return name.ToString().ToLowerInvariant().AsSpan();
        }

        return name;
    }

    /// <summary>Whether a tag stands at a place that only a page has.</summary>
    internal static bool IsDocumentStart(string text, int at) =>
        StartsWith(text, at, "<!doctype html") || StartsWith(text, at, "<html") || StartsWith(text, at, "<body")
            || StartsWith(text, at, "<head");

    private static bool HasElement(string text)
    {
        for (var at = text.IndexOf("</", StringComparison.Ordinal); at >= 0; at = text.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            if (!TagNameAt(text, at + 1).IsEmpty)
                return true;
        }

        return false;
    }

    private static bool StartsWith(string text, int at, string start) =>
        string.Compare(text, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
