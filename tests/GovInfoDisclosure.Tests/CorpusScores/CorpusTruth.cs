using System.Text.Json;

namespace GovInfoDisclosure.Tests.CorpusScores;

/// <summary>A hand-checked truth file of a published report: what stands in which cell, and what the text leaves open.</summary>
internal sealed class CorpusTruth
{
    private readonly List<string> _open = [];

    private CorpusTruth(JsonElement root)
    {
        Year = root.TryGetProperty("year", out var year) && year.ValueKind == JsonValueKind.Number ? year.GetInt32() : null;
        Organization = root.TryGetProperty("organization", out var organization) ? organization.GetString() : null;
        MustNotGuess = root.TryGetProperty("mustNotGuess", out var torn) && torn.GetBoolean();
        Cells = root.GetProperty("pointers").EnumerateObject()
            .ToDictionary(pointer => pointer.Name, pointer => pointer.Value.ValueKind == JsonValueKind.Number ? pointer.Value.GetDecimal() : (decimal?)null, StringComparer.Ordinal);
        if (root.TryGetProperty("ambiguous", out var places))
            _open.AddRange(places.EnumerateArray().Select(place => place.GetProperty("at").GetString()!));
    }

    public int? Year { get; }

    public string? Organization { get; }

    /// <summary>Whether the text is torn, so that cells may be missed, but not silently.</summary>
    public bool MustNotGuess { get; }

    /// <summary>The numbers by address; null where no number stands.</summary>
    public IReadOnlyDictionary<string, decimal?> Cells { get; }

    /// <summary>Whether the text does not settle a cell.</summary>
    public bool IsOpen(string address) => _open.Exists(place => address.StartsWith(place, StringComparison.Ordinal));

    public static CorpusTruth Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return new(document.RootElement);
    }
}
