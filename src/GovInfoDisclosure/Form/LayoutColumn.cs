using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What numbers the cells of a column may hold.</summary>
internal enum ColumnKind
{
    /// <summary>A 64-bit integer from 0: pieces, cases, items.</summary>
    Count,

    /// <summary>An amount of money from 0, possibly with decimals.</summary>
    Amount,

    /// <summary>A 64-bit integer of either sign: a change.</summary>
    Change,
}

/// <summary>What the numbers of a column measure, which decides whether those of several organs add up.</summary>
internal enum ColumnMeasure
{
    /// <summary>
    /// What happened in the year: documents, decisions, requests, cases, money. Each belongs to one organ, so they add up.
    /// </summary>
    Flow,

    /// <summary>The documents there are on 31 December. Each was made by one organ, so they add up.</summary>
    Stock,

    /// <summary>The items of an organ's list, and their change. Many organs list the same items, so they do not add up.</summary>
    Items,
}

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

    /// <summary>What numbers the cells may hold: counts, unless the form says otherwise.</summary>
    internal ColumnKind Kind { get; init; }

    /// <summary>What the numbers measure: what happened in the year, unless the form says otherwise.</summary>
    internal ColumnMeasure Measure { get; init; }

    /// <summary>Whether the numbers of several organs add up to those of their area.</summary>
    internal bool AddsUp => Measure != ColumnMeasure.Items;

    /// <summary>Folded texts that identify a printed heading as this column (see <c>LabelText</c>).</summary>
    internal string[] Cores { get; }

    /// <summary>Whether a cell holds a number that the column may not hold. A cell without a number breaks nothing here.</summary>
    internal bool Forbids(Cell cell) => Kind switch
    {
        ColumnKind.Count => cell.TryGetCount(out var count) ? count < 0 : cell.IsNumber,
        ColumnKind.Change => cell.IsNumber && !cell.IsCount,
        _ => cell.Number < 0,
    };

    /// <inheritdoc/>
    public override string ToString() => Label;
}
