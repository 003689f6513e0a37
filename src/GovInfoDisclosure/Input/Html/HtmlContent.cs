using AngleSharp.Html.Parser.Tokens;

namespace GovInfoDisclosure;

/// <summary>
/// What a page shows: its text, line by line, and its tables. Fed with tags and text in the order of the source. Elements that are not
/// shown are left out, and so are the parts around the content of a page.
/// </summary>
internal sealed partial class HtmlContent
{
    private const int MaximumMetadata = 100;
    private const int MaximumMetadataLength = 2000;

    private readonly Dictionary<string, string> _metadata = new(StringComparer.OrdinalIgnoreCase);
    private readonly HtmlReading _reading;
    private readonly string _source;
    private readonly int _maxTableDepth;
    private readonly StyleSheet _styles = new();
    private HtmlText? _title;

    // The kind of the open element whose content is no markup; Inline while there is none.
    private HtmlTag _literal = HtmlTag.Inline;
    private bool _isAfterPre;
    private int _openBlocks;

    internal HtmlContent(string source, HtmlReading reading, int maxTableDepth)
    {
        _maxTableDepth = maxTableDepth;
        _source = source;
        _reading = reading;
        Text = new(source);
    }

    internal HtmlText Text { get; }

    /// <summary>Whether a style sheet hides elements by their class.</summary>
    internal bool HidesClasses => _styles.HidesClasses;

    /// <summary>The tables that stand in no other.</summary>
    internal List<PageTable> Tables { get; } = [];

    /// <summary>The meta elements of the page, by name.</summary>
    internal IReadOnlyDictionary<string, string> Metadata => _metadata;

    internal string? Title => _title is { VisibleLength: > 0 } ? _title.ToString() : null;

    internal int ImageCount { get; private set; }

    internal int FrameCount { get; private set; }

    /// <summary>Takes a start tag.</summary>
    /// <returns>Whether the content of an element without markup is to be read.</returns>
    internal bool StartTag(HtmlTagToken token, HtmlTag tag, HtmlAttributes attributes)
    {
        _isAfterPre = false;
        if (IsLeavingOut && _scopes[_depth - 1].Name == ChoiceName && token.Name == "option")
            StartOption(attributes);
        if (IsLeavingOut && !StartTagEndsLeftOut(tag, token.Name, token.IsSelfClosing))
            return false;
        var reason = WhyLeftOut(token, tag, attributes);
        if (tag.HoldsNoMarkup())
            return reason == LeftOutReason.None && StartLiteral(token, tag);
        if (reason == LeftOutReason.None)
            Open(token, tag, attributes);
        else if (tag.HasContent() && !(tag == HtmlTag.Inline && token.IsSelfClosing))
        {
            StartLeavingOut(tag, token.Name, reason);
            if (tag == HtmlTag.LeftOut && reason == LeftOutReason.NotText)
            {
                MarkOther();
                StartShown(token.Name, token.Position.Index);
            }
        }

        return false;
    }

    internal void EndTag(HtmlTag tag, string name, int sourceOffset)
    {
        _isAfterPre = false;
        if (tag.HoldsNoMarkup())
            EndLiteral();
        else if (IsLeavingOut && !EndTagEndsMoreThanLeftOut(tag, name))
            return;
        else if (tag.TableRank() > 0)
            CloseTablePart(tag);
        else if (tag == HtmlTag.LineBreak)
            BreakLineAt(sourceOffset);
        else
        {
            if (tag.IsBlock())
            {
                Text.BreakLine();
                EndBlock(name);
                _openBlocks = Math.Max(0, _openBlocks - 1);
            }

            else if (tag is HtmlTag.Raised or HtmlTag.Reading || name == RubyName)
            {
                Text.EndNote(sourceOffset);
            }

            else if (tag == HtmlTag.Inline)
            {
                EndRun(name);
            }

            EndPreformatted(name);
        }
    }

    internal void AddText(ReadOnlySpan<char> text, int sourceOffset)
    {
        if (_literal == HtmlTag.Title)
        {
            _title!.Append(text, sourceOffset);
            return;
        }

        if (IsLeavingOut)
        {
            CountLeftOut(text);
            if (_takesShown)
                _shown!.Append(text.ToString());
            return;
        }

        MarkContent(text);
        if (_literal == HtmlTag.Literal || _isPreformatted || KeepsLinesOf(text))
            AddPreformatted(text, sourceOffset);
        else
            Text.Append(text, sourceOffset);
    }

    internal void AddStyleSheet(ReadOnlySpan<char> css) => _styles.Add(css);

    /// <summary>Ends the page.</summary>
    internal void Close()
    {
        while (_table is not null)
            CloseTable();
        Text.BreakLine();
        AddBlockGrids();
    }

    private bool KeepsLinesOf(ReadOnlySpan<char> text) =>
        _table is null && (_reading.HasFlag(HtmlReading.KeepsAllLines)
            || (_reading.HasFlag(HtmlReading.KeepsLines) && _openBlocks == 0 && !text.Trim(" \t\r\n".AsSpan()).IsEmpty));

    // A row of a marked text is one line, whatever breaks its cells have.
    private void BreakLineAt(int sourceOffset)
    {
        if (_table is null && _reading.HasFlag(HtmlReading.KeepsAllLines) && Text.Line.IndexOfAny('|', '!') >= 0)
            Text.AppendPreformatted(" ".AsSpan(), sourceOffset);
        else
            Text.EndLine(sourceOffset);
    }

    // Markdown writes an address to click on in angle brackets: <https://...>, <mail@...>.
    private static bool IsAddress(string name) => name.EndsWith(":", StringComparison.Ordinal) || name.IndexOf('@') >= 0;

    private ReadOnlySpan<char> AddressAt(int start)
    {
        var length = _source.AsSpan(start).IndexOf('>');
        return _source.AsSpan(start + 1, Math.Max(0, length - 1));
    }

    private void Open(HtmlTagToken token, HtmlTag tag, HtmlAttributes attributes)
    {
        switch (tag)
        {
            case HtmlTag.Void when token.Name == "embed" && IsInCell:
                _table!.MarkUnread();
                break;
            case HtmlTag.Inline when _reading.HasFlag(HtmlReading.KeepsAllLines) && IsAddress(token.Name):
                Text.AppendPreformatted(AddressAt(token.Position.Index), token.Position.Index);
                break;
            case HtmlTag.Inline:
                StartRun(token, attributes);
                break;
            case HtmlTag.Void or HtmlTag.Struck:
                break;
            case HtmlTag.Raised or HtmlTag.Reading:
                StartMark(token.Position.Index);
                break;
            case HtmlTag.Field:
                MarkOther();
                ShowField(token, attributes);
                break;
            case HtmlTag.LineBreak:
                BreakLineAt(token.Position.Index);
                break;
            case HtmlTag.Image:
                ImageCount++;
                MarkOther();
                ShowPicture(token, attributes);
                break;
            case HtmlTag.Frame:
                FrameCount++;
                break;
            case HtmlTag.Meta:
                ReadMeta(token, attributes);
                break;
            case HtmlTag.Cell:
                OpenCell(token, attributes);
                break;
            case HtmlTag.Row:
                OpenRow(token.Position.Index);
                break;
            case HtmlTag.RowGroup:
                OpenRowGroup();
                break;
            case HtmlTag.Table:
                OpenTable(token.Position.Index);
                break;
            default:
                Text.BreakLine();
                if (tag.IsBlock())
                {
                    StartBlock(token, tag, attributes);
                    _openBlocks++;
                }

                break;
        }

        if (tag.TableRank() == 0 && tag.HasContent())
            StartPreformatted(token, tag, attributes);
    }

    private bool StartLiteral(HtmlTagToken token, HtmlTag tag)
    {
        if (token.Name == "iframe")
            FrameCount++;
        if (token.Name is "script" or "iframe")
        {
            MarkOther();
            if (IsInCell)
                _table!.MarkUnread();
        }

        if (tag == HtmlTag.Unread || (tag == HtmlTag.Title && _title is not null))
            return false;
        if (tag == HtmlTag.Title)
            _title = new(_source);
        else
            Text.BreakLine();
        _isAfterPre = tag == HtmlTag.Literal;
        _literal = tag;
        return true;
    }

    private void EndLiteral()
    {
        if (_literal == HtmlTag.Literal)
            Text.BreakLine();
        _literal = HtmlTag.Inline;
    }

    private void AddPreformatted(ReadOnlySpan<char> text, int sourceOffset)
    {
        if (_isAfterPre && text.Length > 0 && text[0] == '\n')
        {
            text = text.Slice(1);
            sourceOffset++;
        }

        _isAfterPre = false;
        Text.AppendPreformatted(text, sourceOffset);
    }

    private void ReadMeta(HtmlTagToken token, HtmlAttributes attributes)
    {
        const HtmlAttributes Names = HtmlAttributes.Name | HtmlAttributes.Property;
        if (!attributes.HasFlag(HtmlAttributes.Content) || (attributes & Names) == 0 || _metadata.Count == MaximumMetadata)
            return;
        var name = token.GetAttribute(attributes.HasFlag(HtmlAttributes.Name) ? "name" : "property").Trim();
        var content = token.GetAttribute("content").Trim();
        if (name.Length > 0 && name.Length + content.Length <= MaximumMetadataLength && !_metadata.ContainsKey(name))
            _metadata.Add(name, content);
    }
}
