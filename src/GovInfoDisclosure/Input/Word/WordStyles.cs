using System.Xml;

namespace GovInfoDisclosure;

/// <summary>What a run of text says of how it is shown; null where it says nothing.</summary>
internal struct WordRunFormat
{
    internal string? Style;
    internal bool? IsHidden;
    internal bool? IsStruck;
    internal bool? IsDoublyStruck;
    internal bool? IsRaised;

    internal readonly bool Hides => IsHidden == true || IsStruck == true || IsDoublyStruck == true;

    /// <summary>Takes a property of a run.</summary>
    internal void Take(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "rStyle":
                Style = WordXml.Value(reader);
                break;
            case "vanish":
                IsHidden = WordXml.IsOn(reader);
                break;
            case "strike":
                IsStruck = WordXml.IsOn(reader);
                break;
            case "dstrike":
                IsDoublyStruck = WordXml.IsOn(reader);
                break;
            case "vertAlign":
                IsRaised = WordXml.Value(reader) == "superscript";
                break;
        }
    }

    /// <summary>This format, and what it leaves open from another one.</summary>
    internal readonly WordRunFormat Over(in WordRunFormat other) => new()
    {
        Style = Style ?? other.Style,
        IsHidden = IsHidden ?? other.IsHidden,
        IsStruck = IsStruck ?? other.IsStruck,
        IsDoublyStruck = IsDoublyStruck ?? other.IsDoublyStruck,
        IsRaised = IsRaised ?? other.IsRaised,
    };
}

/// <summary>The number that a paragraph has in a list; null where it says nothing.</summary>
/// <param name="List">The list; 0 takes a paragraph out of the list of its style.</param>
/// <param name="Level">The level, from 0.</param>
internal readonly record struct WordListPlace(int? List, int? Level);

/// <summary>The styles of a document, as far as they decide what is shown.</summary>
internal sealed class WordStyles
{
    // Styles that are based on each other in a circle end somewhere.
    private const int MaximumDepth = 16;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private string? _default;

    internal static WordStyles Read(XmlReader? reader)
    {
        var styles = new WordStyles();
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "style" && WordXml.IsWord(reader))
                styles.Add(reader);
        }

        return styles;
    }

    /// <summary>How the runs of a style are shown; of the default style of paragraphs where none is named.</summary>
    internal WordRunFormat FormatOf(string? name, bool isParagraph)
    {
        var format = default(WordRunFormat);
        foreach (var style in Chain(name ?? (isParagraph ? _default : null)))
            format = format.Over(style.Format);
        return format;
    }

    /// <summary>The list that a style of paragraphs belongs to, with the style that says so.</summary>
    internal WordListPlace ListOf(string? name, out string? saidBy)
    {
        saidBy = name ?? _default;
        foreach (var style in Chain(saidBy))
        {
            if (style.Place.List is not null)
            {
                saidBy = style.Name;
                return style.Place;
            }
        }

        return default;
    }

    private IEnumerable<Style> Chain(string? name)
    {
        for (var depth = 0; depth < MaximumDepth && name is not null && _styles.TryGetValue(name, out var style); depth++)
        {
            yield return style;
            name = style.BasedOn;
        }
    }

    private void Add(XmlReader reader)
    {
        if (WordXml.Attribute(reader, "styleId") is not { } name)
            return;
        if (WordXml.Attribute(reader, "type") == "paragraph" && WordXml.Attribute(reader, "default") is "1" or "true" or "on")
            _default ??= name;
        var (depth, group, style) = (reader.Depth, "", new Style(name));
        while (WordXml.NextInside(reader, depth, ref group))
        {
            var level = reader.Depth - depth;
            if (level == 1 && group == "basedOn")
                style.BasedOn = WordXml.Value(reader);
            else if (level == 2 && group == "rPr")
                style.Format.Take(reader);
            else if (level == 3 && group == "pPr" && reader.LocalName == "numId")
                style.Place = style.Place with { List = WordXml.Number(WordXml.Value(reader), 0) };
            else if (level == 3 && group == "pPr" && reader.LocalName == "ilvl")
                style.Place = style.Place with { Level = WordXml.Number(WordXml.Value(reader), 0) };
        }

        _styles[name] = style;
    }

    private sealed class Style(string name)
    {
        internal WordRunFormat Format;

        internal string Name { get; } = name;

        internal string? BasedOn { get; set; }

        internal WordListPlace Place { get; set; }
    }
}
