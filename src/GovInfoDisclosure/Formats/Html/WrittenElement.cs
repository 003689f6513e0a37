using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace GovInfoDisclosure;

/// <summary>An element of the HTML form, in which every element has its end tag.</summary>
internal sealed class WrittenElement
{
    // Deeper than anything that is written.
    private const int MaximumDepth = 32;

    private readonly Dictionary<string, string> _attributes;
    private readonly List<(WrittenElement? Element, string? Text)> _content = [];

    private WrittenElement(HtmlTagToken token, int contentStart)
    {
        Name = token.Name;
        ContentStart = contentStart;
        _attributes = new(token.Attributes.Count, StringComparer.Ordinal);
        foreach (var attribute in token.Attributes)
            _attributes[attribute.Name] = attribute.Value;
    }

    internal string Name { get; }

    internal string? Id => GetAttribute("id");

    /// <summary>Where the content begins in the source.</summary>
    internal int ContentStart { get; }

    internal IEnumerable<WrittenElement> Children => _content.Select(static part => part.Element).OfType<WrittenElement>();

    /// <summary>The elements and texts inside, in their order; one of the two is null.</summary>
    internal IReadOnlyList<(WrittenElement? Element, string? Text)> Content => _content;

    /// <summary>
    /// The first element of a source with an attribute; null when there is none, or when it is not written as the form is.
    /// </summary>
    internal static WrittenElement? Find(string html, string name, string attribute, string value)
    {
        var mark = html.IndexOf(attribute + "=\"" + value + "\"", StringComparison.Ordinal);
        var start = mark < 0 ? -1 : html.LastIndexOf('<', mark);
        return start >= 0 && string.CompareOrdinal(html, start + 1, name, 0, name.Length) == 0 ? Read(html, start) : null;
    }

    internal string? GetAttribute(string name) => _attributes.TryGetValue(name, out var value) ? value : null;

    private static WrittenElement? Read(string html, int start)
    {
        var open = new Stack<WrittenElement>();
        var source = new TextSource(new ReadOnlyMemoryTextSource(HtmlTokens.MakeSafe(html).AsMemory(start)));
        foreach (var token in source.Tokenize(new HtmlTokenizerOptions(default), null, null))
        {
            if (token.Type == HtmlTokenType.Character)
                open.Peek()._content.Add((null, token.Data));
            else if (token.Type == HtmlTokenType.StartTag && !HtmlTags.Of(token.Name.AsSpan()).HoldsNoMarkup() && open.Count < MaximumDepth)
            {
                var element = new WrittenElement((HtmlTagToken)token, start + source.Index);
                if (open.Count > 0)
                    open.Peek()._content.Add((element, null));
                if (HtmlTags.Of(token.Name.AsSpan()).HasContent())
                    open.Push(element);
            }
            else if (token.Type != HtmlTokenType.EndTag || open.Peek().Name != token.Name)
                return null;
            else if (open.Pop() is var closed && open.Count == 0)
                return closed;
        }

        return null;
    }
}
