using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A column of an official table that holds values.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class LayoutColumn
{
    internal LayoutColumn(int index, string key, string label, string englishLabel, params string[] cores)
    {
        Index = index;
        Key = key;
        Label = label;
        EnglishLabel = englishLabel;
        Cores = cores;
    }

    /// <summary>The position among the row's columns, from 0.</summary>
    public int Index { get; }

    /// <summary>The key in the JSON form and the last part of a cell's address, for instance <c>naturalPerson</c>.</summary>
    public string Key { get; }

    /// <summary>The official heading, for instance 自然人.</summary>
    public string Label { get; }

    /// <summary>The heading in English.</summary>
    public string EnglishLabel { get; }

    /// <summary>Whether the column holds a difference, which may be negative, and not a count or an amount.</summary>
    internal bool IsSigned => Key == "changeThisYear";

    /// <summary>Folded texts that identify a printed heading as this column (see <c>LabelText</c>).</summary>
    internal string[] Cores { get; }

    /// <inheritdoc/>
    public override string ToString() => Label;
}
