namespace GovInfoDisclosure.Tests.Gallery;

/// <summary>Compares what was made of a sample with its truth; each fault is a line.</summary>
internal static class GalleryJudge
{
    public static IEnumerable<string> Faults(GallerySample sample) =>
        [.. Cells(sample), .. Header(sample), .. Sections(sample), .. Diagnostics(sample), .. Failures(sample)];

    private static IEnumerable<string> Cells(GallerySample sample)
    {
        var (truth, doubtful) = (sample.Truth, sample.Result.DoubtfulCells);
        var read = sample.Result.Report?.CellValues().ToDictionary(cell => cell.Address, cell => cell.Value, StringComparer.Ordinal) ?? [];
        foreach (var (address, expected) in truth.Cells)
        {
            if (!read.TryGetValue(address, out var actual))
                yield return $"{address}: {Shown(expected)} stands there, and there is no such cell";
            else if (actual != expected && !(actual.IsBlank && MayBeBlank(truth, address) && doubtful.Contains(address)))
                yield return $"{address}: {Shown(expected)} stands there, {Shown(actual)} was read";
        }

        foreach (var (address, actual) in read.Where(cell => !truth.Cells.ContainsKey(cell.Key)))
            yield return $"{address}: {Shown(actual)} was read, and the sample has no such cell";
    }

    private static bool MayBeBlank(GalleryTruth truth, string address) =>
        truth.MayBeBlank.Any(place => address == place || address.StartsWith(place + "/", StringComparison.Ordinal));

    private static IEnumerable<string> Header(GallerySample sample)
    {
        var (truth, header) = (sample.Truth, sample.Result.Report?.Header);
        if (truth.IsRefused != header is null)
            yield return truth.IsRefused ? "a report was read where there is none" : "no report was read";
        if (truth.IsRefused || header is null)
            yield break;
        (string Key, object? Actual)[] members =
        [
            ("title", header.Title), ("body", header.ReportingBody), ("year", header.ReportYear), ("published", header.PublishedOn),
            ("period", header.StatisticalPeriod), ("index", header.IndexNumber), ("document", header.DocumentNumber),
        ];
        foreach (var (key, actual) in members.Where(member => member.Actual?.ToString() != truth.Header(member.Key)))
            yield return $"{key}: {truth.Header(key) ?? "nothing"} stands there, {actual ?? "nothing"} was read";
    }

    private static IEnumerable<string> Sections(GallerySample sample)
    {
        foreach (var (key, expected) in sample.Truth.Sections)
        {
            var actual = Paragraphs(sample.Result.Report!, key);
            if (expected?.Paragraphs != actual?.Count)
                yield return $"{key}: {expected?.Paragraphs.ToString() ?? "no"} paragraphs stand there, {actual?.Count.ToString() ?? "no"} were read";
            else if (expected?.Beginning is { } beginning && !actual![0].StartsWith(beginning, StringComparison.Ordinal))
                yield return $"{key}: begins with {beginning}, {actual![0]} was read";
        }
    }

    private static ValueList<string>? Paragraphs(DisclosureReport report, string key) => key switch
    {
        "preamble" => report.Preamble,
        "overallSituation" => report.OverallSituation?.Paragraphs,
        "problemsAndImprovements" => report.ProblemsAndImprovements?.Paragraphs,
        "otherMatters" => report.OtherMatters?.Paragraphs,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "A section of text was expected."),
    };

    private static IEnumerable<string> Diagnostics(GallerySample sample)
    {
        var said = sample.Warnings.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}".TrimEnd()).Order(StringComparer.Ordinal).ToList();
        foreach (var expected in sample.Truth.Diagnostics.Where(expected => !said.Remove(expected)))
            yield return $"{expected}: was not said by the reader";
        foreach (var other in said)
            yield return $"{other}: was said by the reader, and is not in the truth";
    }

    private static IEnumerable<string> Failures(GallerySample sample)
    {
        var said = sample.Failures.ToList();
        foreach (var expected in sample.Truth.Failures)
        {
            var parts = expected.Split(' ');
            var found = said.Find(finding => finding.RuleId == parts[0] && (parts.Length > 1 ? finding.Cells.Contains(parts[1]) : finding.Cells.Count == 0));
            if (found is null)
                yield return $"{expected}: does not fail";
            else
                said.Remove(found);
        }

        foreach (var other in said)
            yield return $"{other.RuleId} {string.Join(' ', other.Cells.Take(3))}: fails, and is not in the truth: {other.Message.English}";
    }

    private static string Shown(Cell cell) => cell.IsBlank ? "a blank" : cell.IsText ? $"\"{cell}\"" : cell.ToString();
}
