using System.Text;
using System.Xml;

namespace GovInfoDisclosure;

/// <summary>The automatic numbers of paragraphs: 一、（一）1. — shown by Word, but no part of the text that is stored.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    // More than any heading needs; it is repeated with every paragraph.
    private const int LongestPattern = 24;

    private readonly Dictionary<int, Level[]> _abstract = [];
    private readonly Dictionary<int, List> _lists = [];

    // Lists of one definition count on where another stopped.
    private readonly Dictionary<int, int[]> _counts = [];

    internal static WordNumbering Read(XmlReader? reader)
    {
        var numbering = new WordNumbering();
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || !WordXml.IsWord(reader))
                continue;
            if (reader.LocalName == "abstractNum")
                numbering._abstract[WordXml.Number(WordXml.Attribute(reader, "abstractNumId"), -1)] = ReadLevels(reader);
            else if (reader.LocalName == "num")
                numbering.AddList(reader);
        }

        return numbering;
    }

    /// <summary>Counts a paragraph and gives its number as it is shown, or an empty text where it shows none.</summary>
    /// <param name="place">The list and level of the paragraph.</param>
    /// <param name="style">The style that names the list, where the paragraph itself does not.</param>
    internal string Next(WordListPlace place, string? style)
    {
        if (place.List is not { } number || !_lists.TryGetValue(number, out var list)
            || !_abstract.TryGetValue(list.Abstract, out var levels))
            return "";
        var level = place.Level ?? Math.Max(0, Array.FindIndex(levels, one => style is not null && one.Style == style));
        if (level is < 0 or >= Levels)
            return "";
        if (!_counts.TryGetValue(list.Abstract, out var counts))
            _counts.Add(list.Abstract, counts = new int[Levels]);
        if (list.Starts is { } starts && !list.HasStarted)
            Restart(counts, starts, levels);
        list.HasStarted = true;
        for (var i = 0; i < level; i++)
            counts[i] = counts[i] == 0 ? levels[i].Start : counts[i];
        counts[level] = counts[level] == 0 ? levels[level].Start : counts[level] == int.MaxValue ? 1 : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return Show(levels, level, counts);
    }

    // A list that says where it starts begins anew.
    private static void Restart(int[] counts, int?[] starts, Level[] levels)
    {
        for (var i = 0; i < Levels; i++)
        {
            if (starts[i] is { } start)
                (levels[i].Start, counts[i]) = (start, 0);
        }
    }

    private static string Show(Level[] levels, int level, int[] counts)
    {
        var pattern = levels[level].Pattern;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                text.Append(pattern[i]);
                continue;
            }

            var other = pattern[++i] - '1';
            var format = levels[level].IsLegal && other < level ? "decimal" : levels[other].Format;
            text.Append(WordNumberFormat.Show(counts[other] == 0 ? levels[other].Start : counts[other], format));
        }

        return text.ToString();
    }

    private static Level[] ReadLevels(XmlReader reader)
    {
        var levels = new Level[Levels];
        for (var i = 0; i < Levels; i++)
            levels[i] = new();
        var (depth, group, level) = (reader.Depth, "", -1);
        while (WordXml.NextInside(reader, depth, ref group))
        {
            if (group != "lvl")
                continue;
            if (reader.Depth == depth + 1)
                level = WordXml.Number(WordXml.Attribute(reader, "ilvl"), -1);
            else if (reader.Depth == depth + 2 && level is >= 0 and < Levels)
                levels[level].Take(reader);
        }

        return levels;
    }

    private void AddList(XmlReader reader)
    {
        var number = WordXml.Number(WordXml.Attribute(reader, "numId"), -1);
        var (depth, group, level, list) = (reader.Depth, "", -1, new List());
        while (WordXml.NextInside(reader, depth, ref group))
        {
            if (reader.LocalName == "abstractNumId")
                list.Abstract = WordXml.Number(WordXml.Value(reader), -1);
            else if (reader.LocalName == "lvlOverride")
                level = WordXml.Number(WordXml.Attribute(reader, "ilvl"), -1);
            else if (reader.LocalName == "startOverride" && level is >= 0 and < Levels)
                (list.Starts ??= new int?[Levels])[level] = Math.Max(0, WordXml.Number(WordXml.Value(reader), 1));
        }

        _lists[number] = list;
    }

    private sealed class List
    {
        internal int Abstract { get; set; } = -1;

        /// <summary>Where it begins anew, by level.</summary>
        internal int?[]? Starts { get; set; }

        internal bool HasStarted { get; set; }
    }

    private sealed class Level
    {
        internal int Start { get; set; } = 1;

        internal string Format { get; private set; } = "decimal";

        internal string Pattern { get; private set; } = "";

        internal string? Style { get; private set; }

        /// <summary>Whether the numbers of the levels above are shown in digits.</summary>
        internal bool IsLegal { get; private set; }

        internal void Take(XmlReader reader)
        {
            var value = WordXml.Value(reader) ?? "";
            switch (reader.LocalName)
            {
                case "start":
                    Start = Math.Max(0, WordXml.Number(value, 1));
                    break;
                case "numFmt":
                    Format = value;
                    break;
                case "lvlText":
                    Pattern = value.Length <= LongestPattern ? value : value.Substring(0, LongestPattern);
                    break;
                case "pStyle":
                    Style = value;
                    break;
                case "isLgl":
                    IsLegal = WordXml.IsOn(reader);
                    break;
            }
        }
    }
}
