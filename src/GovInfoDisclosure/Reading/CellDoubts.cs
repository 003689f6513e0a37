namespace GovInfoDisclosure;

/// <summary>
/// What speaks against cells: the diagnostics of severity warning or error whose path is the address of the cell, of its row or of its
/// table. Those that were not kept may be about any cell.
/// </summary>
internal sealed class CellDoubts
{
    private readonly Dictionary<string, List<Diagnostic>> _byPath = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _aboutAny = [];

    internal CellDoubts(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Descriptor == DiagnosticDescriptors.MoreDiagnostics)
                _aboutAny.Add(diagnostic);
            if (diagnostic is not { Severity: > IssueSeverity.Info, Path: { } path })
                continue;
            if (!_byPath.TryGetValue(path, out var about))
                _byPath.Add(path, about = []);
            about.Add(diagnostic);
        }
    }

    internal bool Concern(string address) => About(address).Any();

    /// <summary>
    /// The diagnostics about a cell: those of its table, of its row, then its own. Those of the whole report are of no cell.
    /// </summary>
    internal IEnumerable<Diagnostic> About(string address)
    {
        foreach (var diagnostic in _aboutAny)
            yield return diagnostic;
        for (var end = 0; _byPath.Count > 0 && end < address.Length;)
        {
            var next = address.IndexOf('/', end + 1);
            end = next < 0 ? address.Length : next;
            if (!_byPath.TryGetValue(address.Substring(0, end), out var about))
                continue;
            foreach (var diagnostic in about)
                yield return diagnostic;
        }
    }
}
