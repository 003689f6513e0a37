using System.Collections;
using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>The sources of the cells, found in the document when they are asked for.</summary>
internal sealed class JsonCellSources(byte[] utf8, int[] starts, int firstLine) : IReadOnlyDictionary<string, CellSource>
{
    public int Count => Places().Count();

    public IEnumerable<string> Keys => Places().Select(static place => place.Address);

    public IEnumerable<CellSource> Values => Places().Select(place => SourceOf(place.Index));

    public CellSource this[string key] => TryGetValue(key, out var source) ? source : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, out CellSource value)
    {
        value = ReportLayout.Find(key) is { } place && starts[place.Number] > 0 ? SourceOf(place.Number) : null!;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, CellSource>> GetEnumerator() =>
        Places().Select(place => new KeyValuePair<string, CellSource>(place.Address, SourceOf(place.Index))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<JsonPlace> Places() => JsonForm.Cells.Where(place => starts[place.Index] > 0);

    private CellSource SourceOf(int cell)
    {
        var start = starts[cell];
        var reader = new Utf8JsonReader(utf8.AsSpan(start), isFinalBlock: false, default);
        reader.Read();
        reader.TrySkip();
        return new()
        {
            RawText = Encoding.UTF8.GetString(utf8, start, (int)reader.BytesConsumed),
            Location = new JsonLocator(utf8, firstLine).Locate(start),
        };
    }
}
