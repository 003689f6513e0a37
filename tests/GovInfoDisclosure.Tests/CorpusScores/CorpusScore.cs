namespace GovInfoDisclosure.Tests.CorpusScores;

/// <summary>What a reader made of a published report, cell by cell.</summary>
internal sealed class CorpusScore
{
    private readonly List<string> _faults = [];

    private CorpusScore(bool isLoud) => IsLoud = isLoud;

    public int Right { get; private set; }

    public int Missed { get; private set; }

    public int Wrong { get; private set; }

    public int Invented { get; private set; }

    /// <summary>Whether a warning or error says that something is odd.</summary>
    public bool IsLoud { get; }

    /// <summary>Every cell that is not right, and every member of the header.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Whether nothing is wrong, but for cells of a torn text that were missed aloud.</summary>
    public bool IsClean(CorpusTruth truth) => _faults.Count == 0 || (truth.MustNotGuess && IsLoud && _faults.Count == Missed);

    public static CorpusScore Of(CorpusTruth truth, ReadResult result)
    {
        var score = new CorpusScore(result.Diagnostics.Any(diagnostic => diagnostic.Severity != IssueSeverity.Info));
        var read = result.Report is { } report
            ? report.CellValues().Where(cell => cell.Value.IsNumber).ToDictionary(cell => cell.Address, cell => cell.Value.Number!.Value, StringComparer.Ordinal)
            : [];
        foreach (var (address, expected) in truth.Cells)
            score.Compare(address, expected, read.TryGetValue(address, out var number) ? number : null);
        foreach (var (address, number) in read.Where(cell => !truth.Cells.ContainsKey(cell.Key) && !truth.IsOpen(cell.Key)))
            score.Compare(address, null, number);
        if (truth.Year is { } year && result.Report?.Header.ReportYear != year)
            score._faults.Add($"year {result.Report?.Header.ReportYear}, not {year}");
        if (truth.Organization is { } body && result.Report?.Header.ReportingBody != body)
            score._faults.Add($"body {result.Report?.Header.ReportingBody}, not {body}");
        return score;
    }

    public override string ToString() => $"{Right} right, {Missed} missed, {Wrong} wrong, {Invented} invented{(_faults.Count > 0 && !IsLoud ? ", SILENT" : "")}\n{string.Join('\n', _faults.Take(12))}";

    private void Compare(string address, decimal? expected, decimal? actual)
    {
        if (expected == actual)
        {
            Right++;
            return;
        }

        var outcome = actual is null ? "missed" : expected is null ? "invented" : "wrong";
        Missed += actual is null ? 1 : 0;
        Invented += actual is not null && expected is null ? 1 : 0;
        Wrong += actual is not null && expected is not null ? 1 : 0;
        _faults.Add($"{outcome} {address}: expected {expected?.ToString() ?? "no number"}, got {actual?.ToString() ?? "none"}");
    }
}
