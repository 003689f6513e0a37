using System.Collections;

namespace GovInfoDisclosure;

/// <summary>The sources of a report's cells, made when the first is asked for: most callers never do.</summary>
internal sealed class LazySources(Func<Dictionary<string, CellSource>> create) : IReadOnlyDictionary<string, CellSource>
{
    private readonly Lazy<Dictionary<string, CellSource>> _sources = new(create);

    public int Count => _sources.Value.Count;

    public IEnumerable<string> Keys => _sources.Value.Keys;

    public IEnumerable<CellSource> Values => _sources.Value.Values;

    public CellSource this[string key] => _sources.Value[key];

    public bool ContainsKey(string key) => _sources.Value.ContainsKey(key);

    public bool TryGetValue(string key, out CellSource value) => _sources.Value.TryGetValue(key, out value!);

    public IEnumerator<KeyValuePair<string, CellSource>> GetEnumerator() => _sources.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
