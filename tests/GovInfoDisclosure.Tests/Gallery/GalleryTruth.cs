using System.Text.Json;

namespace GovInfoDisclosure.Tests.Gallery;

/// <summary>A section of text as the truth states it: how many paragraphs, and how the first one begins.</summary>
internal sealed record SectionTruth(int Paragraphs, string? Beginning);

/// <summary>What stands in a sample of the gallery and what must be said about it, written from the figures of which the sample was made.</summary>
internal sealed class GalleryTruth
{
    private readonly JsonElement _root;

    private GalleryTruth(JsonElement root)
    {
        _root = root;
        Note = new(Text("chineseNote")!, Text("note")!);
        Format = Text("format")!;
        Edition = Text("edition")!;
        IsRefused = _root.GetProperty("header").ValueKind == JsonValueKind.Null;
        foreach (var section in _root.GetProperty("sections").EnumerateObject())
            Sections[section.Name] = Section(section.Value);
        foreach (var table in _root.GetProperty("cells").EnumerateObject())
            AddTable(table.Name.Split(' '), table.Value);
        MayBeBlank = Texts("mayBeBlank");
        Diagnostics = Texts("diagnostics");
        Failures = Texts("failures");
    }

    /// <summary>What the sample shows, in a sentence.</summary>
    public BilingualText Note { get; }

    public string Format { get; }

    public string Edition { get; }

    /// <summary>Whether there is no report in the sample.</summary>
    public bool IsRefused { get; }

    /// <summary>The sections of text by key; null where the sample has no such section.</summary>
    public Dictionary<string, SectionTruth?> Sections { get; } = new(StringComparer.Ordinal);

    /// <summary>Every cell of the sample by address; what is not here stands nowhere in it.</summary>
    public Dictionary<string, Cell> Cells { get; } = new(StringComparer.Ordinal);

    /// <summary>Addresses, or those of rows and tables, that the text does not settle: their cells may be blank, if a warning says so.</summary>
    public string[] MayBeBlank { get; }

    /// <summary>All warnings and errors of the reader: the code, and the address if there is one.</summary>
    public string[] Diagnostics { get; }

    /// <summary>All warnings and errors of the checker: the rule, and one of its cells if it has any.</summary>
    public string[] Failures { get; }

    public static GalleryTruth Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return new(document.RootElement.Clone());
    }

    /// <summary>A member of the header in the words of the truth; null where the sample does not state it.</summary>
    public string? Header(string key) => _root.GetProperty("header").GetProperty(key) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;

    private string? Text(string key) => _root.GetProperty(key).GetString();

    private string[] Texts(string key) => [.. _root.GetProperty(key).EnumerateArray().Select(item => item.GetString()!)];

    private static SectionTruth? Section(JsonElement value) => value.ValueKind == JsonValueKind.Null
        ? null
        : new(value[0].GetInt32(), value.GetArrayLength() > 1 ? value[1].GetString() : null);

    // A table is named with its edition, "proactiveDisclosure 2019", and lists the values of a row in the order of the form.
    private void AddTable(string[] name, JsonElement rows)
    {
        foreach (var row in rows.EnumerateObject())
        {
            string[] columns = name[0] switch
            {
                "proactiveDisclosure" => ProactiveColumns(name[1] == "2019" ? Accuracy.FormText.Blocks2019 : Accuracy.FormText.Blocks2021, row.Name),
                "disclosureRequests" => [.. Accuracy.FormText.ApplicantColumns.Select(column => column.Key)],
                _ => [.. Accuracy.FormText.Outcomes.Select(column => column.Key)],
            };
            columns.Should().HaveCount(row.Value.GetArrayLength(), "so many columns has {0}", row.Name);
            for (var i = 0; i < columns.Length; i++)
                Cells.Add($"/{name[0]}/{row.Name}/{columns[i]}", CellOf(row.Value[i]));
        }
    }

    private static string[] ProactiveColumns(Accuracy.Block[] blocks, string row) =>
        [.. blocks.Single(block => block.Rows.Any(candidate => candidate.Key == row)).Columns.Select(column => column.Key)];

    private static Cell CellOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => Cell.Blank,
        JsonValueKind.String => Cell.FromText(value.GetString()),
        _ => Cell.FromNumber(value.GetDecimal()),
    };
}
