namespace GovInfoDisclosure;

/// <summary>What a tag means to the reader.</summary>
internal enum HtmlTag : byte
{
    /// <summary>A run inside a line, and every tag that is not known.</summary>
    Inline,

    /// <summary>An element without content that shows nothing to read.</summary>
    Void,

    LineBreak,
    Rule,
    Image,
    Meta,
    Frame,

    /// <summary>A field of a form, which shows its value.</summary>
    Field,

    /// <summary>An element that starts and ends a line.</summary>
    Block,

    /// <summary>A block that the next block ends.</summary>
    Paragraph,

    /// <summary>A block that the next of its kind ends.</summary>
    ListItem,

    /// <summary>A block that keeps its line breaks and spaces.</summary>
    Preformatted,

    Cell,
    Row,
    RowGroup,
    Table,

    /// <summary>The part of a page around its content.</summary>
    Furniture,

    /// <summary>An element whose content a browser does not show, or shows as a control.</summary>
    LeftOut,

    /// <summary>A run inside a line that is struck out: what it says is withdrawn.</summary>
    Struck,

    /// <summary>A run inside a line that stands higher: behind a number the mark of a footnote.</summary>
    Raised,

    /// <summary>How the characters before are read, in small print above them.</summary>
    Reading,

    /// <summary>As <see cref="LeftOut"/>, with content that is no markup.</summary>
    Unread,

    /// <summary>The title element, whose content is no markup.</summary>
    Title,

    /// <summary>An element that shows its content as it stands; the content is no markup.</summary>
    Literal,
}

internal static class HtmlTags
{
    /// <summary>Whether the content of the element is text up to its end tag, whatever stands in it.</summary>
    internal static bool HoldsNoMarkup(this HtmlTag tag) => tag >= HtmlTag.Unread;

    /// <summary>Whether the element has content, and so an end.</summary>
    internal static bool HasContent(this HtmlTag tag) => tag is HtmlTag.Inline or >= HtmlTag.Block;

    internal static bool IsBlock(this HtmlTag tag) => tag is >= HtmlTag.Block and <= HtmlTag.Furniture;

    /// <summary>How far out a part of a table stands: cell 1, row 2, row group 3, table 4; 0 for everything else.</summary>
    internal static int TableRank(this HtmlTag tag) => tag is >= HtmlTag.Cell and <= HtmlTag.Table ? tag - HtmlTag.Cell + 1 : 0;

    /// <summary>What a tag with a name means. The name is in lower case.</summary>
    internal static HtmlTag Of(ReadOnlySpan<char> name) => name switch
    {
        "td" or "th" => HtmlTag.Cell,
        "tr" => HtmlTag.Row,
        "tbody" or "thead" or "tfoot" => HtmlTag.RowGroup,
        "table" => HtmlTag.Table,
        "p" => HtmlTag.Paragraph,
        "li" => HtmlTag.ListItem,
        "br" => HtmlTag.LineBreak,
        "hr" => HtmlTag.Rule,
        "img" => HtmlTag.Image,
        "meta" => HtmlTag.Meta,
        "frame" => HtmlTag.Frame,
        "address" or "article" or "blockquote" or "body" or "caption" or "center" or "dd" or "details" or "dialog" or "dir" or "div" or "dl"
            or "dt" or "fieldset" or "figcaption" or "figure" or "form" or "frameset" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
            or "head" or "header" or "hgroup" or "html" or "legend" or "main" or "menu" or "ol" or "search" or "section"
            or "summary" or "ul" => HtmlTag.Block,
        "pre" or "listing" => HtmlTag.Preformatted,
        "nav" or "footer" or "aside" => HtmlTag.Furniture,
        "area" or "base" or "col" or "embed" or "link" or "param" or "source" or "track" or "wbr" => HtmlTag.Void,
        "applet" or "audio" or "button" or "canvas" or "datalist" or "noscript" or "object" or "rp" or "select" or "svg" or "template"
            or "video" or "xml" => HtmlTag.LeftOut,
        "script" or "style" or "iframe" or "noembed" or "noframes" => HtmlTag.Unread,
        "input" => HtmlTag.Field,
        "del" or "s" or "strike" => HtmlTag.Struck,
        "sup" => HtmlTag.Raised,
        "rt" => HtmlTag.Reading,
        "title" => HtmlTag.Title,
        "textarea" or "xmp" or "plaintext" => HtmlTag.Literal,
        _ => HtmlTag.Inline,
    };
}

/// <summary>The attributes that matter to the reader.</summary>
[Flags]
internal enum HtmlAttributes : ushort
{
    None = 0,
    Style = 1,
    Hidden = 2,
    ColumnSpan = 4,
    RowSpan = 8,
    Name = 16,
    Property = 32,
    Content = 64,
    Mark = 128,
    Class = 256,
    Type = 512,
    Value = 1024,
    Alternative = 2048,
    Selected = 4096,
    Role = 8192,
}

internal static class HtmlAttributeNames
{
    /// <summary>The attribute by which pages of our own mark their parts.</summary>
    internal const string Mark = "data-govinfodisclosure";

    /// <summary>The mark of what was drawn into a page and is no part of the report: findings.</summary>
    internal const string FindingMark = "finding";

    internal static HtmlAttributes Of(ReadOnlySpan<char> name) => name switch
    {
        "style" => HtmlAttributes.Style,
        "hidden" => HtmlAttributes.Hidden,
        "colspan" => HtmlAttributes.ColumnSpan,
        "rowspan" => HtmlAttributes.RowSpan,
        "name" => HtmlAttributes.Name,
        "property" => HtmlAttributes.Property,
        "content" => HtmlAttributes.Content,
        Mark => HtmlAttributes.Mark,
        "class" => HtmlAttributes.Class,
        "type" => HtmlAttributes.Type,
        "value" => HtmlAttributes.Value,
        "alt" => HtmlAttributes.Alternative,
        "selected" => HtmlAttributes.Selected,
        "role" => HtmlAttributes.Role,
        _ => HtmlAttributes.None,
    };
}
