namespace GovInfoDisclosure;

/// <summary>A value for each section of the report.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class PerSection<T>
{
    private readonly T[] _values = new T[ReportSection.All.Count];

    /// <summary>The same value for every section.</summary>
    internal PerSection(T initial)
    {
        for (var i = 0; i < _values.Length; i++)
            _values[i] = initial;
    }

    /// <summary>The value of a section.</summary>
    internal T this[ReportSection section]
    {
        get => _values[section.Index];
        set => _values[section.Index] = value;
    }
}
