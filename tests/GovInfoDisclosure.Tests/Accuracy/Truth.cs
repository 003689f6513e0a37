using System.Text.Json;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>What stands in a text; as JSON, what shared/corpus/score.py reads.</summary>
internal sealed record Truth
{
    public required int Year { get; init; }

    public required string Organization { get; init; }

    public required string PublishedOn { get; init; }

    /// <summary>The numbers by address; null where a cell is blank.</summary>
    public required IReadOnlyDictionary<string, decimal?> Pointers { get; init; }

    /// <summary>Cells that the text does not settle.</summary>
    public HashSet<string> Open { get; init; } = [];

    /// <summary>The paragraphs of sections one, five and six.</summary>
    public required string[][] Narrative { get; init; }

    /// <summary>What the page prints around the report.</summary>
    public string[] Furniture { get; init; } = [];

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Truth Of(Sample sample) => new()
    {
        Year = sample.Report.Year,
        Organization = sample.Report.Body,
        PublishedOn = sample.Report.PublishedOn.ToString(),
        Pointers = sample.Report.Numbers,
        Open = sample.Draft.Open,
        Narrative = sample.Report.Narrative,
        Furniture = [.. sample.Draft.Before, .. sample.Draft.After],
    };

    public static Truth Load(string path) => JsonSerializer.Deserialize<Truth>(File.ReadAllText(path), Json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
