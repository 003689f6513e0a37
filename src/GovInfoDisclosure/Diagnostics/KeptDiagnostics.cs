namespace GovInfoDisclosure;

/// <summary>What is kept where more was noticed than a caller wants to hold: the gravest, in their order.</summary>
internal static class KeptDiagnostics
{
    /// <summary>Keeps so many at most, and says how many there are besides.</summary>
    /// <param name="found">All that were found and kept up to here, in the order of their places.</param>
    /// <param name="most">How many are kept.</param>
    /// <param name="leftOut">How many were left out before.</param>
    internal static IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> found, int most, int leftOut)
    {
        var kept = found.ToList();
        leftOut += LeaveOut(kept, most, static diagnostic => diagnostic.Severity);
        return leftOut == 0 ? kept : kept.Append(new(DiagnosticDescriptors.MoreDiagnostics, null, null, leftOut));
    }

    /// <summary>Leaves out what weighs least and comes last, until so many are left.</summary>
    /// <returns>How many were left out.</returns>
    internal static int LeaveOut<T>(List<T> found, int most, Func<T, IssueSeverity> severityOf)
    {
        var leftOut = found.Count - most;
        if (leftOut <= 0)
            return 0;
        var kept = found.Select(static (item, index) => (Item: item, Index: index))
            .OrderByDescending(pair => severityOf(pair.Item)).Take(most)
            .OrderBy(static pair => pair.Index).Select(static pair => pair.Item).ToList();
        found.Clear();
        found.AddRange(kept);
        return leftOut;
    }
}
