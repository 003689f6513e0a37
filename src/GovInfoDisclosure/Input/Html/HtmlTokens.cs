using System.Net;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace GovInfoDisclosure;

/// <summary>Hands the tags and texts of a page, as AngleSharp's tokenizer finds them, to an <see cref="HtmlContent"/>.</summary>
/// <remarks>
/// AngleSharp's parser itself is not used. What it costs is not bounded by the length of the page (elements nested by the hundred
/// thousand are searched again for every tag, unclosed font elements are copied into every paragraph), it registers the code pages for
/// the whole process, and lines and tables can be told from the tags alone.
/// </remarks>
internal sealed class HtmlTokens
{
    // Far more than a page has in a row; AngleSharp's tokenizer calls itself once for each.
    private const int MaximumRepetitions = 64;

    private readonly string _html;
    private readonly HtmlContent _content;
    private readonly TextSource _source;
    private HtmlAttributes _attributes;

    private HtmlTokens(string html, HtmlContent content)
    {
        _html = html;
        _content = content;
        _source = new(new ReadOnlyMemoryTextSource(html.AsMemory()));
    }

    internal static void Read(string html, HtmlContent content)
    {
        var reader = new HtmlTokens(MakeSafe(html), content);
        var options = new HtmlTokenizerOptions(new HtmlParserOptions { SkipComments = true, ShouldEmitAttribute = reader.Wants });
        foreach (var token in reader._source.Tokenize(options, null, null))
            reader.Take(token);
        content.Close();
    }

    /// <summary>Writes over what would end the process or the reading inside AngleSharp. The length does not change.</summary>
    internal static string MakeSafe(string html)
    {
        char[]? safe = null;
        BreakChains(html, 0, "</>", '\0', ref safe);

        // Outside of comments these are text, of which nothing may be lost.
        if (html.IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var comment)
            BreakChains(html, comment, "--!", ' ', ref safe);

        // To AngleSharp this character, which no text has, is the end of the input.
        for (var at = html.IndexOf('\uFFFF'); at >= 0; at = html.IndexOf('\uFFFF', at + 1))
            (safe ??= html.ToCharArray())[at] = '\uFFFD';
        return safe is null ? html : new(safe);
    }

    // Links follow each other at once, or (in comments) after more hyphens.
    private static void BreakChains(string html, int start, string link, char filler, ref char[]? safe)
    {
        var (links, end) = (0, -1);
        for (var at = html.IndexOf(link, start, StringComparison.Ordinal); at >= 0;
            at = html.IndexOf(link, at + link.Length, StringComparison.Ordinal))
        {
            links = end >= 0 && html.AsSpan(end, at - end).Trim('-').IsEmpty ? links + 1 : 0;
            end = at + link.Length;
            if (links >= MaximumRepetitions)
                (safe ??= html.ToCharArray()).AsSpan(at, link.Length).Fill(filler);
        }
    }

    private bool Wants(ref StructHtmlToken token, ReadOnlyMemory<char> name)
    {
        var attribute = HtmlAttributeNames.Of(name.Span);
        if (attribute == HtmlAttributes.Class && !_content.HidesClasses)
            return false;
        _attributes |= attribute;
        return attribute != HtmlAttributes.None;
    }

    private void Take(HtmlToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                _content.AddText(token.Data.AsSpan(), token.Position.Index);
                break;
            case HtmlTokenType.StartTag:
                var opened = HtmlTags.Of(token.Name.AsSpan());
                var isRead = _content.StartTag((HtmlTagToken)token, opened, _attributes);
                _attributes = HtmlAttributes.None;

                // In a drawing an empty element may be written as in XML.
                if (opened.HoldsNoMarkup() && !(_content.IsLeavingOut && ((HtmlTagToken)token).IsSelfClosing))
                    TakeContent(token.Name, isRead);
                break;
            case HtmlTokenType.EndTag:
                _content.EndTag(HtmlTags.Of(token.Name.AsSpan()), token.Name, token.Position.Index);
                _attributes = HtmlAttributes.None;
                break;
        }
    }

    // The tokenizer goes on at the end tag of an element whose content is no markup.
    private void TakeContent(string name, bool isRead)
    {
        var start = _source.Index;
        var end = name == "plaintext" ? _html.Length : FindEndTag(name, start);
        if (isRead)
        {
            var text = _html.Substring(start, end - start);
            _content.AddText((name is "title" or "textarea" ? WebUtility.HtmlDecode(text) : text).AsSpan(), start);
        }

        else if (name == "style")
        {
            _content.AddStyleSheet(_html.AsSpan(start, end - start));
        }

        _source.Index = end;
    }

    private int FindEndTag(string name, int start)
    {
        for (var at = start; ; at += 2)
        {
            at = _html.IndexOf("</", at, StringComparison.Ordinal);
            if (at < 0)
                return _html.Length;
            var after = at + 2 + name.Length;
            if (string.Compare(_html, at + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (after == _html.Length || _html[after] is '>' or '/' or ' ' or '\t' or '\r' or '\n' or '\f'))
                return at;
        }
    }
}
