using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>What stands in a place of the JSON form.</summary>
internal enum JsonPlaceKind
{
    Object,
    Cell,
    Text,
    Year,
    Date,
    Paragraphs,
    Format,
}

/// <summary>
/// A member of the JSON form, with the members it holds. The tree of them is all that reader and writer know of the form.
/// </summary>
internal sealed class JsonPlace
{
    private readonly byte[] _utf8Key;

    internal JsonPlace(JsonPlaceKind kind, int id, string address, BilingualText label, params JsonPlace[] members)
    {
        Kind = kind;
        Id = id;
        Address = address;
        Label = label;
        Members = members;
        Key = address.Substring(address.LastIndexOf('/') + 1);
        Name = JsonEncodedText.Encode(Key);
        _utf8Key = Name.EncodedUtf8Bytes.ToArray();
        IsDivided = members.Any(static member => member.Edition == ReportFormat.Edition2021)
            && members.Any(static member => member.Edition == ReportFormat.Trial2019);
    }

    internal JsonPlaceKind Kind { get; }

    /// <summary>The number of the place among all places.</summary>
    internal int Id { get; }

    /// <summary>The JSON Pointer of the place; empty for the whole.</summary>
    internal string Address { get; }

    /// <summary>What stands here, in the words of the field.</summary>
    internal BilingualText Label { get; }

    /// <summary>The members in the order in which they are written.</summary>
    internal JsonPlace[] Members { get; }

    internal string Key { get; }

    internal JsonEncodedText Name { get; }

    internal ReadOnlySpan<byte> Utf8Key => _utf8Key;

    /// <summary>
    /// The number among the places of its kind; for a cell, its number in the form; for an object that is a row of a table, the row's
    /// value in its enumeration.
    /// </summary>
    internal int Index { get; init; }

    /// <summary>The place in the form, or null where this is no cell.</summary>
    internal LayoutCell? Cell { get; init; }

    /// <summary>The edition that alone has the place, or null when both have it.</summary>
    internal ReportFormat? Edition { get; init; }

    /// <summary>The field of the header that the place is, if any.</summary>
    internal HeaderField? Field { get; init; }

    /// <summary>The section that the place is, if any.</summary>
    internal ReportSection? Section { get; init; }

    /// <summary>Whether null says that the report has no such thing, as with a section.</summary>
    internal bool IsNullable { get; init; }

    /// <summary>Whether some members belong to one edition and others to the other.</summary>
    internal bool IsDivided { get; }

    /// <inheritdoc/>
    public override string ToString() => Address;
}
