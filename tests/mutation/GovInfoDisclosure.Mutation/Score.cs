using System.Globalization;

namespace GovInfoDisclosure.Mutation;

/// <summary>The table of a run: how many faults of each folder were noticed, and where the others stand.</summary>
internal static class Score
{
    /// <summary>What became of each fault, by its number.</summary>
    internal static Dictionary<int, string> Read(string path) => !File.Exists(path)
        ? []
        : File.ReadLines(path).Select(static line => line.Split(' ', 2))
            .ToDictionary(static parts => int.Parse(parts[0], CultureInfo.InvariantCulture), static parts => parts[1]);

    /// <summary>Prints the table.</summary>
    /// <param name="report">Stryker's report.</param>
    /// <param name="resultsPath">What became of each fault.</param>
    /// <param name="least">The score in percent that there must be.</param>
    /// <returns>0, or 1 where the score is lower or nothing was tried.</returns>
    internal static int Print(string report, string resultsPath, int least)
    {
        var results = Read(resultsPath);
        var tried = Fault.Of(report).Where(fault => results.ContainsKey(fault.Id)).ToArray();
        Console.WriteLine("| Folder | Tried | Noticed | Timed out | Not noticed | Score |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var folder in tried.GroupBy(static fault => fault.Folder).OrderBy(static group => group.Key, StringComparer.Ordinal))
            PrintRow(folder.Key, folder.ToArray(), results);
        PrintRow("all", tried, results);

        Console.WriteLine();
        foreach (var fault in tried.Where(fault => !IsNoticed(results[fault.Id])).OrderBy(static fault => fault.File, StringComparer.Ordinal).ThenBy(static fault => fault.Line))
            Console.WriteLine($"- `{fault.File}:{fault.Line}` {fault.Kind} ({results[fault.Id]}): `{OneLine(fault.Replacement)}`");
        return tried.Length > 0 && 100 * tried.Count(fault => IsNoticed(results[fault.Id])) >= least * tried.Length ? 0 : 1;
    }

    private static void PrintRow(string name, Fault[] faults, Dictionary<int, string> results)
    {
        int Count(string outcome) => faults.Count(fault => results[fault.Id].StartsWith(outcome, StringComparison.Ordinal));
        var noticed = faults.Count(fault => IsNoticed(results[fault.Id]));
        var share = (100.0 * noticed / faults.Length).ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine($"| {name} | {faults.Length} | {Count("killed")} | {Count("timeout")} | {Count("survived") + Count("unnoticed")} | {share} % |");
    }

    private static bool IsNoticed(string outcome) => outcome.StartsWith("killed", StringComparison.Ordinal) || outcome.StartsWith("timeout", StringComparison.Ordinal);

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('`', '\'');
        return line.Length <= 100 ? line : line[..100] + "…";
    }
}
